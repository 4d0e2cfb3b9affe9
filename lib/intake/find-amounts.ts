import { exponentOf, fromMajor, type Money } from "../money/money.ts";
import { currencyIn, readAmount } from "../money/read-amount.ts";

/** The currencies a bare "kr." can mean. */
const KRONER = ["DKK", "SEK", "NOK", "ISK"];

/** The hint for "kr." that a currency gives: itself, if it is a krone. */
export function krOf(currency: string): { kr?: string } {
	return KRONER.includes(currency) ? { kr: currency } : {};
}

/** True if a text names a krone and no hint says which: then its currency is unknown, not absent. */
export function isUnknownKrone(text: string, currency: string): boolean {
	return (
		!KRONER.includes(currency) &&
		currencyIn(text) === null &&
		currencyIn(text, { kr: "DKK" }) !== null
	);
}

/** An amount inside a text. */
export interface FoundAmount {
	/** Where it stands: from `start` up to, not including, `end`. */
	start: number;
	end: number;
	/** Null where its currency is a krone nobody knows which. If `isExact` is false, the likeliest reading. */
	amount: Money | null;
	/** False: rounded ("96K"), or it can be read in two ways ("1.234"). */
	isExact: boolean;
	isApproximate: boolean;
	/** True: its currency stands beside it. */
	isMarked: boolean;
	/** True: an ordinary space parts its digits, and could as well part a name from an amount ("Studio 54 500 kr"). */
	isSpaced: boolean;
}

/** "DKK 1 234 567,89" is five words; more are no amount. */
const MOST_WORDS = 6;

/** The amounts in one line of text, from the left, each as long as it can be read. `currency`: where none is named. */
export function findAmounts(text: string, currency: string): FoundAmount[] {
	const words = [...text.matchAll(/\S+/gu)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
	}));
	const between = (from: number, to: number) =>
		amountAt(text, words[from]?.start ?? 0, words[to]?.end ?? 0, currency);
	// In "3M kr. 500" and "DKK 500 DKK 600" the currency belongs to the number behind it.
	const takesMarkOfNext = (last: number) => {
		const { start, end } = words[last] ?? { start: 0, end: 0 };
		return (
			!/\d/.test(text.slice(start, end)) &&
			last + 1 < words.length &&
			between(last, last + 1) !== null
		);
	};
	const found: FoundAmount[] = [];
	for (let first = 0; first < words.length; ) {
		let used = 1;
		for (
			let count = Math.min(MOST_WORDS, words.length - first);
			count > 0;
			count--
		) {
			const amount = between(first, first + count - 1);
			if (!amount || takesMarkOfNext(first + count - 1)) continue;
			found.push(amount);
			used = count;
			break;
		}
		first += used;
	}
	return found;
}

function amountAt(
	text: string,
	start: number,
	end: number,
	currency: string,
): FoundAmount | null {
	const whole = text.slice(start, end);
	if (!/\d/.test(whole)) return null;
	// A sentence's own signs around it: "(kr. 500)", "500 kr."; never the dash of "500,-".
	const bare = whole
		.replace(/^[([]/, "")
		.replace(/[)\]]?[.,;:!?)\]]{0,3}$/, "");
	const isAside = whole.startsWith("(");
	for (const candidate of isAside ? [bare] : [whole, bare]) {
		const reading = readAmount(candidate, { ...krOf(currency), currency });
		if (reading.state === "none") continue;
		const isUnknown =
			reading.currency === undefined && isUnknownKrone(candidate, currency);
		const isAmbiguous = reading.state === "ambiguous";
		const code = reading.currency ?? currency;
		// Three digits behind one separator are thousands, but where a currency has three decimals.
		const value = isAmbiguous
			? reading.readings?.[exponentOf(code) === 3 ? 1 : 0]
			: reading.value;
		const minor = fromMajor(value ?? "", code);
		return {
			start: start + whole.indexOf(candidate),
			end: start + whole.indexOf(candidate) + candidate.length,
			amount: isUnknown || minor === null ? null : { minor, currency: code },
			isExact: reading.state === "exact" && !isAside,
			isApproximate: reading.state === "approximate",
			isMarked: reading.currency !== undefined || isUnknown,
			isSpaced: /\d \d/.test(candidate),
		};
	}
	return null;
}
