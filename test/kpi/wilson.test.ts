import { assert, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { wilson } from "../../lib/kpi/wilson.ts";

test.each([
	[3, 10, 10.8, 60.3],
	[30, 100, 21.9, 39.6],
	[0, 4, 0, 49.0],
	[4, 4, 51.0, 100],
])("%i of %i: %f–%f %%", (won, n, low, high) => {
	const interval = wilson(won, n);
	expect((interval?.low ?? -1) * 100).toBeCloseTo(low, 1);
	expect((interval?.high ?? -1) * 100).toBeCloseTo(high, 1);
});

test("none and all reach the ends exactly", () => {
	expect(wilson(0, 4)?.low).toBe(0);
	expect(wilson(4, 4)?.high).toBe(1);
});

test("of nothing there is no interval", () => {
	expect(wilson(0, 0)).toBeNull();
});

test("property: it holds the rate, lies between 0 and 1, and narrows with more", () => {
	assert(
		property(
			integer({ min: 1, max: 5_000 }),
			integer({ min: 0, max: 5_000 }),
			(n, k) => {
				const won = k % (n + 1);
				const few = wilson(won, n);
				const many = wilson(won * 10, n * 10);
				if (!few || !many) throw new Error("unknown");
				expect(few.low).toBeGreaterThanOrEqual(0);
				expect(few.high).toBeLessThanOrEqual(1);
				expect(few.low).toBeLessThanOrEqual(won / n);
				expect(few.high).toBeGreaterThanOrEqual(won / n);
				expect(many.high - many.low).toBeLessThan(few.high - few.low);
			},
		),
	);
});
