import { assert, constantFrom, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { breakdown, expectedAfter } from "../../lib/goal/expected.ts";

test("12 of 22 workdays of 400,000.00 are 218,181.82", () => {
	expect(expectedAfter(12, 22, 40_000_000, "money")).toBe(21_818_182);
});

test("halves go to the even minor unit", () => {
	expect(expectedAfter(1, 2, 5, "money")).toBe(2);
	expect(expectedAfter(1, 2, 7, "money")).toBe(4);
});

test("counts are exact fractions", () => {
	expect(expectedAfter(1, 22, 12, "count")).toBe(12 / 22);
});

test("nothing elapsed expects 0; without workdays it is unknown and there are no parts", () => {
	expect(expectedAfter(0, 22, 100, "money")).toBe(0);
	expect(expectedAfter(0, 0, 100, "money")).toBeNull();
	expect(breakdown(0, 100, "money")).toEqual([]);
});

test("property: parts add up to the target, to the last minor unit, and differ by one at most", () => {
	assert(
		property(
			integer({ min: 1, max: 1_000_000_000_000 }),
			integer({ min: 1, max: 366 }),
			(target, total) => {
				const parts = breakdown(total, target, "money");
				expect(parts).toHaveLength(total);
				expect(parts.reduce((a, b) => a + b)).toBe(target);
				expect(Math.max(...parts) - Math.min(...parts)).toBeLessThanOrEqual(1);
			},
		),
	);
});

test("property: the expected to date is the parts of the elapsed workdays, and all of it at the end", () => {
	assert(
		property(
			integer({ min: 1, max: 1_000_000_000 }),
			integer({ min: 1, max: 60 }),
			integer({ min: 0, max: 60 }),
			constantFrom("money" as const, "count" as const),
			(target, total, day, unit) => {
				const elapsed = Math.min(day, total);
				const parts = breakdown(total, target, unit).slice(0, elapsed);
				const sum = parts.reduce((a, b) => a + b, 0);
				const expected =
					expectedAfter(elapsed, total, target, unit) ?? Number.NaN;
				expect(Math.abs(sum - expected)).toBeLessThanOrEqual(target * 1e-12);
				if (unit === "money") expect(sum).toBe(expected);
				expect(expectedAfter(total, total, target, unit)).toBe(target);
			},
		),
	);
});
