import { FACT } from "../tally/fact.ts";
import { countOf } from "./count.ts";
import type { Kpi } from "./kpi.ts";

/**
 * Calls.
 *
 * How many calls were made in the period.
 *
 * Never unknown: none is exactly 0.
 */
export const calls: Kpi = {
	id: "calls",
	unit: "count",
	better: "higher",
	adds: true,
	reads: ["sums"],
	measure: ({ sums }) => countOf(sums, FACT.call),
};
