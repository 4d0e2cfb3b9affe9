import type { DealStatus } from "../model/deal.ts";
import type { PlainDate } from "../time/plain-date.ts";
import type { Field, FileKind } from "./columns.ts";
import type { DateStyle } from "./dates.ts";
import type { Decimal } from "./numbers.ts";
import type { StatusWord } from "./status.ts";

/** How the cells of a column are turned into values. */
export type HowRead =
	| { as: "key" | "name" | "text" | "flag" | "currency" }
	| { as: "date"; style: DateStyle }
	| { as: "amount"; decimal: Decimal }
	| { as: "count"; decimal: Decimal }
	/** A probability: 0 to 100, or 0 to 1. */
	| { as: "share"; decimal: Decimal; whole: 100 | 1 }
	| { as: "status"; words: StatusWord[] };

/** What only the user can say, asked because a wrong guess would change a figure. Answered by `answered`. */
export type ColumnQuestion =
	| {
			ask: "dateStyle";
			/** A cell, and the day it would be in each style. */
			example: string;
			choices: { style: DateStyle; date: PlainDate }[];
	  }
	| {
			ask: "decimal";
			/** A cell, and the number (canonical: point for decimals) it would be. */
			example: string;
			choices: { decimal: "," | "."; value: string }[];
	  }
	/** Which of these words mean won, lost, open? Each carries the proposed answer. */
	| { ask: "status"; words: StatusWord[] };

/** What the file as a whole leaves open. */
export type FileQuestion =
	/** No column says won or lost. Answered by `answeredForAll`. */
	| { ask: "allAre" }
	/** Several columns could be the field. Answered by `remapped`. */
	| { ask: "column"; field: Field; columns: number[] };

/** One column of a file, and what becomes of it. */
export interface ColumnMapping {
	/** Its place, from 0. */
	column: number;
	heading: string;
	/** Null: left out. */
	field: Field | null;
	/** Absent if left out. */
	howRead?: HowRead;
	/** `all`: every row agrees; `some`: rows lack it or cannot be read; `asked`: waits for an answer. */
	sure: "all" | "some" | "asked";
	/** Up to three different cells, as written. */
	examples: string[];
	/** Different values. 0 if left out. */
	distinct: number;
	/** Blank cells. */
	missing: number;
	/** Cells with something in them that cannot be read this way: their rows will be refused. */
	unreadable: number;
	/** The heading says nothing: chosen by what the cells hold. */
	isGuess?: true;
	question?: ColumnQuestion;
}

/** What a file is taken to be: proposed by `recognise`, changed by the user, accepted for `draftsOf`. */
export interface Mapping {
	file: string;
	kind: FileKind;
	columns: ColumnMapping[];
	/** What all deals are, where no column says it. */
	allAre?: DealStatus;
	/** The currency of amounts that do not say theirs. Absent: the reporting currency. */
	currency?: string;
	question?: FileQuestion;
}

/** True if nothing is left to answer, so that the file can be imported. */
export function isReady(mapping: Mapping): boolean {
	return (
		mapping.kind !== "unknown" &&
		!mapping.question &&
		mapping.columns.every((column) => !column.question)
	);
}

/** The column a field comes from. */
export function columnOf(
	mapping: Mapping,
	field: Field,
): ColumnMapping | undefined {
	return mapping.columns.find((column) => column.field === field);
}

/** The mapping with a column's question answered: read it this way. */
export function answered(
	mapping: Mapping,
	column: number,
	howRead: HowRead,
): Mapping {
	return {
		...mapping,
		columns: mapping.columns.map((each) => {
			if (each.column !== column) return each;
			const { question: _, ...rest } = each;
			return { ...rest, howRead, sure: surenessOf(rest) };
		}),
	};
}

/** The mapping with "what are all these deals?" answered. */
export function answeredForAll(mapping: Mapping, allAre: DealStatus): Mapping {
	const { question: _, ...rest } = mapping;
	return { ...rest, allAre };
}

/** Deals that are still open, or were not lost, owe none of these: blank cells are no gap. */
const MAY_BE_BLANK: ReadonlySet<Field> = new Set<Field>([
	"amount",
	"quotedOn",
	"closedOn",
	"wonOn",
	"lostOn",
	"expectedCloseOn",
	"lostReason",
	"active",
]);

/** How sure a column is by its blank and unreadable cells, where nothing is asked. */
export function surenessOf(
	column: Pick<ColumnMapping, "field" | "missing" | "unreadable">,
): "all" | "some" {
	const isGap =
		column.missing > 0 && !(column.field && MAY_BE_BLANK.has(column.field));
	return isGap || column.unreadable > 0 ? "some" : "all";
}
