import { browser } from "wxt/browser";
import { logProblem } from "./log.ts";

/** The overlay's content script, as it is built. */
const SCRIPT = "/content-scripts/overlay.js";

/**
 * Sites whose terms forbid to lay anything over their pages. LinkedIn's user agreement: "overlay or otherwise modify the Services or
 * their appearance"; accounts that did were restricted. Others that only forbid to automate or to copy are not named here.
 */
const FORBIDDING = ["linkedin.com"];

/** Before the site's name: set where the seller wants the bar all the same, having read why not. */
const DESPITE_TERMS = "despiteTerms:";

/** The forbidding site a host belongs to, if it does. */
export function forbidding(hostname: string): string | undefined {
	return FORBIDDING.find(
		(site) => hostname === site || hostname.endsWith(`.${site}`),
	);
}

/** True if a pattern allows a forbidding site only, which the seller did not choose all the same. */
export function isLeftOut(pattern: string, chosen: readonly string[]): boolean {
	const host = /^[^:]+:\/\/(?:\*\.)?([^/:]+)/.exec(pattern)?.[1] ?? "";
	const site = forbidding(host);
	return site !== undefined && !chosen.includes(site);
}

/** What a pattern that allows more than one site leaves out. */
const exceptions = (pattern: string, chosen: readonly string[]): string[] =>
	/^(?:<all_urls>|[^:]+:\/\/\*\/)/.test(pattern)
		? FORBIDDING.filter((site) => !chosen.includes(site)).map(
				(site) => `*://*.${site}/*`,
			)
		: [];

/** True of a forbidding site on which the seller wants the bar. */
export async function isChosen(site: string): Promise<boolean> {
	const kept = await browser.storage.local.get(DESPITE_TERMS + site);
	return kept[DESPITE_TERMS + site] === true;
}

async function chosenSites(): Promise<string[]> {
	const are = await Promise.all(FORBIDDING.map(isChosen));
	return FORBIDDING.filter((_, at) => are[at]);
}

/** The seller's own decision for or against the bar on a forbidding site: one write, as the popup may close at once. */
export function choose(site: string, isWanted: boolean): Promise<void> {
	return browser.storage.local.set({ [DESPITE_TERMS + site]: isWanted });
}

/** True of what is stored by `choose`: sites want to be registered again. */
export const isChoice = (key: string): boolean => key.startsWith(DESPITE_TERMS);

/**
 * Puts the bar on every site the seller has allowed, and only there: one registered script for each permitted origin, and
 * none for what was taken back. Idempotent, because browsers drop registrations on update and forget nothing else.
 */
export async function registerSites(): Promise<void> {
	const [all, chosen] = await Promise.all([allowedOrigins(), chosenSites()]);
	const origins = all.filter((origin) => !isLeftOut(origin, chosen));
	// Bars that are on a page hear from here that their site was taken back.
	await browser.storage.local.set({ sites: origins });
	const known = await browser.scripting.getRegisteredContentScripts();
	const isAsWanted = ({ id, excludeMatches = [] }: (typeof known)[number]) =>
		origins.includes(id) &&
		String(excludeMatches) === String(exceptions(id, chosen));
	const gone = known.filter((each) => !isAsWanted(each)).map(({ id }) => id);
	if (gone.length)
		await browser.scripting.unregisterContentScripts({ ids: gone });
	for (const origin of origins)
		if (!known.some((each) => each.id === origin && isAsWanted(each)))
			await browser.scripting
				.registerContentScripts([
					{
						id: origin,
						js: [SCRIPT],
						matches: [origin],
						...(exceptions(origin, chosen).length > 0 && {
							excludeMatches: exceptions(origin, chosen),
						}),
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
	const chosen = await chosenSites();
	const shown = origins.filter((origin) => !isLeftOut(origin, chosen));
	if (shown.length === 0) return;
	for (const tab of await browser.tabs.query({ url: shown })) {
		const site = tab.url && forbidding(new URL(tab.url).hostname);
		if (tab.id === undefined || (site && !chosen.includes(site))) continue;
		await browser.scripting
			.executeScript({
				target: { tabId: tab.id },
				files: [SCRIPT] as never,
			})
			.catch((problem) => logProblem("showing the bar", problem));
	}
}

/** The match patterns of the sites the seller allowed. */
export async function allowedOrigins(): Promise<string[]> {
	return (await browser.permissions.getAll()).origins ?? [];
}
