// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { toldOf } from "../../lib/crm/json-ld.ts";

const ORDER = {
	"@type": "Order",
	name: "Boilers, hall 2",
	customer: { "@type": "Organization", name: "Nordhavn A/S" },
	acceptedOffer: { "@type": "Offer", price: 62_500, priceCurrency: "DKK" },
};

/** What is told of "Boilers, hall 2" by scripts with these texts. */
function told(...scripts: (object | string)[]) {
	document.body.innerHTML = "";
	for (const each of scripts) {
		const script = document.createElement("script");
		script.type = "application/ld+json";
		script.textContent = typeof each === "string" ? each : JSON.stringify(each);
		document.body.append(script);
	}
	return toldOf(document, "Boilers, hall 2");
}

describe("what a page tells machines", () => {
	it("is who buys what the record is called, and for how much", () => {
		const all = {
			customer: "Nordhavn A/S",
			amount: { price: "62500", currency: "DKK" },
		};
		expect(told(ORDER)).toEqual(all);
		expect(told({ "@graph": [{ name: "Site" }, ORDER] })).toEqual(all);
		expect(told("{ no json", [ORDER], ORDER)).toEqual(all);
		expect(
			told({
				name: "boilers,  Hall 2",
				buyer: "Nordhavn A/S",
				totalPrice: "62500.50",
				priceCurrency: "DKK",
			}),
		).toEqual({
			customer: "Nordhavn A/S",
			amount: { price: "62500.50", currency: "DKK" },
		});
	});

	it("is nothing where it is about something else", () => {
		expect(told({ ...ORDER, name: "Gates" })).toEqual({});
		expect(told({ "@type": "Organization", name: "Vendor Inc" })).toEqual({});
		expect(
			told({
				name: "Boilers, hall 2",
				isPartOf: {
					name: "CRM Pro",
					offers: { price: 29, priceCurrency: "USD" },
				},
			}),
		).toEqual({});
	});

	it("is nothing that is said in two ways, or that is no amount or name", () => {
		expect(told(ORDER, { ...ORDER, customer: { name: "Other Ltd" } })).toEqual({
			amount: { price: "62500", currency: "DKK" },
		});
		expect(
			told(ORDER, {
				...ORDER,
				acceptedOffer: { price: 1, priceCurrency: "EUR" },
			}),
		).toEqual({ customer: "Nordhavn A/S" });
		for (const price of ["-1", "1e9", "5,000", "1".repeat(20), {}, null])
			expect(
				told({ name: ORDER.name, customer: 7, price, priceCurrency: "DKK" }),
			).toEqual({});
		expect(
			told({ name: ORDER.name, customer: "x".repeat(5_000), price: 5 }),
		).toEqual({});
	});

	it("comes to an end, however much there is", () => {
		const deep = `${"[".repeat(40_000)}${"]".repeat(40_000)}`;
		expect(told(deep)).toEqual({});
		expect(told([...Array(5_000).fill({ name: "x" }), ORDER])).toEqual({});
		expect(told({ ...ORDER, more: "x".repeat(200_000) })).toEqual({});
	});
});
