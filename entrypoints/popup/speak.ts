import type { Language } from "../../lib/model/settings.ts";
import { useTexts } from "../../lib/text/text.ts";

/** Makes `language` the page's own, with the words the first paint needs: only they are loaded. */
export async function speak(language: Language): Promise<void> {
	const { glance } = await (language === "da"
		? import("../../lib/text/da/glance.ts")
		: import("../../lib/text/en/glance.ts"));
	useTexts(language, glance);
	document.documentElement.lang = language;
}

/** The same with all words of the popup and the side panel. */
export async function speakFully(language: Language): Promise<void> {
	const { pocket } = await (language === "da"
		? import("../../lib/text/da/pocket.ts")
		: import("../../lib/text/en/pocket.ts"));
	useTexts(language, pocket);
	document.documentElement.lang = language;
}

/** The browser's language, until the seller chooses one. */
export function browserLanguage(): Language {
	return /^da\b/.test(navigator.language) ? "da" : "en";
}
