import { FACT } from "../tally/fact.ts";
import { countOf } from "./count.ts";
import type { Kpi } from "./kpi.ts";

/**
 * Meetings booked.
 *
 * How many meetings were booked in the period, by the day of the booking.
 *
 * Never unknown: none is exactly 0.
 */
export const meetingsBooked: Kpi = {
	id: "meetingsBooked",
	unit: "count",
	better: "higher",
	adds: true,
	reads: ["sums"],
	measure: ({ sums }) => countOf(sums, FACT.meetingBooked),
};
