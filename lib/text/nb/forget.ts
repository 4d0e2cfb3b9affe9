import type { forget as english } from "../en/forget.ts";
import type { Catalogue } from "../text.ts";

export const forget: Catalogue<typeof english> = {
	"forget.open.customer": "Glem denne kunden",
	"forget.open.seller": "Glem denne personen",
	"forget.title": "Glem {name}",
	"forget.right":
		"Til når noen ber om ikke å stå her. Alt som nevner dem, forsvinner, også fra det som ellers kunne angres.",
	"forget.looking": "Går gjennom alt",
	"forget.about": "Det som finnes om {name}",
	"forget.kind": "Type",
	"forget.count": "Antall",
	"forget.rows": "Eldre handlinger som nevner dem",

	// How
	"forget.how": "Hva skal skje med det",
	"forget.anonymised": "Behold tallene, fjern navnet",
	"forget.anonymised.customer":
		"Beløp, dager og eiere blir. Titler, notater, numre og adresser forsvinner, og kunden blir hetende «{called}». Ingen tall endrer seg.",
	"forget.anonymised.seller":
		"Det som er solgt, blir, hos «{called}». Andre navn, fridager, egne mål og prognosene for dem forsvinner. Teamets og bedriftens tall endrer seg ikke.",
	"forget.removed": "Slett alt",
	"forget.removed.customer":
		"Salg, leads, aktiviteter, mål og kostnader forsvinner. Bedriftens tall for de periodene endrer seg; lukkede måneder viser hvor mye.",
	"forget.removed.seller":
		"Salg, leads, aktiviteter, mål og kostnader forsvinner. Teamets og bedriftens tall for de periodene endrer seg; lukkede måneder viser hvor mye.",
	"forget.called.customer": "Glemt kunde",
	"forget.called.seller": "Tidligere selger",

	// Where else
	"forget.mentions": "Andre steder navnet står",
	"forget.mentionsHelp":
		"Der det er krysset av, blir navnet til «…». Er det en annens eget navn, er det ikke krysset av.",
	"forget.noMentions": "Ingen andre steder.",
	"forget.moreMentions": {
		one: "og {shown} til, der navnet fjernes",
		other: "og {shown} til, der navnet fjernes",
	},
	"forget.words": "Fjern også",
	"forget.wordsHelp":
		"En kontaktperson, et kallenavn, en e-postadresse: skilt med komma.",
	"forget.lookAgain": "Let etter disse",

	// Asking
	"forget.final": "Dette kan ikke angres.",
	"forget.backups":
		"Sikkerhetskopier i denne nettleseren skrives om uten dem. Filer som er lagret andre steder, med passfrase eller uten, og adressene i nettleserens egen logg kan ikke nås: slett dem selv.",
	"forget.type": "Skriv navnet for å fortsette: {name}",
	"forget.go": "Glem for godt",
	"forget.forgetting": "Glemmer",
	"forget.cancel": "Avbryt",
	"forget.done": "Glemt, også i sikkerhetskopiene som er lagret her",
	"forget.doneLater": "Glemt. Sikkerhetskopiene her følger etter av seg selv",
	"forget.failed": "Det lyktes ikke. Ingenting er endret",
	"forget.importing":
		"En fil holder på å importeres, eller importen ble avbrutt. Gjør den ferdig, eller angre den først.",
	"forget.restoring":
		"Den som er glemt etter at denne sikkerhetskopien ble laget, kommer ikke tilbake med den.",

	// Privacy, among the settings
	"privacy.title": "Personvern",
	"privacy.hint": "Alt blir i denne nettleseren. Ingenting sendes noe sted.",
	"privacy.forgotten": "Glemte",
	"privacy.none":
		"Ingen ennå. En kunde glemmes fra siden sin under Kunder, en person fra Selgere og team ovenfor.",
	"privacy.known":
		"Av dem lagres bare en kode, så en fil eller en eldre sikkerhetskopi ikke bringer dem tilbake ubemerket.",
	"privacy.forgot.customer": "En kunde, {day}",
	"privacy.forgot.seller": "En person, {day}",
	"privacy.letIn": "La filer bringe dem tilbake",
	"privacy.letInOf": "La filer bringe dem tilbake: glemt {day}",
	"privacy.isLetIn": "Filer får bringe dem tilbake",
	"privacy.everything": "Slett alt",
	"privacy.everythingHelp":
		"Alle oppføringer, mål og innstillinger, det som kan angres, sikkerhetskopiene i denne nettleseren, nettstedene med stripen, den overvåkede mappen og det som er svart om filer. Målbar er deretter som på den første dagen. Filer du har lagret, blir der de er.",
	"privacy.saveFirst": "Lagre sikkerhetskopi som fil først",
	"privacy.word": "SLETT",
	"privacy.type": "Skriv {word} for å fortsette",
	"privacy.deleteAll": "Slett alt for godt",
	"privacy.deleting": "Sletter alt",
	"privacy.failed":
		"Ikke alt kunne slettes. Det fortsetter når Målbar starter igjen.",
};
