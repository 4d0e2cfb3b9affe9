import * as z from "zod/mini";
import { base, name } from "./record.ts";

/** A group of sellers. Who belongs to it, and when, is in the memberships. */
export const teamSchema = z.strictObject({ ...base, name });
export type Team = z.infer<typeof teamSchema>;

export const teamExample: Team = {
	id: "0190a0a0-0000-7000-8000-000000000002",
	rev: 1,
	enteredAt: 1_773_792_000_000,
	name: "North",
};
