import { today } from "./clock.ts";
import { periodOfGoal } from "./goal/goal-period.ts";
import { measureGoal } from "./goal/measure-goal.ts";
import type { GoalProgress } from "./goal/progress.ts";
import { catalogue } from "./kpi/catalogue.ts";
import type { Figure } from "./kpi/figure.ts";
import type { KpiContext, KpiId } from "./kpi/kpi.ts";
import type { Goal } from "./model/goal.ts";
import type { Scope } from "./model/scope.ts";
import type { Settings } from "./model/settings.ts";
import { type Store, store } from "./store/db.ts";
import { facts, record, settings, sumRows } from "./store/read.ts";
import { inPeriod } from "./tally/in-period.ts";
import type { SumRow } from "./tally/sum.ts";
import type { Period } from "./time/period.ts";
import { addDays, type PlainDate } from "./time/plain-date.ts";
import { type WorkCalendar, workdaysOf } from "./time/workdays.ts";

/** The workdays of the company, and of one seller where the scope is one. */
export async function calendarOf(
	scope: Scope,
	given?: Settings,
): Promise<WorkCalendar> {
	const { country, region, closingDays, yearlyClosingDays } =
		given ?? (await settings());
	const seller =
		scope.kind === "seller" ? await record("seller", scope.id) : undefined;
	return {
		country,
		...(region && { region }),
		closingDays,
		yearlyClosingDays,
		...(seller?.freeWeekdays && { freeWeekdays: seller.freeWeekdays }),
	};
}

function contextOf(
	{ reportingCurrency }: Settings,
	period: Period,
	asOf: PlainDate,
): KpiContext {
	return { reportingCurrency, period: period.id, asOf };
}

/**
 * A KPI's figure for a scope and a period, as of a day, from sums. With `detail`, what only the facts can tell (medians)
 * is added, at a cost that grows with the deals of the period.
 */
export async function figureOf(
	kpi: KpiId,
	scope: Scope,
	period: Period,
	asOf: PlainDate = today(),
	{ detail = false, of = store }: { detail?: boolean; of?: Store } = {},
): Promise<Figure> {
	const { fromSums, fromFacts } = catalogue[kpi];
	const context = contextOf(await settings(of), period, asOf);
	const rows = inPeriod(
		await sumRows(scope, period.from, period.to, of),
		period.from,
		period.to,
		asOf,
	);
	const figure = fromSums(rows, context);
	if (!detail || !fromFacts) return figure;
	const counted = inPeriod(
		await facts(scope, period.from, period.to, of),
		period.from,
		period.to,
		asOf,
	).filter(([, kind]) => fromFacts.kinds.includes(kind));
	return fromFacts.refine(figure, counted, context);
}

/** Several KPIs of one scope and period at once: the sums are read once. */
export async function figuresOf(
	kpis: readonly KpiId[],
	scope: Scope,
	period: Period,
	asOf: PlainDate = today(),
): Promise<{ [kpi in KpiId]?: Figure }> {
	const context = contextOf(await settings(), period, asOf);
	const rows = inPeriod(
		await sumRows(scope, period.from, period.to),
		period.from,
		period.to,
		asOf,
	);
	return Object.fromEntries(
		kpis.map((kpi) => [kpi, catalogue[kpi].fromSums(rows, context)]),
	);
}

/** A KPI day by day in a period up to as-of, each day on its own; days without anything are left out. */
export async function dailyOf(
	kpi: KpiId,
	scope: Scope,
	period: Period,
	asOf: PlainDate = today(),
): Promise<{ day: PlainDate; figure: Figure }[]> {
	const context = contextOf(await settings(), period, asOf);
	const days = new Map<PlainDate, SumRow[]>();
	for (const row of inPeriod(
		await sumRows(scope, period.from, period.to),
		period.from,
		period.to,
		asOf,
	)) {
		const day = row[0];
		const rows = days.get(day);
		if (rows) rows.push(row);
		else days.set(day, [row]);
	}
	return [...days]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([day, rows]) => ({
			day,
			figure: catalogue[kpi].fromSums(rows, context),
		}));
}

/** Where a goal stands as of a day; null once it has ended. */
export async function progressOf(
	goal: Goal,
	asOf: PlainDate = today(),
	of: Store = store,
): Promise<GoalProgress | null> {
	const own = await settings(of);
	const period = periodOfGoal(goal, asOf, own);
	if (!period) return null;
	const { fromSums } = catalogue[goal.kpi];
	const context = contextOf(own, period, asOf);
	const rows = await sumRows(goal.scope, period.from, period.to, of);
	const until = (day: PlainDate) =>
		fromSums(inPeriod(rows, period.from, period.to, day), context);
	return measureGoal({
		goal,
		period,
		asOf,
		actual: until(asOf),
		before: until(addDays(asOf, -1)),
		workdays: workdaysOf(period, asOf, await calendarOf(goal.scope, own)),
	});
}
