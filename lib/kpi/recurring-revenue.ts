import { WHOLE } from "../model/deal.ts";
import { FACT } from "../tally/fact.ts";
import { amountIn, amountsOf } from "./amounts.ts";
import type { Kpi } from "./kpi.ts";
import { leavingOut, noting, totalsOf } from "./totals.ts";

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
		const amount = amountIn(amountsOf(sums, FACT.recurringWon), context);
		const n = won.count - won.unpricedCount;
		const base = {
			unit: "money",
			currency: context.reportingCurrency,
			n,
		} as const;
		if ("reason" in amount)
			return { ...base, value: null, reason: amount.reason };
		if (n === 0 && won.unpricedCount > 0)
			return {
				...base,
				value: null,
				reason: { code: "noAmounts", count: won.unpricedCount },
			};
		return {
			...base,
			value: amount.value,
			...leavingOut({ noAmount: won.unpricedCount, undated: won.undatedCount }),
		};
	},
	refine(figure, facts, { asOf }) {
		let ended = 0;
		for (const [day, kind, , , , share, , , , , , , , then] of facts)
			if (kind === FACT.recurringWon && day !== "" && then && then <= asOf)
				ended += share;
		return { ...figure, ...noting({ endedRecurring: ended / WHOLE }) };
	},
};
