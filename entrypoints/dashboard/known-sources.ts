import { all, newest } from "../../lib/store/read.ts";
import { currentLanguage } from "../../lib/text/text.ts";

/** How far back sources are looked for: what is used now was used lately. */
const LOOKED_AT = 1_000;

/** The sources that were written before, to choose among while typing. */
export async function knownSources(): Promise<string[]> {
	const [leads, deals, costs] = await Promise.all([
		newest("lead", LOOKED_AT),
		newest("deal", LOOKED_AT),
		all("cost"),
	]);
	const sources = [...leads, ...deals, ...costs].flatMap(
		({ source }) => source?.trim() || [],
	);
	return [...new Set(sources)].sort((a, b) =>
		a.localeCompare(b, currentLanguage()),
	);
}
