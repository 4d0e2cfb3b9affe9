import { browser } from "wxt/browser";
import { today } from "../clock.ts";
import type { PageReading, ReadingHints } from "../crm/reading.ts";
import { sendToTab } from "../messages.ts";
import { taughtOf } from "../model/taught-page.ts";
import type {
	BarWords,
	BroughtPicker,
	BroughtReader,
	TeachWords,
} from "../page-answer.ts";
import { speak } from "../speak.ts";
import { type Store, store } from "../store/db.ts";
import { all, settings } from "../store/read.ts";
import { page as danish } from "../text/da/page.ts";
import { page as english } from "../text/en/page.ts";
import { pageReadingSchema } from "./page-reading-schema.ts";
import type { AskingPage } from "./page-sender.ts";

/** What is put into a page when it is asked for: a content script cannot load more of itself. */
const SCRIPTS = { reader: "/reader.js", picker: "/content-scripts/pick.js" };

/** Puts the reader into the page's top frame, and says what reading there needs. */
export async function bringReader(page: AskingPage): Promise<BroughtReader> {
	const hints = await hintsOf(page.origin);
	const words = await wordsUnder("page.bar.");
	await put(SCRIPTS.reader, page);
	return { hints, words: words as BarWords };
}

/** The same of what teaching needs. */
export async function bringPicker(page: AskingPage): Promise<BroughtPicker> {
	const hints = await hintsOf(page.origin);
	const words = await wordsUnder("page.teach.");
	await put(SCRIPTS.picker, page);
	return { hints, words: words as TeachWords };
}

async function put(file: string, { tabId }: AskingPage): Promise<void> {
	await browser.scripting.executeScript({
		target: { tabId, frameIds: [0] },
		files: [file] as never,
	});
}

/** What a site's pages cannot say of themselves. */
export async function hintsOf(
	origin: string,
	of: Store = store,
): Promise<ReadingHints> {
	const [own, kept] = await Promise.all([settings(of), all("taughtPage", of)]);
	const taught = kept.filter((page) => page.origin === origin).map(taughtOf);
	const siteCurrency = taught.find(({ currency }) => currency)?.currency;
	return {
		today: today(),
		...(siteCurrency !== undefined && { siteCurrency }),
		reportingCurrency: own.reportingCurrency,
		taught,
	};
}

async function wordsUnder(prefix: string): Promise<{ [name: string]: string }> {
	const language = speak((await settings()).language);
	const texts: { readonly [key: string]: unknown } =
		language === "da" ? danish : english;
	return Object.fromEntries(
		Object.entries(texts).flatMap(([key, text]) =>
			key.startsWith(prefix) && typeof text === "string"
				? [[key.slice(prefix.length), text]]
				: [],
		),
	);
}

/** The record on a tab's screen, if the bar is there and reads one. */
export async function readTab(tabId: number): Promise<PageReading | null> {
	const reading = pageReadingSchema.safeParse(
		await sendToTab("readTab", tabId),
	);
	return reading.success && reading.data.kind !== "none" ? reading.data : null;
}
