import type { Id } from "../model/record.ts";
import type { PlainDate } from "../time/plain-date.ts";
import { expectedPurchases, fitBgNbd, probabilityAlive } from "./bg-nbd.ts";
import { expectedAverageValue, fitGammaGamma } from "./gamma-gamma.ts";
import { type Purchase, summarise } from "./purchase-history.ts";

/** Fewer customers who bought again than this say too little about all of them. */
const FEWEST_REPEAT_CUSTOMERS = 50;

/** One customer's value: what they have brought, and what they are expected to bring. Money in minor units, not rounded. */
export interface CustomerValue {
	customer: Id;
	/** Revenue to date, credit notes included, before margin. */
	revenue: number;
	/** That they will buy again at all. */
	probabilityAlive: number;
	/** Purchases expected in the weeks to come. */
	purchases: number;
	/** What each is expected to be worth. */
	averageValue: number;
	/** margin × (revenue + purchases × averageValue). */
	value: number;
}

export interface CustomerValues {
	/** Σ value of the customers; null: unknown. */
	total: number | null;
	/** In the order they first stand in the purchases; none where unknown. */
	customers: CustomerValue[];
	/** Why it is unknown; of too few, how many there are. */
	reason?:
		| { code: "tooFewRepeatCustomers"; count: number }
		| { code: "modelDoesNotFit" };
}

/**
 * Customer lifetime value per customer: revenue to date + what the weeks to come are expected to bring, × gross margin (a
 * fraction). Expected: purchases by the BG/NBD model × their average value by the gamma-gamma model, both fitted to these
 * customers. A customer who has credit notes only has bought nothing and is left out.
 *
 * Unknown where fewer than 50 customers have bought again, or where a model cannot be fitted to them.
 */
export function predictedCustomerValue(
	purchases: readonly Purchase[],
	asOf: PlainDate,
	{ weeks, margin }: { weeks: number; margin: number },
): CustomerValues {
	const histories = summarise(purchases, asOf);
	const repeat = histories.filter(({ frequency }) => frequency > 0).length;
	if (repeat < FEWEST_REPEAT_CUSTOMERS)
		return {
			total: null,
			customers: [],
			reason: { code: "tooFewRepeatCustomers", count: repeat },
		};
	const buying = fitBgNbd(histories);
	const spending = fitGammaGamma(histories);
	if (!buying || !spending)
		return { total: null, customers: [], reason: { code: "modelDoesNotFit" } };

	const revenues = new Map<Id, number>();
	for (const { customer, on, amount } of purchases)
		if (on <= asOf)
			revenues.set(customer, (revenues.get(customer) ?? 0) + amount);

	const customers = histories.map((history) => {
		const revenue = revenues.get(history.customer) ?? 0;
		const expected = expectedPurchases(buying, history, weeks);
		const averageValue = expectedAverageValue(spending, history);
		return {
			customer: history.customer,
			revenue,
			probabilityAlive: probabilityAlive(buying, history),
			purchases: expected,
			averageValue,
			value: margin * (revenue + expected * averageValue),
		};
	});
	const total = customers.reduce((sum, { value }) => sum + value, 0);
	return { total, customers };
}
