import type { Figure } from "../kpi/figure.ts";
import { WHOLE } from "../model/deal.ts";
import { type Period, periodOf, previousPeriod } from "../time/period.ts";
import { addDays, type PlainDate } from "../time/plain-date.ts";
import {
	countWorkdays,
	isWorkday,
	type WorkCalendar,
} from "../time/workdays.ts";

/** Where nobody has worked for so many days, nobody will. */
const LONGEST_REST = 366;

/**
 * The day a period is closed: the first with so many whole workdays between the period's end and it. December 2026 and ten
 * workdays: Saturday 16 January in Denmark, because the 15th is the tenth. With none it is the day after the period. Null
 * if the calendar has no workdays.
 */
export function closesOn(
	period: Period,
	workdaysAfter: number,
	calendar: WorkCalendar,
): PlainDate | null {
	let day = period.to;
	let rest = 0;
	for (let worked = 0; worked < workdaysAfter; day = addDays(day, 1)) {
		if (isWorkday(day, calendar)) {
			worked++;
			rest = 0;
		} else if (++rest > LONGEST_REST) return null;
	}
	return day;
}

/**
 * The months (`2026-03`) whose sums must be frozen now: closed on the as-of day, not earlier than the month the store's
 * records begin in, and not frozen yet. In order.
 */
export function monthsToClose(
	earliest: PlainDate,
	frozen: ReadonlySet<string>,
	asOf: PlainDate,
	workdaysAfter: number,
	calendar: WorkCalendar,
): string[] {
	const first = periodOf("month", earliest);
	// What ended earlier is closed too: only the latest are asked about.
	let last = previousPeriod(periodOf("month", asOf), {});
	while (
		last.from >= first.from &&
		countWorkdays(last.to, asOf, calendar) < workdaysAfter
	)
		last = previousPeriod(last, {});
	const months: string[] = [];
	for (
		let month = first;
		month.from <= last.from;
		month = periodOf("month", month.to)
	)
		if (!frozen.has(month.id)) months.push(month.id);
	return months;
}

/**
 * What later edits have changed about a closed period: its figure now − the frozen one, of a KPI that adds up. Null if they
 * are equal, if either is unknown, or if they are in two currencies.
 */
export function adjustment(now: Figure, frozen: Figure): Figure | null {
	const { unit, currency } = now;
	if (now.value === null || frozen.value === null) return null;
	if (unit !== frozen.unit || currency !== frozen.currency) return null;
	const change = now.value - frozen.value;
	// Shares are whole millionths, which a difference of fractions is not.
	const value = unit === "count" ? Math.round(change * WHOLE) / WHOLE : change;
	if (value === 0) return null;
	return { value, unit, ...(currency ? { currency } : {}) };
}
