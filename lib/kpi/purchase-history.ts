import type { Id } from "../model/record.ts";
import { daysBetween, type PlainDate } from "../time/plain-date.ts";

/** One purchase: a deal won from a customer. */
export interface Purchase {
	customer: Id;
	on: PlainDate;
	/** Minor units of the reporting currency. */
	amount: number;
}

/** All that the models of repeat buying know of a customer. */
export interface PurchaseHistory {
	customer: Id;
	/** Days they bought again after the first one. */
	frequency: number;
	/** Weeks from the first purchase to the last; 0 if there is only one. */
	recency: number;
	/** Weeks from the first purchase to the day the history ends. */
	age: number;
	/** Mean amount of a day they bought again, in minor units; null if they never did. */
	mean: number | null;
}

/**
 * Each customer's history up to and including `until`, in the order they first stand in `purchases`.
 *
 * Purchases of one day are one purchase: P. Fader and B. Hardie, "Creating an RFM Summary Using Excel" (2008). The first
 * one makes a customer and is in no count and no mean. A purchase of zero value is one; a credit note is none, and who has
 * nothing else is no customer.
 */
export function summarise(
	purchases: readonly Purchase[],
	until: PlainDate,
): PurchaseHistory[] {
	const customers = new Map<Id, Map<PlainDate, number>>();
	for (const { customer, on, amount } of purchases) {
		if (on > until || amount < 0) continue;
		const days = customers.get(customer) ?? new Map<PlainDate, number>();
		days.set(on, (days.get(on) ?? 0) + amount);
		customers.set(customer, days);
	}
	return Array.from(customers, ([customer, days]) => {
		const dates = [...days.keys()].sort();
		const first = dates[0] ?? until;
		const last = dates.at(-1) ?? first;
		const frequency = days.size - 1;
		let spent = 0;
		for (const [day, amount] of days) if (day !== first) spent += amount;
		return {
			customer,
			frequency,
			recency: daysBetween(first, last) / 7,
			age: daysBetween(first, until) / 7,
			mean: frequency > 0 ? spent / frequency : null,
		};
	});
}
