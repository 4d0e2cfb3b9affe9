import { isPlainDate, monthOf, type PlainDate } from "../time/plain-date.ts";
import { readCsv } from "./read-csv.ts";
import type { TableReading } from "./table.ts";

/** The bank's file of every day since 1999 has 3 MB. */
export const MAX_RATES_BYTES = 32 * 1024 * 1024;
/** More than the first hundred nobody reads. */
const MAX_REFUSALS = 100;
/** No date is longer; nothing longer reaches a regex. */
const LONGEST = 40;
const CLIP = 80;

/** How a `RateMonth` writes a day without a rate. */
const NONE = "-";

const MONTHS = [
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July",
	"August",
	"September",
	"October",
	"November",
	"December",
];

/** A row, or one rate of it, that could not be understood. */
export interface RateRefusal {
	line: number;
	/** The currency, if only its rate of that day is left out. */
	column?: string;
	reason: "raggedRow" | "dateUnreadable" | "rateUnreadable" | "dayTwice";
	/** The cell, clipped. */
	value: string;
}

/** What a file says of one month: as in a `RateMonth`. */
export interface ReadMonth {
	id: string;
	days: string;
	daily: { [currency: string]: string };
}

/** A file of exchange rates that was read, or why it could not be: then nothing of it is. */
export type RatesReading =
	| {
			ok: true;
			/** In order; every currency that was quoted on a day of the month. */
			months: ReadMonth[];
			/** The first and the last day the file quotes. */
			from: PlainDate;
			to: PlainDate;
			/** Every currency the file quotes on some day, by code. */
			currencies: string[];
			/** How many rows and rates could not be understood, and the first hundred of them. */
			refused: number;
			refusals: RateRefusal[];
	  }
	| {
			ok: false;
			/** `notRates`: its headings or all of its rows are not those of the bank's file. */
			reason: Extract<TableReading, { ok: false }>["reason"] | "notRates";
			/** Where that was seen. */
			line?: number;
	  };

/**
 * Reads the European Central Bank's reference rates: `eurofxref-hist.csv`, every day there was, or `eurofxref.csv`, the
 * last day with its date in words. A day or a rate that is not written as the bank writes it is left out and counted, a
 * day that stands twice counts as it first stands: nothing is guessed. Never throws.
 */
export function readRates(file: string, bytes: Uint8Array): RatesReading {
	if (bytes.length > MAX_RATES_BYTES) return { ok: false, reason: "tooLarge" };
	const reading = readCsv(file, bytes);
	if (!reading.ok) return { ok: false, reason: reading.reason };
	const { headings, rows, refusals: ragged } = reading.table;
	const columns = currenciesOf(headings);
	if (!columns) return { ok: false, reason: "notRates", line: 1 };

	const refusals: RateRefusal[] = [];
	let refused = 0;
	const refuse = (refusal: RateRefusal) => {
		refused++;
		if (refusals.length < MAX_REFUSALS)
			refusals.push({ ...refusal, value: refusal.value.slice(0, CLIP) });
	};
	for (const { line, value = "" } of ragged)
		refuse({ line, reason: "raggedRow", value });

	/** The rates of a day, one a column, `-` for none. */
	const days = new Map<PlainDate, string[]>();
	for (const { line, cells } of rows) {
		const written = cells[0] ?? "";
		const day = dayOf(written);
		if (!day || days.has(day)) {
			const reason = day ? "dayTwice" : "dateUnreadable";
			refuse({ line, reason, value: written });
			continue;
		}
		const rates = columns.map((column, at) => {
			const cell = cells[at + 1] ?? "";
			const rate = rateOf(cell);
			if (!rate)
				refuse({ line, column, reason: "rateUnreadable", value: cell });
			return rate ?? NONE;
		});
		if (rates.some((rate) => rate !== NONE)) days.set(day, rates);
	}

	const inOrder = [...days.keys()].sort();
	const [from, to] = [inOrder[0], inOrder.at(-1)];
	if (!from || !to)
		return refusals[0]
			? { ok: false, reason: "notRates", line: refusals[0].line }
			: { ok: false, reason: "empty" };
	const months = new Map<string, PlainDate[]>();
	for (const day of inOrder) {
		const month = months.get(monthOf(day));
		if (month) month.push(day);
		else months.set(monthOf(day), [day]);
	}
	return {
		ok: true,
		months: [...months].map(([id, itsDays]) => ({
			id,
			days: itsDays.map((day) => day.slice(8)).join(" "),
			daily: dailyOf(
				columns,
				itsDays.map((day) => days.get(day) ?? []),
			),
		})),
		from,
		to,
		currencies: columns
			.filter((_, at) => [...days.values()].some((rates) => rates[at] !== NONE))
			.sort(),
		refused,
		refusals: refusals.sort((a, b) => a.line - b.line),
	};
}

/**
 * The currencies of the headings `Date,USD,JPY,…,`; null if they are others. The bank always quotes the dollar, and never
 * the euro: a file that does has another base.
 */
function currenciesOf(headings: readonly string[]): string[] | null {
	const [date, ...codes] = headings;
	// The bank ends every line with a comma.
	if (codes.at(-1) === "") codes.pop();
	const isBank =
		date === "Date" &&
		codes.every((code) => /^[A-Z]{3}$/.test(code)) &&
		new Set(codes).size === codes.length &&
		codes.includes("USD") &&
		!codes.includes("EUR");
	return isBank ? codes : null;
}

/** `2026-03-18` or `18 March 2026`. */
function dayOf(cell: string): PlainDate | null {
	if (cell.length > LONGEST) return null;
	const text = cell.trim();
	const [, day = "", name = "", year] =
		/^(\d{1,2}) ([A-Z][a-z]+) (\d{4})$/.exec(text) ?? [];
	const month = String(MONTHS.indexOf(name) + 1);
	const date = year
		? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`
		: text;
	return isPlainDate(date) ? date : null;
}

/** A decimal above zero as it is written, `-` where the bank quotes none, null for anything else. */
function rateOf(cell: string): string | null {
	if (cell.length > LONGEST) return null;
	const text = cell.trim();
	if (text === "" || text === "N/A") return NONE;
	return /^\d{1,15}(\.\d{1,15})?$/.test(text) && /[1-9]/.test(text)
		? text
		: null;
}

/** Each currency that was quoted in the month, with its rates in the order of the days. */
function dailyOf(
	columns: readonly string[],
	days: readonly string[][],
): ReadMonth["daily"] {
	const daily: ReadMonth["daily"] = {};
	for (const [at, currency] of columns.entries()) {
		const rates = days.map((rates) => rates[at] ?? NONE);
		if (rates.some((rate) => rate !== NONE)) daily[currency] = rates.join(" ");
	}
	return daily;
}
