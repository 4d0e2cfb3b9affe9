import { normalName } from "../model/customer.ts";
import type { DealStatus } from "../model/deal.ts";

/** One word of a status column, and what it is taken to mean. */
export interface StatusWord {
	/** As first written in the file. */
	word: string;
	status: DealStatus;
	/** Rows that hold it. */
	count: number;
	/**
	 * `word`: it says won, lost or open. `stage`: it says none of them, so it is a stage of open deals. `unsure`: it
	 * says closed without saying how.
	 */
	because: "word" | "stage" | "unsure";
}

/** More different words than this are no status. */
const MOST_WORDS = 200;

// English, Danish, Swedish, Norwegian, Finnish, German; and how interfaces write them (closedwon).
const WON = new Set(
	"won closedwon vundet vundne vunnet vunnen vunna vunnit solgt såld sålda sålt solgte voitettu voitto voitetut myyty gewonnen verkauft agreement".split(
		" ",
	),
);
const LOST = new Set(
	"lost closedlost loss abandoned cancelled canceled rejected disqualified tabt tabte mistet afvist annulleret förlorad förlorat förlorade förlust avvisad tapt tapte avslått hävitty menetetty verloren abgelehnt storniert".split(
		" ",
	),
);
const OPEN = new Set(
	"open åben åbent åbne åpen åpent åpne öppen öppet öppna avoin avoinna offen laufend aktiv active igangværende pågående".split(
		" ",
	),
);
const CLOSED = new Set(
	"closed lukket lukkede afsluttet stängd stängt stängda avslutad avslutat avsluttet suljettu päättynyt geschlossen abgeschlossen done completed inactive inaktiv".split(
		" ",
	),
);
/** "not won" is anything but won. */
const NOT = new Set(
	"not no never ikke ikkje inte ej ei nicht kein keine un almost nearly likely næsten nästan".split(
		" ",
	),
);

/** What one status or stage text means. */
export function statusOf(text: string): Pick<StatusWord, "status" | "because"> {
	const words = normalName(text.slice(0, 200))
		.split(/[^\p{L}\p{M}\p{N}'’]+/u)
		.filter((word) => word !== "");
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
		else words.set(key, { word: cell.trim(), count, ...statusOf(cell) });
	}
	return [...words.values()]
		.sort((a, b) => b.count - a.count)
		.slice(0, MOST_WORDS);
}

/** The form in which status words are compared. */
export function wordKey(cell: string): string {
	return normalName(cell.slice(0, 200));
}
