import type { DealStatus } from "../model/deal.ts";
import type { PlainDate } from "../time/plain-date.ts";
import type { Field, FileKind } from "./columns.ts";
import type { DateStyle } from "./dates.ts";
import type { MeansAs, MeantWord } from "./meanings.ts";
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
	| { as: "status"; words: StatusWord[] }
	/** A number of whatever is counted, money or not. */
	| { as: "number"; decimal: Decimal }
	| { as: "target"; decimal: Decimal }
	/** A month, quarter, week or year; some are written as a first day. `needsYear`: some name none. */
	| { as: "period"; style: DateStyle; needsYear: boolean }
	| { as: MeansAs; words: MeantWord[] };

/** A cell of the file, and what it would be by each of a question's choices, in their order: a day, or a number. */
export interface ReadingRow {
	line: number;
	cell: string;
	readings: string[];
}

/** What only the user can say, asked because a wrong guess would change a figure. Answered by `answered`. */
export type ColumnQuestion =
	| {
			ask: "dateStyle";
			/** A cell, and the day it would be in each style. */
			example: string;
			choices: { style: "dmy" | "mdy"; date: PlainDate }[];
			/** Up to five different cells on which the choices part. */
			rows: ReadingRow[];
	  }
	| {
			ask: "decimal";
			/** A cell, and the number (canonical: point for decimals) it would be. */
			example: string;
			choices: { decimal: "," | "."; value: string }[];
			/** Up to five different cells on which the choices part. */
			rows: ReadingRow[];
	  }
	/** Which of these words mean won, lost, open? Each carries the proposed answer. */
	| { ask: "status"; words: StatusWord[] };

/** What the file as a whole leaves open. */
export type FileQuestion =
	/** No column says won or lost. Answered by `answeredForAll`. */
	| { ask: "allAre" }
	/** Which year are its months and quarters of? Answered by `answeredYear`. */
	| { ask: "year" }
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
	/** A probability that alone says what became of the deals: won at 100 per cent, lost at 0. */
	isStatus?: true;
	question?: ColumnQuestion;
}

/** What is done with rows a file says too little about. Absent: what is safest. */
export interface Rules {
	/**
	 * The closing day of won deals that have none. Absent: `leave`, so that they belong to no period; but where a file has no
	 * closing day at all and an expected one, that one.
	 */
	wonWithoutDay?: "leave" | "expectedClose" | "lastChange" | "importDay";
	/** Amounts written rounded ("96.3K", "ca. 50.000"). Absent: `refuse`. `take`: as they are written. */
	rounded?: "refuse" | "take";
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
	rules?: Rules;
	/** The file of the same shape whose answers were taken. */
	remembered?: string;
	/** The year of periods that name none. Absent: as a column, or the file's name, says. */
	year?: number;
	/** The KPI of targets that do not say theirs. Absent: as a heading or the file's name says, else revenue. */
	kpi?: string;
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

/** The mapping with the year of its months and quarters said. */
export function answeredYear(mapping: Mapping, year: number): Mapping {
	const { question: _, ...rest } = mapping;
	return { ...rest, year };
}

/** Deals that are still open, or were not lost, owe none of these: blank cells are no gap. */
const MAY_BE_BLANK: ReadonlySet<Field> = new Set<Field>([
	"record",
	"amount",
	"quotedOn",
	"closedOn",
	"wonOn",
	"lostOn",
	"expectedCloseOn",
	"lostReason",
	"active",
	"isWon",
	"isLost",
	"isClosed",
	"wonAmount",
	"qualifiedOn",
	"disqualifiedOn",
	"deal",
	"note",
	"part",
	"total",
	"to",
	"until",
	"repeats",
	"hours",
]);

/** How sure a column is by its blank and unreadable cells, where nothing is asked. */
export function surenessOf(
	column: Pick<ColumnMapping, "field" | "missing" | "unreadable">,
): "all" | "some" {
	const isGap =
		column.missing > 0 && !(column.field && MAY_BE_BLANK.has(column.field));
	return isGap || column.unreadable > 0 ? "some" : "all";
}
