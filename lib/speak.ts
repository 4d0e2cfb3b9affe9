import { browser } from "wxt/browser";
import type { Language } from "./model/settings.ts";
import { page as danishPage } from "./text/da/page.ts";
import { pocket as danish } from "./text/da/pocket.ts";
import { page as englishPage } from "./text/en/page.ts";
import { pocket as english } from "./text/en/pocket.ts";
import { useTexts } from "./text/text.ts";

const texts = {
	en: { ...english, ...englishPage },
	da: { ...danish, ...danishPage },
};

/**
 * Makes the background speak a language: the seller's choice, else the browser's where there are texts for it, else
 * English. The background cannot load texts later, so it carries them all; pages load only their own.
 */
export function speak(chosen: Language | undefined): Language {
	const language =
		chosen ?? (browser.i18n.getUILanguage().startsWith("da") ? "da" : "en");
	useTexts(language, texts[language]);
	return language;
}
