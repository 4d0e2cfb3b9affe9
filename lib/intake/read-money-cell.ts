import { divideHalfEven, exponentOf, fromMajor } from "../money/money.ts";
import { type AmountOptions, readAmount } from "../money/read-amount.ts";

/** The amount of a cell, or why it has none. */
export type MoneyCell =
	| {
			state: "exact";
			minor: number;
			currency?: string;
	  }
	/** Rounded by whoever wrote it ("96.3K", "ca. 50.000"), or finer than the currency: what it comes to. */
	| {
			state: "rounded" | "tooFine";
			minor: number;
			currency?: string;
	  }
	| { state: "unreadable" };

/** "about", as people write it before a number. */
const ABOUT =
	/^(?:ca|circa|cirka|approx|approximately|about|around|roughly|omkring|omtrent|omtr|ungefär|noin|etwa|ungefähr|rund|environ|aprox)(?:\.|\b) ?|^[~≈] ?/iu;

/** A cell without the word that makes it a rounded one, if it has one. */
export function withoutAbout(cell: string): { text: string; isAbout: boolean } {
	const text = cell.trimStart();
	// Most cells begin with a digit.
	if (text.length > 200 || /^[\d-]/.test(text))
		return { text: cell, isAbout: false };
	const rest = text.replace(ABOUT, "");
	return { text: rest, isAbout: rest.length < text.length };
}

/** Reads one cell of a column of amounts. `options.currency`: where the cell names none. */
export function readMoneyCell(
	cell: string,
	options: AmountOptions & { currency: string },
): MoneyCell {
	const { text, isAbout } = withoutAbout(cell);
	const { state, value, currency } = readAmount(text, options);
	if (value === undefined || (state !== "exact" && state !== "approximate"))
		return { state: "unreadable" };
	const code = currency ?? options.currency;
	const said = currency === undefined ? {} : { currency };
	const minor = fromMajor(value, code);
	if (minor === null) {
		const nearest = nearestMinor(value, code);
		return nearest === null
			? { state: "unreadable" }
			: { state: "tooFine", minor: nearest, ...said };
	}
	return {
		state: state === "exact" && !isAbout ? "exact" : "rounded",
		minor,
		...said,
	};
}

/** A decimal finer than the currency, to its smallest unit, halves to the even one; null if it is too large to be exact. */
function nearestMinor(value: string, currency: string): number | null {
	const [whole = "", decimals = ""] = value.replace("-", "").split(".");
	const places = exponentOf(currency);
	if (decimals.length <= places || whole.length + places > 15) return null;
	const minor = divideHalfEven(
		BigInt(whole + decimals),
		10n ** BigInt(decimals.length - places),
	);
	return value.startsWith("-") && minor !== 0 ? -minor : minor;
}
