import { currencyOfMarks, markOf } from "../money/currencies.ts";

/** What the number format of a cell says of its number. */
export interface NumberFormat {
	/** `elapsed` is hours and minutes that pass 24: no moment. */
	is: "number" | "percent" | "date" | "time" | "elapsed";
	/** An ISO 4217 code, or the sign where it is that of several countries: `kr`, `$`. */
	currency?: string;
}

/** Formats that have a number and need not be written in the file. Those of currencies are the reader's own: they name none. */
const BUILT_IN: Record<number, NumberFormat["is"]> = {
	...kinds("percent", 9, 10),
	...kinds("date", 14, 17),
	...kinds("time", 18, 21),
	...kinds("date", 22, 22),
	...kinds("date", 27, 31),
	...kinds("time", 32, 35),
	...kinds("date", 36, 36),
	...kinds("time", 45, 45),
	...kinds("elapsed", 46, 46),
	...kinds("time", 47, 47),
	...kinds("date", 50, 58),
};

function kinds(is: NumberFormat["is"], first: number, last: number) {
	return Object.fromEntries(
		Array.from({ length: last - first + 1 }, (_, at) => [first + at, is]),
	);
}

/** Whose currency a sign is, by Windows' number of a language and country. */
const OF_LOCALE: Record<string, string> = {
	"406": "DKK",
	"438": "DKK",
	"46f": "DKK",
	"41d": "SEK",
	"414": "NOK",
	"814": "NOK",
	"40f": "ISK",
	"409": "USD",
	c09: "AUD",
	"1009": "CAD",
	"1409": "NZD",
	c04: "HKD",
	"4809": "SGD",
	"1004": "SGD",
	"80a": "MXN",
	"404": "TWD",
	"411": "JPY",
	"804": "CNY",
};

/** Longer than any a person writes. */
const LONGEST = 1_000;

export function builtInFormat(id: number): NumberFormat {
	return { is: BUILT_IN[id] ?? "number" };
}

/** Quoted text, a bracket, escaped signs, a space as wide as a sign or a filling one, an exponent, a word, or one sign. */
const TOKEN = /"[^"]*"?|\[[^\]]*\]?|(?:\\.)+|[_*].|e[-+]|[\p{L}\p{Sc}]+|./gisu;

/**
 * Reads a format code as it stands in the file, `_-* #,##0.00\ "kr."`, `[$-406]d. mmmm yyyy;@`, `[h]:mm`: its first section,
 * which is that of positive numbers.
 */
export function numberFormatOf(code: string): NumberFormat {
	let letters = "";
	let isElapsed = false;
	let isPercent = false;
	let mark: string | undefined;
	for (const [token] of code.slice(0, LONGEST).matchAll(TOKEN)) {
		if (token === ";") break;
		if (token === "%") isPercent = true;
		else if (/^\[(?:h+|m+|s+)\]$/i.test(token)) isElapsed = true;
		else if (token.startsWith("[$")) mark ??= markOfBracket(token.slice(2, -1));
		else if (/^(?:"|\\)/.test(token))
			mark ??= markIn(token.replaceAll("\\", ""));
		else if (/^[\p{L}\p{Sc}]+$/u.test(token)) {
			const ownMark = markOf(token);
			if (ownMark) mark ??= ownMark;
			else if (/^[ymdhsgeb]+$/i.test(token)) letters += token.toLowerCase();
			else if (/^(?:am|pm|a|p)$/i.test(token)) letters += "h";
		}
	}
	if (isElapsed) return { is: "elapsed" };
	if (/[ydgeb]/.test(letters) || /^m+$/.test(letters)) return { is: "date" };
	if (/[hs]/.test(letters)) return { is: "time" };
	if (isPercent) return { is: "percent" };
	return mark ? { is: "number", currency: mark } : { is: "number" };
}

/** `$kr-406`, `$€-2`, `$DKK`: a sign, and whose it is. `$-406` names a language alone. */
function markOfBracket(inside: string): string | undefined {
	const [sign = "", locale = ""] = inside.split(/-(?=[\da-f]*$)/i);
	const mark = markIn(sign);
	const owner = OF_LOCALE[locale.toLowerCase().replace(/^0+/, "")];
	if (!mark || !owner) return mark;
	return currencyOfMarks([mark, owner]) ?? mark;
}

function markIn(text: string): string | undefined {
	const words = text.replaceAll(".", "").match(/[\p{L}\p{Sc}]+/gu) ?? [];
	return words.map(markOf).find((mark) => mark !== undefined);
}
