import { goalOfPeriod } from "../goal/goal-of-period.ts";
import { periodOfGoal } from "../goal/goal-period.ts";
import type { GoalProgress } from "../goal/progress.ts";
import type { Figure } from "../kpi/figure.ts";
import { type OwnBest, ownBest } from "../kpi/own-best.ts";
import type { Goal } from "../model/goal.ts";
import type { Id } from "../model/record.ts";
import type { Scope } from "../model/scope.ts";
import { isMemberDuring, spellingsOf } from "../model/team-members.ts";
import { type Store, store } from "../store/db.ts";
import { all, goals, settings, teamMembers } from "../store/read.ts";
import type { Period } from "../time/period.ts";
import { addDays, type PlainDate } from "../time/plain-date.ts";
import { figureOf } from "./figure-of.ts";
import { contextOf, Gathering, isSame, ratesFor } from "./gathering.ts";
import { kpiOf } from "./kpi-of.ts";
import { askedOf, progressOf } from "./progress-of.ts";

/** Before the first day there can be. */
const BEGINNING = "1000-01-01";

/** Somebody's days in a team, as far as they lie within a period: both ends are left out where the period cuts them. */
export interface Membership {
	seller: Id;
	/** Joined within the period. */
	from?: PlainDate;
	/** Left within it: the first day after. */
	to?: PlainDate;
}

/** Who is in a team on any day of a period, each once, in no order. */
export async function membersIn(
	team: Id,
	period: Pick<Period, "from" | "to">,
	of: Store = store,
): Promise<Membership[]> {
	const members = new Map<Id, Membership>();
	for (const each of await teamMembers(of)) {
		if (each.team !== team || !isMemberDuring(each, period)) continue;
		const { seller, from, to } = each;
		// Who left and came back has been there from the first of it to the last.
		const first = members.get(seller);
		members.set(seller, {
			seller,
			...(first
				? first.from && { from: first.from }
				: from && from > period.from && { from }),
			...(to && to < period.to && { to }),
		});
	}
	return [...members.values()];
}

/** Where somebody stands with a KPI in a period: against a goal, or without one. */
export interface Standing {
	figure: Figure;
	goal?: Goal;
	progress?: GoalProgress;
	/** Nobody set the team's goal: it is its members' goals together. */
	isSum?: true;
	/** Nobody set a goal for the period: it is those of its months, or quarters, together. */
	parts?: "month" | "quarter";
}

/**
 * A scope's KPI in a period, against its goal on it, else against the goals of every part of the period together. A team without a goal of its own has its members' together, where any of
 * them has one. A seller's goal may be set on any spelling of them.
 */
export async function standingOf(
	kpi: string,
	scope: Scope,
	period: Period,
	asOf: PlainDate,
	of: Store = store,
): Promise<Standing> {
	const own = await goalOf(kpi, scope, period, asOf, of);
	const progress = own && (await progressOf(own.goal, asOf, of, period));
	if (own && progress) return { figure: progress.actual, ...own, progress };
	if (scope.kind === "team") {
		const sum = await sumOfMembers(kpi, scope, period, of);
		const its = sum && (await progressOf(sum, asOf, of, period));
		if (sum && its && its.target !== null)
			return { figure: its.actual, goal: sum, progress: its, isSum: true };
	}
	return { figure: await figureOf(kpi, scope, period, asOf, { of }) };
}

/** The goal of a scope on a KPI in this period, or those of its parts as one. */
async function goalOf(
	kpi: string,
	scope: Scope,
	period: Period,
	asOf: PlainDate,
	of: Store,
): Promise<(Pick<Standing, "parts"> & { goal: Goal }) | undefined> {
	const spellings =
		scope.kind === "seller"
			? spellingsOf(scope.id, await all("seller", of))
			: [];
	const alike = (await goals(of)).filter(
		(each) =>
			each.kpi === kpi &&
			(isSame(each.scope, scope) ||
				(each.scope.kind === "seller" && spellings.includes(each.scope.id))),
	);
	const own = goalOfPeriod(alike, period, await settings(of));
	if (own) return { goal: { ...own, scope } };
	const known = alike.length > 0 ? await kpiOf(kpi, undefined, of) : null;
	const asked = known && (await askedOf(alike, known, period, asOf, of));
	if (!asked?.parts || asked.target === null) return undefined;
	const { by, of: parts } = asked.parts;
	const { currency, direction, kpiVersion, followsOwnWorkdays } = asked.goal;
	return {
		parts: by,
		goal: {
			...together(kpi, scope, period),
			target: asked.target,
			breakdown: { by: "hand", parts },
			...(currency && { currency }),
			...(direction && { direction }),
			...(kpiVersion !== undefined && { kpiVersion }),
			...(followsOwnWorkdays === false && { followsOwnWorkdays }),
		},
	};
}

/** A goal nobody has set: it is others together. */
function together(kpi: string, scope: Scope, { kind, from, to }: Period): Goal {
	return {
		id: "",
		rev: 1,
		enteredAt: 0,
		kpi,
		scope,
		periodKind: kind === "day" ? "custom" : kind,
		startsOn: from,
		isRecurring: false,
		...((kind === "day" || kind === "custom") && { endsOn: addDays(to, -1) }),
	};
}

/** A goal nobody has set: the members' together. */
async function sumOfMembers(
	kpi: string,
	scope: Scope,
	period: Period,
	of: Store,
): Promise<Goal | null> {
	const known = await kpiOf(kpi, undefined, of);
	if (!known?.adds || period.kind === "day") return null;
	const { reportingCurrency } = await settings(of);
	return {
		...together(kpi, scope, period),
		isSumOfMembers: true,
		...(known.unit === "money" && { currency: reportingCurrency }),
	};
}

/** The KPIs that any of these has a goal on in a period, each once, revenue first. */
export async function goalKpisOf(
	scopes: readonly Scope[],
	period: Period,
	of: Store = store,
): Promise<string[]> {
	const own = await settings(of);
	const set = (await goals(of)).filter(
		(goal) =>
			scopes.some((scope) => isSame(scope, goal.scope)) &&
			isWithin(periodOfGoal(goal, period.from, own), period),
	);
	return [...new Set(["revenue", ...set.map(({ kpi }) => kpi)])];
}

/** True of the period itself, and of the first month or quarter of it. */
function isWithin(part: Period | null, { from, to, id }: Period): boolean {
	if (part?.id === id) return true;
	return (
		(part?.kind === "month" || part?.kind === "quarter") &&
		part.from === from &&
		part.to < to
	);
}

/** A scope's best whole period of this one's kind before it; see `ownBest`. It costs the days there are sums of. */
export async function bestOf(
	kpi: string,
	scope: Scope,
	period: Period,
	asOf: PlainDate,
	of: Store = store,
): Promise<OwnBest | null> {
	const known = await kpiOf(kpi, undefined, of);
	if (!known?.adds || !known.reads.every((each) => each === "sums"))
		return null;
	const context = await contextOf(scope, period, asOf, of);
	const sums = await new Gathering(scope, asOf, of).sums({
		from: BEGINNING,
		to: period.from,
	});
	const rates = await ratesFor(
		{ sums, before: [], facts: [], history: [], open: [], costs: [] },
		context,
		of,
	);
	return ownBest(known, sums, { ...context, rates }, await settings(of));
}
