import * as z from "zod/mini";
import { base, currency, id, name } from "./record.ts";

const threshold = z.number().check(z.gte(0), z.lte(Number.MAX_SAFE_INTEGER));
const minor = z.int().check(z.gte(0));

/** What is paid from a threshold on. */
const tier = z.strictObject({
	/** In the plan's `basis`; see there. The first is 0. */
	from: threshold,
	/** Of the money in the tier, in millionths: 50 000 is 5 %. For KPIs measured in money. */
	rate: z.optional(z.int().check(z.gte(0))),
	/** For each counted thing in the tier, minor units. For KPIs that count. */
	perUnit: z.optional(minor),
});
export type CommissionTier = z.infer<typeof tier>;

/** What a KPI pays in a period, beside salary: rates or tiers, with accelerators. */
export const commissionPlanSchema = z.strictObject({
	...base,
	name,
	/** A KPI's id, or `custom:<id>` of one a seller defined. */
	kpi: z.string().check(z.minLength(1), z.maxLength(80)),
	/** Whom it pays, each for their own figure. Absent: everybody. */
	sellers: z.optional(z.array(id).check(z.minLength(1))),
	periodKind: z.enum(["month", "quarter", "year"]),
	/** What it pays in, and what a KPI in money is measured in. */
	currency,
	/**
	 * What thresholds mean. "value": the KPI itself, minor units or a count. "attainment": fractions of the goal's target, so
	 * 1 is the goal reached and 1.2 is a fifth above.
	 */
	basis: z.enum(["value", "attainment"]),
	tiers: z.array(tier).check(
		z.minLength(1),
		z.maxLength(50),
		z.refine(
			(tiers) =>
				tiers.every(({ from }, at) =>
					at === 0 ? from === 0 : from > (tiers[at - 1]?.from ?? from),
				),
			"tiers begin at 0 and rise",
		),
		z.refine(
			(tiers) =>
				tiers.every(
					({ rate, perUnit }) => rate !== undefined && perUnit === undefined,
				) ||
				tiers.every(
					({ rate, perUnit }) => rate === undefined && perUnit !== undefined,
				),
			"every tier has a rate, or every tier pays per unit",
		),
	),
	/** True: the tier reached pays for the whole, not only for what lies in it. */
	isRetroactive: z.boolean(),
	/** Fixed sums, each paid once its threshold is reached. */
	bonus: z.optional(
		z
			.array(z.strictObject({ at: threshold, amount: minor }))
			.check(z.maxLength(50)),
	),
	/** The most it pays in a period. */
	cap: z.optional(minor),
});
export type CommissionPlan = z.infer<typeof commissionPlanSchema>;

export const commissionPlanExample: CommissionPlan = {
	id: "0190a0a0-0000-7000-8000-000000000014",
	rev: 1,
	enteredAt: 1_773_792_000_000,
	name: "5 %, 8 % above goal",
	kpi: "revenue",
	periodKind: "month",
	currency: "DKK",
	basis: "attainment",
	tiers: [
		{ from: 0, rate: 50_000 },
		{ from: 1, rate: 80_000 },
	],
	isRetroactive: false,
	bonus: [{ at: 1, amount: 200_000 }],
};
