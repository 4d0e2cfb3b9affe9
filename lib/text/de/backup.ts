import type { backup as english } from "../en/backup.ts";
import type { Catalogue } from "../text.ts";

export const backup: Catalogue<typeof english> = {
	"nav.backup": "Backup",
	"backup.what":
		"Ein Backup ist alles, was Målbar speichert, in einer Datei: Deals, Kunden, Ziele, Einstellungen und was sich noch rückgängig machen lässt.",

	// A file outside the browser
	"backup.file": "Datei speichern",
	"backup.fileHelp":
		"Sie überdauert diesen Browser. Lege sie dorthin, wo dein Unternehmen so etwas aufbewahrt: Sie enthält Namen und Beträge deiner Kunden.",
	"backup.saveFile": "Datei speichern",
	"backup.savedOn": "Zuletzt gespeichert {day}",
	"backup.neverSaved": "Noch keine Datei gespeichert",
	"backup.seal": "Mit einer Passphrase schützen",
	"backup.passphrase": "Passphrase",
	"backup.again": "Dieselbe noch einmal",
	"backup.strength.weak": "Leicht zu erraten: Nimm einen ganzen Satz",
	"backup.strength.fair": "Brauchbar. Länger ist besser",
	"backup.strength.strong": "Stark",
	"backup.differs": "Die beiden sind nicht gleich",
	"backup.noRecovery":
		"Ohne die Passphrase kann niemand die Datei öffnen, und niemand kann sie wiederherstellen: weder du noch wir.",

	// Restoring
	"backup.restore": "Wiederherstellen",
	"backup.restoreHelp":
		"Wähle eine Backup-Datei. Du siehst, was sich ändern würde, bevor etwas geschieht.",
	"backup.choose": "Backup auswählen",
	"backup.orDrop": "oder hier ablegen",
	"backup.isSealed": "Dieses Backup ist geschützt. Wie lautet die Passphrase?",
	"backup.open": "Öffnen",
	"backup.wrongPassphrase": "Das ist nicht die Passphrase",
	"backup.cancel": "Abbrechen",
	"backup.would":
		"Was passiert, wenn du das Backup vom {when} wiederherstellst",
	"backup.kind": "Art",
	"backup.added": "Neu",
	"backup.changed": "Geändert",
	"backup.removed": "Entfernt",
	"backup.same": "Unverändert",
	"backup.nothingDiffers": "Alles darin ist hier schon genau so vorhanden.",
	"backup.names.added": "{kind}: neu",
	"backup.names.changed": "{kind}: geändert, wie es war",
	"backup.names.removed": "{kind}: entfernt",
	"backup.moreNames": { one: "und noch {shown}", other: "und noch {shown}" },
	"backup.leftOut": {
		one: "{shown} Eintrag der Datei passt nicht zu dieser Version und wird ausgelassen",
		other:
			"{shown} Einträge der Datei passen nicht zu dieser Version und werden ausgelassen",
	},
	"backup.openImport":
		"Als dieses Backup entstand, lief ein Import. Dieser Import wird zurückgenommen; die Datei lässt sich erneut importieren.",
	"backup.canBeUndone":
		"Der jetzige Stand bleibt einen Monat; das Wiederherstellen lässt sich zurücknehmen.",
	"backup.restored": "Wiederhergestellt: Alles ist wie am {when}",
	"backup.undoRestore": "Wiederherstellung rückgängig",

	// What is kept in the browser
	"backup.kept": "In diesem Browser",
	"backup.keptHelp":
		"Eins am Tag, wenn sich etwas geändert hat: die letzten sieben Tage und vier Wochen, neben der Datenbank, falls sie Schaden nimmt. Sie verschwinden, wenn Målbar entfernt wird.",
	"backup.noneKept": "Noch keine. Das erste entsteht innerhalb eines Tages.",
	"backup.notHere":
		"Dieses Browserfenster behält keine Backups. Speichere stattdessen eine Datei.",
	"backup.keepNow": "Jetzt erstellen",
	"backup.keptNow": "Backup erstellt",
	"backup.nothingToKeep": "Noch nichts zu sichern",
	"backup.autoFailed":
		"Das automatische Backup vom {day} ist nicht gelungen. Ist die Festplatte voll?",
	"backup.when": "Erstellt",
	"backup.why": "Warum",
	"backup.because.daily": "Täglich",
	"backup.because.beforeRestore": "Vor Wiederherstellung",
	"backup.size": "Größe",
	"backup.kilobytes": "{shown} kB",
	"backup.records": "Einträge",
	"backup.state": "Geprüft",
	"backup.checking": "…",
	"backup.whole": "Intakt",
	"backup.broken": "Beschädigt",
	"backup.restoreOf": "Backup vom {when} wiederherstellen",
	"backup.undoOf": "Wiederherstellung rückgängig: {when}",
	"backup.saveOf": "In Datei speichern: Backup vom {when}",
	"backup.asFile": "In Datei speichern",

	// While it works, and what went wrong
	"backup.doing.saving": "Datei wird geschrieben",
	"backup.doing.keeping": "Backup wird erstellt",
	"backup.doing.reading": "Backup wird gelesen",
	"backup.doing.restoring": "Stellt wieder her",
	"backup.failed": "Das hat nicht geklappt. Nichts wurde geändert",
	"backup.failed.notBackup": "Das ist kein Backup von Målbar",
	"backup.failed.damaged":
		"Die Datei ist beschädigt: Sie endet zu früh oder wurde nach dem Schreiben geändert",
	"backup.failed.invalid":
		"Die Datei ist intakt, enthält aber keine Daten von Målbar",
	"backup.failed.tooLarge": "Die Datei ist zu groß für ein Backup",
	"backup.failed.newer":
		"Eine neuere Version von Målbar hat dieses Backup erstellt (Datenversion {needs}). Aktualisiere Målbar und stelle es dann wieder her",
	"backup.failed.needsPassphrase":
		"Die Datei ist mit einer Passphrase geschützt",
	"backup.failed.wrongPassphrase": "Das ist nicht die Passphrase",
	"backup.failed.importing":
		"Eine Datei wird gerade importiert, oder ihr Import wurde unterbrochen. Schließe ihn zuerst ab oder nimm ihn zurück",
	"backup.failed.readOnly":
		"Diese Daten stammen aus einer neueren Version: Sie lassen sich nicht überschreiben",
	"backup.failed.full": "Die Festplatte ist voll. Nichts wurde geändert",
	"backup.failed.lost": "Es fehlen Daten. Stelle ein Backup wieder her",
	"backup.failed.failed": "Etwas ist fehlgeschlagen. Nichts wurde geändert",

	// Records are missing
	"backup.newest": "Neuestes Backup: {when}, {records}.",
	"backup.newestRecords": { one: "{shown} Eintrag", other: "{shown} Einträge" },
	"backup.restoreNewest": "Wiederherstellen",
	"backup.reinstall":
		"Speichere dieses Backup als Datei. Lassen sich die Daten auch nach einem Neustart des Browsers nicht öffnen, entferne Målbar, füge es neu hinzu und stelle die Datei wieder her.",
	"backup.otherBackups": "Andere Backups und Dateien",

	// The reminder
	"backup.remind.never":
		"Außerhalb dieses Browsers ist kein Backup gespeichert.",
	"backup.remind.old": "Die letzte Backup-Datei ist vom {day}.",
	"backup.saveNow": "Jetzt speichern",
	"backup.later": "Später",
	"backup.savedNow": "Backup-Datei gespeichert",

	// Kinds of record
	"backup.kind.seller": "Verkäufer",
	"backup.kind.team": "Teams",
	"backup.kind.membership": "Teamzugehörigkeiten",
	"backup.kind.customer": "Kunden",
	"backup.kind.lead": "Leads",
	"backup.kind.deal": "Deals",
	"backup.kind.activity": "Aktivitäten",
	"backup.kind.cost": "Kosten",
	"backup.kind.goal": "Ziele",
	"backup.kind.forecastMemo": "Frühere Prognosen",
	"backup.kind.customKpi": "Eigene Kennzahlen",
	"backup.kind.commissionPlan": "Provisionsmodelle",
	"backup.kind.rateMonth": "Wechselkurse",
	"backup.kind.closing": "Abgeschlossene Monate",
	"backup.kind.fileMapping": "Gemerkte Spalten",
	"backup.kind.taughtPage": "Angelernte CRM-Seiten",
	"backup.kind.forgotten": "Vergessene",
	"backup.kind.settings": "Einstellungen",
};
