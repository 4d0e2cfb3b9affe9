/**
 * The next of evenly spread numbers in [0, 1) that are the same for the same seed, `Int32Array.of(seed)` (mulberry32, by Tommy
 * Ettinger, public domain). Neither seed nor number is ever an object of its own: a forecast draws a million.
 */
export function draw(seed: Int32Array): number {
	const next = ((seed[0] ?? 0) + 0x6d2b79f5) | 0;
	seed[0] = next;
	let mixed = Math.imul(next ^ (next >>> 15), 1 | next);
	mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
	return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}

/**
 * The value a standard normal stays below with chance `share` (0 to 1, neither included): P. J. Acklam's rational
 * approximation, relative error below 1.2e-9.
 */
export function normalQuantile(share: number): number {
	if (share > 0.5) return -normalQuantile(1 - share);
	if (share < 0.02425) {
		const q = Math.sqrt(-2 * Math.log(share));
		return polynomial(TAIL, q) / polynomial(UNDER_TAIL, q);
	}
	const q = share - 0.5;
	const r = q * q;
	return (polynomial(MIDDLE, r) * q) / polynomial(UNDER_MIDDLE, r);
}

const TAIL = [
	-7.784894002430293e-3, -0.3223964580411365, -2.400758277161838,
	-2.549732539343734, 4.374664141464968, 2.938163982698783,
];
const UNDER_TAIL = [
	7.784695709041462e-3, 0.3224671290700398, 2.445134137142996,
	3.754408661907416, 1,
];
const MIDDLE = [
	-39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269,
	-30.66479806614716, 2.506628277459239,
];
const UNDER_MIDDLE = [
	-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972,
	-13.28068155288572, 1,
];

function polynomial(coefficients: readonly number[], x: number): number {
	let sum = 0;
	for (const coefficient of coefficients) sum = sum * x + coefficient;
	return sum;
}

/** From here on a Poisson count is as good as normal, and summing its terms is slow. */
const MANY = 200;

/** How many come where `mean` come on average (Poisson): the count that stays at or below `share` of the chance. */
export function poissonQuantile(mean: number, share: number): number {
	if (mean > MANY) {
		const inside = Math.min(1 - 1e-9, Math.max(1e-9, share));
		return Math.max(
			0,
			Math.round(mean + Math.sqrt(mean) * normalQuantile(inside)),
		);
	}
	let term = Math.exp(-mean);
	let sum = term;
	let count = 0;
	// The terms vanish long before this: it only stops a share that rounding puts above the last sum.
	while (share > sum && count < 10 * MANY) {
		count++;
		term *= mean / count;
		sum += term;
	}
	return count;
}
