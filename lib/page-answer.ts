import type { ReadingHints } from "./crm/reading.ts";
import type { Deal } from "./model/deal.ts";
import type { Id } from "./model/record.ts";
import type { Answer } from "./store/db.ts";
import type { page } from "./text/en/page.ts";

/** What a seller may want done with the record on screen. `update`: store what the page now says. */
export type PageWish =
	| "won"
	| "open"
	| "lost"
	| "meeting"
	| "quote"
	| "call"
	| "update";

/** One thing that can be done, as a button. */
export interface PageButton {
	/**
	 * `log`: done in one click, by `logFromOverlay`. `form`: something is not sure, so `openForm` fills it in. `teach`: the seller
	 * points at it. `currency`: the seller says once what amounts on this site are in (`currencies`), by `saySiteCurrency`.
	 */
	does: "log" | "form" | "teach" | "currency";
	/** What it is for; of `teach` and `currency`, what could be done then. */
	wish: PageWish;
	label: string;
	/** The key it has while the bar has the focus: `W`. */
	key?: string;
}

/**
 * What the bar says of the record on screen: ready words in the chosen language, made in the background. It holds nothing of
 * other records: no list, no stored name, title or note. Forgotten as soon as the page shows another record.
 */
export interface PageAnswer {
	/**
	 * `whatIf`: not stored. `stored`: stored, and the page says the same. `differs`: the page says something else. `ended`: it is
	 * won or lost on the page and not stored so. `missing`: something has to be said first. `list`: many deals. `customer`: a
	 * customer or a lead. `none`: nothing to say.
	 */
	about:
		| "whatIf"
		| "stored"
		| "differs"
		| "ended"
		| "missing"
		| "list"
		| "customer"
		| "none";
	/** Parts of one sentence, in order; empty of `none`. Those with `isFigure` are hidden with the figures. */
	sentence: { text: string; isStrong?: true; isFigure?: true }[];
	/** The one thing to do next. */
	primary?: PageButton;
	/** From where to where the hollow part of the bar goes, in shares of the target it moves; absent where it moves none. */
	bar?: { from: number; to: number; isApproximate: boolean };
	/** "If won", "Against pace", "Needed per workday"; of a list its stages. All are figures. */
	facts: { label: string; value: string }[];
	/** "4 deals since 2023", "DKK 212,000 to date", "Last met 11 March", the customer's own goal. All are figures. */
	customer: string[];
	/** What was read from the page, as written there, and how sure it is. */
	read: {
		label: string;
		value: string;
		mark?: "approximate" | "likely" | "missing";
	}[];
	/** Everything else that can be done. */
	buttons: PageButton[];
	/** What amounts on this site may be in, the likeliest first, while it is not known. */
	currencies?: string[];
}

type TextsUnder<Prefix extends string> = {
	readonly [Key in keyof typeof page as Key extends `${Prefix}${infer Name}`
		? Name
		: never]: string;
};

/** The texts `page.bar.*`, by what follows: what the bar on the page needs beside an answer. */
export type BarWords = TextsUnder<"page.bar.">;

/** The texts `page.teach.*` likewise: those of teaching. */
export type TeachWords = TextsUnder<"page.teach.">;

/** What comes with the reader: it has been put into the page by then. */
export interface BroughtReader {
	/** Asked for again on a new day, and after something was taught. */
	hints: ReadingHints;
	words: BarWords;
}

/** What comes with the picker. */
export interface BroughtPicker {
	hints: ReadingHints;
	words: TeachWords;
}

/** What became of a log from a page. */
export interface PageLogged {
	answer: Answer;
	/** "Condax, DKK 37,500 logged. March 41 → 50 %", or why not. */
	said: string;
	/** What the bar says now. */
	page: PageAnswer;
}

/** What became of taking one back. */
export interface PageUndone {
	answer: Answer;
	/** "Taken back. March is at 41 % again". */
	said: string;
}

/** What a page was sure of beside what a form shows: it is logged with it. */
export type PageRead = Pick<
	Partial<Deal>,
	"stage" | "probability" | "createdOn" | "expectedCloseOn" | "keys" | "owner"
> & {
	/** The deal is stored: it is brought up to date. */
	deal?: Id;
	organisationNumber?: string;
};

/**
 * Not answered. `sender`: this page may not ask. `tooOften`: later. `message`: not a message of ours. `failed`: the store or
 * the page does not open.
 */
export interface NotAnswered {
	refused: "sender" | "tooOften" | "message" | "failed";
}
