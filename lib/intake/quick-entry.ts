import type { DealStatus } from "../model/deal.ts";
import type { Money } from "../money/money.ts";
import { findAmounts } from "./find-amounts.ts";

/** What one line typed into the log field means. */
export interface QuickEntry {
	what: "deal" | "call" | "meeting" | "quote";
	customer?: string;
	/** Of a deal or a quote. */
	amount?: Money;
	/** The amount was typed rounded ("96k"): to be proposed, not logged. */
	approximate?: true;
	/** Of a deal, if said. */
	status?: DealStatus;
	/** How many: 1 to 99; always 1 for a deal. */
	count: number;
}

// English, Danish, Swedish, Norwegian, Finnish (with its form after a number), German.
const ACTIVITIES: [QuickEntry["what"], string][] = [
	[
		"call",
		"calls?|called|phone|opkald|ringet|ring|samtal(?:et|er?)?|ringt|ringde|anrop|oppringning(?:er)?|puhelu[at]?|soitto[aj]?|soitot|soitin|anrufe?|telefonate?|angerufen",
	],
	[
		"meeting",
		"meetings?|møder?|mødet|möten?|mötet|møter?|møtet|tapaaminen|tapaamist?a|tapaamiset|palaveri[at]?|termine?|besprechung(?:en)?|treffen",
	],
	[
		"quote",
		"quotes?|offers?|tilbud(?:et)?|offert(?:en|er)?|tarjous|tarjousta|tarjoukset|angebote?",
	],
];

const STATUSES: [DealStatus, string][] = [
	["open", "open|åbent?|öppen|öppet|åpent?|avoin|auki|offen"],
	[
		"won",
		"won|vundet|solgt|vunnen|vunnet|såld|sålt|voitettu|myyty|gewonnen|verkauft",
	],
	["lost", "lost|tabt|förlorad|förlorat|tapt|hävitty|menetetty|verloren"],
];

/** What stands between an activity and whom it was with. */
const WITH = /^(?:with|to|for|at|med|til|hos|till|åt|för|mit|an|bei|für)\s/iu;

const LONGEST = 300;

/**
 * Reads `Acme 62,500`, `Acme 62.500 kr open`, `call 3`, `3 opkald`, `møde Acme`, `tilbud Acme 62.500`, in the words of
 * all six languages. Null if there is nothing to log. `currency`: of amounts that name none, and which krone "kr." is.
 */
export function readQuickEntry(
	text: string,
	hint: { currency: string },
): QuickEntry | null {
	const line = text.slice(0, LONGEST).replace(/\s+/gu, " ").trim();
	const activity = activityIn(line, hint.currency);
	return activity === undefined ? dealIn(line, hint.currency) : activity;
}

/** Undefined: the line is about no activity. Null: it is, and makes no sense ("call 250"). */
function activityIn(
	line: string,
	currency: string,
): QuickEntry | null | undefined {
	for (const [what, words] of ACTIVITIES) {
		const match = new RegExp(
			`^(?:(\\d{1,2}) ?x? )?(?:${words})(?=$|[ :,])[:,]?(.*)$`,
			"iu",
		).exec(line);
		if (!match) continue;
		const [, before, behind = ""] = match;
		const { number, rest } =
			before === undefined
				? countIn(behind.trim())
				: { number: Number(before), rest: behind.trim() };
		const { customer, amount, approximate } = withAmount(
			rest.replace(WITH, ""),
			currency,
		);
		if (number === 0) return null;
		// "Call Center A/S 5,000" is a deal with a firm of that name.
		if (amount && what !== "quote") return customer ? undefined : null;
		return {
			what,
			...(customer && { customer }),
			...(amount && { amount }),
			...(approximate && { approximate }),
			count: number,
		};
	}
	return undefined;
}

/** The one or two digits at the beginning or the end of "3 Acme", "Acme x3"; 1 without. */
function countIn(text: string): { number: number; rest: string } {
	const match =
		/^x?(\d{1,2})x?(?: (.*))?$/iu.exec(text) ??
		/^(?:.* )x?(\d{1,2})x?$/iu.exec(text);
	if (!match) return { number: 1, rest: text };
	const isInFront = match.length === 3;
	const rest = isInFront ? (match[2] ?? "") : text.replace(/ \S+$/u, "");
	return { number: Number(match[1]), rest };
}

function dealIn(line: string, currency: string): QuickEntry | null {
	let rest = line;
	let status: DealStatus | undefined;
	for (const [meaning, words] of STATUSES) {
		const match = new RegExp(`(?:^|[ ,])(?:${words})$`, "iu").exec(line);
		if (!match) continue;
		status = meaning;
		rest = line.slice(0, match.index).trim();
	}
	const { customer, amount, approximate } = withAmount(rest, currency);
	if (!customer && !amount) return null;
	return {
		what: "deal",
		...(customer && { customer }),
		...(amount && { amount }),
		...(approximate && { approximate }),
		...(status && { status }),
		count: 1,
	};
}

/** The amount with a currency, else the last number; and the name before it, or behind if it comes first. */
function withAmount(
	text: string,
	currency: string,
): Pick<QuickEntry, "customer" | "amount" | "approximate"> {
	const found = findAmounts(text, currency).filter(({ amount }) => amount);
	const chosen = found.findLast(({ isMarked }) => isMarked) ?? found.at(-1);
	const name = (part: string) =>
		part.replace(/^[\s,;:–—-]+|(?<![\s,;:–—-])[\s,;:–—-]+$/gu, "").trim();
	if (!chosen?.amount) return { customer: name(text) };
	return {
		customer: name(text.slice(0, chosen.start)) || name(text.slice(chosen.end)),
		amount: chosen.amount,
		...(chosen.isApproximate && { approximate: true }),
	};
}
