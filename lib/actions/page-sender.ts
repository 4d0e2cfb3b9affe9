import { browser } from "wxt/browser";
import { now } from "../clock.ts";
import type { MessageSender } from "./answer.ts";
import { type Bucket, takeToken } from "./token-bucket.ts";

/** The page a content script asks from. */
export interface AskingPage {
	tabId: number;
	windowId: number | undefined;
	/** `https://crm.example`. */
	origin: string;
}

/**
 * The page of a content script that may ask: the top frame of the active tab of its window, on a site the seller has allowed.
 * Null of every other: a page that is not looked at has nothing to ask.
 */
export async function askingPage(
	sender: MessageSender,
): Promise<AskingPage | null> {
	const { frameId, tab, url, documentLifecycle = "active" } = sender;
	if (frameId !== 0 || documentLifecycle !== "active") return null;
	if (tab?.id === undefined || !tab.active) return null;
	const site = siteOf(url);
	// The tab may show something else by now.
	if (
		!site ||
		(tab.url !== undefined && siteOf(tab.url)?.origin !== site.origin)
	)
		return null;
	if (!(await browser.permissions.contains({ origins: [site.pattern] })))
		return null;
	return { tabId: tab.id, windowId: tab.windowId, origin: site.origin };
}

/** A page is drawn anew many times a second; what is asked about it need not be. */
const ALLOWANCE = { burst: 10, perSecond: 2 };

/** What is left of each tab's allowance. It is forgotten when the background stops, which takes longer than filling it. */
const buckets = new Map<number, Bucket>();

/** True if a tab has not asked too often. Each question counts. */
export function mayAskAgain(tabId: number, at = now()): boolean {
	const { bucket, isAllowed } = takeToken(buckets.get(tabId), at, ALLOWANCE);
	buckets.set(tabId, bucket);
	return isAllowed;
}

/** The site of an address: its origin, and what the browser is asked for to be on it. */
export function siteOf(
	url: string | undefined,
): { origin: string; pattern: string } | null {
	if (!url || !URL.canParse(url)) return null;
	const { protocol, hostname, origin } = new URL(url);
	if (protocol !== "https:" && protocol !== "http:") return null;
	return { origin, pattern: `${protocol}//${hostname}/*` };
}
