import { normalName } from "../model/normal-name.ts";

/** What a label on a page can say. */
export type Labelled =
	| "amount"
	| "currency"
	| "customer"
	| "title"
	| "stage"
	| "status"
	| "probability"
	| "owner"
	| "createdOn"
	| "expectedCloseOn"
	| "closedOn"
	/** Expected while the deal is open, the day it was closed afterwards. */
	| "closeOn"
	| "organisationNumber"
	/** Said of a company, and no field of ours: branch, telephone, employees, yearly revenue. */
	| "ofCompany"
	/** Said of a lead. */
	| "ofLead"
	/** A label all the same: what stands beside it is nothing else's value. */
	| "other";

/** One meaning of a label. */
export interface Meaning {
	field: Labelled;
	/** 1: it says just this. 2: it does on a deal's page. 3: it may. */
	rank: 1 | 2 | 3;
	/** The languages it is written in, see `LANGUAGES`: bit 0 is English. */
	languages: number;
}

/** In the order of the lists below. */
export const LANGUAGES = ["en", "da", "sv", "nb", "fi", "de"] as const;
export type PageLanguage = (typeof LANGUAGES)[number];

/**
 * What labels and names in code mean. The words come from outside (`label-words.ts`): a page's own script would otherwise carry
 * those of six languages to every page.
 */
export interface LabelWords {
	/** Field and rank, then the words: languages parted by `;` in the order of `LANGUAGES`, labels by `|`. */
	labels: readonly (readonly [Labelled, 1 | 2 | 3, string])[];
	/** Names in code: attributes such as `data-field="expectedRevenue"`. */
	names: readonly (readonly [Labelled, 1 | 2, string])[];
	/** Words of which headings are made that name a part of the product, not a record, parted by spaces. */
	generic: string;
	/** Patterns of words, as source and flags. */
	patterns: { readonly [name in WordPattern]: readonly [string, string] };
}

export type WordPattern =
	| "described"
	| "contact"
	| "person"
	| "settings"
	| "day"
	| "near"
	| "aside"
	| "filter"
	| "asideRoles"
	| "titled"
	| "namedTitle"
	| "editing"
	| "at"
	| "endsWithAt"
	| "noField"
	| "ofDeal"
	| "called"
	| "viewing"
	| "decoration"
	| "besideValue"
	| "path"
	| "current"
	| "sign"
	| "ofWhat"
	| "withoutTax"
	| "anotherAmount"
	| "companyAddress"
	| "measure"
	| "noise"
	| "nothing"
	| "others";

const MEANINGS = new Map<string, Meaning>();
const NAMED = new Map<string, Meaning>();
/** The words labels of amounts are made of: most texts have none of them. */
const OF_AMOUNTS = new Set<string>();
const patterns = new Map<WordPattern, RegExp>();
let genericWords: ReadonlySet<string> = new Set();
let used: LabelWords | undefined;

/** Knows these words from now on. Nothing is known before. */
export function useLabels(words: LabelWords): void {
	if (used === words) return;
	used = words;
	for (const table of [MEANINGS, NAMED, known, patterns]) table.clear();
	genericWords = new Set(words.generic.split(" "));
	for (const [field, rank, lists] of words.labels)
		for (const [language, labels] of lists.split(";").entries())
			for (const label of labels.split("|")) {
				const before = MEANINGS.get(label);
				if (field === "amount" && rank < 3)
					for (const word of label.split(" ")) OF_AMOUNTS.add(word);
				if (before?.field === field) before.languages |= 1 << language;
				// Its first meaning is the one: "summa" is an amount in Finnish, and at least a sum in Swedish.
				else if (!before)
					MEANINGS.set(label, { field, rank, languages: 1 << language });
			}
	for (const [field, rank, names] of words.names)
		for (const name of names.split("|"))
			NAMED.set(name, { field, rank, languages: 0 });
}

/** Finds words of one sort in a text. */
export function pattern(name: WordPattern): RegExp {
	let made = patterns.get(name);
	if (!made) {
		const [source, flags] = used?.patterns[name] ?? ["(?!)", ""];
		made = new RegExp(source, flags);
		patterns.set(name, made);
	}
	return made;
}

export function isGenericWord(word: string): boolean {
	return genericWords.has(word);
}

/** Longer texts are no labels. */
export const LONGEST_LABEL = 60;

/** The form in which labels are compared: what stands in brackets, signs and case are nothing. */
export function normalLabel(text: string): string {
	return normalName(text.slice(0, 2 * LONGEST_LABEL))
		.replace(/\([^)]*\)|\[[^\]]*\]/g, " ")
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
		.trim();
}

const known = new Map<string, Meaning | null>();

/** What a text means as a label; null for what is none. */
export function meaningOfLabel(text: string): Meaning | null {
	if (text.length > LONGEST_LABEL || text.length < 2) return null;
	// "Amount: 5,000" is a label and its value.
	if (/:\s*\S|\d.*\d/.test(text)) return null;
	let meaning = known.get(text);
	if (meaning !== undefined) return meaning;
	// "closeDate", where a program shows its own names.
	const label = normalLabel(text.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2"));
	meaning =
		MEANINGS.get(label) ??
		MEANINGS.get(label.replace(pattern("ofWhat"), "")) ??
		MEANINGS.get(label.replace(pattern("withoutTax"), "")) ??
		containing(label.replace(pattern("withoutTax"), ""));
	// Bounded, as a page may be open for days.
	if (known.size > 5_000) known.clear();
	known.set(text, meaning);
	return meaning;
}

/** "Estimated deal value": a label that has the surest words for an amount in it, and none that make it another amount. */
function containing(label: string): Meaning | null {
	const words = label.split(" ");
	if (words.length < 2 || words.length > 5) return null;
	if (!words.some((word) => OF_AMOUNTS.has(word))) return null;
	for (let first = 0; first < words.length; first++)
		for (let end = words.length; end > first; end--) {
			const part = MEANINGS.get(words.slice(first, end).join(" "));
			if (part?.field !== "amount" || part.rank === 3) continue;
			// "Value proposition" is a stage.
			if (part.rank === 2 && end - first < 2) continue;
			return pattern("anotherAmount").test(label)
				? { field: "other", rank: 1, languages: part.languages }
				: { ...part, rank: 3 };
		}
	return null;
}

/** The language most of the labels are written in; null if they are in several, or none is known. */
export function languageOfLabels(
	meanings: Iterable<Meaning>,
): PageLanguage | null {
	const votes = LANGUAGES.map(() => 0);
	for (const { languages } of meanings)
		for (const at of votes.keys())
			if (languages & (1 << at)) votes[at] = (votes[at] ?? 0) + 1;
	const most = Math.max(...votes);
	const best = votes.flatMap((count, at) => (count === most ? [at] : []));
	return most > 0 && best.length === 1
		? (LANGUAGES[best[0] ?? 0] ?? null)
		: null;
}

/** What a name in code means, written together in any way; null for what is no name of a field, or is that of its label. */
export function meaningOfName(name: string): Meaning | null {
	if (name.length > LONGEST_LABEL) return null;
	const key = `@${name}`;
	let meaning = known.get(key);
	if (meaning !== undefined) return meaning;
	const words = name
		.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
		.toLowerCase()
		.replace(/[^\p{L}]+/gu, " ")
		.trim();
	const plain = words
		.replace(pattern("noise"), " ")
		.replace(/\s+/g, " ")
		.trim();
	const bare = plain.replace(pattern("ofDeal"), "");
	meaning = pattern("noField").test(words)
		? null
		: (NAMED.get(words) ?? NAMED.get(plain) ?? NAMED.get(bare) ?? null);
	known.set(key, meaning);
	return meaning;
}
