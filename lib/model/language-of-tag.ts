import type { Language } from "./settings.ts";

/** Every language there are texts in, by the name it calls itself. */
export const LANGUAGES: { readonly [L in Language]: string } = {
	en: "English",
	da: "Dansk",
	sv: "Svenska",
	nb: "Norsk",
	fi: "Suomi",
	de: "Deutsch",
};

/** The language of ours a tag (`sv-SE`, `nn`, `de_AT`) means; null for any other. Both ways of writing Norwegian are Norwegian. */
export function languageOfTag(tag: string): Language | null {
	const [first = ""] = tag.toLowerCase().split(/[-_]/);
	const own = first === "no" || first === "nn" ? "nb" : first;
	return Object.hasOwn(LANGUAGES, own) ? (own as Language) : null;
}
