import type { Figure } from "../kpi/figure.ts";
import type { Goal } from "../model/goal.ts";
import type { Period } from "../time/period.ts";
import { monthOf, type PlainDate } from "../time/plain-date.ts";
import { directionOf } from "./direction.ts";
import { expectedAfter } from "./expected.ts";
import type { GoalKpi, GoalProgress } from "./progress.ts";
import { runRate } from "./run-rate.ts";
import { standingOf } from "./standing.ts";
import type { ResolvedTarget } from "./target.ts";

/**
 * Everything known of one goal on one day. `actual` is the figure of the goal's KPI, scope and period on the as-of day,
 * `before` the same of what is dated before it; `expected` is what its breakdown expects by as-of, left out where every
 * workday carries the same part. Unknown actual: only the expected is known, and `reason` says why; unknown target: not
 * even that. An actual in another currency than the goal's is unknown: there is no rate to compare them by.
 */
export function measureGoal({
	goal,
	kpi,
	period,
	asOf,
	target: { target, reason: targetReason, handSetDifference },
	actual,
	before,
	workdays,
	expected,
}: {
	goal: Goal;
	kpi: GoalKpi;
	period: Period;
	asOf: PlainDate;
	target: ResolvedTarget;
	actual: Figure;
	before: Figure;
	workdays: GoalProgress["workdays"];
	expected?: number | null;
}): GoalProgress {
	const { unit, adds, name } = kpi;
	const measured = inCurrencyOf(goal, actual, asOf);
	const currency = goal.currency ?? measured.currency;
	const direction = directionOf(goal, kpi);
	const { value } = measured;
	const goalOnly = {
		goalId: goal.id,
		kpi: goal.kpi,
		...(name !== undefined && { kpiName: name }),
		scope: goal.scope,
		period,
		asOf,
		unit,
		adds,
		...(currency !== undefined && { currency }),
		direction,
		target,
		...(targetReason && { targetReason }),
		...(handSetDifference !== undefined && { handSetDifference }),
		actual: measured,
		workdays,
	};
	const due =
		!adds || target === null
			? null
			: expected !== undefined
				? expected
				: expectedAfter(workdays.elapsed, workdays.total, target, unit);
	const forecast =
		!adds || value === null || before.value === null
			? null
			: runRate(value, before.value, workdays, unit);
	if (value === null || target === null) {
		const reason = value === null ? measured.reason : targetReason;
		return {
			...goalOnly,
			attainment: null,
			expected: due,
			pace: null,
			ahead: null,
			state: "unknown",
			neededPerWorkday: null,
			forecast,
			...(reason && { reason }),
		};
	}
	const known = { ...goalOnly, target, expected: due };
	return { ...known, ...standingOf(value, known), forecast };
}

function inCurrencyOf(goal: Goal, actual: Figure, asOf: PlainDate): Figure {
	const { currency } = goal;
	if (!currency || !actual.currency || currency === actual.currency)
		return actual;
	return {
		value: null,
		unit: actual.unit,
		currency,
		reason: {
			code: "noExchangeRate",
			currency: actual.currency,
			month: monthOf(asOf),
		},
	};
}
