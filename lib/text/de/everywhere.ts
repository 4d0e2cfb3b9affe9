import type { everywhere as english } from "../en/everywhere.ts";
import type { Catalogue } from "../text.ts";

export const everywhere: Catalogue<typeof english> = {
	// The palette
	"palette.title": "Finden und tun",
	"palette.open": "Finden",
	"palette.placeholder": "Was willst du tun oder sehen?",
	"palette.found": "Gefunden",
	"palette.none": "Nichts gefunden",
	"palette.group.do": "Tun",
	"palette.group.go": "Gehe zu",
	"palette.group.set": "Einstellen",
	"palette.logDealFor": "Deal für {name} erfassen",
	"palette.import": "Dateien importieren",
	"palette.backup": "Backup als Datei speichern",
	"palette.undo": "Das Letzte rückgängig machen",
	"palette.is.kpi": "Kennzahl",
	"palette.is.goal": "Ziel",
	"palette.is.team": "Team",
	"palette.is.seller": "Verkäufer",
	"palette.is.customer": "Kunde",
	"palette.is.deal": "Deal",
	"palette.celebrate": "Erreichte Ziele feiern",
	"palette.celebrateNot": "Erreichte Ziele nicht feiern",
	"palette.hideFigures": "Zahlen auf Seiten ausblenden",
	"palette.showFigures": "Zahlen auf Seiten zeigen",
	"palette.whileSharing": "während du den Bildschirm teilst",

	// Keys
	"keys.title": "Tasten",
	"keys.anywhere": "Überall",
	"keys.anywhere.palette": "Finden und tun",
	"keys.anywhere.log": "Deal erfassen",
	"keys.anywhere.undo": "Rückgängig",
	"keys.anywhere.keys": "Diese Liste",
	"keys.anywhere.back": "Einen Schritt zurück",
	"keys.lists": "In Listen",
	"keys.lists.next": "Nächste Zeile",
	"keys.lists.before": "Vorige Zeile",
	"keys.lists.open": "Öffnen",
	"keys.lists.edit": "Ändern",
	"keys.lists.filter": "Filtern",
	"keys.lists.mark": "Eine Zeile markieren",
	"keys.lists.markAll": "Alle gefundenen markieren",
	"keys.charts": "In Kurven",
	"keys.charts.table": "Tabelle oder Kurve",
	"keys.go": "Zu einer Seite: zwei Tasten nacheinander",
	"keys.browser": "Im Browser",

	// How pages look
	"looks.title": "Aussehen",
	"looks.theme": "Hell oder dunkel",
	"looks.themeHint": "Hoher Kontrast ist hell oder dunkel wie dein System.",
	"looks.theme.system": "Wie das System",
	"looks.theme.light": "Hell",
	"looks.theme.dark": "Dunkel",
	"looks.theme.contrast": "Hoher Kontrast",
	"looks.rows": "Zeilen in Tabellen",
	"looks.rows.28": "Dicht",
	"looks.rows.36": "Luftig",
	"looks.celebrates": "Ein erreichtes Ziel feiern",
	"looks.celebratesHint":
		"Sein Pfosten taucht einmal ein. Sonst bewegt sich nichts.",

	// Reading
	"loading.title": "Wird gelesen",
	"loading.count": "{done} von {total} gelesen",

	// Done, and taken back with one press
	"done.folderForgotten": "{folder} wird nicht mehr beobachtet",
	"done.filesSkipped": "Neue Dateien übersprungen",
	"done.siteRemoved": "Keine Leiste mehr auf {site}",
	"done.figuresHidden": "Zahlen sind auf Seiten ausgeblendet",
	"done.figuresShown": "Zahlen werden auf Seiten gezeigt",
};
