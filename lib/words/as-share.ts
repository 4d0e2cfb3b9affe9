import type { GoalGlance } from "../glance.ts";

/**
 * A goal in shares of its target, so that no amount can be read from it: what is said of it is in per cent and points. Unknown
 * stays unknown.
 */
export function asShare(goal: GoalGlance): GoalGlance {
	const { target, kpi, currency: _, ...rest } = goal;
	const share = (value: number | null) =>
		value === null || !target ? null : value / target;
	const { currency: __, of: ___, also: ____, ...actual } = goal.actual;
	return {
		...rest,
		kpi: `${kpi}.ofGoal`,
		unit: "rate",
		target: target === null ? null : 1,
		actual: { ...actual, unit: "rate", value: share(actual.value) },
		expected: share(goal.expected),
		ahead: share(goal.ahead),
		neededPerWorkday: share(goal.neededPerWorkday),
		forecast: share(goal.forecast),
	};
}
