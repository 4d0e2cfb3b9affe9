import fc from "fast-check";
import { expect, test } from "vitest";
import type { GoalProgress } from "../../lib/goal/progress.ts";
import { summaryOf, summedKpis } from "../../lib/goal/summary-of.ts";
import { catalogue } from "../../lib/kpi/catalogue.ts";
import { stepRates, steps } from "../../lib/kpi/steps.ts";
import { sumRowsOf } from "../../lib/tally/sum-rows.ts";
import { periodOf } from "../../lib/time/period.ts";
import {
	activity,
	contextOf,
	dkk,
	factsOfAll,
	lead,
	won,
} from "../tally/records.ts";

const march = periodOf("month", "2026-03-01");
const february = periodOf("month", "2026-02-01");
const days = { from: "2025-03-19", to: "2026-03-19" };
const context = {
	...contextOf("2026-03", "2026-03-18"),
	dataFrom: "2026-02-02",
};
const progress = (fields: Partial<GoalProgress>) =>
	({
		kpi: "revenue",
		period: march,
		unit: "money",
		currency: "DKK",
		target: 40_000_000,
		actual: { value: 20_000_000, unit: "money", currency: "DKK" },
		workdays: { total: 22, elapsed: 12, remaining: 10 },
		...fields,
	}) as GoalProgress;
const of = (
	facts: Parameters<typeof sumRowsOf>[0],
	goals: readonly GoalProgress[] = [],
	months = [february, march],
) =>
	summaryOf({
		seller: "Ann",
		months,
		sums: sumRowsOf(facts),
		context,
		rates: stepRates(facts, "2026-03-18"),
		days,
		goals,
	});

test("tells each month’s totals, exactly", () => {
	const facts = [
		...factsOfAll(
			"deal",
			[
				won(1000.5, "2026-02-10"),
				won(200, "2026-03-02"),
				won(300, "2026-03-03"),
			],
			"seller:a",
		),
		...factsOfAll("activity", [activity("call", "2026-03-04")], "seller:a"),
	];
	const { months, currency } = of(facts);
	expect(currency).toBe("DKK");
	expect(months).toMatchObject([
		{ month: "2026-02", revenue: "1000.50", dealsWon: 1, calls: 0 },
		{ month: "2026-03", revenue: "500.00", dealsWon: 2, calls: 1 },
	]);
	expect(Object.keys(months[0] ?? {})).toEqual(["month", ...summedKpis]);
});

test("of a month before any record begins nothing is known", () => {
	const [january] = of([], [], [periodOf("month", "2026-01-01")]).months;
	expect(january).toMatchObject({ revenue: null, dealsWon: null });
});

test("tells of how many how many went on", () => {
	const { rates } = of(
		factsOfAll("deal", [won(1), won(2), won(3)], "seller:a"),
	);
	expect(rates).toMatchObject({
		from: "2025-03-19",
		last: "2026-03-18",
		closedToWon: { of: 3, went: 3 },
		leadToSql: { of: 0, went: 0 },
	});
});

test("tells each goal with its own workdays, and none on a measure of the seller’s own", () => {
	const { goals } = of(
		[],
		[
			progress({}),
			progress({ kpi: "custom:x", kpiName: "Deals with Acme" }),
			progress({
				kpi: "calls",
				unit: "count",
				target: null,
				actual: { value: null, unit: "count" },
			}),
		],
	);
	expect(goals).toEqual([
		{
			kpi: "revenue",
			from: "2026-03-01",
			last: "2026-03-31",
			unit: "money",
			currency: "DKK",
			target: "400000.00",
			actual: "200000.00",
			workdays: { done: 12, total: 22 },
		},
		expect.objectContaining({ kpi: "calls", target: null, actual: null }),
	]);
});

test("whatever the records say, only numbers, dates, ids, a currency and the seller’s own name are told", () => {
	const secret = fc
		.string({ minLength: 4, maxLength: 30 })
		.map((text) => `§${text}`);
	const texts = fc.record({
		title: secret,
		source: secret,
		stage: secret,
		lostReason: secret,
		pipeline: secret,
		customer: secret,
		name: secret,
		note: secret,
	});
	const allowed = new Set<string>([
		...["maalbar-summary", "Ann", "DKK", "money", "count", "rate", "days"],
		...["months", ...Object.keys(catalogue), ...steps, ...summedKpis],
	]);
	const strings = (value: unknown): string[] =>
		typeof value === "string"
			? [value]
			: value && typeof value === "object"
				? Object.values(value).flatMap(strings)
				: [];
	fc.assert(
		fc.property(texts, texts, (a, b) => {
			const summary = of(
				[
					...factsOfAll(
						"deal",
						[
							won(10, "2026-03-03", {
								...{ title: a.title, source: a.source, stage: a.stage },
								...{ customer: a.customer, pipeline: a.pipeline },
								products: [{ name: b.name, amount: dkk(1) }],
								quotedOn: "2026-03-02",
							}),
						],
						"seller:a",
					),
					...factsOfAll(
						"lead",
						[
							lead({
								...{ name: a.name, source: b.source, customer: b.customer },
								...{ createdOn: "2026-03-02", qualifiedOn: "2026-03-03" },
							}),
						],
						"seller:a",
					),
					...factsOfAll(
						"activity",
						[
							activity("meetingHeld", "2026-03-04", {
								...{ note: a.note, customer: b.customer },
							}),
						],
						"seller:a",
					),
				],
				[progress({}), progress({ kpi: "custom:x", kpiName: b.title })],
			);
			for (const text of strings(summary))
				expect(
					allowed.has(text) ||
						/^\d{4}-\d{2}(-\d{2})?$/.test(text) ||
						/^-?\d+\.\d{2}$/.test(text),
					text,
				).toBe(true);
			expect(JSON.stringify(summary)).not.toContain("§");
		}),
	);
});
