import { array, assert, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { quantile } from "../../lib/kpi/quantile.ts";

test("linear between order statistics, type 7", () => {
	expect(quantile([4, 1, 3, 2], 50)).toBe(2.5);
	expect(quantile([1, 2, 3, 4, 5], 90)).toBe(4.6);
	expect(quantile([10, 2, 1], 50)).toBe(2);
	expect(quantile([7], 80)).toBe(7);
	expect(quantile([1, 2], 0)).toBe(1);
	expect(quantile([1, 2], 100)).toBe(2);
});

test("of no values it is unknown", () => {
	expect(quantile([], 50)).toBeNull();
});

test("property: it lies among the values, does not depend on their order and leaves them alone", () => {
	assert(
		property(
			array(integer(), { minLength: 1 }),
			integer({ min: 0, max: 100 }),
			(values, p) => {
				const before = [...values];
				const value = quantile(values, p) ?? Number.NaN;
				expect(value).toBeGreaterThanOrEqual(Math.min(...values));
				expect(value).toBeLessThanOrEqual(Math.max(...values));
				expect(quantile([...values].reverse(), p)).toBe(value);
				expect(values).toEqual(before);
			},
		),
	);
});
