import { FACT } from "../tally/fact.ts";
import { countOf } from "./count.ts";
import type { Kpi } from "./kpi.ts";

/**
 * Meetings held.
 *
 * How many meetings were held in the period.
 *
 * Never unknown: none is exactly 0.
 */
export const meetingsHeld: Kpi = {
	id: "meetingsHeld",
	unit: "count",
	better: "higher",
	adds: true,
	reads: ["sums"],
	measure: ({ sums }) => countOf(sums, FACT.meetingHeld),
};
