import {
	type Experience,
	experienceOf,
	type LeadTimes,
	leadTimesOf,
	trailingYear,
} from "../goal/experience.ts";
import { noEvidence } from "../kpi/kpi.ts";
import type { Goal } from "../model/goal.ts";
import { isMemberOn } from "../model/team-members.ts";
import { type Store, store } from "../store/db.ts";
import { sellers, teamMembers } from "../store/read.ts";
import type { PlainDate } from "../time/plain-date.ts";
import { isWorkday } from "../time/workdays.ts";
import { calendarOf, contextOfGoal, Gathering, ratesFor } from "./gathering.ts";

/** What a goal's path and its levers rest on: the trailing year of whoever it is for. */
export interface GoalExperience {
	experience: Experience;
	leadTimes: LeadTimes;
	/** Whether as-of is worked at all. */
	isWorkday: boolean;
	/** How many sell; 0 of a customer. */
	sellers: number;
}

/** What whoever a goal is for did in the trailing year, from sums alone; money in the goal's own currency. */
export async function experienceFor(
	goal: Goal,
	asOf: PlainDate,
	of: Store = store,
): Promise<Experience> {
	const year = trailingYear(asOf);
	const period = {
		...year,
		id: `${year.from}..${year.to}`,
		kind: "custom" as const,
	};
	const sums = await new Gathering(goal.scope, asOf, of).sums(year);
	const context = await contextOfGoal(goal, period, asOf, of);
	const rates = await ratesFor({ ...noEvidence, sums }, context, of);
	return experienceOf(sums, { ...context, rates });
}

/** The experience behind a goal, with its lead times: they cost the deals of a year. */
export async function experienceOfGoal(
	goal: Goal,
	asOf: PlainDate,
	of: Store = store,
): Promise<GoalExperience> {
	const { scope } = goal;
	const year = trailingYear(asOf);
	const [experience, facts, calendar, count] = await Promise.all([
		experienceFor(goal, asOf, of),
		new Gathering(scope, asOf, of).facts(year),
		calendarOf(scope, { from: asOf, to: `${asOf}~` }, of),
		sellersOf(goal, asOf, of),
	]);
	return {
		experience,
		leadTimes: leadTimesOf(facts, year.from),
		isWorkday: isWorkday(asOf, calendar),
		sellers: count,
	};
}

async function sellersOf(
	{ scope }: Goal,
	asOf: PlainDate,
	of: Store,
): Promise<number> {
	if (scope.kind === "seller") return 1;
	if (scope.kind === "customer") return 0;
	if (scope.kind === "organisation") return (await sellers(of)).length;
	return (await teamMembers(of)).filter(
		(each) => each.team === scope.id && isMemberOn(each, asOf),
	).length;
}
