import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	type QuickEntry,
	readQuickEntry,
} from "../../lib/intake/quick-entry.ts";
import { allTexts, languages } from "../text/all-texts.ts";

const dkk = (minor: number) => ({ minor, currency: "DKK" });

test.each<[string, Partial<QuickEntry> | null]>([
	["Acme 62,500", { what: "deal", customer: "Acme", amount: dkk(6_250_000) }],
	["Acme 62.500", { what: "deal", customer: "Acme", amount: dkk(6_250_000) }],
	["Acme 62500", { what: "deal", customer: "Acme", amount: dkk(6_250_000) }],
	[
		"ACME A/S kr. 62.500,50",
		{ what: "deal", customer: "ACME A/S", amount: dkk(6_250_050) },
	],
	[
		"Acme 62500 open",
		{ what: "deal", customer: "Acme", amount: dkk(6_250_000), status: "open" },
	],
	[
		"Acme 62500 åben",
		{ what: "deal", customer: "Acme", amount: dkk(6_250_000), status: "open" },
	],
	[
		"Acme 62500 kr vundet",
		{ what: "deal", customer: "Acme", amount: dkk(6_250_000), status: "won" },
	],
	[
		"Acme 500 Lost",
		{ what: "deal", customer: "Acme", amount: dkk(50_000), status: "lost" },
	],
	["Acme tabt", { what: "deal", customer: "Acme", status: "lost" }],
	["5000 Acme", { what: "deal", customer: "Acme", amount: dkk(500_000) }],
	["Acme: 5000", { what: "deal", customer: "Acme", amount: dkk(500_000) }],
	[
		"Acme €5,50",
		{ what: "deal", customer: "Acme", amount: { minor: 550, currency: "EUR" } },
	],
	["3M 5000", { what: "deal", customer: "3M", amount: dkk(500_000) }],
	[
		"Acme 96k",
		{
			what: "deal",
			customer: "Acme",
			amount: dkk(9_600_000),
			approximate: true,
		},
	],
	["Acme -500", { what: "deal", customer: "Acme", amount: dkk(-50_000) }],
	["Acme", { what: "deal", customer: "Acme" }],
	["62500", { what: "deal", amount: dkk(6_250_000) }],
	[
		"Call Center A/S 5000",
		{ what: "deal", customer: "Call Center A/S", amount: dkk(500_000) },
	],
	[
		"Ringkøbing 500",
		{ what: "deal", customer: "Ringkøbing", amount: dkk(50_000) },
	],
	["call", { what: "call" }],
	["Call 3", { what: "call", count: 3 }],
	["3 calls", { what: "call", count: 3 }],
	["opkald 3", { what: "call", count: 3 }],
	["3 opkald", { what: "call", count: 3 }],
	["call Acme", { what: "call", customer: "Acme" }],
	["call Acme 2", { what: "call", customer: "Acme", count: 2 }],
	["call 2 with Acme A/S", { what: "call", customer: "Acme A/S", count: 2 }],
	["opkald x4", { what: "call", count: 4 }],
	["meeting Acme", { what: "meeting", customer: "Acme" }],
	["møde med Acme", { what: "meeting", customer: "Acme" }],
	["2 møder", { what: "meeting", count: 2 }],
	["quote to Acme", { what: "quote", customer: "Acme" }],
	[
		"tilbud Acme 62.500",
		{ what: "quote", customer: "Acme", amount: dkk(6_250_000) },
	],
	["tilbud 2", { what: "quote", count: 2 }],
	["3 samtal", { what: "call", count: 3 }],
	["samtaler 4", { what: "call", count: 4 }],
	["3 puhelua", { what: "call", count: 3 }],
	["2 Anrufe", { what: "call", count: 2 }],
	["möte med Acme", { what: "meeting", customer: "Acme" }],
	["møte hos Acme", { what: "meeting", customer: "Acme" }],
	["tapaaminen Acme Oy", { what: "meeting", customer: "Acme Oy" }],
	["Termin mit Acme GmbH", { what: "meeting", customer: "Acme GmbH" }],
	["offert till Acme", { what: "quote", customer: "Acme" }],
	[
		"offert Acme 62 500",
		{ what: "quote", customer: "Acme", amount: dkk(6_250_000) },
	],
	["2 tarjousta", { what: "quote", count: 2 }],
	["Angebot für Acme", { what: "quote", customer: "Acme" }],
	...[...["öppen", "öppet", "åpen", "åpent", "avoin", "offen"]].map<
		[string, Partial<QuickEntry>]
	>((word) => [
		`Acme 62 500 ${word}`,
		{ what: "deal", customer: "Acme", amount: dkk(6_250_000), status: "open" },
	]),
	...["vunnen", "såld", "vunnet", "voitettu", "myyty", "gewonnen"].map<
		[string, Partial<QuickEntry>]
	>((word) => [
		`Acme 62 500 ${word}`,
		{ what: "deal", customer: "Acme", amount: dkk(6_250_000), status: "won" },
	]),
	...["förlorad", "tapt", "hävitty", "verloren"].map<
		[string, Partial<QuickEntry>]
	>((word) => [
		`Acme ${word}`,
		{ what: "deal", customer: "Acme", status: "lost" },
	]),
	[
		"Offenbach 500",
		{ what: "deal", customer: "Offenbach", amount: dkk(50_000) },
	],
	["Terminal 500", { what: "deal", customer: "Terminal", amount: dkk(50_000) }],
	[
		"Möten Mässa AB 5000",
		{ what: "deal", customer: "Möten Mässa AB", amount: dkk(500_000) },
	],
	["call 0", null],
	["call 250", null],
	["open", null],
	["", null],
	["   ", null],
	["–", null],
])("%j", (text, entry) => {
	expect(readQuickEntry(text, { currency: "DKK" })).toEqual(
		entry && { count: 1, ...entry },
	);
});

// What the log field of each language says itself: its tabs, its statuses, what it counts.
describe.each(languages)("in %s", (language) => {
	const texts = allTexts[language];
	const said = (key: string, form: "one" | "other") => {
		const text = texts[key];
		if (text === undefined) throw new Error(key);
		return (typeof text === "string" ? text : text[form])
			.replace("{shown}", "")
			.trim();
	};
	const name = fc.constantFrom("Acme", "Acme A/S", "Ønskebørn Åby", "3M");

	test("the words for what is logged today are understood", () => {
		fc.assert(
			fc.property(
				fc.constantFrom(
					["call", "today.call"],
					["meeting", "today.meetingBooked"],
					["quote", "today.quoteSent"],
				),
				fc.integer({ min: 1, max: 99 }),
				(of, count) => {
					const [what, key] = of as [string, string];
					const word = said(key, count === 1 ? "one" : "other");
					for (const line of [`${count} ${word}`, `${word} ${count}`])
						expect([line, readQuickEntry(line, { currency: "DKK" })]).toEqual([
							line,
							{ what, count },
						]);
				},
			),
		);
	});

	test("so are won, open and lost behind a deal", () => {
		fc.assert(
			fc.property(
				name,
				fc.integer({ min: 100, max: 9_999_999 }),
				fc.constantFrom("won", "open", "lost"),
				(customer, amount, status) => {
					const line = `${customer} ${amount} ${said(`log.${status}`, "one")}`;
					expect([line, readQuickEntry(line, { currency: "DKK" })]).toEqual([
						line,
						{
							what: "deal",
							customer,
							amount: dkk(amount * 100),
							status,
							count: 1,
						},
					]);
				},
			),
		);
	});

	test("and the example that stands in it", () => {
		expect(
			readQuickEntry(said("log.example", "one"), { currency: "DKK" }),
		).toEqual({
			what: "deal",
			customer: "Acme",
			amount: dkk(6_250_000),
			count: 1,
		});
	});
});

test("which krone: the reporting one; of a euro store nobody's", () => {
	expect(readQuickEntry("Acme kr 500", { currency: "NOK" })?.amount).toEqual({
		minor: 50_000,
		currency: "NOK",
	});
	expect(
		readQuickEntry("Acme kr 500", { currency: "EUR" })?.amount,
	).toBeUndefined();
});
