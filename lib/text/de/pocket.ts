import type { pocket as english } from "../en/pocket.ts";
import type { Catalogue } from "../text.ts";
import { glance } from "./glance.ts";
import { kpi } from "./kpi.ts";

export const pocket: Catalogue<typeof english> = {
	...glance,
	...kpi,

	"scope.me": "Ich",

	// When
	"period.thisWeek": "diese Woche",
	"period.thisMonth": "diesen Monat",
	"period.thisQuarter": "dieses Quartal",
	"period.thisYear": "dieses Jahr",
	"period.everyWeek": "jede Woche",
	"period.everyMonth": "jeden Monat",
	"period.everyQuarter": "jedes Quartal",
	"period.everyYear": "jedes Jahr",
	"day.today": "heute, {day}",

	"reason.tooFew": {
		one: "{amount} Deal: zu wenig für eine Aussage",
		other: "{amount} Deals: zu wenig für eine Aussage",
	},

	// Logging
	"log.titleLead": "Lead erfassen",
	"log.titleMeeting": "Termin erfassen",
	"log.titleQuote": "Angebot erfassen",
	"log.titleCall": "Anruf erfassen",
	"log.title": "Titel",
	"log.on": "Tag",
	"log.submit": "Erfassen",
	"log.cancel": "Abbrechen",
	"log.left": "Nicht erfasst",
	"log.fromPage": "Von der Seite gelesen",
	"log.customer": "Kunde",
	"log.amount": "Betrag",
	"log.wonOn": "Gewonnen am",
	"log.openedOn": "Erstellt am",
	"log.status": "Gewonnen oder offen",
	"log.won": "Gewonnen",
	"log.open": "Offen",
	"log.lost": "Verloren",
	"log.lostOn": "Verloren am",
	"log.after": "{period} nach diesem Deal",
	"log.afterShare": "{before} → {after}",
	"log.chance": "Chance {before} → {after}, wenn er gewonnen wird",
	"log.thenPerWorkday": "Dann {after} pro Arbeitstag statt {before}.",
	"log.openMovesNothing": "Ein offener Deal zählt, sobald er gewonnen ist.",
	"log.outsidePeriod": "Der Tag liegt nicht im Zeitraum {period}.",
	"log.otherCurrency":
		"In {currency}: zählt, sobald es einen Wechselkurs gibt.",
	"log.needsName":
		"Mit wem ist der Deal? Gib einen Kunden oder einen Betrag ein.",
	"log.amountUnclear": "{one} oder {other}?",
	"log.amountUnreadable": "Das ist kein Betrag.",
	"log.approximate": "Auf der Seite gerundet. Gib den genauen Betrag ein.",
	"log.enterLogs": "Enter erfasst, Tab zeigt das Formular",
	"done.deal": "{name}, {amount} erfasst",
	"done.dealBare": "{name} erfasst",
	"done.moved": "{period} {before} → {after}",
	"done.call": "Anruf erfasst",
	"done.meeting": "Termin erfasst",
	"done.quote": "Angebot erfasst",
	"done.counted": "{things} erfasst",
	"done.lead": "Lead erfasst",
	"done.someDeal": "Deal erfasst",
	"done.goal": "Ziel gesetzt",
	"done.undone": "Zurückgenommen",
	"done.at": "{period} steht wieder bei {after}",
	"done.redone": "Wiederholt",
	"done.undoneLeft": "Zurückgenommen, außer was seither geändert wurde",
	"undo.undo": "Rückgängig",
	"undo.redo": "Wiederholen",
	"undo.what": "Rückgängig: {name}",
	"list.latest": "Neueste Deals",
	"list.empty": "Noch keine Deals. Drücke /, um den ersten zu erfassen",
	"list.open": "offen",
	"list.lost": "verloren",
	"list.noCustomer": "Kein Kunde",

	// What can go wrong
	"failed.full":
		"Nicht gespeichert: Die Festplatte ist voll. Dein Deal ist noch da",
	"failed.timeout": "Noch nicht gespeichert: keine Antwort. Versuche es erneut",
	"failed.importing":
		"Nicht gespeichert: Ein Import läuft. Versuche es danach noch einmal",
	"failed.readOnly":
		"Nicht gespeichert: nur lesen, bis Målbar aktualisiert ist",
	"failed.lost": "Nicht gespeichert: Es fehlen Daten. Öffne zuerst Målbar",
	"failed.notFound": "Das gibt es nicht mehr",
	"failed.invalid": "Nicht gespeichert: Etwas darin ist nicht gültig",
	"failed.failed": "Nicht gespeichert. Dein Deal ist noch da",

	// The first run, and setting a goal
	"start.sentence":
		"Mein Ziel: {target} Umsatz, {period}. Mein Land: {country}. Mein Name: {name}.",
	"start.target": "Ziel",
	"start.period": "Zeitraum",
	"start.country": "Land",
	"start.name": "Dein Name",
	"start.namePlaceholder": "dein Name",
	"start.perWorkday": "{amount} pro Arbeitstag",
	"start.workdays": {
		one: "{period}: {amount} Arbeitstag ({country})",
		other: "{period}: {amount} Arbeitstage ({country})",
	},
	"start.noHolidays": "kein Feiertag darunter.",
	"start.holidays": {
		one: "{amount} Feiertag abgezogen.",
		other: "{amount} Feiertage abgezogen.",
	},
	"start.daysLeft": "Noch {amount}.",
	"start.go": "Starten",
	"start.sample": "Mit Beispieldaten umsehen",
	"start.skip": "Nicht jetzt",
	"start.needsTarget": "Wie viel? Eine Zahl über null.",
	"goal.save": "Ziel setzen",
	"goal.sentence": "Ziel für {scope}: {target} {kpi} {period}.",
	"goal.I": "mich",
	"goal.kpi": "Was",
	"goal.scope": "Wer",

	// The bar on a page
	"here.onPage": "Auf dieser Seite",
	"here.asks": "Der Browser fragt nach {site}, sonst nichts.",
	"here.notAPage": "Hier keine Leiste: Das ist eine Seite des Browsers.",
	"here.noPage": "Hier keine Leiste: Öffne zuerst eine Webseite.",
	"here.fromToolbar":
		"Öffne Målbar auf der Seite über die Symbolleiste, um sie einzuschalten.",
	"here.store":
		"Hier keine Leiste: In Stores erlauben Browser keine Erweiterungen.",
	"here.linkedin":
		"Auf LinkedIn aus: Die Bedingungen verbieten solche Leisten, und Konten wurden eingeschränkt.",
	"here.despiteTerms":
		"Dein Konto, deine Wahl: Drücke noch einmal, um sie einzuschalten.",

	// The curve
	"curve.title": "{period} bisher",
	"curve.goal": "Ziel {amount}",
	"curve.day": "Tag",
	"curve.won": "Bisher",
	"curve.expected": "Plan",
	"curve.run": "Bei diesem Tempo",
	"curve.summary":
		"{kpi}, {period}, Tag für Tag: bisher {won}, Plan bis heute {expected}, Ziel {goal}.",
	"curve.summaryRun": "Bei diesem Tempo am Ende {run}.",
	"curve.table": "Tabelle",
	"curve.chart": "Kurve",
	"curve.workdayLine": {
		one: "Dünne Linie: wohin dich {amount} Arbeitstag bringt. Gestrichelt: bei diesem Tempo.",
		other:
			"Dünne Linie: wohin dich {amount} Arbeitstage bringen. Gestrichelt: bei diesem Tempo.",
	},
	"left.title": "Was noch fehlt",
	"left.basis": "deine letzten 12 Monate",
	"left.perDeal": "{left} ÷ {average} pro Deal",
	"left.perWorkday": {
		one: "{left} ÷ {amount} Arbeitstag",
		other: "{left} ÷ {amount} Arbeitstage",
	},
	"left.aWorkday": "{things} pro Arbeitstag",
	"left.nothing": "Nichts: Das Ziel ist erreicht.",
	"left.over": "Der Zeitraum ist vorbei.",

	// The overlay
	"over.hide": "Zahlen ausblenden",
	"over.hideHere": "Auf dieser Website ausblenden",
	"over.collapse": "Verkleinern",
	"over.expand": "Vergrößern",
	"over.move": "Leiste verschieben, mit der Maus oder den Pfeiltasten",
	"over.hidden": "Zahlen ausgeblendet, solange du den Bildschirm teilst",
	"over.meeting": "Zahlen ausgeblendet auf einer Meeting-Seite",
	"over.show": "Zeigen",

	// The toolbar, menus and notices
	"bar.noGoal": "Målbar: Ziel setzen",
	"bar.lost": "Daten fehlen: Målbar öffnen",
	"bar.newer": "Nur lesen: Målbar aktualisieren",
	"bar.failed": "Die Daten lassen sich nicht öffnen: Målbar öffnen",
	"bar.undo": "{done}. Zum Rückgängigmachen Målbar öffnen",
	"menu.logDeal": "Deal erfassen",
	"menu.logLead": "Lead erfassen",
	"menu.logMeeting": "Termin erfassen",
	"menu.logQuote": "Angebot erfassen",
	"menu.logCall": "Anruf erfassen",
	"notice.milestone": "{title}: {percent} erreicht",
	"notice.fellBack": "{title}: wieder bei {percent}",
	"notice.reached": "{title}: Ziel erreicht",

	// Everywhere
	"word.unknown": "Unbekannt",
};
