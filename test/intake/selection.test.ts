import { describe, expect, test } from "vitest";
import { readSelection } from "../../lib/intake/selection.ts";

const DKK = { currency: "DKK" };

/** Text, customer, minor units and currency; whether it may be logged at once. */
type Case = [
	text: string,
	customer: string | undefined,
	minor: number | undefined,
	currency?: string,
];
const brief = (text: string, currency = "DKK") => {
	const { customer, amount, certain } = readSelection(text, { currency });
	return {
		customer,
		minor: amount?.minor,
		currency: amount?.currency,
		certain,
	};
};

describe("certain: logged at once", () => {
	test.each<Case>([
		["ACME A/S kr. 62.500,00", "ACME A/S", 6_250_000],
		["  ACME A/S   kr. 62.500,00  ", "ACME A/S", 6_250_000],
		["kr. 62.500,00 ACME A/S", "ACME A/S", 6_250_000],
		["ACME A/S\tkr. 62.500,00", "ACME A/S", 6_250_000],
		["ACME A/S\nkr. 62.500,00\n", "ACME A/S", 6_250_000],
		["ACME A/S\r\n62.500,00 kr.", "ACME A/S", 6_250_000],
		["ACME A/S – kr. 62.500,00", "ACME A/S", 6_250_000],
		["ACME A/S, kr. 62.500,00.", "ACME A/S", 6_250_000],
		["ACME A/S: kr 62500", "ACME A/S", 6_250_000],
		["ACME A/S kr62.500,00", "ACME A/S", 6_250_000],
		["ACME A/S 62.500,00 DKK", "ACME A/S", 6_250_000],
		["ACME A/S 62.500,- kr", "ACME A/S", 6_250_000],
		["Acme\u00a0A/S kr.\u00a062.500,00", "Acme A/S", 6_250_000],
		[
			"Volvo AB 1\u00a0234\u00a0567,89\u00a0SEK",
			"Volvo AB",
			123_456_789,
			"SEK",
		],
		["Volvo AB\nSEK 1 234 567,89", "Volvo AB", 123_456_789, "SEK"],
		["Acme Corporation $1,234,567.89", "Acme Corporation", 123_456_789, "USD"],
		["Müller GmbH & Co. KG €500,50", "Müller GmbH & Co. KG", 50_050, "EUR"],
		[
			"Genco Pura Olive Oil Company £1,054.00",
			"Genco Pura Olive Oil Company",
			105_400,
			"GBP",
		],
		["7-Eleven 500 kr.", "7-Eleven", 50_000],
		["3M kr. 500", "3M", 50_000],
		["3M A/S DKK 62.500,00", "3M A/S", 6_250_000],
		[
			"Kunde: ACME A/S\nBeløb: kr. 62.500,00\nLukkedato: 11-03-2026",
			"ACME A/S",
			6_250_000,
		],
		[
			"Kunde\nøko-brød og søn\nBeløb\nkr. 62.500,00",
			"øko-brød og søn",
			6_250_000,
		],
		["Acme A/S | Won | 2026-03-11 | kr. 62.500,00", "Acme A/S", 6_250_000],
		["Acme A/S kr. 62.500,00 kr. 62.500,00", "Acme A/S", 6_250_000],
		["Toyota ¥50000", "Toyota", 50_000, "JPY"],
	])("%j", (text, customer, minor, currency = "DKK") => {
		expect(brief(text)).toEqual({ customer, minor, currency, certain: true });
	});
});

describe("not certain: the form opens with what there is", () => {
	test.each<Case>([
		// No currency: the number may be anything.
		["ACME A/S 62.500,00", "ACME A/S", 6_250_000],
		["Acme 62.500,-", "Acme", 6_250_000],
		// Two readings.
		["Acme kr. 1.234", "Acme", 123_400],
		["Acme A/S € 5.000", "Acme A/S", 500_000, "EUR"],
		["Studio 54 500 kr", "Studio", 5_450_000],
		// Rounded.
		[
			"Legros, Ward and Braun $96.3K",
			"Legros, Ward and Braun",
			9_630_000,
			"USD",
		],
		["Acme 1,2 mio. kr.", "Acme", 120_000_000],
		// Several amounts, several names.
		["Acme DKK 500 DKK 600", "Acme", 60_000],
		["Acme\nDKK 500\nDKK 700", "Acme", 70_000],
		["Acme A/S – Annual licence – DKK 5000", "Acme A/S", 500_000],
		["Acme 3 pcs DKK 5000", "Acme 3 pcs", 500_000],
		// Sentences, small letters, labels alone.
		["We sold to Acme for DKK 5000 yesterday", "We sold to Acme for", 500_000],
		["paid DKK 5000", "paid", 500_000],
		["Total kr. 500,00", undefined, 50_000],
		["kr. 500,00", undefined, 50_000],
		// Credit notes, nothing, asides.
		["Acme kr. -500,00", "Acme", -50_000],
		["Acme kr. 0,00", "Acme", 0],
		["Acme (kr. 62.500,00)", "Acme", 6_250_000],
		// No amount.
		["ACME A/S", "ACME A/S", undefined],
		["Acme 50 %", "Acme 50 %", undefined],
		["Acme CVR 13748136", "Acme CVR 13748136", undefined],
		["Acme Tlf. +45 12 34 56 78", "Acme Tlf. +45 12 34 56 78", undefined],
		["Acme 2026-03-11", "Acme 2026-03-11", undefined],
		["2026-03-11", undefined, undefined],
		["", undefined, undefined],
		[" \n\t ", undefined, undefined],
		["...", undefined, undefined],
		["Acme CVR 13748136 kr. 500,00", "Acme CVR 13748136", 50_000],
		// Markup and marks of direction: harmless text.
		["<b>Acme</b> kr. 500,00", "<b>Acme</b>", 50_000],
		[
			"<img src=x onerror=alert(1)> kr. 500,00",
			"<img src=x onerror=alert(1)>",
			50_000,
		],
		["\u202eAcme\u202c kr. 500,00", "Acme", 50_000],
		["Ac\u200bme kr. 500,00", "Acme", 50_000],
	])("%j", (text, customer, minor, currency) => {
		expect(brief(text)).toEqual({
			customer,
			minor,
			currency: minor === undefined ? undefined : (currency ?? "DKK"),
			certain: false,
		});
	});
});

test("kr. is the reporting currency if that is a krone, else unknown", () => {
	expect(brief("Acme kr. 500,00", "SEK")).toMatchObject({
		currency: "SEK",
		certain: true,
	});
	expect(brief("Acme kr. 500,00", "EUR")).toEqual({
		customer: "Acme",
		minor: undefined,
		currency: undefined,
		certain: false,
	});
	expect(brief("Acme DKK 500,00", "EUR")).toMatchObject({
		currency: "DKK",
		certain: true,
	});
});

test("a rounded amount says so", () => {
	expect(readSelection("Acme $96.3K", DKK)).toEqual({
		customer: "Acme",
		amount: { minor: 9_630_000, currency: "USD" },
		certain: false,
		approximate: true,
	});
	expect(readSelection("Acme $96.30", DKK).approximate).toBeUndefined();
});

test("a long selection is cut, gives a proposal, and is never certain", () => {
	const long = `ACME A/S kr. 62.500,00\n${"x ".repeat(50_000)}`;
	expect(brief(long)).toMatchObject({ minor: 6_250_000, certain: false });
	const name = readSelection(`${"Acme ".repeat(100)}kr. 500,00`, DKK);
	expect(name.customer?.length).toBeLessThanOrEqual(120);
	expect(name.certain).toBe(false);
});
