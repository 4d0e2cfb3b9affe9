import { assert, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { neededPerWorkday } from "../../lib/goal/needed.ts";

test("what is missing, over the workdays that remain", () => {
	expect(neededPerWorkday(20_000_000, 40_000_000, 10, "money")).toBe(2_000_000);
	expect(neededPerWorkday(2, 12, 4, "count")).toBe(2.5);
});

test("money to the minor unit, half to even", () => {
	expect(neededPerWorkday(0, 100, 3, "money")).toBe(33);
	expect(neededPerWorkday(0, 5, 2, "money")).toBe(2);
});

test("with none remaining it is the gap itself", () => {
	expect(neededPerWorkday(30, 40, 0, "count")).toBe(10);
});

test("reached, it is 0, never below", () => {
	expect(neededPerWorkday(50, 40, 5, "count")).toBe(0);
	expect(neededPerWorkday(50, 40, 0, "money")).toBe(0);
});

test("property: more done or more days need less a day, a higher target more", () => {
	const amount = integer({ min: 0, max: 1_000_000_000 });
	const days = integer({ min: 1, max: 300 });
	assert(
		property(
			amount,
			amount,
			amount,
			days,
			(actual, target, more, remaining) => {
				const needed = neededPerWorkday(actual, target, remaining, "money");
				expect(
					neededPerWorkday(actual + more, target, remaining, "money"),
				).toBeLessThanOrEqual(needed);
				expect(
					neededPerWorkday(actual, target + more, remaining, "money"),
				).toBeGreaterThanOrEqual(needed);
				expect(
					neededPerWorkday(actual, target, remaining + 1, "money"),
				).toBeLessThanOrEqual(needed);
			},
		),
	);
});
