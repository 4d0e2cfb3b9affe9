import type { Pair } from "./pairs.ts";
import type { Certainty } from "./reading.ts";
import { parentOf } from "./visible.ts";

/** One of several readings of a field. */
export interface Candidate {
	rank: number;
	isColumn?: boolean | undefined;
	certainty: Certainty;
	/** The form in which two values are compared. */
	key: string;
}

/**
 * The one of several readings of a field: the best label; of equal ones that say different things the one that stands nearest to the
 * record's other fields, and then it is only likely. `votesOf`: to how many of them each stands nearest.
 */
export function pickOf<C extends Candidate>(
	all: readonly C[],
	votesOf: (some: readonly C[]) => readonly number[],
): C | undefined {
	const own = all.filter(({ isColumn }) => !isColumn);
	const reads = own.length > 0 ? own : all;
	const best = Math.min(...reads.map(({ rank }) => Math.floor(rank)));
	const ranked = reads
		.filter(({ rank }) => Math.floor(rank) === best)
		.toSorted((a, b) => a.rank - b.rank);
	const [first] = ranked;
	if (!first) return undefined;
	const keys = new Set(ranked.map(({ key }) => key));
	const votes = keys.size === 1 ? [] : votesOf(ranked);
	const chosen =
		keys.size === 1
			? // One of them may say it more surely: with its currency, in full.
				(ranked.find(({ certainty }) => certainty === "sure") ?? first)
			: (ranked[votes.indexOf(Math.max(...votes))] ?? first);
	const isDoubtful = keys.size > 1 || chosen.isColumn;
	return isDoubtful && chosen.certainty === "sure"
		? { ...chosen, certainty: "likely" }
		: chosen;
}

/** How many of the other fields each pair stands nearest to. */
export function votesOf(
	pairs: readonly Pair[],
	others: readonly Pair[],
): number[] {
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
