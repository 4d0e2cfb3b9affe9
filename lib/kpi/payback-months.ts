import { cac } from "./cac.ts";
import { yearlyRevenue } from "./clv-by-churn.ts";
import { FEWEST_CUSTOMERS } from "./clv-to-cac.ts";
import type { Reason } from "./figure.ts";
import type { Kpi } from "./kpi.ts";

/**
 * Months until a new customer has paid back what winning them cost.
 *
 * CAC ÷ (what an active customer brings in a month × gross margin): the revenue of the last 12 months per active customer,
 * as in clv-by-churn.ts, a twelfth of it.
 *
 * Unknown when either is, when either rests on fewer than 5 customers (it says on how many), or when customers bring
 * nothing.
 */
export const paybackMonths: Kpi = {
	id: "paybackMonths",
	unit: "months",
	better: "lower",
	adds: false,
	reads: ["sums", "costs", "history", "mergedInto"],
	measure(evidence, context) {
		const yearly = yearlyRevenue(evidence, context);
		const cost = cac.measure(evidence, context);
		const n = Math.min(yearly.active.length, cost.n ?? 0);
		const base = {
			unit: "months",
			currency: context.reportingCurrency,
			n,
			...yearly.left,
			...(cost.notes && { notes: cost.notes }),
		} as const;
		const unknown = (reason: Reason | undefined) => ({
			...base,
			value: null,
			...(reason && { reason }),
		});
		if ("reason" in yearly) return unknown(yearly.reason);
		if (cost.value === null) return unknown(cost.reason);
		if (n < FEWEST_CUSTOMERS)
			return unknown({ code: "tooFewCustomers", count: n });
		const monthly = (yearly.perCustomer * context.margin) / 12;
		if (monthly <= 0) return unknown({ code: "emptyDenominator" });
		return {
			...base,
			value: cost.value / monthly,
			of: { above: cost.value, below: monthly },
		};
	},
};
