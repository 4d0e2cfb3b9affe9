import { beforeEach, describe, expect, it } from "vitest";
import {
	capital,
	currencyMark,
	dataValue,
	dayLong,
	dayShort,
	figureText,
	money,
	monthName,
	number,
	percent,
	periodName,
	reasonText,
} from "../lib/format.ts";
import type { Language } from "../lib/model/settings.ts";
import { pocket as danish } from "../lib/text/da/pocket.ts";
import { pocket as german } from "../lib/text/de/pocket.ts";
import { pocket as english } from "../lib/text/en/pocket.ts";
import { pocket as finnish } from "../lib/text/fi/pocket.ts";
import { pocket as norwegian } from "../lib/text/nb/pocket.ts";
import { pocket as swedish } from "../lib/text/sv/pocket.ts";
import { useTexts } from "../lib/text/text.ts";
import { parsePeriod, periodOf } from "../lib/time/period.ts";

const TEXTS = {
	en: english,
	da: danish,
	sv: swedish,
	nb: norwegian,
	fi: finnish,
	de: german,
};
const speak = (language: Language) => useTexts(language, TEXTS[language]);
const period = (id: string) => {
	const read = parsePeriod(id);
	if (!read) throw new Error(id);
	return read;
};

beforeEach(() => speak("en"));

describe("money", () => {
	it("writes whole units with the currency before them", () => {
		expect(money(20_000_000, "DKK")).toBe("DKK\u00a0200,000");
		speak("da");
		expect(money(20_000_000, "DKK")).toBe("kr.\u00a0200.000");
		expect(money(20_000_000, "EUR")).toBe("EUR\u00a0200.000");
	});
	it("says kr. for Danish kroner only: three countries have one", () => {
		speak("da");
		expect(currencyMark("DKK")).toBe("kr.");
		expect(currencyMark("SEK")).toBe("SEK");
	});
	it.each([
		["sv", "kr\u00a0200\u00a0000", ["DKK", "kr", "NOK", "EUR"]],
		["nb", "SEK\u00a0200\u00a0000", ["DKK", "SEK", "kr", "EUR"]],
		["fi", "SEK\u00a0200\u00a0000", ["DKK", "SEK", "NOK", "€"]],
		["de", "SEK\u00a0200.000", ["DKK", "SEK", "NOK", "€"]],
	] as const)("has one sign of its own in %s", (language, crowns, marks) => {
		speak(language);
		expect(money(20_000_000, "SEK")).toBe(crowns);
		expect(["DKK", "SEK", "NOK", "EUR"].map(currencyMark)).toEqual(marks);
	});
	it("writes the last minor unit when asked, also of currencies without one or with three", () => {
		expect(money(21_818_182, "DKK", { exact: true, bare: true })).toBe(
			"218,181.82",
		);
		expect(money(1_000, "JPY", { exact: true, bare: true })).toBe("1,000");
		expect(money(1_234_567, "BHD", { exact: true, bare: true })).toBe(
			"1,234.567",
		);
	});
	it("rounds half to even, once", () => {
		expect(money(250, "DKK", { bare: true })).toBe("2");
		expect(money(350, "DKK", { bare: true })).toBe("4");
		expect(money(-250, "DKK", { bare: true })).toBe("−2");
	});
	it("has a true minus, and none on what rounds to nothing", () => {
		expect(money(-1_818_182, "DKK", { bare: true })).toBe("−18,182");
		expect(money(-40, "DKK", { bare: true })).toBe("0");
	});
	it("takes an average that is a fraction of a minor unit", () => {
		expect(money(6_666_666.666_666_667, "DKK", { bare: true })).toBe("66,667");
	});
});

describe("numbers and per cent", () => {
	it("follows the language", () => {
		expect(number(1.5)).toBe("1.5");
		speak("da");
		expect(number(1.5)).toBe("1,5");
		expect(percent(0.9166666, 1)).toBe("91,7\u00a0%");
	});
	it("puts a no-break space before the sign in every language", () => {
		expect(percent(0.5)).toBe("50\u00a0%");
	});
	it("rounds what is meant, not what floats say", () => {
		expect(percent(0.285)).toBe("29\u00a0%");
		expect(percent(1.115, 1)).toBe("111.5\u00a0%");
	});
});

describe("days and periods", () => {
	it("writes days short and long", () => {
		expect(dayShort("2026-03-17")).toBe("17 Mar");
		expect(dayLong("2026-03-18")).toBe("18 March");
		expect(dayLong("2025-03-18", "2026-03-18")).toBe("18 March 2025");
		speak("da");
		expect(dayShort("2026-03-17")).toBe("17. mar.");
		expect(dayLong("2026-03-18")).toBe("18. marts");
	});
	it("names a period, with the year only where it is not plain", () => {
		const asOf = "2026-03-18";
		expect(periodName(period("2026-03"), asOf)).toBe("March");
		expect(periodName(period("2025-03"), asOf)).toBe("March 2025");
		expect(periodName(period("2026-W12"), asOf)).toBe("Week 12");
		expect(periodName(period("2025-W52"), asOf)).toBe("Week 52 2025");
		expect(periodName(period("2026-Q1"), asOf)).toBe("Q1 2026");
		expect(periodName(period("2026"), asOf)).toBe("2026");
		expect(periodName(period("2026-03-18"), asOf)).toBe("18 March");
	});
	it("writes a range with its last day, not the day after it", () => {
		expect(periodName(period("2026-03-01..2026-06-01"), "2026-03-18")).toBe(
			"1 Mar–31 May",
		);
	});
	it("names fiscal quarters and years as they are addressed", () => {
		const options = { fiscalYearStart: 7 };
		expect(
			periodName(periodOf("quarter", "2026-08-01", options), "2026-08-01"),
		).toBe("FY2027 Q1");
		expect(
			periodName(periodOf("year", "2026-08-01", options), "2026-08-01"),
		).toBe("FY2027");
	});
	it("says months in Danish, small, and large where they begin a sentence", () => {
		speak("da");
		expect(monthName("2026-03")).toBe("marts");
		expect(capital(monthName("2026-03"))).toBe("Marts");
		expect(periodName(period("2026-Q1"), "2026-03-18")).toBe("1. kvartal 2026");
	});
});

describe("figures", () => {
	it("writes each unit its own way, and a dash for unknown", () => {
		expect(figureText({ value: 0.623, unit: "rate" })).toBe("62\u00a0%");
		expect(figureText({ value: 12, unit: "count" })).toBe("12");
		expect(figureText({ value: null, unit: "money" })).toBe("–");
	});
	it("gives machines the exact number, and nothing for unknown", () => {
		expect(
			dataValue({ value: 1_000_553_400, unit: "money", currency: "DKK" }),
		).toBe("10005534");
		expect(
			dataValue({ value: 21_818_182, unit: "money", currency: "DKK" }),
		).toBe("218181.82");
		expect(dataValue({ value: 500, unit: "money", currency: "JPY" })).toBe(
			"500",
		);
		expect(dataValue({ value: 4_238 / 6_711, unit: "rate" })).toBe(
			String(4_238 / 6_711),
		);
		expect(dataValue({ value: null, unit: "money", currency: "DKK" })).toBe("");
	});
	it("says why", () => {
		expect(reasonText({ code: "noAmount", count: 2 }, "March")).toBe(
			"2 deals without an amount",
		);
		expect(
			reasonText(
				{ code: "noExchangeRate", currency: "EUR", month: "2026-03", count: 2 },
				"Q1 2026",
			),
		).toBe("no exchange rate for EUR in March");
		speak("da");
		expect(reasonText({ code: "noRecords" }, "marts")).toBe("intet i marts");
	});
});

describe("per cent of what is nearly nothing or nearly all", () => {
	it("never reads as nothing, or as all", () => {
		const plain = (fraction: number) =>
			percent(fraction).replace("\u00a0", " ");
		expect([0, 0.002, 0.005, 0.994, 0.998, 1].map(plain)).toEqual([
			"0 %",
			"<1 %",
			"1 %",
			"99 %",
			">99 %",
			"100 %",
		]);
		expect(percent(0.998, 1)).toBe("99.8\u00a0%");
	});
});
