import type { Headings } from "../columns.ts";
import { customer } from "./names.ts";

/** The headings of customers. */
export const customers: Headings = {
	customer: [...customer, "name", "navn", "namn"],
	sector: [
		...["sector", "industry", "business type", "branche", "sektor"],
		...["bransch"],
	],
	country: [
		...["country", "country code", "billing country", "land"],
		...["office location", "location"],
	],
	organisationNumber: [
		...["organisation number", "organization number", "org number"],
		...["org no", "cvr", "cvr nummer", "cvr nr", "vat", "vat number"],
		...["business id", "company registration number", "orgnr"],
		...["organisationsnummer", "organisasjonsnummer"],
	],
	employees: [
		...["employees", "number of employees", "no of employees"],
		...["employee count", "headcount", "ansatte", "antal ansatte"],
		...["medarbejdere", "antal medarbejdere", "anställda"],
		...["antal anställda"],
	],
};
