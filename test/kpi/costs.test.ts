import fc from "fast-check";
import { expect, test } from "vitest";
import { costsIn } from "../../lib/kpi/costs.ts";
import type { CostPart } from "../../lib/kpi/kpi.ts";
import { addDays } from "../../lib/time/plain-date.ts";
import { cost } from "./cost.ts";

const END = "2030-01-01";
const sumIn = (
	costs: CostPart[],
	from: string,
	to: string,
	asOf = END,
): number =>
	costsIn(costs, { from, to }, asOf).reduce((sum, { minor }) => sum + minor, 0);

test("a cost falls evenly on the days it covers", () => {
	const salary = cost(31_000, "2026-03-01", "2026-04-01");
	expect(sumIn([salary], "2026-03-01", "2026-03-11")).toBe(1_000_000);
	expect(sumIn([salary], "2026-02-01", "2026-03-02")).toBe(100_000);
	expect(sumIn([salary], "2026-01-01", "2027-01-01")).toBe(3_100_000);
	expect(costsIn([salary], { from: "2026-04-01", to: END }, END)).toEqual([]);
	expect(
		costsIn([salary], { from: "2026-02-01", to: "2026-03-01" }, END),
	).toEqual([]);
});

test("days after as-of do not count yet, the as-of day does", () => {
	const salary = cost(31_000, "2026-03-01", "2026-04-01");
	expect(sumIn([salary], "2026-03-01", "2026-04-01", "2026-03-10")).toBe(
		1_000_000,
	);
	expect(
		costsIn([salary], { from: "2026-03-01", to: END }, "2026-02-28"),
	).toEqual([]);
});

test("only the days that concern the scope count, of the price of all", () => {
	const joined = {
		...cost(31_000, "2026-03-01", "2026-04-01"),
		counts: { from: "2026-03-22", to: "2026-04-01" },
	};
	expect(sumIn([joined], "2026-01-01", "2027-01-01")).toBe(1_000_000);
});

test("is cut by month, so that each month's rate applies", () => {
	const campaign = cost(9_000, "2026-01-17", "2026-04-17");
	expect(
		costsIn([campaign], { from: "2026-01-01", to: END }, "2026-03-31"),
	).toEqual([
		{ minor: 150_000, currency: "DKK", day: "2026-01-17" },
		{ minor: 280_000, currency: "DKK", day: "2026-02-01" },
		{ minor: 310_000, currency: "DKK", day: "2026-03-01" },
	]);
});

test("a cost of nothing is known, one of no days counts nowhere", () => {
	expect(
		costsIn([cost(0, "2026-03-01", "2026-03-02")], march, END),
	).toHaveLength(1);
	expect(costsIn([cost(5, "2026-03-01", "2026-03-01")], march, END)).toEqual(
		[],
	);
});

const march = { from: "2026-03-01", to: "2026-04-01" };

test("property: however its days are parted, the parts add up to the last minor unit", () => {
	fc.assert(
		fc.property(
			fc.oneof(
				fc.integer({ min: -1_000, max: 1_000 }),
				fc.constant(9_007_199_254_740_991),
				fc.maxSafeInteger(),
			),
			fc.integer({ min: 1, max: 800 }),
			fc.array(fc.integer({ min: 0, max: 800 }), { maxLength: 10 }),
			(minor, days, cuts) => {
				const from = "2025-12-07";
				const to = addDays(from, days);
				const part: CostPart = {
					...cost(0, from, to),
					amount: { minor, currency: "DKK" },
				};
				const edges = [
					from,
					...cuts
						.filter((cut) => cut < days)
						.sort((a, b) => a - b)
						.map((cut) => addDays(from, cut)),
					to,
				];
				const parts = edges
					.slice(1)
					.map((edge, at) => sumIn([part], edges[at] ?? from, edge));
				expect(parts.reduce((sum, each) => sum + each, 0)).toBe(minor);
			},
		),
	);
});
