/** The currencies of ISO 4217 that people trade in: without funds, metals and test codes. */
const CODES = new Set(
	(
		"AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF " +
		"CLF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD " +
		"HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL " +
		"LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR " +
		"PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP " +
		"TRY TTD TWD TZS UAH UGX USD UYI UYU UYW UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG"
	).split(" "),
);

/** Codes people also write in small letters; of the others too many are words (`all`, `top`, `try`). */
const SMALL = new Set(["chf", "dkk", "eur", "gbp", "isk", "nok", "sek", "usd"]);

/** Codes that are words in capitals too. */
const WORDS = new Set(["ALL", "CUP", "GEL", "MAD", "MOP", "PEN", "TOP", "TRY"]);

/**
 * What stands for a currency without being its code, in small letters; `kr` and `$` are those of several countries.
 * A bare `$` and `¥` are read as CLDR writes them in the languages of Europe: the US dollar, the yen.
 */
const SIGNS = new Map([
	["€", "EUR"],
	["euro", "EUR"],
	["£", "GBP"],
	["us$", "USD"],
	["au$", "AUD"],
	["a$", "AUD"],
	["ca$", "CAD"],
	["nz$", "NZD"],
	["hk$", "HKD"],
	["r$", "BRL"],
	["cn¥", "CNY"],
	["jp¥", "JPY"],
	["₹", "INR"],
	["₩", "KRW"],
	["₪", "ILS"],
	["₫", "VND"],
	["₺", "TRY"],
	["₴", "UAH"],
	["zł", "PLN"],
	["kč", "CZK"],
	["dkr", "DKK"],
	["skr", "SEK"],
	["nkr", "NOK"],
	["ikr", "ISK"],
	["kr", "kr"],
	["kroner", "kr"],
	["kronor", "kr"],
	["krónur", "kr"],
	["$", "$"],
	["¥", "¥"],
]);

/** The currencies a shared sign can mean. */
const SHARED = new Map([
	["kr", ["DKK", "SEK", "NOK", "ISK"]],
	["$", ["USD", "AUD", "CAD", "HKD", "MXN", "NZD", "SGD", "TWD"]],
	["¥", ["JPY", "CNY"]],
]);

/** Which krone a bare "kr." is, where that is known (the country, the site, the file). */
export interface CurrencyHint {
	kr?: string;
}

/** A code or a shared sign for one word, its dots and spaces gone (`DKK`, `eur`, `kr`, `US$`); undefined for others. */
export function markOf(word: string): string | undefined {
	const small = word.toLowerCase();
	if (CODES.has(word)) return word;
	return SMALL.has(small) ? small.toUpperCase() : SIGNS.get(small);
}

/**
 * The one currency that marks standing together name: a code, or null where they name none for certain ("kr"
 * alone). Undefined if they contradict each other.
 */
export function currencyOfMarks(
	marks: readonly string[],
	hint: CurrencyHint = {},
): string | null | undefined {
	const [code, ...otherCodes] = new Set(marks.filter((it) => !SHARED.has(it)));
	const [shared, ...otherShared] = new Set(
		marks.filter((it) => SHARED.has(it)),
	);
	if (otherCodes.length > 0 || otherShared.length > 0) return undefined;
	if (shared === undefined) return code ?? null;
	const meant = SHARED.get(shared) ?? [];
	if (code !== undefined) return meant.includes(code) ? code : undefined;
	return shared === "kr" ? (hint.kr ?? null) : (meant[0] ?? null);
}

/**
 * The currency a text names, as in a heading ("Amount (EUR)"), a label or a whole amount; null if none or several.
 * Looks at the first 1,000 characters.
 */
export function currencyIn(text: string, hint?: CurrencyHint): string | null {
	const words = text.slice(0, 1_000).match(/[\p{L}\p{Sc}]+/gu) ?? [];
	const isAlone = words.length === 1;
	const marks = words.flatMap((word) =>
		isAlone || isMarkAmongWords(word) ? (markOf(word) ?? []) : [],
	);
	return currencyOfMarks(marks, hint) ?? null;
}

/** In running text small letters name no currency ("nok" is Danish for enough), nor do codes that are words. */
function isMarkAmongWords(word: string): boolean {
	return SIGNS.has(word.toLowerCase()) || (CODES.has(word) && !WORDS.has(word));
}
