import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	daysIn,
	type PeriodOptions,
	parsePeriod,
	periodOf,
	previousPeriod,
} from "../../lib/time/period.ts";
import { addDays, isPlainDate, weekdayOf } from "../../lib/time/plain-date.ts";

const range = (text: string, options?: PeriodOptions) => {
	const period = parsePeriod(text, options);
	return period && [period.kind, period.from, period.to];
};

describe("addresses", () => {
	test.each([
		["2026-03-18", "day", "2026-03-18", "2026-03-19"],
		["2017-W23", "week", "2017-06-05", "2017-06-12"],
		["2026-W01", "week", "2025-12-29", "2026-01-05"],
		["2026-W53", "week", "2026-12-28", "2027-01-04"],
		["2020-W53", "week", "2020-12-28", "2021-01-04"],
		["2017-06", "month", "2017-06-01", "2017-07-01"],
		["2017-12", "month", "2017-12-01", "2018-01-01"],
		["2017-Q3", "quarter", "2017-07-01", "2017-10-01"],
		["2017-Q4", "quarter", "2017-10-01", "2018-01-01"],
		["2017", "year", "2017-01-01", "2018-01-01"],
		["2017-03-01..2017-06-01", "custom", "2017-03-01", "2017-06-01"],
		["2017-03-01..2017-03-02", "custom", "2017-03-01", "2017-03-02"],
	])("%s", (text, kind, from, to) => {
		expect(parsePeriod(text)).toEqual({ id: text, kind, from, to });
	});

	test("fiscal years are named by the year they end in", () => {
		const july = { fiscalYearStart: 7 };
		expect(range("FY2017", july)).toEqual(["year", "2016-07-01", "2017-07-01"]);
		expect(range("FY2017-Q3", july)).toEqual([
			"quarter",
			"2017-01-01",
			"2017-04-01",
		]);
		expect(range("FY2017-Q1", july)?.[1]).toBe("2016-07-01");
		expect(range("FY2017")).toEqual(["year", "2017-01-01", "2018-01-01"]);
		expect(range("FY2017-Q3")).toEqual(range("2017-Q3"));
		// The plain names stay the calendar's.
		expect(range("2017-Q3", july)).toEqual(range("2017-Q3"));
		expect(range("2017", july)).toEqual(range("2017"));
	});

	test("a range of a whole Sunday week is a week where weeks start on Sunday", () => {
		const text = "2026-03-15..2026-03-22";
		expect(parsePeriod(text)?.kind).toBe("custom");
		expect(parsePeriod(text, { weekStart: 7 })?.kind).toBe("week");
		expect(parsePeriod("2026-03-16..2026-03-23", { weekStart: 7 })?.kind).toBe(
			"custom",
		);
	});

	test.each([
		"",
		"2025-W53",
		"2026-W54",
		"2026-W00",
		"2026-W1",
		"2026-w12",
		"2026-13",
		"2026-00",
		"2026-3",
		"2026-",
		"2017-Q5",
		"2017-Q0",
		"2017Q3",
		"FY2017-06",
		"FY2017-W23",
		"FY17",
		"FY",
		"2026-02-29",
		"2026-02-30..2026-03-05",
		"2017-06-01..2017-03-01",
		"2017-06-01..2017-06-01",
		"2017-03-01..2017-06-01..2017-09-01",
		"2017-03-01..",
		"..",
		"0999",
		"9999",
		"20170",
		" 2017",
		"2017 ",
		"2017\n",
		"٢٠١٧",
		"1e3",
		"9".repeat(65_536),
		"2017-03-01..".repeat(5_000),
	])("no period: %j", (text) => {
		expect(parsePeriod(text)).toBeNull();
	});
});

const day = fc
	.integer({ min: -200_000, max: 200_000 })
	.map((days) => addDays("2020-01-01", days))
	.filter(isPlainDate);
const kind = fc.constantFrom(
	"day" as const,
	"week" as const,
	"month" as const,
	"quarter" as const,
	"year" as const,
);
const options = fc.record({
	weekStart: fc.constantFrom(1 as const, 7 as const),
	fiscalYearStart: fc.integer({ min: 1, max: 12 }),
});

describe("for every day", () => {
	test("a period holds its day, and its address leads back to it", () => {
		fc.assert(
			fc.property(kind, day, options, (kind, day, options) => {
				const period = periodOf(kind, day, options);
				expect(period.kind).toBe(kind);
				expect(period.from <= day && day < period.to).toBe(true);
				expect(parsePeriod(period.id, options)).toEqual(period);
				expect(periodOf(kind, period.from, options)).toEqual(period);
				expect(periodOf(kind, addDays(period.to, -1), options)).toEqual(period);
			}),
		);
	});

	test("the one before ends where it starts, and is of its kind", () => {
		fc.assert(
			fc.property(kind, day, options, (kind, day, options) => {
				const period = periodOf(kind, day, options);
				const before = previousPeriod(period, options);
				expect(before).toEqual(
					periodOf(kind, addDays(period.from, -1), options),
				);
				expect(before.to).toBe(period.from);
			}),
		);
	});

	test("weeks have seven days and start on their day", () => {
		fc.assert(
			fc.property(day, options, (day, options) => {
				const week = periodOf("week", day, options);
				expect(daysIn(week)).toBe(7);
				expect(weekdayOf(week.from)).toBe(options.weekStart);
			}),
		);
	});

	test("any text gives a period with that id, or none", () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string(),
					fc.stringMatching(/^(FY)?\d{4}(-[QW]?\d{1,2}(-\d\d)?)?$/),
				),
				options,
				(text, options) => {
					const period = parsePeriod(text, options);
					if (!period) return;
					expect(period.id).toBe(text);
					expect(period.from < period.to).toBe(true);
					expect(isPlainDate(period.from) && isPlainDate(period.to)).toBe(true);
				},
			),
			{ numRuns: 1_000 },
		);
	});
});

describe("the period before", () => {
	const idBefore = (text: string, options: PeriodOptions = {}) => {
		const period = parsePeriod(text, options);
		if (!period) throw new Error(`no period: ${text}`);
		return previousPeriod(period, options).id;
	};

	test.each([
		["2026-03-01", "2026-02-28"],
		["2026-W01", "2025-W52"],
		["2027-W01", "2026-W53"],
		["2026-01", "2025-12"],
		["2017-Q1", "2016-Q4"],
		["2017", "2016"],
		// 92 days, so 92 days before.
		["2017-03-01..2017-06-01", "2016-11-29..2017-03-01"],
	])("%s → %s", (text, expected) => {
		expect(idBefore(text)).toBe(expected);
	});

	test("fiscal ones stay fiscal, calendar ones calendar", () => {
		const april = { fiscalYearStart: 4 };
		expect(idBefore("FY2018-Q1", april)).toBe("FY2017-Q4");
		expect(idBefore("FY2018", april)).toBe("FY2017");
		expect(idBefore("2018-Q1", april)).toBe("2017-Q4");
		expect(idBefore("2018", april)).toBe("2017");
	});
});
