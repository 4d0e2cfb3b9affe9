import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exponentOf, fromMajor } from "../../lib/money/money.ts";
import {
	type AmountOptions,
	type AmountReading,
	currencyIn,
	decimalOfColumn,
	readAmount,
} from "../../lib/money/read-amount.ts";
import { cpuTime } from "../cpu-time.ts";

const NBSP = "\u00a0";
const NARROW = "\u202f";

/** One line for a reading: `62500.5 DKK`, `~96300 USD`, `1234 or 1.234`, `none`. */
function said(reading: AmountReading): string {
	const { state, value, currency, readings } = reading;
	const amount = {
		exact: value,
		approximate: `~${value}`,
		ambiguous: readings?.join(" or "),
		none: "none",
	}[state];
	return currency ? `${amount} ${currency}` : `${amount}`;
}

const read = (text: string, options?: AmountOptions) =>
	said(readAmount(text, options));

describe("one text", () => {
	test.each([
		// plain
		["0", "0"],
		["-0", "0"],
		["0,00", "0"],
		["7", "7"],
		["007", "7"],
		["1054", "1054"],
		["1234567", "1234567"],
		["117.0", "117"],
		["62500.5", "62500.5"],
		["1234567.89", "1234567.89"],
		["512,77", "512.77"],
		["512.77", "512.77"],
		["0,5", "0.5"],
		["0.123", "0.123"],
		["0,123", "0.123"],
		[".5", "0.5"],
		[",50", "0.5"],
		["-,50", "-0.5"],
		["1234,567", "1234.567"],
		["1.2345", "1.2345"],
		["9007199254740993", "9007199254740993"],
		// grouped
		["19.234,56", "19234.56"],
		["1,234.56", "1234.56"],
		["1.234,56", "1234.56"],
		["1.234.567", "1234567"],
		["1,234,567", "1234567"],
		["1.234.567,89", "1234567.89"],
		["1,234,567.89", "1234567.89"],
		["12,34,567.89", "1234567.89"],
		["1,00,000", "100000"],
		["1 234 567,89", "1234567.89"],
		[`1${NBSP}234${NBSP}567,89`, "1234567.89"],
		[`1${NARROW}234${NARROW}567,89`, "1234567.89"],
		["1\u2009234,5", "1234.5"],
		["1 234", "1234"],
		["1 234.567", "1234.567"],
		["1’234’567.89", "1234567.89"],
		["1'234.56", "1234.56"],
		["1’234", "1234"],
		["1'234,5", "1234.5"],
		["100.000,00", "100000"],
		// only a column or a page can tell
		["1.234", "1234 or 1.234"],
		["1,234", "1234 or 1.234"],
		["12.500", "12500 or 12.5"],
		["-1.234", "-1234 or -1.234"],
		["kr. 62.500", "62500 or 62.5"],
		["DKK 62,500", "62500 or 62.5 DKK"],
		["1.234 mio.", "1234000000 or 1234000"],
		// signs
		["-500", "-500"],
		["+500", "500"],
		["- 500", "-500"],
		["−500", "-500"],
		["–500,25", "-500.25"],
		["－500", "-500"],
		["(500)", "-500"],
		["( 500,50 )", "-500.5"],
		["(1.234,56)", "-1234.56"],
		["(kr. 500,00)", "-500"],
		["kr. (500,00)", "-500"],
		["(500 DKK)", "-500 DKK"],
		["($500)", "-500 USD"],
		["500-", "-500"],
		["500,00- EUR", "-500 EUR"],
		["-kr. 500", "-500"],
		["kr. -500", "-500"],
		["CHF-1’234.50", "-1234.5 CHF"],
		["-$4,500.00", "-4500 USD"],
		["(0)", "0"],
		// a dash instead of decimals
		["62.500,-", "62500"],
		["62.500,- kr", "62500"],
		["kr. 62.500,-", "62500"],
		["62500,--", "62500"],
		["62 500:-", "62500"],
		["1.234:-", "1234"],
		["1,234.-", "1234"],
		["500.-", "500"],
		["CHF 1’500.–", "1500 CHF"],
		["500,—", "500"],
		["-500,-", "-500"],
		["(500,-)", "-500"],
		// currencies
		["kr1.234.567,89", "1234567.89"],
		["kr. 62.500,00", "62500"],
		["Kr 62.500,00", "62500"],
		["62.500,00 kr.", "62500"],
		[`62.500,00${NBSP}kr.`, "62500"],
		["62.500,00kr", "62500"],
		["kr.5", "5"],
		["1 234,50 kronor", "1234.5"],
		["DKK 62,500.00", "62500 DKK"],
		["62,500.00 DKK", "62500 DKK"],
		["DKK62500", "62500 DKK"],
		["62500 dkk", "62500 DKK"],
		["kr 500,00 DKK", "500 DKK"],
		["SEK 500 kr", "500 SEK"],
		["Dkr 500", "500 DKK"],
		["EUR 1.234,56", "1234.56 EUR"],
		["1 234,56 €", "1234.56 EUR"],
		["€1,234.56", "1234.56 EUR"],
		["€.50", "0.5 EUR"],
		["500 euro", "500 EUR"],
		["£99", "99 GBP"],
		["US$ 1,234.56", "1234.56 USD"],
		["USD 1,234.56", "1234.56 USD"],
		[`$${NBSP}4,500.00`, "4500 USD"],
		["$500 CAD", "500 CAD"],
		["CA$500", "500 CAD"],
		["CHF 1'234.50", "1234.5 CHF"],
		["¥1200", "1200 JPY"],
		["JPY 1,200,000", "1200000 JPY"],
		["12,34,567.89 INR", "1234567.89 INR"],
		["₹12,34,567.89", "1234567.89 INR"],
		["500 zł", "500 PLN"],
		["ALL 500", "500 ALL"],
		// more decimals than the currency has
		["512.7751 DKK", "~512.7751 DKK"],
		["512.7700 DKK", "512.77 DKK"],
		["100,5 JPY", "~100.5 JPY"],
		["JPY 100.00", "100 JPY"],
		["KWD 10.1255", "~10.1255 KWD"],
		["12.3456 KWD", "~12.3456 KWD"],
		["0.125 KWD", "0.125 KWD"],
		["0.30000000000000004 EUR", "~0.30000000000000004 EUR"],
		// rounded
		["$96.3K", "~96300 USD"],
		["2.5m", "~2500000"],
		["2.5M", "~2500000"],
		["1,2 mio. kr.", "~1200000"],
		["1,2 mio.kr.", "~1200000"],
		["kr. 1,2 mio.", "~1200000"],
		["DKK 1.2M", "~1200000 DKK"],
		["12,5 MSEK", "~12500000 SEK"],
		["MSEK 12,5", "~12500000 SEK"],
		["12,5 Mkr", "~12500000"],
		["1,5 mdkr", "~1500000000"],
		["12,5 MDKK", "~12500000 DKK"],
		["750 tkr", "~750000"],
		["96,3 tn US$", "~96300 USD"],
		["750 t.kr.", "~750000"],
		["750 TDKK", "~750000 DKK"],
		["75k€", "~75000 EUR"],
		["12,5 mnok", "~12500000 NOK"],
		["1.25bn", "~1250000000"],
		["3 mia. kr.", "~3000000000"],
		["-2,55k", "~-2550"],
		["2 mill. NOK", "~2000000 NOK"],
		["1,23456k", "~1234.56"],
		// as it comes out of spreadsheets and pages
		["'500", "500"],
		["'-500", "-500"],
		["’1.234,56", "1234.56"],
		["  62.500,00  ", "62500"],
		["\n62500\t", "62500"],
		["\ufeff62500", "62500"],
		["\u200e-500,00\u200f", "-500"],
		["kr.\n62.500,00", "62500"],
	])("%j is %s", (text, expected) => {
		expect(read(text)).toBe(expected);
	});

	test.each([
		"",
		" ",
		"-",
		"–",
		"kr.",
		"None",
		"Ingen",
		"NaN",
		"nan",
		"Infinity",
		"-Infinity",
		"∞",
		"null",
		"undefined",
		"1e3",
		"1E+5",
		"1.5e-7",
		"0x1F",
		"0xFF",
		"0b11",
		"1n",
		"1_000",
		"12%",
		"12 %",
		"½",
		"1½",
		"100²",
		"٥٠٠",
		"١٬٢٣٤٫٥٦",
		"५००",
		"５００",
		"12٣",
		"1.234.56",
		"1,234,56",
		"12,34,56",
		"1.23.456",
		"1234.567.890",
		"1.234 567",
		"1 234.567 890",
		"12 34",
		"2017 500",
		"0 123",
		"0.123.456",
		"1  234",
		"1..5",
		"1.,5",
		"..5",
		"...5",
		"5.",
		"1 2 3",
		"12\n500",
		"12\t500",
		"1,2,3",
		"--500",
		"-(500)",
		"(-500)",
		"+(500)",
		"-500-",
		"+500-",
		"500--",
		"500,---",
		"(500",
		"500)",
		"((500))",
		"500 - 600",
		"500-600",
		"2026-03-18",
		"24-12-2026",
		"12/24/2026",
		"24.12.2026",
		"12:30",
		"+45 12 34 56 78",
		"12 stk.",
		"Proposition1m",
		"ACME A/S kr. 62.500,00",
		"500 EUR 600",
		"500 EUR DKK",
		"EUR 500 DKK",
		"€ 500 DKK",
		"kr 500 EUR",
		"$ 500 EUR",
		"£500 $",
		"500 XYZ",
		"top 500",
		"all 12",
		"5 t",
		"5 md",
		"MSEK 5 mio",
		"M 12",
		"k 5",
		"500 kr/md",
		"=1+1",
		"@500",
		"\u202e500",
		"500\u0000",
		"constructor 5",
		"__proto__5",
		"1".repeat(1_001),
	])("%j is no amount", (text) => {
		expect(readAmount(text)).toEqual({ state: "none" });
	});
});

describe("what is known beside the text", () => {
	test("the decimal separator settles what is ambiguous", () => {
		expect(read("1.234", { decimal: "," })).toBe("1234");
		expect(read("1.234", { decimal: "." })).toBe("1.234");
		expect(read("1,234", { decimal: "," })).toBe("1.234");
		expect(read("1,234", { decimal: "." })).toBe("1234");
		expect(read("kr. 62.500", { decimal: ",", kr: "DKK" })).toBe("62500 DKK");
	});

	test("and nothing else", () => {
		expect(read("1,234.56", { decimal: "," })).toBe("1234.56");
		expect(read("512.77", { decimal: "," })).toBe("512.77");
		expect(read("1.234.567", { decimal: "." })).toBe("1234567");
	});

	test("which krone", () => {
		expect(read("kr. 500", { kr: "SEK" })).toBe("500 SEK");
		expect(read("kr 500 DKK", { kr: "SEK" })).toBe("500 DKK");
		expect(read("$ 500", { kr: "SEK" })).toBe("500 USD");
	});

	test("a currency for the decimals, never put into the text's mouth", () => {
		expect(read("512.7751")).toBe("512.7751");
		expect(read("512.7751", { currency: "DKK" })).toBe("~512.7751");
		expect(read("512.77", { currency: "JPY" })).toBe("~512.77");
		expect(read("512.77 EUR", { currency: "JPY" })).toBe("512.77 EUR");
		expect(read("1.234", { decimal: ".", currency: "DKK" })).toBe("~1.234");
	});
});

describe("a column", () => {
	test.each([
		[["512,77", "1.234"], ","],
		[["1.234", "19.234,56"], ","],
		[["1,234", "99.5"], "."],
		[["1.234", "1.234.567"], ","],
		[["1,234", "1,234,567"], "."],
		[["1.234", "62.500,-"], ","],
		[["0.123", "1.234"], "."],
		[["12,34,567", "1,234"], "."],
		[["1 234,5", "12"], ","],
		[["1.234", "5.678"], "ambiguous"],
		[["1.234", "1,234"], "ambiguous"],
		[["12,5", "12.5"], "ambiguous"],
		[["1.234.567", "12.5"], "ambiguous"],
		[["1054", "50", "0"], "whole"],
		[["1 234", "1’234"], "whole"],
		[["", "n/a", "-"], "whole"],
		[[], "whole"],
		[["n/a", "1.234", "x,y", "24.12.2026", "7,5"], ","],
	] as const)("%j: %s", (cells, expected) => {
		expect(decimalOfColumn(cells)).toBe(expected);
		expect(decimalOfColumn([...cells].reverse())).toBe(expected);
	});
});

describe("a currency in a text", () => {
	test.each([
		["EUR", "EUR"],
		["eur", "EUR"],
		["Amount (EUR)", "EUR"],
		["Beløb i DKK", "DKK"],
		["DKK 62,500.00", "DKK"],
		["€1.234", "EUR"],
		["US$", "USD"],
		["£", "GBP"],
		["Value in € (EUR)", "EUR"],
		["TRY", "TRY"],
		["kr.", null],
		["kr1.234.567,89", null],
		["kr. 500 DKK", "DKK"],
		["EUR/USD", null],
		["Amount in company currency", null],
		["Det er nok", null],
		["TOP deals of ALL time", null],
		["TOP deals, EUR", "EUR"],
		["", null],
	])("%j: %s", (text, expected) => {
		expect(currencyIn(text)).toBe(expected);
	});

	test("a hint says which krone", () => {
		expect(currencyIn("kr.", { kr: "NOK" })).toBe("NOK");
		expect(currencyIn("Beløb (kr.)", { kr: "DKK" })).toBe("DKK");
		expect(currencyIn("EUR", { kr: "DKK" })).toBe("EUR");
	});
});

describe("what is written can be read", () => {
	const locales = ["da", "sv", "nb", "fi", "de", "en", "en-IN", "de-CH"];
	const currencies = ["DKK", "SEK", "NOK", "EUR", "USD", "JPY", "KWD"];
	const minor = fc.oneof(
		fc.integer({ min: -1e14, max: 1e14 }),
		fc.integer({ min: -200_000, max: 200_000 }),
	);

	/** Decimal text of minor units, without going through a float. */
	function decimalText(minor: number, currency: string): string {
		const exponent = exponentOf(currency);
		const digits = String(Math.abs(minor)).padStart(exponent + 1, "0");
		const at = digits.length - exponent;
		const text = exponent
			? `${digits.slice(0, at)}.${digits.slice(at)}`
			: digits;
		return minor < 0 ? `-${text}` : text;
	}

	test.each(locales)("in the style of %s", (locale) => {
		const decimal = new Intl.NumberFormat(locale)
			.formatToParts(0.5)
			.find((part) => part.type === "decimal")?.value as "," | ".";
		fc.assert(
			fc.property(
				minor,
				fc.constantFrom(...currencies),
				fc.constantFrom("symbol", "code", "narrowSymbol"),
				fc.constantFrom("standard", "accounting"),
				(minor, currency, currencyDisplay, currencySign) => {
					const text = new Intl.NumberFormat(locale, {
						style: "currency",
						currency,
						currencyDisplay: currencyDisplay as "symbol",
						currencySign: currencySign as "standard",
					}).format(decimalText(minor, currency) as unknown as number);
					const kr = currency.endsWith("K") ? currency : undefined;
					const reading = readAmount(text, { decimal, kr });
					expect(reading.state, text).toBe("exact");
					expect(fromMajor(reading.value ?? "", currency), text).toBe(minor);
					// "kr" written by a locale that has its own is still found by the hint.
					expect(reading.currency, text).toBe(currency);
				},
			),
			{ numRuns: 300 },
		);
	});

	test.each(locales)("%s: whole amounts are never read wrong", (locale) => {
		fc.assert(
			fc.property(fc.integer({ min: -1e12, max: 1e12 }), (whole) => {
				const text = new Intl.NumberFormat(locale).format(whole);
				const { state, value, readings } = readAmount(text);
				const expected = String(whole);
				if (state === "ambiguous") expect(readings?.[0]).toBe(expected);
				else expect([state, value]).toEqual(["exact", expected]);
			}),
		);
	});

	test("a column of one style is decided right, or not at all", () => {
		fc.assert(
			fc.property(
				fc.constantFrom("da", "en", "de"),
				fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1 }),
				(locale, column) => {
					const format = new Intl.NumberFormat(locale, {
						minimumFractionDigits: 2,
					});
					const cells = column.map((minor) => format.format(minor / 100));
					const decimal = decimalOfColumn(cells);
					expect(decimal).toBe(locale === "en" ? "." : ",");
				},
			),
		);
	});

	test("the sum of a read column is the sum of its lines, to the cent", () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: -1e9, max: 1e9 })),
				fc.constantFrom("da", "de-CH", "sv"),
				(column, locale) => {
					const format = new Intl.NumberFormat(locale, {
						minimumFractionDigits: 2,
					});
					let sum = 0;
					for (const minor of column)
						sum += fromMajor(
							readAmount(format.format(minor / 100)).value ?? "",
							"DKK",
						) as number;
					expect(sum).toBe(column.reduce((sum, minor) => sum + minor, 0));
				},
			),
		);
	});
});

describe("hostile text", () => {
	test("any text is answered, and a value is a plain decimal", () => {
		const alphabet = fc.constantFrom(
			..."0123456789.,' -+()kr€$MmKkeExXDN%\u00a0\u202f\u2212\n:",
		);
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string({ unit: "binary" }),
					fc.string({ unit: alphabet, maxLength: 20 }),
				),
				(text) => {
					const { state, value, readings } = readAmount(text);
					for (const each of readings ?? [value])
						if (each !== undefined) {
							expect(each).toMatch(/^-?(0|[1-9]\d*)(\.\d*[1-9])?$/);
							expect(each).not.toBe("-0");
						}
					expect(value === undefined).toBe(
						state === "none" || state === "ambiguous",
					);
				},
			),
			{ numRuns: 5_000 },
		);
	});

	const parts = [
		"1",
		"0",
		"1.",
		"1,",
		"1 ",
		"1'",
		"1.234",
		".234",
		"12,",
		" ",
		"\u00a0",
		"-",
		"(",
		"k",
		"kr.",
		"kr. 1",
		"m",
		"$",
		"DKK",
		"a.",
		"'",
		"\u200e",
		"e1",
		"💰",
		"\ud800",
	];
	const lengths = [999, 1_000, 65_536];
	test.each(parts)("%j repeated takes no time", (part) => {
		for (const length of lengths) {
			const text = part.repeat(length / part.length + 1).slice(0, length);
			for (const hostile of [text, `${text}!`, `1${text}`, `${text}1`]) {
				const start = cpuTime();
				readAmount(hostile);
				currencyIn(hostile);
				decimalOfColumn([hostile]);
				fromMajor(hostile, "DKK");
				fromMajor(`1.${hostile}`, "DKK");
				expect(cpuTime() - start).toBeLessThan(50);
			}
		}
	});
});
