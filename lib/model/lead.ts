import * as z from "zod/mini";
import { base, id, name, plainDate, text } from "./record.ts";

/** A prospect, before there is a deal. */
export const leadSchema = z.strictObject({
	...base,
	name: z.optional(name),
	owner: z.optional(id),
	customer: z.optional(id),
	source: z.optional(text),
	createdOn: z.optional(plainDate),
	/** First contact. */
	contactedOn: z.optional(plainDate),
	/** First step into SQL. */
	qualifiedOn: z.optional(plainDate),
	disqualifiedOn: z.optional(plainDate),
	/** Where it was logged: a page's origin, never its full address. */
	pageOrigin: z.optional(text),
	keys: z.optional(z.array(text)),
	/** Derived: the day the first of its deals was won. */
	wonOn: z.optional(plainDate),
});
export type Lead = z.infer<typeof leadSchema>;

export const leadExample: Lead = {
	id: "0190a0a0-0000-7000-8000-000000000005",
	rev: 1,
	enteredAt: 1_773_792_000_000,
	owner: "0190a0a0-0000-7000-8000-000000000001",
	customer: "0190a0a0-0000-7000-8000-000000000004",
	source: "inbound",
	createdOn: "2026-03-02",
};
