import type { Language } from "../../lib/model/settings.ts";
import { useTexts } from "../../lib/text/text.ts";

/** Makes `language` the page's own: only its two catalogues are loaded. */
export async function speak(language: Language): Promise<void> {
	const [{ pocket }, { dashboard }] = await (language === "da"
		? Promise.all([
				import("../../lib/text/da/pocket.ts"),
				import("../../lib/text/da/dashboard.ts"),
			])
		: Promise.all([
				import("../../lib/text/en/pocket.ts"),
				import("../../lib/text/en/dashboard.ts"),
			]));
	useTexts(language, pocket, dashboard);
	document.documentElement.lang = language;
}

/** The language of the browser, until the seller chooses one. */
export function browserLanguage(): Language {
	return /^da\b/.test(navigator.language) ? "da" : "en";
}
