import type { Headings } from "../columns.ts";
import { owner } from "./names.ts";

/** The headings of sellers and their teams. */
export const sellers: Headings = {
	record: ["målbar id"],
	key: [
		...["user id", "owner id", "seller id", "employee id", "id"],
		...["record id", "sælger id", "bruger id", "medarbejder id"],
		...["säljar id", "användar id", "bruker id", "selger id"],
		...["benutzer id", "mitarbeiter id"],
	],
	owner: [
		...owner,
		...["seller name", "name", "full name", "user name", "employee"],
		...["navn", "namn", "nimi", "brugernavn", "användarnamn", "käyttäjänimi"],
	],
	team: [
		...["team", "team name", "sales team", "manager", "sales manager"],
		...["department", "salgsteam", "teamleder", "leder", "afdeling"],
		...["säljteam", "teamledare", "chef", "avdelning", "salgsleder"],
		...["avdeling", "tiimi", "myyntitiimi", "esihenkilö", "osasto"],
		...["vertriebsteam", "abteilung", "teamleiter", "verkaufsteam"],
		...["équipe", "equipo", "squadra", "equipe", "zespół", "tým", "afdeling"],
	],
	alias: [
		...["also written as", "skrives også"],
		...["email", "e mail", "mail", "email address", "user email", "alias"],
		...["initials", "initialer", "mailadresse", "mejl", "e post"],
		...["e postadress", "epost", "sähköposti", "e mail adresse", "kürzel"],
	],
	from: [
		...["from", "member since", "start date", "joined", "since", "fra"],
		...["fra dato", "startdato", "medlem siden", "från", "startdatum"],
		...["alkaen", "alkupäivä", "von", "ab", "seit"],
	],
	to: [
		...["to", "until", "end date", "left", "last day", "til", "slutdato"],
		...[
			"til dato",
			"sidste dag",
			"siste dag",
			"till",
			"slutdatum",
			"sluttdato",
		],
		...["asti", "loppupäivä", "bis", "ende", "enddatum"],
	],
	office: [
		...["regional office", "office", "office location", "region"],
		...["location", "kontor", "lokation", "toimisto", "toimipiste"],
		...["standort", "niederlassung", "büro", "alue"],
		...["bureau", "région", "oficina", "ufficio", "kantoor", "regio", "biuro"],
	],
};
