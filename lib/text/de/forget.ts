import type { forget as english } from "../en/forget.ts";
import type { Catalogue } from "../text.ts";

export const forget: Catalogue<typeof english> = {
	"forget.open.customer": "Diesen Kunden vergessen",
	"forget.open.seller": "Diese Person vergessen",
	"forget.title": "{name} vergessen",
	"forget.right":
		"Für den Fall, dass jemand nicht gespeichert sein möchte. Alles mit dem Namen verschwindet, auch aus dem, was sich noch rückgängig machen ließe.",
	"forget.looking": "Alles wird durchsucht",
	"forget.about": "Was hier über {name} steht",
	"forget.kind": "Art",
	"forget.count": "Anzahl",
	"forget.rows": "Ältere Aktionen mit dem Namen",

	// How
	"forget.how": "Was soll damit geschehen",
	"forget.anonymised": "Zahlen behalten, Namen entfernen",
	"forget.anonymised.customer":
		"Beträge, Tage und Zuständige bleiben. Titel, Notizen, Nummern und Adressen verschwinden, und der Kunde heißt „{called}“. Keine Zahl ändert sich.",
	"forget.anonymised.seller":
		"Das Verkaufte bleibt, unter „{called}“. Andere Namen, freie Tage, eigene Ziele und deren Prognosen verschwinden. Keine Zahl eines Teams oder des Unternehmens ändert sich.",
	"forget.removed": "Alles löschen",
	"forget.removed.customer":
		"Deals, Leads, Aktivitäten, Ziele und Kosten verschwinden. Die Zahlen des Unternehmens für diese Zeiträume ändern sich; abgeschlossene Monate zeigen, um wie viel.",
	"forget.removed.seller":
		"Deals, Leads, Aktivitäten, Ziele und Kosten verschwinden. Die Zahlen von Team und Unternehmen für diese Zeiträume ändern sich; abgeschlossene Monate zeigen, um wie viel.",
	"forget.called.customer": "Vergessener Kunde",
	"forget.called.seller": "Früherer Verkäufer",

	// Where else
	"forget.mentions": "Wo der Name sonst noch steht",
	"forget.mentionsHelp":
		"Mit Häkchen wird der Name dort zu „…“. Was der eigene Name von jemand anderem ist, hat kein Häkchen.",
	"forget.noMentions": "Sonst nirgends.",
	"forget.moreMentions": {
		one: "und {shown} weitere Stelle, an der der Name entfernt wird",
		other: "und {shown} weitere Stellen, an denen der Name entfernt wird",
	},
	"forget.words": "Auch entfernen",
	"forget.wordsHelp":
		"Eine Kontaktperson, ein Spitzname, eine Mailadresse: durch Kommas getrennt.",
	"forget.lookAgain": "Danach suchen",

	// Asking
	"forget.final": "Das ist endgültig.",
	"forget.backups":
		"Backups in diesem Browser werden ohne den Namen neu geschrieben. Anderswo gespeicherte Dateien, mit Passphrase oder ohne, und Adressen im Verlauf des Browsers sind nicht erreichbar: Lösche sie selbst.",
	"forget.type": "Gib zum Fortfahren den Namen ein: {name}",
	"forget.go": "Endgültig vergessen",
	"forget.forgetting": "Wird vergessen",
	"forget.cancel": "Abbrechen",
	"forget.done": "Vergessen, auch in den Backups hier",
	"forget.doneLater": "Vergessen. Die Backups hier folgen von selbst",
	"forget.failed": "Das hat nicht geklappt. Nichts wurde geändert",
	"forget.importing":
		"Eine Datei wird gerade importiert, oder ihr Import wurde unterbrochen. Schließe ihn zuerst ab oder nimm ihn zurück.",
	"forget.restoring":
		"Wer seit diesem Backup vergessen wurde, kommt damit nicht zurück.",

	// Privacy, among the settings
	"privacy.title": "Datenschutz",
	"privacy.hint":
		"Alles bleibt in diesem Browser. Nichts wird irgendwohin gesendet.",
	"privacy.forgotten": "Vergessene",
	"privacy.none":
		"Noch niemand. Einen Kunden vergisst du auf seiner Seite unter Kunden, eine Person oben unter Verkäufer und Teams.",
	"privacy.known":
		"Von ihnen bleibt nur ein Code, damit eine Datei oder ein älteres Backup sie nicht unbemerkt zurückbringt.",
	"privacy.forgot.customer": "Ein Kunde, am {day}",
	"privacy.forgot.seller": "Eine Person, am {day}",
	"privacy.letIn": "Rückkehr durch Dateien erlauben",
	"privacy.letInOf": "Rückkehr durch Dateien erlauben: vergessen am {day}",
	"privacy.isLetIn": "Dateien dürfen sie zurückbringen",
	"privacy.everything": "Alles löschen",
	"privacy.everythingHelp":
		"Alle Einträge, Ziele und Einstellungen, alles, was sich rückgängig machen lässt, die Backups in diesem Browser, die Websites mit der Leiste, der beobachtete Ordner und die Antworten zu Dateien. Målbar ist dann wie am ersten Tag. Von dir gespeicherte Dateien bleiben, wo sie sind.",
	"privacy.saveFirst": "Zuerst eine Backup-Datei speichern",
	"privacy.word": "LÖSCHEN",
	"privacy.type": "Gib zum Fortfahren {word} ein",
	"privacy.deleteAll": "Alles endgültig löschen",
	"privacy.deleting": "Alles wird gelöscht",
	"privacy.failed":
		"Nicht alles ließ sich löschen. Es geht weiter, wenn Målbar wieder startet.",
};
