import type { Goal } from "../model/goal.ts";
import type { Seller } from "../model/seller.ts";
import { addDays, type PlainDate } from "../time/plain-date.ts";
import type { WorkCalendar } from "../time/workdays.ts";
import { directionOf } from "./direction.ts";
import type { GoalKpi } from "./progress.ts";

/**
 * Whether a goal is paced by its seller's own workdays, which absence and part-time weekdays shorten. Sums that are to be
 * at least something follow them unless the goal says no; ratios, averages and at-most goals never do, nor those of more
 * than one seller.
 */
export function followsOwnWorkdays(
	goal: Pick<Goal, "scope" | "direction" | "followsOwnWorkdays">,
	kpi: Pick<GoalKpi, "adds" | "better">,
): boolean {
	return (
		goal.scope.kind === "seller" &&
		goal.followsOwnWorkdays !== false &&
		kpi.adds &&
		directionOf(goal, kpi) === "atLeast"
	);
}

/** The company's workdays less those a seller does not work, between two days; outside them absences are not looked at. */
export function ownCalendar(
	company: WorkCalendar,
	seller: Pick<Seller, "freeWeekdays" | "absences">,
	within: { from: PlainDate; to: PlainDate },
): WorkCalendar {
	const absences: PlainDate[] = [];
	for (const { from, to } of seller.absences ?? []) {
		const end = to < within.to ? to : within.to;
		for (
			let day = from > within.from ? from : within.from;
			day < end;
			day = addDays(day, 1)
		)
			absences.push(day);
	}
	return {
		...company,
		...(seller.freeWeekdays && { freeWeekdays: seller.freeWeekdays }),
		...(absences.length > 0 && { absences }),
	};
}
