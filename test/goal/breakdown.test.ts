import {
	array,
	assert,
	constantFrom,
	dictionary,
	double,
	integer,
	property,
	record,
} from "fast-check";
import { describe, expect, test } from "vitest";
import {
	breakdownOf,
	dayEnds,
	expectedToDate,
	partsBy,
} from "../../lib/goal/breakdown.ts";
import type { Goal } from "../../lib/model/goal.ts";
import { parsePeriod, periodOf } from "../../lib/time/period.ts";
import { addDays } from "../../lib/time/plain-date.ts";
import { workdaysOf } from "../../lib/time/workdays.ts";
import { denmark } from "./measured.ts";

const year = periodOf("year", "2026-01-01");
const march = periodOf("month", "2026-03-01");

const sum = (parts: readonly { part: number }[]) =>
	parts.reduce((total, { part }) => total + part, 0);

/** A target in kroner over a period; say how. */
const of = (
	target: number,
	period: { from: string; to: string },
	rule?: Goal["breakdown"],
	more: Partial<Parameters<typeof breakdownOf>[0]> = {},
) =>
	breakdownOf({
		target,
		period,
		unit: "money",
		calendar: denmark,
		...(rule && { rule }),
		...more,
	});

describe("by workdays", () => {
	test("a year by month follows the workdays of each: 20 of 254 fall on February", () => {
		const months = partsBy("month", of(25_400, year));
		expect(months.map(({ part }) => part / 100)).toEqual([
			21, 20, 22, 19, 19, 22, 23, 21, 22, 22, 21, 22,
		]);
	});

	test("is one piece, however long: nothing is listed for a glance", () => {
		expect(of(25_400, year).pieces).toHaveLength(1);
	});

	test("expects what the worked example expects", () => {
		expect(expectedToDate(of(40_000_000, march), "2026-03-18")).toBe(
			21_818_182,
		);
	});

	test("weeks are cut off where the period begins and ends", () => {
		const weeks = partsBy("week", of(2_200, march));
		expect(weeks[0]).toEqual({ from: "2026-03-01", to: "2026-03-02", part: 0 });
		expect(weeks.at(-1)).toEqual({
			from: "2026-03-30",
			to: "2026-04-01",
			part: 200,
		});
		expect(weeks).toHaveLength(6);
	});

	test("workdays have a part each, other days none", () => {
		const days = partsBy("workday", of(2_200, march));
		expect(days).toHaveLength(22);
		expect(days[0]).toEqual({
			from: "2026-03-02",
			to: "2026-03-03",
			part: 100,
		});
		expect(new Set(days.map(({ part }) => part))).toEqual(new Set([100]));
	});

	test("a period without workdays expects nothing by any day", () => {
		const holiday = of(100, periodOf("day", "2026-12-25"));
		expect(expectedToDate(holiday, "2026-12-26")).toBeNull();
		expect(partsBy("month", holiday)).toEqual([]);
		expect(partsBy("workday", holiday)).toEqual([]);
	});
});

describe("by last year's season", () => {
	const season = (months: { [month: string]: number }) =>
		of(120_000, year, { by: "season" }, { season: months });
	const all = (weight: (month: number) => number) =>
		Object.fromEntries(
			Array.from({ length: 12 }, (_, at) => [
				`2025-${String(at + 1).padStart(2, "0")}`,
				weight(at + 1),
			]),
		);
	const byMonth = (months: { [month: string]: number }) =>
		partsBy("month", season(months)).map(({ part }) => part);

	test("months get what they were of last year's whole, whatever their workdays", () => {
		expect(byMonth(all((month) => (month <= 2 ? 500 : 0)))).toEqual([
			60_000, 60_000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		]);
	});

	test("within a month it is by workdays", () => {
		const breakdown = season(all(() => 1));
		// 12 of March's 22 workdays, after two months of 10,000.
		expect(expectedToDate(breakdown, "2026-03-18")).toBe(
			20_000 + Math.round((10_000 * 12) / 22),
		);
	});

	test("a month that is not known counts as the mean of the others, one below zero as nothing", () => {
		expect(byMonth({ "2025-01": 3, "2025-02": 1 })[0]).toBe(
			Math.round((120_000 * 3) / 24),
		);
		expect(byMonth(all((month) => (month === 1 ? -5 : 1)))[0]).toBe(0);
	});

	test("a year that came to nothing, or is not known, is by workdays", () => {
		const straight = partsBy("month", of(120_000, year));
		expect(partsBy("month", season(all(() => 0)))).toEqual(straight);
		expect(season(all(() => 0)).pieces).toHaveLength(1);
	});

	test("of a month that lies in the period in part, its workdays decide how much", () => {
		const half = { from: "2026-03-16", to: "2026-05-01" };
		const parts = partsBy(
			"month",
			of(
				3_100,
				half,
				{ by: "season" },
				{ season: { "2025-03": 22, "2025-04": 19 } },
			),
		);
		// 12 of March's 22 workdays are left, all 19 of April.
		expect(parts.map(({ part }) => part)).toEqual([1_200, 1_900]);
	});

	test("a month without any own workday gets nothing", () => {
		const july = Array.from({ length: 31 }, (_, at) =>
			addDays("2026-07-01", at),
		);
		const parts = partsBy(
			"month",
			of(
				110_000,
				year,
				{ by: "season" },
				{
					season: all(() => 1),
					calendar: { ...denmark, absences: july },
				},
			),
		);
		expect(parts[6]?.part).toBe(0);
		expect(parts[7]?.part).toBe(10_000);
	});
});

describe("by hand", () => {
	const table = (
		...parts: [from: string, target: number][]
	): Goal["breakdown"] => ({
		by: "hand",
		parts: parts.map(([from, target]) => ({ from, target })),
	});

	test("each part over its own workdays, to the last minor unit", () => {
		const breakdown = of(
			1_000,
			march,
			table(["2026-03-16", 700], ["2026-03-01", 300]),
		);
		expect(expectedToDate(breakdown, "2026-03-16")).toBe(300);
		expect(expectedToDate(breakdown, "2026-03-09")).toBe(150);
		expect(expectedToDate(breakdown, "2026-03-17")).toBe(
			300 + Math.round(700 / 12),
		);
		expect(expectedToDate(breakdown, "2026-04-01")).toBe(1_000);
	});

	test("days before the first part have none", () => {
		const breakdown = of(1_000, march, table(["2026-03-16", 1_000]));
		expect(expectedToDate(breakdown, "2026-03-16")).toBe(0);
	});

	test("a part without workdays falls due on its last day", () => {
		const breakdown = of(
			1_000,
			march,
			table(["2026-03-01", 600], ["2026-03-07", 100], ["2026-03-09", 300]),
		);
		expect(expectedToDate(breakdown, "2026-03-08")).toBe(600);
		expect(expectedToDate(breakdown, "2026-03-09")).toBe(700);
		expect(
			dayEnds(breakdown).find(({ day }) => day === "2026-03-08")?.after,
		).toBe(700);
	});

	test("a table that does not come to the target is taken in proportion", () => {
		const breakdown = of(
			2_000,
			march,
			table(["2026-03-01", 300], ["2026-03-16", 700]),
		);
		expect(expectedToDate(breakdown, "2026-03-16")).toBe(600);
		expect(expectedToDate(breakdown, "2026-04-01")).toBe(2_000);
	});

	test("a later period, of which the table says nothing, is by workdays", () => {
		const april = periodOf("month", "2026-04-01");
		const rule = table(["2026-03-01", 300], ["2026-03-16", 700]);
		expect(of(1_900, april, rule)).toEqual(of(1_900, april));
	});
});

describe("by the scope's own shape", () => {
	const late = [0, 0.1, 1];

	test("half of the month's workdays are worth a tenth", () => {
		const breakdown = of(2_200, march, { by: "shape" }, { shape: late });
		expect(expectedToDate(breakdown, "2026-03-17")).toBe(220);
		expect(expectedToDate(breakdown, "2026-04-01")).toBe(2_200);
	});

	test("a year's months are by workdays, each in the shape", () => {
		const breakdown = of(25_400, year, { by: "shape" }, { shape: late });
		expect(partsBy("month", breakdown)).toEqual(
			partsBy("month", of(25_400, year)),
		);
		expect(expectedToDate(breakdown, "2026-03-17")).toBe(4_100 + 220);
	});

	test("without one, or in a week, by workdays", () => {
		expect(of(100, march, { by: "shape" }, { shape: null })).toEqual(
			of(100, march),
		);
		const week = periodOf("week", "2026-03-18");
		expect(
			expectedToDate(
				of(100, week, { by: "shape" }, { shape: late }),
				"2026-03-18",
			),
		).toBe(40);
	});
});

describe("property: whatever the rule", () => {
	const periods = constantFrom(
		...[
			"2026",
			"2026-Q2",
			"2026-03",
			"2026-W53",
			"2026-02-20..2026-05-11",
			"2027-12-25..2027-12-27",
		].map((id) => {
			const period = parsePeriod(id);
			if (!period) throw new Error(id);
			return period;
		}),
	);
	const day = integer({ min: 0, max: 400 }).map((n) =>
		addDays("2026-01-01", n),
	);
	const rules = record({
		by: constantFrom("workdays", "season", "hand", "shape"),
		parts: array(
			record({ from: day, target: integer({ min: 0, max: 1_000_000 }) }),
			{ minLength: 1, maxLength: 12 },
		),
	}).map(({ by, parts }) =>
		by === "hand"
			? { by: "hand" as const, parts }
			: { by: by as "workdays" | "season" | "shape" },
	);
	const seasons = dictionary(
		integer({ min: 1, max: 12 }).map(
			(month) => `2025-${String(month).padStart(2, "0")}`,
		),
		integer({ min: -100, max: 1_000_000 }),
	);
	const shapes = array(integer({ min: 0, max: 100 }), {
		minLength: 0,
		maxLength: 10,
	}).map((steps) => [
		0,
		...steps.map((step) => step / 100).sort((a, b) => a - b),
		1,
	]);
	const targets = integer({ min: 1, max: 1_000_000_000_000 });

	test("months, weeks and workdays add up to the target, to the last minor unit", () => {
		assert(
			property(
				targets,
				periods,
				rules,
				seasons,
				shapes,
				(target, period, rule, season, shape) => {
					const breakdown = of(target, period, rule, { season, shape });
					for (const kind of ["month", "week", "workday"] as const) {
						const parts = partsBy(kind, breakdown);
						if (breakdown.pieces.length === 0) expect(parts).toEqual([]);
						else expect(sum(parts)).toBe(target);
						for (const { part } of parts) {
							expect(part).toBeGreaterThanOrEqual(0);
							expect(Number.isSafeInteger(part)).toBe(true);
						}
					}
				},
			),
		);
	});

	test("counts add up too", () => {
		assert(
			property(
				double({ min: 0.1, max: 100_000, noNaN: true }),
				periods,
				rules,
				seasons,
				shapes,
				(target, period, rule, season, shape) => {
					const breakdown = of(target, period, rule, {
						season,
						shape,
						unit: "count",
					});
					if (breakdown.pieces.length === 0) return;
					for (const kind of ["month", "week", "workday"] as const)
						expect(sum(partsBy(kind, breakdown))).toBeCloseTo(target, 6);
					expect(expectedToDate(breakdown, period.to)).toBe(target);
					// With every part fallen it is the target to the last digit, not what floating point makes of it.
					expect(dayEnds(breakdown).at(-1)?.after).toBe(target);
				},
			),
		);
	});

	test("the expected to date never falls, and is the parts of the workdays before", () => {
		assert(
			property(
				targets,
				periods,
				rules,
				seasons,
				shapes,
				day,
				(target, period, rule, season, shape, asOf) => {
					const breakdown = of(target, period, rule, { season, shape });
					if (breakdown.pieces.length === 0) return;
					const expected = expectedToDate(breakdown, asOf);
					expect(expected).toBe(
						sum(
							partsBy("workday", breakdown).filter(({ from }) => from < asOf),
						),
					);
					expect(
						expectedToDate(breakdown, addDays(asOf, 1)) ?? 0,
					).toBeGreaterThanOrEqual(expected ?? 0);
				},
			),
		);
	});

	test("the straight one is the share of the elapsed workdays", () => {
		assert(
			property(targets, day, (target, asOf) => {
				const { elapsed, total } = workdaysOf(year, asOf, denmark);
				expect(
					Math.abs(
						(expectedToDate(of(target, year), asOf) ?? Number.NaN) -
							(target * elapsed) / total,
					),
				).toBeLessThanOrEqual(0.5 + target * 1e-12);
			}),
		);
	});
});
