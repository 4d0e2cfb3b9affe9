import { expect, test } from "vitest";
import { recurringRevenue } from "../../lib/kpi/recurring-revenue.ts";
import type { Deal } from "../../lib/model/deal.ts";
import { ratesOf } from "../../lib/money/rates.ts";
import {
	contextOf,
	deal,
	factsOfAll,
	HALF,
	march,
	rowsOfAll,
	won,
} from "../tally/records.ts";
import { figureOf } from "./evidence-of.ts";
import { measure } from "./measure.ts";

const every = (
	every: "month" | "quarter" | "year",
	to?: string,
): Partial<Deal> => ({
	recurring: { every, from: "2026-03-01", ...(to && { to }) },
});
const of = (deals: Deal[], context = march) =>
	figureOf(recurringRevenue, factsOfAll("deal", deals), context);

test("what is won a year: months times 12, quarters times 4", () => {
	expect(
		of([
			won(10, "2026-03-02", every("month")),
			won(10, "2026-03-03", every("quarter")),
			won(10, "2026-03-31", every("year")),
			won(10),
			won(10, "2026-04-01", every("year")),
			won(-10, "2026-03-04", every("year")),
			deal({ status: "lost", amount: { minor: 5, currency: "DKK" } }),
		]),
	).toEqual({ value: 17_000, unit: "money", currency: "DKK", n: 3 });
});

test("what has ended by as-of stays in, and is counted", () => {
	const deals = [
		won(10, "2026-03-02", every("year", "2026-03-31")),
		won(10, "2026-03-02", every("year", "2026-04-01")),
		won(10, "2026-03-02", every("year")),
	];
	expect(of(deals)).toMatchObject({
		value: 3_000,
		notes: [{ code: "endedRecurring", count: 1 }],
	});
	expect(of(deals, contextOf("2026-03", "2026-03-30")).notes).toBeUndefined();
});

test("other currencies count by the rate of their month; without one it is unknown", () => {
	const deals = [
		won(10, "2026-03-02", every("year")),
		deal({ amount: { minor: 100, currency: "EUR" }, ...every("month") }),
	];
	expect(of(deals)).toMatchObject({
		value: null,
		reason: { code: "noExchangeRate", currency: "EUR", month: "2026-03" },
	});
	const rates = ratesOf(
		[{ id: "2026-03", manual: { EUR: { rate: "7.46", in: "DKK" } } }],
		"2026-03-31",
	);
	expect(of(deals, contextOf("2026-03", "2026-03-31", { rates })).value).toBe(
		1_000 + 8_952,
	);
});

test("nothing won is exactly 0; deals without an amount are left out, unknown only if none has one", () => {
	expect(of([])).toEqual({
		value: 0,
		unit: "money",
		currency: "DKK",
		n: 0,
	});
	expect(of([deal(every("month"))])).toMatchObject({
		value: null,
		reason: { code: "noAmounts", count: 1 },
	});
	expect(
		of([deal(every("month")), won(10, "2026-03-02", every("year"))]),
	).toMatchObject({
		value: 1_000,
		n: 1,
		leftOut: [{ code: "noAmount", count: 1 }],
	});
});

test("a shared deal counts each seller's part", () => {
	const shared = won(10, "2026-03-11", {
		...every("month"),
		credits: [
			{ seller: "a", share: HALF },
			{ seller: "b", share: HALF },
		],
	});
	const part = (...subjects: `seller:${string}`[]) =>
		measure(recurringRevenue, {
			sums: rowsOfAll("deal", [shared], ...subjects),
		}).value;
	expect(part("seller:a")).toBe(6_000);
	expect(part("seller:a", "seller:b")).toBe(12_000);
});
