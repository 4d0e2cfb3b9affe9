import { expect, test } from "vitest";
import { salesGrowth } from "../../lib/kpi/sales-growth.ts";
import type { Deal } from "../../lib/model/deal.ts";
import { ratesOf } from "../../lib/money/rates.ts";
import { contextOf, deal, factsOfAll, march, won } from "../tally/records.ts";
import { figureOf } from "./evidence-of.ts";

const measured = (deals: Deal[], context = march) =>
	figureOf(salesGrowth, factsOfAll("deal", deals), context);
const february = (kroner: number) => won(kroner, "2026-02-28");

test("what came more than in the period before ÷ what came then, and both", () => {
	expect(
		measured([won(90), won(30), february(80), won(9, "2026-01-31")]),
	).toEqual({
		value: 0.5,
		unit: "rate",
		currency: "DKK",
		n: 3,
		of: { above: 12_000, below: 8_000 },
	});
	expect(measured([won(20), february(80)]).value).toBe(-0.75);
	expect(measured([february(80)]).value).toBe(-1);
	expect(measured([won(-40), february(80)]).value).toBe(-1.5);
});

test("the period before is of the same kind, or as many days", () => {
	const deals = [
		won(300, "2026-03-20"),
		won(100, "2026-03-10"),
		won(50, "2025-12-31"),
	];
	const on = (id: string) => measured(deals, contextOf(id, "2026-04-30")).value;
	expect(on("2026-Q1")).toBe(7);
	expect(on("2026")).toBe(7);
	expect(on("2026-W12")).toBe(2);
	expect(on("2026-03-15..2026-03-22")).toBe(2);
});

test("what comes after as-of is not there yet; the period before is whole", () => {
	const context = contextOf("2026-03", "2026-03-10");
	expect(
		measured([won(10, "2026-03-10"), won(99), february(20)], context).value,
	).toBe(-0.5);
});

test("from nothing it is new, from nothing to nothing it is nothing", () => {
	expect(measured([won(10)])).toMatchObject({
		value: null,
		reason: { code: "newFromZero" },
		of: { above: 1_000, below: 0 },
	});
	expect(measured([])).toMatchObject({
		value: null,
		reason: { code: "noRevenueBefore" },
	});
});

test("from below zero there is no per cent, but a difference", () => {
	expect(measured([won(10), february(-40)])).toMatchObject({
		value: null,
		reason: { code: "negativeBase" },
		also: { difference: 5_000 },
		of: { above: 1_000, below: -4_000 },
	});
});

test("where the data begins within the period before, it is noted", () => {
	const notesFrom = (dataFrom: string) =>
		measured(
			[won(10), february(20)],
			contextOf("2026-03", "2026-03-31", { dataFrom }),
		).notes;
	expect(notesFrom("2026-02-02")).toEqual([{ code: "dataBegins" }]);
	expect(notesFrom("2026-02-01")).toBeUndefined();
});

test("an unknown revenue makes the growth unknown; deals without an amount are counted", () => {
	const unpriced = deal();
	expect(measured([unpriced, february(20)])).toMatchObject({
		value: null,
		reason: { code: "noAmounts" },
	});
	expect(
		measured([won(10), { ...unpriced, closedOn: "2026-02-03" }]),
	).toMatchObject({ value: null, reason: { code: "noAmounts" } });
	expect(measured([won(10), unpriced, february(20)])).toMatchObject({
		value: -0.5,
		leftOut: [{ code: "noAmount", count: 1 }],
	});
});

test("each month's amounts are converted by that month's rate", () => {
	const euros = (minor: number, closedOn: string) =>
		won(0, closedOn, { amount: { minor, currency: "EUR" } });
	const deals = [euros(100, "2026-03-11"), euros(100, "2026-02-11")];
	const rates = ratesOf(
		[
			{ id: "2026-02", manual: { EUR: { rate: "8", in: "DKK" } } },
			{ id: "2026-03", manual: { EUR: { rate: "7", in: "DKK" } } },
		],
		"2026-03-31",
	);
	const context = contextOf("2026-03", "2026-03-31", { rates });
	expect(measured(deals, context).value).toBe(-0.125);
	expect(measured(deals)).toMatchObject({
		value: null,
		reason: { code: "noExchangeRate", currency: "EUR" },
	});
});
