import type { FactKind } from "../tally/fact.ts";
import type { SumRow } from "../tally/sum.ts";
import type { Figure } from "./figure.ts";
import { totalsOf } from "./totals.ts";

/** How many things of these kinds there were. Never unknown: none is exactly 0. */
export function countOf(
	rows: readonly SumRow[],
	...kinds: FactKind[]
): Figure & { value: number } {
	const count = kinds.reduce(
		(sum, kind) => sum + totalsOf(rows, kind).count,
		0,
	);
	return { value: count, unit: "count", n: count };
}
