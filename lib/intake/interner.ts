/**
 * Keeps the same text of a column once: a million rows repeat a few thousand names, days and stages. Where a column
 * repeats little (ids, titles) it is not worth the search.
 */
export function interner(): (cell: string) => string {
	let known: Map<string, string> | undefined = new Map();
	return (cell) => {
		if (!known) return cell;
		const same = known.get(cell);
		if (same !== undefined) return same;
		known.set(cell, cell);
		if (known.size > 30_000) known = undefined;
		return cell;
	};
}
