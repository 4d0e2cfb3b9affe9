import type { Language } from "../model/settings.ts";
import type * as english from "./en/all.ts";
import { pseudo } from "./pseudo.ts";

/** True in test builds only: there `dashboard.html?pseudo` speaks a language nobody does, so that what is no text stands out. */
declare const __FAULTS__: boolean;

/** One text: plain, or by plural form of `n`. `{name}` is filled in by the caller, already formatted. */
export type Text = string | { one: string; other: string };

/** A language's texts for some surfaces, under the keys of the English ones. */
export type Catalogue<Keys> = { readonly [K in keyof Keys]: Text };

type Catalogues = typeof english;

export type TextKey = {
	[Name in keyof Catalogues]: keyof Catalogues[Name];
}[keyof Catalogues];

let current: Language = "en";
let texts: { readonly [key: string]: Text } = {};

/** Makes `language` the one of this page or worker, with the texts it needs. Draw again afterwards. */
export function useTexts(
	language: Language,
	...catalogues: { readonly [key: string]: Text }[]
): void {
	current = language;
	texts = Object.assign({}, ...catalogues);
	if (__FAULTS__ && globalThis.location?.search === "?pseudo")
		texts = Object.fromEntries(
			Object.entries(texts).map(([key, text]) => [key, pseudo(text)]),
		);
}

// Making one costs far more than asking it.
const rules = new Map<Language, Intl.PluralRules>();

function plurals(language: Language): Intl.PluralRules {
	let known = rules.get(language);
	if (!known) {
		known = new Intl.PluralRules(language);
		rules.set(language, known);
	}
	return known;
}

/** The language in use. */
export function currentLanguage(): Language {
	return current;
}

/** True of a text that is loaded: a first paint has few of them, and the rest a moment later. */
export function hasText(key: string): key is TextKey {
	return texts[key] !== undefined;
}

/**
 * The text for `key` in the language in use, with `{name}` replaced by `values.name`.
 * A plural text chooses its form by `values.n`, which must then be a number; `shown` overrides how n is written.
 */
export function t(
	key: TextKey,
	values: { readonly [name: string]: string | number } = {},
): string {
	const text = texts[key];
	if (text === undefined) return key;
	const pattern =
		typeof text === "string"
			? text
			: text[
					plurals(current).select(Number(values.n)) === "one" ? "one" : "other"
				];
	return pattern.replace(/\{(\w+)\}/g, (whole, name: string) =>
		String(values[name] ?? whole),
	);
}
