import { browser } from "wxt/browser";
import { logProblem } from "./log.ts";

/** The overlay's content script, as it is built. */
const SCRIPT = "/content-scripts/overlay.js";

/**
 * Puts the bar on every site the seller has allowed, and only there: one registered script for each permitted origin, and
 * none for what was taken back. Idempotent, because browsers drop registrations on update and forget nothing else.
 */
export async function registerSites(): Promise<void> {
	const origins = await allowedOrigins();
	// Bars that are on a page hear from here that their site was taken back.
	await browser.storage.local.set({ sites: origins });
	const known = await browser.scripting.getRegisteredContentScripts();
	const gone = known
		.filter(({ id }) => !origins.includes(id))
		.map(({ id }) => id);
	if (gone.length)
		await browser.scripting.unregisterContentScripts({ ids: gone });
	for (const origin of origins)
		if (!known.some(({ id }) => id === origin))
			await browser.scripting
				.registerContentScripts([
					{
						id: origin,
						js: [SCRIPT],
						matches: [origin],
						runAt: "document_idle",
						persistAcrossSessions: true,
					},
				])
				.catch((problem) => logProblem("registering a site", problem));
}

/** Puts the bar into the tabs that already show the newly allowed origins. */
export async function showInOpenTabs(
	origins: readonly string[],
): Promise<void> {
	if (origins.length === 0) return;
	for (const tab of await browser.tabs.query({ url: [...origins] }))
		if (tab.id !== undefined)
			await browser.scripting
				.executeScript({
					target: { tabId: tab.id },
					files: [SCRIPT] as never,
				})
				.catch((problem) => logProblem("showing the bar", problem));
}

/** The match patterns of the sites the seller allowed. */
export async function allowedOrigins(): Promise<string[]> {
	return (await browser.permissions.getAll()).origins ?? [];
}
