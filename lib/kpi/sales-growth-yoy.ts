import { lastYearDay, lastYearPeriod } from "../time/last-year.ts";
import { type Period, periodOf } from "../time/period.ts";
import { addDays } from "../time/plain-date.ts";
import { lastDayOf } from "./customers.ts";
import type { Kpi, KpiContext, Span } from "./kpi.ts";
import { growthSince } from "./sales-growth.ts";

/**
 * Sales growth, accumulated against last year.
 *
 * Year to date against the same dates of last year. The year is the one that holds the period's last day, the company's own
 * unless the period is a calendar one by name; to date is up to the earlier of as-of and the period's last day. 29 February
 * stands against the 28th, and a whole year against a whole year.
 *
 * Unknown as sales growth is.
 */
export const salesGrowthYoY: Kpi = {
	id: "salesGrowthYoY",
	unit: "rate",
	better: "higher",
	adds: false,
	readingOf: "salesGrowth",
	reads: ["sums", "before"],
	spans: datesOfLastYear,
	measure: (evidence, context) =>
		growthSince(evidence, datesOfLastYear(context).before, context),
};

type Asked = Pick<KpiContext, "period" | "asOf" | "options">;

function datesOfLastYear(context: Asked): { now: Span; before: Span } {
	const { year, lastYear, now } = yearToDate(context);
	const sameDay = addDays(lastYearDay(lastDayOf(context)), 1);
	return {
		now,
		before: {
			from: lastYear.from,
			to: now.to < year.to ? later(sameDay, lastYear.from) : lastYear.to,
		},
	};
}

/** The year a figure accumulates over, its days so far, and the year before it. */
export function yearToDate(context: Asked): {
	year: Period;
	lastYear: Period;
	now: Span;
} {
	const { period, options } = context;
	const isCalendar =
		(period.kind === "year" || period.kind === "quarter") &&
		!period.id.startsWith("FY");
	const year = periodOf(
		"year",
		addDays(period.to, -1),
		isCalendar ? {} : options,
	);
	// Asked before the year has begun, there is nothing of it yet.
	const to = later(addDays(lastDayOf(context), 1), year.from);
	const { period: lastYear } = lastYearPeriod(year, options);
	return { year, lastYear, now: { from: year.from, to } };
}

function later(a: string, b: string): string {
	return a > b ? a : b;
}
