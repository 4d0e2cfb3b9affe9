import {
	hrefOf,
	type Names,
	scopeName,
	scopeText,
} from "../../components/dashboard/address.ts";
import type { GoalRow } from "../../components/dashboard/goal-rows.tsx";
import { today } from "../../lib/clock.ts";
import { progressOf } from "../../lib/figures.ts";
import { periodName } from "../../lib/format.ts";
import type { GoalProgress } from "../../lib/goal/progress.ts";
import type { Goal } from "../../lib/model/goal.ts";
import type { Scope } from "../../lib/model/scope.ts";
import { goals } from "../../lib/store/read.ts";
import { t } from "../../lib/text/text.ts";
import { type Period, periodOf } from "../../lib/time/period.ts";
import { addDays, type PlainDate } from "../../lib/time/plain-date.ts";
import type { Place } from "./use-place.ts";

/**
 * The goals a place is about, measured as of its day: those of its scope where the address names one, else all of
 * them, the lead first. A repeating goal is measured in its period of the place's own.
 */
export async function goalRowsOf(
	place: Place,
	lead?: string,
): Promise<GoalRow[]> {
	const wanted = (await goals()).filter(
		(goal) => !place.isScopeGiven || isSame(goal.scope, place.scope),
	);
	const measured = await Promise.all(
		wanted.map((goal) => measuredIn(goal, place)),
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
		.map((goal) => goalRow(goal, place.names, place.scope));
}

/** A measured goal with its words. `among`: whose page it stands on, so that only others are named. */
export function goalRow(
	goal: GoalProgress,
	names: Names,
	among?: Scope,
): GoalRow {
	const scope = scopeText(goal.scope, names);
	const name = scopeName(goal.scope, names) || t("scope.organisation");
	return {
		goal,
		title: t("goal.title", {
			kpi: t(`kpi.${goal.kpi}`),
			period: periodName(goal.period, goal.asOf),
		}),
		...(among && isSame(goal.scope, among) ? {} : { who: name }),
		kpiInWords: t(`goal.inSentence.${goal.kpi}`),
		scope,
		href: hrefOf({
			page: "kpi",
			kpi: goal.kpi,
			scope,
			period: goal.period.id,
			...(goal.asOf === today() ? {} : { asOf: goal.asOf }),
		}),
	};
}

async function measuredIn(
	goal: Goal,
	{ period, asOf, settings, isPeriodGiven }: Place,
): Promise<GoalProgress | null> {
	const day = dayIn(period, asOf);
	if (!goal.isRecurring) {
		const own = periodOf(goal.periodKind, goal.startsOn, settings);
		const isNear = own.from < period.to && period.from < own.to;
		return isNear || !isPeriodGiven ? progressOf(goal, asOf) : null;
	}
	const own = periodOf(goal.periodKind, day, settings);
	const first = periodOf(goal.periodKind, goal.startsOn, settings);
	if (own.from < first.from)
		return isPeriodGiven ? null : progressOf(goal, asOf);
	if (goal.endsOn && own.from > goal.endsOn) return null;
	// Seen from later than the period it is over; measured once, in that period alone.
	return progressOf({ ...goal, isRecurring: false, startsOn: own.from }, asOf);
}

/** As-of, or the day of the period that is nearest to it. */
function dayIn(period: Period, asOf: PlainDate): PlainDate {
	if (asOf < period.from) return period.from;
	return asOf < period.to ? asOf : addDays(period.to, -1);
}

function isSame(a: Scope, b: Scope): boolean {
	return (
		a.kind === b.kind &&
		(a.kind === "organisation" || (b.kind !== "organisation" && a.id === b.id))
	);
}
