import type { Id } from "../model/record.ts";
import type { Fact } from "../tally/fact.ts";
import {
	daysBetween,
	type PlainDate,
	shiftMonths,
} from "../time/plain-date.ts";
import { amountIn } from "./amounts.ts";
import { entryOf } from "./clv.ts";
import {
	type CustomerValues,
	predictedCustomerValue,
} from "./customer-value.ts";
import { customersOn, isUnpriced, lastDayOf, sharesOf } from "./customers.ts";
import type { Reason } from "./figure.ts";
import type { Evidence, Kpi, KpiContext } from "./kpi.ts";
import type { Purchase } from "./purchase-history.ts";
import { leavingOut } from "./totals.ts";

/**
 * Customer lifetime value, predicted.
 *
 * Of each customer, revenue to date + what the next 12 months are expected to bring, × gross margin; the figure is their
 * average, in minor units of the reporting currency, not rounded. What is expected follows from how often and how lately
 * each has bought, see customer-value.ts. n is the customers. Deals without an amount or a customer are left out and
 * counted.
 *
 * Unknown when nothing was won from any customer, when fewer than 50 customers have bought again, when the model does not fit
 * them, or when an exchange rate is missing.
 */
export const clvPredicted: Kpi = {
	id: "clvPredicted",
	unit: "money",
	better: "higher",
	adds: false,
	readingOf: "clv",
	reads: ["history", "mergedInto"],
	measure(evidence, context) {
		const day = lastDayOf(context);
		const { all, noCustomer } = customersOn(day, evidence, context);
		const facts = all.flatMap(({ id, won, creditNotes }) =>
			[...won, ...creditNotes].map((fact) => ({ customer: id, fact })),
		);
		const base = {
			unit: "money",
			currency: context.reportingCurrency,
			n: all.length,
			...leavingOut({
				noCustomer,
				noAmount: sharesOf(facts.map(({ fact }) => fact).filter(isUnpriced)),
			}),
		} as const;
		if (all.length === 0)
			return { ...base, value: null, reason: { code: "noCustomers" } };
		const whole = amountIn(
			facts.flatMap(({ fact }) => entryOf(fact)),
			context,
		);
		if ("reason" in whole)
			return { ...base, value: null, reason: whole.reason };

		const { total, customers, ...unknown } = valuesOf(facts, day, context);
		if (total === null) return { ...base, value: null, reason: unknown.reason };
		return { ...base, n: customers.length, value: total / customers.length };
	},
};

/**
 * The same of each customer, for one customer's own page: none where it is unknown, and why. The models rest on all of the
 * scope's customers, so its whole history is asked for.
 */
export function predictedByCustomer(
	evidence: Evidence,
	context: KpiContext,
): Pick<CustomerValues, "customers"> & { reason?: Reason } {
	const day = lastDayOf(context);
	const { all } = customersOn(day, evidence, context);
	const facts = all.flatMap(({ id, won, creditNotes }) =>
		[...won, ...creditNotes].map((fact) => ({ customer: id, fact })),
	);
	const whole = amountIn(
		facts.flatMap(({ fact }) => entryOf(fact)),
		context,
	);
	if ("reason" in whole) return { customers: [], reason: whole.reason };
	return valuesOf(facts, day, context);
}

function valuesOf(
	facts: readonly { customer: Id; fact: Fact }[],
	day: PlainDate,
	context: KpiContext,
): CustomerValues {
	const purchases: Purchase[] = [];
	for (const { customer, fact } of facts) {
		const amount = amountIn(entryOf(fact), context);
		if ("exact" in amount && !isUnpriced(fact))
			purchases.push({ customer, on: fact[0], amount: amount.exact });
	}
	return predictedCustomerValue(purchases, day, {
		weeks: daysBetween(day, shiftMonths(day, 12)) / 7,
		margin: context.margin,
	});
}
