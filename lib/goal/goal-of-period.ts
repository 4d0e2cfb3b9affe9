import type { Goal } from "../model/goal.ts";
import type { Period, PeriodOptions } from "../time/period.ts";
import { periodOfGoal } from "./goal-period.ts";

/**
 * Of several goals on the same thing, the one that counts in a period, so that it is asked for once: one set for the period
 * alone comes before a recurring one, and of two alike the one set first. Undefined where none has this period.
 */
export function goalOfPeriod(
	goals: readonly Goal[],
	period: Period,
	options: PeriodOptions,
): Goal | undefined {
	return goals
		.filter(
			(goal) => periodOfGoal(goal, period.from, options)?.id === period.id,
		)
		.sort((a, b) => Number(a.isRecurring) - Number(b.isRecurring))[0];
}
