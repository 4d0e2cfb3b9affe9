import * as z from "zod/mini";
import { base, id, name, plainDate, text } from "./record.ts";

// In a file of its own, as what runs on a CRM's page needs it without the schemas.
export { normalName } from "./normal-name.ts";

/** The record that made a customer appear, or the deal that won it first. */
const first = z.strictObject({
	on: plainDate,
	/** Who owns that record; absent: nobody. */
	seller: z.optional(id),
	id,
});
export type First = z.infer<typeof first>;

/** A company. The same organisation number is the same customer. */
export const customerSchema = z.strictObject({
	...base,
	name,
	/** ISO 3166-1 alpha-2. */
	country: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
	organisationNumber: z.optional(text),
	industry: z.optional(text),
	employees: z.optional(z.int().check(z.gte(0))),
	/** The customer this one was found to be: it keeps its records, so that unmerging is exact. */
	mergedInto: z.optional(id),
	/** Names others have for it: a CRM's own id, a domain. */
	keys: z.optional(z.array(text)),
	/** Derived, on the customer that is not merged into another: earliest lead, activity or deal date anywhere. */
	firstSeen: z.optional(first),
	/** Derived likewise: the first deal ever won. */
	firstWon: z.optional(first),
});
export type Customer = z.infer<typeof customerSchema>;

export const customerExample: Customer = {
	id: "0190a0a0-0000-7000-8000-000000000004",
	rev: 1,
	enteredAt: 1_773_792_000_000,
	name: "Acme A/S",
	country: "DK",
	organisationNumber: "13748136",
};
