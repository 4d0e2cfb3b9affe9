import { FACT } from "../tally/fact.ts";
import { countOf } from "./count.ts";
import type { Kpi } from "./kpi.ts";

/**
 * Sales-qualified leads.
 *
 * How many leads were qualified in the period: by the day of their first step into SQL.
 *
 * Never unknown: none is exactly 0.
 */
export const sqls: Kpi = {
	id: "sqls",
	unit: "count",
	better: "higher",
	adds: true,
	reads: ["sums"],
	measure: ({ sums }) => countOf(sums, FACT.leadQualified),
};
