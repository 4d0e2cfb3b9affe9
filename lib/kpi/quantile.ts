/**
 * The value that `percent` (a whole number, 0 to 100) of the values do not exceed, linear between order statistics: type 7
 * of Hyndman and Fan, "Sample Quantiles in Statistical Packages", The American Statistician 50 (1996). Null of no values.
 */
export function quantile(
	values: readonly number[],
	percent: number,
): number | null {
	const sorted = Float64Array.from(values).sort();
	// In hundredths, so that a place between two values is exact.
	const place = (sorted.length - 1) * percent;
	const below = Math.floor(place / 100);
	const low = sorted[below];
	if (low === undefined) return null;
	const high = sorted[below + 1] ?? low;
	return low + ((high - low) * (place % 100)) / 100;
}
