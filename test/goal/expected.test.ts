import { assert, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { expectedAfter } from "../../lib/goal/expected.ts";

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

test("nothing elapsed expects 0; without workdays it is unknown", () => {
	expect(expectedAfter(0, 22, 100, "money")).toBe(0);
	expect(expectedAfter(0, 0, 100, "money")).toBeNull();
});

test("property: running sums never fall, differ by one unit at most, and end at the target", () => {
	assert(
		property(
			integer({ min: 1, max: 1_000_000_000_000 }),
			integer({ min: 1, max: 366 }),
			(target, total) => {
				const parts: number[] = [];
				let before = 0;
				for (let workday = 1; workday <= total; workday++) {
					const after =
						expectedAfter(workday, total, target, "money") ?? Number.NaN;
					parts.push(after - before);
					before = after;
				}
				expect(before).toBe(target);
				expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
				expect(Math.max(...parts) - Math.min(...parts)).toBeLessThanOrEqual(1);
			},
		),
	);
});
