import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	commissionOf,
	commissionOfDeal,
	withRates,
} from "../../lib/goal/commission.ts";
import {
	type CommissionPlan,
	commissionPlanExample,
} from "../../lib/model/commission-plan.ts";

/** 5 %, and 8 % above 400 000.00. */
const marginal: CommissionPlan = {
	...commissionPlanExample,
	basis: "value",
	tiers: [
		{ from: 0, rate: 50_000 },
		{ from: 40_000_000, rate: 80_000 },
	],
	bonus: undefined,
};

test("each tier pays for what lies in it", () => {
	expect(commissionOf(marginal, 50_000_000, null)).toEqual({
		amount: 2_800_000,
		parts: [
			{
				from: 0,
				to: 40_000_000,
				base: 40_000_000,
				rate: 50_000,
				amount: 2_000_000,
			},
			{
				from: 40_000_000,
				to: null,
				base: 10_000_000,
				rate: 80_000,
				amount: 800_000,
			},
		],
		bonus: 0,
		isCapped: false,
	});
	expect(commissionOf(marginal, 40_000_000, null).amount).toBe(2_000_000);
	expect(commissionOf(marginal, 40_000_000, null).parts).toHaveLength(1);
});

test("retroactively, the tier reached pays for the whole", () => {
	const plan = { ...marginal, isRetroactive: true };
	expect(commissionOf(plan, 39_999_999, null).amount).toBe(2_000_000);
	expect(commissionOf(plan, 40_000_000, null)).toMatchObject({
		amount: 3_200_000,
		parts: [
			{ from: 40_000_000, to: null, base: 40_000_000, amount: 3_200_000 },
		],
	});
});

test("thresholds by attainment follow the target; without a goal it is unknown", () => {
	const plan = {
		...marginal,
		basis: "attainment" as const,
		tiers: [
			{ from: 0, rate: 50_000 },
			{ from: 1, rate: 80_000 },
			{ from: 1.1, rate: 100_000 },
		],
	};
	// 5 % of 300 000.00, 8 % of the next 30 000.00, 10 % of the last 10 000.00.
	expect(commissionOf(plan, 34_000_000, 30_000_000)).toMatchObject({
		amount: 1_500_000 + 240_000 + 100_000,
		parts: [{ to: 30_000_000 }, { to: 33_000_000 }, { from: 33_000_000 }],
	});
	expect(commissionOf(plan, 34_000_000, null)).toEqual({
		amount: null,
		parts: [],
		bonus: 0,
		isCapped: false,
		reason: { code: "noGoal" },
	});
	expect(commissionOfDeal(plan, 0, 34_000_000, null)).toEqual({
		amount: null,
		reason: { code: "noGoal" },
	});
});

test("a KPI that counts pays for each, shared deals by their share", () => {
	const plan: CommissionPlan = {
		...marginal,
		kpi: "meetingsHeld",
		tiers: [
			{ from: 0, perUnit: 10_000 },
			{ from: 20, perUnit: 15_000 },
		],
	};
	expect(commissionOf(plan, 22, null).amount).toBe(200_000 + 30_000);
	expect(commissionOf(plan, 22.5, null)).toMatchObject({
		amount: 237_500,
		parts: [{ perUnit: 10_000 }, { base: 2.5, perUnit: 15_000 }],
	});
});

test("bonuses are paid once each when reached, and a cap holds for all of it", () => {
	const plan = {
		...marginal,
		bonus: [
			{ at: 40_000_000, amount: 200_000 },
			{ at: 50_000_000, amount: 300_000 },
		],
		cap: 3_000_000,
	};
	expect(commissionOf(plan, 39_999_999, null).bonus).toBe(0);
	expect(commissionOf(plan, 40_000_000, null)).toMatchObject({
		amount: 2_200_000,
		bonus: 200_000,
		isCapped: false,
	});
	expect(commissionOf(plan, 50_000_000, null)).toMatchObject({
		amount: 3_000_000,
		bonus: 500_000,
		isCapped: true,
	});
});

test("rounded once, halves to the even one", () => {
	const plan = { ...marginal, tiers: [{ from: 0, rate: 50_000 }] };
	expect(commissionOf(plan, 10, null).amount).toBe(0);
	expect(commissionOf(plan, 30, null).amount).toBe(2);
	expect(commissionOf(plan, 50, null).amount).toBe(2);
	const halves = {
		...marginal,
		tiers: [0, 1, 2, 3].map((from) => ({ from, rate: 500_000 })),
	};
	// Four halves of a unit: 2, not four times 0.
	const { amount, parts } = commissionOf(halves, 4, null);
	expect(amount).toBe(2);
	expect(parts.map((part) => part.amount)).toEqual([0, 1, 1, 0]);
});

test("nothing, or less, pays nothing", () => {
	const plan = { ...marginal, bonus: [{ at: 0, amount: 5 }] };
	expect(commissionOf(plan, -1, null)).toEqual({
		amount: 0,
		parts: [],
		bonus: 0,
		isCapped: false,
	});
	expect(commissionOf(marginal, 0, null)).toMatchObject({
		amount: 0,
		parts: [],
	});
	expect(
		commissionOf({ ...marginal, isRetroactive: true }, 0, null),
	).toMatchObject({ amount: 0, parts: [] });
});

test("a deal pays what it adds, also by what it lifts; a credit note takes it back", () => {
	const plan = { ...marginal, isRetroactive: true };
	expect(commissionOfDeal(plan, 39_000_000, 1_000_000, null)).toEqual({
		amount: 3_200_000 - 1_950_000,
	});
	expect(commissionOfDeal(plan, 40_000_000, -1_000_000, null)).toEqual({
		amount: 1_950_000 - 3_200_000,
	});
	expect(commissionOfDeal(plan, -5, 5, null)).toEqual({ amount: 0 });
});

test("other rates: what they would have cost", () => {
	const dearer = withRates(marginal, [60_000, 100_000]);
	expect(commissionOf(dearer, 50_000_000, null).amount).toBe(3_400_000);
	expect(commissionOf(marginal, 50_000_000, null).amount).toBe(2_800_000);
	const each = { ...marginal, tiers: [{ from: 0, perUnit: 100 }] };
	expect(commissionOf(withRates(each, [150]), 3, null).amount).toBe(450);
	expect(() => withRates(marginal, [60_000])).toThrow(RangeError);
});

describe("property", () => {
	const rate = fc.integer({ min: 0, max: 400_000 });
	const money = fc.integer({ min: 0, max: 1_000_000_000_000 });
	const target = fc.integer({ min: 1, max: 1_000_000_000_000 });
	const bonus = fc.array(
		fc.record({ at: money, amount: fc.integer({ min: 0, max: 1_000_000 }) }),
		{ maxLength: 3 },
	);
	const plan = (isRetroactive: boolean) =>
		fc
			.record({
				basis: fc.constantFrom("value" as const, "attainment" as const),
				above: fc.uniqueArray(fc.integer({ min: 1, max: 3_000 }), {
					maxLength: 5,
				}),
				rates: fc.array(rate, { minLength: 6, maxLength: 6 }),
				bonus,
				cap: fc.option(money, { nil: undefined }),
			})
			.map(({ basis, above, rates, bonus, cap }): CommissionPlan => {
				// Where the whole is paid by the tier reached, a lower rate further up would pay less for more.
				if (isRetroactive) rates.sort((a, b) => a - b);
				const scale = basis === "value" ? 333_333_333 : 0.001;
				return {
					...marginal,
					basis,
					isRetroactive,
					tiers: [0, ...above.sort((a, b) => a - b)].map((from, at) => ({
						from: from * scale,
						rate: rates[at] ?? 0,
					})),
					bonus,
					cap,
				};
			});
	const anyPlan = fc.boolean().chain(plan);
	const amountOf = (...asked: Parameters<typeof commissionOf>) =>
		commissionOf(...asked).amount ?? Number.NaN;

	test("more never pays less", () => {
		fc.assert(
			fc.property(anyPlan, money, money, target, (plan, a, b, target) => {
				const less = amountOf(plan, Math.min(a, b), target);
				expect(less).toBeGreaterThanOrEqual(0);
				expect(amountOf(plan, Math.max(a, b), target)).toBeGreaterThanOrEqual(
					less,
				);
			}),
		);
	});

	test("the parts and the bonus are the whole, and none is below zero", () => {
		fc.assert(
			fc.property(anyPlan, money, target, (plan, value, target) => {
				const { amount, parts, bonus, isCapped } = commissionOf(
					plan,
					value,
					target,
				);
				const sum = parts.reduce((sum, part) => sum + part.amount, bonus);
				expect(amount).toBe(isCapped ? plan.cap : sum);
				expect(sum).toBeGreaterThanOrEqual(amount ?? Number.NaN);
				for (const part of parts) {
					expect(part.amount).toBeGreaterThanOrEqual(0);
					expect(part.base).toBeGreaterThan(0);
				}
				const base = parts.reduce((sum, part) => sum + part.base, 0);
				expect(Math.abs(base - value)).toBeLessThan(1e-3);
			}),
		);
	});

	test("marginal: within one minor unit of Σ base × rate", () => {
		fc.assert(
			fc.property(plan(false), money, target, (plan, value, target) => {
				const { parts } = commissionOf(plan, value, target);
				const exact = parts.reduce(
					(sum, { base, rate = 0 }) => sum + base * rate,
					0,
				);
				const paid = parts.reduce((sum, { amount }) => sum + amount, 0);
				expect(Math.abs(paid - exact / 1_000_000)).toBeLessThan(0.51);
			}),
		);
	});

	test("the deals of a period pay exactly what the period pays", () => {
		const deals = fc.array(fc.integer({ min: -1e9, max: 1e11 }), {
			maxLength: 20,
		});
		fc.assert(
			fc.property(anyPlan, deals, target, (plan, deals, target) => {
				let value = 0;
				let paid = amountOf(plan, 0, target);
				for (const deal of deals) {
					paid +=
						commissionOfDeal(plan, value, deal, target).amount ?? Number.NaN;
					value += deal;
				}
				expect(paid).toBe(amountOf(plan, value, target));
			}),
		);
	});
});
