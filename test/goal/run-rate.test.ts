import { assert, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { runRate } from "../../lib/goal/run-rate.ts";

const workdays = (elapsed: number, remaining: number) => ({
	total: elapsed + remaining,
	elapsed,
	remaining,
});

test("goes on as it went: 200,000 + 200,000/12 × 10 = 366,666.67", () => {
	expect(runRate(20_000_000, 20_000_000, workdays(12, 10), "money")).toBe(
		36_666_667,
	);
	expect(runRate(3, 3, workdays(12, 10), "count")).toBe(5.5);
});

test("never less than what is there", () => {
	expect(runRate(100, 1, workdays(12, 10), "count")).toBe(100);
	expect(runRate(-50, -100, workdays(1, 9), "money")).toBe(-50);
});

test("unknown with no workday elapsed", () => {
	expect(runRate(5, 0, workdays(0, 22), "count")).toBeNull();
});

test("at the end it is the actual", () => {
	expect(runRate(123_457, 123_457, workdays(22, 0), "money")).toBe(123_457);
});

test("property: more won, whenever, never forecasts less, and never less than the actual", () => {
	const amount = integer({ min: 0, max: 1_000_000_000 });
	const days = integer({ min: 1, max: 250 });
	assert(
		property(
			amount,
			amount,
			amount,
			days,
			days,
			(before, onTheDay, more, elapsed, remaining) => {
				const forecast = (before: number, actual: number) =>
					runRate(actual, before, workdays(elapsed, remaining), "money") ??
					Number.NaN;
				const now = forecast(before, before + onTheDay);
				expect(now).toBeGreaterThanOrEqual(before + onTheDay);
				expect(
					forecast(before, before + onTheDay + more),
				).toBeGreaterThanOrEqual(now);
				expect(
					forecast(before + more, before + onTheDay + more),
				).toBeGreaterThanOrEqual(now);
			},
		),
	);
});
