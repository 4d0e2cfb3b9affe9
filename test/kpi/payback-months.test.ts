import { expect, test } from "vitest";
import type { CostPart } from "../../lib/kpi/kpi.ts";
import { paybackMonths } from "../../lib/kpi/payback-months.ts";
import type { Deal } from "../../lib/model/deal.ts";
import { contextOf, factsOfAll, march, won } from "../tally/records.ts";
import { cost } from "./cost.ts";
import { figureOf } from "./evidence-of.ts";

const measured = (deals: Deal[], costs: CostPart[], context = march) =>
	figureOf(paybackMonths, factsOfAll("deal", deals), context, costs);

/** So many companies who bought for the first time in March, for 1,200 kroner each: 100 a month. */
const customers = (count: number) =>
	Array.from({ length: count }, (_, at) =>
		won(1_200, "2026-03-11", { customer: `c${at}`, isFirstWin: true }),
	);
const spent = (kroner: number) => [cost(kroner, "2026-03-01", "2026-04-01")];

test("what a customer costs ÷ what one brings in a month × margin, and both", () => {
	expect(measured(customers(5), spent(1_000))).toEqual({
		value: 2,
		unit: "months",
		currency: "DKK",
		n: 5,
		of: { above: 20_000, below: 10_000 },
	});
	const context = contextOf("2026-03", "2026-03-31", { margin: 0.25 });
	expect(measured(customers(5), spent(1_000), context).value).toBe(8);
});

test("only where both rest on five customers or more", () => {
	expect(measured(customers(4), spent(1_000))).toMatchObject({
		value: null,
		reason: { code: "tooFewCustomers", count: 4 },
	});
});

test("unknown as either is, and where customers bring nothing", () => {
	expect(measured([], spent(1_000)).reason).toEqual({ code: "noCustomers" });
	expect(measured(customers(5), []).reason).toEqual({ code: "noCosts" });
	const free = customers(5).map((each) => ({
		...each,
		amount: { minor: 0, currency: "DKK" },
	}));
	expect(measured(free, spent(1_000))).toMatchObject({
		value: null,
		reason: { code: "emptyDenominator" },
	});
});
