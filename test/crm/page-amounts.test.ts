import { describe, expect, it } from "vitest";
import {
	amountStyleOf,
	currencyOf,
	decimalOfPage,
	readPageAmount,
} from "../../lib/crm/page-amounts.ts";

const danish = { reportingCurrency: "DKK" };
const style = (texts: string[] = []) => amountStyleOf(texts, null, null);

/** "62500 DKK", `~` for rounded, `?` for likely. */
function read(
	lines: string | string[],
	{
		beside = [] as string[],
		on = style(),
		hints = danish as { reportingCurrency: string; siteCurrency?: string },
		isRaw = false,
	} = {},
) {
	const amount = readPageAmount([lines].flat(), beside, on, hints, isRaw);
	const mark = { sure: "", likely: "?", approximate: "~" };
	return (
		amount &&
		`${amount.value} ${amount.currency ?? "-"}${mark[amount.certainty]}`
	);
}

describe("the sign before decimals on a page", () => {
	it.each([
		[["1.234,56 kr.", "1.234"], ","],
		[["$1,234.50", "12,500"], "."],
		// A version or a rating is no amount: what has a currency is surer.
		[["4.5", "1 234,50 €"], ","],
		[["12,5 %"], ","],
		[["1.234", "5.678"], undefined],
		[["1.234,00 kr.", "$1,234.00"], undefined],
	])("%j", (texts, decimal) => {
		expect(decimalOfPage(texts, null)).toBe(decimal);
	});

	it("is that of the page's language where no amount tells", () => {
		expect(decimalOfPage(["1.234"], "da")).toBe(",");
		expect(decimalOfPage(["1.234"], "en")).toBeUndefined();
	});
});

describe("an amount on a page", () => {
	it.each([
		["625", "Beløb (t.kr.)", "625000 DKK~"],
		["62,5", "Belopp (tkr)", "62500 DKK~"],
		["1,2", "Beløb (mio. kr.)", "1200000 DKK~"],
		["148", "Betrag (TEUR)", "148000 EUR~"],
		["148", "Arvo (t€)", "148000 EUR~"],
		["1.480", "Betrag in Tsd. EUR", "1480000 EUR~"],
		["148", "Amount (in thousands)", "148000 -~"],
		["1,2 mio. kr.", "Beløb (mio. kr.)", "1200000 DKK~"],
		["148", "Amount (EUR)", "148 EUR"],
		["148", "Budget kr", "148 DKK"],
	])("of %s below %s is %s", (text, label, amount) => {
		expect(read(text, { beside: [label], on: style(["1,5"]) })).toBe(amount);
	});

	it.each([
		["kr1.234.567,89", "1234567.89 DKK"],
		["1 234 567,89 kr", "1234567.89 DKK"],
		["DKK 62,500.00", "62500 DKK"],
		["$96.3K", "96300 USD~"],
		["€2.5m", "2500000 EUR~"],
		["CHF 1'250'000.00", "1250000 CHF"],
		["62500", "62500 -"],
	])("%s is %s", (text, amount) => {
		expect(read(text)).toBe(amount);
	});

	it.each(["", "0", "0,00 kr.", "Ingen", "–", "12 %", "3 dage", "24-12-2026"])(
		"%j is none",
		(text) => {
			expect(read(text)).toBeNull();
		},
	);

	it("is only likely where one sign can mean two things, and sure where the page shows which", () => {
		expect(read("1.234 kr.")).toBe("1234 DKK?");
		expect(read("1.234 kr.", { on: style(["9.999,50 kr."]) })).toBe("1234 DKK");
		expect(read("1,234 kr.", { on: style(["9.999,50 kr."]) })).toBe(
			"1234 DKK?",
		);
	});

	it("takes a currency that stands apart from it, or in its label", () => {
		expect(read(["$", "1,234.50"])).toBe("1234.5 USD");
		expect(read(["185.000,00", "DKK"])).toBe("185000 DKK");
		expect(read("62,500.00", { beside: ["Amount (SEK)"] })).toBe("62500 SEK");
		expect(read("1234567.89", { beside: ["EUR"] })).toBe("1234567.89 EUR");
	});

	it("reads the browser's own number with a point, whatever the page writes", () => {
		expect(read("125.000", { isRaw: true, on: style(["1,5 kr."]) })).toBe(
			"125 -",
		);
	});

	it("never joins two numbers, and is not sure of one of several", () => {
		expect(read(["500 kr.", "2"])).toBe("500 DKK?");
		expect(read(["5 000", "300"])).toBe("5000 -?");
		expect(read(["€ 27 300.00", "(Fixed Bid)"])).toBe("27300 EUR");
		expect(read("5.000 kr. / md")).toBe("5000 DKK?");
	});
});

describe("the currency of an amount", () => {
	const of = (
		text: string,
		reportingCurrency: string,
		language: Parameters<typeof amountStyleOf>[1],
		siteCurrency?: string,
	) => {
		const { currency, isGuess } = currencyOf(
			[text],
			amountStyleOf([], language, null),
			{ reportingCurrency, siteCurrency },
		);
		return `${currency}${isGuess ? "?" : ""}`;
	};

	it("is the seller's krone on an English page and on one of its own language, else a guess", () => {
		expect(of("5 kr", "DKK", "en")).toBe("DKK");
		expect(of("5 kr", "DKK", "da")).toBe("DKK");
		expect(of("5 kr", "DKK", "sv")).toBe("SEK?");
		expect(of("5 kr", "DKK", "fi")).toBe("DKK?");
		expect(of("5 kr", "EUR", "en")).toBe("null");
		expect(of("5 kr", "EUR", "nb", "NOK")).toBe("NOK");
	});

	it("is the US dollar, unless the seller's or the site's is another dollar", () => {
		expect(of("$5", "DKK", "en")).toBe("USD");
		expect(of("$5", "AUD", "en")).toBe("USD?");
		expect(of("$5", "DKK", "en", "CAD")).toBe("CAD");
		expect(of("A$5", "DKK", "en", "CAD")).toBe("AUD");
	});

	it("is the site's where the amount says none, and never another than it says", () => {
		expect(of("5", "DKK", "en")).toBe("null");
		expect(of("5", "DKK", "en", "SEK")).toBe("SEK");
		expect(of("EUR 5", "DKK", "en", "SEK")).toBe("EUR");
	});
});
