import { type Fact, PRODUCT_SEPARATOR } from "../tally/fact.ts";
import { customersOn, lastDayOf, sharesOf } from "./customers.ts";
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
		const counts = all
			.map(({ won }) => new Set(won.flatMap(productsOf)).size)
			.filter((count) => count > 0);
		const n = counts.length;
		const nameless = all
			.flatMap(({ won }) => won)
			.filter((fact) => productsOf(fact).length === 0);
		const base = {
			unit: "count",
			n,
			...leavingOut({ noCustomer, noProduct: sharesOf(nameless) }),
		} as const;
		if (all.length === 0)
			return { ...base, value: null, reason: { code: "noCustomers" } };
		if (n === 0)
			return { ...base, value: null, reason: { code: "noProducts" } };
		const products = counts.reduce((sum, count) => sum + count, 0);
		return { ...base, value: products / n, of: { above: products, below: n } };
	},
};

function productsOf([, , , , , , , product]: Fact): string[] {
	return product?.split(PRODUCT_SEPARATOR) ?? [];
}
