import type { backup as english } from "../en/backup.ts";
import type { Catalogue } from "../text.ts";

export const backup: Catalogue<typeof english> = {
	"nav.backup": "Sikkerhedskopi",
	"backup.what":
		"En sikkerhedskopi er alt, hvad Målbar gemmer, i én fil: salg, kunder, mål, indstillinger og det, der stadig kan fortrydes.",

	// A file outside the browser
	"backup.file": "Gem en fil",
	"backup.fileHelp":
		"Den overlever denne browser. Læg den, hvor din virksomhed gemmer den slags: der står kundenavne og beløb i den.",
	"backup.saveFile": "Gem fil",
	"backup.savedOn": "Sidst gemt {day}",
	"backup.neverSaved": "Der er ikke gemt nogen fil endnu",
	"backup.seal": "Beskyt den med en adgangssætning",
	"backup.passphrase": "Adgangssætning",
	"backup.again": "Den samme igen",
	"backup.strength.weak": "Let at gætte: brug en hel sætning",
	"backup.strength.fair": "Rimelig. Længere er bedre",
	"backup.strength.strong": "Stærk",
	"backup.differs": "De to er ikke ens",
	"backup.noRecovery":
		"Ingen kan åbne filen uden adgangssætningen, og ingen kan finde den frem igen: hverken du eller vi.",

	// Restoring
	"backup.restore": "Gendan",
	"backup.restoreHelp":
		"Vælg en sikkerhedskopi. Du ser, hvad der vil ændre sig, før noget gør det.",
	"backup.choose": "Vælg en sikkerhedskopi",
	"backup.orDrop": "eller slip den her",
	"backup.isSealed": "Kopien er beskyttet. Hvad er dens adgangssætning?",
	"backup.open": "Åbn",
	"backup.wrongPassphrase": "Det er ikke dens adgangssætning",
	"backup.cancel": "Annullér",
	"backup.would": "Hvad der sker, hvis kopien fra {when} gendannes",
	"backup.kind": "Slags",
	"backup.added": "Tilføjet",
	"backup.changed": "Ændret",
	"backup.removed": "Fjernet",
	"backup.same": "Uændret",
	"backup.nothingDiffers": "Alt i den er allerede her, som det er.",
	"backup.names.added": "{kind}: tilføjet",
	"backup.names.changed": "{kind}: ændret, som de var",
	"backup.names.removed": "{kind}: fjernet",
	"backup.moreNames": { one: "og {shown} til", other: "og {shown} til" },
	"backup.leftOut": {
		one: "{shown} post i filen passer ikke til denne version og udelades",
		other: "{shown} poster i filen passer ikke til denne version og udelades",
	},
	"backup.openImport":
		"En fil var ved at blive importeret, da kopien blev lavet. Den import fortrydes; filen kan importeres igen.",
	"backup.canBeUndone":
		"Det, der er her nu, gemmes i en måned, og gendannelsen kan fortrydes.",
	"backup.restored": "Gendannet: alt er, som det var {when}",
	"backup.undoRestore": "Fortryd gendannelsen",

	// What is kept in the browser
	"backup.kept": "Gemt i denne browser",
	"backup.keptHelp":
		"Én om dagen, når noget er ændret: de sidste syv dage og fire uger, ved siden af databasen, hvis den skulle tage skade. De forsvinder, når Målbar fjernes.",
	"backup.noneKept": "Ingen endnu. Den første laves inden for et døgn.",
	"backup.notHere":
		"Dette browservindue gemmer ingen sikkerhedskopier. Gem en fil i stedet.",
	"backup.keepNow": "Lav en nu",
	"backup.keptNow": "Sikkerhedskopi lavet",
	"backup.nothingToKeep": "Der er ikke noget at gemme endnu",
	"backup.autoFailed":
		"Den automatiske sikkerhedskopi {day} kunne ikke laves. Er disken fuld?",
	"backup.when": "Lavet",
	"backup.why": "Hvorfor",
	"backup.because.daily": "Daglig",
	"backup.because.beforeRestore": "Før en gendannelse",
	"backup.size": "Størrelse",
	"backup.kilobytes": "{shown} kB",
	"backup.records": "Poster",
	"backup.state": "Kontrolleret",
	"backup.checking": "…",
	"backup.whole": "Hel",
	"backup.broken": "Beskadiget",
	"backup.restoreOf": "Gendan kopien fra {when}",
	"backup.undoOf": "Fortryd gendannelsen {when}",
	"backup.saveOf": "Gem som fil: kopien fra {when}",
	"backup.asFile": "Gem som fil",

	// While it works, and what went wrong
	"backup.doing.saving": "Skriver filen",
	"backup.doing.keeping": "Laver en sikkerhedskopi",
	"backup.doing.reading": "Læser sikkerhedskopien",
	"backup.doing.restoring": "Gendanner",
	"backup.failed": "Det lykkedes ikke. Intet er ændret",
	"backup.failed.notBackup": "Det er ikke en sikkerhedskopi fra Målbar",
	"backup.failed.damaged":
		"Filen er beskadiget: den slutter for tidligt, eller den er ændret, siden den blev skrevet",
	"backup.failed.invalid": "Filen er hel, men rummer ikke Målbars data",
	"backup.failed.tooLarge": "Filen er for stor til at være en sikkerhedskopi",
	"backup.failed.newer":
		"Kopien er lavet af en nyere version af Målbar (dataversion {needs}). Opdatér Målbar, og gendan den så",
	"backup.failed.needsPassphrase": "Filen er beskyttet med en adgangssætning",
	"backup.failed.wrongPassphrase": "Det er ikke dens adgangssætning",
	"backup.failed.importing":
		"En fil er ved at blive importeret, eller importen blev afbrudt. Gør den færdig, eller fortryd den først",
	"backup.failed.readOnly":
		"Disse data er fra en nyere version: der kan ikke gendannes oven i dem",
	"backup.failed.full": "Disken er fuld. Intet er ændret",
	"backup.failed.lost": "Der mangler data. Gendan en sikkerhedskopi",
	"backup.failed.failed": "Noget gik galt. Intet er ændret",

	// Records are missing
	"backup.newest": "Nyeste sikkerhedskopi: {when}, {records}.",
	"backup.newestRecords": { one: "{shown} post", other: "{shown} poster" },
	"backup.restoreNewest": "Gendan den",
	"backup.reinstall":
		"Gem den kopi som fil. Kan data heller ikke åbnes, når browseren er startet igen, så fjern Målbar, tilføj det igen, og gendan filen.",
	"backup.otherBackups": "Andre sikkerhedskopier og filer",

	// The reminder
	"backup.remind.never":
		"Der er ikke gemt nogen sikkerhedskopi uden for denne browser.",
	"backup.remind.old": "Den sidste sikkerhedskopi som fil er fra {day}.",
	"backup.saveNow": "Gem fil nu",
	"backup.later": "Senere",
	"backup.savedNow": "Sikkerhedskopi gemt som fil",

	// Kinds of record
	"backup.kind.seller": "Sælgere",
	"backup.kind.team": "Teams",
	"backup.kind.membership": "Hvem er på hvilket team",
	"backup.kind.customer": "Kunder",
	"backup.kind.lead": "Leads",
	"backup.kind.deal": "Salg",
	"backup.kind.activity": "Aktiviteter",
	"backup.kind.cost": "Omkostninger",
	"backup.kind.goal": "Mål",
	"backup.kind.forecastMemo": "Gemte prognoser",
	"backup.kind.customKpi": "Egne nøgletal",
	"backup.kind.commissionPlan": "Provisionsaftaler",
	"backup.kind.rateMonth": "Valutakurser",
	"backup.kind.closing": "Lukkede måneder",
	"backup.kind.fileMapping": "Huskede kolonner",
	"backup.kind.taughtPage": "Indlærte CRM-sider",
	"backup.kind.forgotten": "Glemte",
	"backup.kind.settings": "Indstillinger",
};
