import type { Headings } from "../columns.ts";
import { customer, owner } from "./names.ts";

/** The headings of activities. */
export const activities: Headings = {
	record: ["målbar id"],
	key: [
		...["activity id", "task id", "record id", "id", "external id"],
		...["aktivitets id", "aktivitet id", "do not modify activity"],
	],
	activityType: [
		...["activity type", "kind of activity", "type of activity", "type"],
		...["activity", "task type", "engagement type", "kind", "category"],
		...["aktivitetstype", "aktivitet", "slags", "kategori", "art"],
		...["aktivitetstyp", "typ", "aktiviteetti", "aktiviteetin tyyppi"],
		...["tyyppi", "laji", "aktivitätstyp", "aktivität", "task subtype"],
	],
	on: [
		...["activity date", "done on", "completed at", "completed date"],
		...["marked as done time", "completion date", "held on", "date"],
		...["day", "start date", "date start", "due date", "start time"],
		...["start", "aktivitetsdato", "dato", "dag", "udført den", "udført"],
		...["afholdt den", "startdato", "forfaldsdato", "aktivitetsdatum"],
		...["datum", "utförd", "genomförd", "startdatum", "förfallodatum"],
		...["utført", "utført den", "gjennomført", "päivämäärä", "pvm"],
		...["päivä", "suoritettu", "tehty", "erledigt am", "datum der aktivität"],
		...["tag", "fälligkeitsdatum", "created", "create date", "created date"],
		...["created on", "created at"],
	],
	createdOn: [
		...["created", "create date", "created date", "created on"],
		...["created at", "add time", "oprettet", "oprettet den", "skapad"],
		...["skapad den", "opprettet", "luotu", "erstellt am", "erstellt"],
	],
	owner: [
		...["activity owner", "assigned to user", "organizer", "created by"],
		...["host", "afholdt af", "udført af", "oprettet af", ...owner],
	],
	customer,
	deal: [
		...["deal id", "opportunity id", "deal", "deal name", "opportunity"],
		...["associated deal", "associated deal ids", "related to", "regarding"],
		...["salgsmulighed", "salg", "aftale", "affär", "möjlighet", "sag"],
		...["kauppa", "myyntimahdollisuus", "verkaufschance", "vedrørende"],
	],
	done: [
		...["done", "completed", "is done", "task status", "activity status"],
		...["status", "outcome", "meeting outcome", "state", "udført"],
		...["afsluttet", "klar", "slutförd", "fullført", "valmis", "tila"],
		...["erledigt", "abgeschlossen"],
	],
	note: [
		...["subject", "note", "notes", "description", "title", "comments"],
		...["emne", "beskrivelse", "notat", "noter", "titel", "ämne"],
		...["beskrivning", "anteckning", "kommentar", "aihe", "kuvaus"],
		...["muistiinpano", "betreff", "beschreibung", "notiz", "name"],
		...["navn", "namn", "tittel"],
	],
};
