import { WHOLE } from "../model/deal.ts";
import { FACT } from "../tally/fact.ts";
import { amountOfKind } from "./amount-of-kind.ts";
import type { Kpi } from "./kpi.ts";
import { noting, totalsOf } from "./totals.ts";

/**
 * New recurring revenue: what the recurring deals won bring in a year.
 *
 * Σ amount a year (monthly × 12, quarterly × 4) of the recurring deals won in the period, by the day they closed, in minor
 * units of the reporting currency: other currencies by the rate of their month, rounded once. Deals whose amount is unknown
 * are left out and counted. Those that have ended by as-of stay in, and are counted beside it.
 *
 * Nothing won is exactly 0. Unknown when no recurring deal won has an amount, or when an exchange rate is missing.
 */
export const recurringRevenue: Kpi = {
	id: "recurringRevenue",
	unit: "money",
	better: "higher",
	adds: true,
	reads: ["sums"],
	measure({ sums }, context) {
		const won = totalsOf(sums, FACT.recurringWon);
		const n = won.count - won.unpricedCount;
		return amountOfKind(sums, FACT.recurringWon, won, n, context);
	},
	refine(figure, facts, { asOf }) {
		let ended = 0;
		for (const [day, kind, , , , share, , , , , , , , then] of facts)
			if (kind === FACT.recurringWon && day !== "" && then && then <= asOf)
				ended += share;
		return { ...figure, ...noting({ endedRecurring: ended / WHOLE }) };
	},
};
