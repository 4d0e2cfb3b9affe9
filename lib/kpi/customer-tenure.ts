import { customersOn, DAYS_A_MONTH, lastDayOf } from "./customers.ts";
import type { Kpi } from "./kpi.ts";
import { leavingOut } from "./totals.ts";

/**
 * Customer tenure: how long customers have been customers.
 *
 * Mean of their months: from the first won deal to as-of (of a period that is over, to its last day) while active, of those
 * who have ended to their end, as customers.ts counts it. A month is a twelfth of the mean year, 30.436875 days. n is the
 * customers; deals without one are left out and counted.
 *
 * Unknown when nothing was won from any customer.
 */
export const customerTenure: Kpi = {
	id: "customerTenure",
	unit: "months",
	better: "higher",
	adds: false,
	reads: ["history", "mergedInto"],
	measure(evidence, context) {
		const { all, noCustomer } = customersOn(
			lastDayOf(context),
			evidence,
			context,
		);
		const base = {
			unit: "months",
			n: all.length,
			...leavingOut({ noCustomer }),
		} as const;
		if (all.length === 0)
			return { ...base, value: null, reason: { code: "noCustomers" } };
		const days = all.reduce((sum, customer) => sum + customer.days, 0);
		return { ...base, value: days / DAYS_A_MONTH / all.length };
	},
};
