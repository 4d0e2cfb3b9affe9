import type { everywhere as english } from "../en/everywhere.ts";
import type { Catalogue } from "../text.ts";

export const everywhere: Catalogue<typeof english> = {
	// The palette
	"palette.title": "Etsi ja tee",
	"palette.open": "Etsi",
	"palette.placeholder": "Mitä haluat tehdä tai nähdä?",
	"palette.found": "Löytyi",
	"palette.none": "Mitään ei löytynyt",
	"palette.group.do": "Tee",
	"palette.group.go": "Siirry",
	"palette.group.set": "Aseta",
	"palette.logDealFor": "Kirjaa kauppa: {name}",
	"palette.import": "Tuo tiedostoja",
	"palette.backup": "Tallenna varmuuskopio tiedostoksi",
	"palette.undo": "Kumoa viimeisin",
	"palette.is.kpi": "mittari",
	"palette.is.goal": "tavoite",
	"palette.is.team": "tiimi",
	"palette.is.seller": "myyjä",
	"palette.is.customer": "asiakas",
	"palette.is.deal": "kauppa",
	"palette.celebrate": "Juhlista saavutettuja tavoitteita",
	"palette.celebrateNot": "Älä juhlista saavutettuja tavoitteita",
	"palette.hideFigures": "Piilota luvut sivuilla",
	"palette.showFigures": "Näytä luvut sivuilla",
	"palette.whileSharing": "kun jaat näytön",

	// Keys
	"keys.title": "Näppäimet",
	"keys.anywhere": "Kaikkialla",
	"keys.anywhere.palette": "Etsi ja tee",
	"keys.anywhere.log": "Kirjaa kauppa",
	"keys.anywhere.undo": "Kumoa",
	"keys.anywhere.keys": "Tämä luettelo",
	"keys.anywhere.back": "Askel taaksepäin",
	"keys.lists": "Luetteloissa",
	"keys.lists.next": "Seuraava rivi",
	"keys.lists.before": "Edellinen rivi",
	"keys.lists.open": "Avaa",
	"keys.lists.edit": "Muokkaa",
	"keys.lists.filter": "Suodata",
	"keys.lists.mark": "Merkitse rivi",
	"keys.lists.markAll": "Merkitse kaikki löydetyt",
	"keys.charts": "Käyrissä",
	"keys.charts.table": "Taulukko tai käyrä",
	"keys.go": "Sivulle: kaksi näppäintä peräkkäin",
	"keys.browser": "Selaimessa",

	// How pages look
	"looks.title": "Ulkoasu",
	"looks.theme": "Vaalea tai tumma",
	"looks.themeHint":
		"Suuri kontrasti on vaalea tai tumma järjestelmäsi mukaan.",
	"looks.theme.system": "Järjestelmän mukaan",
	"looks.theme.light": "Vaalea",
	"looks.theme.dark": "Tumma",
	"looks.theme.contrast": "Suuri kontrasti",
	"looks.rows": "Taulukoiden rivit",
	"looks.rows.28": "Tiiviit",
	"looks.rows.36": "Väljät",
	"looks.celebrates": "Juhlista saavutettua tavoitetta",
	"looks.celebratesHint": "Maalipylväs painuu kerran. Mikään muu ei liiku.",

	// Reading
	"loading.title": "Luetaan",
	"loading.count": "{done}/{total} luettu",

	// Done, and taken back with one press
	"done.folderForgotten": "Kansiota {folder} ei enää seurata",
	"done.filesSkipped": "Uudet tiedostot ohitettu",
	"done.siteRemoved": "Sivustolla {site} ei ole enää palkkia",
	"done.figuresHidden": "Luvut on piilotettu sivuilla",
	"done.figuresShown": "Luvut näkyvät sivuilla",
};
