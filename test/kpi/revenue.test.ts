import { expect, test } from "vitest";
import { revenue } from "../../lib/kpi/revenue.ts";
import {
	activity,
	deal,
	dkk,
	HALF,
	march,
	rowsOfAll,
	won,
} from "../tally/records.ts";

test("adds up what was won, in minor units", () => {
	const rows = rowsOfAll("deal", [won(100_000), won(62_500.5), won(0)]);
	expect(revenue.fromSums(rows, march)).toEqual({
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
	expect(revenue.fromSums(rows, march).value).toBe(1_000);
});

test("nothing won is exactly 0: known, not unknown", () => {
	expect(revenue.fromSums([], march)).toEqual({
		value: 0,
		unit: "money",
		currency: "DKK",
		n: 0,
	});
	const calls = rowsOfAll("activity", [activity("call")]);
	expect(revenue.fromSums(calls, march).value).toBe(0);
});

test("a credit note lowers it, below zero if need be", () => {
	const rows = rowsOfAll("deal", [won(10), won(-25)]);
	expect(revenue.fromSums(rows, march)).toMatchObject({ value: -1_500, n: 2 });
});

test("deals without an amount are left out and counted; unknown only if none has one", () => {
	expect(
		revenue.fromSums(rowsOfAll("deal", [won(10), deal(), deal()]), march),
	).toMatchObject({
		value: 1_000,
		n: 1,
		leftOut: [{ code: "noAmount", count: 2 }],
	});
	expect(
		revenue.fromSums(rowsOfAll("deal", [deal(), deal()]), march),
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
	expect(revenue.fromSums(rows, march)).toMatchObject({
		value: null,
		reason: {
			code: "noExchangeRate",
			currency: "EUR, USD",
			month: "2026-03",
			count: 3,
		},
	});
	expect(
		revenue.fromSums(
			rows.filter((row) => row[2] === "EUR"),
			{
				...march,
				reportingCurrency: "EUR",
			},
		),
	).toMatchObject({ value: 100, currency: "EUR" });
});

test("nothing in another currency is nothing in ours", () => {
	const zero = won(0, "2026-03-11", { amount: { minor: 0, currency: "EUR" } });
	expect(
		revenue.fromSums(rowsOfAll("deal", [won(10), zero]), march),
	).toMatchObject({ value: 1_000, n: 2 });
});

test("deals won on an unknown day belong to no period, and are counted as left out", () => {
	const rows = rowsOfAll("deal", [
		won(10),
		won(99, undefined, { closedOn: undefined }),
	]);
	expect(revenue.fromSums(rows, march)).toMatchObject({
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
		revenue.fromSums(rowsOfAll("deal", [shared], ...subjects), march).value;
	expect(of("seller:a")).toBe(500);
	expect(of("seller:b")).toBe(500);
	expect(of("seller:a", "seller:b")).toBe(1_000);
	expect(of()).toBe(1_000);
});
