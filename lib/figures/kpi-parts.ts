import { dayEnds } from "../goal/breakdown.ts";
import { goalOfPeriod } from "../goal/goal-of-period.ts";
import { periodOfGoal } from "../goal/goal-period.ts";
import { accumulated, byWorkdays } from "../kpi/aligned-days.ts";
import { sinceDataBegins } from "../kpi/data-begins.ts";
import type { Figure } from "../kpi/figure.ts";
import type { Evidence, KpiContext, Span } from "../kpi/kpi.ts";
import type { Goal } from "../model/goal.ts";
import type { Scope } from "../model/scope.ts";
import type { Settings } from "../model/settings.ts";
import { type Store, store } from "../store/db.ts";
import { goals, settings } from "../store/read.ts";
import { lastYearPeriod } from "../time/last-year.ts";
import { type Period, periodOf, previousPeriod } from "../time/period.ts";
import {
	addDays,
	daysBetween,
	monthOf,
	type PlainDate,
} from "../time/plain-date.ts";
import { countWorkdays } from "../time/workdays.ts";
import { breakdownOfGoal } from "./breakdown-of-goal.ts";
import { contextOf, Gathering, inCurrency, isSame } from "./gathering.ts";
import { type AnyKpi, isLight, kpiOf } from "./kpi-of.ts";
import { dailyIn, isWithoutRate, measured } from "./measured.ts";
import { targetOf } from "./progress-of.ts";

/** A KPI in one of the weeks or months that lead up to a day. */
export interface KpiPart {
	period: Period;
	figure: Figure;
	/** In the same one of last year; null: not known. */
	lastYear: number | null;
	/** What its goals ask of it; null: none does of all of it. */
	target: number | null;
}

/** How many weeks, and how many months, are looked back on. */
const PARTS = { week: 26, month: 12 } as const;

/** What can be measured of a past week as it is of this one; what is open, or a whole history, is measured as of a day. */
const IN_PARTS: ReadonlySet<keyof Evidence> = new Set([
	"sums",
	"facts",
	"before",
	"costs",
] as const);

/** Of the prospects first contacted in a period, what has come of them by as-of. */
const FOLLOWED: ReadonlySet<string> = new Set([
	"hitRateCohort",
	"hitRateWindowed",
]);

/** What is still missing to a goal is of no day that is over. */
const OF_NOW = "pipelineCoverage";

/** True of a KPI that has a figure for every week and month of its own. */
export function hasParts({ id, reads }: AnyKpi): boolean {
	return FOLLOWED.has(id) || reads.every((each) => IN_PARTS.has(each));
}

/** True of a KPI that says how things stand on a day: what is open, or what all that was before has come to. */
export function hasMonthEnds(kpi: AnyKpi): boolean {
	return !hasParts(kpi) && kpi.id !== OF_NOW;
}

/**
 * A KPI's figures of the weeks or months up to as-of, or to the end of a period that is over; the oldest first. Where `hasMonthEnds`,
 * the months as they stood at their ends, without last year's.
 */
export async function kpiParts(
	id: string,
	scope: Scope,
	kind: keyof typeof PARTS,
	period: Period,
	asOf: PlainDate,
	of: Store = store,
): Promise<KpiPart[]> {
	const kpi = await kpiOf(id, undefined, of);
	if (!kpi) return [];
	const isStanding = hasMonthEnds(kpi);
	if (!hasParts(kpi) && !(isStanding && kind === "month")) return [];
	const [context, own] = await Promise.all([
		contextOf(scope, period, asOf, of),
		settings(of),
	]);
	const last = addDays(period.to, -1);
	const periods = [periodOf(kind, last < asOf ? last : asOf, own)];
	for (let at = 1; at < PARTS[kind]; at++)
		periods.unshift(previousPeriod(periods[0] ?? period, own));
	const gathering = new Gathering(scope, asOf, of);
	const figureIn = async (part: Period, seenOn = asOf) => {
		const end = addDays(part.to, -1);
		const day = isStanding && end < asOf ? end : seenOn;
		return sinceDataBegins(
			await measured(kpi, gathering.on(day), {
				...context,
				asOf: day,
				period: part,
			}),
			end,
			context.dataFrom,
		);
	};
	const targets = await targetsOf(kpi, scope, periods, { asOf, own, of });
	return Promise.all(
		periods.map(async (part, at): Promise<KpiPart> => {
			const { period: earlier } = lastYearPeriod(part, own);
			return {
				period: part,
				figure: await figureIn(part),
				lastYear:
					isStanding || isCut(earlier, context)
						? null
						: (await figureIn(earlier, asLongAfter(earlier, part, asOf))).value,
				target: targets[at] ?? null,
			};
		}),
	);
}

/** The day as long after one period's end as another is after its own: what came of it had as much time. At the least its last. */
function asLongAfter(other: Span, part: Span, asOf: PlainDate): PlainDate {
	return addDays(other.to, Math.max(-1, daysBetween(part.to, asOf)));
}

/** Whether a span begins before the data does: what was then is not all known. */
function isCut(
	span: Span,
	{ dataFrom }: Pick<KpiContext, "dataFrom">,
): boolean {
	return dataFrom === null || span.from < dataFrom;
}

/**
 * What the goals of a KPI and a scope ask of some periods: a goal of that very period first, else the days of it that goals
 * break down to; a ratio is asked for in every part of its goal's period alike.
 */
async function targetsOf(
	kpi: AnyKpi,
	scope: Scope,
	parts: readonly Period[],
	{ asOf, own, of }: { asOf: PlainDate; own: Settings; of: Store },
): Promise<(number | null)[]> {
	const alike = (await goals(of)).filter(
		(goal) =>
			goal.kpi === kpi.id &&
			isSame(goal.scope, scope) &&
			// What is asked for in another currency is no line on this axis.
			(!goal.currency || goal.currency === own.reportingCurrency),
	);
	return Promise.all(
		parts.map(async (part) => {
			const its = goalOfPeriod(alike, part, own);
			for (const goal of its ? [its, ...alike] : alike) {
				const target = await targetIn(goal, kpi, part, { asOf, own, of });
				if (target !== null) return target;
			}
			return null;
		}),
	);
}

async function targetIn(
	goal: Goal,
	kpi: AnyKpi,
	part: Span,
	{ asOf, own, of }: { asOf: PlainDate; own: Settings; of: Store },
): Promise<number | null> {
	let sum = 0;
	for (let from = part.from; from < part.to; ) {
		const period = periodOfGoal(goal, from, own);
		if (!period || period.from > from || period.to <= from) return null;
		const { target } = await targetOf(goal, kpi, period, asOf, of);
		if (target === null) return null;
		const to = period.to < part.to ? period.to : part.to;
		if (!kpi.adds) return target;
		if (period.from === part.from && period.to === part.to) return target;
		const ends = dayEnds(await breakdownOfGoal(goal, kpi, period, target, of));
		const before = (day: PlainDate) =>
			ends.findLast((each) => each.day < day)?.after ?? 0;
		sum += before(to) - before(from);
		from = to;
	}
	return sum;
}

/** Another period's days, laid beside those of this one. */
export interface BesideLine {
	period: Period;
	/** What it had come to, for each day of this one. */
	values: number[];
}

/**
 * What a KPI that adds up had come to by as many workdays of last year's period and, beside a month, of the scope's own best
 * month. Null where that is not known: it began before the data did, an exchange rate of it is missing, or there is no other
 * month that is over. In the reporting currency, or the one asked for: a goal's.
 */
export async function besideLines(
	id: string,
	scope: Scope,
	period: Period,
	asOf: PlainDate,
	{
		of = store,
		version,
		currency,
	}: {
		of?: Store;
		version?: number | undefined;
		currency?: string | undefined;
	} = {},
): Promise<{ lastYear: BesideLine | null; best: BesideLine | null }> {
	const kpi = await kpiOf(id, version, of);
	if (!kpi?.adds || !hasParts(kpi)) return { lastYear: null, best: null };
	const context = inCurrency(
		await contextOf(scope, period, asOf, of),
		currency,
	);
	const gathering = new Gathering(scope, asOf, of);
	const line = async (other: Period): Promise<BesideLine | null> => {
		const days = await dailyIn(kpi, gathering, { ...context, period: other });
		if (days.some(isWithoutRate)) return null;
		const ends = byWorkdays(period, other, context.calendar);
		// A period that is over stands against all of the other.
		ends[ends.length - 1] = other.to;
		return {
			period: other,
			values: accumulated(
				days.map(({ day, figure }) => ({ day, value: figure.value ?? 0 })),
				ends,
			),
		};
	};
	const { period: earlier } = lastYearPeriod(period, context.options);
	const [lastYear, best] = await Promise.all([
		isCut(earlier, context) ? null : line(earlier),
		period.kind === "month"
			? bestMonth(kpi, gathering, { ...context, period }).then(
					(found) => found && line(found.month),
				)
			: null,
	]);
	// One line is enough for a month that is both.
	return { lastYear, best: best?.period.id === earlier.id ? null : best };
}

/** A scope's best month of a KPI that adds up, of those that are over. */
export async function bestMonthOf(
	id: string,
	scope: Scope,
	period: Period,
	asOf: PlainDate,
	of: Store = store,
): Promise<{ month: Period; value: number } | null> {
	const kpi = await kpiOf(id, undefined, of);
	if (!kpi?.adds || !hasParts(kpi)) return null;
	return bestMonth(
		kpi,
		new Gathering(scope, asOf, of),
		await contextOf(scope, period, asOf, of),
	);
}

/** Among whole months since the data begins that are known, none of them the period itself; the latest of equal ones. Only where more is better. */
async function bestMonth(
	kpi: AnyKpi,
	gathering: Gathering,
	context: KpiContext,
): Promise<{ month: Period; value: number } | null> {
	const { dataFrom, asOf, period, calendar } = context;
	if (dataFrom === null || kpi.better === "lower" || !isLight(kpi)) return null;
	const months = new Map<string, number>();
	const unknown = new Set<string>();
	const all: Period = {
		id: "",
		kind: "custom",
		from: dataFrom,
		to: `${monthOf(asOf)}-01`,
	};
	if (all.to <= all.from) return null;
	for (const { day, figure } of await dailyIn(kpi, gathering, {
		...context,
		period: all,
	})) {
		const month = monthOf(day);
		if (isWithoutRate({ figure })) unknown.add(month);
		months.set(month, (months.get(month) ?? 0) + (figure.value ?? 0));
	}
	let best: { month: Period; value: number } | null = null;
	for (const [id, value] of months) {
		const month = periodOf("month", `${id}-01`);
		const isWhole = countWorkdays(month.from, dataFrom, calendar) === 0;
		if (month.id !== period.id && isWhole && value > 0 && !unknown.has(id))
			if (!best || value >= best.value) best = { month, value };
	}
	return best;
}
