import type { overview as english } from "../en/overview.ts";
import type { Catalogue } from "../text.ts";

export const overview: Catalogue<typeof english> = {
	"tile.before": "{period}: {value}",
	"tile.beforePart": "{value} zur selben Zeit, {period}",
	"tile.curve":
		"{kpi} bis {period}: zuerst {first}, zuletzt {last}, zwischen {low} und {high}",
	"measure.more": "Weitere Kennzahlen",
	"news.since": "Seit {when}",
	"news.today": "heute {time}",
	"news.latest": "Zuletzt erfasst",
	"news.nothing": "Nichts hat sich geändert",
	"news.none": "Noch nichts erfasst",
	"news.effect": "{period} {from} → {to}",
	"news.chance": "Chance {from} → {to}",
	"news.points": {
		one: "{period} {shown} Prozentpunkt",
		other: "{period} {shown} Prozentpunkte",
	},
	"news.isMore": "Nur die letzten {n} Änderungen sind durchgesehen.",
	"news.noName.deal": "Ein Deal",
	"news.noName.lead": "Ein Lead",
	"news.noName.activity": "Kein Kunde",
	"news.won": "{name} gewonnen",
	"news.lost": "{name} verloren",
	"news.open": "{name} ist ein neuer offener Deal",
	"news.moved": "{name} verschoben vom {from} auf den {to}",
	"news.movedTo": "{name} wird am {to} erwartet",
	"news.worth": "{name}: von {from} auf {to}",
	"news.worthNow": "{name}: jetzt {to}",
	"news.changed": "{name} geändert",
	"news.removed": "{name} gelöscht",
	"news.lead": "{name} ist ein neuer Lead",
	"news.qualified": "{name} qualifiziert",
	"news.call": "{name}: Anruf",
	"news.meetingBooked": "{name}: Termin vereinbart",
	"news.meetingHeld": "{name}: Termin durchgeführt",
	"news.quoteSent": "{name}: Angebot gesendet",
	"news.cost": "Kosten erfasst",
	"news.goalSet": "Ziel gesetzt: {name}",
	"news.goalChanged": "Ziel geändert: {name}",
	"news.goalAccepted": "Ziel akzeptiert: {name}",
	"news.goalRemoved": "Ziel gelöscht: {name}",
	"news.import": "{name} importiert",
	"news.added": "{shown} neu",
	"news.changedRows": "{shown} geändert",
	"news.closed": "{name} abgeschlossen",
	"news.many.won": {
		one: "{shown} Deal gewonnen",
		other: "{shown} Deals gewonnen",
	},
	"news.many.lost": {
		one: "{shown} Deal verloren",
		other: "{shown} Deals verloren",
	},
	"news.many.open": {
		one: "{shown} neuer offener Deal",
		other: "{shown} neue offene Deals",
	},
	"news.many.moved": {
		one: "{shown} Deal auf einen anderen Tag verschoben",
		other: "{shown} Deals auf einen anderen Tag verschoben",
	},
	"news.many.worth": {
		one: "{shown} Deal mit anderem Betrag",
		other: "{shown} Deals mit anderem Betrag",
	},
	"news.many.changed": {
		one: "{shown} Deal geändert",
		other: "{shown} Deals geändert",
	},
	"news.many.removed": {
		one: "{shown} Deal gelöscht",
		other: "{shown} Deals gelöscht",
	},
	"news.many.lead": { one: "{shown} neuer Lead", other: "{shown} neue Leads" },
	"news.many.qualified": {
		one: "{shown} Lead qualifiziert",
		other: "{shown} Leads qualifiziert",
	},
	"news.many.call": { one: "{shown} Anruf", other: "{shown} Anrufe" },
	"news.many.meetingBooked": {
		one: "{shown} Termin vereinbart",
		other: "{shown} Termine vereinbart",
	},
	"news.many.meetingHeld": {
		one: "{shown} Termin durchgeführt",
		other: "{shown} Termine durchgeführt",
	},
	"news.many.quoteSent": {
		one: "{shown} Angebot gesendet",
		other: "{shown} Angebote gesendet",
	},
	"news.many.cost": {
		one: "{shown} Kostenposten erfasst",
		other: "{shown} Kostenposten erfasst",
	},
	"news.many.goalSet": {
		one: "{shown} Ziel gesetzt",
		other: "{shown} Ziele gesetzt",
	},
	"news.many.goalChanged": {
		one: "{shown} Ziel geändert",
		other: "{shown} Ziele geändert",
	},
	"news.many.goalAccepted": {
		one: "{shown} Ziel akzeptiert",
		other: "{shown} Ziele akzeptiert",
	},
	"news.many.goalRemoved": {
		one: "{shown} Ziel gelöscht",
		other: "{shown} Ziele gelöscht",
	},
	"news.many.closed": {
		one: "{shown} Monat abgeschlossen",
		other: "{shown} Monate abgeschlossen",
	},
};
