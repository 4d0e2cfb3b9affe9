import { cac } from "./cac.ts";
import { clv } from "./clv.ts";
import type { Reason } from "./figure.ts";
import type { Kpi } from "./kpi.ts";

/** On fewer customers than this a comparison says more about them than about the business. */
export const FEWEST_CUSTOMERS = 5;

/**
 * How many times over a customer brings back what winning one costs: CLV ÷ CAC, as "3.2".
 *
 * Unknown when either is, when either rests on fewer than 5 customers (it says on how many), or when customers cost
 * nothing.
 */
export const clvToCac: Kpi = {
	id: "clvToCac",
	unit: "count",
	better: "higher",
	adds: false,
	reads: [...new Set([...clv.reads, ...cac.reads])],
	measure(evidence, context) {
		const worth = clv.measure(evidence, context);
		const cost = cac.measure(evidence, context);
		const n = Math.min(worth.n ?? 0, cost.n ?? 0);
		const base = {
			unit: "count",
			currency: context.reportingCurrency,
			n,
			...(cost.notes && { notes: cost.notes }),
			...(worth.leftOut && { leftOut: worth.leftOut }),
		} as const;
		const unknown = (reason: Reason | undefined) => ({
			...base,
			value: null,
			...(reason && { reason }),
		});
		if (worth.value === null) return unknown(worth.reason);
		if (cost.value === null) return unknown(cost.reason);
		if (n < FEWEST_CUSTOMERS)
			return unknown({ code: "tooFewCustomers", count: n });
		if (cost.value === 0) return unknown({ code: "emptyDenominator" });
		return {
			...base,
			value: worth.value / cost.value,
			of: { above: worth.value, below: cost.value },
		};
	},
};
