import type { everywhere as english } from "../en/everywhere.ts";
import type { Catalogue } from "../text.ts";

export const everywhere: Catalogue<typeof english> = {
	// The palette
	"palette.title": "Hitta och gör",
	"palette.open": "Hitta",
	"palette.placeholder": "Vad vill du göra eller se?",
	"palette.found": "Hittat",
	"palette.none": "Inget hittat",
	"palette.group.do": "Gör",
	"palette.group.go": "Gå till",
	"palette.group.set": "Ställ in",
	"palette.logDealFor": "Registrera en affär för {name}",
	"palette.import": "Importera filer",
	"palette.backup": "Spara en säkerhetskopia som fil",
	"palette.undo": "Ångra det senaste",
	"palette.is.kpi": "nyckeltal",
	"palette.is.goal": "mål",
	"palette.is.team": "team",
	"palette.is.seller": "säljare",
	"palette.is.customer": "kund",
	"palette.is.deal": "affär",
	"palette.celebrate": "Markera mål som är nådda",
	"palette.celebrateNot": "Markera inte mål som är nådda",
	"palette.hideFigures": "Dölj siffror på sidor",
	"palette.showFigures": "Visa siffror på sidor",
	"palette.whileSharing": "medan skärmen delas",

	// Keys
	"keys.title": "Tangenter",
	"keys.anywhere": "Överallt",
	"keys.anywhere.palette": "Hitta och gör",
	"keys.anywhere.log": "Registrera en affär",
	"keys.anywhere.undo": "Ångra",
	"keys.anywhere.keys": "Den här listan",
	"keys.anywhere.back": "Ett steg tillbaka",
	"keys.lists": "I listor",
	"keys.lists.next": "Nästa rad",
	"keys.lists.before": "Föregående rad",
	"keys.lists.open": "Öppna",
	"keys.lists.edit": "Ändra",
	"keys.lists.filter": "Filtrera",
	"keys.charts": "I kurvor",
	"keys.charts.table": "Tabell eller kurva",
	"keys.go": "Till en sida: två tangenter efter varandra",
	"keys.browser": "I webbläsaren",

	// How pages look
	"looks.title": "Utseende",
	"looks.theme": "Ljust eller mörkt",
	"looks.themeHint": "Hög kontrast är ljus eller mörk som ditt system.",
	"looks.theme.system": "Som systemet",
	"looks.theme.light": "Ljust",
	"looks.theme.dark": "Mörkt",
	"looks.theme.contrast": "Hög kontrast",
	"looks.rows": "Rader i tabeller",
	"looks.rows.28": "Täta",
	"looks.rows.36": "Luftiga",
	"looks.celebrates": "Markera ett mål som är nått",
	"looks.celebratesHint": "Målstolpen dyker en gång. Inget annat rör sig.",

	// Reading
	"loading.title": "Läser",
	"loading.count": "{done} av {total} lästa",

	// Done, and taken back with one press
	"done.folderForgotten": "{folder} bevakas inte längre",
	"done.filesSkipped": "Nya filer överhoppade",
	"done.siteRemoved": "Ingen panel på {site} längre",
	"done.figuresHidden": "Siffror är dolda på sidor",
	"done.figuresShown": "Siffror visas på sidor",
};
