import { addDays, daysBetween } from "../time/plain-date.ts";
import { countWorkdays, type WorkCalendar } from "../time/workdays.ts";
import type { Kpi, KpiContext, Span } from "./kpi.ts";
import { growthSince } from "./sales-growth.ts";
import { yearToDate } from "./sales-growth-yoy.ts";

/**
 * Sales growth, accumulated against as many workdays of last year.
 *
 * Year to date as in sales-growth-yoy.ts, against last year's days from its beginning up to the same number of workdays: so
 * Easter in March or in April makes no difference. The days off after the last of them belong to it; last year's end is the
 * end.
 *
 * Unknown as sales growth is.
 */
export const salesGrowthYoYByWorkdays: Kpi = {
	id: "salesGrowthYoYByWorkdays",
	unit: "rate",
	better: "higher",
	adds: false,
	readingOf: "salesGrowth",
	reads: ["sums", "before"],
	spans: workdaysOfLastYear,
	measure: (evidence, context) =>
		growthSince(evidence, workdaysOfLastYear(context).before, context),
};

function workdaysOfLastYear(
	context: Pick<KpiContext, "period" | "asOf" | "options" | "calendar">,
): { now: Span; before: Span } {
	const { calendar } = context;
	const { lastYear, now } = yearToDate(context);
	const workdays = countWorkdays(now.from, now.to, calendar);
	return { now, before: firstWorkdays(lastYear, workdays, calendar) };
}

/** The days of a span before its next workday after so many. */
export function firstWorkdays(
	{ from, to }: Span,
	workdays: number,
	calendar: WorkCalendar,
): Span {
	let low = 0;
	let high = daysBetween(from, to);
	while (low < high) {
		const middle = Math.floor((low + high) / 2);
		const counted = countWorkdays(from, addDays(from, middle + 1), calendar);
		if (counted > workdays) high = middle;
		else low = middle + 1;
	}
	return { from, to: addDays(from, low) };
}
