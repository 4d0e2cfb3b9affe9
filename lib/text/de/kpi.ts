import type { kpi as english } from "../en/kpi.ts";
import type { Catalogue } from "../text.ts";

export const kpi: Catalogue<typeof english> = {
	// What each is called
	"kpi.revenue": "Umsatz",
	"kpi.recurringRevenue": "Neuer wiederkehrender Umsatz",
	"kpi.averageDealValue": "Durchschnittlicher Dealwert",
	"kpi.salesGrowth": "Umsatzwachstum",
	"kpi.salesGrowthYoY": "Wachstum zum Vorjahr",
	"kpi.salesGrowthYoYByWorkdays": "Wachstum zum Vorjahr, nach Arbeitstagen",
	"kpi.dealsWon": "Gewonnene Deals",
	"kpi.dealsLost": "Verlorene Deals",
	"kpi.winRate": "Win-Rate",
	"kpi.winRateByValue": "Win-Rate nach Wert",
	"kpi.salesCycle": "Verkaufszyklus",
	"kpi.salesCycleFromCreation": "Verkaufszyklus ab Erstellung",
	"kpi.salesCycleWorkdays": "Verkaufszyklus in Arbeitstagen",
	"kpi.newLeads": "Neue Leads",
	"kpi.sqls": "Qualifizierte Leads",
	"kpi.sqlShare": "Anteil qualifizierter Leads",
	"kpi.hitRate": "Hit-Rate",
	"kpi.hitRateCohort": "Hit-Rate der Kontaktierten",
	"kpi.hitRateWindowed": "Hit-Rate in üblicher Zeit",
	"kpi.newOrganisations": "Neue Unternehmen",
	"kpi.newCustomers": "Neukunden",
	"kpi.cac": "Kosten pro Neukunde",
	"kpi.cacLagged": "Kosten pro Neukunde, ein Zyklus früher",
	"kpi.clv": "Kundenwert (CLV)",
	"kpi.clvByChurn": "Kundenwert nach Abwanderung",
	"kpi.clvPredicted": "Prognostizierter Kundenwert",
	"kpi.clvToCac": "Kundenwert zu Kosten",
	"kpi.paybackMonths": "Amortisationszeit",
	"kpi.productsPerCustomer": "Produkte pro Kunde",
	"kpi.customerTenure": "Dauer als Kunde",
	"kpi.calls": "Anrufe",
	"kpi.meetingsBooked": "Vereinbarte Termine",
	"kpi.meetingsHeld": "Durchgeführte Termine",
	"kpi.quotesSent": "Gesendete Angebote",
	"kpi.openPipeline": "Offene Pipeline",
	"kpi.weightedPipeline": "Gewichtete Pipeline",
	"kpi.pipelineCoverage": "Pipeline-Abdeckung",

	// What each is
	"kpi.revenue.is":
		"Beträge der im Zeitraum gewonnenen Deals, abzüglich Gutschriften",
	"kpi.recurringRevenue.is":
		"Was die im Zeitraum gewonnenen wiederkehrenden Deals pro Jahr bringen",
	"kpi.averageDealValue.is":
		"Beträge der gewonnenen Deals ÷ ihre Anzahl, nur Deals mit einem Betrag über null",
	"kpi.salesGrowth.is":
		"(Umsatz − Umsatz im Zeitraum davor) ÷ Umsatz im Zeitraum davor",
	"kpi.salesGrowthYoY.is":
		"Umsatz des Jahres bis heute gegenüber denselben Tagen im Vorjahr",
	"kpi.salesGrowthYoYByWorkdays.is":
		"Umsatz des Jahres bis heute gegenüber gleich vielen Arbeitstagen im Vorjahr",
	"kpi.dealsWon.is": "Wie viele Deals im Zeitraum gewonnen wurden",
	"kpi.dealsLost.is": "Wie viele Deals im Zeitraum verloren wurden",
	"kpi.winRate.is":
		"Gewonnene Deals ÷ gewonnene und verlorene Deals, im Zeitraum abgeschlossen",
	"kpi.winRateByValue.is":
		"Gewonnene Beträge ÷ gewonnene und verlorene Beträge der im Zeitraum abgeschlossenen Deals",
	"kpi.salesCycle.is":
		"Tage vom Erstkontakt bis zum Abschluss, Durchschnitt der im Zeitraum gewonnenen Deals",
	"kpi.salesCycleFromCreation.is":
		"Tage von der Erstellung bis zum Abschluss, Durchschnitt der im Zeitraum gewonnenen Deals",
	"kpi.salesCycleWorkdays.is":
		"Arbeitstage vom Erstkontakt bis zum Abschluss, Durchschnitt der im Zeitraum gewonnenen Deals",
	"kpi.newLeads.is": "Wie viele Leads im Zeitraum erstellt wurden",
	"kpi.sqls.is": "Wie viele Leads im Zeitraum qualifiziert wurden",
	"kpi.sqlShare.is":
		"Von den im Zeitraum erstellten Leads der Anteil, der bis jetzt qualifiziert ist",
	"kpi.hitRate.is":
		"Gewonnene Deals ÷ erstmals kontaktierte Interessenten, beide im Zeitraum",
	"kpi.hitRateCohort.is":
		"Von den im Zeitraum erstmals kontaktierten Interessenten der Anteil, der bis jetzt gewonnen ist",
	"kpi.hitRateWindowed.is":
		"Von den Interessenten, deren Kontakt lange genug her ist, der Anteil, der in der Zeit gewonnen wurde, die acht von zehn gewonnenen Deals brauchen",
	"kpi.newOrganisations.is":
		"Wie viele Unternehmen im Zeitraum zum ersten Mal auftauchten",
	"kpi.newCustomers.is":
		"Wie viele Unternehmen im Zeitraum zum ersten Mal kauften",
	"kpi.cac.is": "Kosten im Zeitraum ÷ Neukunden im Zeitraum",
	"kpi.cacLagged.is":
		"Kosten um einen Verkaufszyklus (Median) früher ÷ Neukunden im Zeitraum",
	"kpi.clv.is":
		"Durchschnittlicher Dealwert × Deals pro Jahr × Jahre als Kunde × Bruttomarge",
	"kpi.clvByChurn.is":
		"Jahresumsatz pro aktivem Kunden × Bruttomarge ÷ Anteil der in einem Jahr verlorenen Kunden",
	"kpi.clvPredicted.is":
		"Was ein Kunde gebracht hat und in den nächsten zwölf Monaten voraussichtlich bringt × Bruttomarge",
	"kpi.clvToCac.is": "Kundenwert (CLV) ÷ Kosten pro Neukunde",
	"kpi.paybackMonths.is":
		"Kosten pro Neukunde ÷ (was ein Kunde im Monat bringt × Bruttomarge)",
	"kpi.productsPerCustomer.is":
		"Verschiedene Produkte, die ein Kunde gekauft hat, Durchschnitt der Kunden mit bekannten Produkten",
	"kpi.customerTenure.is":
		"Monate als Kunde, Durchschnitt aller, die gekauft haben",
	"kpi.calls.is": "Wie viele Anrufe im Zeitraum gemacht wurden",
	"kpi.meetingsBooked.is": "Wie viele Termine im Zeitraum vereinbart wurden",
	"kpi.meetingsHeld.is": "Wie viele Termine im Zeitraum durchgeführt wurden",
	"kpi.quotesSent.is": "Wie viele Angebote im Zeitraum gesendet wurden",
	"kpi.openPipeline.is": "Beträge der offenen Deals",
	"kpi.weightedPipeline.is":
		"Beträge der offenen Deals, jeder × seine Wahrscheinlichkeit",
	"kpi.pipelineCoverage.is":
		"Beträge der offenen Deals, die im Zeitraum fällig sind ÷ was bis zum Ziel noch fehlt",

	// After a goal's target: "12 meetings booked", "30 % in hit rate"
	"goal.inSentence.revenue": "Umsatz",
	"goal.inSentence.recurringRevenue": "neuer wiederkehrender Umsatz",
	"goal.inSentence.averageDealValue": "durchschnittlicher Dealwert",
	"goal.inSentence.salesGrowth": "Umsatzwachstum",
	"goal.inSentence.salesGrowthYoY": "Wachstum zum Vorjahr",
	"goal.inSentence.salesGrowthYoYByWorkdays":
		"Wachstum zum Vorjahr, nach Arbeitstagen",
	"goal.inSentence.dealsWon": "gewonnene Deals",
	"goal.inSentence.dealsLost": "verlorene Deals",
	"goal.inSentence.winRate": "Win-Rate",
	"goal.inSentence.winRateByValue": "Win-Rate nach Wert",
	"goal.inSentence.salesCycle": "Verkaufszyklus",
	"goal.inSentence.salesCycleFromCreation": "Verkaufszyklus ab Erstellung",
	"goal.inSentence.salesCycleWorkdays": "Verkaufszyklus, nur Arbeitstage",
	"goal.inSentence.newLeads": "neue Leads",
	"goal.inSentence.sqls": "qualifizierte Leads",
	"goal.inSentence.sqlShare": "der neuen Leads qualifiziert",
	"goal.inSentence.hitRate": "Hit-Rate",
	"goal.inSentence.hitRateCohort": "Hit-Rate der Kontaktierten",
	"goal.inSentence.hitRateWindowed": "Hit-Rate in üblicher Zeit",
	"goal.inSentence.newOrganisations": "neue Unternehmen",
	"goal.inSentence.newCustomers": "Neukunden",
	"goal.inSentence.cac": "Kosten pro Neukunde",
	"goal.inSentence.cacLagged": "Kosten pro Neukunde, ein Zyklus früher",
	"goal.inSentence.clv": "Kundenwert",
	"goal.inSentence.clvByChurn": "Kundenwert nach Abwanderung",
	"goal.inSentence.clvPredicted": "prognostizierter Kundenwert",
	"goal.inSentence.clvToCac": "× die Kosten als Kundenwert",
	"goal.inSentence.paybackMonths": "Amortisationszeit",
	"goal.inSentence.productsPerCustomer": "Produkte pro Kunde",
	"goal.inSentence.customerTenure": "als Kunde",
	"goal.inSentence.calls": "Anrufe",
	"goal.inSentence.meetingsBooked": "vereinbarte Termine",
	"goal.inSentence.meetingsHeld": "durchgeführte Termine",
	"goal.inSentence.quotesSent": "gesendete Angebote",
	"goal.inSentence.openPipeline": "offene Pipeline",
	"goal.inSentence.weightedPipeline": "gewichtete Pipeline",
	"goal.inSentence.pipelineCoverage": "Pipeline-Abdeckung",

	// Reasons: unknown
	"reason.noLostAmounts": "{period}: kein verlorener Deal mit Betrag",
	"reason.noContacts": "{period}: keine Kontakte",
	"reason.noContactsOldEnough":
		"{period}: noch kein Kontakt hatte die übliche Zeit",
	"reason.noLeads": "{period}: keine neuen Leads",
	"reason.noCosts": "{period}: keine Kosten",
	"reason.noNewCustomers": "{period}: keine Neukunden",
	"reason.noCustomers": "noch keine Kunden",
	"reason.tooFewCustomers": {
		one: "{shown} Kunde: zu wenig für eine Aussage",
		other: "{shown} Kunden: zu wenig für eine Aussage",
	},
	"reason.tooFewRepeatCustomers": {
		one: "{shown} Kunde hat wieder gekauft: zu wenig für eine Aussage",
		other: "{shown} Kunden haben wieder gekauft: zu wenig für eine Aussage",
	},
	"reason.sumTooLarge": "die Summe ist zu groß, um genau zu sein",
	"reason.modelDoesNotFit":
		"die Käufe dieser Kunden folgen keinem Muster, das sich fortführen lässt",
	"reason.noRevenueBefore": "kein früherer Umsatz zum Vergleich",
	"reason.noOpenDeals": "keine offenen Deals",
	"reason.noGoal": "{period}: kein Ziel",
	"reason.goalReached": "das Ziel ist erreicht",
	"reason.noRates": "noch keine Wechselkurse",
	"reason.emptyDenominator": "nichts, wodurch sich teilen lässt",
	"reason.noBaseline": "nichts zum Vergleichen",
	"reason.noMemberGoals": "kein Mitglied hat ein solches Ziel",
	"reason.notAdditive":
		"Anteile und Durchschnitte der Mitglieder lassen sich nicht addieren",
	"reason.tooLittleHistory": "noch zu wenig Historie",
	"reason.noProducts": "kein gewonnener Deal sagt, was gekauft wurde",

	// Reasons: left out, or counted apart
	"reason.undated": {
		one: "{shown} Eintrag ohne Datum",
		other: "{shown} Einträge ohne Datum",
	},
	"reason.creditNote": {
		one: "{shown} Gutschrift",
		other: "{shown} Gutschriften",
	},
	"reason.zeroAmount": {
		one: "{shown} Deal mit Betrag null",
		other: "{shown} Deals mit Betrag null",
	},
	"reason.cycleNegative": {
		one: "{shown} Deal vor seinem Beginn abgeschlossen",
		other: "{shown} Deals vor ihrem Beginn abgeschlossen",
	},
	"reason.cycleFromCreation": {
		one: "{shown} Deal ab Erstellung gezählt",
		other: "{shown} Deals ab Erstellung gezählt",
	},
	"reason.cycleUnknown": {
		one: "{shown} Deal ohne Startdatum",
		other: "{shown} Deals ohne Startdatum",
	},
	"reason.noCustomer": {
		one: "{shown} Deal ohne Kunden",
		other: "{shown} Deals ohne Kunden",
	},
	"reason.noProduct": {
		one: "{shown} Deal ohne Produkt",
		other: "{shown} Deals ohne Produkt",
	},
	"reason.contactTooRecent": {
		one: "{shown} Interessent erst kürzlich kontaktiert",
		other: "{shown} Interessenten erst kürzlich kontaktiert",
	},

	// Reasons: to know
	"reason.contactedEarlier": {
		one: "{shown} gewonnener Deal mit früherem Erstkontakt",
		other: "{shown} gewonnene Deals mit früherem Erstkontakt",
	},
	"reason.contactUnknown": {
		one: "{shown} gewonnener Deal ohne Erstkontakt",
		other: "{shown} gewonnene Deals ohne Erstkontakt",
	},
	"reason.stillOpen": {
		one: "{shown} ist noch offen",
		other: "{shown} sind noch offen",
	},
	"reason.dataBegins":
		"die Daten beginnen hier: was davor war, ist nicht bekannt",
	"reason.newFromZero": "neu: davor war nichts",
	"reason.negativeBase":
		"davor unter null: nur der Unterschied lässt sich sagen",
	"reason.weekWithoutNamesake":
		"verglichen mit der Woche 52 Wochen davor: jenes Jahr hat keine KW 53",
	"reason.noChurnYet":
		"noch kein Kunde ist gegangen: die längste Dauer zählt, mindestens aber fünf Jahre",
	"reason.endedRecurring": {
		one: "{shown} ist seither beendet",
		other: "{shown} sind seither beendet",
	},
	"reason.noProbability": {
		one: "{shown} offener Deal ohne Wahrscheinlichkeit",
		other: "{shown} offene Deals ohne Wahrscheinlichkeit",
	},
	"reason.overdue": {
		one: "{shown} offener Deal ist überfällig",
		other: "{shown} offene Deals sind überfällig",
	},
	"reason.dueEarlier": {
		one: "{shown} offener Deal ist vor dem Zeitraum fällig",
		other: "{shown} offene Deals sind vor dem Zeitraum fällig",
	},
	"reason.dueLater": {
		one: "{shown} offener Deal ist später fällig",
		other: "{shown} offene Deals sind später fällig",
	},

	// Measures by what they are about
	"family.money": "Geld",
	"family.deals": "Deals",
	"family.customers": "Leads und Kunden",
	"family.activities": "Aktivitäten",
	"family.pipeline": "Pipeline",

	// What a figure rests on: a ratio's two numbers, else how many
	"basis.share": "{above} von {below}",
	"basis.ratio": "{above} ÷ {below}",
	"basis.winRate": "{above} gewonnen von {below} abgeschlossen",
	"basis.sqlShare": {
		one: "{above} qualifiziert von {below} Lead",
		other: "{above} qualifiziert von {below} Leads",
	},
	"basis.hitRate": "{above} gewonnen ÷ {below} kontaktiert",
	"basis.hitRateCohort": "{above} gewonnen von {below} kontaktiert",
	"basis.hitRateWindowed":
		"{above} gewonnen von {below}, deren Kontakt lange genug her ist",
	"basis.winRateByValue": "{above} gewonnen von {below} abgeschlossen",
	"basis.salesGrowth": "{above} gegenüber {below}",
	"basis.cac": {
		one: "{above} ÷ {below} Neukunde",
		other: "{above} ÷ {below} Neukunden",
	},
	"basis.clvToCac": "{above} ÷ {below} pro Kunde",
	"basis.paybackMonths": "{above} ÷ {below} pro Monat",
	"basis.pipelineCoverage": "{above} ÷ {below} fehlend",
	"basis.productsPerCustomer": {
		one: "{above} Produkte ÷ {below} Kunde",
		other: "{above} Produkte ÷ {below} Kunden",
	},
	"basis.customers": { one: "{shown} Kunde", other: "{shown} Kunden" },
	"basis.open": { one: "{shown} offener Deal", other: "{shown} offene Deals" },
	"reading.difference": "Unterschied",
	"reading.days": "Übliche Zeit",
	"reading.newCustomers": "Von Neukunden",
	"reading.existingCustomers": "Von Bestandskunden",
	"reading.noCustomer": "Ohne bekannten Kunden",
	"measure.months": { one: "Monat", other: "Monate" },

	// Against another period
	"change.on": "{change} ggü. {period}",
	"change.points": {
		one: "{change} Punkt ggü. {period}",
		other: "{change} Punkte ggü. {period}",
	},
	"change.none": "keine klare Änderung ggü. {period}",
	"compared.title": "Im Vergleich",
	"compared.before": "Zeitraum davor",
	"compared.lastYear": "Vorjahr",
	"compared.part": "{period}, nach gleich vielen Arbeitstagen",
	"compared.isCut": "die Daten beginnen später: nicht alles ist bekannt",
	"compared.isNew": "neu: damals nichts",

	// Several ways to measure one thing
	"readings.title": "Arten, es zu messen",
	"readings.help": "Die gewählte steht im Überblick.",
	"readings.rests": "Beruht auf",
	"readings.choose": "{name} im Überblick zeigen",
	"readings.chosen": "{name} steht im Überblick",

	// A period that is closed, or not yet
	"closing.unchanged":
		"{period} wurde am {day} abgeschlossen; seither hat sich nichts geändert.",
	"closing.changed":
		"{period} wurde am {day} abgeschlossen; spätere Änderungen machen {change} aus.",
	"closing.open":
		"{period} ist offen bis {day}; spätere Änderungen erscheinen als Korrektur.",

	// Why a number is what it is
	"why.open": "Warum diese Zahl?",
	"why.settings": "Verwendete Einstellungen",
	"why.setting.reportingCurrency": "Berichtswährung",
	"why.setting.margin": "Bruttomarge",
	"why.setting.churnMonths": "Kunde verloren nach",
	"why.setting.weekStart": "Die Woche beginnt am",
	"why.setting.fiscalYearStart": "Das Jahr beginnt im",
	"why.setting.country": "Arbeitstage, Land",
	"why.setting.region": "Bundesland",
	"why.setting.closingDays": "Schließtage",
	"why.setting.yearlyClosingDays": "Jedes Jahr geschlossen",
	"why.setting.freeWeekdays": "Freie Wochentage",
	"why.setting.absences": "Abwesenheitstage",
	"why.setting.reading": "Gemessen als",
	"why.setting.creditRule": "Ein neuer Deal zählt für",
	"why.setting.dataFrom": "Die Daten beginnen am",
	"why.setting.windowDays": "Übliche Zeit",
	"why.setting.medianCycle": "Verkaufszyklus, Median",
	"why.setting.missing": "Fehlt zum Ziel",
	"why.rates": "Verwendete Wechselkurse",
	"why.rate": "{currency}, {month}",
	"why.noRate": "keiner",
	"why.counted": { one: "Gezählt, {shown}", other: "Gezählt, {shown}" },
	"why.sideOf": { one: "{side}, {shown}", other: "{side}, {shown}" },
	"why.leftOut": { one: "Ausgelassen, {shown}", other: "Ausgelassen, {shown}" },
	"why.costs": { one: "Kosten, {shown}", other: "Kosten, {shown}" },
	"why.part.value": "Gezählt",
	"why.part.above": "Zähler",
	"why.part.below": "Nenner",
	"why.sum": "Summe",
	"why.mean": "Durchschnitt",
	"why.day": "Tag",
	"why.record": "Eintrag",
	"why.amount": "Betrag",
	"why.chance": "mit {chance}",
	"why.undated": "kein Datum",
	"why.gone": "nicht mehr vorhanden",
	"why.nothingCounted": "Kein Eintrag zählt.",
	"why.nothingLeftOut": "Kein Eintrag dieser Art ist ausgelassen.",
	"why.of.lead": "Lead",
	"why.of.deal": "Deal",
	"why.of.customer": "Kunde",
	"because.undated": "kein Datum",
	"because.creditNote": "Gutschrift",
	"because.zeroAmount": "Betrag null",
	"because.noAmount": "kein Betrag",
	"because.cycleNegative": "vor Beginn abgeschlossen",
	"because.cycleUnknown": "kein Startdatum",
	"because.cycleFromCreation": "ab Erstellung gezählt",
	"because.noCustomer": "kein Kunde",
	"because.noProduct": "kein Produkt",
	"because.contactTooRecent": "erst kürzlich kontaktiert",
	"because.noProbability": "keine Wahrscheinlichkeit",
	"because.overdue": "überfällig",
	"because.dueEarlier": "vor dem Zeitraum fällig",
	"because.dueLater": "später fällig",
	"because.other": "zählt nicht",

	// Against what the CRM says
	"compare.title": "Sagt dein CRM dasselbe?",
	"compare.paste": "Summe oder Liste einfügen",
	"compare.hint":
		"Kopiere sie aus dem CRM oder einer Tabelle. Sie wird hier verglichen und nirgends gespeichert.",
	"compare.go": "Vergleichen",
	"compare.readAs": "Gelesen als {amount}",
	"compare.agrees": "Stimmt genau überein",
	"compare.agreesRounded": "Stimmt überein, soweit ausgeschrieben",
	"compare.more": "dort {difference} mehr als hier",
	"compare.less": "dort {difference} weniger als hier",
	"compare.otherCurrency": "Nicht vergleichbar: Es ist in {currency}",
	"compare.unknown": "Nicht vergleichbar: Die Zahl ist hier nicht bekannt",
	"compare.tooFine": "Nicht vergleichbar: Es ist keine solche Zahl",
	"compare.nothing": "Darin steht weder eine Zahl noch eine Liste",
	"compare.unsure.decimal": "Wie viel ist {example}?",
	"compare.unsure.dateStyle": "Welcher Tag ist {example}?",
	"compare.unsure.amountColumn": "Welche Spalte ist der Betrag?",
	"compare.column": "Spalte {n}",
	"compare.assumed": "Keine Währung angegeben: gelesen in {currency}.",
	"compare.refused": {
		one: "{shown} Zeile ließ sich nicht lesen",
		other: "{shown} Zeilen ließen sich nicht lesen",
	},
	"compare.totals": "Summen",
	"compare.here": "Hier",
	"compare.there": "In der Liste",
	"compare.difference": "Unterschied",
	"compare.same": {
		one: "{shown} ist auf beiden Seiten gleich",
		other: "{shown} sind auf beiden Seiten gleich",
	},
	"compare.differs": {
		one: "Verschieden, {shown}",
		other: "Verschieden, {shown}",
	},
	"compare.onlyHere": { one: "Nur hier, {shown}", other: "Nur hier, {shown}" },
	"compare.onlyThere": {
		one: "Nur in der Liste, {shown}",
		other: "Nur in der Liste, {shown}",
	},
	"compare.ambiguous": {
		one: "Nicht klar, was zu was gehört, {shown}",
		other: "Nicht klar, was zu was gehört, {shown}",
	},
	"compare.says": "{field}: hier {here}, dort {there}",
	"compare.line": "Zeile {n}",
	"compare.field.amount": "Betrag",
	"compare.field.day": "Tag",
	"compare.field.customer": "Kunde",
	"compare.field.title": "Titel",

	// By source
	"sources.source": "Quelle",
	"sources.none": "Keine Quelle",
	"sources.all": "Alle Quellen",
	"sources.empty": "{period}: noch keine Leads, Deals oder Kosten",
	"sources.emptyHelp":
		"Leads, Deals und Kosten können eine Quelle haben. Hier siehst du nebeneinander, was jede bringt.",
	"sources.same":
		"Vertrieb und Marketing sehen dieselben Zahlen: Alle Quellen zusammen ergeben, was auf der Seite jeder Kennzahl steht.",
	"split.bySource": "Nach Quelle",

	// What mends an unknown figure
	"mend.currencies": "Kurs hinzufügen",
	"mend.costs": "Kosten hinzufügen",
	"mend.leads": "Leads hinzufügen",
	"mend.goals": "Ziel setzen",
};
