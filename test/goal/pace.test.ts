import { describe, expect, test } from "vitest";
import { expectedAfter } from "../../lib/goal/expected.ts";
import { type Paced, paceOf, paceState } from "../../lib/goal/pace.ts";
import { periodOf } from "../../lib/time/period.ts";
import { workdaysOf } from "../../lib/time/workdays.ts";
import { denmark } from "./measured.ts";

const march = periodOf("month", "2026-03-01");

/** A goal of counts on a day, straight over the workdays of its period; say what is different. */
function paced(
	asOf: string,
	target: number,
	fields: Partial<Paced> = {},
): Paced {
	const { period = march, unit = "count" } = fields;
	const workdays = fields.workdays ?? workdaysOf(period, asOf, denmark);
	const { elapsed, total } = workdays;
	return {
		period,
		asOf,
		unit,
		adds: true,
		direction: "atLeast",
		workdays,
		target,
		expected: expectedAfter(elapsed, total, target, unit),
		...fields,
	};
}

function stateOn(
	asOf: string,
	actual: number | null,
	target = 22,
	period = march,
) {
	return paceState(actual, paced(asOf, target, { period }));
}

test("five per cent either way is still on pace", () => {
	const workdays = { total: 20, elapsed: 10, remaining: 10 };
	const state = (actual: number) =>
		paceState(actual, paced("2026-03-16", 4_000, { workdays }));
	expect(state(1_899)).toBe("behind");
	expect(state(1_900)).toBe("onPace");
	expect(state(2_000)).toBe("onPace");
	expect(state(2_100)).toBe("onPace");
	expect(state(2_101)).toBe("ahead");
});

test("pace is the unrounded quotient, unknown with no workday elapsed", () => {
	const of = (elapsed: number) =>
		paced("2026-03-18", 40_000_000, {
			unit: "money",
			workdays: { total: 22, elapsed, remaining: 22 - elapsed },
		});
	expect(paceOf(20_000_000, of(12))).toBe(11 / 12);
	expect(paceOf(5, of(0))).toBeNull();
});

test("a breakdown of its own is what the pace is held against", () => {
	const goal = paced("2026-03-18", 22, { expected: 5 });
	expect(paceOf(4, goal)).toBe(0.8);
	expect(paceState(4, goal)).toBe("behind");
	expect(paceState(6, goal)).toBe("ahead");
});

test("where nothing is expected yet, nothing is on pace and anything is ahead", () => {
	const goal = paced("2026-03-18", 22, { expected: 0 });
	expect(paceOf(1, goal)).toBeNull();
	expect(paceState(0, goal)).toBe("onPace");
	expect(paceState(1, goal)).toBe("ahead");
	expect(paceState(1, { ...goal, direction: "atMost" })).toBe("behind");
});

describe("a sum that is to be at most its target", () => {
	const state = (asOf: string, actual: number) =>
		paceState(actual, paced(asOf, 22, { direction: "atMost" }));

	test("is not reached on day one, nor on the last: only when the period is over", () => {
		expect(state("2026-03-02", 0)).toBe("early");
		expect(state("2026-03-18", 0)).toBe("ahead");
		expect(state("2026-03-31", 22)).toBe("onPace");
		expect(state("2026-04-01", 22)).toBe("reached");
		expect(state("2026-04-01", 23)).toBe("missed");
	});

	test("is behind when the ceiling is used up faster than the days", () => {
		expect(state("2026-03-18", 12)).toBe("onPace");
		expect(state("2026-03-18", 13)).toBe("behind");
		expect(state("2026-03-18", 11)).toBe("ahead");
	});

	test("is behind once over the ceiling, however near the end", () => {
		// By the days alone it would still be on pace.
		expect(state("2026-03-31", 22.01)).toBe("behind");
	});
});

describe("a ratio or an average", () => {
	const state = (
		asOf: string,
		actual: number,
		direction: "atLeast" | "atMost",
		target: number,
	) =>
		paceState(
			actual,
			paced(asOf, target, { adds: false, direction, expected: null }),
		);

	test("is held against its target, not against the days", () => {
		const goal = paced("2026-03-18", 0.3, { adds: false, expected: null });
		expect(paceOf(0.24, goal)).toBeCloseTo(0.8, 12);
		expect(state("2026-03-18", 0.24, "atLeast", 0.3)).toBe("behind");
		expect(state("2026-03-18", 0.285, "atLeast", 0.3)).toBe("onPace");
		expect(state("2026-03-18", 0.33, "atLeast", 0.3)).toBe("ahead");
	});

	test("turns round where lower is better", () => {
		expect(state("2026-03-18", 44, "atMost", 40)).toBe("behind");
		expect(state("2026-03-18", 42, "atMost", 40)).toBe("onPace");
		expect(state("2026-03-18", 30, "atMost", 40)).toBe("ahead");
	});

	test("is reached or missed when the period is over, and not judged in its first days", () => {
		expect(state("2026-03-03", 1, "atLeast", 0.3)).toBe("early");
		expect(state("2026-03-31", 0.9, "atLeast", 0.3)).toBe("ahead");
		expect(state("2026-04-01", 0.3, "atLeast", 0.3)).toBe("reached");
		expect(state("2026-04-01", 0.299, "atLeast", 0.3)).toBe("missed");
		expect(state("2026-04-01", 40, "atMost", 40)).toBe("reached");
		expect(state("2026-04-01", 40.1, "atMost", 40)).toBe("missed");
	});
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
