import { expect, test } from "vitest";
import { cacLagged } from "../../lib/kpi/cac-lagged.ts";
import type { CostPart } from "../../lib/kpi/kpi.ts";
import type { Deal } from "../../lib/model/deal.ts";
import { addDays } from "../../lib/time/plain-date.ts";
import { contextOf, factsOfAll, march, won } from "../tally/records.ts";
import { cost } from "./cost.ts";
import { figureOf } from "./evidence-of.ts";

/** Won for the first time, so many days after first contact. */
const after = (days: number, closedOn = "2026-03-11") =>
	won(10, closedOn, {
		isFirstWin: true,
		firstContactOn: addDays(closedOn, -days),
	});
const measured = (deals: Deal[], costs: CostPart[], context = march) =>
	figureOf(cacLagged, factsOfAll("deal", deals), context, costs);

test("the costs of the period one median cycle earlier ÷ the new customers now", () => {
	const costs = [
		// 28 days before March: 1 February up to 4 March.
		cost(1_000, "2026-02-01", "2026-02-02"),
		cost(400, "2026-03-03", "2026-03-04"),
		cost(9_999, "2026-01-31", "2026-02-01"),
		cost(9_999, "2026-03-04", "2026-03-05"),
	];
	expect(measured([after(10), after(28), after(200)], costs)).toMatchObject({
		value: 140_000 / 3,
		of: { above: 140_000, below: 3 },
		n: 3,
	});
});

test("between two cycles the median is rounded to whole days", () => {
	const costs = [
		cost(100, "2026-02-25", "2026-02-26"),
		cost(9_999, "2026-02-24", "2026-02-25"),
	];
	// 4 and 3: 3.5, so 4 days back, 25 February.
	expect(measured([after(3), after(4)], costs).value).toBe(5_000);
});

test("deals won from old customers have a say in the cycle, not in the count", () => {
	const old = won(10, "2026-03-11", { firstContactOn: "2026-02-11" });
	const costs = [cost(100, "2026-02-01", "2026-02-02")];
	expect(measured([after(28), old, old], costs)).toMatchObject({
		value: 10_000,
		n: 1,
	});
});

test("of a period not over, only the days up to as-of are moved back", () => {
	const costs = [
		cost(100, "2026-02-10", "2026-02-11"),
		cost(9_999, "2026-02-11", "2026-02-12"),
	];
	const context = contextOf("2026-03", "2026-03-10");
	expect(measured([after(28, "2026-03-02")], costs, context).value).toBe(
		10_000,
	);
});

test("unknown with a reason", () => {
	const march1 = [cost(100, "2026-03-01", "2026-03-02")];
	expect(measured([], march1)).toMatchObject({
		value: null,
		n: 0,
		reason: { code: "noNewCustomers" },
	});
	const withoutCycle = won(10, "2026-03-11", { isFirstWin: true });
	expect(measured([withoutCycle], march1)).toMatchObject({
		value: null,
		n: 1,
		reason: { code: "noCycle" },
	});
	expect(measured([after(31)], march1)).toMatchObject({
		value: null,
		reason: { code: "noCosts" },
	});
});
