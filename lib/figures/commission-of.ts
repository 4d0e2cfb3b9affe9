import { today } from "../clock.ts";
import { type Commission, commissionOf } from "../goal/commission.ts";
import { goalOfPeriod } from "../goal/goal-of-period.ts";
import { runRate } from "../goal/run-rate.ts";
import { resolveTarget } from "../goal/target.ts";
import type { Figure } from "../kpi/figure.ts";
import type { CommissionPlan } from "../model/commission-plan.ts";
import type { Goal } from "../model/goal.ts";
import type { Id } from "../model/record.ts";
import type { Scope } from "../model/scope.ts";
import type { Settings } from "../model/settings.ts";
import { isMemberDuring, type TeamMember } from "../model/team-members.ts";
import { type Store, store } from "../store/db.ts";
import { goals, sellers, settings, teamMembers } from "../store/read.ts";
import { inPeriod } from "../tally/in-period.ts";
import type { Period } from "../time/period.ts";
import { addDays, type PlainDate } from "../time/plain-date.ts";
import { workdaysOf } from "../time/workdays.ts";
import {
	calendarOf,
	contextOf,
	Gathering,
	inCurrency,
	ratesFor,
} from "./gathering.ts";
import { goalIn } from "./goal-in.ts";
import { type AnyKpi, kpiOf } from "./kpi-of.ts";
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
 * What those of a scope whom a plan pays are paid on in each of some periods, as of a day: by period as they are given, then
 * sellers in the order they came. A team's are its members in the period. A goal in another currency than the plan's says
 * nothing about it. Each seller is read once, however many periods.
 */
export async function commissionBasesOf(
	plan: CommissionPlan,
	scope: Scope,
	periods: readonly Period[],
	asOf: PlainDate = today(),
	of: Store = store,
): Promise<CommissionBase[]> {
	const [kpi, own, set, known, members] = await Promise.all([
		kpiOf(plan.kpi, undefined, of),
		settings(of),
		goals(of),
		sellers(of),
		teamMembers(of),
	]);
	const paid = known.filter(
		({ id }) => !plan.sellers || plan.sellers.includes(id),
	);
	const bases = await Promise.all(
		paid.map(async ({ id: seller }) => {
			const its = periods.filter((period) =>
				isIn(scope, seller, period, members),
			);
			const values = await valuesOf(plan, kpi, seller, its, asOf, of);
			return Promise.all(
				its.map(async (period, at): Promise<CommissionBase> => {
					const goal = goalOf(plan, seller, period, set, own);
					return {
						seller,
						period,
						value: values[at] ?? UNKNOWN,
						target:
							goal && kpi ? await targetIn(goal, kpi, period, asOf, of) : null,
					};
				}),
			);
		}),
	);
	return periods.flatMap((period) =>
		bases.flatMap((each) => each.filter((base) => base.period === period)),
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
	const [before = UNKNOWN] = await valuesOf(
		plan,
		kpi,
		seller,
		[period],
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

/** Only what is compared with another period has to be measured for it. */
async function targetIn(
	set: Goal,
	kpi: AnyKpi,
	period: Period,
	asOf: PlainDate,
	of: Store,
): Promise<number | null> {
	const goal = goalIn(set, period);
	const { target } = goal.relative
		? await targetOf(goal, kpi, period, asOf, of)
		: resolveTarget(goal, kpi);
	return target;
}

/** What is paid on a KPI that is not there (any more). */
const UNKNOWN: Figure = {
	value: null,
	unit: "count",
	reason: { code: "noRecords" },
};

/** A seller's own figure in each period, in the plan's currency. */
async function valuesOf(
	{ currency, tiers }: CommissionPlan,
	kpi: AnyKpi | null,
	seller: Id,
	periods: readonly Period[],
	asOf: PlainDate,
	of: Store,
): Promise<Figure[]> {
	const isInMoney = tiers[0]?.rate !== undefined;
	// A seller's own KPI may have gone, or become another.
	if (!kpi) return periods.map(() => UNKNOWN);
	if (!canPay(kpi) || (kpi.unit === "money") !== isInMoney)
		return periods.map(() => ({
			value: null,
			unit: kpi.unit,
			reason: { code: "notAdditive" },
		}));
	const days = periods.flatMap(({ from, to }) => [from, to]).sort();
	const [from, to] = [days[0], days.at(-1)];
	if (!from || !to) return [];
	const scope: Scope = { kind: "seller", id: seller };
	const whole: Period = { id: `${from}..${to}`, kind: "custom", from, to };
	const context = inCurrency(await contextOf(scope, whole, asOf, of), currency);
	const evidence = await new Gathering(scope, asOf, of).evidence(kpi.reads, {
		now: whole,
	});
	const rates = await ratesFor(evidence, context, of);
	return periods.map((period) => {
		const within = <Row extends readonly [string, ...unknown[]]>(
			rows: readonly Row[],
		) => inPeriod(rows, period.from, period.to, asOf);
		return kpi.measure(
			{
				...evidence,
				sums: within(evidence.sums),
				facts: within(evidence.facts),
			},
			{ ...context, period, rates },
		);
	});
}

function isIn(
	scope: Scope,
	seller: Id,
	period: Period,
	members: readonly TeamMember[],
): boolean {
	if (scope.kind === "seller") return scope.id === seller;
	if (scope.kind !== "team") return scope.kind === "organisation";
	return members.some(
		(each) =>
			each.team === scope.id &&
			each.seller === seller &&
			isMemberDuring(each, period),
	);
}

/** A seller's goal on what is paid. */
function goalOf(
	{ kpi, periodKind, currency, tiers }: CommissionPlan,
	seller: Id,
	period: Period,
	set: readonly Goal[],
	own: Settings,
): Goal | undefined {
	const isInMoney = tiers[0]?.rate !== undefined;
	return goalOfPeriod(
		set.filter(
			(each) =>
				each.kpi === kpi &&
				each.periodKind === periodKind &&
				each.scope.kind === "seller" &&
				each.scope.id === seller &&
				(!isInMoney || each.currency === currency),
		),
		period,
		own,
	);
}
