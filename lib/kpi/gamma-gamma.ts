import { logGamma } from "./log-gamma.ts";
import { maximise } from "./maximise.ts";
import type { PurchaseHistory } from "./purchase-history.ts";

/**
 * What customers spend on a purchase, by the gamma-gamma model: P. Fader and B. Hardie, "The Gamma-Gamma Model of Monetary
 * Value" (2013).
 *
 * A customer's purchases vary around their own mean as gamma(p, ν); ν differs between customers as gamma(q, v). How much
 * they spend is taken not to depend on how often they buy.
 */
export interface GammaGamma {
	p: number;
	q: number;
	/** In the unit of the means it was fitted to. */
	v: number;
}

type Spent = Pick<PurchaseHistory, "frequency" | "mean">;

/**
 * The three parameters that make the means of those who bought again most likely. Null when none spent anything, when the
 * search does not settle, or when it ends where a customer has no expected mean (q of 1 or less).
 */
export function fitGammaGamma(histories: readonly Spent[]): GammaGamma | null {
	// A gamma distribution knows no zero.
	const repeat = histories.flatMap(({ frequency, mean }) =>
		mean !== null && mean > 0 ? { x: frequency, mean } : [],
	);
	if (repeat.length === 0) return null;
	const scale = repeat.reduce((sum, { mean }) => sum + mean, 0) / repeat.length;

	// What does not depend on the parameters is added up once.
	const spent = repeat.map(({ x, mean }) => ({ x, total: (x * mean) / scale }));
	const customers = new Map<number, number>();
	let logTotals = 0;
	let logMeans = 0;
	for (const { x, total } of spent) {
		customers.set(x, (customers.get(x) ?? 0) + 1);
		logTotals += x * Math.log(total);
		logMeans += Math.log(total / x);
	}

	const found = maximise(
		(logs) => {
			const { p, q, v } = parameters(logs);
			// The note's density of a mean, each factor as a logarithm.
			let sum =
				p * logTotals -
				logMeans +
				spent.length * (q * Math.log(v) - logGamma(q));
			for (const [x, count] of customers)
				sum += count * (logGamma(p * x + q) - logGamma(p * x));
			for (const { x, total } of spent)
				sum -= (p * x + q) * Math.log(v + total);
			return sum;
		},
		[0, Math.LN2, 0],
	);
	if (!found) return null;
	const { p, q, v } = parameters(found.at);
	return q > 1 ? { p, q, v: v * scale } : null;
}

function parameters([p = 0, q = 0, v = 0]: readonly number[]) {
	return { p: Math.exp(p), q: Math.exp(q), v: Math.exp(v) };
}

/**
 * What a customer's purchase is expected to be worth, in the unit of the means: their own mean drawn towards everybody's,
 * the less they have bought the more: the note's conditional expectation. Who never bought again is expected to spend as everybody.
 */
export function expectedAverageValue(
	{ p, q, v }: GammaGamma,
	{ frequency: x, mean }: Spent,
): number {
	return (p * (v + x * (mean ?? 0))) / (p * x + q - 1);
}
