import { lastYearDay } from "../time/last-year.ts";
import { addDays, type PlainDate } from "../time/plain-date.ts";
import { isWorkday, type WorkCalendar } from "../time/workdays.ts";
import type { Span } from "./kpi.ts";

/**
 * Up to which day (not included) of last year's span each day of a span stands against the same date: 29 February against
 * the 28th, the last day against the whole. So the curve of last year meets its figure on every day.
 */
export function byDates(span: Span, lastYear: Span): PlainDate[] {
	return daysOf(span).map((day, at, { length }) =>
		at === length - 1 ? lastYear.to : addDays(lastYearDay(day), 1),
	);
}

/**
 * Up to which day (not included) of another span each day of a span stands against the same workday: the days of the other
 * before its next workday after as many, its end being the end.
 */
export function byWorkdays(
	span: Span,
	other: Span,
	calendar: WorkCalendar,
): PlainDate[] {
	// Where the days before the next workday end, after 0, 1, 2 … workdays.
	const ends: PlainDate[] = [];
	for (let day = other.from; day < other.to; day = addDays(day, 1))
		if (isWorkday(day, calendar)) ends.push(day);
	ends.push(other.to);
	let worked = 0;
	return daysOf(span).map((day) => {
		if (isWorkday(day, calendar)) worked++;
		return ends[worked] ?? other.to;
	});
}

/** What had come together before each of some days that only rise. */
export function accumulated(
	daily: readonly { day: PlainDate; value: number }[],
	ends: readonly PlainDate[],
): number[] {
	let at = 0;
	let sum = 0;
	return ends.map((end) => {
		for (let each = daily[at]; each && each.day < end; each = daily[++at])
			sum += each.value;
		return sum;
	});
}

function daysOf({ from, to }: Span): PlainDate[] {
	const days: PlainDate[] = [];
	for (let day = from; day < to; day = addDays(day, 1)) days.push(day);
	return days;
}
