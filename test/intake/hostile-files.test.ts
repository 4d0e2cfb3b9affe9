import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvOf } from "../../lib/files/write-csv.ts";
import { isTotalWord } from "../../lib/intake/between-rows.ts";
import { isErrorCell } from "../../lib/intake/cell-errors.ts";
import { headingsAsWords } from "../../lib/intake/columns.ts";
import { countryCode } from "../../lib/intake/country.ts";
import { currencyNamed } from "../../lib/intake/currency-names.ts";
import {
	dateStyleOf,
	looksLikeDate,
	readDate,
} from "../../lib/intake/dates.ts";
import { isOtherAmount } from "../../lib/intake/deal-columns.ts";
import { guarded, unguarded } from "../../lib/intake/formula-guard.ts";
import { headingRowOf } from "../../lib/intake/heading-row.ts";
import { numberFormatOf } from "../../lib/intake/number-format.ts";
import { readQuickEntry } from "../../lib/intake/quick-entry.ts";
import { readCsv } from "../../lib/intake/read-csv.ts";
import { readMoneyCell } from "../../lib/intake/read-money-cell.ts";
import { readSelection } from "../../lib/intake/selection.ts";
import { statusOf, statusWordsOf } from "../../lib/intake/status.ts";
import { typedCell } from "../../lib/intake/typed-cell.ts";
import { normalName } from "../../lib/model/customer.ts";
import { plainDecimal } from "../../lib/money/plain-decimal.ts";
import {
	currencyIn,
	decimalOfColumn,
	readAmount,
} from "../../lib/money/read-amount.ts";
import { readDecimal } from "../../lib/money/read-decimal.ts";
import { checkReadings } from "../fuzz/check-readings.ts";

const text = (value: string) => new TextEncoder().encode(value);

test("any text selected or typed", () => {
	fc.assert(
		fc.property(fc.string({ unit: "binary", maxLength: 600 }), (any) => {
			const { certain, customer, amount } = readSelection(any, {
				currency: "DKK",
			});
			if (certain) expect([customer, amount]).not.toContain(undefined);
			readQuickEntry(any, { currency: "DKK" });
		}),
		{ numRuns: 500 },
	);
}, 30_000);

describe("texts made to make a scanner go back and forth", () => {
	const patternsOf = (length: number) =>
		[
			...[
				"a",
				"1",
				" ",
				"-",
				".",
				"(",
				"1.",
				"1 ",
				"a ",
				"1,",
				"- ",
				"A ",
				"0",
			],
			...["\n", '"', '" ', "\t", "kr. ", "1 kr. ", "0000-", "12/12/", "A/S "],
			...["\u00a0", "\u202e", "(((", "))", "=-", "[[<", "Kunde:\n", "é", "x1 "],
			...["'", "\\", "_x0", "&#", "[h", "h:", "[$", '"-', "e+", "%;"],
		].flatMap((unit) => {
			const long = unit
				.repeat(Math.ceil(length / unit.length))
				.slice(0, length);
			return [long, `${long}!`, `1${long}x`];
		});
	const readers: Record<string, (text: string) => unknown> = {
		readDate: (text) => readDate(text, "dmy"),
		dateStyleOf: (text) => dateStyleOf([text]),
		statusOf,
		statusWordsOf: (text) => statusWordsOf(new Map([[text, 1]])),
		headingsAsWords: (text) => headingsAsWords([text]),
		isOtherAmount,
		isTotalWord,
		currencyNamed: (text) => currencyNamed(text),
		readMoneyCell: (text) => readMoneyCell(text, { currency: "DKK" }),
		looksLikeDate,
		countryCode,
		readSelection: (text) => readSelection(text, { currency: "DKK" }),
		readQuickEntry: (text) => readQuickEntry(text, { currency: "DKK" }),
		readAmount: (text) => readAmount(text),
		decimalOfColumn: (text) => decimalOfColumn([text]),
		currencyIn: (text) => currencyIn(text),
		readDecimal,
		plainDecimal,
		numberFormatOf,
		typedCell: (text) => typedCell(text, { is: "date" }, false),
		guard: (text) => unguarded(guarded(text)),
		isErrorCell,
		normalName,
		csvOf: (text) => csvOf({ name: text, headings: [text], rows: [[text]] }),
		headingRowOf: (text) => headingRowOf([[text], [text, text]]),
	};
	// A megabyte: a scanner that looks at it again from each of its signs would be at it for minutes, not for a moment.
	const patterns = patternsOf(1024 * 1024);
	test.each(Object.entries(readers))(
		"%s comes to an end",
		(_name, read) => {
			for (const pattern of patterns) read(pattern);
		},
		30_000,
	);

	test("whole files of them", () => {
		for (const pattern of patternsOf(64 * 1024)) {
			const row = `${pattern};Won;${pattern};${pattern}\n`;
			checkReadings([
				readCsv("f", text(`Deal name;Status;Amount;Close date\n${row}${row}`)),
			]);
		}
	}, 60_000);
});
