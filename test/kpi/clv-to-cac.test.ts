import { expect, test } from "vitest";
import { clvToCac } from "../../lib/kpi/clv-to-cac.ts";
import type { CostPart } from "../../lib/kpi/kpi.ts";
import type { Deal } from "../../lib/model/deal.ts";
import { contextOf, factsOfAll, march, won } from "../tally/records.ts";
import { cost } from "./cost.ts";
import { figureOf } from "./evidence-of.ts";

const measured = (deals: Deal[], costs: CostPart[], context = march) =>
	figureOf(clvToCac, factsOfAll("deal", deals), context, costs);

/** So many companies who bought for the first time in March, for 320 kroner each. */
const customers = (count: number) =>
	Array.from({ length: count }, (_, at) =>
		won(320, "2026-03-11", { customer: `c${at}`, isFirstWin: true }),
	);
const spent = (kroner: number) => [cost(kroner, "2026-03-01", "2026-04-01")];

test("lifetime value ÷ what a new customer costs, and both", () => {
	expect(measured(customers(5), spent(500))).toEqual({
		value: 3.2,
		unit: "count",
		currency: "DKK",
		n: 5,
		of: { above: 32_000, below: 10_000 },
	});
	const context = contextOf("2026-03", "2026-03-31", { margin: 0.5 });
	expect(measured(customers(5), spent(500), context).value).toBe(1.6);
});

test("only where both rest on five customers or more", () => {
	const old = Array.from({ length: 9 }, (_, at) =>
		won(320, "2025-08-01", { customer: `old${at}`, isFirstWin: true }),
	);
	expect(measured(customers(4), spent(500))).toMatchObject({
		value: null,
		reason: { code: "tooFewCustomers", count: 4 },
	});
	expect(measured([...old, ...customers(4)], spent(500))).toMatchObject({
		value: null,
		reason: { code: "tooFewCustomers", count: 4 },
	});
});

test("unknown as either is, and where customers cost nothing", () => {
	expect(measured([], spent(500)).reason).toEqual({ code: "noCustomers" });
	expect(measured(customers(5), []).reason).toEqual({ code: "noCosts" });
	expect(measured(customers(5), spent(0))).toMatchObject({
		value: null,
		reason: { code: "emptyDenominator" },
	});
});

test("new customers in doubt stay noted", () => {
	const context = contextOf("2026-03", "2026-03-31", {
		dataFrom: "2026-01-01",
	});
	expect(measured(customers(5), spent(500), context).notes).toEqual([
		{ code: "dataBegins", count: 5 },
	]);
});
