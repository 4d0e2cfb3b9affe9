import type { Id } from "./model/record.ts";
import type { PlainDate } from "./time/plain-date.ts";

/** The only place that reads the clock. */
export function now(): number {
	return Date.now();
}

/** Today in the zone of whoever is looking. */
export function today(): PlainDate {
	return dayOf(Date.now());
}

/** The day an instant in milliseconds falls on, in the zone of whoever is looking. */
export function dayOf(instant: number): PlainDate {
	const date = new Date(instant);
	const two = (value: number) => String(value).padStart(2, "0");
	return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The instant in milliseconds at which a day begins, in the zone of whoever is looking. */
export function startOf(day: PlainDate): number {
	const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
	return new Date(year, month - 1, date).getTime();
}

let lastMs = 0;
let counter = 0;

/**
 * A new id: UUID version 7 (RFC 9562), ordered by time also within a millisecond and when the clock steps back.
 */
export function newId(): Id {
	const ms = Date.now();
	if (ms > lastMs) {
		lastMs = ms;
		counter = crypto.getRandomValues(new Uint16Array(1))[0]! & 0x7ff;
	} else if (++counter > 0xfff) {
		lastMs++;
		counter = 0;
	}
	const random = crypto.getRandomValues(new Uint32Array(2));
	return idOf(lastMs, counter, random[0]!, random[1]!);
}

function idOf(ms: number, sequence: number, high: number, low: number): Id {
	const hex = (value: number, digits: number) =>
		value.toString(16).padStart(digits, "0");
	const time = hex(ms, 12);
	return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(sequence & 0xfff, 3)}-${hex(((high >>> 16) & 0x3fff) | 0x8000, 4)}-${hex(high & 0xffff, 4)}${hex(low >>> 0, 8)}`;
}
