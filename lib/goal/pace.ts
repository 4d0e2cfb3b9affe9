import { daysBetween } from "../time/plain-date.ts";
import { expectedAfter } from "./expected.ts";
import type { GoalProgress, PaceState } from "./progress.ts";

/** Up to this far from what is expected by now, either way, a goal is on pace. */
export const ON_PACE_WITHIN = 0.05;
/** A hair beyond, as floating point leaves it, is none. */
const TOLERANCE = ON_PACE_WITHIN + 1e-9;

/** A month or longer is too young to judge in its first three workdays. */
const EARLY_WORKDAYS = 3;
/** A shorter period in its first fifth. */
const EARLY_SHARE = 1 / 5;
const SHORTEST_MONTH = 28;

/** What a pace is judged by, with a target that is known. */
export type Paced = Pick<
	GoalProgress,
	"period" | "asOf" | "unit" | "adds" | "direction" | "workdays" | "expected"
> & { target: number };

/**
 * Actual ÷ what is expected by now, unrounded: 1 is exactly on pace. Of a ratio or an average, value ÷ target. Unknown
 * with no workday elapsed, and while nothing is expected yet.
 */
export function paceOf(actual: number, goal: Paced): number | null {
	const { target, workdays, expected, adds, unit } = goal;
	if (workdays.elapsed === 0) return null;
	if (!adds) return actual / target;
	// The straight expectation was rounded to the minor unit; the pace is not.
	const { elapsed, total } = workdays;
	if (expected === expectedAfter(elapsed, total, target, unit))
		return (actual * total) / (target * elapsed);
	return expected ? actual / expected : null;
}

/**
 * Where a goal stands.
 *
 * A sum that is to be at least its target is reached the moment it is there; and only what is there now counts, so that it
 * falls back after a credit note. Every other goal can still turn until its period is over: a ceiling that nothing has used
 * up yet is not kept, and a rate over its target on the second day is not reached. Until then they are ahead, on pace or
 * behind; a sum over its ceiling is behind whatever the day.
 */
export function paceState(actual: number | null, goal: Paced): PaceState {
	const { target, period, asOf, adds, direction } = goal;
	if (actual === null) return "unknown";
	const isMet = direction === "atMost" ? actual <= target : actual >= target;
	const isOver = asOf >= period.to;
	if (isMet && (isOver || (adds && direction === "atLeast"))) return "reached";
	if (isOver) return "missed";
	if (asOf < period.from) return "notStarted";
	if (isEarly(goal)) return "early";
	if (adds && direction === "atMost" && !isMet) return "behind";
	const lead = leadOf(actual, goal);
	if (lead === null) return "early";
	if (Math.abs(lead) <= TOLERANCE) return "onPace";
	return lead > 0 ? "ahead" : "behind";
}

/** How far the pace is from 1, in the direction that is better. */
function leadOf(actual: number, goal: Paced): number | null {
	const pace = paceOf(actual, goal);
	// A season may expect nothing of its first months: then what is there is all beyond it.
	const isBeyond = pace === null && goal.expected === 0;
	const from1 = isBeyond ? actual : pace === null ? null : pace - 1;
	return from1 !== null && goal.direction === "atMost" ? -from1 : from1;
}

/** True while a period is too young to be judged: by the workdays behind, not by the calendar. */
function isEarly({ period, workdays }: Paced): boolean {
	const isShort = daysBetween(period.from, period.to) < SHORTEST_MONTH;
	return isShort
		? workdays.elapsed < workdays.total * EARLY_SHARE
		: workdays.elapsed < EARLY_WORKDAYS;
}
