import { type PlainDate, shiftMonths } from "../time/plain-date.ts";
import type { Figure } from "./figure.ts";

/** So long after its first day a store still meets old customers for the first time. */
const MONTHS = 12;

/** Whether a first time on this day lies so close to where the data begins that it need not be the first ever. */
export function isWhereDataBegins(
	day: PlainDate,
	dataFrom: PlainDate | null,
): boolean {
	return dataFrom !== null && day < shiftMonths(dataFrom, MONTHS);
}

/** A figure that counts up to its last day: unknown where that lies before the data begins, for nothing then is no zero. */
export function sinceDataBegins(
	figure: Figure,
	last: PlainDate,
	dataFrom: PlainDate | null,
): Figure {
	if (dataFrom !== null && dataFrom <= last) return figure;
	const { unit, currency } = figure;
	return {
		value: null,
		unit,
		...(currency !== undefined && { currency }),
		reason: figure.reason ?? { code: "noRecords" },
	};
}
