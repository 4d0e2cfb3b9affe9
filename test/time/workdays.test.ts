import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evesOf } from "../../lib/time/holidays.ts";
import { parsePeriod, periodOf } from "../../lib/time/period.ts";
import { addDays } from "../../lib/time/plain-date.ts";
import {
	countWorkdays,
	isWorkday,
	type WorkCalendar,
	workdaysOf,
} from "../../lib/time/workdays.ts";
import { cpuTime } from "../cpu-time.ts";

const calendar = (country: string, more: Partial<WorkCalendar> = {}) => ({
	country,
	closingDays: [],
	yearlyClosingDays: [],
	...more,
});
const denmark = calendar("DK");

function inYear(year: number, calendar: WorkCalendar): number {
	return countWorkdays(`${year}-01-01`, `${year + 1}-01-01`, calendar);
}

function months(year: number): number[] {
	return Array.from({ length: 12 }, (_, month) => {
		const day = `${year}-${String(month + 1).padStart(2, "0")}-15`;
		const { from, to } = periodOf("month", day);
		return countWorkdays(from, to, denmark);
	});
}

describe("Denmark", () => {
	test.each([
		[2026, [21, 20, 22, 19, 19, 22, 23, 21, 22, 22, 21, 22], 254],
		[2025, [22, 20, 21, 19, 21, 20, 23, 21, 22, 23, 20, 21], 253],
	])("month by month in %i", (year, expected, sum) => {
		expect(months(year)).toEqual(expected);
		expect(inYear(year, denmark)).toBe(sum);
	});

	test("2023 had Store Bededag, 2024 has not", () => {
		expect(inYear(2023, denmark)).toBe(252);
		expect(isWorkday("2023-05-05", denmark)).toBe(false);
		expect(isWorkday("2024-04-26", denmark)).toBe(true);
	});

	test("5 June, 24 and 31 December are workdays until switched off", () => {
		const days = ["2026-06-05", "2026-12-24", "2026-12-31"];
		const off = calendar("DK", { yearlyClosingDays: evesOf("DK") });
		for (const day of days) {
			expect(isWorkday(day, denmark)).toBe(true);
			expect(isWorkday(day, off)).toBe(false);
		}
		expect(inYear(2026, off)).toBe(251);
	});

	test("1 January to 15 April: 74 days in 2025, 71 in 2026", () => {
		expect(countWorkdays("2025-01-01", "2025-04-16", denmark)).toBe(74);
		expect(countWorkdays("2026-01-01", "2026-04-16", denmark)).toBe(71);
	});
});

test.each([
	["SE", 254, 251],
	["NO", 253, 251],
	["FI", 254, 252],
	["DE", 254, 252],
])("%s 2026: %i workdays, %i with the eves off", (country, all, less) => {
	expect(inYear(2026, calendar(country))).toBe(all);
	const yearlyClosingDays = evesOf(country);
	expect(inYear(2026, calendar(country, { yearlyClosingDays }))).toBe(less);
});

test("a German state adds its own", () => {
	expect(inYear(2026, calendar("DE", { region: "BY" }))).toBe(252);
});

test("a country or a year that is not known has weekends only", () => {
	expect(inYear(2026, calendar("US"))).toBe(261);
	expect(inYear(2050, denmark)).toBe(260);
});

describe("seen on a day", () => {
	const at = (period: string, asOf: string, on: WorkCalendar = denmark) => {
		const { total, elapsed, remaining } = workdaysOf(
			parsePeriod(period) ?? expect.fail(),
			asOf,
			on,
		);
		return [total, elapsed, remaining];
	};

	test("April 2026 on the 16th: 8 of 19 elapsed", () => {
		expect(at("2026-04", "2026-04-16")).toEqual([19, 8, 11]);
	});

	test("March 2026 on the 18th: 12 of 22 elapsed, the 18th among the remaining", () => {
		expect(at("2026-03", "2026-03-18")).toEqual([22, 12, 10]);
	});

	test("before it starts none, from its end on all", () => {
		expect(at("2026-03", "2026-02-10")).toEqual([22, 0, 22]);
		expect(at("2026-03", "2026-03-01")).toEqual([22, 0, 22]);
		expect(at("2026-03", "2026-03-31")).toEqual([22, 21, 1]);
		expect(at("2026-03", "2026-04-01")).toEqual([22, 22, 0]);
		expect(at("2026-03", "2027-04-01")).toEqual([22, 22, 0]);
	});

	test("a seller's own days: free weekdays and absences", () => {
		const partTime = calendar("DK", {
			freeWeekdays: [5],
			// A Friday that is free anyway, a Saturday, a plain day, and that day again.
			absences: ["2026-03-06", "2026-03-07", "2026-03-09", "2026-03-09"],
			closingDays: ["2026-03-09", "2026-03-10"],
		});
		expect(at("2026-03", "2026-03-18", partTime)).toEqual([16, 8, 8]);
	});
});

const anyDay = fc
	.integer({ min: 0, max: 11_000 })
	.map((days) => addDays("2012-01-01", days));
const anyCalendar = fc.record({
	country: fc.constantFrom("DK", "SE", "GB", "DE", "US"),
	region: fc.constantFrom(undefined, "BY", "SCT"),
	closingDays: fc.array(fc.oneof(anyDay, fc.constant("2026-02-30"))),
	yearlyClosingDays: fc.subarray([
		"12-24",
		"01-01",
		"02-29",
		"13-45",
		"midsummer-eve",
	]),
	freeWeekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7]),
	absences: fc.array(anyDay),
});

test("counting is what looking at each day gives", () => {
	fc.assert(
		fc.property(
			anyDay,
			fc.integer({ min: -10, max: 800 }),
			anyCalendar,
			(from, days, calendar) => {
				const to = addDays(from, days);
				let count = 0;
				for (let day = from; day < to; day = addDays(day, 1))
					if (isWorkday(day, calendar)) count++;
				expect(countWorkdays(from, to, calendar)).toBe(count);
			},
		),
	);
});

test("parts of a period add up to it", () => {
	fc.assert(
		fc.property(anyDay, anyDay, anyDay, anyCalendar, (a, b, c, calendar) => {
			const [from = a, between = b, to = c] = [a, b, c].sort();
			expect(
				countWorkdays(from, between, calendar) +
					countWorkdays(between, to, calendar),
			).toBe(countWorkdays(from, to, calendar));
		}),
	);
});

test("a year is counted in far less than a frame", () => {
	const busy = calendar("DK", {
		yearlyClosingDays: evesOf("DK"),
		closingDays: Array.from({ length: 50 }, (_, i) => addDays("2026-01-01", i)),
	});
	inYear(2026, busy);
	const start = cpuTime();
	for (let n = 0; n < 100; n++) inYear(2026, busy);
	expect((cpuTime() - start) / 100).toBeLessThan(4);
});
