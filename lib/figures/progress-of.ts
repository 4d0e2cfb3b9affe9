import { today } from "../clock.ts";
import { expectedToDate } from "../goal/breakdown.ts";
import { periodOfGoal } from "../goal/goal-period.ts";
import { measureGoal } from "../goal/measure-goal.ts";
import { followsOwnWorkdays } from "../goal/own-workdays.ts";
import type { GoalProgress } from "../goal/progress.ts";
import {
	baselinePeriod,
	type ResolvedTarget,
	resolveTarget,
} from "../goal/target.ts";
import type { Figure } from "../kpi/figure.ts";
import type { KpiContext } from "../kpi/kpi.ts";
import type { Goal } from "../model/goal.ts";
import type { Scope } from "../model/scope.ts";
import { type Store, store } from "../store/db.ts";
import { goals, memberships, settings } from "../store/read.ts";
import type { Period } from "../time/period.ts";
import { addDays, type PlainDate } from "../time/plain-date.ts";
import { workdaysOf } from "../time/workdays.ts";
import { breakdownOfGoal } from "./breakdown-of-goal.ts";
import { calendarOf, contextOfGoal, Gathering, isSame } from "./gathering.ts";
import { type AnyKpi, kpiOf } from "./kpi-of.ts";
import { measured } from "./measured.ts";

/** A KPI's context with what only goals can tell, where it asks for that. */
export async function withMissing(
	kpi: AnyKpi,
	scope: Scope,
	context: KpiContext,
	of: Store,
): Promise<KpiContext> {
	return kpi.id === "pipelineCoverage"
		? { ...context, missing: await missingTo(scope, context, of) }
		: context;
}

/** Where a goal stands as of a day; null once it has ended. In `period` where one is named: a recurring goal has many. */
export async function progressOf(
	goal: Goal,
	asOf: PlainDate = today(),
	of: Store = store,
	named?: Period,
): Promise<GoalProgress | null> {
	const own = await settings(of);
	const period = named ?? periodOfGoal(goal, asOf, own);
	const kpi = await kpiOf(goal.kpi, goal.kpiVersion, of);
	if (!period || !kpi) return null;
	const figure = async (day: PlainDate) =>
		measured(
			kpi,
			new Gathering(goal.scope, day, of),
			await withMissing(
				kpi,
				goal.scope,
				await contextOfGoal(goal, period, day, of),
				of,
			),
		);
	const [actual, before, target] = await Promise.all([
		figure(asOf),
		// Only what adds up has a run rate, which rests on the days before.
		kpi.adds ? figure(addDays(asOf, -1)) : NOT_ASKED,
		targetOf(goal, kpi, period, asOf, of),
	]);
	const calendar = await calendarOf(
		followsOwnWorkdays(goal, kpi) ? goal.scope : { kind: "organisation" },
		period,
		of,
	);
	return measureGoal({
		goal,
		kpi,
		period,
		asOf,
		actual,
		before,
		target,
		workdays: workdaysOf(period, asOf, calendar),
		...(await expectedOf(goal, kpi, period, asOf, target.target, of)),
	});
}

/** What a goal's own way of breaking down expects by as-of; nothing where every workday carries the same part. */
async function expectedOf(
	goal: Goal,
	kpi: AnyKpi,
	period: Period,
	asOf: PlainDate,
	target: number | null,
	of: Store,
): Promise<{ expected?: number | null }> {
	if (!goal.breakdown || goal.breakdown.by === "workdays") return {};
	if (target === null || !kpi.adds) return {};
	const breakdown = await breakdownOfGoal(goal, kpi, period, target, of);
	return { expected: expectedToDate(breakdown, asOf) };
}

const NOT_ASKED: Figure = { value: null, unit: "count" };

/** What a goal asks for in one of its periods: as set, against what it is compared with, or from its members' goals. */
export async function targetOf(
	goal: Goal,
	kpi: AnyKpi,
	period: Period,
	asOf: PlainDate,
	of: Store = store,
): Promise<ResolvedTarget> {
	const context = await contextOfGoal(goal, period, asOf, of);
	const against = baselinePeriod(goal, period, context.options);
	const baseline =
		against &&
		(await measured(kpi, new Gathering(goal.scope, asOf, of), {
			...context,
			period: against,
		}));
	const members =
		goal.scope.kind === "team" && kpi.adds
			? await memberTargets(goal, goal.scope.id, kpi, period, asOf, of)
			: [];
	return resolveTarget(goal, kpi, { ...(baseline && { baseline }), members });
}

/** The goals on the same KPI and period of those who are in the team in that period. */
async function memberTargets(
	goal: Goal,
	team: string,
	kpi: AnyKpi,
	period: Period,
	asOf: PlainDate,
	of: Store,
) {
	const own = await settings(of);
	const members = new Set(
		(await memberships(of))
			.filter(
				(each) =>
					each.team === team &&
					(!each.from || each.from < period.to) &&
					(!each.to || each.to > period.from),
			)
			.map(({ seller }) => seller),
	);
	const theirs = (await goals(of)).filter(
		({ scope, kpi: id, periodKind }) =>
			scope.kind === "seller" &&
			members.has(scope.id) &&
			id === goal.kpi &&
			periodKind === goal.periodKind,
	);
	const targets = await Promise.all(
		theirs.map(async (each) => {
			// A recurring goal has a period that holds the first day of the team's; another goal's must be the same one.
			const its = periodOfGoal(each, period.from, own);
			return its?.id === period.id
				? {
						goal: each,
						target: (await targetOf(each, kpi, period, asOf, of)).target,
					}
				: null;
		}),
	);
	return targets.filter((each) => each !== null);
}

/** What is still missing to the scope's revenue goal of the period, in the reporting currency; null without such a goal. */
async function missingTo(
	scope: Scope,
	{ period, asOf, reportingCurrency }: KpiContext,
	of: Store,
): Promise<number | null> {
	for (const goal of await goals(of)) {
		if (goal.kpi !== "revenue" || !isSame(goal.scope, scope)) continue;
		if ((goal.currency ?? reportingCurrency) !== reportingCurrency) continue;
		const day = asOf < period.from ? period.from : asOf;
		const progress = await progressOf(
			goal,
			day < period.to ? day : period.from,
			of,
		);
		if (progress?.period.id !== period.id) continue;
		const { target, actual } = progress;
		if (target !== null && actual.value !== null)
			return Math.max(0, target - actual.value);
	}
	return null;
}
