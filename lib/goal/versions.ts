import {
	type Accepted,
	type Goal,
	type GoalTerms,
	goalTermsSchema,
} from "../model/goal.ts";
import type { PlainDate } from "../time/plain-date.ts";

/** What a goal says, without when it was entered and who said yes. */
export function termsOf(goal: Goal): GoalTerms {
	const { id, rev, enteredAt, importId, isSample, ...rest } = goal;
	const { accepted, startChance, versions, ...terms } = rest;
	return terms;
}

/**
 * A goal with other terms, changed at an instant in milliseconds. What it said before, and who had accepted it, is kept as
 * a version, and why it is changed, where that is said; the new terms nobody has accepted yet, and the chance of reaching them
 * is to be found anew. The same terms again change nothing.
 */
export function changeGoal(
	goal: Goal,
	terms: GoalTerms,
	at: number,
	why?: string,
): Goal {
	const old = termsOf(goal);
	if (written(old) === written(terms)) return goal;
	const { id, rev, enteredAt, importId, isSample, accepted } = goal;
	return {
		id,
		rev,
		enteredAt,
		...(importId !== undefined && { importId }),
		...(isSample && { isSample }),
		...terms,
		versions: [
			...(goal.versions ?? []),
			{
				until: at,
				terms: old,
				...(accepted && { accepted }),
				...(why && { why }),
			},
		],
	};
}

/** A goal that one of the two has said yes to, on a day. Whoever said it before keeps the first date. */
export function acceptGoal(
	goal: Goal,
	by: keyof Accepted,
	on: PlainDate,
): Goal {
	if (goal.accepted?.[by]) return goal;
	return { ...goal, accepted: { ...goal.accepted, [by]: on } };
}

/** What a goal said at an instant in milliseconds. */
export function termsOn(goal: Goal, at: number): GoalTerms {
	return goal.versions?.find(({ until }) => at < until)?.terms ?? termsOf(goal);
}

/**
 * A goal as one of its periods has it, which ends at an instant in milliseconds: a change is of the period it is made in and
 * of later ones, so an earlier one keeps what was said when it ended, and who had accepted that. Of a goal that was not there
 * by then, was on something else, or has one period alone, it is what it says now.
 */
export function goalAt(goal: Goal, end: number): Goal {
	const { id, rev, enteredAt, isSample } = goal;
	const version = goal.versions?.find(({ until }) => end <= until);
	if (!version || enteredAt >= end || !goal.isRecurring) return goal;
	if (!isAlike(version.terms, goal)) return goal;
	return {
		id,
		rev,
		enteredAt,
		...(isSample && { isSample }),
		...version.terms,
		...(version.accepted && { accepted: version.accepted }),
	};
}

/** True of terms on the same figure of the same scope, in periods of the same kind. */
function isAlike(a: GoalTerms, b: GoalTerms): boolean {
	return (
		a.kpi === b.kpi &&
		a.kpiVersion === b.kpiVersion &&
		a.scope.kind === b.scope.kind &&
		(a.scope.kind === "organisation" ||
			b.scope.kind === "organisation" ||
			a.scope.id === b.scope.id) &&
		a.periodKind === b.periodKind &&
		a.isRecurring === b.isRecurring
	);
}

/** Terms in one order, whoever wrote them. */
function written(terms: GoalTerms): string {
	return JSON.stringify(goalTermsSchema.parse(terms));
}
