import type { Headings } from "../columns.ts";
import { customer, owner } from "./names.ts";

/** The headings of targets and budgets. A wide sheet's columns of months are known by what their headings say. */
export const targets: Headings = {
	owner,
	team: [
		...["team", "team name", "sales team", "group", "department", "unit"],
		...["salgsteam", "gruppe", "afdeling", "enhed", "säljteam", "grupp"],
		...["avdelning", "avdeling", "tiimi", "ryhmä", "osasto", "gruppe"],
		...["abteilung"],
	],
	customer,
	scope: [
		...["seller team or customer", "who", "for", "name", "scope", "whose"],
		...["salesperson or team", "sælger team eller kunde", "hvem", "navn"],
		...["gælder", "vem", "namn", "gäller", "kuka", "nimi", "kenen"],
		...["wer", "für wen"],
	],
	kpi: [
		...["measure", "kpi", "metric", "goal type", "target type", "type"],
		...["nøgletal", "måltal", "måltype", "hvad", "nyckeltal", "måltyp"],
		...["nøkkeltall", "måltall", "mittari", "tunnusluku", "tavoitteen tyyppi"],
		...["kennzahl", "zielart", "messgröße"],
	],
	period: [
		...["period", "month", "quarter", "week", "time", "periode", "måned"],
		...["kvartal", "uge", "månad", "vecka", "uke", "kausi", "kuukausi"],
		...["viikko", "vuosineljännes", "zeitraum", "monat", "quartal"],
		...["woche", "date", "dato", "datum", "pvm"],
	],
	year: ["year", "år", "vuosi", "jahr", "fiscal year", "regnskabsår"],
	from: [
		...["from", "starts", "start", "start date", "fra", "startdato"],
		...["från", "startdatum", "alkaa", "alkupäivä", "von", "beginn"],
	],
	to: [
		...["to", "last day", "ends", "end", "end date", "til", "slutdato"],
		...[
			"sidste dag",
			"siste dag",
			"till",
			"slutdatum",
			"sluttdato",
			"päättyy",
			"bis",
		],
		...["ende", "enddatum"],
	],
	target: [
		...["target", "budget", "goal", "quota", "sales target", "plan"],
		...["sales budget", "target value", "goal amount", "quota amount"],
		...["mål", "salgsmål", "salgsbudget", "måltal", "kvote", "budgettal"],
		...["försäljningsmål", "försäljningsbudget", "målvärde", "kvot"],
		...["budsjett", "salgsbudsjett", "målverdi", "tavoite", "budjetti"],
		...["myyntitavoite", "myyntibudjetti", "tavoitearvo", "ziel", "soll"],
		...["umsatzziel", "zielwert", "verkaufsziel", "vorgabe", "quote"],
		...["amount", "value", "beløb", "værdi", "belopp", "värde", "beløp"],
		...["määrä", "arvo", "summa", "betrag", "wert"],
	],
	currency: [
		...["currency", "currency code", "valuta", "valutakode", "valutakod"],
		...["valuutta", "währung"],
	],
	total: [
		...["total", "sum", "full year", "year total", "in all", "i alt"],
		...["ialt", "total i alt", "hele året", "årstotal", "årsbudget"],
		...["totalt", "summa", "helår", "årstotalt", "sum år", "yhteensä"],
		...["koko vuosi", "vuosi yhteensä", "gesamt", "summe", "gesamtjahr"],
		...["jahressumme", "jahresziel", "annual", "annual target"],
	],
};
