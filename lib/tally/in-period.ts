import type { PlainDate } from "../time/plain-date.ts";

/**
 * The facts or sum rows that a figure of a period counts, asked on the as-of day: dated `from` up to, not including,
 * `to`, and not after as-of. Undated ones belong to no period.
 */
export function inPeriod<Row extends readonly [PlainDate | "", ...unknown[]]>(
	rows: readonly Row[],
	from: PlainDate,
	to: PlainDate,
	asOf: PlainDate,
): Row[] {
	// An undated row's empty day sorts before every `from`.
	return rows.filter((row) => row[0] >= from && row[0] < to && row[0] <= asOf);
}
