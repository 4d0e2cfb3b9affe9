/** Languages files name countries in. */
const LANGUAGES = ["en", "da", "sv", "nb", "fi", "de"];

/** Everyday names that are nobody's display name. */
const ALSO: Record<string, string> = {
	usa: "US",
	uk: "GB",
	england: "GB",
	scotland: "GB",
	holland: "NL",
	korea: "KR",
};

let codes: Map<string, string> | undefined;

/** The ISO 3166-1 alpha-2 code of a country's code or name; undefined if it is not known. */
export function countryCode(text: string): string | undefined {
	const name = text.trim().toLowerCase();
	codes ??= namesToCodes();
	return codes.get(name);
}

/** The codes of all countries. */
export function countryCodes(): string[] {
	codes ??= namesToCodes();
	return [...new Set(codes.values())];
}

function namesToCodes(): Map<string, string> {
	const found = new Map(Object.entries(ALSO));
	const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
	for (const language of LANGUAGES) {
		const names = new Intl.DisplayNames([language], {
			type: "region",
			fallback: "none",
		});
		for (const first of letters)
			for (const second of letters) {
				const code = first + second;
				const name = names.of(code)?.toLowerCase();
				// Codes of no country (EU, UN, ZZ "unknown region") have names too, and so do retired ones.
				if (!name || NO_COUNTRY.has(code)) continue;
				if (!found.has(name)) found.set(name, code);
				if (!found.has(code.toLowerCase())) found.set(code.toLowerCase(), code);
			}
	}
	return found;
}

const NO_COUNTRY = new Set(
	"EU EZ UN QO ZZ XA XB XK AC CP CQ DG EA IC TA AN BU CS DD FX NT SU TP VD YD YU ZR DY HV NH RH UK".split(
		" ",
	),
);
