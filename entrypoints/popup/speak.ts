import type { Language } from "../../lib/model/settings.ts";
import { useTexts } from "../../lib/text/text.ts";

const GLANCE = {
	en: () => import("../../lib/text/en/glance.ts"),
	da: () => import("../../lib/text/da/glance.ts"),
	sv: () => import("../../lib/text/sv/glance.ts"),
	nb: () => import("../../lib/text/nb/glance.ts"),
	fi: () => import("../../lib/text/fi/glance.ts"),
	de: () => import("../../lib/text/de/glance.ts"),
};

/** Makes `language` the page's own, with the words the first paint needs: only they are loaded. */
export async function speak(language: Language): Promise<void> {
	const { glance } = await GLANCE[language]();
	useTexts(language, glance);
	document.documentElement.lang = language;
}
