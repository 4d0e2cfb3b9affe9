import { type Breakdown, breakdownOf } from "../goal/breakdown.ts";
import { periodOfGoal } from "../goal/goal-period.ts";
import { paceState } from "../goal/pace.ts";
import { pathToGoal } from "../goal/path-to-goal.ts";
import { plannedOn } from "../goal/planned.ts";
import type { GoalProgress, PaceState } from "../goal/progress.ts";
import { activityTypeOf } from "../kpi/activities.ts";
import { type Effort, effortOf } from "../kpi/activity-effort.ts";
import { type Lag, lagOf } from "../kpi/activity-lag.ts";
import {
	type Outcome,
	outcomeOf,
	type Window,
} from "../kpi/activity-outcome.ts";
import { totalsOf } from "../kpi/totals.ts";
import { type ActivityType, activityType } from "../model/activity.ts";
import type { Goal } from "../model/goal.ts";
import type { Scope } from "../model/scope.ts";
import { type Store, store } from "../store/db.ts";
import { goals, settings } from "../store/read.ts";
import { FACT, type FactKind } from "../tally/fact.ts";
import type { SumRow } from "../tally/sum.ts";
import { type Period, periodOf } from "../time/period.ts";
import { addDays, daysBetween, type PlainDate } from "../time/plain-date.ts";
import { workdaysOf } from "../time/workdays.ts";
import { breakdownOfGoal } from "./breakdown-of-goal.ts";
import { experienceOfGoal } from "./experience-of-goal.ts";
import { calendarOf, Gathering, isSame } from "./gathering.ts";
import { kpiOf } from "./kpi-of.ts";
import { progressOf, targetOf } from "./progress-of.ts";

/** The KPI a type of activity is counted by, where it has one. */
export const KPI_OF_ACTIVITY: { readonly [type in ActivityType]?: string } = {
	call: "calls",
	meetingBooked: "meetingsBooked",
	meetingHeld: "meetingsHeld",
	quoteSent: "quotesSent",
};

/** What a type of activity is counted among; quotes as the quotes sent are. */
const KINDS: { readonly [type in ActivityType]: readonly FactKind[] } = {
	call: [FACT.call],
	meetingBooked: [FACT.meetingBooked],
	meetingHeld: [FACT.meetingHeld],
	quoteSent: [FACT.quoteSent, FACT.dealQuoted],
	other: [FACT.otherActivity],
};

/** Done, planned and dated ahead, on some days. */
export interface Planned {
	done: number;
	/** What a goal asks for on these days; null: nothing does. */
	planned: number | null;
	/** Entered with a day after as-of. */
	ahead: number;
}

/** One type of activity through a period. */
export interface ActivityPlan extends Planned {
	type: ActivityType;
	/** Who asks: a goal on the activity itself, or what is left of a goal on deals, turned into work. Null: nobody. */
	by: "goal" | "path" | null;
	/** Done on the days that something was planned for: a goal that began in November says nothing of what was done before. */
	against: number;
	/** Asked for up to as-of; null: nothing was. */
	expected: number | null;
	/** How that stands; null: not to be judged. */
	state: PaceState | null;
	parts: readonly Planned[];
}

export interface ActivityPlans {
	/** The period's weeks, or its months where it is longer than a quarter. */
	parts: readonly { kind: "week" | "month"; from: PlainDate; to: PlainDate }[];
	types: readonly ActivityPlan[];
	/** There is any activity at all, up to as-of or after. */
	isKept: boolean;
}

/** A quarter has 13 weeks, or a bit of 14: longer periods are read by their months. */
const MOST_DAYS_BY_WEEK = 100;

/** What a scope did in a period, by type and week, against what its goals ask for and what is dated ahead. */
export async function activityPlansOf(
	scope: Scope,
	period: Period,
	asOf: PlainDate,
	of: Store = store,
): Promise<ActivityPlans> {
	const gathering = new Gathering(scope, asOf, of);
	const [own, sums, later, plans, calendar] = await Promise.all([
		settings(of),
		gathering.sums(period),
		gathering.later(),
		plansOf(scope, period, asOf, of),
		calendarOf(scope, period, of),
	]);
	const isLong = daysBetween(period.from, period.to) > MOST_DAYS_BY_WEEK;
	const kind = isLong ? "month" : "week";
	const parts: { from: PlainDate; to: PlainDate }[] = [];
	for (let from = period.from; from < period.to; ) {
		const end = periodOf(kind, from, own).to;
		const to = end < period.to ? end : period.to;
		parts.push({ from, to });
		from = to;
	}
	const ahead = later.filter(
		(fact) =>
			fact[0] >= period.from && fact[0] < period.to && activityTypeOf(fact),
	);
	const tomorrow = addDays(asOf, 1);
	const types = activityType.options.map((type): ActivityPlan => {
		const plan = plans.get(type);
		const on = (days: { from: PlainDate; to: PlainDate }): Planned => ({
			done: doneIn(sums, type, days),
			planned: plan ? plannedOn(days, plan.breakdowns) : null,
			ahead: new Set(
				ahead
					.filter((fact) => activityTypeOf(fact) === type)
					.filter(([day]) => day >= days.from && day < days.to)
					.map(([, kind, id]) => `${kind} ${id}`),
			).size,
		});
		const whole = on(period);
		// The day of as-of is still to be worked.
		const expected =
			plan && asOf > period.from
				? plannedOn(
						{ from: period.from, to: asOf < period.to ? asOf : period.to },
						plan.breakdowns,
					)
				: null;
		const covered = plan ? coveredBy(plan.breakdowns, period) : period;
		const isGoals = plan?.by === "goal" && whole.planned !== null;
		return {
			...whole,
			type,
			by: whole.planned === null ? null : (plan?.by ?? null),
			against: doneIn(sums, type, covered),
			expected,
			state: isGoals
				? paceState(doneIn(sums, type, covered), {
						target: whole.planned ?? 0,
						period: covered,
						asOf,
						unit: "count",
						adds: true,
						direction: "atLeast",
						workdays: workdaysOf(covered, asOf, calendar),
						expected,
					})
				: null,
			parts: parts.map(on),
		};
	});
	const isKept =
		types.some(({ done, ahead }) => done > 0 || ahead > 0) ||
		later.some(activityTypeOf) ||
		(await gathering.sums({ from: "1000-01-01", to: tomorrow })).some(
			([, kind]) => Object.values(KINDS).flat().includes(kind),
		);
	return {
		parts: parts.map((part) => ({ kind, ...part })),
		types,
		isKept,
	};
}

function doneIn(
	sums: readonly SumRow[],
	type: ActivityType,
	{ from, to }: { from: PlainDate; to: PlainDate },
): number {
	const own = sums.filter(([day]) => day >= from && day < to);
	return KINDS[type].reduce((sum, kind) => sum + totalsOf(own, kind).count, 0);
}

/** The days of a period, from the first that anything is planned for to the last. */
function coveredBy(breakdowns: readonly Breakdown[], period: Period): Period {
	const pieces = breakdowns.flatMap((each) => each.pieces);
	const start = pieces[0]?.from ?? period.from;
	const end = pieces.at(-1)?.to ?? period.to;
	const from = start > period.from ? start : period.from;
	const to = end < period.to ? end : period.to;
	return { id: `${from}..${to}`, kind: "custom", from, to };
}

interface TypePlan {
	by: "goal" | "path";
	breakdowns: Breakdown[];
}

/** Who asks for which activities in a period: goals on them first, else what is left of the goal on deals that runs on as-of. */
async function plansOf(
	scope: Scope,
	period: Period,
	asOf: PlainDate,
	of: Store,
): Promise<Map<ActivityType, TypePlan>> {
	const own = (await goals(of)).filter((goal) => isSame(goal.scope, scope));
	const plans = new Map<ActivityType, TypePlan>();
	for (const type of activityType.options) {
		const alike = own.filter(
			({ kpi, direction }) =>
				kpi === KPI_OF_ACTIVITY[type] && direction !== "atMost",
		);
		const found = await Promise.all(
			alike.map((goal) => breakdownsIn(goal, period, asOf, of)),
		);
		// Of several the one set for the shortest time: what it asks for is nearest.
		const [nearest] = found
			.filter((breakdowns) => breakdowns.length > 0)
			.sort((a, b) => lengthOf(a) - lengthOf(b));
		if (nearest) plans.set(type, { by: "goal", breakdowns: nearest });
	}
	if (asOf < period.from || asOf >= period.to) return plans;
	for (const [type, breakdown] of await pathOf(own, period, asOf, of))
		if (!plans.has(type))
			plans.set(type, { by: "path", breakdowns: [breakdown] });
	return plans;
}

function lengthOf([first]: readonly Breakdown[]): number {
	const start = first?.pieces[0]?.from;
	const end = first?.pieces.at(-1)?.to;
	return start && end ? daysBetween(start, end) : Number.POSITIVE_INFINITY;
}

/** A goal's targets in those of its periods that overlap some days, broken down as it says. */
async function breakdownsIn(
	goal: Goal,
	{ from, to }: Period,
	asOf: PlainDate,
	of: Store,
): Promise<Breakdown[]> {
	const kpi = await kpiOf(goal.kpi, goal.kpiVersion, of);
	const own = await settings(of);
	const breakdowns: Breakdown[] = [];
	if (!kpi) return breakdowns;
	for (let day = from; day < to; ) {
		const period = periodOfGoal(goal, day, own);
		if (!period || period.from >= to || period.to <= day) break;
		const { target } = await targetOf(goal, kpi, period, asOf, of);
		if (target !== null)
			breakdowns.push(await breakdownOfGoal(goal, kpi, period, target, of));
		day = period.to;
	}
	return breakdowns;
}

/** What is left of a goal on deals, as work, over the workdays from as-of to its end. */
async function pathOf(
	own: readonly Goal[],
	period: Period,
	asOf: PlainDate,
	of: Store,
): Promise<[ActivityType, Breakdown][]> {
	const given = await settings(of);
	const running = own.filter(
		({ kpi }) => kpi === "revenue" || kpi === "dealsWon",
	);
	const goal =
		running.find((each) => periodOfGoal(each, asOf, given)?.id === period.id) ??
		running[0];
	const progress: GoalProgress | null =
		(goal && (await progressOf(goal, asOf, of))) ?? null;
	if (!goal || !progress) return [];
	const { experience, leadTimes, isWorkday } = await experienceOfGoal(
		goal,
		asOf,
		of,
	);
	const calendar = await calendarOf(goal.scope, progress.period, of);
	return pathToGoal(progress, experience, leadTimes, isWorkday).steps.flatMap(
		({ work, total }): [ActivityType, Breakdown][] => {
			if (work === "contact" || work === "deal") return [];
			return [
				[
					work,
					breakdownOf({
						target: total,
						period: { from: asOf, to: progress.period.to },
						unit: "count",
						calendar,
					}),
				],
			];
		},
	);
}

/** What came of a scope's activities. */
export interface ActivityOutcomes {
	efforts: readonly Effort[];
	outcomes: readonly Outcome[];
	lags: readonly Lag[];
}

/** Which activities lead to deals, how long that takes, and whether the favoured ones do. It costs the scope's history. */
export async function activityOutcomesOf(
	scope: Scope,
	period: Period,
	asOf: PlainDate,
	within: Window,
	of: Store = store,
): Promise<ActivityOutcomes> {
	const gathering = new Gathering(scope, asOf, of);
	const evidence = await gathering.evidence(
		["facts", "history", "mergedInto"],
		{ now: period },
	);
	return {
		efforts: effortOf(evidence),
		outcomes: activityType.options.map((type) =>
			outcomeOf(type, within, evidence, asOf),
		),
		lags: activityType.options.map((type) => lagOf(type, evidence, asOf)),
	};
}
