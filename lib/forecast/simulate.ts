import { type Sizes, sizeAt } from "./deal-sizes.ts";
import { draw, normalQuantile, poissonQuantile } from "./draws.ts";

/** What may happen in the days that are left. */
export interface Chances {
	/** Wins to expect that are no deal yet, or are not looked at one by one. */
	newWins: number;
	/** Deals that may be won; an amount of null is drawn. */
	deals: readonly { chance: number; amount: number | null }[];
	/** Of wins that are drawn; null: nobody knows, and they bring nothing. */
	sizes: Sizes | null;
	/** How uncertain all of it is together: variance of the logarithm. Good months are good for every deal. */
	variance: number;
}

export interface Simulated {
	sums: Float64Array;
	/** What each deal brought in each of them, if it was to be kept; undefined: it was never won. */
	parts: (Float64Array | undefined)[];
}

/**
 * The days that are left, played `times` times: first how good a time it is (spread evenly over what is likely, not left to
 * chance), then which deals are won, how many wins come beside them, and how large each is. The same seed, the same result.
 */
export function simulate(
	{ newWins, deals, sizes, variance }: Chances,
	times: number,
	seed: number,
	{ keepsParts = false }: { keepsParts?: boolean } = {},
): Simulated {
	const drawn = Int32Array.of(seed);
	const spread = Math.sqrt(variance);
	const sums = new Float64Array(times);
	const parts: Simulated["parts"] = keepsParts
		? deals.map(() => undefined)
		: [];
	// A plain row of numbers: it is read a thousand times per deal.
	const shares = Float64Array.from(deals, ({ chance }) => chance);
	for (let time = 0; time < times; time++) {
		const good = normalQuantile((time + 0.5) / times);
		// Lognormal, 1 on average.
		const factor = Math.exp(spread * good - variance / 2);
		let sum = 0;
		for (let at = 0; at < shares.length; at++) {
			if (draw(drawn) >= (shares[at] ?? 0) * factor) continue;
			const part =
				deals[at]?.amount ?? (sizes ? sizeAt(sizes, draw(drawn)) : 0);
			sum += part;
			if (!keepsParts) continue;
			const kept = parts[at] ?? new Float64Array(times);
			kept[time] = part;
			parts[at] = kept;
		}
		const count = poissonQuantile(newWins * factor, draw(drawn));
		for (let win = 0; win < count; win++)
			sum += sizes ? sizeAt(sizes, draw(drawn)) : 0;
		sums[time] = sum;
	}
	return { sums, parts };
}
