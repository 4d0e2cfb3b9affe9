import type { Unit } from "../kpi/figure.ts";
import type { Period } from "../time/period.ts";
import { addDays, type PlainDate } from "../time/plain-date.ts";
import { isWorkday, type WorkCalendar } from "../time/workdays.ts";
import { expectedAfter } from "./expected.ts";

/**
 * The expected line of a goal: for each day of the period what is expected to date when that day begins, and last, on the
 * day after it, the whole target. Flat across days that are no workdays. The point of the as-of day is therefore the
 * goal's `expected`. Empty in a period without workdays.
 */
export function expectedCurve(
	period: Period,
	target: number,
	unit: Unit,
	calendar: WorkCalendar,
): { day: PlainDate; expected: number }[] {
	const days: PlainDate[] = [];
	for (let day = period.from; day < period.to; day = addDays(day, 1))
		days.push(day);
	const total = days.filter((day) => isWorkday(day, calendar)).length;

	const curve: { day: PlainDate; expected: number }[] = [];
	let elapsed = 0;
	for (const day of [...days, period.to]) {
		const expected = expectedAfter(elapsed, total, target, unit);
		if (expected === null) return [];
		curve.push({ day, expected });
		if (day < period.to && isWorkday(day, calendar)) elapsed++;
	}
	return curve;
}
