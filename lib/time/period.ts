import {
	addDays,
	daysBetween,
	isPlainDate,
	type PlainDate,
	weekdayOf,
} from "./plain-date.ts";

export type PeriodKind =
	| "day"
	| "week"
	| "month"
	| "quarter"
	| "year"
	| "custom";

/** A half-open range of business dates: `from` belongs to it, `to` does not. */
export interface Period {
	/**
	 * As written in addresses: `2026-03-18`, `2026-W12`, `2026-03`, `2026-Q1`, `2026`, `2026-03-01..2026-06-01`, fiscal
	 * `FY2026`, `FY2026-Q3`. A week that starts on a Sunday has no ISO number: it is written as a range.
	 */
	id: string;
	kind: PeriodKind;
	from: PlainDate;
	to: PlainDate;
}

/** How the company cuts time. */
export interface PeriodOptions {
	/** ISO weekday a week starts on: 1 Monday (ISO 8601, the default) or 7 Sunday. */
	weekStart?: 1 | 7;
	/** Month (1–12) the fiscal year starts in; default January, where fiscal and calendar years are one. */
	fiscalYearStart?: number;
}

/**
 * The period of a kind that holds a day. Quarters and years are the company's own: with a `fiscalYearStart` other
 * than January they are fiscal ones.
 */
export function periodOf(
	kind: Exclude<PeriodKind, "custom">,
	day: PlainDate,
	options: PeriodOptions = {},
): Period {
	switch (kind) {
		case "day":
			return { id: day, kind, from: day, to: addDays(day, 1) };
		case "week":
			return options.weekStart === 7 ? sundayWeekOf(day) : isoWeekOf(day);
		case "month":
			return monthsFrom(day.slice(0, 7), kind, monthIndex(day), 1);
		default:
			return yearOrQuarterOf(kind, day, options.fiscalYearStart ?? 1);
	}
}

/**
 * The period an address names (see `Period.id`), null for any other text. `2017` and `2017-Q3` are always calendar
 * ones, `FY2017` and `FY2017-Q3` fiscal ones: the fiscal year that *ends* in 2017.
 */
export function parsePeriod(
	text: string,
	options: PeriodOptions = {},
): Period | null {
	// Longer than any id, and no regex below looks at it.
	if (text.length > 22) return null;
	const period = candidate(text, options);
	return period?.id === text &&
		isPlainDate(period.from) &&
		isPlainDate(period.to)
		? period
		: null;
}

/** The period that ends where this one starts: of the same kind, or as many days for a custom one. */
export function previousPeriod(period: Period, options: PeriodOptions): Period {
	if (period.kind === "custom")
		return rangeOf(addDays(period.from, -daysIn(period)), period.from);
	return periodOf(period.kind, addDays(period.from, -1), {
		weekStart: weekdayOf(period.from) === 7 ? 7 : 1,
		fiscalYearStart: period.id.startsWith("FY") ? options.fiscalYearStart : 1,
	});
}

/** Calendar days in a period. */
export function daysIn(period: Period): number {
	return daysBetween(period.from, period.to);
}

/** What a text may name: right only if its id is that text. */
function candidate(text: string, options: PeriodOptions): Period | null {
	if (text.includes("..")) {
		const [from = "", to = ""] = text.split("..");
		if (!isPlainDate(from) || !isPlainDate(to) || to <= from) return null;
		const week = periodOf("week", from, options);
		return week.id === text ? week : rangeOf(from, to);
	}

	const isFiscal = text.startsWith("FY");
	const name = isFiscal ? text.slice(2) : text;
	if (!/^[1-9]\d{3}(-.|$)/.test(name)) return null;
	const year = Number(name.slice(0, 4));
	const rest = name.slice(5);

	const start = isFiscal ? (options.fiscalYearStart ?? 1) : 1;
	const first = yearStart(year, start);
	if (rest === "") return monthsFrom(text, "year", first, 12);
	if (/^Q[1-4]$/.test(rest))
		return monthsFrom(text, "quarter", first + (Number(rest[1]) - 1) * 3, 3);
	if (isFiscal) return null;
	if (/^W\d\d$/.test(rest))
		// 4 January is always in week 1.
		return isoWeekOf(addDays(`${year}-01-04`, (Number(rest.slice(1)) - 1) * 7));
	if (/^\d\d$/.test(rest))
		return isPlainDate(`${text}-01`) ? periodOf("month", `${text}-01`) : null;
	return isPlainDate(text) ? periodOf("day", text) : null;
}

function isoWeekOf(day: PlainDate): Period {
	const from = addDays(day, 1 - weekdayOf(day));
	// ISO 8601: a week belongs to the year its Thursday lies in.
	const thursday = addDays(from, 3);
	const year = thursday.slice(0, 4);
	const week = Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1;
	const id = `${year}-W${String(week).padStart(2, "0")}`;
	return { id, kind: "week", from, to: addDays(from, 7) };
}

function sundayWeekOf(day: PlainDate): Period {
	const from = addDays(day, -(weekdayOf(day) % 7));
	return { ...rangeOf(from, addDays(from, 7)), kind: "week" };
}

function rangeOf(from: PlainDate, to: PlainDate): Period {
	return { id: `${from}..${to}`, kind: "custom", from, to };
}

/** The quarter or year, of years that start in month `start` (1–12), that holds a day. */
function yearOrQuarterOf(
	kind: "quarter" | "year",
	day: PlainDate,
	start: number,
): Period {
	const month = monthIndex(day);
	const monthOfYear = (month - (start - 1)) % 12;
	const first = month - monthOfYear;
	// Named by the year it ends in, as most companies and authorities do.
	const year = `${start === 1 ? "" : "FY"}${Math.floor((first + 11) / 12)}`;
	if (kind === "year") return monthsFrom(year, kind, first, 12);
	const quarter = Math.floor(monthOfYear / 3);
	return monthsFrom(`${year}-Q${quarter + 1}`, kind, first + quarter * 3, 3);
}

/** The first month of the year called `year`, of years that start in month `start`. */
function yearStart(year: number, start: number): number {
	return year * 12 + (start - 1) - (start === 1 ? 0 : 12);
}

/** Months since the year 0. */
function monthIndex(day: PlainDate): number {
	return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function firstDayOf(month: number): PlainDate {
	const inYear = String((month % 12) + 1).padStart(2, "0");
	return `${Math.floor(month / 12)}-${inYear}-01`;
}

function monthsFrom(
	id: string,
	kind: PeriodKind,
	month: number,
	count: number,
): Period {
	return { id, kind, from: firstDayOf(month), to: firstDayOf(month + count) };
}
