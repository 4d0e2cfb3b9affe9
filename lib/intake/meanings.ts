import { normalName } from "../model/customer.ts";
import { kpiNames } from "./kpi-names.ts";

/** What cells of a column mean among a few things, by their words. */
export type MeansAs =
	| "activityType"
	| "costType"
	| "leadStatus"
	| "repeats"
	| "kpi";

/** One word of such a column, and what it is taken to mean. */
export interface MeantWord {
	/** As first written in the file. */
	word: string;
	/** One of the field's own (`call`, `salary`, `qualified`, `month`, a KPI's id); empty: nothing known. */
	means: string;
	/** Rows that hold it. */
	count: number;
	/** False: no word of it is known, and what stands for everything else was taken. */
	isSure: boolean;
}

/** More different words than this are no kinds. */
const MOST_WORDS = 500;

/**
 * Looked for in this order. A stem stands anywhere, also in a compound ("telefonmøde", "Kundentermin"); in `words` a whole
 * word is meant. English, Danish, Swedish, Norwegian, Finnish, German.
 */
const MEETING =
	/meeting|appointment|møde|möte|møte|mødt|tapaami|palaver|kokous|termin(?!al)|besprechung|treffen/;
const BOOKED =
	/book|sched|\bset\b|planned|plan(?:lagt|erat|erad|erede)|aftalt|avtalat|avtalt|bokat|bokad|sovit|varat|vereinbart|gebucht|geplant/;
const HELD =
	/held|done|complet|afhold|holdt|hållet|hållit|genomför|gjennomfør|pidet|toteut|gehalten|stattgefunden|durchgeführt/;

/** It was to be, and was not. */
const CALLED_OFF =
	/no.?show|cancel|aflys|udebl|avbok|inställ|avlyst|ikke møtt|perutt|abgesagt|ausgefallen/;

const ACTIVITIES: readonly (readonly [string, (text: string) => boolean])[] = [
	["other", (text) => CALLED_OFF.test(text)],
	[
		"meetingBooked",
		(text) => MEETING.test(text) && BOOKED.test(text) && !HELD.test(text),
	],
	[
		"meetingHeld",
		(text) =>
			MEETING.test(text) ||
			/\b(?:demo|visit|besøg|besök|besøk|käynti|besuch)\b/.test(text),
	],
	[
		"quoteSent",
		(text) =>
			/\bquot|proposal|\boffers?\b|offert|tilbud|tarjou|angebot|anbud/.test(
				text,
			),
	],
	[
		"call",
		(text) =>
			/\bcalls?\b|called|\bcalling|phone|telefon|opkald|oppringning|anrop|\bring(?:e|ede|t|de|ning|er)?\b|samtal|puhelu|puhelin|soit(?:to|et)|anruf|angerufen/.test(
				text,
			),
	],
	[
		"other",
		(text) =>
			/mail|\bsms\b|task|opgave|uppgift|oppgave|tehtävä|aufgabe|note|notat|anteckning|muistiinpano|notiz|lunch|frokost|linked ?in|letter|brev|other|anden|andet|annat|annet|muu|sonstig/.test(
				text,
			),
	],
];

const COSTS: typeof ACTIVITIES = [
	[
		"meetingBooking",
		(text) =>
			/(?:meeting|møde|möte|møte|appointment|tapaami|termin).{0,5}(?:book|bok|set|varau|sopimi|buukka|ier|verein)|telemarketing|phoner|canvas|buukkau/.test(
				text,
			),
	],
	[
		"salary",
		(text) =>
			/salar|\bwages?\b|payroll|løn|lön|palk|gehalt|löhne|lohn|\bgage\b|pension/.test(
				text,
			),
	],
	[
		"event",
		(text) =>
			/event|\bfairs?\b|messe|mässa|mässor|messut|messu|konferen|conferen|seminar|arrangement|evenemang|tapahtuma|veranstaltung|trade ?show|webinar/.test(
				text,
			),
	],
	[
		"marketing",
		(text) =>
			/market|advert|\bads?\b|annonc|annons|reklam|reklame|werbung|mainon|markkinoin|markedsf|marknadsf|kampagne|kampanj|kampanja|campaign|\bseo\b|adwords|facebook|linkedin|sponsor/.test(
				text,
			),
	],
	[
		"hours",
		(text) =>
			/\bhours?\b|\btimer\b|timeforbrug|\btimmar\b|tunnit|tunteja|stunden|arbejdstid|arbetstid|arbeidstid/.test(
				text,
			),
	],
	[
		"other",
		(text) =>
			/other|misc|andet|diverse|øvrig|övrig|annat|annet|muu|sonstig/.test(text),
	],
];

const LEADS: typeof ACTIVITIES = [
	[
		"disqualified",
		(text) =>
			/disqualif|unqualif|not qualif|diskval|ikke kval|ej kval|inte kval|ikke relevant|ei kelpaa|\bdead\b|\bjunk\b|\blost\b|reject|recycled|tabt|tapt|afvist|avvisad|avvist|opgivet|hylät|hävit|unqualifi|disqualifiziert|nicht qualif|verloren|abgelehnt|archived|arkiv/.test(
				text,
			),
	],
	[
		"qualified",
		(text) =>
			/qualif|kvalif|kelpoi|\bsql\b|convert|konvert|muunnet|opportunity|salgsmulighed/.test(
				text,
			),
	],
	[
		"contacted",
		(text) =>
			/contact|kontakt|yhteydes|in process|in progress|working|i gang|pågå|attempt|connected|bearbeit|käsittely/.test(
				text,
			),
	],
	[
		"new",
		(text) =>
			/\bnew\b|\bny(?:e|t|a|tt)?\b|\bopen\b|åben|åpen|öppen|\buusi\b|avoin|neu|offen|assigned|tildelt|tilldelad/.test(
				text,
			),
	],
];

const REPEATS: typeof ACTIVITIES = [
	[
		"quarter",
		(text) => /quarter|kvartal|neljännes|quartal|viertelj/.test(text),
	],
	[
		"month",
		(text) =>
			/month|måned|månad|månatlig|kuukau|monat|mdl|mtl|\bkk\b/.test(text),
	],
	[
		"year",
		(text) =>
			/year|annual|årlig|\bår\b|hvert år|vuosi|vuotui|jahr|jähr/.test(text),
	],
	[
		"no",
		(text) =>
			/^(?:no|nej|nei|ei|nein|false|falsk|0|once|one.?(?:time|off)|engangs|en gang|én gang|kerta|kertaluont|einmal|engång|-)/.test(
				text,
			),
	],
];

const TABLES = {
	activityType: { table: ACTIVITIES, otherwise: "other" },
	costType: { table: COSTS, otherwise: "other" },
	leadStatus: { table: LEADS, otherwise: "new" },
	repeats: { table: REPEATS, otherwise: "" },
} as const;

/** What one text means in a column of that kind. A KPI's name is known whole, or nearly: see `kpiNamed`. */
export function meaningOf(
	as: MeansAs,
	cell: string,
): Pick<MeantWord, "means" | "isSure"> {
	const text = normalName(cell.slice(0, 200));
	if (as === "kpi") {
		const means = kpiNamed(text) ?? "";
		return { means, isSure: means !== "" };
	}
	const { table, otherwise } = TABLES[as];
	const found = table.find(([, holds]) => holds(spacedCase(cell)));
	return found
		? { means: found[0], isSure: true }
		: { means: otherwise, isSure: false };
}

/** "MeetingHeld", "meeting_held" as words. */
function spacedCase(cell: string): string {
	return normalName(
		cell
			.slice(0, 200)
			.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
			.replace(/[_/-]+/g, " "),
	);
}

/** The KPI a text names: as a whole, else the one with the longest name inside it ("Budget omsætning 2026"). */
export function kpiNamed(text: string): string | null {
	const words = bare(text);
	let best: { id: string; length: number } | undefined;
	for (const [id, names] of Object.entries(kpiNames))
		for (const name of names) {
			if (words === name) return id;
			if (
				` ${words} `.includes(` ${name} `) &&
				name.length > (best?.length ?? 0)
			)
				best = { id, length: name.length };
		}
	return best?.id ?? null;
}

function bare(text: string): string {
	return normalName(text)
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
		.trim();
}

/** The words of a column (its different cells and their counts) and what each means, most frequent first. At most 500. */
export function meantWordsOf(
	as: MeansAs,
	counts: ReadonlyMap<string, number>,
): MeantWord[] {
	const words = new Map<string, MeantWord>();
	for (const [cell, count] of counts) {
		const key = normalName(cell.slice(0, 200));
		if (key === "") continue;
		const known = words.get(key);
		if (known) known.count += count;
		else words.set(key, { word: cell.trim(), count, ...meaningOf(as, cell) });
	}
	return [...words.values()]
		.sort((a, b) => b.count - a.count)
		.slice(0, MOST_WORDS);
}
