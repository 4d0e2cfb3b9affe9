/**
 * Probabilities of several tests as they must be read together, in the same order: S. Holm, "A simple sequentially rejective
 * multiple test procedure", Scandinavian Journal of Statistics 6 (1979). Of those at or below a level, any is there by chance
 * alone no more often than the level says, however the tests depend on each other.
 */
export function holm(values: readonly number[]): number[] {
	const order = values.map((_, at) => at);
	order.sort((a, b) => (values[a] ?? 1) - (values[b] ?? 1));
	const adjusted = values.map(() => 1);
	let highest = 0;
	order.forEach((at, rank) => {
		const own = (values[at] ?? 1) * (values.length - rank);
		highest = Math.min(1, Math.max(highest, own));
		adjusted[at] = highest;
	});
	return adjusted;
}
