import type { Money } from "../money/money.ts";
import type { PlainDate } from "../time/plain-date.ts";
import { neededPerWorkday } from "./needed.ts";
import { paceOf, paceState } from "./pace.ts";
import type { GoalProgress } from "./progress.ts";

/** Why a won deal would not move a goal. */
export type NoEffect =
	| "otherKpi"
	| "otherPeriod"
	| "otherCurrency"
	| "noAmount"
	| "unknown";

/**
 * Where a goal would stand with one more deal won on `closedOn`, all else as it is; or why it would not move. The
 * forecast is left as it is: it rests on the days before, not on one deal.
 */
export function withWin<P extends Omit<GoalProgress, "scope">>(
	goal: P,
	amount: Money | undefined,
	closedOn: PlainDate,
): P | NoEffect {
	if (goal.kpi !== "revenue" && goal.kpi !== "dealsWon") return "otherKpi";
	if (
		closedOn < goal.period.from ||
		closedOn >= goal.period.to ||
		closedOn > goal.asOf
	)
		return "otherPeriod";
	if (goal.kpi === "revenue" && !amount) return "noAmount";
	if (goal.kpi === "revenue" && amount?.currency !== goal.currency)
		return "otherCurrency";
	// Nothing yet is a start to add to; a sum that cannot be told is not.
	const isEmpty =
		goal.actual.reason?.code === "noRecords" ||
		goal.actual.reason?.code === "noWonDeals";
	const before = goal.actual.value ?? (isEmpty ? 0 : null);
	if (before === null) return "unknown";

	// A credit note lowers revenue and is no deal.
	const isCreditNote = (amount?.minor ?? 0) < 0;
	const value =
		before +
		(goal.kpi === "revenue" ? (amount?.minor ?? 0) : isCreditNote ? 0 : 1);
	const { target, workdays, unit, expected } = goal;
	return {
		...goal,
		actual: { ...goal.actual, value, reason: undefined },
		reason: undefined,
		attainment: value / target,
		pace: paceOf(value, target, workdays),
		ahead: expected === null ? null : value - expected,
		state: paceState(value, target, goal.period, goal.asOf, workdays),
		neededPerWorkday: neededPerWorkday(value, target, workdays.remaining, unit),
	};
}
