import {
	type TalkAbout,
	type TalkingPoint,
	talkingPoints,
} from "../goal/talking-points.ts";
import { sharesOf } from "../kpi/customers.ts";
import type { Figure } from "../kpi/figure.ts";
import { agesOf } from "../kpi/stale.ts";
import type { Step, StepRates } from "../kpi/steps.ts";
import type { ActivityType } from "../model/activity.ts";
import type { Id } from "../model/record.ts";
import type { Scope } from "../model/scope.ts";
import { isMemberOn } from "../model/team-members.ts";
import { type Store, store } from "../store/db.ts";
import { counts, sellers, teamMembers } from "../store/read.ts";
import { FACT, type Fact } from "../tally/fact.ts";
import { lastYearDay } from "../time/last-year.ts";
import type { Period } from "../time/period.ts";
import { addDays, type PlainDate } from "../time/plain-date.ts";
import { countWorkdays } from "../time/workdays.ts";
import { figuresOf } from "./figure-of.ts";
import { calendarOf, Gathering } from "./gathering.ts";
import {
	AT_ONCE,
	type OwnRates,
	ownRatesOf,
	type RatesLine,
	ratesBeside,
	yearUpTo,
} from "./rates-beside.ts";
import { namesOfFacts } from "./why-of.ts";

/** What is told beside the rates, of the same twelve months. */
export const averages = ["averageDealValue", "salesCycle"] as const;
export type Average = (typeof averages)[number];
type Averages = { readonly [kpi in Average]: Figure };

/** An activity as a list names it. */
export interface Done {
	id: Id;
	day: PlainDate;
	type: ActivityType;
	customer: string;
}

/** All that a talk between a seller and whoever coaches them rests on. */
export interface Talk {
	/** The team they are in on the day; absent: they are in none, and all sellers stand for it. */
	team?: Id;
	/** There is nobody to stand beside: nobody else in it, or too many to read all of. */
	isAlone: boolean;
	days: { from: PlainDate; to: PlainDate };
	own: OwnRates;
	/** Those of the team together, and where the seller's differ from them. */
	together: StepRates;
	/** The steps they are told of. */
	told: readonly Step[];
	differs: RatesLine["differs"];
	averages: { now: Averages; before: Averages; team: Averages };
	activities: readonly Done[];
	/** Within so many days 8 of 10 of the deals were won that the seller has won; null: fewer than five are known. */
	usual: number | null;
	points: TalkingPoint[];
}

const TYPES: { readonly [kind: number]: ActivityType } = {
	[FACT.call]: "call",
	[FACT.meetingBooked]: "meetingBooked",
	[FACT.meetingHeld]: "meetingHeld",
	[FACT.quoteSent]: "quoteSent",
	[FACT.otherActivity]: "other",
};

/** How many of the last activities are named. */
const LAST = 6;

/** What to talk about with a seller, as of a day, and the figures that say so. It costs the facts of two years. */
export async function talkOf(
	seller: Id,
	goals: TalkAbout["goals"],
	day: PlainDate,
	of: Store = store,
): Promise<Talk> {
	const scope: Scope = { kind: "seller", id: seller };
	const days = yearUpTo(day);
	const [members, known, { deal: deals = 0 }] = await Promise.all([
		teamMembers(of),
		sellers(of),
		counts(of),
	]);
	const team = members.find(
		(each) => each.seller === seller && isMemberOn(each, day),
	)?.team;
	const among =
		team === undefined
			? known
					.map(({ id }) => id)
					.filter((id) => id === seller || deals <= AT_ONCE)
			: [
					...new Set(
						members
							.filter((each) => each.team === team && isMemberOn(each, day))
							.map((each) => each.seller),
					),
				];
	const gathering = new Gathering(scope, day, of);
	const [own, beside, facts, open, history, calendar] = await Promise.all([
		ownRatesOf(seller, day, of),
		ratesBeside(
			among,
			team === undefined ? { sellers: true } : { team },
			day,
			of,
		),
		gathering.facts(days),
		gathering.open(),
		gathering.history(),
		calendarOf(scope, days, of),
	]);
	const differs =
		beside.lines.find(({ id }) => id === seller)?.differs ?? own.changed;
	const done = facts
		.filter(([, kind]) => TYPES[kind] !== undefined)
		.sort(([a], [b]) => (a < b ? 1 : a > b ? -1 : 0));
	const last = done[0]?.[0];
	const ages = agesOf({ open, history, sellerOf: () => seller }, day);
	const stale = ages.filter(({ isStale }) => isStale);
	return {
		...(team !== undefined && { team }),
		isAlone: among.length < 2,
		days,
		own,
		together: beside.together,
		told: beside.told,
		differs,
		averages: await averagesOf(scope, team, day, of),
		activities: await namedActivities(done.slice(0, LAST), of),
		usual: ages[0]?.usual ?? null,
		points: talkingPoints({
			goals,
			now: own.now,
			before: own.before,
			team: beside.together,
			differs,
			changed: own.changed,
			stale: sharesOf(stale.map(({ fact }) => fact)),
			overdue: sharesOf(open.filter(([due]) => due !== "" && due < day)),
			undated: sharesOf(open.filter(([due]) => due === "")),
			workdaysQuiet: last
				? countWorkdays(addDays(last, 1), day, calendar)
				: null,
		}),
	};
}

async function averagesOf(
	scope: Scope,
	team: Id | undefined,
	day: PlainDate,
	of: Store,
): Promise<Talk["averages"]> {
	const inYear = async (whose: Scope, last: PlainDate) => {
		const { from, to } = yearUpTo(last);
		const year: Period = { from, to, id: `${from}..${to}`, kind: "custom" };
		return (await figuresOf(averages, whose, year, last, of)) as Averages;
	};
	const [now, before, theirs] = await Promise.all([
		inYear(scope, day),
		inYear(scope, lastYearDay(day)),
		inYear(
			team === undefined
				? { kind: "organisation" }
				: { kind: "team", id: team },
			day,
		),
	]);
	return { now, before, team: theirs };
}

async function namedActivities(
	facts: readonly Fact[],
	of: Store,
): Promise<Done[]> {
	const names = await namesOfFacts(
		facts.map(([, kind, id]) => ({ kind, id })),
		of,
	);
	return facts.map(([day, kind, id], at) => ({
		id,
		day,
		type: TYPES[kind] ?? "other",
		customer: names[at]?.customer ?? "",
	}));
}
