import { browser } from "wxt/browser";
import { languageOfTag } from "./model/language-of-tag.ts";
import type { Language } from "./model/settings.ts";
import { page as danishPage } from "./text/da/page.ts";
import { pocket as danish } from "./text/da/pocket.ts";
import { page as germanPage } from "./text/de/page.ts";
import { pocket as german } from "./text/de/pocket.ts";
import { page as englishPage } from "./text/en/page.ts";
import { pocket as english } from "./text/en/pocket.ts";
import { page as finnishPage } from "./text/fi/page.ts";
import { pocket as finnish } from "./text/fi/pocket.ts";
import { page as norwegianPage } from "./text/nb/page.ts";
import { pocket as norwegian } from "./text/nb/pocket.ts";
import { page as swedishPage } from "./text/sv/page.ts";
import { pocket as swedish } from "./text/sv/pocket.ts";
import { type Text, useTexts } from "./text/text.ts";

const TEXTS: { readonly [L in Language]: { readonly [key: string]: Text } } = {
	en: { ...english, ...englishPage },
	da: { ...danish, ...danishPage },
	sv: { ...swedish, ...swedishPage },
	nb: { ...norwegian, ...norwegianPage },
	fi: { ...finnish, ...finnishPage },
	de: { ...german, ...germanPage },
};

/**
 * Makes the background speak a language: the seller's choice, else the browser's where there are texts for it, else
 * English. The background cannot load texts later, so it carries them all; pages load only their own.
 */
export function speak(chosen: Language | undefined): Language {
	const language =
		chosen ?? languageOfTag(browser.i18n.getUILanguage()) ?? "en";
	useTexts(language, TEXTS[language]);
	return language;
}

/** The plain texts under a prefix in the language the seller chose, by the rest of their keys: words for who has none. */
export function wordsUnder(
	prefix: string,
	chosen: Language | undefined,
): { [name: string]: string } {
	return Object.fromEntries(
		Object.entries(TEXTS[speak(chosen)]).flatMap(([key, text]) =>
			key.startsWith(prefix) && typeof text === "string"
				? [[key.slice(prefix.length), text]]
				: [],
		),
	);
}
