import { array, assert, property } from "fast-check";
import { expect, test } from "vitest";
import { averageDealValue } from "../../lib/kpi/average-deal-value.ts";
import type { Deal } from "../../lib/model/deal.ts";
import {
	anyDeal,
	deal,
	factsOfAll,
	HALF,
	march,
	rowsOfAll,
	won,
} from "../tally/records.ts";

function figureOf(deals: Deal[], ...subjects: `seller:${string}`[]) {
	const figure = averageDealValue.fromSums(
		rowsOfAll("deal", deals, ...subjects),
		march,
	);
	const facts = factsOfAll("deal", deals, ...subjects);
	return averageDealValue.fromFacts?.refine(figure, facts, march);
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
