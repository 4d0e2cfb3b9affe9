import type { Pair } from "./pairs.ts";
import type { Certainty } from "./reading.ts";
import { parentOf } from "./visible.ts";

/** A value that was read of a pair. */
export interface Read<T> {
	pair: Pair;
	value: T;
	text: string;
	certainty: Certainty;
	/** The form in which two values are compared. */
	key: string;
}

/**
 * The one of several readings of a field: the best label; of equal ones that say different things the one that stands nearest to the
 * record's other fields, and then it is only likely.
 */
export function pickOf<T>(
	all: readonly Read<T>[],
	others: readonly Pair[],
): Read<T> | undefined {
	const own = all.filter(({ pair }) => !pair.isColumn);
	const reads = own.length > 0 ? own : all;
	const best = Math.min(...reads.map(({ pair }) => Math.floor(pair.rank)));
	const ranked = reads
		.filter(({ pair }) => Math.floor(pair.rank) === best)
		.toSorted((a, b) => a.pair.rank - b.pair.rank);
	const [first] = ranked;
	if (!first) return undefined;
	const mark = (read: Read<T>): Read<T> =>
		read.pair.isColumn && read.certainty === "sure"
			? { ...read, certainty: "likely" }
			: read;
	const keys = new Set(ranked.map(({ key }) => key));
	if (keys.size === 1) {
		// One of them may say it more surely: with its currency, in full.
		return mark(ranked.find(({ certainty }) => certainty === "sure") ?? first);
	}
	const votes = votesOf(
		ranked.map(({ pair }) => pair),
		others,
	);
	const most = Math.max(...votes);
	const chosen = ranked[votes.indexOf(most)] ?? first;
	return chosen.certainty === "sure"
		? { ...chosen, certainty: "likely" }
		: chosen;
}

/** How many of the other fields each pair stands nearest to. */
function votesOf(pairs: readonly Pair[], others: readonly Pair[]): number[] {
	const votes = pairs.map(() => 0);
	const paths = pairs.map(({ labelElement }) => pathOf(labelElement));
	for (const { labelElement, field } of others) {
		if (field === "other" || field === pairs[0]?.field) continue;
		const path = pathOf(labelElement);
		const shared = paths.map((each) => sharedBy(each, path));
		const most = Math.max(...shared);
		for (const [at, count] of shared.entries())
			if (count === most) votes[at] = (votes[at] ?? 0) + 1;
	}
	return votes;
}

function pathOf(element: Element): Element[] {
	const path: Element[] = [];
	for (let at: Element | null = element; at; at = parentOf(at))
		path.unshift(at);
	return path;
}

function sharedBy(one: readonly Element[], other: readonly Element[]): number {
	let count = 0;
	while (count < one.length && one[count] === other[count]) count++;
	return count;
}
