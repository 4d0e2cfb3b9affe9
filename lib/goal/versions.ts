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
 * a version; the new terms nobody has accepted yet, and the chance of reaching them is to be found anew. The same terms
 * again change nothing.
 */
export function changeGoal(goal: Goal, terms: GoalTerms, at: number): Goal {
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
			{ until: at, terms: old, ...(accepted && { accepted }) },
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

/** Terms in one order, whoever wrote them. */
function written(terms: GoalTerms): string {
	return JSON.stringify(goalTermsSchema.parse(terms));
}
