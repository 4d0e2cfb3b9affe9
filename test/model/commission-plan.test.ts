import { expect, test } from "vitest";
import {
	commissionPlanExample,
	commissionPlanSchema,
} from "../../lib/model/commission-plan.ts";

const isValid = (fields: object) =>
	commissionPlanSchema.safeParse({ ...commissionPlanExample, ...fields })
		.success;

test("rates above and below goal, amounts for each, bonuses, a cap", () => {
	expect(commissionPlanSchema.parse(commissionPlanExample)).toEqual(
		commissionPlanExample,
	);
	expect(
		isValid({
			kpi: "meetingsHeld",
			basis: "value",
			tiers: [
				{ from: 0, perUnit: 0 },
				{ from: 20, perUnit: 15_000 },
			],
			isRetroactive: true,
			bonus: undefined,
			cap: 1_000_000,
			sellers: ["a"],
		}),
	).toBe(true);
});

test.each([
	[{ tiers: [] }],
	[{ tiers: [{ from: 1, rate: 1 }] }],
	[{ tiers: [{ from: 0 }] }],
	[{ tiers: [{ from: 0, rate: 1, perUnit: 1 }] }],
	[{ tiers: [{ from: 0, rate: 0.05 }] }],
	[{ tiers: [{ from: 0, rate: -1 }] }],
	[{ tiers: [{ from: 0, perUnit: -1 }] }],
	[
		{
			tiers: [
				{ from: 0, rate: 1 },
				{ from: 0, rate: 2 },
			],
		},
	],
	[
		{
			tiers: [
				{ from: 0, rate: 1 },
				{ from: 2, rate: 1 },
				{ from: 1, rate: 1 },
			],
		},
	],
	[
		{
			tiers: [
				{ from: 0, rate: 1 },
				{ from: 1, perUnit: 1 },
			],
		},
	],
	[{ tiers: [{ from: 0, rate: 1, to: 2 }] }],
	[{ bonus: [{ at: -1, amount: 1 }] }],
	[{ bonus: [{ at: 1, amount: 0.5 }] }],
	[{ cap: -1 }],
	[{ sellers: [] }],
	[{ periodKind: "week" }],
	[{ currency: "kr" }],
	[{ name: " " }],
	[{ note: "" }],
])("%j is none", (fields) => {
	expect(isValid(fields)).toBe(false);
});
