/*
 * Headings of names that several kinds of file have, the surest first: English, Danish, Swedish, Norwegian, Finnish, German;
 * then the languages other exports come in most.
 */

export const owner = [
	...["deal owner", "opportunity owner", "owner", "sales agent", "sales rep"],
	...["salesperson", "seller", "assigned user name", "assigned user"],
	...["sales representative", "account executive", "assigned to"],
	...["responsible", "responsible coworker", "owner name", "user"],
	...["account manager", "record owner", "sales person", "salesman"],
	...["sales owner", "our contact", "rep", "account owner", "user name"],
	...["our reference", "vores ref", "vår referens", "vår ref"],
	...["vores reference", "unsere referenz", "användare", "bruger"],
	...["sælger", "ejer", "tildelt bruger", "ansvarlig", "ansvarlig sælger"],
	...["aftaleejer", "kundeansvarlig", "salgsansvarlig", "sælger navn"],
	...["medarbejder", "konsulent", "säljare", "ägare", "tilldelad användare"],
	...["ansvarig", "ansvarig säljare", "affärsägare", "kundansvarig"],
	...["selger", "eier", "tildelt bruker", "ansvarlig selger", "avtaleeier"],
	...["medarbeider", "myyjä", "omistaja", "kaupan omistaja", "vastuumyyjä"],
	...["vastuuhenkilö", "vastuukäyttäjä", "käyttäjä", "määritetty käyttäjä"],
	...["verkäufer", "besitzer", "inhaber", "eigentümer", "deal inhaber"],
	...["zuständiger", "zuständig", "zuständiger mitarbeiter", "betreuer"],
	...["vertriebsmitarbeiter", "vertriebler", "verantwortlicher"],
	...["verantwortlich", "mitarbeiter", "zugewiesener benutzer"],
	...["zugeordneter benutzer", "deal besitzer", "opportunity inhaber"],
	...["propriétaire", "commercial", "vendeur", "responsable"],
	...["propietario", "vendedor", "comercial", "proprietario", "venditore"],
	...["responsabile", "proprietário", "responsável", "eigenaar"],
	...["verkoper", "accountmanager", "verantwoordelijke", "właściciel"],
	...["handlowiec", "sprzedawca", "opiekun", "vlastník", "obchodník"],
];

export const customer = [
	...["account name", "customer", "customer name", "company name", "company"],
	...["account", "client", "associated company", "organization"],
	...["organisation", "potential customer", "partner", "client name"],
	...["primary associated company", "primary company", "buyer"],
	...["kunde", "kundenavn", "firma", "firmanavn", "virksomhed", "konto"],
	...["kunde kontakt", "selskab", "virksomhedsnavn", "tilknyttet virksomhed"],
	...["kund", "kundnamn", "företag", "företagsnamn", "kund kontakt", "bolag"],
	...["kontonavn", "kontonamn", "bedrift", "selskap", "bedriftsnavn"],
	...["organisasjon", "kunde navn", "asiakas", "asiakkaan nimi", "yritys"],
	...["yrityksen nimi", "organisaatio", "tili", "tilin nimi", "asiakasyritys"],
	...["kundenname", "unternehmen", "unternehmensname", "firmenname"],
	...["kunde kontakt", "potenzieller kunde", "accountname", "auftraggeber"],
	...["entreprise", "société", "compte", "nom du compte", "cliente"],
	...["empresa", "organización", "cuenta", "azienda", "società"],
	...["organização", "conta", "klant", "klantnaam", "bedrijf"],
	...["bedrijfsnaam", "organisatie", "relatie", "klient", "kontrahent"],
	...["organizacja", "nazwa firmy", "nazwa klienta", "zákazník"],
	...["organizace", "společnost"],
];

export const product = [
	...["product", "product name", "products", "item", "product of interest"],
	...["produkt", "produkter", "produktnavn", "produktnamn", "vare"],
	...["varenavn", "artikel", "ydelse", "produkter navn", "tjänst", "tuote"],
	...["tuotteet", "tuotteen nimi", "produkte", "produktname", "produit"],
	...["producto", "prodotto", "produto"],
];

export const organisationNumber = [
	...["organisation number", "organization number", "org number"],
	...["org no", "org nr", "orgnr", "cvr", "cvr nummer", "cvr nr", "vat"],
	...["vat number", "vat no", "business id", "company registration number"],
	...["registration number", "tax id", "p nummer", "se nummer"],
	...["organisationsnummer", "organisasjonsnummer", "organisasjonsnr"],
	...["org nummer", "organisationsnr", "foretaksnummer", "y tunnus"],
	...["alv numero", "yritystunnus", "handelsregisternummer"],
	...["ust id", "ust idnr", "umsatzsteuer id", "steuernummer", "siret"],
	...["siren", "kvk nummer", "kvk", "btw nummer", "nip", "cif", "nif"],
];
