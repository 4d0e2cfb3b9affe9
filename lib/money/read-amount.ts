import { type CurrencyHint, currencyOfMarks, markOf } from "./currencies.ts";
import { exponentOf } from "./money.ts";

export { currencyIn } from "./currencies.ts";

/** What a text says as an amount of money. */
export interface AmountReading {
	/**
	 * `exact`: `value` is what is meant. `approximate`: rounded (`$96.3K`), or with more decimals than the currency has:
	 * to be asked about, `value` proposed. `ambiguous`: `1.234`, one of `readings`. `none`: no amount.
	 */
	state: "exact" | "approximate" | "ambiguous" | "none";
	/** Canonical decimal, `62500.5`, `-12`: no grouping, no needless zeros. */
	value?: string;
	/** ISO 4217 code, if the text says it for certain. */
	currency?: string;
	/** If ambiguous: the separator read as thousands (`1234`), and as decimals (`1.234`). */
	readings?: [string, string];
}

export interface AmountOptions extends CurrencyHint {
	/** The decimal separator of the column or the page: settles what is ambiguous, and only that. */
	decimal?: "," | ".";
	/** The power of ten that the heading of a column says, where the text names none. */
	power?: number;
	/** The currency where the text names none: only to know how many decimals an amount may have. */
	currency?: string;
}

/** Longer texts are no amounts. */
const LONGEST = 1_000;

const NONE: AmountReading = { state: "none" };

/**
 * Powers of ten of the words that round an amount. Billions stand before millions: "mdkr" is Swedish for
 * miljarder kronor, not a million Danish ones.
 */
const MAGNITUDES = new Map([
	...powers(3, "k t tn tsd tusind tusen thousand tuhatta"),
	...powers(
		9,
		"b bn md mia mrd milliard milliarder milliarden miljard miljarder",
	),
	...powers(
		6,
		"m mn mio mln mill milj million millions millioner millionen miljoner miljoonaa",
	),
]);

/** "5 t" and "5 tn" are thousands, trillions or tons, "5 md" milliards or months: only with a currency ("tkr"). */
const BESIDE_CURRENCY = ["t", "tn", "md"];

function powers(power: number, words: string): [string, number][] {
	return words.split(" ").map((word) => [word, power]);
}

/**
 * Reads a text that is an amount of money and nothing else, as people, spreadsheets and CRMs write one: `62.500,00`,
 * `DKK 62,500.00`, `kr1.234.567,89`, `62.500,- kr`, `(500)`, `500-`, `1 234,50 €`, `1’234.50`, `12,34,567.89`,
 * `$96.3K`, `1,2 mio. kr.` Anything it does not know makes the state `none`: `1e3`, `0x1F`, `NaN`, digits of other
 * scripts, a per cent sign, a date.
 */
export function readAmount(
	text: string,
	options: AmountOptions = {},
): AmountReading {
	const parts = partsOf(text);
	if (!parts) return NONE;
	const { marks, isNegative, numbers } = parts;
	const power = parts.power || (options.power ?? 0);

	const currency = currencyOfMarks(marks, options);
	if (currency === undefined) return NONE;
	const known = currency === null ? {} : { currency };

	const values = numbers.map((number) => decimalOf(number, power, isNegative));
	const [thousands, decimals] = values;
	if (thousands === undefined) return NONE;
	let value = thousands;
	if (decimals !== undefined) {
		if (!options.decimal)
			return { state: "ambiguous", readings: [thousands, decimals], ...known };
		if (numbers[1]?.decimal === options.decimal) value = decimals;
	}

	const code = currency ?? options.currency;
	const places = value.split(".")[1]?.length ?? 0;
	const isExact =
		power === 0 && (code === undefined || places <= exponentOf(code));
	return { state: isExact ? "exact" : "approximate", value, ...known };
}

/**
 * The decimal separator of a whole column: the one its unambiguous cells agree on; `whole` if no cell has a point or
 * a comma; `ambiguous` if nothing decides or cells contradict each other. Cells that are no amounts say nothing.
 */
export function decimalOfColumn(
	cells: Iterable<string>,
): "," | "." | "whole" | "ambiguous" {
	let decided: "," | "." | undefined;
	let isOpen = false;
	for (const cell of cells) {
		const [number, other] = partsOf(cell)?.numbers ?? [];
		if (other) isOpen = true;
		else if (number?.decimal) {
			if (decided && decided !== number.decimal) return "ambiguous";
			decided = number.decimal;
		}
	}
	return decided ?? (isOpen ? "ambiguous" : "whole");
}

/** One way to read the digits of an amount. */
interface Reading {
	whole: string;
	fraction: string;
	/** The decimal separator this reading has, or leaves over: grouping by points means a decimal comma. */
	decimal?: "," | ".";
}

interface Parts {
	/** Codes and shared signs, see `markOf`. */
	marks: string[];
	/** The power of ten of "K", "mio."; 0 without such a word. */
	power: number;
	isNegative: boolean;
	/** One, or two if ambiguous: grouped first. */
	numbers: Reading[];
}

function partsOf(text: string): Parts | null {
	if (text.length > LONGEST) return null;
	const plain = plainly(text);

	// From the first digit to the last is the number, around it stand signs, currency and magnitude.
	const start = plain.search(/\d/);
	if (start < 0) return null;
	let end = plain.length;
	while (!isDigit(plain[end - 1])) end--;
	let body = plain.slice(start, end);
	let head = plain.slice(0, start);
	let tail = plain.slice(end);

	// ".5", "-,50"; but "kr.5" is five kroner.
	const leading = /(?:^|[^\p{L}])([.,])$/u.exec(head)?.[1];
	if (leading) {
		body = `0${leading}${body}`;
		head = head.slice(0, -1);
	}

	// "62.500,-", "62 500:-", "500.–": a dash where the decimals would be.
	const dashed = /^ ?[.,:]--?(?!-)/.exec(tail)?.[0];
	if (dashed) tail = tail.slice(dashed.length);

	let minuses = 0;
	if (head.includes("(") && tail.includes(")")) {
		head = head.replace("(", " ");
		tail = tail.replace(")", " ");
		minuses++;
	}
	if (tail.startsWith("-")) {
		tail = tail.slice(1);
		minuses++;
	}
	const sign = /[-+]/.exec(head)?.[0];
	if (sign) {
		head = head.replace(sign, " ");
		if (sign === "-" || minuses > 0) minuses++;
	}
	if (minuses > 1) return null;

	const before = wordOf(head);
	const after = wordOf(tail);
	if (!before || !after || (before.power > 0 && after.power > 0)) return null;
	// "MSEK 12,5", but "M 12" is a size.
	if (before.power > 0 && before.marks.length === 0) return null;

	const numbers = readingsOf(body, dashed !== undefined);
	if (numbers.length === 0) return null;
	return {
		marks: [...before.marks, ...after.marks],
		power: before.power + after.power,
		isNegative: minuses === 1,
		numbers,
	};
}

/** The many ways to write a space, a minus and an apostrophe, each as one; marks of writing direction gone. */
function plainly(text: string): string {
	return (
		text
			.replace(/[\u200b\u200e\u200f\u061c\u2066-\u2069\ufeff]/g, "")
			.trim()
			// Not line breaks and tabs: they part two texts, also two numbers.
			.replace(/[^\S\t\n\v\f\r\u2028\u2029]/g, " ")
			.replace(/[\u2010-\u2015\u2212\ufe63\uff0d]/g, "-")
			.replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
			.replace(/^'/, "")
			.trim()
	);
}

function isDigit(character: string | undefined): boolean {
	return character !== undefined && character >= "0" && character <= "9";
}

/** What stands before or after the digits: nothing, a currency, a magnitude, or both (`MSEK`, `mio. kr.`); else null. */
function wordOf(text: string): { marks: string[]; power: number } | null {
	const word = text.replace(/(\p{L})\./gu, "$1").replace(/\s/g, "");
	if (word === "") return { marks: [], power: 0 };
	const mark = markOf(word);
	if (mark) return { marks: [mark], power: 0 };
	const small = word.toLowerCase();
	for (const [magnitude, power] of MAGNITUDES) {
		if (!small.startsWith(magnitude)) continue;
		const rest = word.slice(magnitude.length);
		if (rest === "" && !BESIDE_CURRENCY.includes(magnitude))
			return { marks: [], power };
		const restMark = markOf(rest);
		if (restMark) return { marks: [restMark], power };
	}
	return null;
}

const GROUPED = /^[1-9]\d{0,2}([ .,'])\d{3}(?:\1\d{3})*$/;
/** Lakhs and crores: 12,34,567. */
const GROUPED_IN_INDIA = /^[1-9]\d?(?:,\d\d)+,\d{3}$/;
const DIGITS = /^\d+$/;

/** The ways to read a number, grouped first: two for `1.234`, one for most, none for what is no number. */
function readingsOf(body: string, isWhole: boolean): Reading[] {
	const readings: Reading[] = [];
	if (DIGITS.test(body) || isGrouped(body))
		readings.push({
			whole: body.replace(/\D/g, ""),
			fraction: "",
			decimal: body.includes(".") ? "," : body.includes(",") ? "." : undefined,
		});

	const at = Math.max(body.lastIndexOf("."), body.lastIndexOf(","));
	const whole = body.slice(0, at);
	const fraction = body.slice(at + 1);
	const decimal = body[at];
	if (
		!isWhole &&
		(decimal === "." || decimal === ",") &&
		DIGITS.test(fraction) &&
		(DIGITS.test(whole) || (isGrouped(whole) && !whole.includes(decimal)))
	)
		readings.push({ whole: whole.replace(/\D/g, ""), fraction, decimal });
	return readings;
}

function isGrouped(digits: string): boolean {
	return GROUPED.test(digits) || GROUPED_IN_INDIA.test(digits);
}

/** The canonical decimal of a reading, times a power of ten. */
function decimalOf(
	{ whole, fraction }: Reading,
	power: number,
	isNegative: boolean,
): string {
	const shifted = whole + fraction.slice(0, power).padEnd(power, "0");
	const integer = shifted.replace(/^0+(?=\d)/, "");
	const decimals = withoutLastZeros(fraction.slice(power));
	const value = decimals === "" ? integer : `${integer}.${decimals}`;
	return isNegative && value !== "0" ? `-${value}` : value;
}

// Not /0+$/: that looks again from every zero of a long row of them.
function withoutLastZeros(decimals: string): string {
	let end = decimals.length;
	while (decimals[end - 1] === "0") end--;
	return decimals.slice(0, end);
}
