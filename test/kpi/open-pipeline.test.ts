import { expect, test } from "vitest";
import { openPipeline } from "../../lib/kpi/open-pipeline.ts";
import type { Deal } from "../../lib/model/deal.ts";
import { ratesOf } from "../../lib/money/rates.ts";
import {
	contextOf,
	deal,
	dkk,
	factsOfAll,
	HALF,
	march,
	won,
} from "../tally/records.ts";
import { figureOf } from "./evidence-of.ts";

const open = (kroner: number | null, fields: Partial<Deal> = {}) =>
	deal({
		status: "open",
		closedOn: undefined,
		...(kroner !== null && { amount: dkk(kroner) }),
		...fields,
	});
const measured = (deals: Deal[], context = march) =>
	figureOf(openPipeline, factsOfAll("deal", deals), context);

test("what is open on as-of, whenever it is expected: overdue, due, later, some day", () => {
	expect(
		measured([
			open(1, { expectedCloseOn: "2026-01-31" }),
			open(20, { expectedCloseOn: "2026-03-31" }),
			open(300, { expectedCloseOn: "2027-01-01" }),
			open(4_000),
			won(50_000),
			deal({ status: "lost", amount: dkk(50_000) }),
		]),
	).toEqual({ value: 432_100, unit: "money", currency: "DKK", n: 4 });
});

test("what was closed since was open then; what began since was not", () => {
	const context = contextOf("2026-03", "2026-03-10");
	const deals = [
		won(100, "2026-03-11", { createdOn: "2026-02-01" }),
		won(999, "2026-03-10"),
		open(999, { createdOn: "2026-03-11" }),
	];
	expect(measured(deals, context).value).toBe(10_000);
});

test("none is exactly 0; without any amount it is unknown", () => {
	expect(measured([])).toEqual({
		value: 0,
		unit: "money",
		currency: "DKK",
		n: 0,
	});
	expect(measured([open(null), open(null)])).toMatchObject({
		value: null,
		reason: { code: "noAmounts", count: 2 },
	});
	expect(measured([open(null), open(5)])).toMatchObject({
		value: 500,
		n: 1,
		leftOut: [{ code: "noAmount", count: 1 }],
	});
});

test("a seller has the shared part, the organisation the whole", () => {
	const credits = [
		{ seller: "a", share: HALF },
		{ seller: "b", share: HALF },
	];
	const shared = [open(10, { credits })];
	expect(measured(shared)).toMatchObject({ value: 1_000, n: 1 });
	const own = factsOfAll("deal", shared, "seller:b");
	expect(figureOf(openPipeline, own, march)).toMatchObject({
		value: 500,
		n: 0.5,
	});
});

test("what is still to come is valued at today's rate, what is overdue at its month's", () => {
	const euros = (expectedCloseOn?: string) =>
		open(null, { amount: { minor: 100, currency: "EUR" }, expectedCloseOn });
	const rates = ratesOf(
		[
			{ id: "2026-02", manual: { EUR: { rate: "8", in: "DKK" } } },
			{ id: "2026-03", manual: { EUR: { rate: "7", in: "DKK" } } },
		],
		"2026-03-18",
	);
	const context = contextOf("2026-03", "2026-03-18", { rates });
	const deals = [euros("2026-02-11"), euros("2026-07-01"), euros()];
	expect(measured(deals, context).value).toBe(800 + 700 + 700);
	expect(measured([euros("2026-07-01")])).toMatchObject({
		value: null,
		reason: { code: "noExchangeRate", currency: "EUR", month: "2026-03" },
	});
});
