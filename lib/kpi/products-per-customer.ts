import { WHOLE } from "../model/deal.ts";
import { PRODUCT_SEPARATOR } from "../tally/fact.ts";
import { customersOn, lastDayOf } from "./customers.ts";
import type { Kpi } from "./kpi.ts";
import { leavingOut } from "./totals.ts";

/**
 * Products per customer.
 *
 * How many different products a customer with a won deal has bought, on average, over all that was won up to as-of or, of a
 * period that is over, to its last day. Products of the same name are one. Deals that name no product are left out and
 * counted, and a customer who has no others with them: nobody knows what they bought. n is the other customers.
 *
 * Unknown when nothing was won from any customer, or when no deal names a product.
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
		let products = 0;
		let n = 0;
		let nameless = 0;
		for (const { won } of all) {
			const own = new Set<string>();
			for (const [, , , , , share, , product] of won) {
				if (product === null) nameless += share;
				else if (!product.includes(PRODUCT_SEPARATOR)) own.add(product);
				else for (const each of product.split(PRODUCT_SEPARATOR)) own.add(each);
			}
			products += own.size;
			if (own.size > 0) n++;
		}
		const base = {
			unit: "count",
			n,
			...leavingOut({ noCustomer, noProduct: nameless / WHOLE }),
		} as const;
		if (all.length === 0)
			return { ...base, value: null, reason: { code: "noCustomers" } };
		if (n === 0)
			return { ...base, value: null, reason: { code: "noProducts" } };
		return { ...base, value: products / n, of: { above: products, below: n } };
	},
};
