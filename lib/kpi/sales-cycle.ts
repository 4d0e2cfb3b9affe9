import { FACT } from "../tally/fact.ts";
import { quantilesOf, wonCycles } from "./cycles.ts";
import type { Kpi } from "./kpi.ts";
import { leavingOut, totalsOf } from "./totals.ts";

/**
 * Sales cycle: time from first contact to close.
 *
 * Mean of the days from first contact (where that is unknown: from creation, and counted) to close, over the deals won in
 * the period: Σ share × days ÷ Σ share. A same-day close is 0 days. Cycles below zero are data errors: left out and
 * counted, like those without any start date. Beside it the median, P80 and P90 of the same deals, each deal once.
 *
 * Unknown when nothing was won in the period, or when no deal won has a cycle.
 */
export const salesCycle: Kpi = {
	id: "salesCycle",
	unit: "days",
	better: "lower",
	adds: false,
	reads: ["sums"],
	measure({ sums }) {
		const won = totalsOf(sums, FACT.dealWon);
		const base = {
			unit: "days",
			n: won.cycleCount,
			...leavingOut({
				cycleNegative: won.cycleNegativeCount,
				cycleUnknown: won.cycleUnknownCount,
				cycleFromCreation: won.cycleFromCreationCount,
				creditNote: won.creditNoteCount,
				undated: won.undatedCount,
			}),
		} as const;
		if (won.count === 0)
			return { ...base, value: null, reason: { code: "noWonDeals" } };
		if (won.cycleCount === 0)
			return { ...base, value: null, reason: { code: "noCycle" } };
		return { ...base, value: won.cycleDays / won.cycleCount };
	},
	refine(figure, facts) {
		if (figure.value === null) return figure;
		return { ...figure, ...quantilesOf(wonCycles(facts)) };
	},
};
