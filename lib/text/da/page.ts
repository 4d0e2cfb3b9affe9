import type { page as english } from "../en/page.ts";
import type { Catalogue } from "../text.ts";

export const page: Catalogue<typeof english> = {
	"page.winIt": "Vinder du den: ",
	"page.wonIt": "Vundet: ",
	"page.of": " af {period}",
	"page.chance": " · chance ",
	"page.moves": "{before} → {after}",
	"page.unmoved": "{period} bliver på {share}",
	"page.noGoal": "Intet mål, som ét salg flytter",
	"page.creditNote": "En kreditnota: ",
	"page.closesIn": "Lukker i {period}: ",
	"page.closesInNoGoal":
		"Lukker i {period}: intet mål der. Vundet nu: {before} → {after} af {now}",
	"page.noRate":
		"I {currency}: ingen valutakurs for {month}, så virkningen er ukendt",

	"page.noAmount": "Intet beløb på denne side",
	"page.whichCurrency": "Hvilken valuta er beløb på dette websted i?",
	"page.about": "Cirka {amount} på siden. Præcist beløb?",
	"page.isLikely": "Er {amount} beløbet?",
	"page.notMatched": "Siden er ændret: det, du pegede på, er der ikke",

	"page.isStored": "Registreret: ",
	"page.storedAs.open": "åbent",
	"page.storedAs.won": "vundet",
	"page.storedAs.lost": "tabt",
	"page.storedOn": "{status} {day}",
	"page.saysAmount": "Siden siger {page}, gemt er {stored}",
	"page.saysDay": "Siden siger lukning {page}, gemt er {stored}",
	"page.saysStatus.won": "Siden siger vundet. Registrér det som vundet",
	"page.saysStatus.lost": "Siden siger tabt. Registrér det som tabt",
	"page.saysStatus.open": "Siden siger åbent, gemt er {stored}",
	"page.isEnded.won": "Vundet på siden, men ikke registreret",
	"page.isEnded.lost": "Tabt på siden, men ikke registreret",

	"page.fact.ifWon": "Hvis vundet",
	"page.fact.pace": "Mod planen",
	"page.fact.needed": "Pr. arbejdsdag så",
	"page.fact.stored": "Gemt",

	"page.deals": {
		one: "{shown} salg siden {year}",
		other: "{shown} salg siden {year}",
	},
	"page.noDeals": "Intet salg endnu",
	"page.toDate": "{amount} til dato",
	"page.lastOn": "Senest {day}",
	"page.customerGoal": "Mål her: {share} af {period}",
	"page.customerGoalMoves": "Mål her: {before} → {after} af {period}",

	"page.list": {
		one: "{shown} salg i syne",
		other: "{shown} salg i syne",
	},
	"page.listOpen": "{amount} åbent: ",
	"page.listStage": { one: "{amount} · {shown}", other: "{amount} · {shown}" },
	"page.noStage": "Ingen fase",
	"page.withoutAmount": {
		one: "{shown} uden beløb",
		other: "{shown} uden beløb",
	},

	"page.field.title": "Titel",
	"page.field.customer": "Kunde",
	"page.field.organisationNumber": "CVR-nummer",
	"page.field.amount": "Beløb",
	"page.field.stage": "Fase",
	"page.field.status": "Status",
	"page.field.probability": "Sandsynlighed",
	"page.field.owner": "Ejer",
	"page.field.createdOn": "Oprettet",
	"page.field.expectedCloseOn": "Forventet lukning",
	"page.field.closedOn": "Lukket",

	"page.do.won": "Registrér som vundet",
	"page.do.open": "Registrér som åbent",
	"page.do.lost": "Registrér som tabt",
	"page.do.meeting": "Møde",
	"page.do.quote": "Tilbud",
	"page.do.call": "Opkald",
	"page.do.update": "Opdatér",
	"page.do.form": "Skriv det",
	"page.do.teach": "Vis det",
	"page.do.teachAgain": "Vis det igen",

	"page.done": "{what}. {moved}",
	"page.notRead": "Intet her, der kan registreres",

	"page.onThisPage": "På denne side",
};
