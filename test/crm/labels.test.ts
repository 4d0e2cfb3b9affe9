import { beforeAll, describe, expect, it } from "vitest";
import { labelWords } from "../../lib/crm/label-words.ts";
import {
	languageOfLabels,
	meaningOfLabel,
	meaningOfName,
	normalLabel,
	useLabels,
} from "../../lib/crm/labels.ts";

beforeAll(() => useLabels(labelWords));

describe("a label", () => {
	it("is compared without case, signs and what stands in brackets", () => {
		expect(normalLabel("Amount (DKK) *:")).toBe("amount");
		expect(normalLabel("Org.nr.")).toBe("org nr");
		expect(normalLabel("Sandsynlighed,\u00a0%")).toBe("sandsynlighed");
	});

	it.each([
		["Amount", "amount", 1],
		["OPPORTUNITY AMOUNT", "amount", 1],
		["Forventet omsætning", "amount", 2],
		["Estimated deal value", "amount", 3],
		["Beløb ekskl. moms", "amount", 1],
		["Budget", "amount", 3],
		["Företag", "customer", 2],
		["Kund", "customer", 1],
		["Asiakas", "customer", 1],
		["Lead-Inhaber", "owner", 1],
		["Verkaufsphase", "stage", 1],
		["Lukkedato", "closeOn", 1],
		["Forventet lukkedato", "expectedCloseOn", 1],
		["Y-tunnus", "organisationNumber", 1],
		["closeDate", "closeOn", 1],
		["expected_close_date", "expectedCloseOn", 1],
		["Umwandlungswahrscheinlichkeit", "probability", 1],
	])("%s says %s", (text, field, rank) => {
		expect(meaningOfLabel(text)).toMatchObject({ field, rank });
	});

	it.each([
		"Weighted amount",
		"Amount in company currency",
		"Discount amount",
		"Tax amount",
		"Amount paid",
		"Vægtet beløb",
		"Viktat värde",
		"Beløb inkl. moms",
		"Annual revenue",
		"Number of employees",
	])("%s is not what the deal is worth", (text) => {
		expect(meaningOfLabel(text)?.field).not.toBe("amount");
	});

	it.each([
		"Value proposition",
		"Acme A/S",
		"62.500,00",
		"a",
		"Needs analysis",
	])("%s is none", (text) => {
		expect(meaningOfLabel(text)).toBeNull();
	});
});

describe("a name in code", () => {
	it.each([
		["expectedRevenue", "amount"],
		["expected_revenue_0", "amount"],
		["opportunity-amount", "amount"],
		["deal-value", "amount"],
		["accountName", "customer"],
		["field-closeDate", "closeOn"],
		["stage_id", "stage"],
	])("%s is of %s", (name, field) => {
		expect(meaningOfName(name)?.field).toBe(field);
	});

	it.each([
		"amount-label",
		"sort-amount",
		"add-stage",
		"value",
		"row-17",
		"btn-status",
	])("%s is of no value", (name) => {
		expect(meaningOfName(name)?.rank ?? 2).toBe(2);
	});
});

it("the language of a page is that of most of its labels", () => {
	const of = (...labels: string[]) =>
		languageOfLabels(labels.flatMap((label) => meaningOfLabel(label) ?? []));
	expect(of("Beløb", "Kunde", "Sandsynlighed")).toBe("da");
	expect(of("Beløp", "Kunde", "Sannsynlighet")).toBe("nb");
	expect(of("Belopp", "Kund", "Status")).toBe("sv");
	expect(of("Kunde")).toBeNull();
	expect(of()).toBeNull();
});
