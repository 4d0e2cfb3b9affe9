import * as z from "zod/mini";
import { base, currency } from "./record.ts";

const DAY = "(0[1-9]|[12]\\d|3[01])";
const RATE = "(-|\\d{1,15}(\\.\\d{1,15})?)";
const listOf = (entry: string) =>
	z.string().check(z.maxLength(1_000), z.regex(listed(entry)));
const listed = (entry: string) => new RegExp(`^${entry}( ${entry})*$`);

const manualRate = z.strictObject({
	/** A decimal above zero as it is written shortest: `6.92`. */
	rate: z
		.string()
		.check(
			z.maxLength(31),
			z.regex(/^(?!0$)(0|[1-9]\d{0,14})(\.\d{0,14}[1-9])?$/),
		),
	in: currency,
});

/** The exchange rates of one month. Rates are kept as text: exact, and cheap to copy. */
export const rateMonthSchema = z.strictObject({
	...base,
	/** The month itself, `YYYY-MM`. */
	id: z.string().check(z.regex(/^[1-9]\d{3}-(0[1-9]|1[0-2])$/)),
	/** The days of the month the European Central Bank quoted, in order: `02 03 04`. */
	days: z.optional(listOf(DAY)),
	/** A currency's units to one euro on those days, as the bank writes them, `-` where it quoted none: `1.0812 - 1.0833`. */
	daily: z.optional(z.record(currency, listOf(RATE))),
	/** What one unit of a currency is worth in another, as somebody typed it: it outranks the bank. */
	manual: z.optional(
		z
			.record(currency, manualRate)
			.check(
				z.refine(
					(manual) =>
						Object.entries(manual).every(([code, rate]) => rate.in !== code),
					"a currency has no rate in itself",
				),
			),
	),
});
export type RateMonth = z.infer<typeof rateMonthSchema>;

export const rateMonthExample: RateMonth = {
	id: "2026-03",
	rev: 1,
	enteredAt: 1_773_792_000_000,
	days: "16 17 18",
	daily: { DKK: "7.4712 7.4709 7.4715", USD: "1.0812 - 1.0833" },
	manual: { USD: { rate: "6.92", in: "DKK" } },
};
