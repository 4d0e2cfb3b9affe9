import type { forget as english } from "../en/forget.ts";
import type { Catalogue } from "../text.ts";

export const forget: Catalogue<typeof english> = {
	"forget.open.customer": "Glem denne kunde",
	"forget.open.seller": "Glem denne person",
	"forget.title": "Glem {name}",
	"forget.right":
		"Til når nogen beder om ikke at stå her. Alt, der nævner dem, forsvinder, også fra det, der stadig kunne fortrydes.",
	"forget.looking": "Gennemgår alt",
	"forget.about": "Det, der er om {name}",
	"forget.kind": "Slags",
	"forget.count": "Antal",
	"forget.rows": "Ældre handlinger, der nævner dem",

	"forget.how": "Hvad skal der ske med det",
	"forget.anonymised": "Behold tallene, fjern navnet",
	"forget.anonymised.customer":
		"Beløb, dage og ejere bliver. Titler, noter, numre og adresser forsvinder, og kunden kommer til at hedde “{called}”. Ingen tal ændrer sig.",
	"forget.anonymised.seller":
		"Det solgte bliver, hos “{called}”. Andre navne, fridage, egne mål og prognoserne for dem forsvinder. Teamets og virksomhedens tal ændrer sig ikke.",
	"forget.removed": "Slet det hele",
	"forget.removed.customer":
		"Salg, leads, aktiviteter, mål og omkostninger forsvinder. Virksomhedens tal for de perioder ændrer sig; lukkede måneder viser hvor meget.",
	"forget.removed.seller":
		"Salg, leads, aktiviteter, mål og omkostninger forsvinder. Teamets og virksomhedens tal for de perioder ændrer sig; lukkede måneder viser hvor meget.",
	"forget.called.customer": "Glemt kunde",
	"forget.called.seller": "Tidligere sælger",

	"forget.mentions": "Andre steder, navnet står",
	"forget.mentionsHelp":
		"Hvor der er sat hak, bliver navnet til “…”. Er det en andens eget navn, er der ikke sat hak.",
	"forget.noMentions": "Ingen andre steder.",
	"forget.moreMentions": {
		one: "og {shown} mere, hvor navnet fjernes",
		other: "og {shown} flere, hvor navnet fjernes",
	},
	"forget.words": "Fjern også",
	"forget.wordsHelp":
		"En kontaktperson, et kælenavn, en mailadresse: adskilt af komma.",
	"forget.lookAgain": "Led efter dem",

	"forget.final": "Det kan ikke fortrydes.",
	"forget.backups":
		"Sikkerhedskopier, der er gemt i denne browser, skrives om uden dem. Filer, der er gemt andre steder, med adgangssætning eller uden, og adresserne i browserens egen historik kan ikke nås: slet dem selv.",
	"forget.type": "Skriv navnet for at fortsætte: {name}",
	"forget.go": "Glem for altid",
	"forget.forgetting": "Glemmer",
	"forget.cancel": "Annullér",
	"forget.done": "Glemt, også i de sikkerhedskopier, der er gemt her",
	"forget.doneLater": "Glemt. Sikkerhedskopierne her følger efter af sig selv",
	"forget.failed": "Det lykkedes ikke. Intet er ændret",
	"forget.importing":
		"En fil er ved at blive importeret, eller importen blev afbrudt. Gør den færdig, eller fortryd den først.",
	"forget.restoring":
		"Den, der er glemt, siden denne sikkerhedskopi blev lavet, kommer ikke tilbage med den.",

	"privacy.title": "Privatliv",
	"privacy.hint": "Alt bliver i denne browser. Intet sendes nogen steder hen.",
	"privacy.forgotten": "Glemte",
	"privacy.none":
		"Ingen endnu. En kunde glemmes fra sin side under Kunder, en person fra Sælgere og teams herover.",
	"privacy.known":
		"Af dem gemmes kun en kode, så en fil eller en ældre sikkerhedskopi ikke bringer dem tilbage ubemærket.",
	"privacy.forgot.customer": "En kunde, {day}",
	"privacy.forgot.seller": "En person, {day}",
	"privacy.letIn": "Lad filer bringe dem tilbage",
	"privacy.letInOf": "Lad filer bringe dem tilbage: glemt {day}",
	"privacy.isLetIn": "Filer må bringe dem tilbage",
	"privacy.everything": "Slet alt",
	"privacy.everythingHelp":
		"Alle poster, mål og indstillinger, det, der kan fortrydes, sikkerhedskopierne i denne browser, webstederne med bjælken, den overvågede mappe og det, der er svaret om filer. Målbar er derefter som på den første dag. Filer, du har gemt, bliver, hvor de er.",
	"privacy.saveFirst": "Gem en sikkerhedskopi som fil først",
	"privacy.word": "SLET",
	"privacy.type": "Skriv {word} for at fortsætte",
	"privacy.deleteAll": "Slet alt for altid",
	"privacy.deleting": "Sletter alt",
	"privacy.failed":
		"Ikke alt kunne slettes. Det fortsætter, når Målbar starter igen.",
};
