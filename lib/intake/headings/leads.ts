import type { Headings } from "../columns.ts";
import { customer, owner } from "./names.ts";

/** The headings of leads. */
export const leads: Headings = {
	record: ["målbar id"],
	key: [
		...["lead id", "record id", "contact id", "prospect id", "id"],
		...["do not modify lead", "external id", "kundeemne id", "lead nr"],
		...["lead nummer", "lead number"],
	],
	title: [
		...["lead name", "lead title", "full name", "contact name", "title"],
		...["name", "topic", "contact", "contact person", "lead"],
		...["kundeemne", "salgsemne", "leadnavn", "kontaktperson", "kontakt"],
		...["navn", "emne", "titel", "leadnamn", "namn", "tittel"],
		...["liidi", "liidin nimi", "yhteyshenkilö", "nimi", "interessent"],
		...["ansprechpartner"],
	],
	firstName: [
		...["first name", "fornavn", "förnamn", "etunimi", "vorname"],
		...["given name"],
	],
	lastName: [
		...["last name", "surname", "family name", "efternavn", "efternamn"],
		...["etternavn", "sukunimi", "nachname"],
	],
	owner: ["lead owner", "contact owner", "lead ejer", "leadejer", ...owner],
	customer,
	leadStatus: [
		...["lead status", "leadstatus", "lead stage", "lifecycle stage"],
		...["status", "stage", "state", "fase", "fas", "vaihe", "tila"],
		...["stadie", "phase"],
	],
	source: [
		...["lead source", "original source", "source", "channel"],
		...["kilde", "leadkilde", "kanal", "källa", "leadkälla", "lähde"],
		...["liidin lähde", "kanava", "quelle", "leadquelle"],
	],
	createdOn: [
		...["create date", "created date", "created on", "created at"],
		...["creation date", "date created", "created", "lead created"],
		...["became a lead date", "lead date", "date", "oprettet den"],
		...["oprettet", "oprettelsesdato", "dato", "skapad den", "skapad"],
		...["skapad datum", "datum", "opprettet", "opprettet den", "luotu"],
		...["luontipäivä", "päivämäärä", "pvm", "erstellt", "erstellt am"],
		...["erstellungsdatum", "angelegt am"],
	],
	firstContactOn: [
		...["first contact", "first contact date", "first contacted on"],
		...["contacted on", "contact date", "first outreach date"],
		...["date of first engagement", "første kontakt", "kontaktet"],
		...["kontaktet den", "første kontaktdato", "kontaktdato"],
		...["första kontakt", "kontaktad", "kontaktad den"],
		...["ensimmäinen yhteydenotto", "yhteydenotto", "erstkontakt"],
		...["erster kontakt", "kontaktiert am"],
	],
	qualifiedOn: [
		...["qualified on", "qualified date", "date qualified", "qualified"],
		...["became a sales qualified lead date", "sql date"],
		...["converted date", "converted on", "converted at", "convert date"],
		...["kvalificeret", "kvalificeret den", "kvalificeret dato"],
		...["konverteret", "konverteret den", "kvalificerad"],
		...["kvalificerad den", "konverterad", "kvalifisert"],
		...["kvalifisert den", "konvertert", "kelpoistettu", "muunnettu"],
		...["qualifiziert", "qualifiziert am", "konvertiert am"],
	],
	disqualifiedOn: [
		...["disqualified on", "disqualified date", "disqualified"],
		...["given up", "lost date", "closed lost date", "opgivet"],
		...["opgivet den", "diskvalificeret", "diskvalificeret den"],
		...["afvist den", "diskvalificerad", "diskvalificerad den"],
		...["diskvalifisert", "avvist den", "hylätty", "disqualifiziert"],
		...["disqualifiziert am"],
	],
	deal: [
		...["converted opportunity id", "converted opportunity", "deal id"],
		...["created opportunity id", "opportunity id", "opportunity", "deal"],
		...["associated deal", "associated deal ids", "salgsmulighed", "salg"],
		...["aftale", "affär", "möjlighet", "kauppa", "myyntimahdollisuus"],
		...["verkaufschance"],
	],
};
