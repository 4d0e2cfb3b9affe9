import type { Goal } from "../model/goal.ts";
import { type Period, type PeriodOptions, periodOf } from "../time/period.ts";
import type { PlainDate } from "../time/plain-date.ts";

/**
 * The period a goal is measured in on the as-of day. Once: its own, whenever asked. Recurring: the one of its kind that
 * holds as-of; before its first period, that first one. Null once the goal has ended, after its `endsOn`.
 */
export function periodOfGoal(
	goal: Goal,
	asOf: PlainDate,
	options: PeriodOptions = {},
): Period | null {
	if (!goal.isRecurring)
		return periodOf(goal.periodKind, goal.startsOn, options);
	if (goal.endsOn && asOf > goal.endsOn) return null;
	const day = asOf < goal.startsOn ? goal.startsOn : asOf;
	return periodOf(goal.periodKind, day, options);
}
