import type { Money } from "../money/money.ts";
import type { PlainDate } from "../time/plain-date.ts";

/** A record as a list shows it and looks through it: its days, words and amount, by column. */
export interface Entry {
	id: string;
	days: { readonly [column: string]: PlainDate | undefined };
	/** Texts, and the ids of whom it names; several of one column are parted by `SEVERAL`. */
	words: { readonly [column: string]: string | undefined };
	amount?: Money | undefined;
}

/** Parts several words of one column; no name holds a line's end. */
export const SEVERAL = "\n";

/** What a kind of record has in a list. */
export interface Shape {
	days: readonly string[];
	words: readonly string[];
	/** The columns of words it is found by. */
	finds: readonly string[];
	/** The day a period is asked of. */
	on: string;
	/** The columns that say whose it is. */
	whose: readonly string[];
}

/** Whose records are meant, each from a day up to, not including, another: a team's are its members' while they are members. */
export interface Whose {
	/** Empty: nobody's. */
	seller: string;
	from?: PlainDate | undefined;
	to?: PlainDate | undefined;
}

/** What a list is narrowed to, and how it is sorted. */
export interface Query {
	/** What is looked for: every word must stand in one of the texts a record is found by. */
	find?: string;
	/** Columns of words, and which of them are meant. */
	only?: { readonly [column: string]: readonly string[] };
	whose?: readonly Whose[];
	/** The first day that is meant. */
	from?: PlainDate;
	/** Up to this day, which is not meant. */
	to?: PlainDate;
	/** Columns that must be empty. */
	without?: readonly string[];
	/** Absent: what was entered last comes first. */
	sort?: Sort;
}

export interface Sort {
	/** A column; `amount`. */
	by: string;
	isDown: boolean;
}

/** How words are read and compared: by the language in use, and by whom ids mean. */
export interface Reading {
	/** What a column shows for one of its words. */
	label(column: string, word: string): string;
	compare(a: string, b: string): number;
}

/** Amounts of one currency, together. */
export interface CurrencySum {
	currency: string;
	/** Minor units; null where it is larger than a number can say exactly. */
	minor: number | null;
	count: number;
}
