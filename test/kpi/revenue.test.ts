import { array, assert, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { revenue } from "../../lib/kpi/revenue.ts";
import type { Deal } from "../../lib/model/deal.ts";
import { ratesOf } from "../../lib/money/rates.ts";
import type { SumRow } from "../../lib/tally/sum.ts";
import { sumRowsOf } from "../../lib/tally/sum-rows.ts";
import {
	activity,
	anyDeal,
	contextOf,
	deal,
	dkk,
	factsOfAll,
	HALF,
	march,
	rowsOfAll,
	won,
} from "../tally/records.ts";
import { euroRates } from "./any-records.ts";
import { measure } from "./measure.ts";

test("adds up what was won, in minor units", () => {
	const rows = rowsOfAll("deal", [won(100_000), won(62_500.5), won(0)]);
	expect(measure(revenue, { sums: rows })).toEqual({
		value: 16_250_050,
		unit: "money",
		currency: "DKK",
		n: 3,
	});
});

test("lost and open deals are no revenue", () => {
	const rows = rowsOfAll("deal", [
		won(10),
		deal({ status: "lost", amount: dkk(5) }),
		deal({ status: "open", amount: dkk(5), expectedCloseOn: "2026-03-11" }),
	]);
	expect(measure(revenue, { sums: rows }).value).toBe(1_000);
});

test("nothing won is exactly 0: known, not unknown", () => {
	expect(measure(revenue, { sums: [] })).toEqual({
		value: 0,
		unit: "money",
		currency: "DKK",
		n: 0,
	});
	const calls = rowsOfAll("activity", [activity("call")]);
	expect(measure(revenue, { sums: calls }).value).toBe(0);
});

test("a credit note lowers it, below zero if need be", () => {
	const rows = rowsOfAll("deal", [won(10), won(-25)]);
	expect(measure(revenue, { sums: rows })).toMatchObject({
		value: -1_500,
		n: 2,
	});
});

test("deals without an amount are left out and counted; unknown only if none has one", () => {
	expect(
		measure(revenue, { sums: rowsOfAll("deal", [won(10), deal(), deal()]) }),
	).toMatchObject({
		value: 1_000,
		n: 1,
		leftOut: [{ code: "noAmount", count: 2 }],
	});
	expect(
		measure(revenue, { sums: rowsOfAll("deal", [deal(), deal()]) }),
	).toMatchObject({ value: null, reason: { code: "noAmounts", count: 2 } });
});

test("a currency without a rate makes it unknown, naming currency and month", () => {
	const eur = { minor: 100, currency: "EUR" };
	const usd = { minor: 100, currency: "USD" };
	const rows = rowsOfAll("deal", [
		won(10),
		won(0, "2026-03-11", { amount: eur }),
		won(0, "2026-03-12", { amount: usd }),
		won(0, "2026-04-01", { amount: { minor: 1, currency: "SEK" } }),
	]);
	expect(measure(revenue, { sums: rows })).toMatchObject({
		value: null,
		reason: {
			code: "noExchangeRate",
			currency: "EUR, USD",
			month: "2026-03",
			count: 3,
		},
	});
	expect(
		measure(
			revenue,
			{ sums: rows.filter((row) => row[2] === "EUR") },
			{
				...march,
				reportingCurrency: "EUR",
			},
		),
	).toMatchObject({ value: 100, currency: "EUR" });
});

test("other currencies count, each by the rate of its month, and the sum is rounded once, half to even", () => {
	const rates = ratesOf(
		[
			{ id: "2026-01", manual: { EUR: { rate: "7.25", in: "DKK" } } },
			{ id: "2026-02", manual: { EUR: { rate: "7.5", in: "DKK" } } },
		],
		"2026-03-31",
	);
	const context = contextOf("2026", "2026-03-31", { rates });
	const deals = [
		won(10),
		won(0, "2026-01-31", { amount: { minor: 102, currency: "EUR" } }),
		won(0, "2026-02-01", { amount: { minor: 101, currency: "EUR" } }),
	];
	const of = (sums: SumRow[]) => measure(revenue, { sums }, context);
	// 1000 + 739.5 + 757.5 is a whole number: neither half was rounded on its own.
	expect(of(rowsOfAll("deal", deals))).toEqual({
		value: 2_497,
		unit: "money",
		currency: "DKK",
		n: 3,
	});
	expect(of(rowsOfAll("deal", deals.slice(0, 2))).value).toBe(1_740);
	expect(of(rowsOfAll("deal", deals.slice(2))).value).toBe(758);
});

test("nothing in another currency is nothing in ours", () => {
	const zero = won(0, "2026-03-11", { amount: { minor: 0, currency: "EUR" } });
	expect(
		measure(revenue, { sums: rowsOfAll("deal", [won(10), zero]) }),
	).toMatchObject({ value: 1_000, n: 2 });
});

test("deals won on an unknown day belong to no period, and are counted as left out", () => {
	const rows = rowsOfAll("deal", [
		won(10),
		won(99, undefined, { closedOn: undefined }),
	]);
	expect(measure(revenue, { sums: rows })).toMatchObject({
		value: 1_000,
		n: 1,
		leftOut: [{ code: "undated", count: 1 }],
	});
});

test("a deal of 10 shared half and half: 5 and 5, their team 10, two teams 5 and 5, organisation 10", () => {
	const shared = won(10, "2026-03-11", {
		credits: [
			{ seller: "a", share: HALF },
			{ seller: "b", share: HALF },
		],
	});
	const of = (...subjects: `seller:${string}`[]) =>
		measure(revenue, { sums: rowsOfAll("deal", [shared], ...subjects) }).value;
	expect(of("seller:a")).toBe(500);
	expect(of("seller:b")).toBe(500);
	expect(of("seller:a", "seller:b")).toBe(1_000);
	expect(of()).toBe(1_000);
});

describe("split by whose it is", () => {
	const split = (deals: Deal[], context = march) => {
		const facts = factsOfAll("deal", deals);
		const figure = measure(revenue, { sums: sumRowsOf(facts) }, context);
		return revenue.refine?.(figure, facts, context).also;
	};

	test("a customer's first deal ever is of a new one, all else of an existing one, and parts add up", () => {
		const acme = { customer: "acme" };
		const deals = [
			won(10, "2026-03-02", { ...acme, isFirstWin: true }),
			won(5, "2026-03-03", acme),
			won(-2, "2026-03-04", acme),
			won(4),
		];
		expect(split(deals)).toEqual({
			newCustomers: 1_000,
			existingCustomers: 300,
			noCustomer: 400,
		});
		expect(split(deals.slice(0, 1))).toEqual({
			newCustomers: 1_000,
			existingCustomers: 0,
		});
	});

	test("there is none where no customer is known, or a part cannot be told", () => {
		expect(split([won(4)])).toBeUndefined();
		expect(split([])).toBeUndefined();
		// Together the euros come to nothing, whatever they are worth.
		const euros = (minor: number, more: Partial<Deal>) =>
			won(0, "2026-03-05", { amount: { minor, currency: "EUR" }, ...more });
		expect(
			split([
				euros(100, { customer: "acme", isFirstWin: true }),
				euros(-100, { customer: "acme" }),
			]),
		).toBeUndefined();
	});

	test("property: the parts add up to the whole, to the last minor unit", () => {
		assert(
			property(array(anyDeal, { maxLength: 12 }), (deals) => {
				const context = contextOf("2026", "2026-12-31", {
					rates: euroRates("2026-12-31"),
				});
				const facts = factsOfAll("deal", deals);
				const figure = measure(revenue, { sums: sumRowsOf(facts) }, context);
				const also = revenue.refine?.(figure, facts, context).also;
				if (also)
					expect(Object.values(also).reduce((sum, part) => sum + part, 0)).toBe(
						figure.value,
					);
			}),
		);
	});
});
