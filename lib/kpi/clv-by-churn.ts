import { shiftMonths } from "../time/plain-date.ts";
import { amountIn } from "./amounts.ts";
import { entryOf } from "./clv.ts";
import {
	type Customer,
	customersOn,
	DAYS_A_YEAR,
	isUnpriced,
	lastDayOf,
	sharesOf,
} from "./customers.ts";
import type { Reason } from "./figure.ts";
import type { Evidence, Kpi, KpiContext } from "./kpi.ts";
import { leavingOut } from "./totals.ts";

/** Where nobody has left yet, a customer is taken to stay as long as anyone has, but at least so many years. */
const YEARS_AT_LEAST = 5;

/**
 * Customer lifetime value by margin ÷ churn.
 *
 * Average yearly revenue per active customer × gross margin ÷ yearly churn rate. Revenue: that of the last 12 months from
 * customers active on the day, credit notes included, ÷ how many they are. Churn rate: of the customers active 12 months
 * earlier, the share that is not any more. In minor units of the reporting currency, not rounded; n is the active customers.
 *
 * Where nobody has left, 1 ÷ churn would be for ever: the lifespan is the longest anyone has been a customer, at least 5
 * years, and that is noted.
 *
 * Unknown when nobody is an active customer, when none of their deals has an amount, or when an exchange rate is missing.
 */
export const clvByChurn: Kpi = {
	id: "clvByChurn",
	unit: "money",
	better: "higher",
	adds: false,
	readingOf: "clv",
	reads: ["history", "mergedInto"],
	measure(evidence, context) {
		const yearly = yearlyRevenue(evidence, context);
		const base = {
			unit: "money",
			currency: context.reportingCurrency,
			n: yearly.active.length,
			...yearly.left,
		} as const;
		if ("reason" in yearly)
			return { ...base, value: null, reason: yearly.reason };

		const { all, active, perCustomer } = yearly;
		const isActive = new Set(active.map(({ id }) => id));
		const before = customersOn(
			yearBefore(context),
			evidence,
			context,
		).all.filter((customer) => customer.isActive);
		const lost = before.filter(({ id }) => !isActive.has(id)).length;
		const value = perCustomer * context.margin;
		if (lost > 0) return { ...base, value: (value * before.length) / lost };

		const longest = all.reduce((most, { days }) => Math.max(most, days), 0);
		return {
			...base,
			value: value * Math.max(longest / DAYS_A_YEAR, YEARS_AT_LEAST),
			notes: [{ code: "noChurnYet" }],
		};
	},
};

interface Active {
	/** Everyone who has bought, and those of them who still do. */
	all: readonly Customer[];
	active: Customer[];
	left: { leftOut?: Reason[] };
}

/** Revenue of the last 12 months per active customer, in minor units, not rounded, before margin; else why it is unknown. */
export function yearlyRevenue(
	evidence: Pick<Evidence, "history" | "mergedInto">,
	context: KpiContext,
): Active & ({ perCustomer: number } | { reason: Reason }) {
	const day = lastDayOf(context);
	const { all, noCustomer } = customersOn(day, evidence, context);
	const active = all.filter((customer) => customer.isActive);
	const start = yearBefore(context);
	const facts = active
		.flatMap(({ won, creditNotes }) => [...won, ...creditNotes])
		.filter(([on]) => on > start);
	const entries = facts.flatMap(entryOf);
	const found: Active = {
		all,
		active,
		left: leavingOut({
			noCustomer,
			noAmount: sharesOf(facts.filter(isUnpriced)),
		}),
	};
	if (active.length === 0) return { ...found, reason: { code: "noCustomers" } };
	if (entries.length === 0 && facts.length > 0)
		return { ...found, reason: { code: "noAmounts" } };
	const amount = amountIn(entries, context);
	if ("reason" in amount) return { ...found, reason: amount.reason };
	return { ...found, perCustomer: amount.exact / active.length };
}

function yearBefore(context: KpiContext) {
	return shiftMonths(lastDayOf(context), -12);
}
