import type { Language } from "../../lib/model/settings.ts";
import { useTexts } from "../../lib/text/text.ts";

const POCKET = {
	en: () => import("../../lib/text/en/pocket.ts"),
	da: () => import("../../lib/text/da/pocket.ts"),
	sv: () => import("../../lib/text/sv/pocket.ts"),
	nb: () => import("../../lib/text/nb/pocket.ts"),
	fi: () => import("../../lib/text/fi/pocket.ts"),
	de: () => import("../../lib/text/de/pocket.ts"),
};

/** Makes `language` the page's own, with all words of the popup and the side panel. */
export async function speakFully(language: Language): Promise<void> {
	const { pocket } = await POCKET[language]();
	useTexts(language, pocket);
	document.documentElement.lang = language;
}
