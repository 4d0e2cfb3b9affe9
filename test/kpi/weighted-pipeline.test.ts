import { expect, test } from "vitest";
import { weightedPipeline } from "../../lib/kpi/weighted-pipeline.ts";
import type { Deal } from "../../lib/model/deal.ts";
import { ratesOf } from "../../lib/money/rates.ts";
import { contextOf, deal, dkk, factsOfAll, march } from "../tally/records.ts";
import { figureOf } from "./evidence-of.ts";

const open = (minor: number | null, fields: Partial<Deal> = {}) =>
	deal({
		status: "open",
		closedOn: undefined,
		...(minor !== null && { amount: { minor, currency: "DKK" } }),
		...fields,
	});
const measured = (deals: Deal[], context = march) =>
	figureOf(weightedPipeline, factsOfAll("deal", deals), context);
const many = (count: number, fields: Partial<Deal>) =>
	Array.from({ length: count }, () => deal(fields));

test("500 at 50 % and three of 100 at 50 %: 400", () => {
	const half = { probability: 0.5 };
	expect(
		measured([open(50_000, half), ...[1, 2, 3].map(() => open(10_000, half))]),
	).toEqual({ value: 40_000, unit: "money", currency: "DKK", n: 4 });
});

test("a stage's own share goes before the per cent somebody imported", () => {
	const history = [
		...many(5, { stage: "Demo" }),
		...many(15, { stage: "Demo", status: "lost" }),
	];
	const deals = [open(100_000, { stage: "Demo", probability: 0.998 })];
	expect(measured([...history, ...deals]).value).toBe(25_000);
});

test("the sum is rounded once, halves to the even one", () => {
	const half = { probability: 0.5 };
	expect(measured([open(1, half)]).value).toBe(0);
	expect(measured([open(3, half)]).value).toBe(2);
	expect(measured([open(5, half)]).value).toBe(2);
	expect(measured([open(1, half), open(1, half)]).value).toBe(1);
	expect(measured([open(1, half), open(1, half), open(1, half)]).value).toBe(2);
	expect(measured([open(7, { probability: 0.25 })]).value).toBe(2);
});

test("without any history, a deal nobody gave a chance is left out and counted", () => {
	expect(
		measured([open(100, { probability: 0.5 }), open(999), open(null)]),
	).toEqual({
		value: 50,
		unit: "money",
		currency: "DKK",
		n: 1,
		leftOut: [
			{ code: "noAmount", count: 1 },
			{ code: "noProbability", count: 1 },
		],
	});
	const history = [...many(1, {}), ...many(3, { status: "lost" })];
	expect(measured([...history, open(1_000)])).toMatchObject({
		value: 250,
		n: 1,
	});
});

test("no open deal is exactly 0; none that can be weighed is unknown", () => {
	expect(measured([])).toMatchObject({ value: 0, n: 0 });
	expect(measured([open(5)])).toMatchObject({
		value: null,
		reason: { code: "noProbability", count: 1 },
	});
	expect(measured([open(null, { probability: 0.5 })])).toMatchObject({
		value: null,
		reason: { code: "noAmounts", count: 1 },
	});
});

test("other currencies come in by their rate, before the sum is rounded", () => {
	const rates = ratesOf(
		[{ id: "2026-03", manual: { EUR: { rate: "7.5", in: "DKK" } } }],
		"2026-03-31",
	);
	const euros = { amount: { minor: 1, currency: "EUR" }, probability: 0.2 };
	const context = contextOf("2026-03", "2026-03-31", { rates });
	expect(measured([open(null, euros), open(null, euros)], context).value).toBe(
		3,
	);
	expect(measured([open(null, euros)])).toMatchObject({
		value: null,
		reason: { code: "noExchangeRate", currency: "EUR", month: "2026-03" },
	});
	const back = { amount: { minor: -1, currency: "EUR" }, probability: 1 };
	expect(measured([open(null, euros), open(null, back)])).toMatchObject({
		value: null,
		reason: { code: "noExchangeRate", currency: "EUR" },
	});
	expect(measured([open(null, { amount: dkk(1), probability: 1 })]).value).toBe(
		100,
	);
});
