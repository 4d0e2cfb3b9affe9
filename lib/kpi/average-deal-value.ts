import { WHOLE } from "../model/deal.ts";
import { FACT, MARK } from "../tally/fact.ts";
import { amountIn, type Entry, positiveAmountsOf } from "./amounts.ts";
import type { Kpi } from "./kpi.ts";
import { quantile } from "./quantile.ts";
import { leavingOut, totalsOf } from "./totals.ts";

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
	reads: ["sums"],
	measure({ sums }, context) {
		const won = totalsOf(sums, FACT.dealWon);
		const amount = amountIn(positiveAmountsOf(sums, FACT.dealWon), context);
		const base = {
			unit: "money",
			currency: context.reportingCurrency,
			n: won.positiveCount,
			...leavingOut({
				zeroAmount: won.zeroCount,
				noAmount: won.unpricedCount,
				creditNote: won.creditNoteCount,
				undated: won.undatedCount,
			}),
		} as const;
		if ("reason" in amount)
			return { ...base, value: null, reason: amount.reason };
		if (won.count === 0)
			return { ...base, value: null, reason: { code: "noWonDeals" } };
		if (won.positiveCount === 0)
			return { ...base, value: null, reason: { code: "noAmounts" } };
		return { ...base, value: amount.exact / won.positiveCount };
	},
	refine(figure, facts, context) {
		if (figure.value === null) return figure;
		// A deal shared by two sellers of the scope stands there twice: its parts are put together again.
		const deals = new Map<string, { parts: Entry[]; share: number }>();
		for (const [
			day,
			kind,
			id,
			minor,
			currency,
			share,
			,
			,
			,
			,
			,
			marks,
		] of facts) {
			if (kind !== FACT.dealWon || day === "") continue;
			if (minor === null || !currency || !(marks & MARK.positive)) continue;
			const deal = deals.get(id);
			const part = { minor, currency, day };
			if (deal) {
				deal.parts.push(part);
				deal.share += share;
			} else deals.set(id, { parts: [part], share });
		}
		const values: number[] = [];
		for (const { parts, share } of deals.values()) {
			const amount = amountIn(parts, context);
			if ("exact" in amount) values.push(amount.exact / (share / WHOLE));
		}
		const median = quantile(values, 50);
		return median === null ? figure : { ...figure, also: { median } };
	},
};
