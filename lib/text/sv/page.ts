import type { page as english } from "../en/page.ts";
import type { Catalogue } from "../text.ts";

export const page: Catalogue<typeof english> = {
	// What the deal on screen would do
	"page.winIt": "Vinner du den: ",
	"page.wonIt": "Vunnen: ",
	"page.of": " av {period}",
	"page.chance": " · chans ",
	"page.moves": "{before} → {after}",
	"page.unmoved": "En annan säljares affär: {period} ligger kvar på {share}",
	"page.notKnown": "Effekten på målet är okänd",
	"page.roughly": "ca {share}",
	"page.noGoal": "Inget mål som en enskild affär påverkar",
	"page.noGoalThen": "Inget mål den {day}",
	"page.creditNote": "En kreditfaktura: ",
	"page.closesIn": "Avslutas under {period}: ",
	"page.closesInNoGoal": "Avslutas under {period}: inget mål där. Vunnen nu: ",
	"page.noRate":
		"I {currency}: ingen valutakurs för {month}, så effekten är okänd",

	// What is missing
	"page.noAmount": "Inget belopp på den här sidan",
	"page.whichCurrency": "Vilken valuta gäller för belopp på webbplatsen?",
	"page.about": "Cirka {amount} på sidan. Exakt belopp?",
	"page.isLikely": "Är {amount} beloppet?",
	"page.notMatched": "Sidan stämmer inte längre med det du pekade ut",

	// What is stored already
	"page.isStored": "Registrerad: ",
	"page.storedAs.open": "öppen",
	"page.storedAs.won": "vunnen",
	"page.storedAs.lost": "förlorad",
	"page.storedOn": "{status} den {day}",
	"page.saysAmount": "Sidan säger {page}, sparat är {stored}",
	"page.saysDay": "Sidan säger avslut {page}, sparat är {stored}",
	"page.saysStage": "Sidan säger {stage}",
	"page.saysStatus.won": "Sidan säger vunnen. Registrera den som vunnen",
	"page.saysStatus.lost": "Sidan säger förlorad. Registrera den som förlorad",
	"page.saysStatus.open": "Sidan säger öppen, sparat är {stored}",
	"page.isEnded": "Förlorad på sidan, men inte registrerad",

	// Facts
	"page.fact.ifWon": "Om vunnen",
	"page.fact.pace": "Mot planen",
	"page.fact.needed": "Per arbetsdag då",
	"page.fact.stored": "Sparat",

	// The customer on screen
	"page.deals": {
		one: "{shown} affär sedan {year}",
		other: "{shown} affärer sedan {year}",
	},
	"page.noDeals": "Ingen affär än",
	"page.newCustomer": "Inte känd här än",
	"page.toDate": "{amount} hittills",
	"page.lastOn": "Senast den {day}",
	"page.customerGoal": "Mål här: {share} av {period}",

	// A list
	"page.list": {
		one: "{shown} synlig affär",
		other: "{shown} synliga affärer",
	},
	"page.listWin": {
		one: "Den öppna här vunnen: ",
		other: "Alla {shown} öppna här vunna: ",
	},
	"page.noStage": "Inget steg",
	"page.withoutAmount": {
		one: "{shown} utan belopp",
		other: "{shown} utan belopp",
	},

	// What was read
	"page.field.title": "Titel",
	"page.field.customer": "Kund",
	"page.field.organisationNumber": "Organisationsnummer",
	"page.field.amount": "Belopp",
	"page.field.stage": "Steg",
	"page.field.status": "Status",
	"page.field.probability": "Sannolikhet",
	"page.field.owner": "Ägare",
	"page.field.createdOn": "Skapad",
	"page.field.expectedCloseOn": "Förväntat avslut",
	"page.field.closedOn": "Avslutad",

	// What can be done
	"page.do.won": "Registrera som vunnen",
	"page.do.open": "Registrera som öppen",
	"page.do.lost": "Registrera som förlorad",
	"page.do.meeting": "Möte",
	"page.do.quote": "Offert",
	"page.do.call": "Samtal",
	"page.do.update": "Uppdatera",
	"page.do.currency": "Välj valuta",
	"page.do.form": "Skriv in det",
	"page.do.teach": "Peka ut det",
	"page.do.teachAgain": "Peka ut det igen",

	// What was done
	"page.done.update": "Sparat som sidan säger",
	"page.notRead": "Inget här kan registreras",

	// The bar
	"page.bar.more": "Mer",
	"page.bar.less": "Mindre",
	"page.bar.undo": "Ångra",
	"page.bar.read": "Läst på den här sidan",
	"page.bar.approximate": "cirka",
	"page.bar.likely": "troligen",
	"page.bar.missing": "hittades inte",
	"page.bar.teach": "Peka ut vad som är vad",
	"page.bar.top": "Ovanpå webbplatsens dialoger",
	"page.bar.covered":
		"Sidan täcker remsan. Tryck Alt+Skift+M och registrera där",
	"page.bar.changed": "Sidan har just ändrats. Titta igen och tryck sedan",
	"page.bar.failed": "Inte gjort: Målbar svarar inte. Försök igen",

	// Teaching: where is what
	"page.teach.language": "sv",
	"page.teach.title": "Peka ut vad som är vad",
	"page.teach.how": "Peka på det och klicka, eller ↓ ↑ och Enter",
	"page.teach.about": "Sidan handlar om",
	"page.teach.kind.deal": "en affär",
	"page.teach.kind.customer": "en kund",
	"page.teach.kind.lead": "ett lead",
	"page.teach.where.amount": "Var står beloppet?",
	"page.teach.where.customer": "Var står kunden?",
	"page.teach.where.stage": "Var står steget?",
	"page.teach.where.title": "Var står namnet?",
	"page.teach.where.expectedCloseOn": "Var står det förväntade avslutet?",
	"page.teach.where.owner": "Var står ägaren?",
	"page.teach.where.organisationNumber": "Var står organisationsnumret?",
	"page.teach.field.amount": "Belopp",
	"page.teach.field.customer": "Kund",
	"page.teach.field.stage": "Steg",
	"page.teach.field.title": "Namn",
	"page.teach.field.expectedCloseOn": "Förväntat avslut",
	"page.teach.field.owner": "Ägare",
	"page.teach.field.organisationNumber": "Organisationsnummer",
	"page.teach.noAmount": "Där står inget belopp",
	"page.teach.noDate": "Där står inget datum",
	"page.teach.noNumber": "Där står inget organisationsnummer",
	"page.teach.noText": "Där står ingen text",
	"page.teach.lost":
		"Det skulle inte hittas igen på en annan sida. Peka lite bredvid",
	"page.teach.approximate": "avrundat på sidan",
	"page.teach.likely": "kan läsas på två sätt",
	"page.teach.noCurrency": "valutan står inte på sidan",
	"page.teach.currency": "Vilken valuta gäller för belopp på webbplatsen?",
	"page.teach.unsaid": "Vet inte",
	"page.teach.currencyIs": "Valuta",
	"page.teach.understood": "Målbar läser",
	"page.teach.skip": "Hoppa över",
	"page.teach.skipped": "hoppades över",
	"page.teach.back": "Tillbaka",
	"page.teach.rest": "Det räcker",
	"page.teach.end": "Avbryt",
	"page.teach.keep": "Spara",
	"page.teach.nothing": "Inget är utpekat än. Gå tillbaka och peka på beloppet",
	"page.teach.kept": "Sparat. Nästa här läses av sig själv",
	"page.teach.failed": "Inte sparat. Försök igen",

	// What was taught, on the dashboard
	"crmPages.what":
		"Var du pekade: etiketter, namn och platser på sidan, aldrig det som stod där. Det kontrolleras vid varje besök.",
	"crmPages.none":
		"Målbar läser de flesta CRM-system av sig självt. Där det inte fungerar pekar du ut det: slå på remsan för ditt CRM i Målbars popup, öppna en affär där, fäll ut remsan och välj Peka ut vad som är vad.",
	"crmPages.bar": "Remsa på den här webbplatsen",
	"crmPages.nothingHere":
		"Inget är utpekat här. Det som läses hittas av sig självt",
	"crmPages.currency": "Belopp utan valuta är i {currency}",
	"crmPages.currencyOf": "Valuta på {site}",
	"crmPages.unsaid": "inte angivet än",
	"crmPages.kind.deal": "Affärer",
	"crmPages.kind.customer": "Kunder",
	"crmPages.kind.lead": "Leads",
	"crmPages.anywhere": "alla sidor",
	"crmPages.onlyCurrency": "Bara valutan",
	"crmPages.save": "Spara som fil",
	"crmPages.saveOf": "Spara som fil: {kind}, {site}",
	"crmPages.saveAll": "Spara alla som en fil",
	"crmPages.forget": "Glöm",
	"crmPages.forgetOf": "Glöm {kind}, {site}",
	"crmPages.forgotten": "Glömt",
	"crmPages.open": "Öppna en kollegas fil",
	"crmPages.taken": { one: "1 sida övertagen", other: "{n} sidor övertagna" },
	"crmPages.failed.tooLarge":
		"Filen är för stor för att innehålla utpekade sidor",
	"crmPages.failed.noPages": "Filen innehåller inga utpekade sidor från Målbar",
	"crmPages.failed.newer":
		"Filen är från en nyare version av Målbar. Uppdatera din och öppna filen igen",
};
