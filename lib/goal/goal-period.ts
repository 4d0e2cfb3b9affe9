import type { Goal } from "../model/goal.ts";
import { type Period, type PeriodOptions, periodOf } from "../time/period.ts";
import { addDays, type PlainDate } from "../time/plain-date.ts";

/**
 * The period a goal is measured in on the as-of day. Once: its own, whenever asked. Recurring: the one of its kind that
 * holds as-of; before its first period, that first one. Custom: from its first day through its last, once. Null in a period
 * that begins after its `endsOn` (one that had begun goes on to its end), and of custom days without an end.
 */
export function periodOfGoal(
	goal: Pick<Goal, "periodKind" | "startsOn" | "isRecurring" | "endsOn">,
	asOf: PlainDate,
	options: PeriodOptions = {},
): Period | null {
	const { periodKind, startsOn, endsOn } = goal;
	if (periodKind === "custom") {
		if (!endsOn || endsOn < startsOn) return null;
		const to = addDays(endsOn, 1);
		return { id: `${startsOn}..${to}`, kind: "custom", from: startsOn, to };
	}
	if (!goal.isRecurring) return periodOf(periodKind, startsOn, options);
	const day = asOf < startsOn ? startsOn : asOf;
	const period = periodOf(periodKind, day, options);
	return endsOn && period.from > endsOn ? null : period;
}
