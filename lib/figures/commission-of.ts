import { today } from "../clock.ts";
import { type Commission, commissionOf } from "../goal/commission.ts";
import { periodOfGoal } from "../goal/goal-period.ts";
import { runRate } from "../goal/run-rate.ts";
import type { Figure } from "../kpi/figure.ts";
import type { CommissionPlan } from "../model/commission-plan.ts";
import type { Id } from "../model/record.ts";
import type { Scope } from "../model/scope.ts";
import { type Store, store } from "../store/db.ts";
import { all, goals, memberships, settings } from "../store/read.ts";
import type { Period } from "../time/period.ts";
import { addDays, type PlainDate } from "../time/plain-date.ts";
import { workdaysOf } from "../time/workdays.ts";
import { calendarOf, contextOf, Gathering } from "./gathering.ts";
import { type AnyKpi, kpiOf } from "./kpi-of.ts";
import { measured } from "./measured.ts";
import { targetOf } from "./progress-of.ts";

/** What a seller is paid on in a period: their own figure and their own goal. */
export interface CommissionBase {
	seller: Id;
	period: Period;
	/** In the plan's currency, or a count. */
	value: Figure;
	/** What the seller's goal on the same KPI and kind of period asks for, in the same unit; null: there is none. */
	target: number | null;
}

/** True of a KPI a plan can pay on: a sum of money or a count, of which one more deal is more. */
export function canPay({ unit, adds }: Pick<AnyKpi, "unit" | "adds">): boolean {
	return adds && (unit === "money" || unit === "count");
}

/**
 * What those of a scope whom a plan pays are paid on in a period, as of a day; sellers in the order they came. A team's are
 * its members in the period. A goal in another currency than the plan's says nothing about it.
 */
export async function commissionBasesOf(
	plan: CommissionPlan,
	scope: Scope,
	period: Period,
	asOf: PlainDate = today(),
	of: Store = store,
): Promise<CommissionBase[]> {
	const kpi = await kpiOf(plan.kpi, undefined, of);
	return Promise.all(
		(await sellersPaid(plan, scope, period, of)).map(async (seller) => ({
			seller,
			period,
			value: await figureFor(plan, kpi, seller, period, asOf, of),
			target: kpi && (await ownTarget(plan, kpi, seller, period, asOf, of)),
		})),
	);
}

/** What a plan pays for what was reached; unknown where that is, for the same reason. */
export function commissionFor(
	plan: CommissionPlan,
	{ value, target }: Pick<CommissionBase, "value" | "target">,
): Commission {
	if (value.value !== null) return commissionOf(plan, value.value, target);
	return {
		amount: null,
		parts: [],
		bonus: 0,
		isCapped: false,
		...(value.reason && { reason: value.reason }),
	};
}

/** Where a seller's figure ends if the period goes on as it went, by the seller's own workdays; null before there is a way. */
export async function commissionRunRate(
	plan: CommissionPlan,
	{ seller, period, value }: CommissionBase,
	asOf: PlainDate = today(),
	of: Store = store,
): Promise<number | null> {
	const kpi = await kpiOf(plan.kpi, undefined, of);
	const before = await figureFor(
		plan,
		kpi,
		seller,
		period,
		addDays(asOf, -1),
		of,
	);
	if (value.value === null || before.value === null) return null;
	const calendar = await calendarOf({ kind: "seller", id: seller }, period, of);
	return runRate(
		value.value,
		before.value,
		workdaysOf(period, asOf, calendar),
		value.unit,
	);
}

async function sellersPaid(
	{ sellers: paid }: CommissionPlan,
	scope: Scope,
	period: Period,
	of: Store,
): Promise<Id[]> {
	const members =
		scope.kind === "team"
			? (await memberships(of)).filter(
					({ team, from, to }) =>
						team === scope.id &&
						(!from || from < period.to) &&
						(!to || to > period.from),
				)
			: [];
	return (await all("seller", of))
		.filter(
			({ id, mergedInto }) =>
				!mergedInto &&
				(!paid || paid.includes(id)) &&
				(scope.kind === "organisation" ||
					(scope.kind === "seller" && scope.id === id) ||
					members.some(({ seller }) => seller === id)),
		)
		.map(({ id }) => id);
}

async function figureFor(
	{ currency, tiers }: CommissionPlan,
	kpi: AnyKpi | null,
	seller: Id,
	period: Period,
	asOf: PlainDate,
	of: Store,
): Promise<Figure> {
	const isInMoney = tiers[0]?.rate !== undefined;
	// A seller's own KPI may have gone, or become another.
	if (!kpi)
		return { value: null, unit: "count", reason: { code: "noRecords" } };
	if (!canPay(kpi) || (kpi.unit === "money") !== isInMoney)
		return { value: null, unit: kpi.unit, reason: { code: "notAdditive" } };
	const scope: Scope = { kind: "seller", id: seller };
	return measured(kpi, new Gathering(scope, asOf, of), {
		...(await contextOf(scope, period, asOf, of)),
		reportingCurrency: currency,
	});
}

/** What the seller's goal asks for in the period: one set for it alone comes before a recurring one. */
async function ownTarget(
	plan: CommissionPlan,
	kpi: AnyKpi,
	seller: Id,
	period: Period,
	asOf: PlainDate,
	of: Store,
): Promise<number | null> {
	const own = await settings(of);
	const [goal] = (await goals(of))
		.filter(
			(each) =>
				each.kpi === plan.kpi &&
				each.periodKind === plan.periodKind &&
				each.scope.kind === "seller" &&
				each.scope.id === seller &&
				(kpi.unit !== "money" || each.currency === plan.currency) &&
				periodOfGoal(each, period.from, own)?.id === period.id,
		)
		.sort((a, b) => Number(a.isRecurring) - Number(b.isRecurring));
	return goal ? (await targetOf(goal, kpi, period, asOf, of)).target : null;
}
