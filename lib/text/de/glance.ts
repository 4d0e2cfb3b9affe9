import type { glance as english } from "../en/glance.ts";
import type { Catalogue } from "../text.ts";

export const glance: Catalogue<typeof english> = {
	// What is measured
	"kpi.own": "Eigene Kennzahl",
	"count.revenue": "{amount}",
	"count.dealsWon": { one: "{amount} Deal", other: "{amount} Deals" },
	"count.meetingsBooked": { one: "{amount} Termin", other: "{amount} Termine" },
	"count.quotesSent": { one: "{amount} Angebot", other: "{amount} Angebote" },
	"count.newLeads": { one: "{amount} Lead", other: "{amount} Leads" },
	"count.calls": { one: "{amount} Anruf", other: "{amount} Anrufe" },
	"count.customers": { one: "{amount} Kunde", other: "{amount} Kunden" },
	"count.points": {
		one: "{amount} Prozentpunkt",
		other: "{amount} Prozentpunkte",
	},
	"count.days": { one: "{amount} Tag", other: "{amount} Tage" },
	"count.months": { one: "{amount} Monat", other: "{amount} Monate" },
	"scope.organisation": "Alle",
	"scope.team": "Team",
	"scope.seller": "Verkäufer",
	"scope.customer": "Kunde",

	// When
	"period.week": "KW {week}",
	"period.quarter": "Q{quarter} {year}",
	"day.workdaysLeft": {
		one: "noch {amount} Arbeitstag",
		other: "noch {amount} Arbeitstage",
	},
	"day.workdaysDone": "{elapsed} von {total} Arbeitstagen vorbei",
	"day.asOf": "Stand {day}",

	// Pace, in words
	"goal.title": "{kpi}, {period}",
	"pace.behind": "{things} hinter Plan",
	"pace.behindCount": "{things} zurück",
	"pace.onPace": "Im Plan",
	"pace.ahead": "{things} vor Plan",
	"pace.aheadCount": "{things} voraus",
	"pace.past": "{things} über Ziel",
	"pace.reached": "Ziel erreicht",
	"pace.missed": "{things} unter Ziel",
	"pace.over": "{things} über Limit",
	"pace.overPace": "{things} über Plan",
	"pace.under": "{things} unter Limit",
	"pace.underPace": "{things} unter Plan",
	"pace.notStarted": "{period} hat noch nicht begonnen",
	"pace.early.week": "Die Woche ist noch jung",
	"pace.early.month": "Der Monat ist noch jung",
	"pace.early.quarter": "Das Quartal ist noch jung",
	"pace.early.year": "Das Jahr ist noch jung",
	"pace.early.custom": "Der Zeitraum ist noch jung",
	"pace.unknown": "– {reason}",
	"pace.unknownBare": "– noch nicht bekannt",
	"pace.ofPace": "{pace} vom Plan · {done}",
	"pace.byNow": "{amount} bis heute",
	"pace.noGoal": "Was willst du erreichen?",
	"fact.perWorkday": "Pro Arbeitstag",
	"fact.perWorkdaySoFar": "Pro Arbeitstag bisher",
	"fact.forecast": "Prognose",
	"fact.chance": "Chance",
	"fact.toGo": "Fehlt noch",
	"fact.goal": "Ziel",

	// Why a figure is unknown, or what was left out of it
	"reason.noRecords": "{period}: keine Daten",
	"reason.noClosedDeals": "{period}: keine abgeschlossenen Deals",
	"reason.noWonDeals": "{period}: keine gewonnenen Deals",
	"reason.noAmounts": "{period}: kein Deal mit Betrag",
	"reason.noCycle": "{period}: kein Deal mit Startdatum",
	"reason.noExchangeRate": "kein Wechselkurs für {currency}, {month}",
	"reason.noAmount": {
		one: "{shown} Deal ohne Betrag",
		other: "{shown} Deals ohne Betrag",
	},

	// Today's share
	"today.line": "Heute: {list}",
	"today.call": { one: "{shown} Anruf", other: "{shown} Anrufe" },
	"today.meetingBooked": { one: "{shown} Termin", other: "{shown} Termine" },
	"today.quoteSent": { one: "{shown} Angebot", other: "{shown} Angebote" },
	"today.deal": { one: "{shown} Deal", other: "{shown} Deals" },

	// Logging
	"log.titleDeal": "Deal erfassen",
	"log.example": "Acme 62.500",
	"log.call": "Anruf",
	"log.meeting": "Termin",
	"log.quote": "Angebot",

	// What can go wrong
	"state.lost": "Deine Daten fehlen",
	"state.lostHelp":
		"Das ist kein Neuanfang: Målbar weiß, dass es Daten gab. Öffne es, um sie aus einem Backup zurückzuholen.",
	"state.newer": "Nur lesen",
	"state.newerHelp":
		"Eine neuere Version von Målbar hat diese Daten gespeichert. Aktualisiere sie hier, um wieder zu erfassen.",
	"state.failed": "Die Daten lassen sich nicht öffnen",
	"state.failedHelp":
		"Der Browser öffnet sie nicht. Schließe andere Målbar-Seiten oder starte den Browser neu; gelöscht wurde nichts.",
	"state.again": "Erneut versuchen",
	"state.noGoalHelp": "Setze ein Ziel, dann zeigt die Leiste, wo du stehst.",

	// The first run, and setting a goal
	"start.title": "Was willst du erreichen?",
	"start.promise": "Nichts verlässt diesen Browser. Kein Konto.",
	"goal.set": "Ziel setzen",
	"goal.another": "Weiteres Ziel\u00a0…",
	"goal.switch": "Ziel",

	// The bar on a page
	"here.bar": "Leiste auf der Seite",
	"here.open": "Målbar öffnen",

	// Everywhere
	"word.measuring": "Wird berechnet",
};
