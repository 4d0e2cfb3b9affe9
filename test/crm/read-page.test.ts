// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { readingAt } from "./reading-of.ts";

const hints = {
	today: "2026-03-18",
	reportingCurrency: "DKK",
	taught: [],
};

function read(html: string, address = "https://crm.example/deals/7") {
	document.documentElement.innerHTML = `<head></head><body>${html}</body>`;
	return readingAt(new URL(address), hints);
}

describe("readPage", () => {
	it("reads a deal by its labels", () => {
		const reading = read(`
			<h1>500 kasketter</h1>
			<dl><dt>Kunde</dt><dd>Acme A/S</dd><dt>Beløb</dt><dd>62.500,00 kr.</dd><dt>Fase</dt><dd>Forhandling</dd></dl>`);
		expect(reading).toMatchObject({
			kind: "deal",
			recordId: { value: "7" },
			title: { value: "500 kasketter", certainty: "sure" },
			customer: { value: "Acme A/S", certainty: "sure", label: "Kunde" },
			amount: {
				value: { value: "62500", currency: "DKK" },
				certainty: "sure",
			},
			stage: { value: "Forhandling" },
			status: { value: "open", certainty: "likely" },
		});
	});

	it("reads components of their own, whose label stands behind the value and whose currency is an attribute", () => {
		document.documentElement.innerHTML = `<head></head><body><h1>Ny vagnpark</h1>
			<x-field label="Företag"></x-field><x-field label="Värde" suffix="SEK"></x-field><x-field label="Fas"></x-field></body>`;
		const values = ["Gruvbolaget AB", "2 340 000", "Offert"];
		for (const [at, field] of [
			...document.querySelectorAll("x-field"),
		].entries())
			field.attachShadow({
				mode: "open",
			}).innerHTML = `<div><input value="${values[at]}"><label>${field.getAttribute("label")}</label></div>`;
		expect(
			readingAt(new URL("https://crm.example/deals/7"), hints),
		).toMatchObject({
			customer: { value: "Gruvbolaget AB" },
			amount: { value: { value: "2340000", currency: "SEK" } },
			stage: { value: "Offert" },
		});
	});

	it("takes a company's page by its name, a person's by their company, and the seller's own for nobody's", () => {
		const page = (path: string, fields: string) =>
			read(
				`<h1>Your account</h1><dl>${fields}<dt>Industry</dt><dd>Retail</dd><dt>Website</dt><dd>x.example</dd><dt>Employees</dt><dd>12</dd></dl>`,
				`https://crm.example${path}`,
			);
		const name = "<dt>Company name</dt><dd>Acme A/S</dd>";
		expect(page("/companies/7", name)).toMatchObject({
			kind: "customer",
			customer: { value: "Acme A/S" },
		});
		for (const path of ["/account", "/settings/company", "/admin/company"])
			expect(page(path, name).kind).toBe("none");
		for (const path of [
			"/contacts/7",
			"/people/7-bo-ek",
			"/kontakt/7/show",
			"/index.php?module=Contacts&view=Detail&record=7",
		]) {
			expect(page(path, name)).toMatchObject({
				kind: "customer",
				customer: { value: "Acme A/S" },
			});
			expect(page(path, "").kind).toBe("none");
		}
		// A company may stand among the contacts.
		expect(
			page("/contacts/7", "<dt>VAT number</dt><dd>12345678</dd>"),
		).toMatchObject({ kind: "customer", customer: { value: "Your account" } });
	});

	it("takes a currency in brackets before the amount in whatever language, and only there", () => {
		const page = (label: string, next: string) =>
			read(
				`<h1>Gates</h1><table><tr><td>${label}</td><td data-field="amount">5,000.00</td></tr><tr><td>${next}</td><td>9.00</td></tr><tr><td>Stage</td><td>Demo</td></tr></table>`,
			).amount?.value;
		expect(page("Kwota (PLN zł):", "Rabat (EUR)")).toEqual({
			value: "5000",
			currency: "PLN",
		});
		expect(page("Kwota", "Rabat (EUR)")?.currency).toBeNull();
	});

	it("takes what was chosen in a box that one types in, and a name that is cut off as its tooltip has it", () => {
		const choice = (name: string, said: string) =>
			`<div><label for="${name}">${name}</label><div class="select"><div><div class="value">${said}</div><div><input id="${name}" role="combobox" value=""></div></div><i></i></div></div>`;
		const page = (customer: string) =>
			read(
				`<h1>Gates</h1>${choice("Customer", customer)}${choice("Stage", '<span class="placeholder">Select...</span>')}<div><label for="a">Amount</label><input id="a" value="5,000.00 DKK"></div>`,
			);
		expect(page("Acme A/S")).toMatchObject({
			customer: { value: "Acme A/S", certainty: "sure" },
		});
		expect(page("Acme A/S").stage).toBeUndefined();
		expect(
			page('<a href="/c/1" title="Acme Boilers A/S">Acme Boi...</a>').customer,
		).toMatchObject({ value: "Acme Boilers A/S", certainty: "sure" });
		expect(page("Acme Boi…").customer?.certainty).toBe("likely");
		expect(
			page('<a title="Open" href="/c/1">Acme Boi…</a>').customer,
		).toMatchObject({ value: "Acme Boi…", certainty: "likely" });
	});

	it("keeps texts short, and names as they look", () => {
		const reading = read(`<h1>${"Long ".repeat(30)}</h1>
			<dl><dt>Company</dt><dd>Acme\u202e\u200b ${"x".repeat(150)}</dd><dt>Amount</dt><dd>DKK 5,000.00</dd><dt>Stage</dt><dd>Demo</dd></dl>`);
		expect(reading.customer?.value).toHaveLength(120);
		expect(reading.customer?.value).toMatch(/^Acme x/);
		expect(reading.customer?.certainty).toBe("likely");
		expect(reading.title?.value.length).toBeLessThanOrEqual(200);
	});

	it("is not sure of one of two amounts, and takes none of another deal", () => {
		const deal = (extra: string) =>
			read(
				`<h1>Roof</h1><dl><dt>Company</dt><dd>Acme</dd><dt>Amount</dt><dd>DKK 5,000.00</dd><dt>Stage</dt><dd>Demo</dd></dl>${extra}`,
			).amount;
		expect(
			deal("<section><dl><dt>Amount</dt><dd>DKK 4,000.00</dd></dl></section>"),
		).toMatchObject({
			value: { value: "5000" },
			certainty: "likely",
		});
		expect(
			deal(
				"<section><h3>Other deals</h3><dl><dt>Amount</dt><dd>DKK 4,000.00</dd></dl></section>",
			),
		).toMatchObject({ value: { value: "5000" }, certainty: "sure" });
	});

	it("says nothing of a page that is about nothing it knows", () => {
		expect(
			read("<h1>News</h1><p>Price: $500</p>", "https://crm.example/news").kind,
		).toBe("none");
	});
});
