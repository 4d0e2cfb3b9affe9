import * as z from "zod/mini";
import { base, id, name, plainDate } from "./record.ts";

/** Someone who sells. The names a CRM writes for them are aliases; one seller is *me* (see settings). */
export const sellerSchema = z.strictObject({
	...base,
	name,
	aliases: z.optional(z.array(name).check(z.maxLength(100))),
	/** The seller this one was found to be: another spelling. It keeps its records. */
	mergedInto: z.optional(id),
	/** ISO weekdays (1 Monday … 7 Sunday) on which this seller never works. */
	freeWeekdays: z.optional(z.array(z.int().check(z.gte(1), z.lte(7)))),
	/** Days away: from the first up to, not including, the last. */
	absences: z.optional(
		z
			.array(z.strictObject({ from: plainDate, to: plainDate }))
			.check(z.maxLength(1_000)),
	),
});
export type Seller = z.infer<typeof sellerSchema>;

export const sellerExample: Seller = {
	id: "0190a0a0-0000-7000-8000-000000000001",
	rev: 1,
	enteredAt: 1_773_792_000_000,
	name: "Seller A",
	aliases: ["seller.a@example.com"],
};
