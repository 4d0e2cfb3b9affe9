import * as z from "zod/mini";
import { base, id, name, text } from "./record.ts";

/** What a seller's own KPI can count. Those of deals and leads come first: the others have no source. */
export const countedThings = [
	"dealsCreated",
	"dealsContacted",
	"dealsQuoted",
	"dealsWon",
	"dealsLost",
	"newCustomers",
	"leadsCreated",
	"leadsContacted",
	"leadsQualified",
	"calls",
	"meetingsBooked",
	"meetingsHeld",
	"quotesSent",
	"otherActivities",
	"newOrganisations",
] as const;
export type CountedThing = (typeof countedThings)[number];

/** What a counted thing has: only a deal has an amount, products and a stage, and only deals and leads a source. */
export function traitsOf(count: CountedThing): {
	isDeal: boolean;
	hasSource: boolean;
} {
	const at = countedThings.indexOf(count);
	return {
		isDeal: at <= countedThings.indexOf("newCustomers"),
		hasSource: at <= countedThings.indexOf("leadsQualified"),
	};
}

const anyOf = <T extends z.ZodMiniType>(each: T) =>
	z.optional(z.array(each).check(z.minLength(1), z.maxLength(1_000)));

/** What counts: all filters named must hold, each by any of its values. */
const filters = z
	.strictObject({
		sources: anyOf(text),
		/** The deal has any of these products. */
		products: anyOf(text),
		/** As the deal's stage is now. */
		stages: anyOf(text),
		/** The whole deal's size, both included, in minor units of the reporting currency. */
		minAmount: z.optional(z.int().check(z.gte(0))),
		maxAmount: z.optional(z.int().check(z.gte(0))),
		teams: anyOf(id),
	})
	.check(
		z.refine(
			({ minAmount = 0, maxAmount = minAmount }) => minAmount <= maxAmount,
			"the smallest is larger than the largest",
		),
	);

/** One of a KPI's two numbers. */
const part = z
	.strictObject({
		count: z.enum(countedThings),
		/** How many there are, or what they are worth together. */
		measure: z.enum(["count", "amount"]),
		filters: z.optional(filters),
	})
	.check(
		z.refine(({ count, measure, filters = {} }) => {
			const { isDeal, hasSource } = traitsOf(count);
			const { sources, teams, ...ofDeals } = filters;
			const asksForDeals =
				measure === "amount" ||
				Object.values(ofDeals).some((filter) => filter !== undefined);
			return (isDeal || !asksForDeals) && (hasSource || sources === undefined);
		}, "what is counted has no such thing"),
	);
export type CustomPart = z.infer<typeof part>;

/** What is measured: everything that, once changed, makes it another version. */
const definition = {
	/** Which way is better. */
	better: z.enum(["higher", "lower"]),
	numerator: part,
	/** Absent: the numerator itself is the figure. */
	denominator: z.optional(part),
} as const;

export interface CustomDefinition {
	better: "higher" | "lower";
	numerator: CustomPart;
	denominator?: CustomPart | undefined;
}

const hasUnit = z.refine<CustomDefinition>(
	({ numerator, denominator }) =>
		numerator.measure === "amount" || denominator?.measure !== "amount",
	"so many for each unit of money is no figure",
);

/** A KPI a seller defined: a number of counted things, or one divided by another. */
export const customKpiSchema = z
	.strictObject({
		...base,
		name,
		...definition,
		/** How often it has been defined: 1 when made. A goal names the one it was set on. */
		version: z.int().check(z.gte(1)),
		/** What it measured before, version 1 first, each until an instant in milliseconds. */
		versions: z.optional(
			z.array(z.strictObject({ until: z.int(), ...definition })),
		),
	})
	.check(hasUnit);
export type CustomKpi = z.infer<typeof customKpiSchema>;

/**
 * What a KPI measures in a version; without one, or in one there is none of (any more, because it was undone), as it is
 * now.
 */
export function definitionOf(
	kpi: CustomKpi,
	version?: number,
): CustomDefinition {
	return (version !== undefined && kpi.versions?.[version - 1]) || kpi;
}

export const customKpiExample: CustomKpi = {
	id: "0190a0a0-0000-7000-8000-000000000013",
	rev: 1,
	enteredAt: 1_773_792_000_000,
	name: "Average value of large deals from fairs",
	better: "higher",
	numerator: {
		count: "dealsWon",
		measure: "amount",
		filters: { sources: ["Fair"], minAmount: 10_000_000 },
	},
	denominator: {
		count: "dealsWon",
		measure: "count",
		filters: { sources: ["Fair"], minAmount: 10_000_000 },
	},
	version: 1,
};
