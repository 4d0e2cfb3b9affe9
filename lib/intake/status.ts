import type { DealStatus } from "../model/deal.ts";
import { normalName } from "../model/normal-name.ts";

/** One word of a status column, and what it is taken to mean. */
export interface StatusWord {
	/** As first written in the file. */
	word: string;
	status: DealStatus;
	/** Rows that hold it. */
	count: number;
	/**
	 * `word`: it says won, lost or open. `stage`: it says none of them, so it is a stage of open deals. `unsure`: it
	 * says closed without saying how, or something that may be an end ("signed", "declined"). `cells`: the other cells of
	 * its rows say it: all of them at 100 or 0 per cent, with a day of winning or losing.
	 */
	because: "word" | "stage" | "unsure" | "cells";
}

/** More different words than this are no status. */
const MOST_WORDS = 200;

// English, Danish, Swedish, Norwegian, Finnish, German; how interfaces write them (closedwon); and the languages other exports
// come in most: French, Spanish, Italian, Portuguese, Dutch, Polish, Czech.
const WON = wordsOf(
	"won sold closedwon vundet vundne vunnet vunnen vunna vunnit vant solgt såld sålda sålt solgte voitettu voitto voitetut myyty",
	"gewonnen verkauft agreement gagné gagnée gagnés gagnées ganado ganada ganados ganadas vendido vendida vinto vinta vinte",
	"venduto ganho ganha ganhos ganhas verkocht wygrana wygrany wygrane sprzedane vyhráno vyhraný vyhraná",
);
const LOST = wordsOf(
	"lost closedlost loss abandoned cancelled canceled kansellert kansellerad rejected disqualified tabt tabte mistet afvist annulleret förlorad",
	"förlorat förlorade förlust avvisad tapt tapte avslått hävitty menetetty verloren abgelehnt storniert annulleret",
	"perdu perdue perdus perdues perdido perdida perdidos perdidas perso persa perse perduto przegrana przegrany przegrane",
	"utracona utracony utracone stracona ztraceno prohráno prohraná",
);
const OPEN = wordsOf(
	"open åben åbent åbne åpen åpent åpne öppen öppet öppna avoin avoinna avoimet offen laufend aktiv active igangværende",
	"pågående pågår käynnissä ouvert ouverte abierto abierta aperto aperta aberto aberta otwarta otwarty otwarte otevřeno",
);
const CLOSED = wordsOf(
	"closed lukket lukkede afsluttet stängd stängt stängda avslutad avslutat avsluttet suljettu päättynyt geschlossen",
	"abgeschlossen done completed inactive inaktiv fermé fermée clôturé clôturée cerrado cerrada chiuso chiusa fechado",
	"fechada gesloten afgesloten zamknięta zamknięty zamknięte uzavřeno",
);
/** An end of many deals, but of some only a step: said to be won, or lost, only by the user. */
const MAYBE_WON = wordsOf(
	"signed accepted approved ordered order invoiced paid delivered contracted converted underskrevet accepteret godkendt",
	"ordre bestilt faktureret betalt leveret signerad accepterad godkänd beställd fakturerad betald levererad avtal signert",
	"akseptert godkjent bestilt fakturert levert allekirjoitettu kauppa kotiutettu hyväksytty tilattu tilaus laskutettu maksettu toimitettu",
	"unterschrieben unterzeichnet angenommen genehmigt bestellt auftrag beauftragt bezahlt geliefert signé accepté firmado",
	"aceptado firmato accettato getekend geaccepteerd akkoord podpisana podpisane",
);
const MAYBE_LOST = wordsOf(
	"declined dropped dead refused withdrawn expired afslået droppet opgivet udløbet avböjd nej avslag avslått tackat",
	"unqualified okvalificerad hylätty peruttu rauennut hävinnyt abgesagt absage zurückgezogen refusé annulé abandonné rechazado cancelado anulado",
	"rifiutato annullato recusado afgewezen geannuleerd vervallen odrzucona anulowana",
);

function wordsOf(...lines: string[]): ReadonlySet<string> {
	return new Set(lines.join(" ").split(" "));
}

/** What is sent when it is won: an order confirmed, an invoice. */
const ORDERED = wordsOf("order ordre invoiced fakturerad faktureret fakturert");
/** "Avtal skickat", "Vertrag gesendet": a step on the way. */
const SENT = wordsOf(
	"sent sendt skickat skickad lähetetty gesendet versendet verschickt envoyé enviado inviato verzonden",
);

/** "not won" is anything but won. */
const NOT = new Set(
	"not no never ikke ikkje inte ej ei nicht kein keine un almost nearly likely næsten nästan".split(
		" ",
	),
);

/** What one status or stage text means. */
export function statusOf(text: string): Pick<StatusWord, "status" | "because"> {
	const words = wordsIn(text);
	const has = (set: ReadonlySet<string>) => words.some((word) => set.has(word));
	const [isWon, isLost] = [has(WON), has(LOST)];
	const isPlain = !has(NOT) && words.length <= 5;
	if (isPlain && isWon !== isLost)
		return { status: isWon ? "won" : "lost", because: "word" };
	if (isWon || isLost || has(CLOSED))
		return { status: "open", because: "unsure" };
	if (isPlain && has(OPEN)) return { status: "open", because: "word" };
	return { status: "open", because: "stage" };
}

/** True for "open" and nothing else; "active" may be said of the record. */
export function saysOpen(word: string): boolean {
	return /^(?:open|åbe?ne?t?|åpe?ne?t?|öppe?na?t?|avoi(?:n|nna)|offene?|ouverte?|abiert[oa]|apert[oa]|abert[oa]|otwart[aey]|otevřeno)$/u.test(
		wordKey(word),
	);
}

function wordsIn(text: string): string[] {
	return normalName(text.slice(0, 200))
		.split(/[^\p{L}\p{M}\p{N}'’]+/u)
		.filter((word) => word !== "");
}

/** What a word of a status column means; one that may be an end of deals is proposed as such, and unsure. */
function columnWordOf(cell: string): Pick<StatusWord, "status" | "because"> {
	const means = statusOf(cell);
	const words = wordsIn(cell);
	if (means.because !== "stage" || words.length > 3) return means;
	const has = (set: ReadonlySet<string>) => words.some((word) => set.has(word));
	const [isWon, isLost] = [has(MAYBE_WON), has(MAYBE_LOST)];
	return isWon === isLost || has(NOT) || (has(SENT) && !has(ORDERED))
		? means
		: { status: isWon ? "won" : "lost", because: "unsure" };
}

/** The words of a column (its different cells and their counts) and what each means, most frequent first. At most 200. */
export function statusWordsOf(
	counts: ReadonlyMap<string, number>,
): StatusWord[] {
	const words = new Map<string, StatusWord>();
	for (const [cell, count] of counts) {
		const key = wordKey(cell);
		if (key === "") continue;
		const known = words.get(key);
		if (known) known.count += count;
		else words.set(key, { word: cell.trim(), count, ...columnWordOf(cell) });
	}
	return [...words.values()]
		.sort((a, b) => b.count - a.count)
		.slice(0, MOST_WORDS);
}

/** The form in which status words are compared. */
export function wordKey(cell: string): string {
	return normalName(cell.slice(0, 200));
}
