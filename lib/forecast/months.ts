import { fromDayNumber } from "../time/plain-date.ts";
import { countWorkdays, type WorkCalendar } from "../time/workdays.ts";

const DAY = 86_400_000;

/** Months since the year 0 of a day number. */
export function monthIndex(day: number): number {
	// 400 years repeat: 146,097 days. A month is 30.44 days give or take two, so the guess is off by one at most.
	let month = Math.floor((day + 719_528) / (146_097 / 4_800));
	if (monthStart(month) > day) month--;
	else if (monthStart(month + 1) <= day) month++;
	return month;
}

/** The day number a month begins on. */
export function monthStart(month: number): number {
	// Counted from 1970: a year below 100 would be taken for one of the last century.
	return Date.UTC(1970, month - 1970 * 12) / DAY;
}

/** Days of one month: how many, and how many of them are workdays. */
export interface MonthPart {
	month: number;
	from: number;
	days: number;
	workdays: number;
}

/** The days `[from, to)` cut at month ends. */
export function monthParts(
	from: number,
	to: number,
	calendar: WorkCalendar,
): MonthPart[] {
	const parts: MonthPart[] = [];
	for (let day = from; day < to; ) {
		const month = monthIndex(day);
		const end = Math.min(to, monthStart(month + 1));
		parts.push({
			month,
			from: day,
			days: end - day,
			workdays: countWorkdays(fromDayNumber(day), fromDayNumber(end), calendar),
		});
		day = end;
	}
	return parts;
}
