import { expect, test } from "vitest";
import { winRateByValue } from "../../lib/kpi/win-rate-by-value.ts";
import { ratesOf } from "../../lib/money/rates.ts";
import { contextOf, deal, dkk, rowsOfAll, won } from "../tally/records.ts";
import { measure } from "./measure.ts";

const lost = (kroner: number) => deal({ status: "lost", amount: dkk(kroner) });
const euros = { minor: 1_000, currency: "EUR" };

test("value won of the value decided, amounts above zero only", () => {
	const sums = rowsOfAll("deal", [
		won(100),
		won(200),
		lost(900),
		won(0),
		lost(0),
		won(-50),
		deal(),
		deal({ status: "open", closedOn: undefined, amount: dkk(500) }),
	]);
	expect(measure(winRateByValue, { sums })).toEqual({
		value: 0.25,
		unit: "rate",
		currency: "DKK",
		n: 3,
		of: { above: 30_000, below: 120_000 },
		leftOut: [
			{ code: "zeroAmount", count: 2 },
			{ code: "noAmount", count: 1 },
			{ code: "creditNote", count: 1 },
		],
	});
});

test("currencies are converted before they are compared", () => {
	const sums = rowsOfAll("deal", [
		deal({ amount: euros }),
		deal({ status: "lost", amount: dkk(25) }),
	]);
	const rates = ratesOf(
		[{ id: "2026-03", manual: { EUR: { rate: "7.5", in: "DKK" } } }],
		"2026-03-31",
	);
	const context = contextOf("2026-03", "2026-03-31", { rates });
	expect(measure(winRateByValue, { sums }, context).value).toBe(0.75);
	expect(measure(winRateByValue, { sums })).toMatchObject({
		value: null,
		reason: { code: "noExchangeRate", currency: "EUR", month: "2026-03" },
	});
});

test("lost deals without their amounts do not make everything look won", () => {
	const of = (...deals: Parameters<typeof rowsOfAll<"deal">>[1]) =>
		measure(winRateByValue, { sums: rowsOfAll("deal", deals) });
	expect(of(won(10), lost(0))).toMatchObject({
		value: null,
		reason: { code: "noLostAmounts" },
	});
	expect(of(won(0), lost(10))).toMatchObject({
		value: null,
		reason: { code: "noAmounts" },
	});
	expect(of(won(10)).value).toBe(1);
	expect(of(lost(10)).value).toBe(0);
	expect(of()).toMatchObject({
		value: null,
		reason: { code: "noClosedDeals" },
	});
});

test("a lost deal below zero is worth nothing, and said to be", () => {
	const sums = rowsOfAll("deal", [won(100), lost(300), lost(-20)]);
	expect(measure(winRateByValue, { sums })).toMatchObject({
		value: 0.25,
		leftOut: [{ code: "zeroAmount", count: 1 }],
	});
});

test("parts that all round to nothing are no base", () => {
	const shared = deal({
		amount: { minor: 1, currency: "DKK" },
		credits: [
			{ seller: "a", share: 200_000 },
			{ seller: "b", share: 800_000 },
		],
	});
	const sums = rowsOfAll("deal", [shared], "seller:a");
	expect(measure(winRateByValue, { sums })).toMatchObject({
		value: null,
		reason: { code: "noAmounts" },
	});
});
