import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lastYearDay, lastYearPeriod } from "../../lib/time/last-year.ts";
import {
	daysIn,
	type PeriodOptions,
	parsePeriod,
	periodOf,
} from "../../lib/time/period.ts";
import { addDays, weekdayOf } from "../../lib/time/plain-date.ts";

function lastYearOf(id: string, options: PeriodOptions = {}) {
	const period = parsePeriod(id, options);
	if (!period) throw new Error(`${id} is no period`);
	const { period: found, isShifted } = lastYearPeriod(period, options);
	return [found.id, isShifted];
}

test("29 February is the 28th of last year, and the 28th the 28th", () => {
	expect(lastYearDay("2024-02-29")).toBe("2023-02-28");
	expect(lastYearDay("2025-02-28")).toBe("2024-02-28");
	expect(lastYearDay("2026-04-15")).toBe("2025-04-15");
});

test.each([
	["2026-03-18", "2025-03-18"],
	["2024-02-29", "2023-02-28"],
	["2026-04", "2025-04"],
	["2024-02", "2023-02"],
	["2026-Q3", "2025-Q3"],
	["2026", "2025"],
	["2026-03-01..2026-06-01", "2025-03-01..2025-06-01"],
	["2024-02-29..2024-03-01", "2023-02-28..2023-03-01"],
	["2025-02-01..2025-03-01", "2024-02-01..2024-02-29"],
])("%s is compared with %s", (id, expected) => {
	expect(lastYearOf(id)).toEqual([expected, false]);
});

test("fiscal periods stay fiscal, calendar ones calendar", () => {
	const april = { fiscalYearStart: 4 };
	expect(lastYearOf("FY2018-Q1", april)).toEqual(["FY2017-Q1", false]);
	expect(lastYearOf("FY2018", april)).toEqual(["FY2017", false]);
	expect(lastYearOf("2018-Q1", april)).toEqual(["2017-Q1", false]);
	expect(lastYearOf("2018", april)).toEqual(["2017", false]);
});

describe("a week", () => {
	test("is compared with the same ISO week", () => {
		expect(lastYearOf("2026-W12")).toEqual(["2025-W12", false]);
		expect(lastYearOf("2026-W01")).toEqual(["2025-W01", false]);
		expect(lastYearOf("2027-W01")).toEqual(["2026-W01", false]);
		expect(lastYearOf("2027-W52")).toEqual(["2026-W52", false]);
	});

	test("53 without a namesake with the one 364 days earlier, and it is said", () => {
		expect(lastYearOf("2026-W53")).toEqual(["2026-W01", true]);
		expect(lastYearOf("2020-W53")).toEqual(["2020-W01", true]);
	});

	test("that starts on a Sunday stays one, by the number of the ISO week it mostly is", () => {
		const sunday = { weekStart: 7 } as const;
		// 2026-W12 starts on Monday 16 March, 2025-W12 on Monday 17 March.
		expect(lastYearOf("2026-03-15..2026-03-22", sunday)).toEqual([
			"2025-03-16..2025-03-23",
			false,
		]);
		expect(lastYearOf("2026-12-27..2027-01-03", sunday)).toEqual([
			"2025-12-28..2026-01-04",
			true,
		]);
	});

	test("property: seven days again, on the same weekday, 52 or 53 weeks earlier", () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 30_000 }),
				fc.constantFrom(1 as const, 7 as const),
				(n, weekStart) => {
					const week = periodOf("week", addDays("1990-01-01", n), {
						weekStart,
					});
					const { period } = lastYearPeriod(week, { weekStart });
					expect(daysIn(period)).toBe(7);
					expect(period.kind).toBe("week");
					expect(weekdayOf(period.from)).toBe(weekStart);
					expect([364, 371]).toContain(
						daysIn({ ...week, from: period.from, to: week.from }),
					);
				},
			),
		);
	});
});
