import { FACT } from "../tally/fact.ts";
import { countOf } from "./count.ts";
import type { Kpi } from "./kpi.ts";

/**
 * Quotes sent.
 *
 * Each quote activity of the period, plus one for each deal with a quote date in it that no quote activity names (the
 * tallies hold only those).
 *
 * Never unknown: none is exactly 0.
 */
export const quotesSent: Kpi = {
	id: "quotesSent",
	unit: "count",
	better: "higher",
	adds: true,
	reads: ["sums"],
	measure: ({ sums }) => countOf(sums, FACT.quoteSent, FACT.dealQuoted),
};
