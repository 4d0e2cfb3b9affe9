import { FACT } from "../tally/fact.ts";
import { amountIn, amountsOf } from "./amounts.ts";
import type { Kpi } from "./kpi.ts";
import { leavingOut, totalsOf } from "./totals.ts";

/**
 * Revenue: what was won.
 *
 * Σ amount of the deals won in the period, by the day they closed, in minor units of the reporting currency: other
 * currencies by the rate of their month, rounded once. Credit notes lower it. Deals whose amount is unknown are left out
 * and counted.
 *
 * Nothing won is exactly 0: a sum over an empty period is known, and a goal with nothing won yet stands at 0, behind.
 * Unknown when no won deal has an amount, or when an exchange rate is missing.
 */
export const revenue: Kpi = {
	id: "revenue",
	unit: "money",
	better: "higher",
	adds: true,
	reads: ["sums"],
	measure({ sums }, context) {
		const won = totalsOf(sums, FACT.dealWon);
		const amount = amountIn(amountsOf(sums, FACT.dealWon), context);
		const n = won.positiveCount + won.zeroCount + won.creditNoteCount;
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
};
