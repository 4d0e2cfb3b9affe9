import { currentLanguage } from "../../lib/text/text.ts";
import type { Choice } from "./scope-line.tsx";

/** Currencies Northern European sellers report in; every other one stands below them. */
const NEAR = ["DKK", "SEK", "NOK", "EUR", "ISK", "USD", "GBP", "CHF", "PLN"];

/** Every currency to choose among, the near ones and the chosen one first. */
export function currencyChoices(chosen: string): Choice[] {
	const names = new Intl.DisplayNames(currentLanguage(), { type: "currency" });
	const all = new Set([...NEAR, chosen, ...Intl.supportedValuesOf("currency")]);
	return [...all].map((code) => ({
		value: code,
		label: `${code} · ${names.of(code) ?? code}`,
	}));
}
