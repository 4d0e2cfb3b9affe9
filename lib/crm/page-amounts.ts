import { powerIn } from "../intake/heading-unit.ts";
import { exponentOf } from "../money/money.ts";
import {
	currencyIn,
	decimalOfColumn,
	readAmount,
} from "../money/read-amount.ts";
import { isWrittenNumber } from "./amount-like.ts";
import type { PageLanguage } from "./labels.ts";
import type { Certainty, PageAmount, ReadingHints } from "./reading.ts";

/** How this page writes its amounts, and what it says of their currency elsewhere. */
export interface AmountStyle {
	/** The sign before decimals in what is shown; undefined where nothing on the page tells. */
	decimal: "," | "." | undefined;
	/** What a field of its own says the currency is. */
	currency: string | null;
	/** The krone of the page's language; null where the language has none. */
	kroneOfLanguage: string | null;
	/** The language is one in which a krone may be any. */
	isEnglish: boolean;
}

const KRONER: { readonly [language: string]: string } = {
	da: "DKK",
	sv: "SEK",
	nb: "NOK",
};
const IS_KRONE = /^(?:DKK|SEK|NOK|ISK)$/;
const IS_DOLLAR = /^(?:USD|AUD|CAD|HKD|MXN|NZD|SGD|TWD)$/;

const PERCENT = /\s?%$/;

/**
 * The sign before decimals on a page: what amounts with a currency or with both signs agree on, else what all numbers do,
 * else what its language does. `texts` as shown, not those of controls: these may hold `1234.5` on any page.
 */
export function decimalOfPage(
	texts: Iterable<string>,
	language: PageLanguage | null,
): AmountStyle["decimal"] {
	const numbers: string[] = [];
	const surer: string[] = [];
	for (const text of texts) {
		if (!isWrittenNumber(text)) continue;
		numbers.push(text.replace(PERCENT, ""));
		if (
			/\p{Sc}|[A-Z]{3}|kr/u.test(text) ||
			/[.,].*[.,]|\s.*[.,]\d\d?\D*$/.test(text)
		)
			surer.push(text);
	}
	for (const column of [surer, numbers]) {
		const decimal = decimalOfColumn(column);
		if (decimal === "," || decimal === ".") return decimal;
	}
	return language === null || language === "en" ? undefined : ",";
}

export function amountStyleOf(
	texts: Iterable<string>,
	language: PageLanguage | null,
	currency: string | null,
): AmountStyle {
	return {
		decimal: decimalOfPage(texts, language),
		currency,
		kroneOfLanguage: KRONER[language ?? ""] ?? null,
		isEnglish: language === null || language === "en",
	};
}

/** An amount as it was read. */
export interface AmountOnPage extends PageAmount {
	certainty: Certainty;
	/** The part of the text it stands in. */
	text: string;
}

/**
 * The amount a value says. `lines`: its text, each line and each part of it that is set apart. `beside`: what stands around it and
 * may name the currency: a label, the sign before an input. `isRaw`: the browser's own number, with a decimal point whatever
 * the page writes. Null for no amount, and for zero.
 */
export function readPageAmount(
	lines: readonly string[],
	beside: readonly string[],
	style: AmountStyle,
	hints: Pick<ReadingHints, "siteCurrency" | "reportingCurrency">,
	isRaw = false,
): AmountOnPage | null {
	const found = amountTexts(lines);
	const [first] = found.texts;
	if (first === undefined) return null;
	const { currency, isGuess } = currencyOf([first, ...beside], style, hints);
	// "Beløb (t.kr.)": what the page shows is rounded to thousands.
	const power = Math.max(0, ...beside.map(powerIn));
	const reading = readAmount(first, {
		...(power > 0 && { power }),
		...(currency && { currency }),
		...(isRaw && { decimal: "." }),
	});
	const isThree = currency !== null && exponentOf(currency) === 3;
	const value =
		reading.state === "ambiguous"
			? reading.readings?.[isThree ? 1 : 0]
			: reading.value;
	if (value === undefined || value === "0") return null;
	// "1.234": thousands, as money has no three decimals; for certain only where the page writes decimals with the other sign.
	const sign = /[.,]/.exec(first.replace(/\.(?=\s)|\p{L}\./gu, ""))?.[0];
	const isDoubtful =
		reading.state === "ambiguous" &&
		(isThree || style.decimal === undefined || style.decimal === sign);
	return {
		value,
		currency,
		text: first,
		certainty:
			reading.state === "approximate" || power > 0
				? "approximate"
				: isDoubtful || isGuess || !found.isAlone
					? "likely"
					: "sure",
	};
}

/** The texts among lines that are amounts, the likeliest first. */
function amountTexts(lines: readonly string[]): {
	texts: string[];
	/** There is one, and nothing else that could be. */
	isAlone: boolean;
} {
	const joined: string[] = [];
	for (const line of lines) {
		const last = joined.at(-1);
		// A currency on a line of its own belongs to the number beside it; two numbers are two.
		if (last !== undefined && !(/\d$/.test(last) && /^\d/.test(line)))
			joined[joined.length - 1] = `${last} ${line}`;
		else joined.push(line);
	}
	if (joined.length === 1 && isAmount(joined[0] ?? ""))
		return { texts: [joined[0] ?? ""], isAlone: true };
	const whole = lines.filter(isAmount);
	const rest = lines.filter(
		(line) => !isAmount(line) && /\d/.test(line) && !/^[\d.,]+\s?%$/.test(line),
	);
	const values = new Set(
		whole.map((line) => readAmount(line, { decimal: "," }).value),
	);
	if (whole.length > 0)
		return {
			texts: [
				...whole.filter((line) => /[^\d\s.,'’-]/.test(line)),
				...whole.filter((line) => !/[^\d\s.,'’-]/.test(line)),
			],
			isAlone: values.size === 1 && rest.length === 0,
		};
	// "5,000 kr (20 %)", "kr 5.000 / year": what stands behind makes it another figure, or does not.
	const parts = lines
		.flatMap((line) =>
			line
				.split(/\s*[(/|·•=≈]\s*|\s+(?:per|pr\.?|à|om|i|von|of)\s+/u)
				.slice(0, 1),
		)
		.filter(isAmount);
	return { texts: parts, isAlone: false };
}

function isAmount(text: string): boolean {
	return /\d/.test(text) && readAmount(text, { decimal: "," }).state !== "none";
}

const COUNTED_IN =
	/(?<!\p{L})[tkm](?:\. ?)?(?=(?:kr|dkk|sek|nok|eur|usd|gbp|chf|[€$£])(?!\p{L}))/giu;

/** The currency that texts around an amount name, and whether that took a guess. */
export function currencyOf(
	texts: readonly string[],
	style: AmountStyle,
	{
		siteCurrency,
		reportingCurrency,
	}: Pick<ReadingHints, "siteCurrency" | "reportingCurrency">,
): { currency: string | null; isGuess: boolean } {
	const sure = (currency: string | null) => ({ currency, isGuess: false });
	// In "TEUR", "k€", "t.kr." stands a currency behind what it is counted in.
	texts = texts.map((text) => text.replace(COUNTED_IN, ""));
	const named = texts.map((text) => currencyIn(text));
	const code = named.find((each, at) => each && !/\$/.test(texts[at] ?? ""));
	if (code) return sure(code);
	const elsewhere = style.currency ?? siteCurrency ?? null;
	const dollar = named.find((each) => each);
	if (dollar) {
		const own = IS_DOLLAR.test(reportingCurrency) ? reportingCurrency : dollar;
		if (dollar !== "USD") return sure(dollar);
		if (elsewhere && IS_DOLLAR.test(elsewhere)) return sure(elsewhere);
		return { currency: dollar, isGuess: own !== dollar };
	}
	if (texts.some((text) => currencyIn(text, { kr: "DKK" }))) {
		if (elsewhere && IS_KRONE.test(elsewhere)) return sure(elsewhere);
		const { kroneOfLanguage, isEnglish } = style;
		const own = IS_KRONE.test(reportingCurrency) ? reportingCurrency : null;
		if (kroneOfLanguage)
			return { currency: kroneOfLanguage, isGuess: own !== kroneOfLanguage };
		return { currency: own, isGuess: own !== null && !isEnglish };
	}
	return sure(elsewhere);
}
