import { FACT, MARK } from "../tally/fact.ts";
import { amountOfKind } from "./amount-of-kind.ts";
import { amountIn } from "./amounts.ts";
import { entryOf } from "./clv.ts";
import type { Kpi } from "./kpi.ts";
import { totalsOf } from "./totals.ts";

/**
 * Revenue: what was won.
 *
 * Σ amount of the deals won in the period, by the day they closed, in minor units of the reporting currency: other
 * currencies by the rate of their month, rounded once. Credit notes lower it. Deals whose amount is unknown are left out
 * and counted.
 *
 * Beside it, where any deal names its customer, what came from new customers (their first won deals ever) and from existing
 * ones (all later deals, and credit notes); what names no customer is neither. The parts add up to the whole.
 *
 * Nothing won is exactly 0: a sum over an empty period is known, and a goal with nothing won yet stands at 0, behind.
 * Unknown when no won deal has an amount, or when an exchange rate is missing.
 */
export const revenue: Kpi = {
	id: "revenue",
	unit: "money",
	better: "higher",
	adds: true,
	reads: ["sums"],
	measure({ sums }, context) {
		const won = totalsOf(sums, FACT.dealWon);
		const n = won.positiveCount + won.zeroCount + won.creditNoteCount;
		return amountOfKind(sums, FACT.dealWon, won, n, context);
	},
	refine(figure, facts, context) {
		const { value } = figure;
		const won = facts.filter(
			([day, kind, , minor]) =>
				kind === FACT.dealWon && day !== "" && minor !== null,
		);
		const ofNew = won.filter(
			([, , , , , , , , , customer, , marks]) =>
				customer && marks & MARK.firstWin,
		);
		const ofNobody = won.filter(([, , , , , , , , , customer]) => !customer);
		const fromNew = amountIn(ofNew.flatMap(entryOf), context);
		const fromNobody = amountIn(ofNobody.flatMap(entryOf), context);
		// Where all of a currency comes to nothing the whole needs no rate, but its parts do.
		if (value === null || "reason" in fromNew || "reason" in fromNobody)
			return figure;
		if (ofNobody.length === won.length) return figure;
		return {
			...figure,
			also: {
				newCustomers: fromNew.value,
				existingCustomers: value - fromNew.value - fromNobody.value,
				...(ofNobody.length > 0 && { noCustomer: fromNobody.value }),
			},
		};
	},
};
