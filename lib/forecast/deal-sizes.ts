import { monthIndex } from "./months.ts";
import type { TrackedDeal } from "./sales-history.ts";
import { smoothMonths } from "./smooth-months.ts";

/** As standard deviations of the logarithm, plausible for any trade: see rhythm.ts. */
const LEVEL = 1;
const GROWTH_PER_MONTH = 0.02;
const TIMES = 0.05;
const TIMES_LAST = 3;

/** A scope with so many wins of its own redraws half of its deal sizes from them, half from the organisation's. */
const HALF_OWN = 5;
/** More say nothing more about how sizes are spread. */
const SAMPLE = 200;

/** Sizes of one month's wins: how many above zero, and the sum of their logarithms, and of the squares of these. */
export interface MonthSizes {
	month: number;
	count: number;
	logs: number;
	squares: number;
}

export function monthSizes(wins: readonly TrackedDeal[]): MonthSizes[] {
	const months = new Map<number, MonthSizes>();
	for (const { close, amount } of wins) {
		if (amount === null || amount <= 0) continue;
		const month = monthIndex(close);
		const own = months.get(month) ?? { month, count: 0, logs: 0, squares: 0 };
		const log = Math.log(amount);
		own.count++;
		own.logs += log;
		own.squares += log * log;
		months.set(month, own);
	}
	return [...months.values()];
}

/** Known sizes from the smallest to the largest; of many, every so manieth. */
export function sampleOf(wins: readonly TrackedDeal[]): number[] {
	const sizes = wins
		.flatMap(({ amount }) => amount ?? [])
		.sort((a, b) => a - b);
	if (sizes.length <= SAMPLE) return sizes;
	return Array.from(
		{ length: SAMPLE },
		(_, at) => sizes[Math.floor(((at + 0.5) / SAMPLE) * sizes.length)] ?? 0,
	);
}

/** Sizes of wins to draw: with `ownShare` of the chance the scope's own, else others. */
export interface Sizes {
	own: Float64Array;
	others: Float64Array;
	ownShare: number;
}

/**
 * The scope's own sizes to redraw, a few of the organisation's among them. With the organisation's months, all are grown as
 * its typical size (geometric mean) grows. Null without any.
 */
export function sizesOf(
	own: readonly TrackedDeal[],
	everybody: { sizes: readonly number[]; months?: readonly MonthSizes[] },
	now: number,
): Sizes | null {
	const priced = own.filter(({ amount }) => amount !== null);
	if (priced.length + everybody.sizes.length === 0) return null;
	const growth = everybody.months
		? growthSince(priced, everybody.months, now)
		: 1;
	return {
		own: Float64Array.from(priced, ({ amount }) => (amount ?? 0) * growth),
		others: Float64Array.from(everybody.sizes, (size) => size * growth),
		ownShare:
			everybody.sizes.length === 0
				? 1
				: priced.length / (priced.length + HALF_OWN),
	};
}

/** The size of the win that a share (0 to 1) of the chance falls on. */
export function sizeAt({ own, others, ownShare }: Sizes, share: number) {
	const size =
		share < ownShare
			? own[Math.floor((share / ownShare) * own.length)]
			: others[
					Math.floor(((share - ownShare) / (1 - ownShare)) * others.length)
				];
	return size ?? 0;
}

/** The means of a size, of its square and of its cube. */
export interface Moments {
	first: number;
	second: number;
	third: number;
}

/** What is known of a size before it is drawn; null if all sizes are zero. */
export function momentsOf({ own, others, ownShare }: Sizes): Moments | null {
	const mean = (power: number) => {
		const of = (sizes: Float64Array) =>
			sizes.length === 0
				? 0
				: sizes.reduce((sum, size) => sum + size ** power, 0) / sizes.length;
		return ownShare * of(own) + (1 - ownShare) * of(others);
	};
	const second = mean(2);
	return second > 0 ? { first: mean(1), second, third: mean(3) } : null;
}

function growthSince(
	own: readonly TrackedDeal[],
	months: readonly MonthSizes[],
	now: number,
): number {
	const sum = (of: (each: MonthSizes) => number) =>
		months.reduce((total, each) => total + of(each), 0);
	const count = sum((each) => each.count);
	if (count === 0 || own.length === 0) return 1;
	const mean = sum(({ logs }) => logs) / count;
	const spread = Math.max(0, sum(({ squares }) => squares) / count - mean ** 2);
	const read = smoothMonths(
		months.map((each) => ({
			month: each.month,
			value: each.logs / each.count - mean,
			variance: spread / each.count + 1e-4,
		})),
		(a, b) =>
			LEVEL ** 2 +
			GROWTH_PER_MONTH ** 2 * (a - now) * (b - now) +
			TIMES ** 2 * Math.exp(-Math.abs(a - b) / TIMES_LAST),
	);
	const then = Map.groupBy(own, ({ close }) => monthIndex(close));
	const shares = [...then.values()].map((wins) => wins.length / own.length);
	return Math.exp(
		read([now], [1]).value - read([...then.keys()], shares).value,
	);
}
