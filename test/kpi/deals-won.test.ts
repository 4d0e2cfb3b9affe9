import { expect, test } from "vitest";
import { dealsWon } from "../../lib/kpi/deals-won.ts";
import { revenue } from "../../lib/kpi/revenue.ts";
import { deal, HALF, rowsOfAll, won } from "../tally/records.ts";
import { measure } from "./measure.ts";

test("counts won deals, those worth zero or of unknown worth too", () => {
	const rows = rowsOfAll("deal", [
		won(10),
		won(0),
		deal(),
		deal({ status: "lost" }),
	]);
	expect(measure(dealsWon, { sums: rows })).toEqual({
		value: 3,
		unit: "count",
		n: 3,
	});
});

test("none is exactly 0", () => {
	expect(measure(dealsWon, { sums: [] })).toEqual({
		value: 0,
		unit: "count",
		n: 0,
	});
});

test("a credit note is no deal, and is said to be left out", () => {
	const rows = rowsOfAll("deal", [won(10), won(-10)]);
	expect(measure(dealsWon, { sums: rows })).toMatchObject({
		value: 1,
		leftOut: [{ code: "creditNote", count: 1 }],
	});
});

test("a half-credited deal counts half, in number and in amount", () => {
	const rows = rowsOfAll(
		"deal",
		[
			won(10, "2026-03-11", {
				credits: [
					{ seller: "a", share: HALF },
					{ seller: "b", share: HALF },
				],
			}),
		],
		"seller:a",
	);
	expect(measure(dealsWon, { sums: rows }).value).toBe(0.5);
	expect(measure(revenue, { sums: rows }).value).toBe(500);
});
