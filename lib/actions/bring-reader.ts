import { browser } from "wxt/browser";
import { today } from "../clock.ts";
import { hintsAt } from "../crm/hints-at.ts";
import type { PageReading, ReadingHints } from "../crm/reading.ts";
import { sendToTab } from "../messages.ts";
import { taughtOf } from "../model/taught-page.ts";
import type {
	BarWords,
	BroughtPicker,
	BroughtReader,
	TeachWords,
} from "../page-answer.ts";
import { wordsUnder } from "../speak.ts";
import { type Store, store } from "../store/db.ts";
import { all, settings } from "../store/read.ts";
import type { PageMessage } from "./page-messages.ts";
import type { AskingPage } from "./page-sender.ts";
import { pageTextSchema } from "./page-text-schema.ts";
import { understandPage } from "./understand-page.ts";

/** What is put into a page when it is asked for: a content script cannot load more of itself. */
const SCRIPTS = {
	reader: "/reader.js",
	lists: "/lists.js",
	picker: "/content-scripts/pick.js",
};

/** Says what reading at an address needs, and puts into the page's top frame what it does not have yet. */
export async function bringReader(
	page: AskingPage,
	{ href, put: missing }: PageMessage<"bringReader">,
): Promise<BroughtReader> {
	const hints = await hintsOf(new URL(href));
	const words = wordsUnder("page.bar.", (await settings()).language);
	for (const each of missing) await put(SCRIPTS[each], page);
	return { hints, words: words as BarWords };
}

/** The same of what teaching needs. */
export async function bringPicker(
	page: AskingPage,
	{ href }: PageMessage<"bringPicker">,
): Promise<BroughtPicker> {
	const hints = await hintsOf(new URL(href));
	const words = wordsUnder("page.teach.", (await settings()).language);
	await put(SCRIPTS.picker, page);
	return { hints, words: words as TeachWords };
}

async function put(file: string, { tabId }: AskingPage): Promise<void> {
	await browser.scripting.executeScript({
		target: { tabId, frameIds: [0] },
		files: [file] as never,
	});
}

/** What the page at an address cannot say of itself. */
export async function hintsOf(
	address: URL,
	of: Store = store,
): Promise<ReadingHints> {
	const [own, kept] = await Promise.all([settings(of), all("taughtPage", of)]);
	const taught = kept
		.filter((page) => page.origin === address.origin)
		.map(taughtOf);
	const siteCurrency = taught.find(({ currency }) => currency)?.currency;
	return hintsAt(address, {
		today: today(),
		...(siteCurrency !== undefined && { siteCurrency }),
		reportingCurrency: own.reportingCurrency,
		taught,
	});
}

/** The record on a tab's screen, if the bar is there and reads one. */
export async function readTab(tabId: number): Promise<PageReading | null> {
	const text = pageTextSchema.safeParse(await sendToTab("readTab", tabId));
	return text.success && text.data.kind !== "none"
		? understandPage(text.data)
		: null;
}
