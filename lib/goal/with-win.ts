import type { Money } from "../money/money.ts";
import type { PlainDate } from "../time/plain-date.ts";
import type { GoalProgress } from "./progress.ts";
import { standingOf } from "./standing.ts";

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
	const { target } = goal;
	if (before === null || target === null) return "unknown";

	// A credit note lowers revenue and is no deal.
	const isCreditNote = (amount?.minor ?? 0) < 0;
	const value =
		before +
		(goal.kpi === "revenue" ? (amount?.minor ?? 0) : isCreditNote ? 0 : 1);
	return {
		...goal,
		actual: { ...goal.actual, value, reason: undefined },
		reason: undefined,
		...standingOf(value, { ...goal, target }),
	};
}
