import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { decimalOfNumber } from "../../lib/files/sheet.ts";
import { csvOf } from "../../lib/files/write-csv.ts";
import { guarded, unguarded } from "../../lib/intake/formula-guard.ts";
import { readCsv } from "../../lib/intake/read-csv.ts";
import { decimalOfMoney } from "../../lib/money/money.ts";
import { anySheet, anyText } from "./any-sheet.ts";

const TRIGGER = /^[=+\-@\t\r\n＝＋－＠]/;
const PLAIN_NEGATIVE = /^-\d+([.,]\d+)?$/;

describe("formula guard", () => {
	test("of 10,000 texts none begins as a formula, and each comes back", () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const safe = guarded(text);
				expect(TRIGGER.test(safe) && !PLAIN_NEGATIVE.test(safe)).toBe(false);
				expect(unguarded(safe)).toBe(text);
			}),
			{ numRuns: 10_000 },
		);
	});

	test.each([
		["=1+1", "'=1+1"],
		["+45 33 12", "'+45 33 12"],
		["-5", "-5"],
		["-5,25", "-5,25"],
		["-5-3", "'-5-3"],
		["＝1", "'＝1"],
		["'=1", "''=1"],
		["'tis", "'tis"],
		["O'Brien", "O'Brien"],
	])("%s stands as %s", (text, safe) => {
		expect(guarded(text)).toBe(safe);
	});

	test("takes off the guard other programs put before a negative number", () => {
		expect(unguarded("'-5")).toBe("-5");
		expect(unguarded("'tis")).toBe("'tis");
		expect(unguarded("'")).toBe("'");
	});
});

describe("numbers in digits", () => {
	test.each([
		[0, "0"],
		[-0, "0"],
		[1e21, "1000000000000000000000"],
		[-1.5e21, "-1500000000000000000000"],
		[1e-7, "0.0000001"],
		[-1.25e-8, "-0.0000000125"],
		[0.1, "0.1"],
		[Number.NaN, ""],
		[Number.NEGATIVE_INFINITY, ""],
	])("%s is %s", (number, digits) => {
		expect(decimalOfNumber(number)).toBe(digits);
	});

	test("any number comes back", () => {
		fc.assert(
			fc.property(
				fc.double({ noNaN: true, noDefaultInfinity: true }),
				(any) => {
					const digits = decimalOfNumber(any);
					expect(digits).toMatch(/^-?\d+(\.\d+)?$/);
					expect(Number(digits)).toBe(any + 0);
				},
			),
		);
	});

	test.each([
		[{ minor: 6250050, currency: "DKK" }, "62500.50"],
		[{ minor: -5, currency: "DKK" }, "-0.05"],
		[{ minor: 0, currency: "BHD" }, "0.000"],
		[{ minor: -1200, currency: "JPY" }, "-1200"],
		[{ minor: 9007199254740991, currency: "EUR" }, "90071992547409.91"],
	])("%o is %s", (money, digits) => {
		expect(decimalOfMoney(money)).toBe(digits);
	});
});

describe("a CSV file", () => {
	const sheet = {
		name: "Deals",
		headings: ["Deal", "Amount, DKK", "Won"],
		rows: [
			['=HYPERLINK("x")', { money: { minor: -125, currency: "DKK" } }, true],
			["Søn & Co", null, false],
		],
	};

	test("has a byte order mark, CRLF, quotes where needed and an apostrophe before a formula", () => {
		expect(csvOf(sheet)).toBe(
			'\ufeffDeal,"Amount, DKK",Won\r\n"\'=HYPERLINK(""x"")",-1.25,TRUE\r\nSøn & Co,,FALSE\r\n',
		);
	});

	test("separates by semicolons where a comma is the decimal separator", () => {
		expect(csvOf(sheet, { decimal: "," })).toContain(";-1,25;TRUE\r\n");
	});

	const styles = [
		{},
		{ decimal: "," },
		{ delimiter: "\t" },
		{ delimiter: ";", decimal: "." },
	] as const;
	test.each(styles)("comes back cell by cell: %o", (style) => {
		fc.assert(
			fc.property(anySheet, (any) => {
				const file = csvOf(any, style);
				const reading = readCsv("f.csv", new TextEncoder().encode(file));
				if (!reading.ok) throw new Error(reading.reason);
				expect(reading.table.refusals).toEqual([]);
				expect(reading.table.headings).toEqual(any.headings);
				const decimal = ("decimal" in style && style.decimal) || ".";
				const delimiter = file.charAt("\ufeffNote".length);
				const asIs = Papa.parse<string[]>(file, { delimiter });
				for (const cells of asIs.data)
					for (const cell of cells)
						expect(TRIGGER.test(cell) && !PLAIN_NEGATIVE.test(cell), cell).toBe(
							false,
						);
				const back = reading.table.rows.map(({ cells }) => cells);
				expect(back).toEqual(
					any.rows.map(([note, number, won, amount, day]) => [
						// A line break is a line break; NUL is none.
						(note as string | null)
							?.replaceAll("\0", "")
							.replace(/\r\n?/g, "\n") ?? "",
						decimalOfNumber((number as number | null) ?? Number.NaN).replace(
							".",
							decimal,
						),
						won === null ? "" : String(won).toUpperCase(),
						decimalOfMoney((amount as { money: never }).money).replace(
							".",
							decimal,
						),
						(day as { day: string }).day,
					]),
				);
			}),
			{ numRuns: 500 },
		);
	});
});
