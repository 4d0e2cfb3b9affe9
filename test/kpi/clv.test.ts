import {
	array,
	assert,
	constantFrom,
	integer,
	property,
	record,
} from "fast-check";
import { expect, test } from "vitest";
import { clv, lifetimeOf } from "../../lib/kpi/clv.ts";
import type { Deal } from "../../lib/model/deal.ts";
import { addDays } from "../../lib/time/plain-date.ts";
import {
	contextOf,
	deal,
	factsOfAll,
	HALF,
	march,
	won,
} from "../tally/records.ts";
import { evidenceOf, figureOf } from "./evidence-of.ts";

const buy = (
	customer: string,
	kroner: number,
	closedOn: string,
	fields: Partial<Deal> = {},
) => won(kroner, closedOn, { customer, ...fields });
const measured = (deals: Deal[], context = march) =>
	figureOf(clv, factsOfAll("deal", deals), context);

const three = [
	buy("active", 100, "2025-03-31"),
	buy("active", 200, "2025-09-27"),
	buy("ended", 300, "2023-01-01"),
	buy("ended", 400, "2023-01-31"),
	buy("once", 500, "2024-06-01"),
];

test("average deal value × frequency × lifespan × margin", () => {
	const context = contextOf("2026-03", "2026-03-31", { margin: 0.4 });
	const evidence = evidenceOf(clv, factsOfAll("deal", three), context);
	const lifetime = lifetimeOf(evidence, context);
	// 365 days, 30 + 105, 0 + 105.
	const years = (365 + 135 + 105) / 365.2425;
	expect(lifetime?.frequency).toBeCloseTo(5 / years, 10);
	expect(lifetime?.lifespan).toBeCloseTo(years / 3, 10);
	const { frequency, lifespan } = lifetime ?? { frequency: 0, lifespan: 0 };
	const { value, n } = clv.measure(evidence, context);
	expect(value).toBeCloseTo(30_000 * frequency * lifespan * 0.4, 6);
	expect(value).toBe(50_000 * 0.4);
	expect(n).toBe(3);
});

test("is over all history, up to as-of or to the end of a period that is over", () => {
	expect(measured(three, contextOf("2023-01", "2026-03-31"))).toMatchObject({
		value: 70_000,
		n: 1,
	});
	expect(measured(three, contextOf("2024", "2024-05-31")).n).toBe(1);
	expect(measured(three, contextOf("2024", "2024-06-01")).n).toBe(2);
});

test("everyone new today: known, though there are no customer-years yet", () => {
	const deals = [buy("a", 10, "2026-03-31"), buy("b", 30, "2026-03-31")];
	expect(measured(deals).value).toBe(2_000);
	const evidence = evidenceOf(clv, factsOfAll("deal", deals), march);
	expect(lifetimeOf(evidence, march)).toBeNull();
	expect(lifetimeOf({ history: [], mergedInto: new Map() }, march)).toBeNull();
});

test("what is left out is counted: no customer, nothing paid, unknown, credited", () => {
	expect(
		measured([
			buy("a", 100, "2026-03-01"),
			buy("a", 0, "2026-03-02"),
			deal({ customer: "a" }),
			buy("a", -40, "2026-03-03"),
			won(999),
		]),
	).toEqual({
		// 100 kroner a deal, three deals.
		value: 30_000,
		unit: "money",
		currency: "DKK",
		n: 1,
		leftOut: [
			{ code: "noCustomer", count: 1 },
			{ code: "zeroAmount", count: 1 },
			{ code: "noAmount", count: 1 },
			{ code: "creditNote", count: 1 },
		],
	});
});

test("merged companies are one customer", () => {
	const evidence = evidenceOf(
		clv,
		factsOfAll("deal", [
			buy("a", 10, "2026-03-01"),
			buy("b", 20, "2026-03-02"),
		]),
		march,
	);
	expect(clv.measure(evidence, march)).toMatchObject({ value: 1_500, n: 2 });
	const merged = { ...evidence, mergedInto: new Map([["a", "b"]]) };
	expect(clv.measure(merged, march)).toMatchObject({ value: 3_000, n: 1 });
});

test("a seller has the shared part of a deal, and the whole customer", () => {
	const credits = [
		{ seller: "a", share: HALF },
		{ seller: "b", share: HALF },
	];
	const deals = [buy("acme", 100, "2026-03-01", { credits })];
	const own = factsOfAll("deal", deals, "seller:a");
	expect(figureOf(clv, own, march)).toMatchObject({ value: 5_000, n: 1 });
	expect(measured(deals)).toMatchObject({ value: 10_000, n: 1 });
});

test("unknown with a reason", () => {
	expect(measured([])).toMatchObject({
		value: null,
		n: 0,
		reason: { code: "noCustomers" },
	});
	expect(measured([won(10), won(20)])).toMatchObject({
		value: null,
		reason: { code: "noCustomers" },
	});
	expect(measured([deal({ customer: "a" })])).toMatchObject({
		value: null,
		reason: { code: "noAmounts" },
	});
	const euros = { amount: { minor: 5, currency: "EUR" } };
	expect(measured([buy("a", 0, "2025-07-01", euros)])).toMatchObject({
		value: null,
		reason: { code: "noExchangeRate", currency: "EUR", month: "2025-07" },
	});
});

test("property: without zero-value deals it is revenue per customer × margin, exactly", () => {
	const anyDeal = record({
		customer: constantFrom("a", "b", "c", "d"),
		kroner: integer({ min: 1, max: 10_000_000 }),
		day: integer({ min: -2_000, max: 0 }),
	}).map(({ customer, kroner, day }) =>
		buy(customer, kroner / 100, addDays("2026-03-31", day)),
	);
	assert(
		property(
			array(anyDeal, { minLength: 1, maxLength: 30 }),
			integer({ min: 1, max: 100 }),
			(deals, percent) => {
				const margin = percent / 100;
				const context = contextOf("2026-03", "2026-03-31", { margin });
				const customers = new Set(deals.map(({ customer }) => customer)).size;
				const revenue = deals.reduce(
					(sum, { amount }) => sum + (amount?.minor ?? 0),
					0,
				);
				expect(measured(deals, context).value).toBe(
					(revenue / customers) * margin,
				);
			},
		),
	);
});
