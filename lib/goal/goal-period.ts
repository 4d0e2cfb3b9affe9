import type { Goal } from "../model/goal.ts";
import { type Period, type PeriodOptions, periodOf } from "../time/period.ts";
import { addDays, type PlainDate } from "../time/plain-date.ts";

/**
 * The period a goal is measured in on the as-of day. Once: its own, whenever asked. Recurring: the one of its kind that
 * holds as-of; before its first period, that first one. Custom: from its first day through its last, once. Null once the
 * goal has ended, after its `endsOn`, and of custom days without an end.
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
	if (endsOn && asOf > endsOn) return null;
	return periodOf(periodKind, asOf < startsOn ? startsOn : asOf, options);
}
