import { array, assert, property } from "fast-check";
import { expect, test } from "vitest";
import { averageDealValue } from "../../lib/kpi/average-deal-value.ts";
import type { Deal } from "../../lib/model/deal.ts";
import { ratesOf } from "../../lib/money/rates.ts";
import {
	anyDeal,
	contextOf,
	deal,
	factsOfAll,
	HALF,
	march,
	rowsOfAll,
	won,
} from "../tally/records.ts";
import { measure } from "./measure.ts";

function figureOf(deals: Deal[], ...subjects: `seller:${string}`[]) {
	const sums = rowsOfAll("deal", deals, ...subjects);
	const facts = factsOfAll("deal", deals, ...subjects);
	const figure = measure(averageDealValue, { sums });
	return averageDealValue.refine?.(figure, facts, march);
}

test("the exact quotient, not rounded to the minor unit, and the median", () => {
	expect(figureOf([won(1), won(1), won(2)])).toMatchObject({
		value: 400 / 3,
		n: 3,
		currency: "DKK",
		also: { median: 100 },
	});
});

test("zero-value deals, credit notes and unpriced deals are left out and counted", () => {
	expect(figureOf([won(10), won(20), won(0), won(-5), deal()])).toEqual({
		value: 1_500,
		unit: "money",
		currency: "DKK",
		n: 2,
		also: { median: 1_500 },
		leftOut: [
			{ code: "zeroAmount", count: 1 },
			{ code: "noAmount", count: 1 },
			{ code: "creditNote", count: 1 },
		],
	});
});

test("unknown with a reason: nothing won, nothing with an amount, no rate", () => {
	expect(figureOf([])).toMatchObject({
		value: null,
		reason: { code: "noWonDeals" },
	});
	expect(figureOf([won(-1)])).toMatchObject({
		value: null,
		reason: { code: "noWonDeals" },
	});
	expect(figureOf([won(0), deal()])).toMatchObject({
		value: null,
		reason: { code: "noAmounts" },
	});
	const figure = figureOf([
		won(1),
		won(0, "2026-03-11", { amount: { minor: 5, currency: "EUR" } }),
	]);
	expect(figure).toMatchObject({
		value: null,
		reason: { code: "noExchangeRate", currency: "EUR", month: "2026-03" },
	});
	expect(figure?.also).toBeUndefined();
});

test("each deal is converted by the rate of its month, and nothing is rounded before the end", () => {
	const context = contextOf("2026", "2026-03-31", {
		rates: ratesOf(
			[
				{ id: "2026-02", manual: { EUR: { rate: "7.4", in: "DKK" } } },
				{ id: "2026-03", manual: { EUR: { rate: "7.5", in: "DKK" } } },
			],
			"2026-03-31",
		),
	});
	const euros = (minor: number) => ({ amount: { minor, currency: "EUR" } });
	const deals = [
		won(10),
		won(0, "2026-02-02", euros(101)),
		won(0, "2026-03-02", euros(101)),
	];
	const sums = rowsOfAll("deal", deals);
	const figure = measure(averageDealValue, { sums }, context);
	expect(figure.value).toBeCloseTo((1_000 + 747.4 + 757.5) / 3, 9);
	expect(
		averageDealValue.refine?.(figure, factsOfAll("deal", deals), context).also,
	).toEqual({ median: 757.5 });
});

test("a shared deal is as large for each as it is whole, and one deal for their team", () => {
	const credits = [
		{ seller: "a", share: HALF },
		{ seller: "b", share: HALF },
	];
	const deals = [won(100, "2026-03-11", { credits }), won(40), won(40)];
	expect(figureOf(deals, "seller:b")).toMatchObject({
		value: 10_000,
		also: { median: 10_000 },
		n: 0.5,
	});
	expect(figureOf(deals)).toMatchObject({
		value: 6_000,
		also: { median: 4_000 },
		n: 3,
	});
});

test("property: sharing deals never changes the organisation's average or median", () => {
	assert(
		property(array(anyDeal, { maxLength: 12 }), (records) => {
			const danish = records.map((record) =>
				record.amount
					? { ...record, amount: { ...record.amount, currency: "DKK" } }
					: record,
			);
			const unshared = danish.map((record) => ({
				...record,
				credits: undefined,
			}));
			expect(figureOf(danish)).toEqual(figureOf(unshared));
		}),
	);
});
