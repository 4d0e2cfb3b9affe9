import type {
	ListReader,
	PageText,
	ReadingHints,
} from "../../lib/crm/reading.ts";
import type { BroughtPicker } from "../../lib/page-answer.ts";
import type { DrawPanel } from "./draw.ts";
import type { makeGuard } from "./trusted.ts";

/** What `/reader.js` brings into the content scripts' own world once a page is quiet. */
export interface Reader {
	readPage(
		page: Document,
		hints: ReadingHints,
		readList?: ListReader,
	): PageText;
	drawPanel: DrawPanel;
	makeGuard: typeof makeGuard;
	/** The open shadow roots of a page. */
	openRoots(page: Document): ShadowRoot[];
	/** Finds what was read on the page; the answer tells whether it is still there, and seen. */
	anchorsOf(page: Document, reading: PageText): () => boolean;
}

/** The reader, if it is here. */
export const readerHere = (): Reader | undefined =>
	(globalThis as { maalbarReader?: Reader }).maalbarReader;

/** What `/lists.js` brings on a page without a record, if it is here. */
export const listsHere = (): ListReader | undefined =>
	(globalThis as { maalbarLists?: ListReader }).maalbarLists;

/** What `/content-scripts/pick.js` brings once the seller wants to teach a page. */
export interface Picker {
	/** Asks where is what. True once something was kept. */
	teach(brought: BroughtPicker): Promise<boolean>;
}

/** The picker, if it is here. */
export const pickerHere = (): Picker | undefined =>
	(globalThis as { maalbarPicker?: Picker }).maalbarPicker;
