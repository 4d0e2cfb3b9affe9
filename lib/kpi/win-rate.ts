import { FACT } from "../tally/fact.ts";
import type { Kpi } from "./kpi.ts";
import { proportionOf } from "./proportion.ts";
import { leavingOut, totalsOf } from "./totals.ts";

/**
 * Win rate: of the deals that were decided, the share that was won.
 *
 * won ÷ (won + lost), both by the day they closed in the period; n is won + lost, low and high the 95 % Wilson interval.
 * A shared deal counts by its share; a credit note is no deal.
 *
 * Unknown when no deal closed in the period.
 */
export const winRate: Kpi = {
	id: "winRate",
	unit: "rate",
	better: "higher",
	adds: false,
	reads: ["sums"],
	measure({ sums }) {
		const won = totalsOf(sums, FACT.dealWon);
		const lost = totalsOf(sums, FACT.dealLost);
		return {
			...proportionOf(won.count, won.count + lost.count, {
				code: "noClosedDeals",
			}),
			...leavingOut({
				creditNote: won.creditNoteCount,
				undated: won.undatedCount + lost.undatedCount,
			}),
		};
	},
};
