import { expect, test } from "vitest";
import {
	type QuickEntry,
	readQuickEntry,
} from "../../lib/intake/quick-entry.ts";

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

test("which krone: the reporting one; of a euro store nobody's", () => {
	expect(readQuickEntry("Acme kr 500", { currency: "NOK" })?.amount).toEqual({
		minor: 50_000,
		currency: "NOK",
	});
	expect(
		readQuickEntry("Acme kr 500", { currency: "EUR" })?.amount,
	).toBeUndefined();
});
