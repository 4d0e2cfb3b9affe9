import type { page as english } from "../en/page.ts";
import type { Catalogue } from "../text.ts";

export const page: Catalogue<typeof english> = {
	// What the deal on screen would do
	"page.winIt": "Vinner du det: ",
	"page.wonIt": "Vunnet: ",
	"page.of": " av {period}",
	"page.chance": " · sjanse ",
	"page.moves": "{before} → {after}",
	"page.unmoved": "En annen selgers salg: {period} blir på {share}",
	"page.notKnown": "Hva det gjør med målet, er ikke kjent",
	"page.roughly": "ca. {share}",
	"page.noGoal": "Ikke noe mål som ett salg flytter",
	"page.noGoalThen": "Ikke noe mål {day}",
	"page.creditNote": "En kreditnota: ",
	"page.closesIn": "Lukkes i {period}: ",
	"page.closesInNoGoal": "Lukkes i {period}: ikke noe mål der. Vunnet nå: ",
	"page.noRate":
		"I {currency}: ingen valutakurs for {month}, så virkningen er ukjent",

	// What is missing
	"page.noAmount": "Ikke noe beløp på denne siden",
	"page.whichCurrency": "Hvilken valuta bruker dette nettstedet?",
	"page.about": "Omtrent {amount} på siden. Nøyaktig beløp?",
	"page.isLikely": "Er {amount} beløpet?",
	"page.notMatched": "Siden passer ikke lenger med det du viste",

	// What is stored already
	"page.isStored": "Registrert: ",
	"page.storedAs.open": "åpent",
	"page.storedAs.won": "vunnet",
	"page.storedAs.lost": "tapt",
	"page.storedOn": "{status} {day}",
	"page.saysAmount": "Siden sier {page}, lagret er {stored}",
	"page.saysDay": "Siden sier lukking {page}, lagret er {stored}",
	"page.saysStage": "Siden sier {stage}",
	"page.saysStatus.won": "Siden sier vunnet. Registrer det som vunnet",
	"page.saysStatus.lost": "Siden sier tapt. Registrer det som tapt",
	"page.saysStatus.open": "Siden sier åpent, lagret er {stored}",
	"page.isEnded": "Tapt på siden, men ikke registrert",

	// Facts
	"page.fact.ifWon": "Hvis vunnet",
	"page.fact.pace": "Mot planen",
	"page.fact.needed": "Per arbeidsdag da",
	"page.fact.stored": "Lagret",

	// The customer on screen
	"page.deals": {
		one: "{shown} salg siden {year}",
		other: "{shown} salg siden {year}",
	},
	"page.noDeals": "Ingen salg ennå",
	"page.newCustomer": "Ikke kjent her ennå",
	"page.toDate": "{amount} til dags dato",
	"page.lastOn": "Sist {day}",
	"page.customerGoal": "Mål her: {share} av {period}",

	// A list
	"page.list": { one: "{shown} synlig salg", other: "{shown} synlige salg" },
	"page.listWin": {
		one: "Det åpne her vunnet: ",
		other: "Alle {shown} åpne her vunnet: ",
	},
	"page.noStage": "Ingen fase",
	"page.withoutAmount": {
		one: "{shown} uten beløp",
		other: "{shown} uten beløp",
	},

	// What was read
	"page.field.title": "Tittel",
	"page.field.customer": "Kunde",
	"page.field.organisationNumber": "Organisasjonsnummer",
	"page.field.amount": "Beløp",
	"page.field.stage": "Fase",
	"page.field.status": "Status",
	"page.field.probability": "Sannsynlighet",
	"page.field.owner": "Eier",
	"page.field.createdOn": "Opprettet",
	"page.field.expectedCloseOn": "Forventet lukkedato",
	"page.field.closedOn": "Lukket",

	// What can be done
	"page.do.won": "Registrer som vunnet",
	"page.do.open": "Registrer som åpent",
	"page.do.lost": "Registrer som tapt",
	"page.do.meeting": "Møte",
	"page.do.quote": "Tilbud",
	"page.do.call": "Anrop",
	"page.do.update": "Oppdater",
	"page.do.currency": "Velg valuta",
	"page.do.form": "Skriv det",
	"page.do.teach": "Vis det",
	"page.do.teachAgain": "Vis det igjen",

	// What was done
	"page.done.update": "Lagret slik siden sier",
	"page.notRead": "Ingenting her som kan registreres",

	// The bar
	"page.bar.more": "Mer",
	"page.bar.less": "Mindre",
	"page.bar.undo": "Angre",
	"page.bar.read": "Lest på denne siden",
	"page.bar.approximate": "omtrent",
	"page.bar.likely": "trolig",
	"page.bar.missing": "ikke funnet",
	"page.bar.teach": "Vis hva som er hva",
	"page.bar.top": "Over nettstedets dialoger",
	"page.bar.covered":
		"Siden dekker stripen. Trykk Alt+Skift+M, og registrer der",
	"page.bar.changed": "Siden er nettopp endret. Se igjen, og trykk så",
	"page.bar.failed": "Ikke gjort: Målbar svarer ikke. Prøv igjen",

	// Teaching: where is what
	"page.teach.language": "nb",
	"page.teach.title": "Vis hva som er hva",
	"page.teach.how": "Pek på det og klikk, eller ↓ ↑ og Enter",
	"page.teach.about": "Siden handler om",
	"page.teach.kind.deal": "et salg",
	"page.teach.kind.customer": "en kunde",
	"page.teach.kind.lead": "et lead",
	"page.teach.where.amount": "Hvor er beløpet?",
	"page.teach.where.customer": "Hvor er kunden?",
	"page.teach.where.stage": "Hvor er fasen?",
	"page.teach.where.title": "Hvor er navnet?",
	"page.teach.where.expectedCloseOn": "Hvor er forventet lukkedato?",
	"page.teach.where.owner": "Hvor er eieren?",
	"page.teach.where.organisationNumber": "Hvor er organisasjonsnummeret?",
	"page.teach.field.amount": "Beløp",
	"page.teach.field.customer": "Kunde",
	"page.teach.field.stage": "Fase",
	"page.teach.field.title": "Navn",
	"page.teach.field.expectedCloseOn": "Forventet lukkedato",
	"page.teach.field.owner": "Eier",
	"page.teach.field.organisationNumber": "Organisasjonsnummer",
	"page.teach.noAmount": "Det står ikke noe beløp der",
	"page.teach.noDate": "Det står ingen dato der",
	"page.teach.noNumber": "Det står ikke noe organisasjonsnummer",
	"page.teach.noText": "Det står ingen tekst der",
	"page.teach.lost":
		"Det ville ikke bli funnet igjen på en annen side. Pek litt ved siden av",
	"page.teach.approximate": "avrundet på siden",
	"page.teach.likely": "kan leses på to måter",
	"page.teach.noCurrency": "valutaen står ikke på siden",
	"page.teach.currency": "Hvilken valuta bruker dette nettstedet?",
	"page.teach.unsaid": "Vet ikke",
	"page.teach.currencyIs": "Valuta",
	"page.teach.understood": "Målbar leser",
	"page.teach.skip": "Hopp over",
	"page.teach.skipped": "hoppet over",
	"page.teach.back": "Tilbake",
	"page.teach.rest": "Nok",
	"page.teach.end": "Avbryt",
	"page.teach.keep": "Lagre",
	"page.teach.nothing": "Ingenting er vist ennå. Gå tilbake og pek på beløpet",
	"page.teach.kept": "Lagret. Den neste her leses av seg selv",
	"page.teach.failed": "Ikke lagret. Prøv igjen",

	// What was taught, on the dashboard
	"crmPages.what":
		"Hvor du pekte: etiketter, navn og plasseringer på siden, aldri det som sto der. Det sjekkes ved hvert besøk.",
	"crmPages.none":
		"Målbar leser de fleste CRM-systemer av seg selv. Der den ikke gjør det, viser du det: slå på stripen for CRM-et ditt i Målbars popup, åpne et salg der, utvid stripen og velg Vis hva som er hva.",
	"crmPages.bar": "Stripe på dette nettstedet",
	"crmPages.nothingHere":
		"Ingenting er vist her. Det som leses, finnes av seg selv",
	"crmPages.currency": "Beløp uten valuta er i {currency}",
	"crmPages.currencyOf": "Valuta på {site}",
	"crmPages.unsaid": "ikke sagt ennå",
	"crmPages.kind.deal": "Salg",
	"crmPages.kind.customer": "Kunder",
	"crmPages.kind.lead": "Leads",
	"crmPages.anywhere": "alle sider",
	"crmPages.onlyCurrency": "Bare valutaen",
	"crmPages.save": "Lagre som fil",
	"crmPages.saveOf": "Lagre som fil: {kind}, {site}",
	"crmPages.saveAll": "Lagre alle som én fil",
	"crmPages.forget": "Glem",
	"crmPages.forgetOf": "Glem {kind}, {site}",
	"crmPages.forgotten": "Glemt",
	"crmPages.open": "Åpne en kollegas fil",
	"crmPages.taken": {
		one: "1 side overtatt",
		other: "{n} sider overtatt",
	},
	"crmPages.failed.tooLarge":
		"Filen er for stor til å inneholde innlærte sider",
	"crmPages.failed.noPages": "Filen inneholder ingen innlærte sider fra Målbar",
	"crmPages.failed.newer":
		"Filen er fra en nyere versjon av Målbar. Oppdater din, og åpne filen igjen",
};
