import type { GoalProgress } from "../lib/goal/progress.ts";
import { type Mark, markOf } from "../lib/words/pace-mark.ts";

/** What a bar shows. All in per cent of the goal. */
export interface BarValues {
	mark: Mark;
	/** Done. */
	now: number | null;
	/** Where it should be by now. */
	due?: number | null;
	/** Where the deal being logged would bring it, and whether its amount is only approximate. */
	after?: number;
	isAbout?: boolean;
	/** The forecast: its 10th and 90th percentile, and the run rate. */
	low?: number;
	high?: number;
	run?: number | null;
	/** A ceiling instead of a goal: what lies beyond the post is too much. */
	isAtMost?: boolean;
}

export interface BarPart {
	name:
		| "track"
		| "band"
		| "gap"
		| "fill"
		| "excess"
		| "ghost"
		| "run"
		| "due"
		| "post";
	/** Per cent of the bar's width. */
	from: number;
	to: number;
}

/** The bar of a goal as it stands, with its forecast's 10th and 90th percentile where they are known. */
export function barOf(
	goal: Pick<
		GoalProgress,
		"state" | "attainment" | "expected" | "target" | "forecast" | "direction"
	>,
	band?: { p10: number | null; p90: number | null },
): BarValues {
	const { target, state, direction } = goal;
	const share = (value: number | null | undefined) =>
		value == null || target === null ? null : (value / target) * 100;
	const isSettled =
		state !== "early" && state !== "notStarted" && state !== "missed";
	const low = share(band?.p10);
	const high = share(band?.p90);
	return {
		mark: markOf(state, direction),
		now: goal.attainment === null ? null : goal.attainment * 100,
		due: state === "missed" ? 100 : share(goal.expected),
		run: isSettled ? share(goal.forecast) : null,
		...(isSettled && low !== null && high !== null && { low, high }),
		...(direction === "atMost" && { isAtMost: true }),
	};
}

/**
 * Where the axis ends, in per cent of the goal: 125, or 150, 200, 300 and whole hundreds from there when what is
 * drawn needs it. `fromZeroToGoal`: 100, or as far as it was done. All bars of a list share the largest.
 */
export function axisEnd(
	bars: readonly BarValues[],
	fromZeroToGoal = false,
): number {
	const reach = Math.max(
		0,
		...bars.map((bar) => Math.max(bar.now ?? 0, bar.after ?? 0)),
	);
	if (fromZeroToGoal) return Math.max(100, reach);
	const needed = Math.max(
		reach,
		...bars.map((bar) => Math.max(bar.high ?? 0, bar.run ?? 0)),
	);
	return (
		[125, 150, 200, 300].find((end) => needed <= end) ??
		Math.ceil(needed / 100) * 100
	);
}

/** The parts of a bar in the order they are painted: track, band, gap, fill, hollow, dot, tick, post. */
export function barParts(bar: BarValues, end: number): BarPart[] {
	const parts: BarPart[] = [];
	const add = (name: BarPart["name"], from: number, to: number) => {
		const at = (value: number) =>
			Math.min(100, Math.max(0, (value / end) * 100));
		// Two points of the bar may coincide; what has no width is not drawn.
		if (
			from === to
				? name === "run" || name === "due" || name === "post"
				: to > from
		)
			parts.push({ name, from: at(from), to: at(to) });
	};
	if (bar.mark === "hidden") return [{ name: "track", from: 0, to: 100 }];
	add("track", 0, 100);
	if (bar.mark === "unknown" || bar.now === null) return parts;

	const now = Math.max(0, bar.now);
	const due = bar.isAtMost ? null : (bar.due ?? null);
	const isBehind = bar.mark === "behind";
	const isJudged = bar.mark !== "early";
	if (isJudged && bar.low !== undefined && bar.high !== undefined)
		add("band", bar.low, bar.high);
	if (isBehind && due !== null) add("gap", Math.max(now, bar.after ?? 0), due);
	add("fill", 0, bar.isAtMost ? Math.min(now, 100) : now);
	if (bar.isAtMost) add("excess", 100, now);
	if (bar.after !== undefined) add("ghost", now, bar.after);
	// A forecast no further than what is done would only be a stain on the fill.
	if (isJudged && bar.run != null && bar.run > now)
		add("run", bar.run, bar.run);
	if (due !== null) add("due", due, due);
	add("post", 100, 100);
	return parts;
}

export interface BarLabel {
	name: "post" | "due" | "run" | "band";
	text: string;
	/** Where it points to, in per cent of the bar's width. */
	at: number;
}

/** Width of a character at 12 px, a little generous. */
const CHARACTER = 6.7;
const ROOM = 8;

/**
 * Which labels have room on a bar `width` px wide, and where their middle is, in px. The post's label stands over the
 * bar (under it on an at-most goal), the rest under it. When two would touch, the band's goes first, then the
 * dot's, then the tick's, never the post's.
 */
export function placeLabels(
	labels: readonly BarLabel[],
	width: number,
	isAtMost = false,
): (BarLabel & { row: "over" | "under"; middle: number })[] {
	const rank = { post: 0, due: 1, run: 2, band: 3 };
	const placed: (BarLabel & {
		row: "over" | "under";
		middle: number;
		half: number;
	})[] = [];
	for (const label of [...labels].sort((a, b) => rank[a.name] - rank[b.name])) {
		const half = (label.text.length * CHARACTER) / 2;
		const row = label.name === "post" && !isAtMost ? "over" : "under";
		const middle = Math.min(
			Math.max((label.at / 100) * width, half),
			Math.max(width - half, half),
		);
		const hasRoom = placed.every(
			(other) =>
				other.row !== row ||
				Math.abs(other.middle - middle) >= other.half + half + ROOM,
		);
		if (hasRoom) placed.push({ ...label, row, middle, half });
	}
	return placed.map(({ half: _, ...label }) => label);
}
