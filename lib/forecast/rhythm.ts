import type { MonthPart } from "./months.ts";
import { type Likeness, smoothMonths } from "./smooth-months.ts";

/** What came in a month, and what it is measured by: its workdays, or what was expected. */
export interface MonthCount {
	month: number;
	count: number;
	of: number;
}

/** What came of a promise, and how many decided deals it rested on. */
export interface KeptPromise extends MonthCount {
	decided: number;
}

/**
 * How far months differ, as standard deviations of the logarithm: 0.1 is about 10 %. They are what is plausible for sales
 * of any kind before a number was seen, not fitted to any; twice or half of each changes forecasts little.
 */
const LEVEL = 2;
const GROWTH_PER_MONTH = 0.05;
/** Growth fades ahead: each month grows by so much of the one before (damped trend, Gardner & McKenzie, 1985). */
const GROWTH_KEPT = 0.9;
/** The rush at the end of a quarter, and the lull after it. */
const PLACE_IN_QUARTER = 0.2;
const MONTH_OF_YEAR = 0.1;
/** Good and bad times, which pass in about so many months. */
const TIMES = 0.1;
const TIMES_LAST = 3;
const ONE_MONTH_ALONE = 0.08;
/** How far the pipeline's word may be off on the whole: little, as it is read off the same deals. */
const CORRECTION = 0.1;

const seasons: Likeness = (a, b) =>
	(a % 3 === b % 3 ? PLACE_IN_QUARTER ** 2 : 0) +
	(a % 12 === b % 12 ? MONTH_OF_YEAR ** 2 : 0) +
	TIMES ** 2 * Math.exp(-Math.abs(a - b) / TIMES_LAST) +
	(a === b ? ONE_MONTH_ALONE ** 2 : 0);

/** A rate per month, and the variance of its logarithm over several months. */
export interface Rhythm {
	/** What to expect in these parts of months, each measured by its workdays. */
	expect(parts: readonly MonthPart[]): {
		/** Per part, in their order. */
		each: number[];
		total: number;
		/** Variance of the logarithm of the total. */
		variance: number;
	};
}

/**
 * Level, growth and season of what comes per workday: a level, a steady growth, the place of a month in its quarter and in
 * its year, good and bad times, and chance. A month that has begun counts with the workdays it has had, and so tells what
 * kind of month it is.
 */
export function rhythmOf(counts: readonly MonthCount[], now: number): Rhythm {
	const seen = counts.filter(({ of }) => of > 0);
	const count = seen.reduce((sum, each) => sum + each.count, 0);
	const of = seen.reduce((sum, each) => sum + each.of, 0);
	const base = Math.log((count + 0.5) / (of || 1));
	return smoothed(
		seen,
		base,
		(a, b) =>
			LEVEL ** 2 +
			GROWTH_PER_MONTH ** 2 * grown(a - now) * grown(b - now) +
			seasons(a, b),
	);
}

/** Months of growth so many months from now. */
function grown(months: number): number {
	if (months <= 0) return months;
	return (GROWTH_KEPT * (1 - GROWTH_KEPT ** months)) / (1 - GROWTH_KEPT);
}

/**
 * By how much what was promised came true, by season: 1 is the middle as long as nothing was seen. What was promised when
 * little was known says little. Parts are weighted by their workdays.
 */
export function correctionOf(promises: readonly KeptPromise[]): Rhythm {
	return smoothed(
		promises.filter(({ of }) => of > 0),
		0,
		(a, b) => CORRECTION ** 2 + seasons(a, b),
		({ decided }) => 1 / (decided + 1),
	);
}

function smoothed<Seen extends MonthCount>(
	seen: readonly Seen[],
	base: number,
	alike: Likeness,
	unsure: (one: Seen) => number = () => 0,
): Rhythm {
	const read = smoothMonths(
		seen.map((one) => ({
			month: one.month,
			value: Math.log((one.count + 0.5) / one.of) - base,
			// A count of n is off by about its root: 1 ÷ n of its logarithm's variance.
			variance: 1 / (one.count + 0.5) + unsure(one),
		})),
		alike,
	);
	return {
		expect(parts) {
			const months = parts.map(({ month }) => month);
			const each = parts.map(({ month, workdays }) => {
				const { value, variance } = read([month], [1]);
				return workdays * Math.exp(base + value + variance / 2);
			});
			const total = each.reduce((sum, one) => sum + one, 0);
			const shares = each.map((one) => (total > 0 ? one / total : 0));
			return { each, total, variance: read(months, shares).variance };
		},
	};
}
