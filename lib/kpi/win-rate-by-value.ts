import { WHOLE } from "../model/deal.ts";
import { FACT } from "../tally/fact.ts";
import { amountIn, positiveAmountsOf } from "./amounts.ts";
import type { Kpi } from "./kpi.ts";
import { leavingOut, type Totals, totalsOf } from "./totals.ts";

/**
 * Win rate by value.
 *
 * Σ amounts won ÷ Σ amounts won or lost, of the deals closed in the period, amounts above zero only; other currencies by
 * the rate of their month. Deals worth zero (or less, if lost), credit notes and deals whose amount is unknown are left out and counted. Sums
 * of money are no counts, so there is no interval.
 *
 * Unknown when no deal closed in the period, when deals were won or lost and none of them has an amount above zero (many
 * CRMs empty the amount of a deal that is lost: all would look won), or when an exchange rate is missing.
 */
export const winRateByValue: Kpi = {
	id: "winRateByValue",
	unit: "rate",
	better: "higher",
	adds: false,
	readingOf: "winRate",
	reads: ["sums"],
	measure({ sums }, context) {
		const won = totalsOf(sums, FACT.dealWon);
		const lost = totalsOf(sums, FACT.dealLost);
		const base = {
			unit: "rate",
			currency: context.reportingCurrency,
			n: won.positiveCount + lost.positiveCount,
			...leavingOut({
				zeroAmount: worthless(won) + worthless(lost),
				noAmount: won.unpricedCount + lost.unpricedCount,
				creditNote: won.creditNoteCount,
				undated: won.undatedCount + lost.undatedCount,
			}),
		} as const;
		if (won.count + lost.count === 0)
			return { ...base, value: null, reason: { code: "noClosedDeals" } };
		if (won.count > 0 && won.positiveCount === 0)
			return { ...base, value: null, reason: { code: "noAmounts" } };
		if (lost.count > 0 && lost.positiveCount === 0)
			return { ...base, value: null, reason: { code: "noLostAmounts" } };

		const wonAmounts = positiveAmountsOf(sums, FACT.dealWon);
		const above = amountIn(wonAmounts, context);
		const below = amountIn(
			[...wonAmounts, ...positiveAmountsOf(sums, FACT.dealLost)],
			context,
		);
		if ("reason" in below)
			return { ...base, value: null, reason: below.reason };
		if ("reason" in above)
			return { ...base, value: null, reason: above.reason };
		// A seller's parts of deals may all round to nothing.
		if (below.exact === 0)
			return { ...base, value: null, reason: { code: "noAmounts" } };
		return {
			...base,
			value: above.exact / below.exact,
			of: { above: above.value, below: below.value },
		};
	},
};

/** How many are worth nothing, in whole millionths as all counts are. */
function worthless({ count, positiveCount, unpricedCount }: Totals): number {
	return Math.round((count - positiveCount - unpricedCount) * WHOLE) / WHOLE;
}
