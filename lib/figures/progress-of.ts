import { today } from "../clock.ts";
import { expectedToDate } from "../goal/breakdown.ts";
import { directionOf } from "../goal/direction.ts";
import { goalOfPeriod } from "../goal/goal-of-period.ts";
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
import { isMemberDuring } from "../model/team-members.ts";
import { type Store, store } from "../store/db.ts";
import { goals, settings, teamMembers } from "../store/read.ts";
import { type Period, periodOf } from "../time/period.ts";
import { addDays, type PlainDate } from "../time/plain-date.ts";
import { workdaysOf } from "../time/workdays.ts";
import { breakdownOfGoal } from "./breakdown-of-goal.ts";
import { calendarOf, contextOfGoal, Gathering, isSame } from "./gathering.ts";
import { goalIn } from "./goal-in.ts";
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
	set: Goal,
	asOf: PlainDate = today(),
	of: Store = store,
	named?: Period,
): Promise<GoalProgress | null> {
	const own = await settings(of);
	const period = named ?? periodOfGoal(set, asOf, own);
	const kpi = await kpiOf(set.kpi, set.kpiVersion, of);
	if (!period || !kpi) return null;
	const goal = goalIn(set, period);
	const gathering = new Gathering(goal.scope, asOf, of);
	const context = await contextOfGoal(goal, period, asOf, of, own);
	const figure = async (day: PlainDate) =>
		measured(
			kpi,
			gathering.on(day),
			await withMissing(kpi, goal.scope, { ...context, asOf: day }, of),
		);
	const [actual, before, target, calendar] = await Promise.all([
		figure(asOf),
		// Only what adds up has a run rate, which rests on the days before.
		kpi.adds ? figure(addDays(asOf, -1)) : NOT_ASKED,
		targetOf(goal, kpi, period, asOf, of),
		calendarOf(
			followsOwnWorkdays(goal, kpi) ? goal.scope : { kind: "organisation" },
			period,
			of,
			own,
		),
	]);
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
	set: Goal,
	kpi: AnyKpi,
	period: Period,
	asOf: PlainDate,
	of: Store = store,
): Promise<ResolvedTarget> {
	const goal = goalIn(set, period);
	const against = goal.relative
		? baselinePeriod(goal, period, await settings(of))
		: null;
	const baseline =
		against &&
		(await measured(
			kpi,
			new Gathering(goal.scope, asOf, of),
			await contextOfGoal(goal, against, asOf, of),
		));
	const members =
		goal.scope.kind === "team" && kpi.adds
			? await memberTargets(goal, goal.scope.id, kpi, period, asOf, of)
			: [];
	return resolveTarget(goal, kpi, { ...(baseline && { baseline }), members });
}

/** What a period is made of, where those have goals of their own. */
const PARTS = { year: "quarter", quarter: "month" } as const;

/** What goals ask of a period, and which they are. */
export interface Asked {
	/** The goal, or the first of several. */
	goal: Goal;
	target: number | null;
	/** There is none for the period: it is those of its months, or quarters, added up. */
	parts?: {
		by: "month" | "quarter";
		of: { from: PlainDate; target: number }[];
	};
}

/**
 * What somebody's goals on one KPI ask of a period: the goal of that very period; else those of its quarters or months added
 * up, where each of them has one, all in one currency and one direction. Ratios and averages do not add up.
 */
export async function askedOf(
	alike: readonly Goal[],
	kpi: AnyKpi,
	period: Period,
	asOf: PlainDate,
	of: Store = store,
): Promise<Asked | null> {
	const own = await settings(of);
	const goal = goalOfPeriod(alike, period, own);
	if (goal)
		return {
			goal,
			target: (await targetOf(goal, kpi, period, asOf, of)).target,
		};
	const by = PARTS[period.kind as keyof typeof PARTS];
	if (!by || !kpi.adds) return null;
	let first: Goal | undefined;
	const parts: { from: PlainDate; target: number }[] = [];
	for (let from = period.from; from < period.to; ) {
		const part = periodOf(by, from, own);
		const asked = await askedOf(alike, kpi, part, asOf, of);
		if (!asked || asked.target === null) return null;
		first ??= asked.goal;
		if (asked.goal.currency !== first.currency) return null;
		if (directionOf(asked.goal, kpi) !== directionOf(first, kpi)) return null;
		parts.push({ from, target: asked.target });
		from = part.to;
	}
	const target = parts.reduce((sum, part) => sum + part.target, 0);
	return first ? { goal: first, target, parts: { by, of: parts } } : null;
}

/** What the goals on the same KPI ask of those who are in the team in a period, one of each. */
async function memberTargets(
	goal: Goal,
	team: string,
	kpi: AnyKpi,
	period: Period,
	asOf: PlainDate,
	of: Store,
) {
	const [known, set] = await Promise.all([teamMembers(of), goals(of)]);
	const alike = set.filter(({ kpi: id }) => id === goal.kpi);
	const members = new Map(
		known
			.filter((each) => each.team === team && isMemberDuring(each, period))
			.map(({ seller, spellings }) => [seller, spellings]),
	);
	const targets = await Promise.all(
		[...members.values()].map((spellings) =>
			askedOf(
				alike.filter(
					({ scope }) =>
						scope.kind === "seller" && spellings.includes(scope.id),
				),
				kpi,
				period,
				asOf,
				of,
			),
		),
	);
	return targets.filter((each) => each !== null);
}

/** What is still missing to the scope's revenue goal of the period, in the reporting currency; null without such a goal. */
async function missingTo(
	scope: Scope,
	{ period, asOf, reportingCurrency }: KpiContext,
	of: Store,
): Promise<number | null> {
	const [own, set] = await Promise.all([settings(of), goals(of)]);
	const goal = goalOfPeriod(
		set.filter(
			(each) =>
				each.kpi === "revenue" &&
				isSame(each.scope, scope) &&
				(each.currency ?? reportingCurrency) === reportingCurrency,
		),
		period,
		own,
	);
	const progress = goal && (await progressOf(goal, asOf, of, period));
	if (!progress || progress.target === null || progress.actual.value === null)
		return null;
	return Math.max(0, progress.target - progress.actual.value);
}
