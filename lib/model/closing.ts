import * as z from "zod/mini";
import { base, plainDate } from "./record.ts";

/** A month that has been closed: its sums are kept as they stood, and later edits show as adjustments. */
export const closingSchema = z.strictObject({
	...base,
	/** The month. */
	id: z.string().check(z.regex(/^[1-9]\d{3}-\d{2}$/)),
	closedOn: plainDate,
});
export type Closing = z.infer<typeof closingSchema>;

export const closingExample: Closing = {
	id: "2026-02",
	rev: 1,
	enteredAt: 1_773_792_000_000,
	closedOn: "2026-03-16",
};
