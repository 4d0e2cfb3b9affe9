import { periodOfGoal } from "../../lib/goal/goal-period.ts";
import { measureGoal } from "../../lib/goal/measure-goal.ts";
import type { GoalProgress } from "../../lib/goal/progress.ts";
import { resolveTarget } from "../../lib/goal/target.ts";
import { catalogue } from "../../lib/kpi/catalogue.ts";
import { type KpiId, noEvidence } from "../../lib/kpi/kpi.ts";
import type { Activity } from "../../lib/model/activity.ts";
import type { Deal } from "../../lib/model/deal.ts";
import { type Goal, goalExample } from "../../lib/model/goal.ts";
import { inPeriod } from "../../lib/tally/in-period.ts";
import { mergeSumRows } from "../../lib/tally/sum-rows.ts";
import { addDays, type PlainDate } from "../../lib/time/plain-date.ts";
import { type WorkCalendar, workdaysOf } from "../../lib/time/workdays.ts";
import { contextOf, rowsOfAll } from "../tally/records.ts";

/** Danish holidays, nothing else free. */
export const denmark: WorkCalendar = {
	country: "DK",
	closingDays: [],
	yearlyClosingDays: [],
};

/** Seller A, revenue of DKK 400,000.00 a month from March 2026 on; say what is different. */
export function goal(fields: Partial<Goal> = {}): Goal {
	return { ...goalExample, scope: { kind: "seller", id: "a" }, ...fields };
}

/** A goal of seller A measured from records, through facts, sums and KPI, the way it is in the product. */
export function measured(
	asOf: PlainDate,
	goal: Goal,
	deals: readonly Deal[],
	activities: readonly Activity[] = [],
): GoalProgress {
	const period = periodOfGoal(goal, goal.startsOn);
	if (!period) throw new Error("the goal has no period");
	const kpi = catalogue[goal.kpi as KpiId];
	const rows = mergeSumRows(
		rowsOfAll("deal", deals, "seller:a"),
		rowsOfAll("activity", activities, "seller:a"),
	);
	const figure = (until: PlainDate) =>
		kpi.measure(
			{
				...noEvidence,
				sums: inPeriod(rows, period.from, period.to, until),
			},
			contextOf(period.id, until),
		);
	return measureGoal({
		goal,
		kpi,
		period,
		asOf,
		target: resolveTarget(goal, kpi),
		actual: figure(asOf),
		before: figure(addDays(asOf, -1)),
		workdays: workdaysOf(period, asOf, denmark),
	});
}
