import { expect, test } from "vitest";
import { salesCycle } from "../../lib/kpi/sales-cycle.ts";
import type { Deal } from "../../lib/model/deal.ts";
import { addDays } from "../../lib/time/plain-date.ts";
import {
	deal,
	factsOfAll,
	HALF,
	march,
	rowsOfAll,
	won,
} from "../tally/records.ts";
import { measure } from "./measure.ts";

const after = (days: number, fields: Partial<Deal> = {}) =>
	deal({ firstContactOn: addDays("2026-03-11", -days), ...fields });

function figureOf(deals: Deal[], ...subjects: `seller:${string}`[]) {
	const sums = rowsOfAll("deal", deals, ...subjects);
	const facts = factsOfAll("deal", deals, ...subjects);
	return salesCycle.refine?.(measure(salesCycle, { sums }), facts, march);
}

test("a mean, not a sum, with median, P80 and P90 between order statistics", () => {
	expect(figureOf([after(0), after(10), after(20), after(50)])).toMatchObject({
		value: 20,
		unit: "days",
		n: 4,
		also: { median: 15, p80: 32, p90: 41 },
	});
});

test("a same-day close is 0 days", () => {
	expect(figureOf([after(0)])).toMatchObject({ value: 0, n: 1 });
});

test("cycles below zero and unknown ones are left out; those from creation are counted in, and said", () => {
	const figure = figureOf([
		after(10),
		after(-3),
		deal(),
		deal({ createdOn: "2026-03-09" }),
		after(400, { amount: { minor: -5, currency: "DKK" } }),
	]);
	expect(figure).toMatchObject({ value: 6, n: 2, also: { median: 6 } });
	expect(figure?.leftOut).toEqual([
		{ code: "cycleNegative", count: 1 },
		{ code: "cycleUnknown", count: 1 },
		{ code: "cycleFromCreation", count: 1 },
		{ code: "creditNote", count: 1 },
	]);
});

test("lost deals have no say", () => {
	expect(figureOf([after(10), after(90, { status: "lost" })])).toMatchObject({
		value: 10,
		n: 1,
	});
});

test("unknown with a reason: nothing won, or no cycle among what was won", () => {
	expect(figureOf([])).toMatchObject({
		value: null,
		reason: { code: "noWonDeals" },
	});
	const none = figureOf([won(1), after(-1)]);
	expect(none).toMatchObject({ value: null, reason: { code: "noCycle" } });
	expect(none?.also).toBeUndefined();
});

test("a shared deal weighs by its share with a seller, and once in the organisation", () => {
	const credits = [
		{ seller: "a", share: HALF },
		{ seller: "b", share: HALF },
	];
	const deals = [after(10, { credits }), after(40)];
	expect(figureOf(deals, "seller:a")).toMatchObject({ value: 30, n: 1.5 });
	expect(figureOf(deals)).toMatchObject({
		value: 25,
		n: 2,
		also: { median: 25 },
	});
});
