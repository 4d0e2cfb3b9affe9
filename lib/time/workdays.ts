import { holidaysOf, yearlyDay } from "./holidays.ts";
import type { Period } from "./period.ts";
import {
	daysBetween,
	isPlainDate,
	type PlainDate,
	weekdayOf,
} from "./plain-date.ts";

/** What makes a day no workday, beside Saturday and Sunday. */
export interface WorkCalendar {
	/** ISO 3166-1 code: whose public holidays. One that is not known has none; `knowsHolidays` tells. */
	country: string;
	/** For Germany: the state (`BY`). */
	region?: string;
	/** Days the company is closed once. */
	closingDays: readonly PlainDate[];
	/** Days it is closed every year: `MM-DD`, or `midsummer-eve`; see `evesOf`. */
	yearlyClosingDays: readonly string[];
	/** ISO weekdays a seller never works (1 Monday … 7 Sunday). */
	freeWeekdays?: readonly number[];
	/** Days a seller is away. */
	absences?: readonly PlainDate[];
}

/** True for a day that is no weekend, holiday, closing day, free weekday or absence. */
export function isWorkday(day: PlainDate, calendar: WorkCalendar): boolean {
	return (
		isWorkedWeekday(weekdayOf(day), calendar) &&
		!freeDaysOf(Number(day.slice(0, 4)), calendar).includes(day)
	);
}

/** Workdays from `from` up to, not including, `to`; 0 if `to` is not later. */
export function countWorkdays(
	from: PlainDate,
	to: PlainDate,
	calendar: WorkCalendar,
): number {
	if (to <= from) return 0;

	// Weekdays by arithmetic, then less the free days among them: a glance counts a year for every goal.
	const days = daysBetween(from, to);
	const first = weekdayOf(from);
	let count = 0;
	for (let weekday = 1; weekday <= 7; weekday++)
		if (isWorkedWeekday(weekday, calendar))
			count += Math.floor((days + 6 - ((weekday - first + 7) % 7)) / 7);

	const free = new Set<PlainDate>();
	const lastYear = Number(to.slice(0, 4));
	for (let year = Number(from.slice(0, 4)); year <= lastYear; year++)
		for (const day of freeDaysOf(year, calendar))
			if (day >= from && day < to) free.add(day);
	for (const day of free)
		if (isWorkedWeekday(weekdayOf(day), calendar)) count--;
	return count;
}

/**
 * The workdays of a period, seen on the as-of date: elapsed are those before it (it is still to be worked itself),
 * remaining all others. From the period's end on, all are elapsed.
 */
export function workdaysOf(
	period: Period,
	asOf: PlainDate,
	calendar: WorkCalendar,
): { total: number; elapsed: number; remaining: number } {
	const total = countWorkdays(period.from, period.to, calendar);
	const until = asOf < period.to ? asOf : period.to;
	const elapsed = countWorkdays(period.from, until, calendar);
	return { total, elapsed, remaining: total - elapsed };
}

function isWorkedWeekday(weekday: number, calendar: WorkCalendar): boolean {
	return weekday <= 5 && !calendar.freeWeekdays?.includes(weekday);
}

/** The dates of a year that are no workdays whatever their weekday; closing days and absences of all years with them. */
function freeDaysOf(year: number, calendar: WorkCalendar): PlainDate[] {
	return [
		...(holidaysOf(calendar.country, year, calendar.region) ?? []),
		...calendar.yearlyClosingDays.flatMap(
			(each) => yearlyDay(each, year) ?? [],
		),
		...calendar.closingDays,
		...(calendar.absences ?? []),
	].filter(isPlainDate);
}
