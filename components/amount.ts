import { money, numberSigns } from "../lib/format.ts";
import {
	exponentOf,
	fromMajor,
	type Money,
	toMajor,
} from "../lib/money/money.ts";
import { readAmount } from "../lib/money/read-amount.ts";

/** What somebody typed as an amount. */
export type AmountAnswer =
	| { state: "none" }
	| { state: "read"; money: Money }
	| { state: "unclear"; one: string; other: string }
	| { state: "unreadable" };

/** Reads a typed amount; without a currency of its own it is in `currency`. */
export function typedAmount(text: string, currency: string): AmountAnswer {
	if (!text.trim()) return { state: "none" };
	const reading = readAmount(text, {
		currency,
		...((currency === "DKK" || currency === "SEK" || currency === "NOK") && {
			kr: currency,
		}),
	});
	const own = reading.currency ?? currency;
	const exact = (value: string | undefined): AmountAnswer => {
		const minor = value === undefined ? null : fromMajor(value, own);
		return minor === null
			? { state: "unreadable" }
			: { state: "read", money: { minor, currency: own } };
	};
	if (reading.state === "none") return { state: "unreadable" };
	if (reading.state !== "ambiguous" || !reading.readings)
		return exact(reading.value);
	const [thousands, decimals] = reading.readings;
	// Three digits after the separator cannot be decimals of a currency that has two.
	if (exponentOf(own) !== 3) return exact(thousands);
	const shown = (value: string) => {
		const minor = fromMajor(value, own);
		return minor === null ? value : money(minor, own, { exact: true });
	};
	return { state: "unclear", one: shown(thousands), other: shown(decimals) };
}

/** An amount as the reader's own language writes it in a field, so that it is read again as it is. */
export function amountText({ minor, currency }: Money): string {
	return decimalText(String(toMajor(minor, currency)));
}

/** A decimal (`37.5`) as the reader's own language writes it in a field: `37,5`. */
export function decimalText(decimal: string): string {
	return decimal.replace(".", numberSigns().decimal);
}
