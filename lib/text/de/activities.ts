import type { activities as english } from "../en/activities.ts";
import type { Catalogue } from "../text.ts";

export const activities: Catalogue<typeof english> = {
	"activities.none": "Noch keine Aktivitäten",
	"activities.noneHelp":
		"Erfasse Anrufe, Termine und Angebote, wenn du sie machst, oder importiere sie: Dann zeigt diese Seite, was geplant war, was getan wurde und was daraus wurde.",

	// Planned and done
	"activities.plan": "Geplant und getan",
	"activities.done": "{shown} getan",
	"activities.doneOf": "{done} von {planned}",
	"activities.doneMore": "{done} getan, noch {planned} bis zum Ziel für Deals",
	"activities.behind": "{shown} zurück",
	"activities.aheadBy": "{shown} voraus",
	"activities.onPace": "Im Plan",
	"activities.ahead": {
		one: "{shown} vorausdatiert",
		other: "{shown} vorausdatiert",
	},
	"activities.planned": "Geplant",
	"activities.datedAhead": "Vorausdatiert",
	"activities.noPlan": "kein Ziel",
	"activities.setGoal": "Ziel für Anrufe, Termine oder Angebote setzen",
	"activities.noGoals":
		"Nichts ist geplant: Es gibt kein Ziel für Aktivitäten und keines für Deals, das sagt, wie viele es braucht.",
	"activities.byWeek": "Nach Woche",
	"activities.byMonth": "Nach Monat",
	"activities.week": "Woche",
	"activities.month": "Monat",
	"activities.toDo": "{planned} zu tun",
	"activities.of": "von {planned}",
	"activities.now": "jetzt",

	// Effort and wins
	"activities.effort": "Bringen die bevorzugten Aktivitäten die Deals?",
	"activities.effortIs":
		"Anteil jeder Art an dem, was getan wurde ({period}), neben dem Anteil der gewonnenen Deals ({period}), die zwischen Erstkontakt und Abschluss mindestens eine hatten. Ein Deal kann mehrere Arten gehabt haben, die Anteile lassen sich also nicht addieren.",
	"activities.type": "Aktivität",
	"activities.count": "Getan",
	"activities.share": "Anteil am Aufwand",
	"activities.wins": "Von gewonnenen Deals hatten",
	"activities.winsOf": "{had} von {n} · {range}",
	"activities.winsNone": "kein gewonnener Deal sagt es",
	"activities.winsLeft": {
		one: "{shown} ausgelassen",
		other: "{shown} ausgelassen",
	},
	"activities.winsLeftOut":
		"Ausgelassen: gewonnene Deals ohne Kunden oder Startdatum oder begonnen, bevor die Art erfasst wurde.",

	// What came of them
	"activities.outcome": "Was daraus wurde",
	"activities.outcomeIs":
		"Von Interessenten, die {landmark} Tage nach dem Erstkontakt noch offen waren: der Anteil, der in den {within} Tagen danach gewonnen wurde, unter denen mit einer solchen Aktivität in den ersten {landmark} Tagen und unter denen ohne. Nur wessen Zeit ganz vorbei ist, zählt.",
	"activities.cause":
		"Es zeigt, was zusammengeht, nicht was die Ursache ist: Verkäufer rufen die an, an die sie glauben.",
	"activities.within": "Gewonnen binnen",
	"activities.withinDays": "{n} Tagen",
	"activities.with": "Hatten eine",
	"activities.without": "Hatten keine",
	"activities.rateOf": "{won} von {n} · {range}",
	"activities.nobody": "noch niemand",
	"activities.more": "Mit einer mehr gewonnen, über den Zufall hinaus",
	"activities.fewer": "Mit einer weniger gewonnen, über den Zufall hinaus",
	"activities.same": "Kein Unterschied über den Zufall hinaus",
	"activities.tooFew":
		"Weniger als zehn auf einer Seite: zu wenig für eine Aussage",
	"activities.notKept": "Noch keine erfasst",
	"activities.since": "erfasst seit {day}",
	"activities.lag": "Bis zum Gewinn",
	"activities.lagDays": { one: "{shown} Tag", other: "{shown} Tage" },
	"activities.lagOf": "Median; vier von fünf binnen {p80}, von {n}",
	"activities.lagFew":
		"weniger als fünf, die älter als {watched} Tage sind, führten zu einem Deal",
	"activities.leftOut": "Ausgelassen: {what}.",
	"activities.tooRecent": {
		one: "{shown} erst kürzlich kontaktiert",
		other: "{shown} erst kürzlich kontaktiert",
	},
	"activities.decided": {
		one: "{shown} sofort entschieden",
		other: "{shown} sofort entschieden",
	},
	"activities.before": {
		one: "{shown} ausgelassen: kontaktiert, bevor sie erfasst wurde",
		other: "{shown} ausgelassen: kontaktiert, bevor sie erfasst wurde",
	},
	"activities.noCustomer": {
		one: "{shown} ohne Kunden",
		other: "{shown} ohne Kunden",
	},
};
