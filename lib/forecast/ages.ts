import type { TrackedDeal } from "./sales-history.ts";

/** Days since the start; older deals count as this old. */
const OLDEST = 400;
/** Each day of age starts from so many deals that fare like any: the same 10 that stage shares are shrunk with. */
const PRIOR_DEALS = 10;
/** Before anything is known a deal is decided after 60 days on average, the middle of what B2B sales report. */
export const PRIOR_CYCLE = 60;

/** What becomes of open deals on each day of their age: the share that is won, and lost, that day. */
export interface Ages {
	won: number[];
	lost: number[];
	/** Decided deals with a known start it rests on. */
	decided: number;
}

/**
 * Deals as they aged between two days, decided and still open ones alike, so that deals nobody ever closes count too
 * (discrete competing risks; Kaplan–Meier's way with what is not decided yet).
 */
export function agesOf(
	deals: readonly TrackedDeal[],
	from: number,
	asOf: number,
): Ages {
	const size = OLDEST + 1;
	const change = new Float64Array(size + 1);
	const won = new Float64Array(size);
	const lost = new Float64Array(size);
	let wins = 0;
	let decided = 0;
	for (const deal of deals) {
		const seen = daysSeen(deal, from, asOf);
		if (!seen) continue;
		change[seen.first] = (change[seen.first] ?? 0) + 1;
		change[seen.last + 1] = (change[seen.last + 1] ?? 0) - 1;
		if (deal.close >= asOf) continue;
		const of = deal.isWon ? won : lost;
		of[seen.last] = (of[seen.last] ?? 0) + 1;
		decided++;
		if (deal.isWon) wins++;
	}
	const winRate = (wins + 1) / (decided + 2);
	const ages: Ages = { won: [], lost: [], decided };
	let open = 0;
	for (let age = 0; age < size; age++) {
		open += change[age] ?? 0;
		const share = (count: number, prior: number) =>
			(count + (PRIOR_DEALS * prior) / PRIOR_CYCLE) / (open + PRIOR_DEALS);
		ages.won.push(share(won[age] ?? 0, winRate));
		ages.lost.push(share(lost[age] ?? 0, 1 - winRate));
	}
	return ages;
}

/** The ages a deal was open at between two days, both included; null if it was not, or nobody knows. */
export function daysSeen(
	{ start, close }: TrackedDeal,
	from: number,
	asOf: number,
): { first: number; last: number } | null {
	if (start === null || start >= asOf) return null;
	const end = Math.min(close, asOf - 1);
	if (end < from) return null;
	return {
		first: Math.min(OLDEST, Math.max(0, from - start)),
		last: Math.min(OLDEST, end - start),
	};
}

/** The chance that a deal of each age is won within the next `days`, counted from today. */
export function wonWithin(ages: Ages, days: number): (age: number) => number {
	const known = new Map<number, number>();
	return (age) => {
		const from = Math.min(age, OLDEST);
		let chance = known.get(from);
		if (chance === undefined) {
			chance = 0;
			let open = 1;
			for (let day = 0; day < days && open > 0; day++) {
				const at = Math.min(from + day, OLDEST);
				const won = ages.won[at] ?? 0;
				chance += open * won;
				open *= Math.max(0, 1 - won - (ages.lost[at] ?? 0));
			}
			known.set(from, chance);
		}
		return chance;
	};
}
