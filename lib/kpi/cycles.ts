import { WHOLE } from "../model/deal.ts";
import type { Id } from "../model/record.ts";
import { FACT, type Fact, MARK } from "../tally/fact.ts";
import type { Figure } from "./figure.ts";
import { quantile } from "./quantile.ts";
import { leavingOut } from "./totals.ts";

/**
 * The cycles of the deals won among these facts, in days, each deal once: from first contact (where that is unknown, from
 * creation) to close. Those below zero, unknown ones, undated deals and credit notes are left out.
 */
export function wonCycles(facts: readonly Fact[]): number[] {
	// By deal: one shared by two sellers of the scope stands there twice.
	const cycles = new Map<Id, number>();
	for (const [day, kind, id, , , , , , , , cycle, marks] of facts) {
		if (kind !== FACT.dealWon || day === "") continue;
		if (cycle === null || cycle < 0 || marks & MARK.creditNote) continue;
		cycles.set(id, cycle);
	}
	return [...cycles.values()];
}

/** What is shown beside a mean: the median, P80 and P90. Of no values there is nothing to show. */
export function quantilesOf(values: readonly number[]): {
	also?: { median: number; p80: number; p90: number };
} {
	const median = quantile(values, 50);
	const p80 = quantile(values, 80);
	const p90 = quantile(values, 90);
	return median === null || p80 === null || p90 === null
		? {}
		: { also: { median, p80, p90 } };
}

/**
 * Another reading of the sales cycle, from the facts of the deals won: the mean, Σ share × days ÷ Σ share, and the
 * quantiles of the deals, each once. `daysOf` says how long one took; below zero is a data error, null unknown: both are
 * left out and counted. Unknown when nothing was won, or when no deal won has a cycle.
 */
export function cycleFigure(
	facts: readonly Fact[],
	daysOf: (won: Fact) => number | null,
): Figure {
	const deals = new Map<Id, number>();
	let won = 0;
	let counted = 0;
	let days = 0;
	let negative = 0;
	let unknown = 0;
	let creditNotes = 0;
	for (const fact of facts) {
		const [day, kind, id, , , share, , , , , , marks] = fact;
		if (kind !== FACT.dealWon || day === "") continue;
		if (marks & MARK.creditNote) {
			creditNotes += share;
			continue;
		}
		won += share;
		const cycle = daysOf(fact);
		if (cycle === null) unknown += share;
		else if (cycle < 0) negative += share;
		else {
			counted += share;
			days += share * cycle;
			deals.set(id, cycle);
		}
	}
	const base = {
		unit: "days",
		n: counted / WHOLE,
		...leavingOut({
			cycleNegative: negative / WHOLE,
			cycleUnknown: unknown / WHOLE,
			creditNote: creditNotes / WHOLE,
		}),
	} as const;
	if (won === 0)
		return { ...base, value: null, reason: { code: "noWonDeals" } };
	if (counted === 0)
		return { ...base, value: null, reason: { code: "noCycle" } };
	return {
		...base,
		value: days / counted,
		...quantilesOf([...deals.values()]),
	};
}
