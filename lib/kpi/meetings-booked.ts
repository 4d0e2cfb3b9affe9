import { FACT } from "../tally/fact.ts";
import type { Kpi } from "./kpi.ts";
import { totalsOf } from "./totals.ts";

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
	fromSums(rows) {
		const { count } = totalsOf(rows, FACT.meetingBooked);
		return { value: count, unit: "count", n: count };
	},
};
