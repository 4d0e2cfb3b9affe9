import { FACT } from "../tally/fact.ts";
import type { Kpi } from "./kpi.ts";
import { totalsOf } from "./totals.ts";

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
	fromSums(rows) {
		const { count } = totalsOf(rows, FACT.leadCreated);
		return { value: count, unit: "count", n: count };
	},
};
