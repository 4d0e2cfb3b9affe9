import type { Money } from "../money/money.ts";
import { readDate } from "./dates.ts";
import { type FoundAmount, findAmounts } from "./find-amounts.ts";
import { statusOf } from "./status.ts";

/** What a selected text, or the text of a link, says about a deal. */
export interface SelectionReading {
	/** The likeliest customer. */
	customer?: string;
	/** The likeliest amount. */
	amount?: Money;
	/** Both are there and neither can be read in another way: it may be logged without asking. */
	certain: boolean;
	/** The amount is rounded (`$96.3K`): to be proposed, never logged as it is. */
	approximate?: true;
}

/** A longer selection is a piece of a page, not a deal; its beginning still gives a proposal. */
const LONGEST = 400;
const LONGEST_CUSTOMER = 120;

// Marks of writing direction and other invisible signs: a name must be what it looks like.
const INVISIBLE = /\p{Cf}|(?![\n\r\t])\p{Cc}/gu;

const PARTS = /[\n\r\t\u2028\u2029|•·]+|\s[-–—]\s|\s{3,}/u;

const CUSTOMER_LABEL =
	/^(?:customer|account|account name|company|client|organi[sz]ation|kunde|kundenavn|firma|virksomhed|konto|kund|företag)\s*(?::|$)\s*/iu;
const LABEL =
	/^(?:amount|deal amount|deal value|value|total|sum|subtotal|grand total|price|budget|revenue|expected revenue|order total|currency|deal|order|invoice|quote|beløb|værdi|i alt|total beløb|samlet|pris|sum|omsætning|forventet omsætning|ordre|faktura|tilbud|valuta|belopp|värde|summa|totalt|date|close date|closed|dato|lukkedato|datum|stage|status|fase|owner|ejer|sælger|säljare|for|til|à|a|at|of|på|ca|approx)\s*(?::|\.|$)\s*/iu;
/** Numbers behind these words are no amounts. */
const NO_AMOUNT =
	/(?:\b(?:cvr|vat|org|orgnr|tlf|tel|telefon|phone|mobil|mobile|fax|id|nr|no|ref|order|ordre|faktura|invoice|case|sag|uge|week|page|side|q)[.:#\s-]*|[#№+]\s?)$/iu;

/**
 * Reads a text like `ACME A/S kr. 62.500,00`. "kr." is the given currency if that is a krone, else unknown. Without a
 * currency in the text nothing is certain: the number may be anything.
 */
export function readSelection(
	text: string,
	hint: { currency: string },
): SelectionReading {
	const visible = text
		.slice(0, LONGEST)
		.replace(INVISIBLE, "")
		.normalize("NFC");
	const isAltered =
		text.length > LONGEST ||
		visible.length !== text.slice(0, LONGEST).normalize("NFC").length;

	const parts = visible
		.split(PARTS)
		.map((part) => part.trim())
		.filter((part) => part !== "");
	const found = parts.flatMap((part, index) =>
		findAmounts(part, hint.currency)
			.filter((amount) => isAmount(part, amount))
			.map((amount) => ({ ...amount, part: index })),
	);
	const chosen = chooseAmount(found, parts);

	const rest = parts.flatMap((part, index) => {
		const gone = found.filter(
			(each) =>
				each.part === index && (each.isMarked || each === chosen?.found),
		);
		const starts = [0, ...gone.map(({ end }) => end)];
		const ends = [...gone.map(({ start }) => start), part.length];
		return starts.map((start, at) => part.slice(start, ends[at]));
	});
	const { customer, isOnly } = chooseCustomer(rest);
	const amount = chosen?.found.amount ?? undefined;
	const isGlued =
		chosen?.found.isSpaced === true &&
		(parts[chosen.found.part] ?? "").slice(0, chosen.found.start).trim() !== "";
	return {
		...(customer && { customer }),
		...(amount && { amount }),
		certain:
			!isAltered &&
			isOnly &&
			amount !== undefined &&
			amount.minor > 0 &&
			chosen?.found.isExact === true &&
			chosen.found.isMarked &&
			chosen.isAlone &&
			!isGlued,
		...(chosen?.found.isApproximate && { approximate: true }),
	};
}

type Placed = FoundAmount & { part: number };

/** False for a percentage, a number with a label of its own, and the "3M" a name begins with. */
function isAmount(
	part: string,
	{ start, end, isMarked }: FoundAmount,
): boolean {
	return (
		!NO_AMOUNT.test(part.slice(0, start)) &&
		!part.slice(end).trimStart().startsWith("%") &&
		(isMarked || start > 0 || !/\p{L}/u.test(part.slice(start, end)))
	);
}

/**
 * The amount with a currency; of several the largest (a total). Without one, the only number that could be money.
 * Alone it is if no other number stands in the text.
 */
function chooseAmount(
	found: readonly Placed[],
	parts: readonly string[],
): { found: Placed; isAlone: boolean } | undefined {
	const marked = found.filter(({ isMarked }) => isMarked);
	const bare = found.filter(
		({ amount, start, end, part }) =>
			amount !== null &&
			Math.abs(amount.minor) >= 100 &&
			!/^(?:19|20)\d\d$/.test((parts[part] ?? "").slice(start, end)),
	);
	const candidates = marked.length > 0 ? marked : bare.length === 1 ? bare : [];
	const [largest] = candidates.toSorted(
		(a, b) => (b.amount?.minor ?? 0) - (a.amount?.minor ?? 0),
	);
	return (
		largest && {
			found: largest,
			isAlone: found.every(
				({ amount }) =>
					amount?.minor === largest.amount?.minor &&
					amount?.currency === largest.amount?.currency,
			),
		}
	);
}

/** What is left beside the amount: the part labelled as customer, or the only name. */
function chooseCustomer(rest: readonly string[]): {
	customer?: string;
	isOnly: boolean;
} {
	const labelled: string[] = [];
	const names: string[] = [];
	let isNextLabelled = false;
	for (const part of rest) {
		const text = trimmed(part);
		if (text === "") continue;
		const value = trimmed(text.replace(CUSTOMER_LABEL, ""));
		const isLabelled: boolean = isNextLabelled || CUSTOMER_LABEL.test(text);
		isNextLabelled = isLabelled && value === "";
		if (isLabelled) {
			if (value !== "") labelled.push(value);
			continue;
		}
		const name = trimmed(text.replace(LABEL, ""));
		if (isName(name)) names.push(name);
	}
	const candidates = labelled.length > 0 ? labelled : names;
	const customer = candidates[0]?.slice(0, LONGEST_CUSTOMER).trim();
	return {
		customer,
		isOnly:
			candidates.length === 1 &&
			customer !== undefined &&
			(labelled.length > 0
				? !/[<>{}[\]"]/.test(customer)
				: looksLikeName(customer)),
	};
}

function trimmed(text: string): string {
	return text
		.replace(/^[\s,;:!?*"“”„«»'()[\]=–—-]+/u, "")
		.replace(/(?<![\s,;:!?*"“”„«»'([=–—-])[\s,;:!?*"“”„«»'([=–—-]+$/u, "")
		.replace(/^([^(]*)\)$/u, "$1")
		.replace(/\s+/gu, " ");
}

/** Has letters, and is no date, address, or word for the state of a deal. */
function isName(text: string): boolean {
	return (
		/\p{L}/u.test(text) &&
		!/@|:\/\//.test(text) &&
		readDate(text, "dmy") === null &&
		(statusOf(text).because === "stage" || text.includes(" "))
	);
}

const SMALL_WORDS = new Set(
	"og and och & + of i the von van de der den det du la le for på a/s aps p/s i/s k/s ab as asa oy oyj gmbh ag kg ltd ltd. llc inc inc. corp corp. bv b.v. nv sa co co.".split(
		" ",
	),
);

/** A few words, each capitalised as names are, none of them a bare number. "We sold Acme" is a sentence. */
function looksLikeName(text: string): boolean {
	const words = text.split(" ");
	return (
		words.length <= 6 &&
		text.length <= 80 &&
		/^[\p{Lu}\p{N}]/u.test(text) &&
		!/[<>{}[\]"=;?!]/.test(text) &&
		words.every(
			(word) =>
				SMALL_WORDS.has(word.toLowerCase()) ||
				(/^[(]?[\p{Lu}\p{Lo}\p{N}]/u.test(word) && /\p{L}/u.test(word)),
		)
	);
}
