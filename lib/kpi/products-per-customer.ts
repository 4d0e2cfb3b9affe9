import { PRODUCT_SEPARATOR } from "../tally/fact.ts";
import { whyUnknown } from "./clv.ts";
import { customersOn, lastDayOf } from "./customers.ts";
import type { Kpi } from "./kpi.ts";
import { leavingOut } from "./totals.ts";

/**
 * Products per customer.
 *
 * How many different products a customer with a won deal has bought, on average, over all that was won up to as-of or, of a
 * period that is over, to its last day. Products of the same name are one. Customers whose deals name no product are left
 * out and counted, for nobody knows what they bought; n is the others.
 *
 * Unknown when nothing was won from a customer, or when no deal names a product.
 */
export const productsPerCustomer: Kpi = {
	id: "productsPerCustomer",
	unit: "count",
	better: "higher",
	adds: false,
	reads: ["history", "mergedInto"],
	measure(evidence, context) {
		const { all, noCustomer } = customersOn(
			lastDayOf(context),
			evidence,
			context,
		);
		const counts = all
			.map(
				({ won }) =>
					new Set(
						won.flatMap(
							([, , , , , , , product]) =>
								product?.split(PRODUCT_SEPARATOR) ?? [],
						),
					).size,
			)
			.filter((count) => count > 0);
		const n = counts.length;
		const base = {
			unit: "count",
			n,
			...leavingOut({ noCustomer, noProducts: all.length - n }),
		} as const;
		const reason = whyUnknown(all, noCustomer);
		if (reason) return { ...base, value: null, reason };
		if (n === 0)
			return { ...base, value: null, reason: { code: "noProducts" } };
		const products = counts.reduce((sum, count) => sum + count, 0);
		return { ...base, value: products / n, of: { above: products, below: n } };
	},
};
