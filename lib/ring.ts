import type { GoalGlance } from "./glance.ts";

/** What the ring says. Shares are fractions of the goal. */
export type RingState =
	| { kind: "noGoal" }
	| { kind: "needsYou" }
	| { kind: "reached" }
	| { kind: "going"; done: number; due: number | null; isBehind: boolean };

export type RingTone = "done" | "missing" | "rest";

/** One stroke of a ring. Angles are fractions of a turn from twelve, clockwise. `cuts`: takes away what lies under it. */
export type RingStroke =
	| {
			shape: "arc";
			from: number;
			to: number;
			radius: number;
			width: number;
			tone: RingTone;
			opacity?: number;
			dash?: readonly [number, number];
	  }
	| {
			shape: "line";
			x1: number;
			y1: number;
			x2: number;
			y2: number;
			width: number;
			tone: RingTone;
			cuts?: true;
	  }
	| { shape: "dot"; radius: number; tone: RingTone };

/** The ring of the lead goal. */
export function ringOf(
	state: "ready" | "new" | "lost" | "newer" | "failed",
	goal:
		| Pick<GoalGlance, "state" | "attainment" | "expected" | "target">
		| undefined,
): RingState {
	if (state === "lost" || state === "failed") return { kind: "needsYou" };
	if (!goal || goal.attainment === null) return { kind: "noGoal" };
	if (goal.state === "reached") return { kind: "reached" };
	const isBehind = goal.state === "behind" || goal.state === "missed";
	return {
		kind: "going",
		done: goal.attainment,
		due:
			goal.state === "missed"
				? 1
				: goal.expected === null || !goal.target
					? null
					: goal.expected / goal.target,
		isBehind,
	};
}

/** The strokes of a ring `size` px wide (16 or larger), in the order they are painted. */
export function ringStrokes(ring: RingState, size: number): RingStroke[] {
	// At 16 px a stroke needs to be a little heavier than half of what it is at 32.
	const isSmall = size < 24;
	const unit = size / (isSmall ? 16 : 32);
	const px = (small: number, large: number) => (isSmall ? small : large) * unit;
	const radius = px(5.75, 11.25);
	const width = px(2.6, 5);
	const arc = (
		from: number,
		to: number,
		tone: RingTone,
		more: {
			opacity?: number;
			dash?: readonly [number, number];
			width?: number;
		} = {},
	): RingStroke => ({ shape: "arc", from, to, radius, width, tone, ...more });
	const middle = size / 2;

	if (ring.kind === "noGoal")
		return [
			arc(0, 1, "rest", {
				width: px(1.6, 3),
				dash: [px(2.6, 5.2), px(1.72, 3.44)],
			}),
		];
	if (ring.kind === "reached")
		return [
			arc(0, 1, "done"),
			{ shape: "dot", radius: px(2.3, 4.5), tone: "done" },
		];
	if (ring.kind === "needsYou") {
		const x = px(12, 24);
		const bar = (y1: number, y2: number): RingStroke => ({
			shape: "line",
			x1: x,
			y1,
			x2: x,
			y2,
			width: px(2.2, 4),
			tone: "missing",
		});
		return [
			arc(0.3, 0.96, "rest", {
				opacity: 0.45,
				dash: [px(7, 14), px(2, 4)],
			}),
			bar(px(0.5, 1), px(5.1, 10)),
			bar(px(6.4, 13), px(8.6, 17)),
		];
	}

	const done = Math.min(1, Math.max(0, ring.done));
	const due = ring.due === null ? null : Math.min(1, Math.max(0, ring.due));
	const radial = (
		from: number,
		to: number,
		stroke: number,
		cuts?: true,
	): RingStroke => {
		const angle = (due ?? 0) * 2 * Math.PI;
		return {
			shape: "line",
			x1: middle + Math.sin(angle) * from,
			y1: middle - Math.cos(angle) * from,
			x2: middle + Math.sin(angle) * to,
			y2: middle - Math.cos(angle) * to,
			width: stroke,
			tone: "rest",
			...(cuts ? { cuts } : {}),
		};
	};
	const strokes: RingStroke[] = [arc(0, 1, "rest", { opacity: 0.32 })];
	if (ring.isBehind && due !== null && due - done > 0.04)
		strokes.push(
			arc(done + 0.015, due - 0.02, "missing", {
				dash: [px(1.2, 2), px(1, 1.6)],
			}),
		);
	if (done > 0) strokes.push(arc(0, done, "done"));
	if (due !== null) {
		strokes.push(
			radial(
				radius - width / 2 - 0.3 * unit,
				radius + width / 2 + 0.4 * unit,
				px(3.4, 5.5),
				true,
			),
			radial(px(2.6, 6), px(8, 16), px(1.5, 2.5)),
		);
	}
	return strokes;
}
