import { amountIn } from "./amounts.ts";
import { sharesOf } from "./customers.ts";
import type { Figure } from "./figure.ts";
import type { Kpi, KpiContext } from "./kpi.ts";
import { byPrice, openEntryOf } from "./open-pipeline.ts";
import { leavingOut, noting } from "./totals.ts";

/**
 * Pipeline coverage.
 *
 * Pipeline due in the period ÷ what is still missing to its revenue goal, as "3.2". Due are the open deals expected to close
 * in the period, from as-of on. Those that were expected before as-of, and those nobody expects on any day, are not in it:
 * they are noted and counted. Deals due without an amount are left out and counted.
 *
 * Unknown when there is no goal, when the goal is reached, when no deal due has an amount, or when an exchange rate is
 * missing. No deal due covers exactly 0.
 */
export const pipelineCoverage: Kpi = {
	id: "pipelineCoverage",
	unit: "count",
	better: "higher",
	adds: false,
	reads: ["open"],
	measure({ open }, context) {
		const { period, asOf, missing, reportingCurrency } = context;
		const { priced, unpriced } = byPrice(
			open.filter(
				([day]) => day >= period.from && day < period.to && day >= asOf,
			),
		);
		const base = {
			unit: "count",
			currency: reportingCurrency,
			n: sharesOf(priced),
			...leavingOut({ noAmount: sharesOf(unpriced) }),
			...noting({
				overdue: sharesOf(open.filter(([day]) => day !== "" && day < asOf)),
				undated: sharesOf(open.filter(([day]) => day === "")),
			}),
		} as const;
		if (missing === null)
			return { ...base, value: null, reason: { code: "noGoal" } };
		if (missing <= 0)
			return { ...base, value: null, reason: { code: "goalReached" } };
		const due = amountIn(
			priced.flatMap((fact) => openEntryOf(fact, asOf)),
			context,
		);
		if ("reason" in due) return { ...base, value: null, reason: due.reason };
		if (priced.length === 0 && unpriced.length > 0)
			return { ...base, value: null, reason: { code: "noAmounts" } };
		return {
			...base,
			value: due.exact / missing,
			of: { above: due.value, below: missing },
		};
	},
};

/**
 * How often what is due covers what is missing by its weight: Σ amount × chance of the deals due ÷ what is missing. Null where
 * nothing is missing or no goal says what is, and where what is due has no weight.
 */
export function coverageByWeight(
	weightedDue: Pick<Figure, "value">,
	{ missing }: Pick<KpiContext, "missing">,
): number | null {
	return missing === null || missing <= 0 || weightedDue.value === null
		? null
		: weightedDue.value / missing;
}
