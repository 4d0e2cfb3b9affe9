import { array, assert, integer, property, record } from "fast-check";
import { describe, expect, test } from "vitest";
import { measureGoal } from "../../lib/goal/measure-goal.ts";
import type { Figure } from "../../lib/kpi/figure.ts";
import { periodOf } from "../../lib/time/period.ts";
import { addDays } from "../../lib/time/plain-date.ts";
import { activity, deal, HALF, won } from "../tally/records.ts";
import { goal, measured } from "./measured.ts";

describe("the worked example", () => {
	const deals = [
		won(100_000, "2026-03-03"),
		won(62_500, "2026-03-11"),
		won(37_500, "2026-03-17"),
	];

	test("to the last minor unit", () => {
		const progress = measured("2026-03-18", goal(), deals);
		expect(progress).toEqual({
			goalId: goal().id,
			kpi: "revenue",
			scope: { kind: "seller", id: "a" },
			period: {
				id: "2026-03",
				kind: "month",
				from: "2026-03-01",
				to: "2026-04-01",
			},
			asOf: "2026-03-18",
			unit: "money",
			adds: true,
			currency: "DKK",
			direction: "atLeast",
			target: 40_000_000,
			actual: { value: 20_000_000, unit: "money", currency: "DKK", n: 3 },
			attainment: 0.5,
			workdays: { total: 22, elapsed: 12, remaining: 10 },
			expected: 21_818_182,
			pace: 11 / 12,
			ahead: -1_818_182,
			state: "behind",
			neededPerWorkday: 2_000_000,
			forecast: 36_666_667,
		});
	});

	test("what comes later, and what others won, changes nothing", () => {
		const later = [
			...deals,
			won(999_999, "2026-03-19"),
			won(999_999, "2026-02-28"),
			won(999_999, "2026-03-10", { owner: "b" }),
		];
		expect(measured("2026-03-18", goal(), later)).toEqual(
			measured("2026-03-18", goal(), deals),
		);
	});

	test("a deal won on the as-of day counts at once, but is no part of the rate", () => {
		const progress = measured("2026-03-18", goal(), [
			...deals,
			won(150_000, "2026-03-18"),
		]);
		expect(progress.actual.value).toBe(35_000_000);
		expect(progress.neededPerWorkday).toBe(500_000);
		expect(progress.forecast).toBe(36_666_667);
		expect(
			measured("2026-03-18", goal(), [...deals, won(180_000, "2026-03-18")])
				.forecast,
		).toBe(38_000_000);
	});
});

test("a reached goal falls back after a credit note", () => {
	const deals = [won(400_000, "2026-03-10")];
	expect(measured("2026-03-18", goal(), deals).state).toBe("reached");
	deals.push(won(-200_000, "2026-03-17"));
	const progress = measured("2026-03-18", goal(), deals);
	expect(progress.state).toBe("behind");
	expect(progress.attainment).toBe(0.5);
	expect(progress.neededPerWorkday).toBe(2_000_000);
});

test("a half-credited deal counts half", () => {
	const shared = won(400_000, "2026-03-10", {
		credits: [
			{ seller: "a", share: HALF },
			{ seller: "b", share: HALF },
		],
	});
	expect(measured("2026-03-18", goal(), [shared])).toMatchObject({
		attainment: 0.5,
		state: "behind",
	});
	const count = goal({ kpi: "dealsWon", target: 1, currency: undefined });
	expect(measured("2026-03-18", count, [shared]).attainment).toBe(0.5);
});

test("a month with zero sales stands at 0, behind by all that was expected, missed by all of the target", () => {
	expect(measured("2026-03-18", goal(), [])).toMatchObject({
		actual: { value: 0 },
		attainment: 0,
		pace: 0,
		ahead: -21_818_182,
		state: "behind",
		neededPerWorkday: 4_000_000,
		forecast: 0,
	});
	expect(measured("2026-04-01", goal(), [])).toMatchObject({
		actual: { value: 0 },
		ahead: -40_000_000,
		state: "missed",
		neededPerWorkday: 40_000_000,
		forecast: 0,
	});
});

test("April 2026 on the 16th: 8 of 19 workdays, 42.1 % expected, where a calendar says 50 %", () => {
	const april = goal({ startsOn: "2026-04-01" });
	const progress = measured("2026-04-16", april, []);
	expect(progress.workdays).toEqual({ total: 19, elapsed: 8, remaining: 11 });
	expect((progress.expected ?? 0) / 40_000_000).toBeCloseTo(0.421, 3);
});

test("counts keep their fractions", () => {
	const meetings = goal({
		kpi: "meetingsBooked",
		target: 12,
		currency: undefined,
	});
	const progress = measured(
		"2026-03-18",
		meetings,
		[],
		[
			activity("meetingBooked", "2026-03-03"),
			activity("meetingBooked", "2026-03-18"),
		],
	);
	expect(progress).toMatchObject({
		unit: "count",
		actual: { value: 2 },
		expected: (12 * 12) / 22,
		neededPerWorkday: 1,
		forecast: 2,
		state: "behind",
	});
	expect(progress).not.toHaveProperty("currency");
});

test("on the first workday pace and run rate are unknown, and there is no judgement", () => {
	expect(measured("2026-03-02", goal(), [])).toMatchObject({
		expected: 0,
		pace: null,
		forecast: null,
		state: "early",
	});
});

test("an unknown actual makes everything but the expected unknown, with its reason", () => {
	const unpriced = deal({ closedOn: "2026-03-03" });
	expect(measured("2026-03-18", goal(), [unpriced])).toMatchObject({
		attainment: null,
		expected: 21_818_182,
		pace: null,
		ahead: null,
		state: "unknown",
		neededPerWorkday: null,
		forecast: null,
		reason: { code: "noAmounts", count: 1 },
	});
});

test("a goal in another currency than the figure's is unknown, not compared", () => {
	const progress = measured("2026-03-18", goal({ currency: "EUR" }), [
		won(1_000_000, "2026-03-03"),
	]);
	expect(progress).toMatchObject({
		attainment: null,
		state: "unknown",
		reason: { code: "noExchangeRate", currency: "DKK", month: "2026-03" },
	});
});

test("a period without a workday expects nothing to date", () => {
	const period = periodOf("day", "2026-12-25");
	const zero: Figure = { value: 0, unit: "count" };
	expect(
		measureGoal({
			goal: goal({ kpi: "dealsWon", target: 1 }),
			kpi: { unit: "count", adds: true, better: "higher" },
			period,
			asOf: "2026-12-25",
			target: { target: 1 },
			actual: zero,
			before: zero,
			workdays: { total: 0, elapsed: 0, remaining: 0 },
		}),
	).toMatchObject({
		expected: null,
		pace: null,
		ahead: null,
		forecast: null,
		neededPerWorkday: 1,
	});
});

describe("what does not add up", () => {
	const cycle = goal({ kpi: "salesCycle", target: 40, currency: undefined });
	const closed = (days: number) =>
		won(1, "2026-03-11", {
			firstContactOn: addDays("2026-03-11", -days),
		});

	test("has no expected, no need a day and no run rate: it is held against its target", () => {
		expect(measured("2026-03-18", cycle, [closed(44)])).toMatchObject({
			unit: "days",
			adds: false,
			direction: "atMost",
			actual: { value: 44 },
			attainment: 1.1,
			expected: null,
			pace: 1.1,
			ahead: -4,
			state: "behind",
			neededPerWorkday: null,
			forecast: null,
		});
		expect(measured("2026-03-18", cycle, [closed(30)])).toMatchObject({
			ahead: 10,
			state: "ahead",
		});
	});

	test("can be turned round by the goal itself", () => {
		expect(
			measured("2026-03-18", { ...cycle, direction: "atLeast" }, [closed(44)]),
		).toMatchObject({ direction: "atLeast", ahead: 4, state: "ahead" });
	});

	test("nothing closed yet is unknown, not a perfect cycle", () => {
		expect(measured("2026-03-18", cycle, [])).toMatchObject({
			state: "unknown",
			attainment: null,
			reason: { code: "noWonDeals" },
		});
	});
});

test("a ceiling: what each remaining workday may still take, and how much is left of what was expected", () => {
	const lost = goal({ kpi: "dealsLost", target: 22, currency: undefined });
	const deals = Array.from({ length: 7 }, () =>
		deal({ status: "lost", closedOn: "2026-03-11" }),
	);
	expect(measured("2026-03-18", lost, deals)).toMatchObject({
		direction: "atMost",
		expected: 12,
		ahead: 5,
		state: "ahead",
		neededPerWorkday: 1.5,
		forecast: (7 * 22) / 12,
	});
});

test("an unknown target leaves only what was done and where it goes, and says why", () => {
	const relative = goal({
		target: undefined,
		relative: { change: 0.14, against: "lastYear" },
	});
	expect(
		measured("2026-03-18", relative, [won(120_000, "2026-03-03")]),
	).toMatchObject({
		target: null,
		targetReason: { code: "noBaseline" },
		actual: { value: 12_000_000 },
		attainment: null,
		expected: null,
		pace: null,
		ahead: null,
		state: "unknown",
		neededPerWorkday: null,
		forecast: 22_000_000,
		reason: { code: "noBaseline" },
	});
});

test("a breakdown of its own is what is expected", () => {
	const value: Figure = { value: 5, unit: "count" };
	const progress = measureGoal({
		goal: goal({ kpi: "dealsWon", target: 10, currency: undefined }),
		kpi: { unit: "count", adds: true, better: "higher" },
		period: periodOf("month", "2026-03-01"),
		asOf: "2026-03-18",
		target: { target: 10 },
		actual: value,
		before: value,
		workdays: { total: 22, elapsed: 12, remaining: 10 },
		expected: 4,
	});
	expect(progress).toMatchObject({
		expected: 4,
		pace: 1.25,
		ahead: 1,
		state: "ahead",
	});
});

test("three months from a day on are one period", () => {
	const quarter = goal({
		periodKind: "custom",
		startsOn: "2026-03-01",
		endsOn: "2026-05-31",
		isRecurring: false,
	});
	expect(measured("2026-03-18", quarter, [])).toMatchObject({
		period: { id: "2026-03-01..2026-06-01", kind: "custom" },
		workdays: { total: 60, elapsed: 12, remaining: 48 },
		expected: 8_000_000,
		state: "behind",
	});
});

test("property: another deal never makes it worse, and nothing is NaN", () => {
	const sale = record({
		kroner: integer({ min: 0, max: 300_000 }),
		day: integer({ min: 0, max: 30 }),
	}).map(({ kroner, day }) => won(kroner, addDays("2026-03-01", day)));
	assert(
		property(
			array(sale, { maxLength: 10 }),
			sale,
			integer({ min: 0, max: 31 }),
			(deals, another, day) => {
				const asOf = addDays("2026-03-01", day);
				const less = measured(asOf, goal(), deals);
				const more = measured(asOf, goal(), [...deals, another]);
				for (const field of [
					"attainment",
					"ahead",
					"pace",
					"forecast",
				] as const)
					expect(more[field] ?? 0).toBeGreaterThanOrEqual(less[field] ?? 0);
				expect(more.neededPerWorkday ?? 0).toBeLessThanOrEqual(
					less.neededPerWorkday ?? 0,
				);
				for (const value of Object.values(more)) expect(value).not.toBeNaN();
			},
		),
	);
});
