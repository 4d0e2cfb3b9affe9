/** Headings of names that several kinds of file have, the surest first. */
export const owner = [
	...["deal owner", "opportunity owner", "owner", "sales agent", "sales rep"],
	...["salesperson", "seller", "assigned user name", "assigned user"],
	...["sales representative", "account executive", "assigned to"],
	...["responsible", "responsible coworker", "owner name", "user"],
	...["sælger", "ejer", "tildelt bruger", "ansvarlig", "ansvarlig sælger"],
	...["medarbejder", "konsulent", "säljare", "ägare", "tilldelad användare"],
	...["ansvarig", "ansvarig säljare"],
];

export const customer = [
	...["account name", "customer", "customer name", "company name", "company"],
	...["account", "client", "associated company", "organization"],
	...["organisation", "potential customer", "partner"],
	...["kunde", "kundenavn", "firma", "firmanavn", "virksomhed", "konto"],
	...["kunde kontakt", "kund", "kundnamn", "företag", "företagsnamn"],
	...["kund kontakt"],
];

export const product = [
	...["product", "product name", "products", "item", "produkt"],
	...["produktnavn", "produktnamn", "vare", "varenavn", "artikel"],
];
