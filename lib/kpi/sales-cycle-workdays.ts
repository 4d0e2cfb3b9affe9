import { WHOLE } from "../model/deal.ts";
import { FACT, type Fact, MARK } from "../tally/fact.ts";
import { addDays, type PlainDate } from "../time/plain-date.ts";
import { countWorkdays, type WorkCalendar } from "../time/workdays.ts";
import { cycleFigure } from "./cycles.ts";
import type { Kpi } from "./kpi.ts";
import { leavingOut } from "./totals.ts";

/**
 * Sales cycle in workdays.
 *
 * Mean of the workdays from first contact (where that is unknown: from creation, and counted) up to, not including, the
 * close, over the deals won in the period, a shared one by its share; median, P80 and P90 beside it. A same-day close is 0.
 * Cycles below zero days and unknown ones are left out and counted.
 *
 * Unknown when nothing was won in the period, or when no deal won has a cycle.
 */
export const salesCycleWorkdays: Kpi = {
	id: "salesCycleWorkdays",
	unit: "days",
	better: "lower",
	adds: false,
	readingOf: "salesCycle",
	reads: ["facts"],
	measure({ facts }, { calendar }) {
		const workdaysBetween = workdayCounter(facts, calendar);
		let fromCreation = 0;
		const figure = cycleFigure(facts, (fact) => {
			const [day, , , , , share, , , , , cycle, marks] = fact;
			if (cycle === null || cycle < 0) return cycle;
			if (marks & MARK.cycleFromCreation) fromCreation += share;
			return workdaysBetween(addDays(day, -cycle), day);
		});
		const leftOut = [
			...(figure.leftOut ?? []),
			...(leavingOut({ cycleFromCreation: fromCreation / WHOLE }).leftOut ??
				[]),
		];
		return leftOut.length > 0 ? { ...figure, leftOut } : figure;
	},
};

/** Counts from the earliest start there is, so that a day is counted once however many deals begin or close on it. */
function workdayCounter(
	facts: readonly Fact[],
	calendar: WorkCalendar,
): (from: PlainDate, to: PlainDate) => number {
	let first: PlainDate = "9999-12-31";
	for (const [day, kind, , , , , , , , , cycle] of facts) {
		if (kind !== FACT.dealWon || day === "" || cycle === null || cycle < 0)
			continue;
		const start = addDays(day, -cycle);
		if (start < first) first = start;
	}
	const counted = new Map<PlainDate, number>();
	const before = (day: PlainDate): number => {
		let count = counted.get(day);
		if (count === undefined) {
			count = countWorkdays(first, day, calendar);
			counted.set(day, count);
		}
		return count;
	};
	return (from, to) => before(to) - before(from);
}
