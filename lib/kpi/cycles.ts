import type { Id } from "../model/record.ts";
import { FACT, type Fact, MARK } from "../tally/fact.ts";
import { quantile } from "./quantile.ts";

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
