import type { Language } from "../../lib/model/settings.ts";
import { type Text, useTexts } from "../../lib/text/text.ts";

/** Every catalogue the dashboard speaks from, by language: a page loads one language only. */
const CATALOGUES = {
	en: () =>
		Promise.all([
			import("../../lib/text/en/pocket.ts"),
			import("../../lib/text/en/dashboard.ts"),
			import("../../lib/text/en/goal.ts"),
			import("../../lib/text/en/kpi.ts"),
			import("../../lib/text/en/records.ts"),
			import("../../lib/text/en/own.ts"),
			import("../../lib/text/en/files.ts"),
			import("../../lib/text/en/backup.ts"),
			import("../../lib/text/en/import.ts"),
			import("../../lib/text/en/forget.ts"),
			import("../../lib/text/en/page.ts"),
		]),
	da: () =>
		Promise.all([
			import("../../lib/text/da/pocket.ts"),
			import("../../lib/text/da/dashboard.ts"),
			import("../../lib/text/da/goal.ts"),
			import("../../lib/text/da/kpi.ts"),
			import("../../lib/text/da/records.ts"),
			import("../../lib/text/da/own.ts"),
			import("../../lib/text/da/files.ts"),
			import("../../lib/text/da/backup.ts"),
			import("../../lib/text/da/import.ts"),
			import("../../lib/text/da/forget.ts"),
			import("../../lib/text/da/page.ts"),
		]),
};

/** A language's catalogues: only they are loaded. */
export async function textsOf(
	language: Language,
): Promise<{ readonly [key: string]: Text }[]> {
	const modules: object[] = await CATALOGUES[language]();
	return modules.flatMap((each) => Object.values(each));
}

/** Makes `language` the page's own. */
export async function speak(language: Language): Promise<void> {
	useTexts(language, ...(await textsOf(language)));
	document.documentElement.lang = language;
}

/** The language of the browser, until the seller chooses one. */
export function browserLanguage(): Language {
	return /^da\b/.test(navigator.language) ? "da" : "en";
}
