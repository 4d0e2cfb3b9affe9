import * as z from "zod/mini";
import { base, id, plainDate } from "./record.ts";

/** A seller belongs to a team from a day, up to (not including) another: so last year's team result does not change when someone moves. */
export const membershipSchema = z.strictObject({
	...base,
	seller: id,
	team: id,
	/** Absent: since ever. */
	from: z.optional(plainDate),
	/** Absent: still. */
	to: z.optional(plainDate),
});
export type Membership = z.infer<typeof membershipSchema>;

export const membershipExample: Membership = {
	id: "0190a0a0-0000-7000-8000-000000000003",
	rev: 1,
	enteredAt: 1_773_792_000_000,
	seller: "0190a0a0-0000-7000-8000-000000000001",
	team: "0190a0a0-0000-7000-8000-000000000002",
	from: "2026-01-01",
};
