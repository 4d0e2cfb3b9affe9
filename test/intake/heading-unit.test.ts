import { expect, test } from "vitest";
import { powerIn } from "../../lib/intake/heading-unit.ts";
import { draftsFrom, tableOf } from "./reading.ts";

test.each(
	[
		...["Beløb (t.kr.)", "Omsætning tkr", "TDKK", "Betrag (T€)", "kEUR"],
		...["Omsætning i 1.000 kr.", "Amount ('000)", "Revenue in thousands"],
		...["Umsatz in Tsd. €", "Belopp (tusen kr)", "Value (000s)", "Amount $k"],
	].map((heading) => [heading, 3] as const),
)("%s: thousands", (heading, power) => {
	expect(powerIn(heading)).toBe(power);
});

test.each([
	"MSEK",
	"Omsætning (mio. kr.)",
	"Revenue in millions",
	"Liikevaihto (milj. M€)",
])("%s: millions", (heading) => expect(powerIn(heading)).toBe(6));

test.each([
	...["Beløb", "Beløb (kr.)", "Amount (EUR)", "Kontrakt kr.", "Budget 2026"],
	...["Netto kr", "Target EUR", "Team", "Antal 10000", "Market $", "Takt"],
])("%s: as they stand", (heading) => expect(powerIn(heading)).toBe(0));

const deals = tableOf(
	"Kunde;Beløb (t.kr.);Lukkedato;Status\nA ApS;62,5;24-03-2026;Vundet\nB ApS;18;25-03-2026;Tabt\n",
);

test("amounts in thousands are rounded ones: refused, or taken as what they come to", () => {
	const { deals: none, refusals } = draftsFrom([deals]);
	expect(none).toEqual([]);
	expect(refusals.map(({ reason }) => reason)).toEqual([
		"amountRounded",
		"amountRounded",
	]);
});

test("a budget in thousands is meant so", () => {
	const { targets, refusals } = draftsFrom([
		tableOf(
			"Sælger;Q1;Q2\nSigrid Holm;1,2 mio.;1.500,5\n",
			"Budget 2026 i tkr.csv",
		),
	]);
	expect(refusals).toEqual([]);
	expect(targets?.[0]?.parts.map(({ value }) => value)).toEqual([
		"1200000",
		"1500500",
	]);
});
