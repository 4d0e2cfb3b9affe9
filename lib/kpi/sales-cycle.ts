import { FACT, MARK } from "../tally/fact.ts";
import type { Kpi } from "./kpi.ts";
import { quantile } from "./quantile.ts";
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
	fromSums(rows) {
		const won = totalsOf(rows, FACT.dealWon);
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
	fromFacts: {
		kinds: [FACT.dealWon],
		refine(figure, facts) {
			if (figure.value === null) return figure;
			// By deal: one shared by two sellers of the scope stands there twice.
			const cycles = new Map<string, number>();
			for (const [day, kind, id, , , , , , , , cycle, marks] of facts) {
				if (kind !== FACT.dealWon || day === "") continue;
				if (cycle === null || cycle < 0 || marks & MARK.creditNote) continue;
				cycles.set(id, cycle);
			}
			const days = [...cycles.values()];
			const median = quantile(days, 50);
			const p80 = quantile(days, 80);
			const p90 = quantile(days, 90);
			if (median === null || p80 === null || p90 === null) return figure;
			return { ...figure, also: { median, p80, p90 } };
		},
	},
};
