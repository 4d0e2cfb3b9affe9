import type { Headings } from "../columns.ts";
import { customer, organisationNumber } from "./names.ts";

/** The headings of customers. */
export const customers: Headings = {
	record: ["målbar id"],
	key: [
		...["account id", "company id", "customer id", "record id", "id"],
		...["do not modify account", "customer number", "account number"],
		...["customer no", "kunde id", "kundenummer", "kundenr", "firma id"],
		"organization id",
		...["kund id", "kundnummer", "kundnr", "företags id", "asiakasnumero"],
		...["asiakastunnus", "kundennummer", "kunden id", "kundennr"],
	],
	customer: [
		...customer,
		...["name", "navn", "namn", "nimi", "nom", "nombre", "naam", "nazwa"],
	],
	sector: [
		...["sector", "industry", "business type", "branche", "sektor"],
		...["bransch", "bransje", "næring", "toimiala", "wirtschaftszweig"],
		...["secteur", "industria", "branża"],
	],
	country: [
		...["country", "country code", "billing country", "land"],
		...["country region", "landekode", "landskod", "landkode", "maa"],
		...["maakoodi", "ländercode", "länderkennzeichen", "pays", "país"],
		...["paese", "kraj", "office location", "location"],
	],
	organisationNumber,
	employees: [
		...["employees", "number of employees", "no of employees"],
		...["employee count", "headcount", "ansatte", "antal ansatte"],
		...["medarbejdere", "antal medarbejdere", "anställda"],
		...["antal anställda", "antall ansatte", "työntekijät", "henkilöstö"],
		...["työntekijöiden määrä", "henkilöstömäärä", "mitarbeiterzahl"],
		...["anzahl mitarbeiter", "anzahl der mitarbeiter", "beschäftigte"],
	],
};
