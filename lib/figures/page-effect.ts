import { goalOfPeriod } from "../goal/goal-of-period.ts";
import { periodOfGoal } from "../goal/goal-period.ts";
import type { GoalProgress } from "../goal/progress.ts";
import { standingOf } from "../goal/standing.ts";
import { type Deal, WHOLE } from "../model/deal.ts";
import type { Goal } from "../model/goal.ts";
import type { RateMonth } from "../model/rate-month.ts";
import { type MissingRate, ratesOf, sumIn } from "../money/rates.ts";
import { type Store, store } from "../store/db.ts";
import { goals, partsOf, settings } from "../store/read.ts";
import { FACT, MARK } from "../tally/fact.ts";
import { factsOf } from "../tally/facts-of.ts";
import { type Period, periodOf } from "../time/period.ts";
import { addDays, monthOf, type PlainDate } from "../time/plain-date.ts";
import { dealEffectOf } from "./chance-of.ts";
import { isSame } from "./gathering.ts";
import { progressOf } from "./progress-of.ts";

/** What winning would do to a goal. */
export interface PageEffect {
	goal: Goal;
	/** Where the goal stands in the period it would count in. */
	before: GoalProgress;
	/** The same with the deals won. */
	after: GoalProgress;
	/** That period comes after today's. */
	isLater: boolean;
	/** The deals would close in this later period, for which there is no goal: what is said is of a win today. */
	without?: Period;
	/** They count for other sellers. */
	isOthers: boolean;
	chance: { now: number; ifWon: number } | null;
}

/** Why nothing can be said of a goal. */
export type NoPageEffect =
	| { why: "noGoal" | "noAmount" | "unknown" }
	| { why: "noRate"; missing: MissingRate }
	/** The day it was, or would be, won on lies in no goal's period. */
	| { why: "noGoalThen"; day: PlainDate };

/** Deals that might be won: what one says, or a whole list. */
export type MightBeWon = Pick<
	Deal,
	"owner" | "credits" | "customer" | "amount"
>;

/** A goal on what a single win moves. */
export function isMovedByWins({ kpi }: Goal): boolean {
	return kpi === "revenue" || kpi === "dealsWon";
}

/** Of goals in order the one a win is measured by: the first it moves that is nobody's customer's. */
export function leadOfWins(goals: readonly Goal[]): Goal | undefined {
	return goals.find(
		(goal) => isMovedByWins(goal) && goal.scope.kind !== "customer",
	);
}

/**
 * What it does to a goal if these deals are won on a day: in the period that holds the day, for the part that counts in the
 * goal's scope, in its currency at the rate of the month (of days to come, of as-of's). `open`: the deal is stored, open, and
 * of this amount.
 */
export async function pageEffectOf(
	goal: Goal,
	deals: readonly MightBeWon[],
	day: PlainDate,
	asOf: PlainDate,
	{ open, of = store }: { open?: string | undefined; of?: Store } = {},
): Promise<PageEffect | NoPageEffect> {
	const place = await placeOf(goal, day, asOf, of);
	if (!place) return { why: "noGoalThen", day };
	const { its, before, without } = place;
	const on = without ? asOf : day;
	const parts = await partsIn(its, deals, on, asOf, of);
	const isCounted = its.kpi === "dealsWon";
	if (!isCounted && deals.some(({ amount }) => !amount))
		return { why: "noAmount" };
	const currency = before.currency ?? (await settings(of)).reportingCurrency;
	const brings = isCounted
		? { minor: parts.count }
		: sumIn(
				parts.amounts,
				currency,
				await ratesOfMonths(parts.amounts, asOf, of),
			);
	if (!("minor" in brings))
		return "missing" in brings && brings.missing[0]
			? { why: "noRate", missing: brings.missing[0] }
			: { why: "unknown" };
	const after = withMore(before, brings.minor);
	if (!after) return { why: "unknown" };
	const isNow = before.period.from <= asOf && asOf < before.period.to;
	return {
		goal: its,
		before,
		after,
		isLater: before.period.from > asOf,
		...(without && { without }),
		isOthers: deals.length > 0 && parts.isNone,
		chance:
			isNow && !parts.isNone && brings.minor !== 0
				? await chanceWith(its, before, brings.minor, open, of)
				: null,
	};
}

/** Where a win on a day would count: the goal's own period, or that of the goal on the same thing which has the day. */
async function placeOf(
	goal: Goal,
	day: PlainDate,
	asOf: PlainDate,
	of: Store,
): Promise<{ its: Goal; before: GoalProgress; without?: Period } | null> {
	const own = await settings(of);
	const now = periodOfGoal(goal, asOf, own);
	if (now && now.from <= day && day < now.to) {
		const before = await progressOf(goal, asOf, of, now);
		return before && { its: goal, before };
	}
	if (goal.periodKind !== "custom") {
		const period = periodOf(goal.periodKind, day, own);
		const its = goalOfPeriod(
			(await goals(of)).filter(
				({ kpi, scope, periodKind }) =>
					kpi === goal.kpi &&
					periodKind === goal.periodKind &&
					isSame(scope, goal.scope),
			),
			period,
			own,
		);
		const before = its && (await progressOf(its, asOf, of, period));
		if (its && before) return { its, before };
		if (now && day > asOf) {
			const today = await progressOf(goal, asOf, of, now);
			return today && { its: goal, before: today, without: period };
		}
	}
	return null;
}

/** What of the deals counts in a goal's scope on a day, by the rules of the tally. */
async function partsIn(
	{ scope }: Goal,
	deals: readonly MightBeWon[],
	on: PlainDate,
	asOf: PlainDate,
	of: Store,
) {
	// What is still to come is valued at today's rate.
	const month = monthOf(on < asOf ? on : asOf);
	const parts = scope.kind === "organisation" ? null : await partsOf(scope, of);
	const isIn = (subject: string) =>
		parts
			? parts.some(
					(part) =>
						part.subject === subject &&
						(!part.from || part.from <= on) &&
						(!part.to || on < part.to),
				)
			: subject.startsWith("seller:");
	const own = deals.flatMap((deal) =>
		factsOf("deal", {
			...{ id: "page", rev: 1, enteredAt: 0, status: "won", closedOn: on },
			...deal,
		} satisfies Deal)
			.filter(({ subject, fact }) => fact[1] === FACT.dealWon && isIn(subject))
			.map(({ fact }) => fact),
	);
	return {
		isNone: own.length === 0,
		// A credit note is no deal.
		count: own.reduce(
			(sum, fact) =>
				(fact[11] & MARK.creditNote) === 0 ? sum + fact[5] / WHOLE : sum,
			0,
		),
		amounts: own.flatMap(([, , , minor, currency]) =>
			minor === null || currency === null ? [] : [{ minor, currency, month }],
		),
	};
}

/** The rates of the months these amounts are of. */
async function ratesOfMonths(
	amounts: readonly { month: string }[],
	asOf: PlainDate,
	of: Store,
) {
	const last = monthOf(asOf);
	const first = amounts.reduce(
		(first, { month }) => (month < first ? month : first),
		last,
	);
	const months = await of.records.range(
		"rateMonth",
		// The month before is there for days before the bank's first of a month.
		[monthOf(addDays(`${first}-01`, -1))],
		[`${last}~`],
	);
	return ratesOf(months as RateMonth[], asOf);
}

/** Where a goal would stand with so much more, all else as it is; null where it cannot be told. */
function withMore(before: GoalProgress, more: number): GoalProgress | null {
	const { actual, target } = before;
	// Nothing yet is a start to add to; a sum that cannot be told is not.
	const isEmpty =
		actual.reason?.code === "noRecords" || actual.reason?.code === "noWonDeals";
	const from = actual.value ?? (isEmpty ? 0 : null);
	if (from === null || target === null) return null;
	const value = from + more;
	const { reason: _why, ...figure } = actual;
	const { reason: _none, ...rest } = before;
	return {
		...rest,
		actual: { ...figure, value },
		...standingOf(value, { ...before, target }),
	};
}

async function chanceWith(
	goal: Goal,
	before: GoalProgress,
	amount: number,
	open: string | undefined,
	of: Store,
): Promise<PageEffect["chance"]> {
	const { chance } = await dealEffectOf(
		goal,
		before,
		{ amount, ...(open !== undefined && { id: open }) },
		of,
	);
	return chance.now === null || chance.ifWon === null
		? null
		: { now: chance.now, ifWon: chance.ifWon };
}
