import type { page as english } from "../en/page.ts";
import type { Catalogue } from "../text.ts";

export const page: Catalogue<typeof english> = {
	// What the deal on screen would do
	"page.winIt": "Wenn gewonnen: ",
	"page.wonIt": "Gewonnen: ",
	"page.of": " für {period}",
	"page.chance": " · Chance ",
	"page.moves": "{before} → {after}",
	"page.unmoved": "Deal eines anderen Verkäufers: {period} bleibt bei {share}",
	"page.notKnown": "Die Wirkung aufs Ziel ist nicht bekannt",
	"page.roughly": "ca. {share}",
	"page.noGoal": "Kein Ziel, das ein einzelner Deal bewegt",
	"page.noGoalThen": "Kein Ziel am {day}",
	"page.creditNote": "Eine Gutschrift: ",
	"page.closesIn": "Abschluss {period}: ",
	"page.closesInNoGoal": "Abschluss {period}, dort kein Ziel. Jetzt gewonnen: ",
	"page.noRate":
		"In {currency}: kein Wechselkurs für {month}, die Wirkung ist also nicht bekannt",

	// What is missing
	"page.noAmount": "Kein Betrag auf dieser Seite",
	"page.whichCurrency": "In welcher Währung sind Beträge auf dieser Website?",
	"page.about": "Etwa {amount} auf der Seite. Genauer Betrag?",
	"page.isLikely": "Ist {amount} der Betrag?",
	"page.notMatched": "Diese Seite passt nicht mehr zum Angelernten",

	// What is stored already
	"page.isStored": "Erfasst: ",
	"page.storedAs.open": "offen",
	"page.storedAs.won": "gewonnen",
	"page.storedAs.lost": "verloren",
	"page.storedOn": "{status} am {day}",
	"page.saysAmount": "Laut Seite {page}, gespeichert {stored}",
	"page.saysDay": "Laut Seite Abschluss am {page}, gespeichert {stored}",
	"page.saysStage": "Laut Seite {stage}",
	"page.saysStatus.won": "Laut Seite gewonnen. Als gewonnen erfassen",
	"page.saysStatus.lost": "Laut Seite verloren. Als verloren erfassen",
	"page.saysStatus.open": "Laut Seite offen, gespeichert {stored}",
	"page.isEnded": "Auf der Seite verloren, hier nicht erfasst",

	// Facts
	"page.fact.ifWon": "Wenn gewonnen",
	"page.fact.pace": "Zum Plan",
	"page.fact.needed": "Dann pro Arbeitstag",
	"page.fact.stored": "Gespeichert",

	// The customer on screen
	"page.deals": {
		one: "{shown} Deal seit {year}",
		other: "{shown} Deals seit {year}",
	},
	"page.noDeals": "Noch kein Deal",
	"page.newCustomer": "Hier noch nicht bekannt",
	"page.toDate": "{amount} bis heute",
	"page.lastOn": "Zuletzt am {day}",
	"page.customerGoal": "Ziel hier: {share} für {period}",

	// A list
	"page.list": {
		one: "{shown} sichtbarer Deal",
		other: "{shown} sichtbare Deals",
	},
	"page.listWin": {
		one: "Der offene hier gewonnen: ",
		other: "Alle {shown} offenen hier gewonnen: ",
	},
	"page.noStage": "Keine Phase",
	"page.withoutAmount": {
		one: "{shown} ohne Betrag",
		other: "{shown} ohne Betrag",
	},

	// What was read
	"page.field.title": "Titel",
	"page.field.customer": "Kunde",
	"page.field.organisationNumber": "Registernummer",
	"page.field.amount": "Betrag",
	"page.field.stage": "Phase",
	"page.field.status": "Status",
	"page.field.probability": "Wahrscheinlichkeit",
	"page.field.owner": "Zuständig",
	"page.field.createdOn": "Erstellt",
	"page.field.expectedCloseOn": "Erwarteter Abschluss",
	"page.field.closedOn": "Abgeschlossen",

	// What can be done
	"page.do.won": "Als gewonnen erfassen",
	"page.do.open": "Als offen erfassen",
	"page.do.lost": "Als verloren erfassen",
	"page.do.meeting": "Termin",
	"page.do.quote": "Angebot",
	"page.do.call": "Anruf",
	"page.do.update": "Aktualisieren",
	"page.do.currency": "Währung wählen",
	"page.do.form": "Eingeben",
	"page.do.teach": "Anlernen",
	"page.do.teachAgain": "Neu anlernen",

	// What was done
	"page.done.update": "Gespeichert wie auf der Seite",
	"page.notRead": "Hier lässt sich nichts erfassen",

	// The bar
	"page.bar.more": "Mehr",
	"page.bar.less": "Weniger",
	"page.bar.undo": "Rückgängig",
	"page.bar.read": "Von dieser Seite gelesen",
	"page.bar.approximate": "etwa",
	"page.bar.likely": "vermutlich",
	"page.bar.missing": "nicht gefunden",
	"page.bar.teach": "Diese Seite anlernen",
	"page.bar.top": "Über den Dialogen der Website",
	"page.bar.covered":
		"Die Seite verdeckt die Leiste. Drücke Alt+Umschalt+M und erfasse dort",
	"page.bar.changed":
		"Die Seite hat sich eben geändert. Sieh noch einmal hin und drücke dann",
	"page.bar.failed":
		"Nicht ausgeführt: Målbar antwortet nicht. Versuche es erneut",

	// Teaching: where is what
	"page.teach.language": "de",
	"page.teach.title": "Diese Seite anlernen",
	"page.teach.how": "Darauf zeigen und klicken, oder ↓ ↑ und Enter",
	"page.teach.about": "Diese Seite zeigt",
	"page.teach.kind.deal": "einen Deal",
	"page.teach.kind.customer": "einen Kunden",
	"page.teach.kind.lead": "einen Lead",
	"page.teach.where.amount": "Wo steht der Betrag?",
	"page.teach.where.customer": "Wo steht der Kunde?",
	"page.teach.where.stage": "Wo steht die Phase?",
	"page.teach.where.title": "Wo steht der Name?",
	"page.teach.where.expectedCloseOn": "Wo steht der erwartete Abschluss?",
	"page.teach.where.owner": "Wer ist zuständig?",
	"page.teach.where.organisationNumber": "Wo steht die Registernummer?",
	"page.teach.field.amount": "Betrag",
	"page.teach.field.customer": "Kunde",
	"page.teach.field.stage": "Phase",
	"page.teach.field.title": "Name",
	"page.teach.field.expectedCloseOn": "Erwarteter Abschluss",
	"page.teach.field.owner": "Zuständig",
	"page.teach.field.organisationNumber": "Registernummer",
	"page.teach.noAmount": "Dort steht kein Betrag",
	"page.teach.noDate": "Dort steht kein Datum",
	"page.teach.noNumber": "Dort steht keine Registernummer",
	"page.teach.noText": "Dort steht kein Text",
	"page.teach.lost":
		"Auf einer anderen Seite wäre das nicht wiederzufinden. Zeige knapp daneben",
	"page.teach.approximate": "auf der Seite gerundet",
	"page.teach.likely": "auf zwei Arten lesbar",
	"page.teach.noCurrency": "Währung steht nicht auf der Seite",
	"page.teach.currency": "In welcher Währung sind Beträge auf dieser Website?",
	"page.teach.unsaid": "Unbekannt",
	"page.teach.currencyIs": "Währung",
	"page.teach.understood": "Målbar liest",
	"page.teach.skip": "Überspringen",
	"page.teach.skipped": "übersprungen",
	"page.teach.back": "Zurück",
	"page.teach.rest": "Genug",
	"page.teach.end": "Abbrechen",
	"page.teach.keep": "Speichern",
	"page.teach.nothing":
		"Noch nichts angelernt. Geh zurück und zeige auf den Betrag",
	"page.teach.kept": "Gespeichert. Der Nächste hier wird von selbst gelesen",
	"page.teach.failed": "Nicht gespeichert. Noch einmal",

	// What was taught, on the dashboard
	"crmPages.what":
		"Wohin du gezeigt hast: Beschriftungen, Namen und Stellen auf der Seite, nie was dort stand. Jeder Besuch prüft es nach.",
	"crmPages.none":
		"Målbar liest die meisten CRMs von selbst. Wo nicht, lerne die Seite an: Schalte im Popup von Målbar die Leiste für dein CRM ein, öffne dort einen Deal, klappe die Leiste auf und wähle „Diese Seite anlernen“.",
	"crmPages.bar": "Leiste auf dieser Website",
	"crmPages.nothingHere":
		"Hier nichts angelernt. Was gelesen wird, findet sich von selbst",
	"crmPages.currency": "Beträge ohne Währung sind in {currency}",
	"crmPages.currencyOf": "Währung auf {site}",
	"crmPages.unsaid": "noch nicht angegeben",
	"crmPages.kind.deal": "Deals",
	"crmPages.kind.customer": "Kunden",
	"crmPages.kind.lead": "Leads",
	"crmPages.anywhere": "jede Seite",
	"crmPages.onlyCurrency": "Nur die Währung",
	"crmPages.save": "In Datei speichern",
	"crmPages.saveOf": "In Datei speichern: {kind}, {site}",
	"crmPages.saveAll": "Alle in eine Datei speichern",
	"crmPages.forget": "Vergessen",
	"crmPages.forgetOf": "{kind}, {site} vergessen",
	"crmPages.forgotten": "Vergessen",
	"crmPages.open": "Datei aus dem Team öffnen",
	"crmPages.taken": {
		one: "1 Seite übernommen",
		other: "{n} Seiten übernommen",
	},
	"crmPages.failed.tooLarge": "Die Datei ist zu groß für angelernte Seiten",
	"crmPages.failed.noPages":
		"Die Datei enthält keine angelernten Seiten von Målbar",
	"crmPages.failed.newer":
		"Die Datei stammt aus einer neueren Version von Målbar. Aktualisiere deine und öffne sie noch einmal",
};
