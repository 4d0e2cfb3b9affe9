/** The normal distribution's 97.5 % point: 2.5 % left out on either side. */
export const Z = 1.959963984540054;

/**
 * The 95 % interval a proportion lies in, by its score: E. B. Wilson, "Probable inference, the law of succession, and
 * statistical inference", JASA 22 (1927). `successes` of `n`, both may be sums of shares. Null of nothing.
 */
export function wilson(
	successes: number,
	n: number,
): { low: number; high: number } | null {
	if (n <= 0) return null;
	const rate = successes / n;
	const z2 = Z * Z;
	const centre = rate + z2 / (2 * n);
	const half = Z * Math.sqrt((rate * (1 - rate) + z2 / (4 * n)) / n);
	const scale = 1 + z2 / n;
	// None and all reach the ends exactly; floating point would stop a hair beside them.
	return {
		low: successes === 0 ? 0 : (centre - half) / scale,
		high: successes === n ? 1 : (centre + half) / scale,
	};
}
