import { expect, test } from "vitest";
import {
	countedThings,
	customKpiExample,
	customKpiSchema,
	definitionOf,
	traitsOf,
} from "../../lib/model/custom-kpi.ts";

const isValid = (fields: object) =>
	customKpiSchema.safeParse({ ...customKpiExample, ...fields }).success;
const count = (count: string, filters?: object) => ({
	count,
	measure: "count",
	filters,
});
const amount = { count: "dealsWon", measure: "amount" };

test("a number, or one divided by another, with filters", () => {
	expect(customKpiSchema.parse(customKpiExample)).toEqual(customKpiExample);
	for (const each of countedThings)
		expect(isValid({ numerator: count(each), denominator: undefined })).toBe(
			true,
		);
	expect(
		isValid({
			better: "lower",
			numerator: count("leadsCreated", { sources: ["Web"], teams: ["t"] }),
			denominator: count("dealsLost", {
				sources: ["Web"],
				products: ["GTX"],
				stages: ["Proposal"],
				minAmount: 1,
				maxAmount: 1,
			}),
		}),
	).toBe(true);
	expect(isValid({ numerator: amount, denominator: amount })).toBe(true);
});

test.each([
	[{ numerator: count("dealsOpen") }],
	[{ numerator: { count: "dealsWon", measure: "median" } }],
	[
		{
			numerator: { count: "calls", measure: "amount" },
			denominator: undefined,
		},
	],
	[{ numerator: { ...amount, count: "leadsCreated" }, denominator: undefined }],
	[{ numerator: count("calls"), denominator: amount }],
	[{ numerator: count("calls", { sources: ["Web"] }) }],
	[{ numerator: count("leadsCreated", { products: ["GTX"] }) }],
	[{ numerator: count("meetingsHeld", { minAmount: 1 }) }],
	[{ numerator: count("newOrganisations", { stages: ["Proposal"] }) }],
	[{ numerator: count("dealsWon", { sources: [] }) }],
	[{ numerator: count("dealsWon", { minAmount: 2, maxAmount: 1 }) }],
	[{ numerator: count("dealsWon", { maxAmount: -1 }) }],
	[{ numerator: count("dealsWon", { minAmount: 0.5 }) }],
	[{ numerator: count("dealsWon", { owner: "a" }) }],
	[{ version: 0 }],
	[{ better: "more" }],
	[{ name: "" }],
])("%j is none", (fields) => {
	expect(isValid(fields)).toBe(false);
});

test("only a deal has an amount, only deals and leads a source", () => {
	expect(traitsOf("newCustomers")).toEqual({ isDeal: true, hasSource: true });
	expect(traitsOf("leadsQualified")).toEqual({
		isDeal: false,
		hasSource: true,
	});
	expect(traitsOf("calls")).toEqual({ isDeal: false, hasSource: false });
	expect(traitsOf("quotesSent")).toEqual({ isDeal: false, hasSource: false });
});

test("each version as it was defined, the last one as it is", () => {
	const first = {
		better: "higher" as const,
		numerator: { count: "dealsWon" as const, measure: "count" as const },
	};
	const second = { ...first, better: "lower" as const };
	const kpi = {
		...customKpiExample,
		version: 3,
		versions: [
			{ until: 1, ...first },
			{ until: 2, ...second },
		],
	};
	expect(customKpiSchema.parse(kpi)).toEqual(kpi);
	expect(definitionOf(kpi, 1)).toMatchObject(first);
	expect(definitionOf(kpi, 2)).toMatchObject(second);
	expect(definitionOf(kpi, 2).denominator).toBeUndefined();
	for (const now of [definitionOf(kpi, 3), definitionOf(kpi)])
		expect(now).toBe(kpi);
	// Undone since: there is no fourth.
	expect(definitionOf(kpi, 4)).toBe(kpi);
});
