import * as z from "zod/mini";
import { base, id, plainDate, text } from "./record.ts";

export const activityType = z.enum([
	"call",
	"meetingBooked",
	"meetingHeld",
	"quoteSent",
	"other",
]);
export type ActivityType = z.infer<typeof activityType>;

/** One thing a seller did on a day. */
export const activitySchema = z.strictObject({
	...base,
	type: activityType,
	owner: z.optional(id),
	customer: z.optional(id),
	deal: z.optional(id),
	on: plainDate,
	note: z.optional(text),
	/** Where it was logged: a page's origin, never its full address. */
	pageOrigin: z.optional(text),
	keys: z.optional(z.array(text)),
});
export type Activity = z.infer<typeof activitySchema>;

export const activityExample: Activity = {
	id: "0190a0a0-0000-7000-8000-000000000007",
	rev: 1,
	enteredAt: 1_773_792_000_000,
	type: "meetingBooked",
	owner: "0190a0a0-0000-7000-8000-000000000001",
	on: "2026-03-12",
};
