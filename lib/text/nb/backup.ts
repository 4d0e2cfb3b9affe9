import type { backup as english } from "../en/backup.ts";
import type { Catalogue } from "../text.ts";

export const backup: Catalogue<typeof english> = {
	"nav.backup": "Sikkerhetskopi",
	"backup.what":
		"En sikkerhetskopi er alt Målbar lagrer, i én fil: salg, kunder, mål, innstillinger og det som fortsatt kan angres.",

	// A file outside the browser
	"backup.file": "Lagre en fil",
	"backup.fileHelp":
		"Den overlever denne nettleseren. Legg den der bedriften din oppbevarer slikt: den inneholder kundenavn og beløp.",
	"backup.saveFile": "Lagre fil",
	"backup.savedOn": "Sist lagret {day}",
	"backup.neverSaved": "Ingen fil er lagret ennå",
	"backup.seal": "Beskytt den med en passfrase",
	"backup.passphrase": "Passfrase",
	"backup.again": "Den samme igjen",
	"backup.strength.weak": "Lett å gjette: bruk en hel setning",
	"backup.strength.fair": "Grei. Lengre er bedre",
	"backup.strength.strong": "Sterk",
	"backup.differs": "De to er ikke like",
	"backup.noRecovery":
		"Ingen kan åpne filen uten passfrasen, og ingen kan finne den frem igjen: verken du eller vi.",

	// Restoring
	"backup.restore": "Gjenopprett",
	"backup.restoreHelp":
		"Velg en sikkerhetskopi. Du ser hva som vil endre seg, før noe gjør det.",
	"backup.choose": "Velg en sikkerhetskopi",
	"backup.orDrop": "eller slipp den her",
	"backup.isSealed": "Kopien er beskyttet. Hva er passfrasen?",
	"backup.open": "Åpne",
	"backup.wrongPassphrase": "Det er ikke riktig passfrase",
	"backup.cancel": "Avbryt",
	"backup.would": "Hva som skjer hvis kopien fra {when} gjenopprettes",
	"backup.kind": "Type",
	"backup.added": "Lagt til",
	"backup.changed": "Endret",
	"backup.removed": "Fjernet",
	"backup.same": "Uendret",
	"backup.nothingDiffers": "Alt i den er allerede her, slik det er.",
	"backup.names.added": "{kind}: lagt til",
	"backup.names.changed": "{kind}: endret, slik de var",
	"backup.names.removed": "{kind}: fjernet",
	"backup.moreNames": { one: "og {shown} til", other: "og {shown} til" },
	"backup.leftOut": {
		one: "{shown} oppføring i filen passer ikke til denne versjonen og utelates",
		other:
			"{shown} oppføringer i filen passer ikke til denne versjonen og utelates",
	},
	"backup.openImport":
		"En fil var i ferd med å importeres da kopien ble laget. Den importen angres; filen kan importeres igjen.",
	"backup.canBeUndone":
		"Det som er her nå, lagres i en måned, og gjenopprettingen kan angres.",
	"backup.restored": "Gjenopprettet: alt er som det var {when}",
	"backup.undoRestore": "Angre gjenopprettingen",

	// What is kept in the browser
	"backup.kept": "Lagret i denne nettleseren",
	"backup.keptHelp":
		"Én om dagen når noe er endret: de siste sju dagene og fire ukene, ved siden av databasen, i tilfelle den blir skadet. De forsvinner når Målbar fjernes.",
	"backup.noneKept": "Ingen ennå. Den første lages innen et døgn.",
	"backup.notHere":
		"Dette nettleservinduet lagrer ingen sikkerhetskopier. Lagre en fil i stedet.",
	"backup.keepNow": "Lag en nå",
	"backup.keptNow": "Sikkerhetskopi laget",
	"backup.nothingToKeep": "Det er ingenting å lagre ennå",
	"backup.autoFailed":
		"Den automatiske sikkerhetskopien {day} kunne ikke lages. Er disken full?",
	"backup.when": "Laget",
	"backup.why": "Hvorfor",
	"backup.because.daily": "Daglig",
	"backup.because.beforeRestore": "Før en gjenoppretting",
	"backup.size": "Størrelse",
	"backup.kilobytes": "{shown} kB",
	"backup.records": "Oppføringer",
	"backup.state": "Kontrollert",
	"backup.checking": "…",
	"backup.whole": "Hel",
	"backup.broken": "Skadet",
	"backup.restoreOf": "Gjenopprett kopien fra {when}",
	"backup.undoOf": "Angre gjenopprettingen {when}",
	"backup.saveOf": "Lagre som fil: kopien fra {when}",
	"backup.asFile": "Lagre som fil",

	// While it works, and what went wrong
	"backup.doing.saving": "Skriver filen",
	"backup.doing.keeping": "Lager en sikkerhetskopi",
	"backup.doing.reading": "Leser sikkerhetskopien",
	"backup.doing.restoring": "Gjenoppretter",
	"backup.failed": "Det lyktes ikke. Ingenting er endret",
	"backup.failed.notBackup": "Dette er ikke en sikkerhetskopi fra Målbar",
	"backup.failed.damaged":
		"Filen er skadet: den slutter for tidlig, eller er endret siden den ble skrevet",
	"backup.failed.invalid": "Filen er hel, men inneholder ikke Målbars data",
	"backup.failed.tooLarge": "Filen er for stor til å være en sikkerhetskopi",
	"backup.failed.newer":
		"Kopien er laget av en nyere versjon av Målbar (dataversjon {needs}). Oppdater Målbar, og gjenopprett den så",
	"backup.failed.needsPassphrase": "Filen er beskyttet med en passfrase",
	"backup.failed.wrongPassphrase": "Det er ikke riktig passfrase",
	"backup.failed.importing":
		"En fil holder på å importeres, eller importen ble avbrutt. Gjør den ferdig, eller angre den først",
	"backup.failed.readOnly":
		"Disse dataene er fra en nyere versjon: ingenting kan gjenopprettes over dem",
	"backup.failed.full": "Disken er full. Ingenting er endret",
	"backup.failed.lost": "Data mangler. Gjenopprett en sikkerhetskopi",
	"backup.failed.failed": "Noe gikk galt. Ingenting er endret",

	// Records are missing
	"backup.newest": "Nyeste sikkerhetskopi: {when}, {records}.",
	"backup.newestRecords": {
		one: "{shown} oppføring",
		other: "{shown} oppføringer",
	},
	"backup.restoreNewest": "Gjenopprett den",
	"backup.reinstall":
		"Lagre den kopien som fil. Hvis dataene heller ikke åpnes etter at nettleseren er startet på nytt, fjerner du Målbar, legger den til igjen og gjenoppretter filen.",
	"backup.otherBackups": "Andre sikkerhetskopier, og filer",

	// The reminder
	"backup.remind.never":
		"Ingen sikkerhetskopi er lagret utenfor denne nettleseren.",
	"backup.remind.old": "Den siste sikkerhetskopien som fil er fra {day}.",
	"backup.saveNow": "Lagre fil nå",
	"backup.later": "Senere",
	"backup.savedNow": "Sikkerhetskopi lagret som fil",

	// Kinds of record
	"backup.kind.seller": "Selgere",
	"backup.kind.team": "Team",
	"backup.kind.membership": "Teammedlemskap",
	"backup.kind.customer": "Kunder",
	"backup.kind.lead": "Leads",
	"backup.kind.deal": "Salg",
	"backup.kind.activity": "Aktiviteter",
	"backup.kind.cost": "Kostnader",
	"backup.kind.goal": "Mål",
	"backup.kind.forecastMemo": "Lagrede prognoser",
	"backup.kind.customKpi": "Egne nøkkeltall",
	"backup.kind.commissionPlan": "Provisjonsordninger",
	"backup.kind.rateMonth": "Valutakurser",
	"backup.kind.closing": "Lukkede måneder",
	"backup.kind.fileMapping": "Huskede kolonner",
	"backup.kind.taughtPage": "Innlærte CRM-sider",
	"backup.kind.forgotten": "Glemte",
	"backup.kind.settings": "Innstillinger",
};
