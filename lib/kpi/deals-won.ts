import { FACT } from "../tally/fact.ts";
import type { Kpi } from "./kpi.ts";
import { leavingOut, totalsOf } from "./totals.ts";

/**
 * Deals won.
 *
 * How many deals were won in the period, by the day they closed. A shared deal counts by its share; a deal worth zero
 * counts; a credit note is no deal.
 *
 * Never unknown: none is exactly 0.
 */
export const dealsWon: Kpi = {
	id: "dealsWon",
	unit: "count",
	better: "higher",
	adds: true,
	reads: ["sums"],
	measure({ sums }) {
		const won = totalsOf(sums, FACT.dealWon);
		return {
			value: won.count,
			unit: "count",
			n: won.count,
			...leavingOut({
				creditNote: won.creditNoteCount,
				undated: won.undatedCount,
			}),
		};
	},
};
