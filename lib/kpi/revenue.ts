import { FACT } from "../tally/fact.ts";
import type { Kpi } from "./kpi.ts";
import { leavingOut, missingRate, totalsOf } from "./totals.ts";

/**
 * Revenue: what was won.
 *
 * Σ amount of the deals won in the period, by the day they closed, in minor units of the reporting currency. Credit notes
 * lower it. Deals whose amount is unknown are left out and counted.
 *
 * Nothing won is exactly 0: a sum over an empty period is known, and a goal with nothing won yet stands at 0, behind.
 * Unknown when no won deal has an amount, or when an exchange rate is missing.
 */
export const revenue: Kpi = {
	id: "revenue",
	unit: "money",
	better: "higher",
	adds: true,
	fromSums(rows, { reportingCurrency }) {
		const won = totalsOf(rows, FACT.dealWon);
		const noRate = missingRate(rows, FACT.dealWon, reportingCurrency);
		const n = won.positiveCount + won.zeroCount + won.creditNoteCount;
		const base = { unit: "money", currency: reportingCurrency, n } as const;
		if (noRate) return { ...base, value: null, reason: noRate };
		if (n === 0 && won.unpricedCount > 0)
			return {
				...base,
				value: null,
				reason: { code: "noAmounts", count: won.unpricedCount },
			};
		return {
			...base,
			value: won.amount,
			...leavingOut({ noAmount: won.unpricedCount, undated: won.undatedCount }),
		};
	},
};
