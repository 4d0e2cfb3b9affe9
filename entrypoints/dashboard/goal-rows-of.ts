import {
	hrefOf,
	type Names,
	scopeName,
	scopeText,
} from "../../components/dashboard/address.ts";
import type { GoalRow } from "../../components/dashboard/goal-rows.tsx";
import { today } from "../../lib/clock.ts";
import { isSame, oneReading } from "../../lib/figures/gathering.ts";
import { isLight, kpiOf } from "../../lib/figures/kpi-of.ts";
import { progressOf } from "../../lib/figures/progress-of.ts";
import { periodName } from "../../lib/format.ts";
import { periodOfGoal } from "../../lib/goal/goal-period.ts";
import type { GoalProgress } from "../../lib/goal/progress.ts";
import type { Goal } from "../../lib/model/goal.ts";
import type { Scope } from "../../lib/model/scope.ts";
import type { Store } from "../../lib/store/db.ts";
import { customers, goals } from "../../lib/store/read.ts";
import { t } from "../../lib/text/text.ts";
import { type Period, periodOf } from "../../lib/time/period.ts";
import { addDays, type PlainDate } from "../../lib/time/plain-date.ts";
import { kpiInSentence, kpiName } from "../../lib/words/kpi-name.ts";
import { apart, useApart } from "./use-apart.ts";
import type { Place } from "./use-place.ts";

/**
 * The goals a place is about, measured as of its day: those of its scope where the address names one, else all of
 * them, the lead first. A repeating goal is measured in its period of the place's own.
 */
export async function goalRowsOf(
	place: Place,
	lead?: string,
	of = oneReading(),
): Promise<GoalRow[]> {
	return rowsOf(await goalsAt(place, of), place, lead, of);
}

/** Those of them that sums tell, which are there at once, and whether there are others. */
export async function goalRowsAtOnce(
	place: Place,
	lead: string | undefined,
	of: Store,
): Promise<{ rows: GoalRow[]; isMore: boolean }> {
	const wanted = await goalsAt(place, of);
	const told = await Promise.all(wanted.map((goal) => isTold(goal, of)));
	const light = wanted.filter((_, at) => told[at]);
	return {
		rows: await rowsOf(light, place, lead, of),
		isMore: light.length < wanted.length,
	};
}

async function goalsAt(place: Place, of: Store): Promise<Goal[]> {
	return (await goals(of)).filter(
		(goal) => !place.isScopeGiven || isSame(goal.scope, place.scope),
	);
}

async function rowsOf(
	wanted: readonly Goal[],
	place: Place,
	lead: string | undefined,
	of: Store,
): Promise<GoalRow[]> {
	const names = await namesFor(wanted, place.names);
	const measured = await Promise.all(
		wanted.map((goal) => measuredIn(goal, place, of)),
	);
	const isMine = (goal: GoalProgress) => isSame(goal.scope, place.scope);
	return measured
		.filter((each) => each !== null)
		.sort(
			(a, b) =>
				Number(b.goalId === lead) - Number(a.goalId === lead) ||
				Number(isMine(b)) - Number(isMine(a)) ||
				Number(b.period.id === place.period.id) -
					Number(a.period.id === place.period.id),
		)
		.map((goal) => goalRow(goal, names, place.scope));
}

/** The names goals need: the customers' too, once a goal is of one of them. */
export async function namesFor(
	wanted: readonly Pick<Goal, "scope">[],
	names: Names,
): Promise<Names> {
	return names.customer ||
		!wanted.some(({ scope }) => scope.kind === "customer")
		? names
		: { ...names, customer: await customers() };
}

/** A measured goal with its words. `among`: whose page it stands on, so that only others are named. */
export function goalRow(
	goal: GoalProgress,
	names: Names,
	among?: Scope,
): GoalRow {
	const scope = scopeText(goal.scope, names);
	const asOf = goal.asOf === today() ? {} : { asOf: goal.asOf };
	const name =
		goal.scope.kind === "organisation"
			? t("scope.organisation")
			: scopeName(goal.scope, names) || t(`scope.${goal.scope.kind}`);
	return {
		goal,
		title: t("goal.title", {
			kpi: kpiName(goal),
			period: periodName(goal.period, goal.asOf),
		}),
		...(among && isSame(goal.scope, among) ? {} : { who: name }),
		kpiInWords: kpiInSentence(goal),
		scope,
		href: hrefOf({
			page: "goal",
			goal: goal.goalId,
			period: goal.period.id,
			...asOf,
		}),
		kpiHref: hrefOf({
			page: "kpi",
			kpi: goal.kpi,
			scope,
			period: goal.period.id,
			...asOf,
		}),
	};
}

/** Rows with the chance of each goal, found in a worker after they are drawn: what is simulated takes longer than what is added up. */
export function useChances(rows: GoalRow[] | undefined): GoalRow[] | undefined {
	const key = rows
		?.map(
			({ goal }) =>
				`${goal.goalId} ${goal.period.id} ${goal.asOf} ${goal.actual.value} ${goal.target}`,
		)
		.join();
	const chances = useApart("chances", rows && [rows.map(({ goal }) => goal)], [
		key,
	]);
	return rows?.map((row) => {
		const chance = chances?.get(row.goal.goalId);
		return chance ? { ...row, chance } : row;
	});
}

/** Where a goal stands: from the sums at once, or, of a KPI that needs more, from the worker. */
export async function progressBy(
	goal: Goal,
	asOf: PlainDate,
	of?: Store,
	period?: Period,
): Promise<GoalProgress | null> {
	return (await isTold(goal, of))
		? progressOf(goal, asOf, of, period)
		: apart("progress", goal, asOf, undefined, period);
}

/** True of a goal that sums tell of: it is measured at once, whatever the number of deals. */
export async function isTold(goal: Goal, of?: Store): Promise<boolean> {
	const kpi = await kpiOf(goal.kpi, goal.kpiVersion, of);
	return !kpi || isLight(kpi);
}

async function measuredIn(
	goal: Goal,
	{ period, asOf, settings, isPeriodGiven }: Place,
	of: Store,
): Promise<GoalProgress | null> {
	const day = dayIn(period, asOf);
	const { periodKind } = goal;
	if (!goal.isRecurring || periodKind === "custom") {
		const own = periodOfGoal(goal, asOf, settings);
		const isNear = own && own.from < period.to && period.from < own.to;
		return isNear || !isPeriodGiven ? progressBy(goal, asOf, of) : null;
	}
	const own = periodOf(periodKind, day, settings);
	const first = periodOf(periodKind, goal.startsOn, settings);
	if (own.from < first.from)
		return isPeriodGiven ? null : progressBy(goal, asOf, of);
	if (goal.endsOn && own.from > goal.endsOn) return null;
	return progressBy(goal, asOf, of, own);
}

/** As-of, or the day of the period that is nearest to it. */
function dayIn(period: Period, asOf: PlainDate): PlainDate {
	if (asOf < period.from) return period.from;
	return asOf < period.to ? asOf : addDays(period.to, -1);
}
