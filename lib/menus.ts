import { browser } from "wxt/browser";
import type { TextKey } from "./text/text.ts";
import { t } from "./text/text.ts";

/** The right-click entries, in order; the browser groups them under the product's name. */
const ENTRIES = [
	["logDeal", "menu.logDeal"],
	["logLead", "menu.logLead"],
	["logMeeting", "menu.logMeeting"],
	["logQuote", "menu.logQuote"],
	["logCall", "menu.logCall"],
] as const satisfies readonly (readonly [string, TextKey])[];

export type MenuEntry = (typeof ENTRIES)[number][0];

let queue: Promise<void> = Promise.resolve();

/** Makes the entries anew, in the language in use. Queued, so that two calls at once leave one set. */
export function makeMenus(): Promise<void> {
	queue = queue.then(async () => {
		await browser.contextMenus.removeAll();
		for (const [id, key] of ENTRIES)
			browser.contextMenus.create({
				id,
				title: t(key),
				contexts: ["selection", "link", "page"],
			});
	});
	return queue;
}
