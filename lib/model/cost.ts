import * as z from "zod/mini";
import { base, money, plainDate, text } from "./record.ts";
import { scopeSchema } from "./scope.ts";

export const costType = z.enum([
	"salary",
	"hours",
	"marketing",
	"meetingBooking",
	"event",
	"other",
]);
export type CostType = z.infer<typeof costType>;

/** Money spent to win customers, spread evenly over the days it covers. */
export const costSchema = z.strictObject({
	...base,
	type: costType,
	amount: money,
	/** The days it covers: `to` is not included. */
	from: plainDate,
	to: plainDate,
	/** It comes again, the same days of every later month, quarter or year, until a day. */
	recurring: z.optional(
		z.strictObject({
			every: z.enum(["month", "quarter", "year"]),
			until: z.optional(plainDate),
		}),
	),
	/** Hours, where the amount is hours × a rate. */
	hours: z.optional(z.number().check(z.gt(0))),
	source: z.optional(text),
	scope: scopeSchema,
	note: z.optional(text),
	/** Names others have for it: a bookkeeping's own id, or a fingerprint of its row. */
	keys: z.optional(z.array(text)),
});
export type Cost = z.infer<typeof costSchema>;

export const costExample: Cost = {
	id: "0190a0a0-0000-7000-8000-000000000008",
	rev: 1,
	enteredAt: 1_773_792_000_000,
	type: "marketing",
	amount: { minor: 500_000, currency: "DKK" },
	from: "2026-03-01",
	to: "2026-04-01",
	scope: { kind: "organisation" },
};
