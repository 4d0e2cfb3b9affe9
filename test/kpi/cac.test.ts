import { expect, test } from "vitest";
import { cac } from "../../lib/kpi/cac.ts";
import type { CostPart } from "../../lib/kpi/kpi.ts";
import type { Deal } from "../../lib/model/deal.ts";
import { ratesOf } from "../../lib/money/rates.ts";
import { contextOf, factsOfAll, HALF, march, won } from "../tally/records.ts";
import { cost } from "./cost.ts";
import { figureOf } from "./evidence-of.ts";

const first = (closedOn = "2026-03-11", fields: Partial<Deal> = {}) =>
	won(10, closedOn, { isFirstWin: true, ...fields });
const measured = (deals: Deal[], costs: CostPart[], context = march) =>
	figureOf(cac, factsOfAll("deal", deals), context, costs);

test("costs falling in the period ÷ first won deals in it, and both", () => {
	const figure = measured(
		[first(), first(), first(), won(99), first("2026-02-11")],
		// A third of the quarter's days, and one day of March.
		[
			cost(9_000, "2026-01-01", "2026-04-01"),
			cost(500, "2026-03-31", "2026-04-01"),
			cost(700, "2026-02-01", "2026-03-01"),
		],
	);
	expect(figure).toEqual({
		value: 120_000,
		unit: "money",
		currency: "DKK",
		n: 3,
		of: { above: 360_000, below: 3 },
	});
});

test("what the days after as-of cost does not count yet", () => {
	const halfway = contextOf("2026-03", "2026-03-10");
	const salary = cost(31_000, "2026-03-01", "2026-04-01");
	expect(
		measured([first("2026-03-02"), first("2026-03-20")], [salary], halfway)
			.value,
	).toBe(1_000_000);
});

test("a shared first deal is half a customer", () => {
	const credits = [
		{ seller: "a", share: HALF },
		{ seller: "b", share: HALF },
	];
	const facts = factsOfAll(
		"deal",
		[first("2026-03-11", { credits })],
		"seller:a",
	);
	expect(
		figureOf(cac, facts, march, [cost(100, "2026-03-01", "2026-03-02")]),
	).toMatchObject({ value: 20_000, of: { above: 10_000, below: 0.5 } });
});

test("each month's costs are converted by that month's rate", () => {
	const rates = ratesOf(
		[
			{ id: "2026-02", manual: { EUR: { rate: "7", in: "DKK" } } },
			{ id: "2026-03", manual: { EUR: { rate: "8", in: "DKK" } } },
		],
		"2026-03-31",
	);
	const days = { from: "2026-02-01", to: "2026-04-01" };
	const event: CostPart = {
		amount: { minor: 5_900, currency: "EUR" },
		source: null,
		...days,
		counts: days,
	};
	const context = contextOf("2026-Q1", "2026-03-31", { rates });
	expect(measured([first()], [event], context).value).toBe(
		2_800 * 7 + 3_100 * 8,
	);
	expect(measured([first()], [event])).toMatchObject({
		value: null,
		reason: { code: "noExchangeRate", currency: "EUR", month: "2026-03" },
	});
});

test("unknown with a reason, never 0 and never infinite", () => {
	const salary = cost(31_000, "2026-03-01", "2026-04-01");
	expect(measured([won(10)], [salary])).toEqual({
		value: null,
		unit: "money",
		currency: "DKK",
		n: 0,
		reason: { code: "noNewCustomers" },
	});
	expect(
		measured([first()], [cost(5, "2026-02-01", "2026-03-01")]),
	).toMatchObject({ value: null, reason: { code: "noCosts" } });
	// A cost of nothing is known.
	expect(measured([first()], [cost(0, "2026-03-01", "2026-03-02")]).value).toBe(
		0,
	);
});

test("customers in doubt stay noted", () => {
	const context = contextOf("2026-03", "2026-03-31", {
		dataFrom: "2026-01-01",
	});
	expect(
		measured([first()], [cost(5, "2026-03-01", "2026-03-02")], context).notes,
	).toEqual([{ code: "dataBegins", count: 1 }]);
});
