import { catalogue } from "../kpi/catalogue.ts";
import type { Figure } from "../kpi/figure.ts";
import type { Goal } from "../model/goal.ts";
import type { Period } from "../time/period.ts";
import { monthOf, type PlainDate } from "../time/plain-date.ts";
import { expectedAfter } from "./expected.ts";
import { neededPerWorkday } from "./needed.ts";
import { paceOf, paceState } from "./pace.ts";
import type { GoalProgress } from "./progress.ts";
import { runRate } from "./run-rate.ts";

/**
 * Everything known of one goal on one day. `actual` is the figure of the goal's KPI, scope and period on the as-of day,
 * `before` the same of what is dated before it. Unknown actual: only the expected is known, and `reason` says why. An
 * actual in another currency than the goal's is unknown: there is no rate to compare them by.
 */
export function measureGoal({
	goal,
	period,
	asOf,
	actual,
	before,
	workdays,
}: {
	goal: Goal;
	period: Period;
	asOf: PlainDate;
	actual: Figure;
	before: Figure;
	workdays: GoalProgress["workdays"];
}): GoalProgress {
	const { target, kpi, scope, currency } = goal;
	const { unit } = catalogue[kpi];
	const measured = inCurrencyOf(goal, actual, asOf);
	const expected = expectedAfter(
		workdays.elapsed,
		workdays.total,
		target,
		unit,
	);
	const known = {
		goalId: goal.id,
		kpi,
		scope,
		period,
		asOf,
		unit,
		...(currency ? { currency } : {}),
		target,
		actual: measured,
		workdays,
		expected,
		state: paceState(measured.value, target, period, asOf, workdays),
	};

	const value = measured.value;
	if (value === null)
		return {
			...known,
			attainment: null,
			pace: null,
			ahead: null,
			neededPerWorkday: null,
			forecast: null,
			...(measured.reason ? { reason: measured.reason } : {}),
		};
	return {
		...known,
		attainment: value / target,
		pace: paceOf(value, target, workdays),
		ahead: expected === null ? null : value - expected,
		neededPerWorkday: neededPerWorkday(value, target, workdays.remaining, unit),
		forecast:
			before.value === null
				? null
				: runRate(value, before.value, workdays, unit),
	};
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
