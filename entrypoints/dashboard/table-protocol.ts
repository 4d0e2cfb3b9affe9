import type { Id } from "../../lib/model/record.ts";
import type { Language } from "../../lib/model/settings.ts";
import type { CurrencySum, Entry, Query } from "../../lib/table/entry.ts";
import type { TableKind } from "../../lib/table/shapes.ts";

/** A record as a row of a list: what it holds, and what each of its words shows. */
export interface Row extends Entry {
	labels: { readonly [column: string]: string };
}

/** Which rows of which list are looked at. */
export interface Look {
	query: Query;
	from: number;
	count: number;
}

/** What a page asks of the worker that keeps a list. `turn` comes back with the answer. */
export type Ask =
	| { do: "read"; kind: TableKind; language: Language }
	| { do: "speak"; language: Language }
	/** Answered at once, and again whenever the list has changed. */
	| { do: "look"; turn: number; look: Look }
	/** The ids of what a query finds: of all, or of some rows in a row. */
	| { do: "ids"; turn: number; query: Query; from?: number; count?: number }
	/** How many of these there are, what they come to, and of what status they are. */
	| { do: "sum"; turn: number; ids: readonly Id[] };

/** What some rows come to. */
export interface Total {
	count: number;
	sums: CurrencySum[];
}

/** What is marked, together. */
export interface Marked extends Total {
	/** Of deals: every status there is among them. */
	statuses: string[];
}

/** The rows that are looked at, and what was found beside them. */
export interface Seen extends Total {
	turn: number;
	/** Grows with every change of the list. */
	version: number;
	from: number;
	rows: Row[];
	/** How many records are read, of how many. */
	done: number;
	all: number;
	isWhole: boolean;
	/** What there is to choose among, by column. */
	choices: { readonly [column: string]: readonly string[] };
}

export type Told =
	| ({ is: "seen" } & Seen)
	| { is: "ids"; turn: number; ids: Id[] }
	| ({ is: "sum"; turn: number } & Marked)
	| { is: "failed" };
