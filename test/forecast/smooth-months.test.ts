import { expect, test } from "vitest";
import { smoothMonths } from "../../lib/forecast/smooth-months.ts";

test("one month alone is believed as far as it is certain", () => {
	// Likeness 4, noise 1: 4 ÷ 5 of what was seen, and 4 − 16 ÷ 5 of the uncertainty is left.
	const read = smoothMonths([{ month: 0, value: 10, variance: 1 }], () => 4);
	expect(read([0], [1])).toEqual({
		value: expect.closeTo(8, 10),
		variance: expect.closeTo(0.8, 10),
	});
});

test("a month unlike any that was seen is 0, as uncertain as at first", () => {
	const read = smoothMonths([{ month: 0, value: 10, variance: 1 }], (a, b) =>
		a === b ? 4 : 0,
	);
	expect(read([1], [1])).toEqual({ value: 0, variance: 4 });
});

test("a line goes on", () => {
	const seen = [0, 1, 2, 3].map((month) => ({
		month,
		value: 2 + 3 * month,
		variance: 1e-6,
	}));
	const read = smoothMonths(seen, (a, b) => 100 + 100 * a * b);
	expect(read([6], [1]).value).toBeCloseTo(20, 2);
	// The mean of two months is the month between.
	expect(read([5, 7], [0.5, 0.5]).value).toBeCloseTo(20, 2);
});

test("nothing seen", () => {
	expect(smoothMonths([], () => 2)([3], [1])).toEqual({
		value: 0,
		variance: 2,
	});
});
