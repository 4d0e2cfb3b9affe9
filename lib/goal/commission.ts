import type { Reason } from "../kpi/figure.ts";
import type { CommissionPlan } from "../model/commission-plan.ts";
import { WHOLE } from "../model/deal.ts";
import { divideHalfEven } from "../money/money.ts";

/** What one tier pays. */
export interface CommissionPart {
	/** Where the tier begins and ends, in the KPI's own unit; null: it has no end. */
	from: number;
	to: number | null;
	/** How much it pays for: what lies in the tier, or, retroactively, the whole. */
	base: number;
	/** In millionths, or minor units for each: as the plan says. */
	rate?: number;
	perUnit?: number;
	amount: number;
}

/** What a plan pays for a period. Amounts in minor units of the plan's currency. */
export interface Commission {
	/** The parts and the bonus, at most the cap; null: unknown. */
	amount: number | null;
	/** The tiers that pay, lowest first. */
	parts: CommissionPart[];
	/** Σ fixed sums whose thresholds are reached. */
	bonus: number;
	isCapped: boolean;
	reason?: Reason;
}

/** Values, thresholds and targets are reckoned in millionths of a millionth, so that a fraction of a target is exact. */
const GRAIN = BigInt(WHOLE) * BigInt(WHOLE);

/**
 * What a plan pays for a KPI's value in a period: Σ what lies in each tier × its rate, or, retroactively, the whole × the
 * rate of the tier reached; and the bonuses reached; at most the cap. A threshold is reached by what equals it. Exact, and
 * rounded half-even once; the parts add up to what they pay together.
 *
 * `value`: minor units of the plan's currency, or a count (a shared deal counts by its share). A period below zero pays
 * nothing: a credit note lowers what its period pays, but no money is asked back beyond that. `target`: the goal's, in the
 * same unit; only thresholds by attainment need it, and without one the commission is unknown.
 */
export function commissionOf(
	plan: CommissionPlan,
	value: number,
	target: number | null,
): Commission {
	const nothing = { amount: 0, parts: [], bonus: 0, isCapped: false };
	const isByAttainment = plan.basis === "attainment";
	if (isByAttainment && (target === null || target <= 0))
		return { ...nothing, amount: null, reason: { code: "noGoal" } };
	if (value < 0) return nothing;

	const grainsOf = (threshold: number) =>
		millionths(threshold) *
		(isByAttainment ? millionths(target ?? 0) : BigInt(WHOLE));
	const reached = millionths(value) * BigInt(WHOLE);

	const parts: CommissionPart[] = [];
	// Over GRAIN × WHOLE. Each part is the rounded sum so far less the one before: so they add up.
	let exact = 0n;
	let paid = 0;
	for (const [at, { from, rate, perUnit }] of plan.tiers.entries()) {
		const begin = grainsOf(from);
		const next = plan.tiers[at + 1];
		const end = next ? grainsOf(next.from) : null;
		const isPassed = end !== null && reached >= end;
		let base = (isPassed ? end : reached) - begin;
		if (plan.isRetroactive) base = isPassed || base < 0n ? 0n : reached;
		if (base <= 0n) continue;

		exact += base * (BigInt(rate ?? 0) + BigInt(perUnit ?? 0) * BigInt(WHOLE));
		const amount = divideHalfEven(exact, GRAIN * BigInt(WHOLE)) - paid;
		paid += amount;
		parts.push({
			from: inUnit(begin),
			to: end === null ? null : inUnit(end),
			base: inUnit(base),
			...(rate === undefined ? { perUnit: perUnit ?? 0 } : { rate }),
			amount,
		});
	}

	let bonus = 0;
	for (const { at, amount } of plan.bonus ?? [])
		if (reached >= grainsOf(at)) bonus += amount;
	const amount = Math.min(paid + bonus, plan.cap ?? Number.POSITIVE_INFINITY);
	return { amount, parts, bonus, isCapped: amount < paid + bonus };
}

/**
 * What one deal pays: what the plan pays with it, less what it pays without. It may lift the whole period over a threshold.
 * A credit note takes back what it had paid. So the deals of a period pay exactly what the period pays, in any order.
 */
export function commissionOfDeal(
	plan: CommissionPlan,
	valueBefore: number,
	dealAmount: number,
	target: number | null,
): Pick<Commission, "amount" | "reason"> {
	const before = commissionOf(plan, valueBefore, target);
	const after = commissionOf(plan, valueBefore + dealAmount, target);
	if (before.amount === null || after.amount === null)
		return { amount: null, ...(after.reason && { reason: after.reason }) };
	return { amount: after.amount - before.amount };
}

/**
 * The plan with other rates, one for each tier in their order: millionths, or minor units for each, as its tiers have. What
 * it pays for the same values is what those rates would have cost.
 */
export function withRates(
	plan: CommissionPlan,
	rates: readonly number[],
): CommissionPlan {
	const tiers = plan.tiers.map((tier, at) => {
		const { [at]: rate } = rates;
		if (rate === undefined) throw new RangeError("a rate for each tier");
		return tier.rate === undefined
			? { ...tier, perUnit: rate }
			: { ...tier, rate };
	});
	return { ...plan, tiers };
}

/** Money is whole and may be large; counts and fractions are small and have six decimals. */
function millionths(value: number): bigint {
	return Number.isInteger(value)
		? BigInt(value) * BigInt(WHOLE)
		: BigInt(Math.round(value * WHOLE));
}

/** The nearest number there is: to show. */
function inUnit(grains: bigint): number {
	const whole = grains / GRAIN;
	return Number(whole) + Number(grains % GRAIN) / Number(GRAIN);
}
