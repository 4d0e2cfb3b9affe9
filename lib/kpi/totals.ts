import { WHOLE } from "../model/deal.ts";
import type { FactKind } from "../tally/fact.ts";
import type { SumRow } from "../tally/sum.ts";
import type { Reason, ReasonCode } from "./figure.ts";

/** How many records the sum rows of one kind count, whatever their currency. They count by their shares: two halves are 1. */
export interface Totals {
	/** Records that count: all but credit notes. */
	count: number;
	positiveCount: number;
	zeroCount: number;
	unpricedCount: number;
	creditNoteCount: number;
	/** Deals with a cycle of zero days or more, and Σ share × days. */
	cycleCount: number;
	cycleDays: number;
	cycleFromCreationCount: number;
	cycleNegativeCount: number;
	cycleUnknownCount: number;
	/** Records without a date: they belong to no period and stand in none of the other totals. */
	undatedCount: number;
}

/** Adds up the rows of one kind. Undated rows are only counted, so that a figure can say what it leaves out. */
export function totalsOf(rows: readonly SumRow[], kind: FactKind): Totals {
	const totals: Totals = {
		count: 0,
		positiveCount: 0,
		zeroCount: 0,
		unpricedCount: 0,
		creditNoteCount: 0,
		cycleCount: 0,
		cycleDays: 0,
		cycleFromCreationCount: 0,
		cycleNegativeCount: 0,
		cycleUnknownCount: 0,
		undatedCount: 0,
	};
	for (const row of rows) {
		if (row[1] !== kind) continue;
		if (row[0] === "") {
			totals.undatedCount += row[3] + row[15];
			continue;
		}
		totals.count += row[3];
		totals.positiveCount += row[5];
		totals.zeroCount += row[7];
		totals.unpricedCount += row[8];
		totals.cycleCount += row[9];
		totals.cycleDays += row[10];
		totals.cycleFromCreationCount += row[11];
		totals.cycleNegativeCount += row[12];
		totals.cycleUnknownCount += row[13];
		totals.creditNoteCount += row[15];
	}
	// Millionths are added up first and divided once, so that shares add up to whole records exactly.
	for (const name of Object.keys(totals) as (keyof Totals)[])
		totals[name] /= WHOLE;
	return totals;
}

type Counts = { readonly [code in ReasonCode]?: number };

/** A figure's `leftOut`: those of the counted reasons that concern anything, or nothing at all. */
export function leavingOut(counts: Counts): { leftOut?: Reason[] } {
	const leftOut = concerning(counts);
	return leftOut.length > 0 ? { leftOut } : {};
}

/** A figure's `notes`, likewise. */
export function noting(counts: Counts): { notes?: Reason[] } {
	const notes = concerning(counts);
	return notes.length > 0 ? { notes } : {};
}

function concerning(counts: Counts): Reason[] {
	return Object.entries(counts)
		.filter(([, count]) => count > 0)
		.map(([code, count]) => ({ code: code as ReasonCode, count }));
}
