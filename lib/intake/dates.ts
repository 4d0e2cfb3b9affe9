import {
	fromDayNumber,
	isPlainDate,
	type PlainDate,
} from "../time/plain-date.ts";
import { monthNamed } from "./month-names.ts";

/**
 * Which part comes first. `ymd` is certain in itself; `dmy` and `mdy` differ only by what the writer is used to. `serial`:
 * days as a spreadsheet counts them, 46105 for 2026-03-24. `yymd`: the year in front in two digits, 26-03-24.
 */
export type DateStyle = "ymd" | "dmy" | "mdy" | "serial" | "yymd";

/** How a column writes its dates. */
export type DateStyleReading =
	| { state: "read"; style: DateStyle; separator: string }
	| {
			state: "ambiguous";
			/** A cell that both styles read, each its own way. */
			example: string;
			choices: { style: "dmy" | "mdy"; date: PlainDate }[];
			separator: string;
	  }
	| { state: "none" };

// A time behind the date is cut off: business dates have none, and no zone to shift them by.
const TIME =
	"(?:(?:[T ,]| ?, ?| (?:at|kl|klo)\\.?) ?\\d{1,2}[:.]\\d{2}[\\d:.,]{0,16} ?(?:[AaPp]\\.?[Mm]\\.?)?(?: ?(?:[A-Z]{1,5}|(?:UTC|GMT)?[+-]\\d{2}(?::?\\d{2})?))?)?$";
const YEAR_FIRST = new RegExp(
	`^(\\d{4})([-/.]) ?(\\d{1,2})\\2 ?(\\d{1,2})${TIME}`,
);
const YEAR_LAST = new RegExp(
	`^(\\d{1,2})([-/.]) ?(\\d{1,2})\\2 ?(\\d{4}|\\d{2})${TIME}`,
);
/** "24/12-2026", "3/11 26": as Danes write a day, and nobody writes a month first so. */
const SLASH_DASH = new RegExp(
	`^(\\d{1,2})/ ?(\\d{1,2}) ?[- ] ?(\\d{4}|\\d{2})${TIME}`,
);
const COMPACT = new RegExp(`^(\\d{4})(\\d{2})(\\d{2})${TIME}`);
// "Thursday, ", "torsdag den ", "d. "
const LEAD = "(?:\\p{L}{1,12}[.,]{0,2} ){0,2}";
const MONTH = "(\\p{L}{3,12})";
/** "24. dec. 2026", "24-Dec-26", "24 de diciembre de 2026". */
const NAMED_DAY_FIRST = new RegExp(
	`^${LEAD}(\\d{1,2})(?:\\.|st|nd|rd|th|er)?[ /-]?(?:de )?${MONTH}[.,]{0,2}[ /-]?(?:de )?(\\d{4}|\\d{2})${TIME}`,
	"u",
);
/** "Dec 24, 2026", "Thursday, December 24th 2026". */
const NAMED_MONTH_FIRST = new RegExp(
	`^${LEAD}${MONTH}\\.?[ /-](\\d{1,2})(?:st|nd|rd|th)?(?:,? |[/-])(\\d{4})${TIME}`,
	"u",
);
/** "2026-Dec-24". */
const NAMED_YEAR_FIRST = new RegExp(
	`^(\\d{4})[ /.-]{1,2}${MONTH}\\.?[ /-](\\d{1,2})\\.?${TIME}`,
	"u",
);
const SERIAL = /^(\d{5})(?:[.,]\d{1,15})?$/;
/** Days from the spreadsheet's day 0 (1899-12-30) to 1970-01-01. */
const SERIAL_OF_1970 = 25_569;
/** No date with its time is longer; nothing longer reaches a regex. */
const LONGEST = 64;

/**
 * The date a cell holds, or null. A year in front or a month by its name is read in every style but `serial`; `dmy` and
 * `mdy` only settle the rest. Two-digit years stand last: 00 to 69 are 2000 to 2069. Years outside 1900 to 2199 are typing
 * errors.
 */
export function readDate(cell: string, style: DateStyle): PlainDate | null {
	if (style === "serial") return ofSerial(cell);
	const parts = partsOf(cell);
	if (!parts) return null;
	if (parts.order === "ymd") return dateOf(parts, "ymd");
	if (style === "yymd") return isShort(parts) ? dateOf(parts, "ymd") : null;
	return style === "ymd" ? null : dateOf(parts, style);
}

/** How systems write "no date" other than by an empty cell. */
const NO_DATE = new Set(["-", "--", "–", "—", "n/a", "null", "none"]);

/** True for the ways systems write "no date". */
export function isNoDate(cell: string): boolean {
	const text = cell.trim();
	return (
		text === "" ||
		text.startsWith("0000-00-00") ||
		(text.length <= 4 && NO_DATE.has(text.toLowerCase()))
	);
}

/** True for a cell that is a date in one style or another, numbers of days aside. */
export function looksLikeDate(cell: string): boolean {
	return (
		(/\d[-/.]\s?\d/.test(cell) || /\p{L}{3}/u.test(cell)) &&
		(readDate(cell, "dmy") !== null || readDate(cell, "mdy") !== null)
	);
}

/** True for a cell that may be the number of a day in a spreadsheet: 20000 (1954) to 79999 (2119). */
export function looksLikeSerial(cell: string): boolean {
	return SERIAL.test(cell) && cell >= "2" && cell < "8";
}

/**
 * The style of a whole column: one cell like 26/03/2026 settles all of them. Ambiguous when no cell does, or when
 * two cells contradict each other. Dots are never written month first. Days by number only if every cell is one.
 */
export function dateStyleOf(cells: Iterable<string>): DateStyleReading {
	const count = { ymd: 0, dmy: 0, mdy: 0, serial: 0, other: 0 };
	let example: { cell: string; dmy: PlainDate; mdy: PlainDate } | undefined;
	let separator = "";
	let isYearLast = false;
	const short = shortYears();
	for (const cell of cells) {
		if (isNoDate(cell)) continue;
		const parts = partsOf(cell);
		if (!parts) {
			count[looksLikeSerial(cell.trim()) ? "serial" : "other"]++;
			continue;
		}
		if (parts.order === "ymd") {
			if (dateOf(parts, "ymd")) count.ymd++;
			continue;
		}
		const dmy = dateOf(parts, "dmy");
		const mdy = dateOf(parts, "mdy");
		if (!dmy && !mdy) continue;
		isYearLast = true;
		short.add(parts);
		separator = parts.separator;
		if (!mdy) count.dmy++;
		else if (!dmy) count.mdy++;
		else if (dmy !== mdy) example ??= { cell: cell.trim(), dmy, mdy };
	}

	if (!isYearLast) {
		if (count.ymd > 0) return { state: "read", style: "ymd", separator };
		return count.serial > 0 && count.other === 0
			? { state: "read", style: "serial", separator }
			: { state: "none" };
	}
	if (short.isFirst()) return { state: "read", style: "yymd", separator };
	const isContradicted = count.dmy > 0 && count.mdy > 0;
	const isSettled = !isContradicted && (count.dmy > 0 || count.mdy > 0);
	if (separator === "." || isSettled || !example)
		return {
			state: "read",
			style: separator !== "." && count.mdy > count.dmy ? "mdy" : "dmy",
			separator,
		};
	return {
		state: "ambiguous",
		example: example.cell,
		choices: [
			{ style: "dmy", date: example.dmy },
			{ style: "mdy", date: example.mdy },
		],
		separator,
	};
}

interface Parts {
	/** Absent: the cell itself does not say. */
	order?: "ymd";
	separator: string;
	numbers: [string, string, string];
}

function partsOf(cell: string): Parts | null {
	if (cell.length > LONGEST) return null;
	const text = cell.trim();
	const first = YEAR_FIRST.exec(text);
	if (first) return parts(first[2], [first[1], first[3], first[4]], "ymd");
	const last = YEAR_LAST.exec(text);
	if (last) return parts(last[2], [last[1], last[3], last[4]]);
	const mixed = SLASH_DASH.exec(text);
	if (mixed) return parts("", [mixed[3], mixed[2], mixed[1]], "ymd");
	const compact = COMPACT.exec(text);
	if (compact) return parts("", [compact[1], compact[2], compact[3]], "ymd");
	return /\p{L}{3}/u.test(text) ? namedPartsOf(text) : null;
}

function namedPartsOf(cell: string): Parts | null {
	const text = cell.replace(/[\u00a0\u202f]/g, " ");
	const day = NAMED_DAY_FIRST.exec(text);
	if (day) return namedParts(day[3], day[2], day[1]);
	const month = NAMED_MONTH_FIRST.exec(text);
	if (month) return namedParts(month[3], month[1], month[2]);
	const year = NAMED_YEAR_FIRST.exec(text);
	return year ? namedParts(year[1], year[2], year[3]) : null;
}

function namedParts(
	year: string | undefined,
	name: string | undefined,
	day: string | undefined,
): Parts | null {
	const month = monthNamed(name ?? "");
	return month === undefined
		? null
		: parts("", [year, String(month), day], "ymd");
}

function parts(
	separator: string | undefined,
	[a, b, c]: (string | undefined)[],
	order?: "ymd",
): Parts {
	return {
		...(order && { order }),
		separator: separator ?? "",
		numbers: [a ?? "", b ?? "", c ?? ""],
	};
}

/** Two digits at either end: 26-03-24 is two days. */
function isShort({ numbers: [first, , last] }: Parts): boolean {
	return first.length === 2 && last.length === 2;
}

/** A file is of a few years: where the last parts are of many and the first of few, the first are the years. */
function shortYears() {
	const years = { first: [99, 0], last: [99, 0] } as Record<
		"first" | "last",
		[number, number]
	>;
	let isPossible = true;
	const spread = ([least, most]: [number, number]) => most - least;
	return {
		add(parts: Parts): void {
			isPossible &&= isShort(parts) && dateOf(parts, "ymd") !== null;
			if (!isPossible) return;
			const [first, , last] = parts.numbers;
			for (const [end, text] of [
				["first", first] as const,
				["last", last] as const,
			]) {
				const [least, most] = years[end];
				years[end] = [
					Math.min(least, Number(text)),
					Math.max(most, Number(text)),
				];
			}
		},
		isFirst: () =>
			isPossible && spread(years.last) > 8 && spread(years.first) <= 4,
	};
}

function dateOf(
	{ numbers: [a, b, c] }: Parts,
	style: Exclude<DateStyle, "serial" | "yymd">,
): PlainDate | null {
	const [year, month, day] =
		style === "ymd" ? [a, b, c] : style === "dmy" ? [c, b, a] : [c, a, b];
	const fullYear =
		year.length === 2 ? (year < "70" ? `20${year}` : `19${year}`) : year;
	const date = `${fullYear}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
	return isPlainDate(date) && fullYear >= "1900" && fullYear <= "2199"
		? date
		: null;
}

/** A time of day is the fraction behind it, and cut off. */
function ofSerial(cell: string): PlainDate | null {
	const text = cell.trim();
	return looksLikeSerial(text)
		? fromDayNumber(Number(text.slice(0, 5)) - SERIAL_OF_1970)
		: null;
}
