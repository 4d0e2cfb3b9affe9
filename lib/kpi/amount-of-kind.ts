import type { FactKind } from "../tally/fact.ts";
import type { SumRow } from "../tally/sum.ts";
import { amountIn, amountsOf } from "./amounts.ts";
import type { Figure } from "./figure.ts";
import type { KpiContext } from "./kpi.ts";
import { leavingOut, type Totals } from "./totals.ts";

/**
 * Σ amounts of one kind as a figure, resting on `n` records; those without an amount are left out and counted. Unknown when
 * none has one, or when an exchange rate is missing; of nothing at all it is exactly 0.
 */
export function amountOfKind(
	sums: readonly SumRow[],
	kind: FactKind,
	totals: Totals,
	n: number,
	context: KpiContext,
): Figure {
	const amount = amountIn(amountsOf(sums, kind), context);
	const base = {
		unit: "money",
		currency: context.reportingCurrency,
		n,
	} as const;
	if ("reason" in amount)
		return { ...base, value: null, reason: amount.reason };
	if (n === 0 && totals.unpricedCount > 0)
		return {
			...base,
			value: null,
			reason: { code: "noAmounts", count: totals.unpricedCount },
		};
	return {
		...base,
		value: amount.value,
		...leavingOut({
			noAmount: totals.unpricedCount,
			undated: totals.undatedCount,
		}),
	};
}
