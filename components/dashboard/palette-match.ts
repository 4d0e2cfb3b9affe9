import { go, type SnapshotKeys, snapshot } from "fuzzysort";

/** One thing the palette can do. */
export interface Command {
	/** The same next time, so that it is remembered. */
	id: string;
	group: CommandGroup;
	label: string;
	/** Beside the label: what it is, or how much. */
	hint?: string;
	/** Found by these words too; they are not shown. */
	also?: string;
	/** The key that does the same, as keys are written. */
	keys?: string;
	/** Found by it, never shown first: as long as nothing is typed there are too many of its kind. */
	isFoundOnly?: boolean;
	run(): void;
}

/** In the order they stand where nothing tells them apart. */
export const commandGroups = ["do", "go", "set"] as const;
export type CommandGroup = (typeof commandGroups)[number];

/** How many of a group are shown of what is found. */
const MOST = 8;
/** How much better a match is that was used lately, of 1. */
const LATELY = 0.1;

/**
 * What is looked through as one types: words anywhere in a name, in any order, begun or by their initials, without regard to
 * case and accents (fuzzysort). Made once of the same commands.
 */
export function searcher(
	commands: readonly Command[],
): (typed: string, recent: readonly string[]) => Command[] {
	const targets: SnapshotKeys<Command> = snapshot(commands, {
		keys: ["label", "hint", "also"],
	});
	return (typed, recent) => {
		const lately = new Map(recent.map((id, at) => [id, at]));
		const turn = ({ id }: Command) => lately.get(id) ?? recent.length;
		if (typed.trim() === "")
			return inGroups(
				commands
					.filter((each) => !each.isFoundOnly || lately.has(each.id))
					.map((command) => ({ command, rank: -turn(command) })),
				commands.length,
			);
		return inGroups(
			go(typed, targets, { limit: 0 }).map(({ obj, score }) => ({
				command: obj,
				rank: score + (lately.has(obj.id) ? LATELY : 0),
			})),
			MOST,
			true,
		);
	};
}

/** The best first within each group; what is looked for decides which group comes first, too. */
function inGroups(
	ranked: readonly { command: Command; rank: number }[],
	most: number,
	isByBest = false,
): Command[] {
	const groups = commandGroups.map((group) =>
		ranked
			.filter(({ command }) => command.group === group)
			.sort((a, b) => b.rank - a.rank)
			.slice(0, most),
	);
	if (isByBest) groups.sort((a, b) => (b[0]?.rank ?? 0) - (a[0]?.rank ?? 0));
	return groups.flatMap((group) => group.map(({ command }) => command));
}
