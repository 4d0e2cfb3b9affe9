import type { everywhere as english } from "../en/everywhere.ts";
import type { Catalogue } from "../text.ts";

export const everywhere: Catalogue<typeof english> = {
	// The palette
	"palette.title": "Find og gør",
	"palette.open": "Find",
	"palette.placeholder": "Hvad vil du gøre eller se?",
	"palette.found": "Fundet",
	"palette.none": "Intet fundet",
	"palette.group.do": "Gør",
	"palette.group.go": "Gå til",
	"palette.group.set": "Indstil",
	"palette.logDealFor": "Registrér et salg til {name}",
	"palette.import": "Importér filer",
	"palette.backup": "Gem en sikkerhedskopi som fil",
	"palette.undo": "Fortryd det sidste",
	"palette.is.kpi": "nøgletal",
	"palette.is.goal": "mål",
	"palette.is.team": "team",
	"palette.is.seller": "sælger",
	"palette.is.customer": "kunde",
	"palette.is.deal": "salg",
	"palette.celebrate": "Markér mål, der er nået",
	"palette.celebrateNot": "Markér ikke mål, der er nået",
	"palette.hideFigures": "Skjul tal på sider",
	"palette.showFigures": "Vis tal på sider",
	"palette.whileSharing": "mens skærmen deles",

	// Keys
	"keys.title": "Taster",
	"keys.anywhere": "Overalt",
	"keys.anywhere.palette": "Find og gør",
	"keys.anywhere.log": "Registrér et salg",
	"keys.anywhere.undo": "Fortryd",
	"keys.anywhere.keys": "Denne liste",
	"keys.anywhere.back": "Et trin tilbage",
	"keys.lists": "I lister",
	"keys.lists.next": "Næste række",
	"keys.lists.before": "Forrige række",
	"keys.lists.open": "Åbn",
	"keys.lists.edit": "Ret",
	"keys.lists.filter": "Filtrér",
	"keys.charts": "I kurver",
	"keys.charts.table": "Tabel eller kurve",
	"keys.go": "Til en side: to taster efter hinanden",
	"keys.browser": "I browseren",

	// How pages look
	"looks.title": "Udseende",
	"looks.theme": "Lys eller mørk",
	"looks.themeHint": "Høj kontrast er lys eller mørk, som dit system er.",
	"looks.theme.system": "Som systemet",
	"looks.theme.light": "Lys",
	"looks.theme.dark": "Mørk",
	"looks.theme.contrast": "Høj kontrast",
	"looks.rows": "Rækker i tabeller",
	"looks.rows.28": "Tætte",
	"looks.rows.36": "Luftige",
	"looks.celebrates": "Markér et mål, der er nået",
	"looks.celebratesHint": "Målpælen dykker én gang. Intet andet bevæger sig.",

	// Reading
	"loading.title": "Læser",
	"loading.count": "{done} af {total} læst",

	// Done, and taken back with one press
	"done.folderForgotten": "Holder ikke længere øje med {folder}",
	"done.filesSkipped": "Nye filer sprunget over",
	"done.siteRemoved": "Ingen bjælke på {site} mere",
	"done.figuresHidden": "Tal er skjult på sider",
	"done.figuresShown": "Tal vises på sider",
};
