import { FACT } from "../tally/fact.ts";
import { countOf } from "./count.ts";
import type { Kpi } from "./kpi.ts";

/**
 * New inbound leads.
 *
 * How many leads were created in the period.
 *
 * Never unknown: none is exactly 0.
 */
export const newLeads: Kpi = {
	id: "newLeads",
	unit: "count",
	better: "higher",
	adds: true,
	reads: ["sums"],
	measure: ({ sums }) => countOf(sums, FACT.leadCreated),
};
