import { expect, test } from "vitest";
import {
	coverageByWeight,
	pipelineCoverage,
} from "../../lib/kpi/pipeline-coverage.ts";
import type { Deal } from "../../lib/model/deal.ts";
import { contextOf, deal, dkk, factsOfAll } from "../tally/records.ts";
import { figureOf } from "./evidence-of.ts";

const open = (kroner: number | null, expectedCloseOn?: string) =>
	deal({
		status: "open",
		closedOn: undefined,
		expectedCloseOn,
		...(kroner !== null && { amount: dkk(kroner) }),
	});
const missing = (minor: number | null) =>
	contextOf("2026-03", "2026-03-18", { missing: minor });
const measured = (deals: Deal[], context = missing(10_000)) =>
	figureOf(pipelineCoverage, factsOfAll("deal", deals), context);

test("what is due in the period, from as-of on, ÷ what is still missing", () => {
	expect(
		measured([
			open(120, "2026-03-18"),
			open(200, "2026-03-31"),
			open(9_999, "2026-04-01"),
		]),
	).toEqual({
		value: 3.2,
		unit: "count",
		currency: "DKK",
		n: 2,
		of: { above: 32_000, below: 10_000 },
	});
});

test("overdue and undated deals are not in it, and noted", () => {
	expect(
		measured([
			open(50, "2026-03-31"),
			open(9_999, "2026-03-17"),
			open(9_999, "2026-01-05"),
			open(9_999),
		]),
	).toMatchObject({
		value: 0.5,
		notes: [
			{ code: "overdue", count: 2 },
			{ code: "undated", count: 1 },
		],
	});
});

test("of a period to come, only what is expected in it", () => {
	const april = contextOf("2026-04", "2026-03-18", { missing: 10_000 });
	expect(
		measured([open(9_999, "2026-03-31"), open(70, "2026-04-01")], april).value,
	).toBe(0.7);
});

test("no deal due covers 0; those without an amount are counted", () => {
	expect(measured([])).toMatchObject({ value: 0, n: 0 });
	expect(
		measured([open(null, "2026-03-31"), open(40, "2026-03-31")]),
	).toMatchObject({ value: 0.4, leftOut: [{ code: "noAmount", count: 1 }] });
	expect(measured([open(null, "2026-03-31")])).toMatchObject({
		value: null,
		reason: { code: "noAmounts" },
	});
});

test("without a goal, or with a reached one, there is nothing to cover", () => {
	const deals = [open(50, "2026-03-31")];
	expect(measured(deals, missing(null))).toMatchObject({
		value: null,
		reason: { code: "noGoal" },
	});
	for (const reached of [0, -1])
		expect(measured(deals, missing(reached))).toMatchObject({
			value: null,
			reason: { code: "goalReached" },
		});
});

test("by its weight, what is due covers what is missing so often; without a goal, or without a weight, that is not known", () => {
	const due = (value: number | null) => ({ value });
	expect(coverageByWeight(due(150), { missing: 100 })).toBe(1.5);
	expect(coverageByWeight(due(0), { missing: 100 })).toBe(0);
	expect(coverageByWeight(due(150), { missing: 0 })).toBeNull();
	expect(coverageByWeight(due(150), { missing: null })).toBeNull();
	expect(coverageByWeight(due(null), { missing: 100 })).toBeNull();
});
