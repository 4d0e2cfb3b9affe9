import type { growth as english } from "../en/growth.ts";
import type { Catalogue } from "../text.ts";

export const growth: Catalogue<typeof english> = {
	// This year against last
	"growth.what": "Umsatz {year} bis {day} gegenüber {lastYear}",
	"growth.byDate": "Nach Datum",
	"growth.byWorkday": "Nach Arbeitstag",
	"growth.compare": "Vergleichen",
	"growth.soFar": "{year} bisher",
	"growth.sameDates": "{lastYear}, gleiche Tage",
	"growth.sameWorkdays": "{lastYear}, gleich viele Arbeitstage",
	"growth.upTo": "bis {day}",
	"growth.fewer":
		"Bisher {now} Arbeitstage, {before} bis zum selben Datum {lastYear}: nach Arbeitstagen steht {year} gegen {lastYear} bis {day}.",
	"growth.even": "{now} Arbeitstage bis zu diesem Datum in beiden Jahren.",
	"growth.notBegun": "{year} hat an diesem Tag noch nicht begonnen",
	"growth.noneAtAll": "Nichts gewonnen: weder {lastYear} noch {year}",
	"growth.noneHelp":
		"Wachstum vergleicht die gewonnenen Deals des Vorjahres mit denen dieses Jahres. Importiere, was im Vorjahr gewonnen wurde, dann steht es hier.",
	"growth.curve": "Umsatz im Lauf des Jahres",
	"growth.summary":
		"Umsatz im Lauf von {year}: bisher {now}, zur selben Zeit {lastYear} {before}.",
	"growth.summaryUnknown": "Umsatz im Lauf von {year} neben {lastYear}.",
	"curve.lastYear": "Vorjahr",
	"curve.best": "Bester Monat",
	"curve.fan": "In acht von zehn Fällen endet es bei {low}–{high}.",

	// What it is made of
	"growth.bridge": "Woraus die Änderung besteht",
	"growth.bridgeIs":
		"Von {lastYear} zu {year}, nach Datum: was jeder Faktor allein bewirkt hat. Zusammen sind sie genau die Differenz.",
	"growth.factor": "Faktor",
	"growth.effect": "Wirkung",
	"growth.bar": "Vom Vorjahr zu diesem Jahr",
	"growth.step.workdays": "Arbeitstage",
	"growth.step.leadsAWorkday": "Leads pro Arbeitstag",
	"growth.step.sqlShare": "SQL-Anteil: SQL pro Lead",
	"growth.step.hitRate": "Hit-Rate: Deals pro SQL",
	"growth.step.dealsAWorkday": "Deals pro Arbeitstag",
	"growth.step.value": "Wert pro Deal",
	"growth.n.leads": { one: "{shown} Lead", other: "{shown} Leads" },
	"growth.n.sqls": { one: "{shown} SQL", other: "{shown} SQL" },
	"growth.n.deals": { one: "{shown} Deal", other: "{shown} Deals" },
	"growth.no.leads":
		"Keine Leads {years}: Leads, SQL-Anteil und Hit-Rate lassen sich nicht trennen, darum stehen Deals pro Arbeitstag für alle drei.",
	"growth.no.sqls":
		"Keine SQL {years}: Leads, SQL-Anteil und Hit-Rate lassen sich nicht trennen, darum stehen Deals pro Arbeitstag für alle drei.",
	"growth.bothYears": "{lastYear} und {year}",
	"growth.noBridge":
		"Keine Faktoren: {years} wurde bis zu diesem Datum unterm Strich nichts gewonnen.",
	"growth.few": {
		one: "Nur {shown} Deal {year}: was hier steht, kann Zufall sein.",
		other: "Nur {shown} Deals {year}: was hier steht, kann Zufall sein.",
	},

	// By month
	"growth.months": "Nach Monat",
	"growth.month": "Monat",
	"growth.change": "Änderung",
	"growth.perWorkday": "Änderung pro Arbeitstag",
	"growth.days": "Arbeitstage",
	"growth.part": "{month} bisher",
	"growth.sum": "Bisher",

	// By customer
	"growth.customers": "Von welchen Kunden sie kommt",
	"growth.customersAre":
		"Jeder Kunde steht in einer Zeile. Zusammen sind sie genau die Differenz.",
	"growth.customer": "Kunden",
	"growth.move.new": "Neu: ihr erster Deal überhaupt",
	"growth.move.again": "Bekannt, aber nicht {lastYear} bis zu diesem Tag",
	"growth.move.grown": "Mehr gekauft",
	"growth.move.same": "Gleich viel gekauft",
	"growth.move.shrunk": "Weniger gekauft",
	"growth.move.lost": "{year} noch nichts",
	"growth.move.nobody": "Deals ohne Kunden",
	"growth.n.customers": { one: "{shown} Kunde", other: "{shown} Kunden" },
	"growth.most": "Die größten davon",
	"growth.read": { one: "{shown} Deal lesen", other: "{shown} Deals lesen" },
	"growth.reading": {
		one: "{shown} werden gelesen…",
		other: "{shown} werden gelesen…",
	},
	"growth.noCustomers":
		"Kein Deal nennt seinen Kunden, darum weiß niemand, wer mehr gekauft hat.",

	// A measure through time
	"steps.by": "Nach",
	"steps.day": "Tag",
	"steps.week": "Woche",
	"steps.month": "Monat",
	"steps.weekTitle": "Woche für Woche",
	"steps.endTitle": "Am Ende jedes Monats",
	"steps.monthTitle": "Monat für Monat",
	"steps.summary": "{kpi} von {first} bis {last}: {value} im letzten.",
	"steps.target": "Ziel",
	"steps.best": "Bester Monat, {month}",

	// A measure by what its records name
	"split.choose": "Aufteilen nach",
	"split.byProduct": "Nach Produkt",
	"split.byCustomer": "Nach Kunde",
	"split.byStage": "Nach Phase",
	"split.product": "Produkt",
	"split.customer": "Kunde",
	"split.stage": "Phase",
	"split.noProduct": "Kein Produkt",
	"split.noCustomer": "Kein Kunde",
	"split.noStage": "Keine Phase",
	"split.read": {
		one: "Nach Produkt und Kunde: {shown} Eintrag lesen",
		other: "Nach Produkt und Kunde: {shown} Einträge lesen",
	},
	"split.rest": { one: "{n} weiterer", other: "{n} weitere" },

	// A closed period, and what changed it
	"closing.list": "Was sich seit dem Abschluss geändert hat",
	"closing.record": "Eintrag",
	"closing.edited": "Geändert",
	"closing.rest": "Steht in keinem Eintrag",
	"closing.sum": "Korrektur",
	"closing.see": "Änderungen ansehen",

	// What was believed each Monday
	"memory.list": "Was jeden Montag erwartet wurde",
	"memory.none":
		"Für diesen Zeitraum ist noch nichts gespeichert. Jeden Montag wird die Prognose gespeichert.",
	"memory.ended": "Am Ende waren es {amount}.",
	"memory.monday": "Montag",
	"memory.done": "Bis dahin",
	"memory.run": "Bei dem Tempo",
	"memory.chance": "Chance",
	"memory.forecast": "Prognose",
	"memory.off": "Abweichung",
	"memory.correctedShort": "Korrigiert",

	// Whose definition a figure is by
	"why.versionOf": "Definition {shown}, seit {day}.",
	"why.byProduct": "So rechnet Målbar {version}.",
	"why.allDefinitions": "Alle Definitionen",

	// A month of several sellers on paper
	"report.pages": "Seiten",
	"report.together": "Zusammen",
	"report.each": "Je eine Seite",
	"report.pagesOf": {
		one: "{shown} Verkäufer, eine eigene Seite.",
		other: "{shown} Verkäufer, je eine Seite.",
	},
};
