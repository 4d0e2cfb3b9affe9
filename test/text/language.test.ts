import { describe, expect, test } from "vitest";
import { daysText } from "../../components/dashboard/days-text.ts";
import { weekdayName } from "../../components/dashboard/weekday-name.ts";
import {
	dayLong,
	dayShort,
	money,
	monthName,
	number,
	numberSigns,
	percent,
	periodName,
	small,
} from "../../lib/format.ts";
import { LANGUAGES, languageOfTag } from "../../lib/model/language-of-tag.ts";
import { language } from "../../lib/model/settings.ts";
import { pseudo } from "../../lib/text/pseudo.ts";
import { t, useTexts } from "../../lib/text/text.ts";
import { periodOf } from "../../lib/time/period.ts";
import { allTexts, formsOf, languages } from "./all-texts.ts";

test("what a browser calls a language is one of ours, or none", () => {
	for (const [tag, own] of [
		["da", "da"],
		["da-DK", "da"],
		["sv_SE", "sv"],
		["nb-NO", "nb"],
		["no", "nb"],
		["nn-NO", "nb"],
		["fi", "fi"],
		["de-AT", "de"],
		["EN-us", "en"],
		["fil", null],
		["den", null],
		["fr-FR", null],
		["constructor", null],
		["", null],
	])
		expect([tag, languageOfTag(tag ?? "")]).toEqual([tag, own]);
});

test("every language that can be chosen is called by its own name", () => {
	expect(Object.keys(LANGUAGES).sort()).toEqual([...language.options].sort());
});

/** Numbers, money, days, weeks and periods as each language has them. */
const WRITTEN = {
	en: "1,234.5 · DKK 1,234 · 50 % · 2 Mar · 2 March · March · Week 10 · Q1 2026 · 2–6 Mar 2026 · Monday",
	da: "1.234,5 · kr. 1.234 · 50 % · 2. mar. · 2. marts · marts · uge 10 · 1. kvartal 2026 · 2.–6. mar. 2026 · mandag",
	sv: "1 234,5 · DKK 1 234 · 50 % · 2 mars · 2 mars · mars · vecka 10 · Q1 2026 · 2–6 mars 2026 · måndag",
	nb: "1 234,5 · DKK 1 234 · 50 % · 2. mars · 2. mars · mars · uke 10 · 1. kvartal 2026 · 2.–6. mars 2026 · mandag",
	fi: "1 234,5 · DKK 1 234 · 50 % · 2.3. · 2. maaliskuuta · maaliskuu · viikko 10 · Q1/2026 · 2.–6.3.2026 · maanantai",
	de: "1.234,5 · DKK 1.234 · 50 % · 2. März · 2. März · März · KW 10 · Q1 2026 · 2.–6. März 2026 · Montag",
};

describe.each(languages)("in %s", (own) => {
	const speak = () => useTexts(own, allTexts[own]);

	test("numbers, money, days and weeks are written as they are there", () => {
		speak();
		const day = "2026-03-02";
		expect(
			[
				number(1_234.5),
				money(123_400, "DKK"),
				percent(0.5),
				dayShort(day),
				dayLong(day),
				monthName("2026-03"),
				periodName(periodOf("week", day), day),
				periodName(periodOf("quarter", day), day),
				daysText(day, "2026-03-07"),
				weekdayName(1),
			]
				.join(" · ")
				.replaceAll("\u00a0", " "),
		).toBe(WRITTEN[own]);
	});

	test("the signs of a number are those it is written with", () => {
		speak();
		const { decimal, group } = numberSigns();
		expect(number(1_234_567.5)).toBe(`1${group}234${group}567${decimal}5`);
	});

	test("two forms of a plural are all there are", () => {
		const { pluralCategories } = new Intl.PluralRules(own).resolvedOptions();
		expect([...pluralCategories].sort()).toEqual(["one", "other"]);
	});
});

test("one of a thing is one, by the rules of each language", () => {
	const shown = (own: (typeof languages)[number], n: number) => {
		useTexts(own, allTexts[own]);
		return t("count.dealsWon", { n, amount: number(n) });
	};
	expect(shown("en", 1)).toBe("1 deal");
	expect(shown("en", 1.5)).toBe("1.5 deals");
	expect(shown("fi", 1)).toBe("1 kauppa");
	expect(shown("fi", 2)).toBe("2 kauppaa");
	expect(shown("de", 1)).toBe("1 Deal");
	expect(shown("de", 0)).toBe("0 Deals");
});

test("a noun is small inside a sentence, and large in German", () => {
	useTexts("sv", {});
	expect(small("Säljare")).toBe("säljare");
	useTexts("de", {});
	expect(small("Verkäufer")).toBe("Verkäufer");
});

test("the language nobody speaks is longer, in brackets, without a plain word, and keeps what is filled in", () => {
	expect(pseudo("Log {name}'s deal")).toBe("⟦Ḻṏṏḡ {name}'ṡ ḋḕḕḁḁḻ⟧");
	expect(pseudo({ one: "a", other: "b" })).toEqual({
		one: "⟦ḁḁ⟧",
		other: "⟦ḃ⟧",
	});
	for (const text of Object.values(allTexts.en))
		for (const form of formsOf(pseudo(text)))
			expect(form.replace(/\{\w+\}/g, "")).not.toMatch(/[a-z]{2}/i);
});
