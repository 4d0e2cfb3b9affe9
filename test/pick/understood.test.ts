// @vitest-environment happy-dom
import { expect, test } from "vitest";
import {
	amountText,
	understood,
} from "../../entrypoints/pick.content/understood.ts";
import { hintsAt } from "../../lib/crm/hints-at.ts";
import { readPage } from "../../lib/crm/read-page.ts";
import type { TaughtField } from "../../lib/crm/reading.ts";
import { lookAt } from "../../lib/crm/taught.ts";
import type { PlainDate } from "../../lib/time/plain-date.ts";

document.body.innerHTML = `<main><dl>
	<dt>Rahmen</dt><dd id="frame">9.000,50</dd>
	<dt>Gerundet</dt><dd id="rounded">kr 96,3K</dd>
	<dt>Partei</dt><dd id="party">Acme A/S</dd>
	<dt>Bis</dt><dd id="until">24-12-2026</dd>
</dl></main>`;
const url = new URL(document.location.href);
const hints = hintsAt(url, {
	today: "2026-03-18" as PlainDate,
	reportingCurrency: "DKK",
	taught: [],
});
const page = { origin: url.origin, addressShape: hints.place.shape };

const at = (id: string, field: TaughtField) =>
	understood(document.getElementById(id) as Element, field, lookAt(document), {
		readPage,
		page,
		kind: "deal",
		language: "en",
		hints,
	});

test("an amount is said with all its decimals, and what is not sure of it", () => {
	expect(at("frame", "amount")).toMatchObject({
		said: "9,000.50",
		lacksCurrency: true,
	});
	expect(at("rounded", "amount")).toMatchObject({
		said: "DKK 96,300.00",
		mark: "approximate",
	});
});

test("a name is said as it stands there, a day in words", () => {
	expect(at("party", "customer")).toMatchObject({ said: "Acme A/S" });
	expect(at("until", "expectedCloseOn")).toMatchObject({
		said: "December 24, 2026",
	});
});

test("what cannot be the field is said to be none", () => {
	expect(at("party", "amount")).toBe("noAmount");
	expect(at("party", "expectedCloseOn")).toBe("noDate");
	expect(at("party", "organisationNumber")).toBe("noNumber");
});

test.each([
	["62500.5", "DKK", "en", "DKK 62,500.50"],
	["62500", "DKK", "da", "DKK 62.500,00"],
	["1200", "JPY", "en", "JPY 1,200"],
	["9007199254740993", "EUR", "en", "EUR 9,007,199,254,740,993.00"],
	["62500", null, "en", "62,500"],
	["62500.5", null, "da", "62.500,50"],
])("%s in %s, %s: %s", (value, currency, language, text) => {
	expect(amountText({ value, currency }, language)).toBe(text);
});

test("a name that stands above a value is no label of it", () => {
	document.body.innerHTML = `<main><dl><dt>Fase</dt><dd>Tilbud</dd><dt>Kunde</dt><dd>Bolt AB</dd></dl>
		<div><p>Bolt AB</p><p id="above">DKK 5.000,00</p></div></main>`;
	const read = at("above", "amount");
	expect(read).toMatchObject({ said: "DKK 5,000.00" });
	expect(JSON.stringify(read)).not.toMatch(/bolt/i);
});
