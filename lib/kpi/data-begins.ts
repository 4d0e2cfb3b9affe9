import { type PlainDate, shiftMonths } from "../time/plain-date.ts";

/** So long after its first day a store still meets old customers for the first time. */
const MONTHS = 12;

/** Whether a first time on this day lies so close to where the data begins that it need not be the first ever. */
export function isWhereDataBegins(
	day: PlainDate,
	dataFrom: PlainDate | null,
): boolean {
	return dataFrom !== null && day < shiftMonths(dataFrom, MONTHS);
}
