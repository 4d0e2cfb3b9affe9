import { WHOLE } from "../model/deal.ts";
import type { FactKind } from "../tally/fact.ts";
import type { SumRow } from "../tally/sum.ts";
import { monthOf } from "../time/plain-date.ts";
import type { Reason, ReasonCode } from "./figure.ts";

/** The sum rows of one kind as one, every currency together. Records count by their shares: two halves are 1. */
export interface Totals {
	/** Records that count: all but credit notes. */
	count: number;
	/** Σ amounts in minor units, credit notes included. Means something only when `missingRate` finds nothing. */
	amount: number;
	positiveCount: number;
	positiveAmount: number;
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
		amount: 0,
		positiveCount: 0,
		positiveAmount: 0,
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
		totals.amount += row[4];
		totals.positiveCount += row[5];
		totals.positiveAmount += row[6];
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
		if (name !== "amount" && name !== "positiveAmount") totals[name] /= WHOLE;
	return totals;
}

/**
 * Why amounts of this kind cannot be added up: some are in other currencies than the reporting one. Names the first month
 * a rate is missing for, the currencies of that month, and how many records all months together concern. Null: they can.
 * Nothing in another currency is nothing in ours, whatever the rate.
 */
export function missingRate(
	rows: readonly SumRow[],
	kind: FactKind,
	reportingCurrency: string,
): Reason | null {
	const foreign = rows.filter(
		(row) =>
			row[1] === kind &&
			row[0] !== "" &&
			row[2] !== "" &&
			row[2] !== reportingCurrency &&
			(row[4] !== 0 || row[6] !== 0),
	);
	if (foreign.length === 0) return null;
	const months = foreign.map((row) => monthOf(row[0])).sort();
	const month = months[0] ?? "";
	const currencies = foreign
		.filter((row) => monthOf(row[0]) === month)
		.map((row) => row[2])
		.sort();
	return {
		code: "noExchangeRate",
		currency: [...new Set(currencies)].join(", "),
		month,
		count: foreign.reduce((sum, row) => sum + row[3] + row[15], 0) / WHOLE,
	};
}

/** A figure's `leftOut`: those of the counted reasons that concern anything, or nothing at all. */
export function leavingOut(
	counts: { readonly [code in ReasonCode]?: number },
): {
	leftOut?: Reason[];
} {
	const leftOut: Reason[] = [];
	for (const [code, count] of Object.entries(counts))
		if (count > 0) leftOut.push({ code: code as ReasonCode, count });
	return leftOut.length > 0 ? { leftOut } : {};
}
