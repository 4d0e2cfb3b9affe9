import { describe, expect, test } from "vitest";
import {
	kindOfDays,
	monthStyleOf,
	readPeriod,
	yearNamed,
} from "../../lib/intake/period-text.ts";

const days = (text: string, year?: number) => {
	const read = readPeriod(text, { year });
	return read && ("needs" in read ? read.needs : `${read.from}..${read.to}`);
};

const MARCH = "2026-03-01..2026-04-01";
const SECOND_QUARTER = "2026-04-01..2026-07-01";
const WEEK_12 = "2026-03-16..2026-03-23";

describe("a period is read", () => {
	test.each([
		["March 2026", MARCH],
		["mar-26", MARCH],
		["marts 2026", MARCH],
		["Mars 26", MARCH],
		["2026 maaliskuu", MARCH],
		["März 2026", MARCH],
		["Mrz 2026", MARCH],
		["2026-03", MARCH],
		["03/2026", MARCH],
		["2026-03-01", MARCH],
		["2026M3", MARCH],
		["Q2 2026", SECOND_QUARTER],
		["2026-Q2", SECOND_QUARTER],
		["2. kvartal 2026", SECOND_QUARTER],
		["Kv2 26", SECOND_QUARTER],
		["2. Quartal 2026", SECOND_QUARTER],
		["Uge 12, 2026", WEEK_12],
		["2026-W12", WEEK_12],
		["v.12 2026", WEEK_12],
		["KW 12 2026", WEEK_12],
		["vko 12 2026", WEEK_12],
		["2026", "2026-01-01..2027-01-01"],
	])("%s", (text, expected) => {
		expect(days(text)).toBe(expected);
	});

	test("without a year it needs one, from wherever it is known", () => {
		for (const text of ["Mar", "maaliskuu", "Q1", "1. kvartal", "Uge 12"])
			expect(days(text)).toBe("year");
		expect(days("Marts", 2026)).toBe(MARCH);
		expect(days("Q2", 2026)).toBe(SECOND_QUARTER);
		expect(days("uge 12", 2026)).toBe(WEEK_12);
	});

	test("every month by its names in six languages", () => {
		const names = [
			"Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
			"januar februar marts april maj juni juli august september oktober november december",
			"januari februari mars april maj juni juli augusti september oktober november december",
			"tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu",
			"Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
			"jan feb mar apr mai jun jul aug sep okt nov des",
		];
		for (const language of names)
			expect(
				language.split(" ").map((name) => days(name, 2026)?.slice(0, 7)),
			).toEqual(
				Array.from(
					{ length: 12 },
					(_, at) => `2026-${String(at + 1).padStart(2, "0")}`,
				),
			);
	});

	test.each([
		"Total",
		"Anna",
		"12",
		"Mål",
		"2026-03-14",
		"53/2026",
		"",
		"Marketing",
		"Q5 2026",
		"uge 53 2025",
		"1234",
	])("%s is none", (text) => {
		expect(readPeriod(text)).toBeNull();
	});
});

test("a file's name says a year, unless it says two", () => {
	expect(yearNamed("Budget 2026.csv")).toBe(2026);
	expect(yearNamed("budget_2026_v2026.csv")).toBe(2026);
	expect(yearNamed("2025-2026.csv")).toBeNull();
	expect(yearNamed("20260301.csv")).toBeNull();
});

test("a column of first days of months says by that which part comes first", () => {
	expect(monthStyleOf(["01/01/2026", "01/02/2026", "01/03/2026"])).toBe("dmy");
	expect(monthStyleOf(["1/1/2026", "2/1/2026", "3/1/2026"])).toBe("mdy");
});

test("days are the kind of period they are, years the company's own", () => {
	expect(kindOfDays({ from: "2026-01-01", to: "2026-02-01" })).toBe("month");
	expect(kindOfDays({ from: "2026-01-01", to: "2026-04-01" })).toBe("quarter");
	expect(kindOfDays({ from: "2026-01-01", to: "2027-01-01" })).toBe("year");
	expect(kindOfDays({ from: "2026-03-16", to: "2026-03-23" })).toBe("week");
	expect(
		kindOfDays(
			{ from: "2026-01-01", to: "2027-01-01" },
			{ fiscalYearStart: 7 },
		),
	).toBeUndefined();
	expect(
		kindOfDays(
			{ from: "2026-07-01", to: "2027-07-01" },
			{ fiscalYearStart: 7 },
		),
	).toBe("year");
});
