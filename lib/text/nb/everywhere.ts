import type { everywhere as english } from "../en/everywhere.ts";
import type { Catalogue } from "../text.ts";

export const everywhere: Catalogue<typeof english> = {
	// The palette
	"palette.title": "Finn og gjør",
	"palette.open": "Finn",
	"palette.placeholder": "Hva vil du gjøre eller se?",
	"palette.found": "Funnet",
	"palette.none": "Ingenting funnet",
	"palette.group.do": "Gjør",
	"palette.group.go": "Gå til",
	"palette.group.set": "Still inn",
	"palette.logDealFor": "Registrer et salg til {name}",
	"palette.import": "Importer filer",
	"palette.backup": "Lagre en sikkerhetskopi som fil",
	"palette.undo": "Angre det siste",
	"palette.is.kpi": "nøkkeltall",
	"palette.is.goal": "mål",
	"palette.is.team": "team",
	"palette.is.seller": "selger",
	"palette.is.customer": "kunde",
	"palette.is.deal": "salg",
	"palette.celebrate": "Feir mål som nås",
	"palette.celebrateNot": "Ikke feir mål som nås",
	"palette.hideFigures": "Skjul tall på sider",
	"palette.showFigures": "Vis tall på sider",
	"palette.whileSharing": "mens skjermen deles",

	// Keys
	"keys.title": "Taster",
	"keys.anywhere": "Overalt",
	"keys.anywhere.palette": "Finn og gjør",
	"keys.anywhere.log": "Registrer et salg",
	"keys.anywhere.undo": "Angre",
	"keys.anywhere.keys": "Denne listen",
	"keys.anywhere.back": "Ett trinn tilbake",
	"keys.lists": "I lister",
	"keys.lists.next": "Neste rad",
	"keys.lists.before": "Forrige rad",
	"keys.lists.open": "Åpne",
	"keys.lists.edit": "Endre",
	"keys.lists.filter": "Filtrer",
	"keys.lists.mark": "Merk en rad",
	"keys.lists.markAll": "Merk alle treff",
	"keys.charts": "I kurver",
	"keys.charts.table": "Tabell eller kurve",
	"keys.go": "Til en side: to taster etter hverandre",
	"keys.browser": "I nettleseren",

	// How pages look
	"looks.title": "Utseende",
	"looks.theme": "Lyst eller mørkt",
	"looks.themeHint": "Høy kontrast er lys eller mørk som systemet ditt.",
	"looks.theme.system": "Som systemet",
	"looks.theme.light": "Lyst",
	"looks.theme.dark": "Mørkt",
	"looks.theme.contrast": "Høy kontrast",
	"looks.rows": "Rader i tabeller",
	"looks.rows.28": "Tette",
	"looks.rows.36": "Luftige",
	"looks.celebrates": "Feir et mål som nås",
	"looks.celebratesHint":
		"Målstolpen dukker én gang. Ingenting annet beveger seg.",

	// Reading
	"loading.title": "Leser",
	"loading.count": "{done} av {total} lest",

	// Done, and taken back with one press
	"done.folderForgotten": "{folder} følges ikke lenger",
	"done.filesSkipped": "Nye filer hoppet over",
	"done.siteRemoved": "Ingen stripe på {site} lenger",
	"done.figuresHidden": "Tall er skjult på sider",
	"done.figuresShown": "Tall vises på sider",
};
