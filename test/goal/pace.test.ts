import { describe, expect, test } from "vitest";
import { paceOf, paceState } from "../../lib/goal/pace.ts";
import { periodOf } from "../../lib/time/period.ts";
import { workdaysOf } from "../../lib/time/workdays.ts";
import { denmark } from "./measured.ts";

const march = periodOf("month", "2026-03-01");

function stateOn(
	asOf: string,
	actual: number | null,
	target = 22,
	period = march,
) {
	return paceState(
		actual,
		target,
		period,
		asOf,
		workdaysOf(period, asOf, denmark),
	);
}

test("five per cent either way is still on pace", () => {
	const workdays = { total: 20, elapsed: 10, remaining: 10 };
	const state = (actual: number) =>
		paceState(actual, 4_000, march, "2026-03-16", workdays);
	expect(state(1_899)).toBe("behind");
	expect(state(1_900)).toBe("onPace");
	expect(state(2_000)).toBe("onPace");
	expect(state(2_100)).toBe("onPace");
	expect(state(2_101)).toBe("ahead");
});

test("pace is the unrounded quotient, unknown with no workday elapsed", () => {
	expect(
		paceOf(20_000_000, 40_000_000, { total: 22, elapsed: 12, remaining: 10 }),
	).toBe(11 / 12);
	expect(paceOf(5, 10, { total: 22, elapsed: 0, remaining: 22 })).toBeNull();
});

describe("no judgement", () => {
	test("in the first three workdays of a month, weekends before them included", () => {
		expect(stateOn("2026-03-01", 0)).toBe("early");
		expect(stateOn("2026-03-02", 0)).toBe("early");
		expect(stateOn("2026-03-04", 0)).toBe("early");
		expect(stateOn("2026-03-05", 0)).toBe("behind");
	});

	test("in the first three workdays of a quarter or year", () => {
		const quarter = periodOf("quarter", "2026-01-01");
		expect(stateOn("2026-01-06", 0, 100, quarter)).toBe("early");
		expect(stateOn("2026-01-07", 0, 100, quarter)).toBe("behind");
	});

	test("in the first fifth of a week: its first workday", () => {
		const week = periodOf("week", "2026-03-16");
		expect(stateOn("2026-03-16", 0, 5, week)).toBe("early");
		expect(stateOn("2026-03-17", 0, 5, week)).toBe("behind");
		expect(stateOn("2026-03-17", 1, 5, week)).toBe("onPace");
	});

	test("before it begins", () => {
		expect(stateOn("2026-02-27", 0)).toBe("notStarted");
	});
});

test("reached outranks the rest, early or late, and stays above 100 %", () => {
	expect(stateOn("2026-03-02", 22)).toBe("reached");
	expect(stateOn("2026-03-18", 30)).toBe("reached");
	expect(stateOn("2026-06-01", 22)).toBe("reached");
});

test("missed only once the period is over", () => {
	expect(stateOn("2026-03-31", 0)).toBe("behind");
	expect(stateOn("2026-04-01", 21.5)).toBe("missed");
});

test("an unknown actual is unknown, also when the period is over", () => {
	expect(stateOn("2026-03-18", null)).toBe("unknown");
	expect(stateOn("2026-04-01", null)).toBe("unknown");
});
