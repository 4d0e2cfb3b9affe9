import type { Period } from "../time/period.ts";
import { daysBetween, type PlainDate } from "../time/plain-date.ts";
import type { GoalProgress, PaceState } from "./progress.ts";

/** Up to this far from what is expected by now, either way, a goal is on pace. */
const TOLERANCE = 0.05;

/** A month or longer is too young to judge in its first three workdays. */
const EARLY_WORKDAYS = 3;
/** A shorter period in its first fifth. */
const EARLY_SHARE = 1 / 5;
const SHORTEST_MONTH = 28;

/**
 * Actual ÷ what is expected by now, unrounded: 1 is exactly on pace. Unknown with no workday elapsed, when nothing is
 * expected yet.
 */
export function paceOf(
	actual: number,
	target: number,
	workdays: GoalProgress["workdays"],
): number | null {
	if (workdays.elapsed === 0) return null;
	return (actual * workdays.total) / (target * workdays.elapsed);
}

/**
 * Where an at-least goal stands. Reached outranks the rest, and only what is there now counts: a goal that falls back
 * after a credit note is no longer reached. From the period's end on it is reached or missed.
 */
export function paceState(
	actual: number | null,
	target: number,
	period: Period,
	asOf: PlainDate,
	workdays: GoalProgress["workdays"],
): PaceState {
	if (actual === null) return "unknown";
	if (actual >= target) return "reached";
	if (asOf >= period.to) return "missed";
	if (asOf < period.from) return "notStarted";
	if (isEarly(period, workdays)) return "early";
	const pace = paceOf(actual, target, workdays);
	if (pace === null) return "early";
	if (pace < 1 - TOLERANCE) return "behind";
	return pace > 1 + TOLERANCE ? "ahead" : "onPace";
}

/** True while a period is too young to be judged: by the workdays behind, not by the calendar. */
function isEarly(period: Period, workdays: GoalProgress["workdays"]): boolean {
	const isShort = daysBetween(period.from, period.to) < SHORTEST_MONTH;
	return isShort
		? workdays.elapsed < workdays.total * EARLY_SHARE
		: workdays.elapsed < EARLY_WORKDAYS;
}
