import { type Moments, momentsOf, type Sizes, sizeAt } from "./deal-sizes.ts";
import { draw, normalQuantile, poissonQuantile } from "./draws.ts";

/** So many wins to expect are summed up as one: their sum is known well enough, and drawing each of them is slow. */
const MANY = 100;

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
	const moments = sizes && newWins > MANY / 2 ? momentsOf(sizes) : null;
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
		sums[time] = sum + winsAt(newWins * factor, sizes, moments, drawn);
	}
	return { sums, parts };
}

/**
 * What wins of drawn sizes bring where so many come on average. Few are drawn one by one; the sum of many is drawn as one
 * number with the mean, variance and skewness of a compound Poisson sum (Cornish and Fisher 1938, to the third cumulant).
 */
function winsAt(
	mean: number,
	sizes: Sizes | null,
	moments: Moments | null,
	drawn: Int32Array,
): number {
	if (moments && mean > MANY) {
		const z = normalQuantile(Math.max(1e-9, draw(drawn)));
		const deviation = Math.sqrt(mean * moments.second);
		const skewness = (mean * moments.third) / deviation ** 3;
		return Math.max(
			0,
			mean * moments.first + deviation * (z + (skewness * (z * z - 1)) / 6),
		);
	}
	const count = poissonQuantile(mean, draw(drawn));
	let sum = 0;
	for (let win = 0; win < count; win++)
		sum += sizes ? sizeAt(sizes, draw(drawn)) : 0;
	return sum;
}
