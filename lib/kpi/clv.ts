import { WHOLE } from "../model/deal.ts";
import { type Fact, MARK } from "../tally/fact.ts";
import { amountIn, type Entry } from "./amounts.ts";
import {
	type Customer,
	customersOn,
	DAYS_A_YEAR,
	lastDayOf,
} from "./customers.ts";
import type { Evidence, Kpi, KpiContext } from "./kpi.ts";
import { leavingOut } from "./totals.ts";

/**
 * Customer lifetime value.
 *
 * Average deal value × frequency × lifespan × gross margin, over all that was won up to as-of or, of a period that is over,
 * to its last day. Average deal value = Σ positive amounts ÷ their deals; frequency = Σ won deals ÷ Σ customer-years;
 * lifespan = Σ customer-years ÷ customers; customer-years as in customers.ts. In minor units of the reporting currency, not
 * rounded; n is the customers.
 *
 * The customer-years of frequency and lifespan are the same, so the value is reckoned without them: it is known even where
 * every customer is new today. Without zero-value deals it is revenue per customer × margin. A shared deal counts amount
 * and number by its share, a customer always whole. A credit note lowers revenue only: it is not in the average, so not in
 * the value either, and counted. Deals worth nothing or of unknown amount count in the frequency alone, deals without a
 * customer not at all; each are counted.
 *
 * Unknown when nothing was won from any customer, when no deal won has an amount above zero, or when an exchange rate is
 * missing.
 */
export const clv: Kpi = {
	id: "clv",
	unit: "money",
	better: "higher",
	adds: false,
	reads: ["history", "mergedInto"],
	measure(evidence, context) {
		const { all, noCustomer, creditNotes } = customersOn(
			lastDayOf(context),
			evidence,
			context,
		);
		const deals = dealsOf(all);
		const amount = amountIn(deals.positive, context);
		const base = {
			unit: "money",
			currency: context.reportingCurrency,
			n: all.length,
			...leavingOut({
				noCustomer,
				zeroAmount: deals.zeroCount,
				noAmount: deals.unpricedCount,
				creditNote: creditNotes,
			}),
		} as const;
		if (all.length === 0)
			return { ...base, value: null, reason: { code: "noCustomers" } };
		if ("reason" in amount)
			return { ...base, value: null, reason: amount.reason };
		if (deals.positiveCount === 0)
			return { ...base, value: null, reason: { code: "noAmounts" } };
		const perCustomer = amount.exact / all.length;
		const perPriced = deals.count / deals.positiveCount;
		return { ...base, value: perCustomer * perPriced * context.margin };
	},
};

/** How often a customer buys, and for how long: what stands between the average deal and the lifetime value. */
export interface Lifetime {
	/** Won deals a customer and year. */
	frequency: number;
	/** Years. */
	lifespan: number;
}

/** The frequency and the lifespan of a lifetime value; null where there are no customer-years yet. */
export function lifetimeOf(
	evidence: Pick<Evidence, "history" | "mergedInto">,
	context: KpiContext,
): Lifetime | null {
	const { all } = customersOn(lastDayOf(context), evidence, context);
	const days = all.reduce((sum, customer) => sum + customer.days, 0);
	if (days === 0) return null;
	const years = days / DAYS_A_YEAR;
	return {
		frequency: dealsOf(all).count / years,
		lifespan: years / all.length,
	};
}

/** An amount as it was won, where there is one. */
export function entryOf([day, , , minor, currency, share]: Fact): Entry[] {
	return minor === null || currency === null
		? []
		: [{ minor, currency, day, count: share }];
}

function dealsOf(customers: readonly Customer[]) {
	let count = 0;
	let positiveCount = 0;
	let unpricedCount = 0;
	// Of a day and currency one entry: there may be very many deals, and few days.
	const positive = new Map<string, Map<string, Required<Entry>>>();
	for (const { won } of customers)
		for (const [day, , , minor, currency, share, , , , , , marks] of won) {
			count += share;
			if (minor === null) unpricedCount += share;
			else if (marks & MARK.positive && currency !== null) {
				positiveCount += share;
				let own = positive.get(currency);
				if (!own) {
					own = new Map();
					positive.set(currency, own);
				}
				const entry = own.get(day);
				if (entry) {
					entry.minor += minor;
					entry.count += share;
				} else own.set(day, { minor, currency, day, count: share });
			}
		}
	return {
		count: count / WHOLE,
		positiveCount: positiveCount / WHOLE,
		unpricedCount: unpricedCount / WHOLE,
		zeroCount: (count - positiveCount - unpricedCount) / WHOLE,
		positive: [...positive.values()].flatMap((own) => [...own.values()]),
	};
}
