import type { Unit } from "../kpi/figure.ts";
import type { Goal } from "../model/goal.ts";
import { divideHalfEven } from "../money/money.ts";
import { lastYearDay } from "../time/last-year.ts";
import { type PeriodOptions, periodOf } from "../time/period.ts";
import { addDays, monthOf, type PlainDate } from "../time/plain-date.ts";
import {
	countWorkdays,
	isWorkday,
	type WorkCalendar,
} from "../time/workdays.ts";
import { expectedAfter } from "./expected.ts";
import { type Shape, shareAfter } from "./shape.ts";

/** Half-open days. */
interface Days {
	from: PlainDate;
	to: PlainDate;
}

/** A run of days over which a part of the target is spread: by its workdays, or along a shape. */
interface Piece extends Days {
	/** Of the target, what falls before it, and what has fallen when it ends. */
	before: number;
	after: number;
	shape?: Shape;
}

/** How a target falls on the days of its period. The straight one is a single piece, whatever its length. */
export interface Breakdown {
	target: number;
	unit: Unit;
	calendar: WorkCalendar;
	/** In order, without gaps; empty: a period without workdays, of which nothing can be expected by any day. */
	pieces: readonly Piece[];
}

/** What falls on some days. */
export interface Part extends Days {
	part: number;
}

/** A scope's months of last year, `2025-03`, and what each brought. One that is not known is left out. */
export type Season = { readonly [month: string]: number };

/**
 * Breaks a target down over its period. Every way adds up to the target, to the last minor unit: running sums are rounded,
 * half to even, and a part is the difference of two.
 *
 * `workdays`, the default: the same on each. `season`: to each month in proportion to the same month of last year (a month
 * that is not known counts as the mean of the others; below zero as zero; of a month that lies in the period in part its
 * workdays decide how much; one without workdays gets nothing), then by its workdays. `hand`: a budget table, each part
 * over the workdays from its day to the next one's; one without workdays falls due on its last day; if the table does not
 * come to the target it is taken in proportion. `shape`: to each month by workdays, and within whole months as the scope's
 * months usually run. Where season, table or shape has nothing to say of this period, by workdays.
 */
export function breakdownOf({
	target,
	period,
	unit,
	calendar,
	rule = { by: "workdays" },
	season = {},
	shape,
}: {
	target: number;
	period: Days;
	unit: Unit;
	calendar: WorkCalendar;
	rule?: Goal["breakdown"];
	season?: Season;
	shape?: Shape | null;
}): Breakdown {
	const pieces = (runs: readonly Days[], weights: readonly number[]) =>
		piecesOf(target, unit, runs, weights);
	const made = (): readonly Piece[] | null => {
		if (rule.by === "season") {
			const months = monthsIn(period);
			return pieces(months, seasonWeights(months, season, calendar));
		}
		if (rule.by === "hand") {
			const runs = runsOf(rule.parts, period);
			return pieces(
				runs,
				runs.map((run) => run.target),
			);
		}
		if (rule.by === "shape" && shape) {
			const months = monthsIn(period);
			return (
				pieces(
					months,
					months.map(({ from, to }) => countWorkdays(from, to, calendar)),
				)?.map((piece) =>
					isWholeMonth(piece) ? { ...piece, shape } : piece,
				) ?? null
			);
		}
		return null;
	};
	const straight = (): readonly Piece[] =>
		countWorkdays(period.from, period.to, calendar) > 0
			? [{ from: period.from, to: period.to, before: 0, after: target }]
			: [];
	return { target, unit, calendar, pieces: made() ?? straight() };
}

/**
 * What is expected of a target when a day begins: its parts summed over the workdays before it. 0 up to the period's first
 * day, all of it from the period's end on; null in a period without workdays.
 */
export function expectedToDate(
	{ target, unit, calendar, pieces }: Breakdown,
	asOf: PlainDate,
): number | null {
	const first = pieces[0];
	if (!first) return null;
	if (asOf <= first.from) return 0;
	const piece = pieces.find(({ to }) => asOf < to);
	if (!piece) return target;
	return within(
		piece,
		countWorkdays(piece.from, asOf, calendar),
		countWorkdays(piece.from, piece.to, calendar),
		unit,
	);
}

/**
 * A breakdown as a table: what falls on each month, week or workday of the period, those at its ends cut off there. The
 * parts add up to the target.
 */
export function partsBy(
	kind: "month" | "week" | "workday",
	breakdown: Breakdown,
	options: PeriodOptions = {},
): Part[] {
	const { pieces } = breakdown;
	const [first, last] = [pieces[0], pieces.at(-1)];
	if (!first || !last) return [];
	if (kind === "workday")
		return dayEnds(breakdown).map(({ day, after }, at, days) => ({
			from: day,
			to: addDays(day, 1),
			part: after - (days[at - 1]?.after ?? 0),
		}));
	const parts: Part[] = [];
	for (let from = first.from, before = 0; from < last.to; ) {
		const end = periodOf(kind, from, options).to;
		const to = end < last.to ? end : last.to;
		const after = expectedToDate(breakdown, to) ?? before;
		parts.push({ from, to, part: after - before });
		[from, before] = [to, after];
	}
	return parts;
}

/** The days on which something falls, in order, and what is expected when each is over. */
export function dayEnds({
	calendar,
	unit,
	pieces,
}: Breakdown): { day: PlainDate; after: number }[] {
	return pieces.flatMap((piece) => {
		const days: PlainDate[] = [];
		for (let day = piece.from; day < piece.to; day = addDays(day, 1))
			if (isWorkday(day, calendar)) days.push(day);
		if (days.length === 0)
			return piece.after === piece.before
				? []
				: [{ day: addDays(piece.to, -1), after: piece.after }];
		return days.map((day, at) => ({
			day,
			after: within(piece, at + 1, days.length, unit),
		}));
	});
}

/** What has fallen after `elapsed` of a piece's `total` workdays. */
function within(
	{ before, after, shape }: Piece,
	elapsed: number,
	total: number,
	unit: Unit,
): number {
	if (total === 0) return before;
	if (elapsed === total) return after;
	const part = after - before;
	if (!shape)
		return before + (expectedAfter(elapsed, total, part, unit) ?? part);
	const done = part * shareAfter(shape, elapsed, total);
	return before + (unit === "money" ? Math.round(done) : done);
}

/** A target over runs of days in proportion to weights; null if these come to nothing. */
function piecesOf(
	target: number,
	unit: Unit,
	runs: readonly Days[],
	weights: readonly number[],
): Piece[] | null {
	const ends = runningSums(target, unit, weights);
	return (
		ends &&
		runs.map(({ from, to }, at) => ({
			from,
			to,
			before: ends[at - 1] ?? 0,
			after: ends[at] ?? target,
		}))
	);
}

/** Fractions of a workday or of a count, as whole numbers. */
const FINE = 1_000_000;

function runningSums(
	target: number,
	unit: Unit,
	weights: readonly number[],
): number[] | null {
	const whole = weights.map((weight) => BigInt(Math.round(weight * FINE)));
	const total = whole.reduce((sum, weight) => sum + weight, 0n);
	if (total === 0n) return null;
	let sum = 0n;
	return whole.map((weight) => {
		sum += weight;
		if (sum === total) return target;
		return unit === "money"
			? divideHalfEven(BigInt(target) * sum, total)
			: (target * Number(sum)) / Number(total);
	});
}

function seasonWeights(
	months: readonly Days[],
	season: Season,
	calendar: WorkCalendar,
): number[] {
	const lastYear = months.map(
		({ from }) => season[monthOf(lastYearDay(`${monthOf(from)}-01`))],
	);
	const known = lastYear.filter((each) => each !== undefined);
	const mean =
		known.reduce((sum, each) => sum + Math.max(0, each), 0) /
		Math.max(1, known.length);
	return months.map(({ from, to }, at) => {
		const start = `${monthOf(from)}-01`;
		const workdays = countWorkdays(from, to, calendar);
		const all = countWorkdays(start, monthEnd(start), calendar);
		const weight = Math.max(0, lastYear[at] ?? mean);
		return workdays === 0 ? 0 : (weight * workdays) / all;
	});
}

/** The budget table's runs in a period. What lies before its first day has no part. */
function runsOf(
	parts: readonly { from: PlainDate; target: number }[],
	{ from, to }: Days,
): (Days & { target: number })[] {
	const own = parts
		.filter((part) => part.from >= from && part.from < to)
		.sort((a, b) => (a.from < b.from ? -1 : 1));
	const runs = own.map((part, at) => ({
		...part,
		to: own[at + 1]?.from ?? to,
	}));
	const first = runs[0];
	return first && first.from > from
		? [{ from, to: first.from, target: 0 }, ...runs]
		: runs;
}

/** A period's months, the first and the last cut off at its ends. */
function monthsIn({ from, to }: Days): Days[] {
	const months: Days[] = [];
	for (let start = from; start < to; start = monthEnd(start)) {
		const end = monthEnd(start);
		months.push({ from: start, to: end < to ? end : to });
	}
	return months;
}

function isWholeMonth({ from, to }: Days): boolean {
	return from.endsWith("-01") && to === monthEnd(from);
}

/** The first day after a date's month. */
function monthEnd(day: PlainDate): PlainDate {
	return periodOf("month", day).to;
}
