import type { PlainDate } from "../time/plain-date.ts";
import type { FactKind } from "./fact.ts";

/**
 * All facts of one subject, day, kind and currency, added up. Counts are in millionths (a shared deal counts by its
 * share), amounts in minor units, cycle days in millionths of a day: whole numbers, so that order never matters.
 */
export type SumRow = [
	day: PlainDate | "",
	kind: FactKind,
	/** Empty: the facts have no amount. */
	currency: string,
	/** Records that count: all but credit notes. */
	count: number,
	/** Σ amounts, credit notes included. */
	amount: number,
	/** Deals with an amount above zero, and those amounts: what an average value rests on. */
	positiveCount: number,
	positiveAmount: number,
	/** Deals whose amount is exactly zero. */
	zeroCount: number,
	/** Deals whose amount is unknown. */
	unpricedCount: number,
	/** Closed deals with a cycle of zero days or more, and Σ share × days. */
	cycleCount: number,
	cycleDays: number,
	/** Of those, the ones that count from creation. */
	cycleFromCreationCount: number,
	/** Closed deals whose cycle is below zero: a data error, left out. */
	cycleNegativeCount: number,
	/** Closed deals without any start date. */
	cycleUnknownCount: number,
	/** First deals ever won from a customer. */
	firstWinCount: number,
	/** Credit notes. */
	creditNoteCount: number,
];

/** How many columns a row has. */
export const SUM_WIDTH: SumRow["length"] = 16;
