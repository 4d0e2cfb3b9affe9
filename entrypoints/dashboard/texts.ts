import type { Language } from "../../lib/model/settings.ts";
import type * as english from "../../lib/text/en/all.ts";
import { type Text, useTexts } from "../../lib/text/text.ts";

/** Each catalogue is typed by its English one; here a language lacks none of them. */
type All = {
	readonly [Name in keyof typeof english]: { readonly [key: string]: Text };
};

/** Every catalogue the dashboard speaks from, by language: a page loads one language only. */
const CATALOGUES: { readonly [L in Language]: () => Promise<All> } = {
	en: () => import("../../lib/text/en/all.ts"),
	da: () => import("../../lib/text/da/all.ts"),
	sv: () => import("../../lib/text/sv/all.ts"),
	nb: () => import("../../lib/text/nb/all.ts"),
	fi: () => import("../../lib/text/fi/all.ts"),
	de: () => import("../../lib/text/de/all.ts"),
};

/** A language's catalogues: only they are loaded. */
export async function textsOf(
	language: Language,
): Promise<{ readonly [key: string]: Text }[]> {
	return Object.values(await CATALOGUES[language]());
}

/** Makes `language` the page's own. */
export async function speak(language: Language): Promise<void> {
	useTexts(language, ...(await textsOf(language)));
	document.documentElement.lang = language;
}
