import { FACT } from "../tally/fact.ts";
import type { Kpi } from "./kpi.ts";
import { leavingOut, totalsOf } from "./totals.ts";

/**
 * Deals lost.
 *
 * How many deals were lost in the period, by the day they closed. A shared deal counts by its share.
 *
 * Never unknown: none is exactly 0.
 */
export const dealsLost: Kpi = {
	id: "dealsLost",
	unit: "count",
	better: "lower",
	adds: true,
	reads: ["sums"],
	measure({ sums }) {
		const lost = totalsOf(sums, FACT.dealLost);
		return {
			value: lost.count,
			unit: "count",
			n: lost.count,
			...leavingOut({ undated: lost.undatedCount }),
		};
	},
};
