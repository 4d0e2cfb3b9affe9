import type { Headings } from "../columns.ts";
import { customer, owner, product } from "./names.ts";

/** The headings of deals. */
export const deals: Headings = {
	key: [
		...["record id", "deal id", "opportunity id", "id", "deal key"],
		...["do not modify opportunity", "external id", "order id"],
		...["order number", "ordrenummer", "ordernummer", "salgs id"],
	],
	title: [
		...["deal name", "opportunity name", "deal title", "opportunity"],
		...["title", "topic", "name", "subject", "salgsmulighed"],
		...["salgsmuligheder", "titel", "navn", "emne", "aftale"],
		...["möjlighet", "affär", "affärsnamn", "rubrik", "namn"],
	],
	owner,
	customer,
	product,
	status: [
		...["status", "deal status", "opportunity status", "outcome"],
		...["result", "state", "udfald", "resultat", "salgsstatus"],
		...["affärsstatus", "utfall"],
	],
	stage: [
		...["deal stage", "sales stage", "stage", "stage name", "phase"],
		...["pipeline stage", "fase", "stadie", "salgsfase", "trin"],
		...["fas", "läge", "etapp", "säljfas", "steg"],
	],
	active: ["active", "is active", "aktiv"],
	pipeline: ["pipeline", "sales pipeline"],
	createdOn: [
		...["create date", "created date", "created on", "created at"],
		...["creation date", "date created", "created", "deal created"],
		...["oprettet den", "oprettet", "oprettelsesdato", "skapad den"],
		...["skapad", "skapad datum"],
	],
	firstContactOn: [
		...["engage date", "first contact", "first contact date"],
		...["first contacted on", "contacted on", "contact date"],
		...["første kontakt", "første kontaktdato", "kontaktdato"],
		...["kontaktet den", "första kontakt", "kontaktad den"],
	],
	quotedOn: [
		...["quote date", "quoted on", "offer date", "proposal date"],
		...["tilbudsdato", "offertdatum"],
	],
	closedOn: [
		...["close date", "closed date", "closed on", "closing date"],
		...["actual close date", "date closed", "order date", "lukkedato"],
		...["lukket den", "slutdato", "afsluttet den", "ordredato"],
		...["avslutsdatum", "stoppdatum", "stängningsdatum", "orderdatum"],
		...["stängd den", "date", "dato", "datum"],
	],
	wonOn: [
		...["won time", "won date", "wondate", "date won", "won on"],
		...["vundet den", "vundet dato", "vunnen den"],
	],
	lostOn: [
		...["lost time", "lost date", "date lost", "lost on"],
		...["tabt den", "tabt dato", "förlorad den"],
	],
	expectedCloseOn: [
		...["expected close date", "expected closing", "expected close"],
		...["est close date", "estimated close date", "forecast date"],
		...["forventet lukning", "forventet lukkedato", "salgsdato"],
		...["uppskattat avslut", "förväntat avslut"],
		...["förväntat avslutsdatum"],
	],
	amount: [
		...["amount", "deal amount", "deal value", "close value", "value"],
		...["actual revenue", "expected revenue", "est revenue"],
		...["total amount", "order value", "contract value", "deal size"],
		...["revenue", "total", "price", "beløb", "værdi", "ordreværdi"],
		...["forventet omsætning", "omsætning", "samlet beløb", "pris"],
		...["belopp", "värde", "ordervärde", "uppskattad intäkt", "intäkt"],
		// EspoCRM's Swedish calls the amount "number of".
		...["summa", "antal"],
	],
	currency: [
		...["currency", "currency of value", "amount currency"],
		...["deal currency", "currency code", "currency iso code"],
		...["transaction currency", "valuta", "valutakode", "valutakod"],
	],
	probability: [
		...["probability", "deal probability", "win probability"],
		...["sandsynlighed", "sannolikhet", "trolighet"],
	],
	source: [
		...["lead source", "source", "original source", "deal source"],
		...["kilde", "leadkilde", "källa", "leadkälla"],
	],
	lostReason: [
		...["lost reason", "closed lost reason", "loss reason"],
		...["tabsårsag", "årsag til tab", "förlustorsak"],
	],
};
