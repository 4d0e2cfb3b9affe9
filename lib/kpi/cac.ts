import { amountIn, type Entry } from "./amounts.ts";
import { costsIn } from "./costs.ts";
import type { Figure } from "./figure.ts";
import type { Kpi, KpiContext } from "./kpi.ts";
import { firstWinsIn } from "./new-customers.ts";

/**
 * Average cost per new customer (customer acquisition cost).
 *
 * Costs falling in the period up to as-of, each spread evenly over the days it covers, ÷ new customers of the same days:
 * first won deals ever, by their shares. In minor units of the reporting currency, not rounded; each month's costs by that
 * month's rate. n is the new customers.
 *
 * Unknown when nobody became a customer, when no cost at all is known of the period, or when an exchange rate is missing.
 */
export const cac: Kpi = {
	id: "cac",
	unit: "money",
	better: "lower",
	adds: false,
	reads: ["sums", "costs"],
	measure({ sums, costs }, context) {
		const { count, notes } = firstWinsIn(sums, context.dataFrom);
		const spent = costsIn(costs, context.period, context.asOf);
		return { ...costPerCustomer(spent, count, context), ...notes };
	},
};

/** What was spent ÷ the customers it won, and the two numbers. */
export function costPerCustomer(
	spent: readonly Entry[],
	customers: number,
	context: KpiContext,
): Figure {
	const cost = amountIn(spent, context);
	const base = {
		unit: "money",
		currency: context.reportingCurrency,
		n: customers,
	} as const;
	if (customers === 0)
		return { ...base, value: null, reason: { code: "noNewCustomers" } };
	if (spent.length === 0)
		return { ...base, value: null, reason: { code: "noCosts" } };
	if ("reason" in cost) return { ...base, value: null, reason: cost.reason };
	return {
		...base,
		value: cost.exact / customers,
		of: { above: cost.value, below: customers },
	};
}
