import { WHOLE } from "../model/deal.ts";
import { FACT, MARK } from "../tally/fact.ts";
import type { Kpi } from "./kpi.ts";
import { quantile } from "./quantile.ts";
import { leavingOut, missingRate, totalsOf } from "./totals.ts";

/**
 * Average value per deal.
 *
 * Σ positive amounts of the deals won in the period ÷ how many they are, in minor units of the reporting currency, not
 * rounded. A shared deal counts amount and number by its share. Zero-value deals, credit notes and deals whose amount is
 * unknown are left out and counted. Beside it the median of the same deals, each once and whole.
 *
 * Unknown when nothing was won in the period, when no deal won has an amount above zero, or when an exchange rate is
 * missing.
 */
export const averageDealValue: Kpi = {
	id: "averageDealValue",
	unit: "money",
	better: "higher",
	adds: false,
	fromSums(rows, { reportingCurrency }) {
		const won = totalsOf(rows, FACT.dealWon);
		const noRate = missingRate(rows, FACT.dealWon, reportingCurrency);
		const base = {
			unit: "money",
			currency: reportingCurrency,
			n: won.positiveCount,
			...leavingOut({
				zeroAmount: won.zeroCount,
				noAmount: won.unpricedCount,
				creditNote: won.creditNoteCount,
				undated: won.undatedCount,
			}),
		} as const;
		if (noRate) return { ...base, value: null, reason: noRate };
		if (won.count === 0)
			return { ...base, value: null, reason: { code: "noWonDeals" } };
		if (won.positiveCount === 0)
			return { ...base, value: null, reason: { code: "noAmounts" } };
		return { ...base, value: won.positiveAmount / won.positiveCount };
	},
	fromFacts: {
		kinds: [FACT.dealWon],
		refine(figure, facts) {
			if (figure.value === null) return figure;
			// A deal shared by two sellers of the scope stands there twice: its parts are put together again.
			const deals = new Map<string, { amount: number; share: number }>();
			for (const [day, kind, id, amount, , share, , , , , , marks] of facts) {
				if (kind !== FACT.dealWon || day === "" || amount === null) continue;
				if (!(marks & MARK.positive)) continue;
				const deal = deals.get(id);
				if (deal) {
					deal.amount += amount;
					deal.share += share;
				} else deals.set(id, { amount, share });
			}
			const values: number[] = [];
			for (const { amount, share } of deals.values())
				values.push(amount / (share / WHOLE));
			const median = quantile(values, 50);
			return median === null ? figure : { ...figure, also: { median } };
		},
	},
};
