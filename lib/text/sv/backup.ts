import type { backup as english } from "../en/backup.ts";
import type { Catalogue } from "../text.ts";

export const backup: Catalogue<typeof english> = {
	"nav.backup": "Säkerhetskopia",
	"backup.what":
		"En säkerhetskopia är allt som Målbar sparar, i en fil: affärer, kunder, mål, inställningar och det som fortfarande kan ångras.",

	// A file outside the browser
	"backup.file": "Spara en fil",
	"backup.fileHelp":
		"Den överlever den här webbläsaren. Lägg den där ditt företag förvarar sådant: den innehåller kundernas namn och belopp.",
	"backup.saveFile": "Spara fil",
	"backup.savedOn": "Senast sparad den {day}",
	"backup.neverSaved": "Ingen fil har sparats än",
	"backup.seal": "Skydda den med en lösenfras",
	"backup.passphrase": "Lösenfras",
	"backup.again": "Samma en gång till",
	"backup.strength.weak": "Lätt att gissa: använd en hel mening",
	"backup.strength.fair": "Godtagbar. Längre är bättre",
	"backup.strength.strong": "Stark",
	"backup.differs": "De två är inte lika",
	"backup.noRecovery":
		"Ingen kan öppna filen utan lösenfrasen, och ingen kan återskapa den: varken du eller vi.",

	// Restoring
	"backup.restore": "Återställ",
	"backup.restoreHelp":
		"Välj en säkerhetskopia. Du ser vad som skulle ändras innan något gör det.",
	"backup.choose": "Välj en säkerhetskopia",
	"backup.orDrop": "eller släpp den här",
	"backup.isSealed": "Kopian är skyddad. Vilken är dess lösenfras?",
	"backup.open": "Öppna",
	"backup.wrongPassphrase": "Det är inte dess lösenfras",
	"backup.cancel": "Avbryt",
	"backup.would": "Vad som händer om kopian från {when} återställs",
	"backup.kind": "Typ",
	"backup.added": "Tillagda",
	"backup.changed": "Ändrade",
	"backup.removed": "Borttagna",
	"backup.same": "Oförändrade",
	"backup.nothingDiffers": "Allt i den finns redan här, som det är.",
	"backup.names.added": "{kind}: tillagda",
	"backup.names.changed": "{kind}: ändrade, som de var",
	"backup.names.removed": "{kind}: borttagna",
	"backup.moreNames": { one: "och {shown} till", other: "och {shown} till" },
	"backup.leftOut": {
		one: "{shown} post i filen passar inte den här versionen och utelämnas",
		other: "{shown} poster i filen passar inte den här versionen och utelämnas",
	},
	"backup.openImport":
		"En fil höll på att importeras när kopian gjordes. Den importen ångras; filen kan importeras igen.",
	"backup.canBeUndone":
		"Det som finns här nu sparas i en månad, och återställningen kan ångras.",
	"backup.restored": "Återställt: allt är som det var {when}",
	"backup.undoRestore": "Ångra återställningen",

	// What is kept in the browser
	"backup.kept": "Sparat i den här webbläsaren",
	"backup.keptHelp":
		"En om dagen när något har ändrats: de senaste sju dagarna och fyra veckorna, vid sidan av databasen, ifall den skadas. De försvinner när Målbar tas bort.",
	"backup.noneKept": "Ingen än. Den första görs inom ett dygn.",
	"backup.notHere":
		"Det här webbläsarfönstret sparar inga säkerhetskopior. Spara en fil i stället.",
	"backup.keepNow": "Gör en nu",
	"backup.keptNow": "Säkerhetskopia gjord",
	"backup.nothingToKeep": "Det finns inget att spara än",
	"backup.autoFailed":
		"Den automatiska säkerhetskopian den {day} kunde inte göras. Är disken full?",
	"backup.when": "Gjord",
	"backup.why": "Varför",
	"backup.because.daily": "Daglig",
	"backup.because.beforeRestore": "Före återställning",
	"backup.size": "Storlek",
	"backup.kilobytes": "{shown} kB",
	"backup.records": "Poster",
	"backup.state": "Kontrollerad",
	"backup.checking": "…",
	"backup.whole": "Hel",
	"backup.broken": "Skadad",
	"backup.restoreOf": "Återställ kopian från {when}",
	"backup.undoOf": "Ångra återställningen {when}",
	"backup.saveOf": "Spara som fil: kopian från {when}",
	"backup.asFile": "Spara som fil",

	// While it works, and what went wrong
	"backup.doing.saving": "Skriver filen",
	"backup.doing.keeping": "Gör en säkerhetskopia",
	"backup.doing.reading": "Läser säkerhetskopian",
	"backup.doing.restoring": "Återställer",
	"backup.failed": "Det gick inte. Inget har ändrats",
	"backup.failed.notBackup": "Det här är ingen säkerhetskopia från Målbar",
	"backup.failed.damaged":
		"Filen är skadad: den slutar för tidigt eller har ändrats sedan den skrevs",
	"backup.failed.invalid": "Filen är hel, men innehåller inte Målbars data",
	"backup.failed.tooLarge": "Filen är för stor för att vara en säkerhetskopia",
	"backup.failed.newer":
		"Kopian är gjord av en nyare version av Målbar (dataversion {needs}). Uppdatera Målbar och återställ den sedan",
	"backup.failed.needsPassphrase": "Filen är skyddad med en lösenfras",
	"backup.failed.wrongPassphrase": "Det är inte dess lösenfras",
	"backup.failed.importing":
		"En fil håller på att importeras, eller så avbröts importen. Slutför den eller ångra den först",
	"backup.failed.readOnly":
		"Dessa data är från en nyare version: inget kan återställas över dem",
	"backup.failed.full": "Disken är full. Inget har ändrats",
	"backup.failed.lost": "Data saknas. Återställ en säkerhetskopia",
	"backup.failed.failed": "Något gick fel. Inget har ändrats",

	// Records are missing
	"backup.newest": "Senaste säkerhetskopian: {when}, {records}.",
	"backup.newestRecords": { one: "{shown} post", other: "{shown} poster" },
	"backup.restoreNewest": "Återställ den",
	"backup.reinstall":
		"Spara den kopian som fil. Om data inte går att öppna efter en omstart av webbläsaren heller, ta bort Målbar, lägg till det igen och återställ filen.",
	"backup.otherBackups": "Andra säkerhetskopior och filer",

	// The reminder
	"backup.remind.never":
		"Ingen säkerhetskopia har sparats utanför den här webbläsaren.",
	"backup.remind.old": "Den senaste säkerhetskopian som fil är från den {day}.",
	"backup.saveNow": "Spara fil nu",
	"backup.later": "Senare",
	"backup.savedNow": "Säkerhetskopia sparad som fil",

	// Kinds of record
	"backup.kind.seller": "Säljare",
	"backup.kind.team": "Team",
	"backup.kind.membership": "Teammedlemskap",
	"backup.kind.customer": "Kunder",
	"backup.kind.lead": "Leads",
	"backup.kind.deal": "Affärer",
	"backup.kind.activity": "Aktiviteter",
	"backup.kind.cost": "Kostnader",
	"backup.kind.goal": "Mål",
	"backup.kind.forecastMemo": "Sparade prognoser",
	"backup.kind.customKpi": "Egna nyckeltal",
	"backup.kind.commissionPlan": "Provisionsavtal",
	"backup.kind.rateMonth": "Valutakurser",
	"backup.kind.closing": "Stängda månader",
	"backup.kind.fileMapping": "Sparade kolumnval",
	"backup.kind.taughtPage": "Utpekade CRM-sidor",
	"backup.kind.forgotten": "Glömda",
	"backup.kind.settings": "Inställningar",
};
