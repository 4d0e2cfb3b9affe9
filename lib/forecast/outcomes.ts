/** What may come: sums in rising order, and the chance of that sum or more. */
export interface Outcomes {
	sums: Float64Array;
	orMore: Float64Array;
	/** The chance of more than the highest sum: what was drawn a thousand times has not shown everything. */
	beyond: number;
}

/** More outcomes than this are drawn, not listed. */
const LISTED = 4096;

/** Drawn sums, each as likely as the others. Laplace's rule keeps every chance above 0 and below 1. */
export function drawnOutcomes(drawn: Float64Array): Outcomes {
	const sums = drawn.toSorted();
	const n = sums.length;
	return {
		sums,
		orMore: sums.map((_, at) => (n - at + 0.5) / (n + 1)),
		beyond: 0.5 / (n + 1),
	};
}

/**
 * Every sum that some deals can come to, each won by its own chance, exactly: 500 and three of 100 at 50 % come to 0, 100,
 * 200, 300, 500, 600, 700 and 800. Null if there are too many sums to list.
 */
export function listedOutcomes(
	deals: readonly { amount: number; chance: number }[],
): Outcomes | null {
	let chances = new Map([[0, 1]]);
	for (const { amount, chance } of deals) {
		const next = new Map<number, number>();
		const add = (sum: number, share: number) => {
			if (share > 0) next.set(sum, (next.get(sum) ?? 0) + share);
		};
		for (const [sum, share] of chances) {
			add(sum, share * (1 - chance));
			add(sum + amount, share * chance);
		}
		if (next.size > LISTED) return null;
		chances = next;
	}
	const listed = [...chances].sort(([a], [b]) => a - b);
	const orMore = new Float64Array(listed.length);
	let tail = 0;
	for (let at = listed.length - 1; at >= 0; at--) {
		tail += listed[at]?.[1] ?? 0;
		orMore[at] = tail;
	}
	return {
		sums: Float64Array.from(listed, ([sum]) => sum),
		orMore,
		beyond: 0,
	};
}

/** The chance of `sum` or more. */
export function chanceOf({ sums, orMore, beyond }: Outcomes, sum: number) {
	let low = 0;
	let high = sums.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sums[middle] ?? 0) < sum) low = middle + 1;
		else high = middle;
	}
	return orMore[low] ?? beyond;
}
