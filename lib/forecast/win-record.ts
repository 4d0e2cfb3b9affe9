import { type Ages, daysSeen } from "./ages.ts";
import type { TrackedDeal } from "./sales-history.ts";

/** Before anything is known sellers differ by a third (variance 0.1: a seller's first ten wins count half) … */
const DIFFERENCE = 0.1;
/** … which counts as much as one seller of whom so many wins were to be expected. */
const PRIOR_WINS = 10;
/** Sellers are never more alike than within 10 %. */
const LEAST_DIFFERENCE = 0.1 ** 2;

/** A scope's wins, and those that its deals would have brought to anybody, day by day of their age. */
export interface WinRecord {
	wins: number;
	expected: number;
}

export function winRecordOf(
	deals: readonly TrackedDeal[],
	ages: Ages,
	from: number,
	asOf: number,
): WinRecord {
	const sums = [0];
	for (const share of ages.won) sums.push((sums.at(-1) ?? 0) + share);
	let wins = 0;
	let expected = 0;
	for (const deal of deals) {
		const seen = daysSeen(deal, from, asOf);
		if (!seen) continue;
		expected += (sums[seen.last + 1] ?? 0) - (sums[seen.first] ?? 0);
		if (deal.isWon && deal.close < asOf) wins++;
	}
	return { wins, expected };
}

/**
 * How far sellers truly differ in how often they win what they have open: the variance of wins ÷ expected that chance alone
 * does not explain (by moments, as hospitals are compared: DerSimonian & Laird, 1986).
 */
export function differenceOf(records: readonly WinRecord[]): number {
	let unexplained = DIFFERENCE * PRIOR_WINS ** 2;
	let squares = PRIOR_WINS ** 2;
	for (const { wins, expected } of records) {
		// Chance alone would put a count off by about its root.
		unexplained += (wins - expected) ** 2 - expected;
		squares += expected ** 2;
	}
	return Math.max(LEAST_DIFFERENCE, unexplained / squares);
}

/** How much oftener than anybody a scope wins a deal: the less sellers differ, the less its own record says. */
export function oftenerOf(
	{ wins, expected }: WinRecord,
	difference: number,
): number {
	return (wins + 1 / difference) / (expected + 1 / difference);
}
