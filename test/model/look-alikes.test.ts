import { describe, expect, it } from "vitest";
import { type Customer, customerExample } from "../../lib/model/customer.ts";
import { lookAlikes } from "../../lib/model/look-alikes.ts";

const bare = { id: "", rev: 1, enteredAt: 0 };
const customer = (id: string, name: string, more: Partial<Customer> = {}) => ({
	...bare,
	id,
	name,
	...more,
});
const pairs = (...customers: Customer[]) =>
	lookAlikes(customers).map(({ from, into, by }) => [from.id, into.id, by]);

describe("customers that look like one company", () => {
	it("share an organisation number, however it is written", () => {
		expect(
			pairs(
				customer("2", "Acme", {
					country: "DK",
					organisationNumber: "CVR 13 74 81 36",
				}),
				customer("1", "Something else", {
					country: "DK",
					organisationNumber: "13748136",
				}),
			),
		).toEqual([["2", "1", "organisationNumber"]]);
	});

	it("or the letters and digits of a name", () => {
		expect(
			pairs(
				customer("1", "Acme A/S"),
				customer("2", "ACME  AS"),
				customer("3", "Acme Nord A/S"),
			),
		).toEqual([["2", "1", "name"]]);
	});

	it("each goes into the oldest, so that three make two pairs", () => {
		expect(
			pairs(
				customer("1", "Acme"),
				customer("3", "acme"),
				customer("2", "ACME"),
			),
		).toEqual([
			["2", "1", "name"],
			["3", "1", "name"],
		]);
	});

	it("are two where their numbers or countries differ", () => {
		const dk = { country: "DK", organisationNumber: "13748136" };
		expect(
			pairs(
				customer("1", "Acme", dk),
				customer("2", "Acme", {
					country: "DK",
					organisationNumber: "25313763",
				}),
				customer("3", "Acme", { country: "SE" }),
			),
		).toEqual([]);
		expect(
			pairs(
				customer("1", "A", dk),
				customer("2", "B", { ...dk, country: "SE" }),
			),
		).toEqual([]);
	});

	it("are none where one became the other already", () => {
		expect(
			pairs(customer("1", "Acme"), customer("2", "Acme", { mergedInto: "1" })),
		).toEqual([]);
	});

	it("are not made of names without a letter", () => {
		expect(pairs(customer("1", "—"), customer("2", "…"))).toEqual([]);
		expect(pairs(customer("1", customerExample.name))).toEqual([]);
	});
});
