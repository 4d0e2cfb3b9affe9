import { FACT } from "../tally/fact.ts";
import type { Kpi } from "./kpi.ts";
import { totalsOf } from "./totals.ts";

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
	fromSums(rows) {
		const count =
			totalsOf(rows, FACT.quoteSent).count +
			totalsOf(rows, FACT.dealQuoted).count;
		return { value: count, unit: "count", n: count };
	},
};
