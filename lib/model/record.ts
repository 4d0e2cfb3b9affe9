import * as z from "zod/mini";

/** Made by the sender, time-ordered (UUID version 7), never changed. */
export type Id = string;

/** How many records one action changes: its transaction holds the store for some tenths of a second at most, and its row of the journal stays small. */
export const EDITED_AT_ONCE = 500;

export const id = z.string().check(z.minLength(1), z.maxLength(64));
export const text = z.string().check(z.maxLength(100_000));
export const name = z
	.string()
	.check(z.trim(), z.minLength(1), z.maxLength(1_000));
export const plainDate = z.string().check(z.regex(/^[1-9]\d{3}-\d{2}-\d{2}$/));
export const currency = z.string().check(z.regex(/^[A-Z]{3}$/));
export const money = z.strictObject({
	minor: z.int(),
	currency,
});

/** What every record carries. */
export const base = {
	id,
	/** How many times it has been written: 1 when made. */
	rev: z.int().check(z.gte(1)),
	/** The instant it was entered, in milliseconds: an instant, unlike the business dates. */
	enteredAt: z.int(),
	/** The import that made it. */
	importId: z.optional(id),
	/** Part of the sample set, removable in one click. */
	isSample: z.optional(z.literal(true)),
};
