import type { Headings } from "../columns.ts";
import { owner } from "./names.ts";

/** The headings of costs. */
export const costs: Headings = {
	record: ["målbar id"],
	key: [
		...["cost id", "expense id", "voucher", "voucher number", "entry no"],
		...["entry number", "id", "bilag", "bilagsnummer", "bilagsnr"],
		...["postnr", "verifikation", "verifikationsnummer", "bilagsnr"],
		...["tosite", "tositenumero", "belegnummer", "beleg"],
	],
	costType: [
		...["cost type", "kind of cost", "type of cost", "expense type"],
		...["type", "category", "expense category", "kind", "account"],
		...["omkostningstype", "omkostningsart", "omkostning", "art", "slags"],
		...["kategori", "konto", "kontonavn", "udgift", "kostnadstyp"],
		...["kostnad", "kostnadsslag", "typ", "kontonamn", "kostnadstype"],
		...["kostnadsart", "utgift", "kustannuslaji", "kustannus", "laji"],
		...["tyyppi", "kulu", "kululaji", "kostenart", "kosten", "kategorie"],
		...["ausgabe"],
	],
	amount: [
		...["amount", "cost", "costs", "total", "total cost", "expense"],
		...["spend", "price", "sum", "value", "beløb", "omkostninger"],
		...["udgifter", "i alt", "pris", "belopp", "summa", "kostnader"],
		...["utgifter", "pris", "beløp", "summa", "kustannukset", "kulut"],
		...["määrä", "hinta", "betrag", "summe", "ausgaben", "gesamtkosten"],
	],
	currency: [
		...["currency", "currency code", "valuta", "valutakode", "valutakod"],
		...["valuutta", "währung"],
	],
	from: [
		...["from", "start", "start date", "from date", "begins", "fra"],
		...["fra dato", "startdato", "från", "från datum", "startdatum"],
		...["alkaa", "alku", "alkupäivä", "von", "beginn", "ab"],
	],
	to: [
		...["to", "last day", "end", "end date", "to date", "until", "ends"],
		...["til", "til dato", "slut", "slutdato", "sidste dag", "till"],
		...["till datum", "slutdatum", "sista dag", "sluttdato", "siste dag"],
		...["päättyy", "loppu", "loppupäivä", "viimeinen päivä", "bis"],
		...["ende", "enddatum", "letzter tag"],
	],
	period: [
		...["month", "period", "quarter", "year", "måned", "periode"],
		...["kvartal", "år", "månad", "period", "kuukausi", "kausi"],
		...["vuosi", "monat", "zeitraum", "quartal", "jahr"],
	],
	on: [
		...["date", "day", "posting date", "invoice date", "paid on", "dato"],
		...["dag", "bogføringsdato", "bilagsdato", "fakturadato", "betalt"],
		...["datum", "bokföringsdatum", "fakturadatum", "päivämäärä", "pvm"],
		...["laskupäivä", "rechnungsdatum", "buchungsdatum", "tag"],
		...["bokføringsdato"],
	],
	repeats: [
		...["how often", "recurring", "repeats", "interval", "frequency"],
		...["hvor ofte", "gentages", "gentagelse", "interval", "hyppighed"],
		...["hur ofta", "återkommande", "upprepas", "intervall", "hvor ofte"],
		...["gjentas", "toistuvuus", "toistuu", "kuinka usein", "wie oft"],
		...["wiederholung", "wiederkehrend", "turnus"],
	],
	until: [
		...["repeated until", "recurring until", "gentages til"],
		...["upprepas till", "gjentas til", "toistuu asti"],
		...["wiederholt bis"],
	],
	hours: [
		...["hours", "number of hours", "timer", "antal timer", "timmar"],
		...["antal timmar", "antall timer", "tunnit", "tuntimäärä"],
		...["stunden", "anzahl stunden"],
	],
	source: [
		...["channel", "source", "lead source", "kanal", "kilde", "källa"],
		...["kanava", "lähde", "quelle"],
	],
	customer: ["for customer", "for kunde", "för kund", "für kunde"],
	owner: ["seller", "salesperson", "sales rep", "employee", ...owner],
	team: [
		...["team", "department", "cost center", "cost centre", "salgsteam"],
		...["afdeling", "omkostningssted", "säljteam", "avdelning"],
		...["kostnadsställe", "avdeling", "kostnadssted", "tiimi", "osasto"],
		...["kustannuspaikka", "abteilung", "kostenstelle"],
	],
	note: [
		...["what", "note", "notes", "description", "text", "comment", "name"],
		...["hvad", "beskrivelse", "tekst", "notat", "kommentar", "navn"],
		...["vad", "beskrivning", "anteckning", "hva", "mitä", "kuvaus"],
		...["selite", "was", "beschreibung", "bemerkung", "vendor"],
		...["supplier", "leverandør", "leverantör", "toimittaja", "lieferant"],
	],
};
