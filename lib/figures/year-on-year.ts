import { accumulated, byDates, byWorkdays } from "../kpi/aligned-days.ts";
import { catalogue } from "../kpi/catalogue.ts";
import { type CustomerPart, customerBridge } from "../kpi/customer-bridge.ts";
import { sinceDataBegins } from "../kpi/data-begins.ts";
import type { Figure, Reason } from "../kpi/figure.ts";
import {
	type BridgeCounts,
	type BridgePart,
	growthBridge,
} from "../kpi/growth-bridge.ts";
import {
	type Kpi,
	type KpiContext,
	noEvidence,
	type Span,
} from "../kpi/kpi.ts";
import { yearToDate } from "../kpi/sales-growth-yoy.ts";
import type { Scope } from "../model/scope.ts";
import { type Store, store } from "../store/db.ts";
import type { SumRow } from "../tally/sum.ts";
import { type Period, periodOf } from "../time/period.ts";
import { addDays, type PlainDate } from "../time/plain-date.ts";
import { countWorkdays, isWorkday } from "../time/workdays.ts";
import { contextOf, Gathering, ratesFor } from "./gathering.ts";

/** Some days of a year: what was won in them, and how many workdays they have. */
export interface YearPart extends Span {
	revenue: Figure;
	workdays: number;
}

/** A month, this year and last. */
export interface GrowthMonth {
	month: Period;
	/** Up to as-of; null: it has not begun. */
	now: YearPart | null;
	/** The same days of last year; the whole month where this year's is over, or has not begun. */
	before: YearPart;
	/** Only as many of its days as have been. */
	isPart: boolean;
}

/** A day of the year with what had been won by its end, this year and last. Null: not yet, or not known. */
export interface GrowthDay {
	day: PlainDate;
	isWorkday: boolean;
	now: number | null;
	dates: number | null;
	workdays: number | null;
}

/** A year so far against last year. */
export interface YearOnYear {
	year: Period;
	lastYear: Period;
	now: YearPart;
	/** Last year up to the same date, and up to the same workday. */
	dates: YearPart;
	workdays: YearPart;
	/** How revenue has grown, by dates and by workdays. */
	byDates: Figure;
	byWorkdays: Figure;
	months: GrowthMonth[];
	days: GrowthDay[];
	/** What the difference by dates comes from; null where a revenue is not known. */
	counts: { before: BridgeCounts; now: BridgeCounts } | null;
	/** Null: no factor explains it. */
	bridge: BridgePart[] | null;
}

/**
 * A scope's revenue of the year that holds a period's last day, up to as-of or the period's end, against last year: by
 * dates and by workdays, by month, day by day, and what the difference is made of. Reads sums only.
 */
export async function yearOnYear(
	scope: Scope,
	period: Period,
	asOf: PlainDate,
	of: Store = store,
): Promise<YearOnYear> {
	const context = await contextOf(scope, period, asOf, of);
	const { calendar } = context;
	const { year, lastYear, now } = yearToDate(context);
	const gathering = new Gathering(scope, asOf, of);
	const [sums, before] = await Promise.all([
		gathering.sums(now),
		gathering.sums(lastYear),
	]);
	const rates = await ratesFor({ ...noEvidence, sums, before }, context, of);
	const known: KpiContext = { ...context, rates };
	const partOf = (rows: readonly SumRow[], span: Span): YearPart => ({
		...span,
		revenue: sinceDataBegins(
			measureIn(catalogue.revenue, rows, span, known),
			addDays(span.to, -1),
			context.dataFrom,
		),
		workdays: countWorkdays(span.from, span.to, calendar),
	});
	const [byDate, byWorkday] = [
		catalogue.salesGrowthYoY,
		catalogue.salesGrowthYoYByWorkdays,
	].map((kpi) => {
		const span = kpi.spans?.(context).before ?? lastYear;
		return {
			part: partOf(before, span),
			growth: kpi.measure(
				{ ...noEvidence, sums, before: within(before, span) },
				known,
			),
		};
	}) as [
		{ part: YearPart; growth: Figure },
		{ part: YearPart; growth: Figure },
	];
	const own = partOf(sums, now);
	const [was, is] = [
		countsOf(before, byDate.part, known),
		countsOf(sums, own, known),
	];
	return {
		year,
		lastYear,
		now: own,
		dates: byDate.part,
		workdays: byWorkday.part,
		byDates: byDate.growth,
		byWorkdays: byWorkday.growth,
		months: monthsOf(year).map((month) => {
			const last = periodOf("month", sameMonthLastYear(month.from));
			const isPart = month.from < now.to && now.to < month.to;
			return {
				month,
				now:
					month.from < now.to
						? partOf(sums, { from: month.from, to: earlier(month.to, now.to) })
						: null,
				before: partOf(before, {
					from: last.from,
					to: isPart ? byDate.part.to : last.to,
				}),
				isPart,
			};
		}),
		days: daysOf({ year, lastYear, now }, { sums, before }, known),
		counts: was && is && { before: was, now: is },
		bridge: was && is && growthBridge(was, is),
	};
}

/**
 * Which customers the difference between the two parts of a comparison comes from; see `customerBridge`. Reads the facts of
 * both. Null where either revenue is unknown.
 */
export async function customersOnYear(
	scope: Scope,
	{ now, dates }: Pick<YearOnYear, "now" | "dates">,
	asOf: PlainDate,
	of: Store = store,
): Promise<CustomerPart[] | { reason: Reason } | null> {
	const totals = { before: dates.revenue.value, after: now.revenue.value };
	const { before, after } = totals;
	if (before === null || after === null) return null;
	const gathering = new Gathering(scope, asOf, of);
	const [was, is, mergedInto] = await Promise.all([
		gathering.facts(dates),
		gathering.facts(now),
		gathering.merged(),
	]);
	const context = await contextOf(
		scope,
		{ id: "", kind: "custom", ...now },
		asOf,
		of,
	);
	const rates = await ratesFor(
		{ ...noEvidence, facts: [...was, ...is] },
		context,
		of,
	);
	return customerBridge(
		was,
		is,
		{ before, after },
		{ mergedInto },
		{ ...context, rates },
	);
}

function within(rows: readonly SumRow[], { from, to }: Span): SumRow[] {
	return rows.filter(([day]) => day === "" || (day >= from && day < to));
}

function measureIn(
	kpi: Kpi,
	rows: readonly SumRow[],
	span: Span,
	context: KpiContext,
): Figure {
	return kpi.measure(
		{ ...noEvidence, sums: within(rows, span) },
		{ ...context, period: { id: "", kind: "custom", ...span } },
	);
}

function countsOf(
	rows: readonly SumRow[],
	part: YearPart,
	context: KpiContext,
): BridgeCounts | null {
	const revenue = part.revenue.value;
	if (revenue === null) return null;
	const count = (kpi: Kpi) => measureIn(kpi, rows, part, context).value ?? 0;
	return {
		workdays: part.workdays,
		leads: count(catalogue.newLeads),
		sqls: count(catalogue.sqls),
		deals: count(catalogue.dealsWon),
		revenue,
	};
}

function daysOf(
	{ year, lastYear, now }: { year: Period; lastYear: Period; now: Span },
	{ sums, before }: { sums: readonly SumRow[]; before: readonly SumRow[] },
	context: KpiContext,
): GrowthDay[] {
	const { calendar, dataFrom } = context;
	// Nothing before the data begins is no zero.
	const line = (rows: readonly SumRow[], ends: readonly PlainDate[]) => {
		const daily = dailyOf(rows, context);
		const sums = daily && accumulated(daily, ends);
		return ends.map((end, at) =>
			dataFrom !== null && end > dataFrom ? (sums?.[at] ?? null) : null,
		);
	};
	const dates = byDates(year, lastYear);
	const done = line(
		sums,
		dates.map((_, at) => addDays(year.from, at + 1)),
	);
	const asDates = line(before, dates);
	const asWorkdays = line(before, byWorkdays(year, lastYear, calendar));
	return dates.map((_, at) => {
		const day = addDays(year.from, at);
		return {
			day,
			isWorkday: isWorkday(day, calendar),
			now: day < now.to ? (done[at] ?? null) : null,
			dates: asDates[at] ?? null,
			workdays: asWorkdays[at] ?? null,
		};
	});
}

/** What was won on each day, in its order; null where one of them is unknown. */
function dailyOf(
	rows: readonly SumRow[],
	context: KpiContext,
): { day: PlainDate; value: number }[] | null {
	const days = [...Map.groupBy(rows, ([day]) => day)]
		.filter(([day]) => day !== "")
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([day, own]) => ({
			day,
			figure: catalogue.revenue.measure({ ...noEvidence, sums: own }, context),
		}));
	// A day of nothing but deals without amounts adds nothing; a missing rate stops the line.
	return days.some(({ figure }) => figure.reason?.code === "noExchangeRate")
		? null
		: days.map(({ day, figure }) => ({ day, value: figure.value ?? 0 }));
}

function monthsOf({ from, to }: Period): Period[] {
	const months: Period[] = [];
	for (let day = from; day < to; ) {
		const month = periodOf("month", day);
		months.push(month);
		day = month.to;
	}
	return months;
}

function sameMonthLastYear(first: PlainDate): PlainDate {
	return `${Number(first.slice(0, 4)) - 1}${first.slice(4)}`;
}

function earlier(a: PlainDate, b: PlainDate): PlainDate {
	return a < b ? a : b;
}
