import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	type DateStyle,
	dateStyleOf,
	isNoDate,
	readDate,
} from "../../lib/intake/dates.ts";
import { fromDayNumber } from "../../lib/time/plain-date.ts";

describe("one cell", () => {
	test.each<[string, DateStyle, string | null]>([
		["2026-03-11", "ymd", "2026-03-11"],
		["2026-03-11", "mdy", "2026-03-11"],
		["2026/3/1", "dmy", "2026-03-01"],
		["2026.03.11", "dmy", "2026-03-11"],
		["20260311", "ymd", "2026-03-11"],
		["2026-03-11 23:59", "ymd", "2026-03-11"],
		["2026-03-11T23:59:59.999Z", "ymd", "2026-03-11"],
		["2026-03-11T23:59:59+02:00", "ymd", "2026-03-11"],
		["2026-03-11 13:30:24", "ymd", "2026-03-11"],
		["11.03.2026", "dmy", "2026-03-11"],
		["11. 3. 2026", "dmy", "2026-03-11"],
		["11-03-2026 14.02", "dmy", "2026-03-11"],
		["11/03/2026", "dmy", "2026-03-11"],
		["11/03/2026", "mdy", "2026-11-03"],
		["3/11/26", "mdy", "2026-03-11"],
		["3/11/2026 2:05 PM", "mdy", "2026-03-11"],
		["11/03/26", "dmy", "2026-03-11"],
		["11/03/69", "dmy", "2069-03-11"],
		["11/03/70", "dmy", "1970-03-11"],
		[" 29-02-2024 ", "dmy", "2024-02-29"],
		["24/12-2026", "dmy", "2026-12-24"],
		["3/11-26", "mdy", "2026-11-03"],
		["13/13-2026", "dmy", null],
		["26-03-24", "yymd", "2026-03-24"],
		["24-12-2026", "yymd", null],
		["29-02-2026", "dmy", null],
		["31/04/2026", "dmy", null],
		["13/13/2026", "mdy", null],
		["11/03/2026", "ymd", null],
		["0000-00-00", "ymd", null],
		["0202-03-11", "ymd", null],
		["2026-03-11abc", "ymd", null],
		["2026-03-11 at noon", "ymd", null],
		["11-03/2026", "dmy", null],
		["11/3", "dmy", null],
		["24 Dec", "dmy", null],
		["1.234", "dmy", null],
		["", "ymd", null],
	])("%j as %s: %s", (cell, style, date) => {
		expect(readDate(cell, style)).toBe(date);
	});

	test("zero dates are no dates", () => {
		expect(
			["", "  ", "0000-00-00", "0000-00-00 00:00:00"].every(isNoDate),
		).toBe(true);
		expect(isNoDate("2026-03-11")).toBe(false);
	});
});

describe("a whole column", () => {
	test("ISO", () => {
		expect(dateStyleOf(["2026-03-11", "", "2026-04-01 10:00"])).toMatchObject({
			state: "read",
			style: "ymd",
		});
	});
	test("one day above 12 settles it, wherever it stands", () => {
		expect(dateStyleOf(["01/02/2026", "26/03/2026"])).toMatchObject({
			state: "read",
			style: "dmy",
		});
		expect(dateStyleOf(["01/02/2026", "03/26/2026"])).toMatchObject({
			state: "read",
			style: "mdy",
		});
	});
	test("dots are never month first", () => {
		expect(dateStyleOf(["01.02.2026"])).toMatchObject({ style: "dmy" });
	});
	test("12/03/2021 alone is asked, with both readings", () => {
		expect(dateStyleOf(["05/05/2021", "12/03/2021"])).toEqual({
			state: "ambiguous",
			example: "12/03/2021",
			choices: [
				{ style: "dmy", date: "2021-03-12" },
				{ style: "mdy", date: "2021-12-03" },
			],
			separator: "/",
		});
	});
	test("both readings the same: nothing to ask", () => {
		expect(dateStyleOf(["05/05/2021"])).toMatchObject({ state: "read" });
	});
	test("cells that contradict each other are asked", () => {
		expect(dateStyleOf(["26/03/2026", "03/26/2026", "01/02/2026"]).state).toBe(
			"ambiguous",
		);
	});
	test("no dates", () => {
		expect(dateStyleOf(["x", "", "12"])).toEqual({ state: "none" });
	});
	test("any dates of more than 40 days, written in one style, are read back", () => {
		const write = {
			ymd: (date: string) => date,
			dmy: (date: string) => date.split("-").toReversed().join("/"),
			mdy: (date: string) =>
				`${date.slice(5, 7)}/${date.slice(8, 10)}/${date.slice(0, 4)}`,
		};
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 60_000 }),
				fc.constantFrom("ymd", "dmy", "mdy"),
				(first, style) => {
					const dates = Array.from({ length: 40 }, (_, at) =>
						fromDayNumber(first + at),
					);
					const found = dateStyleOf(dates.map(write[style]));
					expect(found).toMatchObject({ state: "read", style });
					expect(
						dates.map((date) => readDate(write[style](date), style)),
					).toEqual(dates);
				},
			),
		);
	});
});

describe("months by name", () => {
	test.each([
		...["24. dec. 2026", "24 December 2026", "Dec 24, 2026", "24-Dec-26"],
		...["December 24th, 2026", "Thursday, December 24, 2026", "24 Dec 2026"],
		...["24. december 2026", "torsdag den 24. december 2026", "d. 24. dec 26"],
		...["24 december 2026", "24 dec. 2026", "24. desember 2026", "24.des.2026"],
		...["24. joulukuuta 2026", "24 joulu 2026", "24. Dezember 2026"],
		...["24. Dez. 2026", "24 décembre 2026", "24 de diciembre de 2026"],
		...["24 dicembre 2026", "24 dezembro 2026", "24 grudnia 2026"],
		...["2026-Dec-24", "24-DEC-2026 14:02:31", "Dec 24, 2026 at 3:04 PM"],
		...["24 dec 2026 kl. 14.02", "24\u00a0dec.\u00a02026", " 24 Dec 2026 "],
	])("%s", (cell) => {
		for (const style of ["ymd", "dmy", "mdy"] as const)
			expect(readDate(cell, style)).toBe("2026-12-24");
	});

	test("every month of the six languages is known, long and short", () => {
		for (const language of ["en", "da", "sv", "nb", "fi", "de"])
			for (const form of ["long", "short"] as const)
				for (let month = 0; month < 12; month++) {
					const cell = new Intl.DateTimeFormat(language, {
						day: "numeric",
						month: form,
						year: "numeric",
						timeZone: "UTC",
					}).format(Date.UTC(2026, month, 24));
					expect([language, cell, readDate(cell, "dmy")]).toEqual([
						language,
						cell,
						`2026-${String(month + 1).padStart(2, "0")}-24`,
					]);
				}
	});

	test.each(["24 Foo 2026", "31 April 2026", "Dec 2026", "24 Dec", "May"])(
		"%s is no date",
		(cell) => {
			expect(readDate(cell, "dmy")).toBeNull();
		},
	);

	test("they are certain in themselves", () => {
		expect(dateStyleOf(["1 Feb 2026", "", "2. marts 2026"])).toMatchObject({
			state: "read",
			style: "ymd",
		});
	});
});

describe("days as a spreadsheet counts them", () => {
	test.each([
		["46380", "2026-12-24"],
		["46380.75", "2026-12-24"],
		["46380,5", "2026-12-24"],
		["25569", "1970-01-01"],
		["12345", null],
		["463801", null],
		["46380 kr", null],
		["2026-12-24", null],
	])("%s: %s", (cell, date) => {
		expect(readDate(cell, "serial")).toBe(date);
	});

	test("only where the whole column says so", () => {
		expect(dateStyleOf(["46380", "", "46381.5"])).toMatchObject({
			state: "read",
			style: "serial",
		});
		expect(dateStyleOf(["46380", "next week"]).state).toBe("none");
		expect(dateStyleOf(["46380", "2026-12-24"])).toMatchObject({
			style: "ymd",
		});
		expect(readDate("46380", "dmy")).toBeNull();
	});
});

test("what stands for no date is none", () => {
	expect(["-", "–", "N/A", "null", " none "].every(isNoDate)).toBe(true);
	expect(["nonesuch", "--1", "now"].some(isNoDate)).toBe(false);
});

test("years in front in two digits: a file is of a few years, and of many days", () => {
	const styleOf = (...cells: string[]) => {
		const found = dateStyleOf(cells);
		return found.state === "read" ? found.style : found.state;
	};
	expect(styleOf("26/03/24", "26/04/01", "25/12/30")).toBe("yymd");
	expect(styleOf("24/03/26", "01/04/26", "30/12/25")).toBe("dmy");
	// Few cells say nothing of years, and one that can be no such day says all.
	expect(styleOf("26/03/24")).toBe("dmy");
	expect(styleOf("26/03/24", "26/04/01", "30/12/2025")).toBe("dmy");
});
