import type { CurrencyHint } from "../money/currencies.ts";
import { currencyIn } from "../money/read-amount.ts";

/** Languages files name currencies in. */
const LANGUAGES = ["en", "da", "sv", "nb", "fi", "de"];

let codes: Map<string, string> | undefined;

/** The currency a cell of a column of currencies names: a code in any case, a sign, or a name ("Danish Krone"); else null. */
export function currencyNamed(
	cell: string,
	hint?: CurrencyHint,
): string | null {
	const text = cell.trim();
	const said = currencyIn(text.toUpperCase(), hint) ?? currencyIn(text, hint);
	if (said || text.length > 60) return said;
	codes ??= namesToCodes();
	return codes.get(text.toLowerCase()) ?? null;
}

function namesToCodes(): Map<string, string> {
	const found = new Map<string, string>();
	for (const language of LANGUAGES) {
		const names = new Intl.DisplayNames([language], {
			type: "currency",
			fallback: "none",
		});
		for (const code of Intl.supportedValuesOf("currency")) {
			const name = names.of(code)?.toLowerCase();
			if (name && currencyIn(code) && !found.has(name)) found.set(name, code);
		}
	}
	return found;
}
