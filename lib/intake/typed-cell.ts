import { plainDecimal } from "../money/plain-decimal.ts";
import { fromDayNumber } from "../time/plain-date.ts";
import type { NumberFormat } from "./number-format.ts";

/** Days from 1970 back to the day before the first one counted, of both systems. */
const FROM_1900 = -25_569;
const FROM_1904 = -24_107;
/** 31 December 9999. */
const LAST_DAY = 2_958_465;
const MINUTES = 24 * 60;

/**
 * The number of a cell as text: in digits with a decimal point, behind its currency; a per cent as `45%`, a date as
 * `2026-03-31`, with ` 14:05` where it has a time of day, a time as `14:05`, elapsed time as `37:30`. What is no number stays
 * as it is, to be refused by whoever needs one.
 */
export function typedCell(
	raw: string,
	{ is, currency }: NumberFormat,
	is1904: boolean,
): string {
	const digits = exactDigits(raw);
	if (digits === null) return raw;
	if (is === "percent") return `${plainDecimal(`${digits}e2`)}%`;
	if (is === "number") return currency ? `${currency} ${digits}` : digits;
	return momentOf(Number(digits), is, is1904) ?? digits;
}

/**
 * What was meant by the digits in the file. A whole number keeps each of them: it may be an id. Of others a spreadsheet keeps
 * and shows 15, and writes more only because 99.99 is none of the numbers a computer reckons with.
 */
function exactDigits(raw: string): string | null {
	const digits = plainDecimal(raw);
	if (digits === null || /^-?\d+$/.test(raw)) return digits;
	const meant = digits.replace(/^-?[0.]*/, "").replace(".", "");
	if (meant.length <= 15) return digits;
	return plainDecimal(Number(digits).toPrecision(15));
}

function momentOf(
	serial: number,
	is: "date" | "time" | "elapsed",
	is1904: boolean,
): string | null {
	if (serial < 0 || serial >= LAST_DAY + 1) return null;
	// To the second first: half past two is kept as 0.6041666666.
	const minutes = Math.floor(Math.round(serial * MINUTES * 60) / 60);
	const day = Math.floor(minutes / MINUTES);
	const clock = clockOf(minutes - day * MINUTES);
	if (is === "elapsed") return clockOf(minutes);
	if (is === "time" && day === 0) return clock;
	const date = is1904 ? fromDayNumber(day + FROM_1904) : dateOf1900(day);
	return clock === "00:00" ? date : `${date} ${clock}`;
}

/** The system of 1900 has a 29 February 1900, so that days before it are one off. Day 0 is no day. */
function dateOf1900(day: number): string {
	if (day === 60) return "1900-02-29";
	return fromDayNumber(day + FROM_1900 + (day < 60 ? 1 : 0));
}

function clockOf(minutes: number): string {
	const hours = Math.floor(minutes / 60);
	return `${String(hours).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}
