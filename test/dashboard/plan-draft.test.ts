import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	blankPlan,
	type PlanDraft,
	planDraftOf,
	planOfDraft,
	planPatch,
	readMillionths,
} from "../../components/dashboard/plan-draft.ts";
import {
	type CommissionPlan,
	commissionPlanExample,
	commissionPlanSchema,
} from "../../lib/model/commission-plan.ts";
import { languages } from "../text/all-texts.ts";

const money = { isInMoney: true, language: "en" } as const;
const counted = { isInMoney: false, language: "en" } as const;
const fieldsOf = ({ id, rev, enteredAt, ...fields }: CommissionPlan) => fields;
const typed = (change: Partial<PlanDraft>): PlanDraft => ({
	...blankPlan("DKK"),
	name: "Plan",
	tiers: [{ from: "0", pays: "5" }],
	...change,
});

describe("a plan being written", () => {
	test("says again what was stored, in either language", () => {
		const fine: CommissionPlan = {
			...commissionPlanExample,
			tiers: [
				{ from: 0, rate: 12_345 },
				{ from: 1.1, rate: 72_500 },
			],
			cap: 1_234_567,
		};
		for (const plan of [commissionPlanExample, fine])
			for (const language of languages) {
				const typing = { ...money, language };
				expect(planOfDraft(planDraftOf(plan, typing), typing)).toEqual(
					fieldsOf(plan),
				);
			}
		const perDeal: CommissionPlan = {
			...commissionPlanExample,
			kpi: "dealsWon",
			basis: "value",
			tiers: [
				{ from: 0, perUnit: 50_050 },
				{ from: 7.5, perUnit: 100_000 },
			],
			bonus: [{ at: 10, amount: 1 }],
		};
		expect(planOfDraft(planDraftOf(perDeal, counted), counted)).toEqual(
			fieldsOf(perDeal),
		);
	});

	test("reads per cent exactly, and nothing finer than it can pay", () => {
		expect(readMillionths("7.25")).toBe(72_500);
		expect(readMillionths(" 7,25 % ")).toBe(72_500);
		expect(readMillionths("0.0001")).toBe(1);
		expect(readMillionths("0.00001")).toBeNull();
		expect(readMillionths("120")).toBe(1_200_000);
		for (const text of ["", "%", "-1", "five", "1.2.3"])
			expect(readMillionths(text)).toBeNull();
	});

	test("names the first thing that is missing", () => {
		const tier = (from: string, pays: string) => ({ from, pays });
		const says = (change: Partial<PlanDraft>) =>
			planOfDraft(typed(change), money);
		expect(says({ name: " " })).toBe("name");
		expect(says({ sellers: [] })).toBe("sellers");
		expect(says({ tiers: [tier("0", "")] })).toBe("rate");
		expect(says({ tiers: [tier("0", "5"), tier("", "8")] })).toBe("from");
		expect(says({ tiers: [tier("0", "5"), tier("0", "8")] })).toBe("rise");
		expect(says({ bonus: [{ at: "100", amount: "" }] })).toBe("bonus");
		expect(says({ cap: "lots" })).toBe("cap");
		expect(says({})).toMatchObject({ tiers: [{ from: 0, rate: 50_000 }] });
	});

	test("saves only what was changed, and takes away what it no longer says", () => {
		const draft = planDraftOf(commissionPlanExample, money);
		const fields = planOfDraft({ ...draft, bonus: [], name: "New" }, money);
		if (typeof fields === "string") throw new Error(fields);
		expect(planPatch(commissionPlanExample, fields)).toEqual({
			name: "New",
			bonus: null,
		});
	});

	test("whatever it accepts can be stored", () => {
		const text = fc.oneof(
			fc.nat({ max: 200 }).map(String),
			fc.constantFrom("", "1.5", "7,25", "x"),
		);
		const line = fc.record({ from: text, pays: text, at: text, amount: text });
		fc.assert(
			fc.property(
				fc.array(line, { minLength: 1, maxLength: 4 }),
				fc.constantFrom("value" as const, "attainment" as const),
				fc.boolean(),
				text,
				(lines, basis, isInMoney, cap) => {
					const fields = planOfDraft(
						typed({ basis, cap, tiers: lines, bonus: lines.slice(1) }),
						{ isInMoney, language: "en" },
					);
					if (typeof fields === "string") return;
					expect(
						commissionPlanSchema.safeParse({
							...fields,
							id: "1",
							rev: 1,
							enteredAt: 1,
						}).success,
					).toBe(true);
				},
			),
		);
	});
});
