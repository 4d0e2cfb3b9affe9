import { FACT } from "../tally/fact.ts";
import { sumRowsOf } from "../tally/sum-rows.ts";
import { addDays } from "../time/plain-date.ts";
import { costPerCustomer } from "./cac.ts";
import { costsIn } from "./costs.ts";
import { wonCycles } from "./cycles.ts";
import type { Kpi } from "./kpi.ts";
import { firstWinsIn } from "./new-customers.ts";
import { quantile } from "./quantile.ts";

/**
 * Average cost per new customer, by what was spent when they were first spoken to.
 *
 * Costs of the period moved back by one median sales cycle ÷ new customers of the period: where selling takes months, what
 * is spent now wins customers later. The cycle is that of the deals won in the period, its median rounded to whole days;
 * of a period not over yet, the costs too are those of its days up to as-of, moved back.
 *
 * Unknown when nobody became a customer, when no deal won has a cycle, when no cost is known of those earlier days, or when
 * an exchange rate is missing.
 */
export const cacLagged: Kpi = {
	id: "cacLagged",
	unit: "money",
	better: "lower",
	adds: false,
	readingOf: "cac",
	reads: ["facts", "costs"],
	measure({ facts, costs }, context) {
		const { period, asOf } = context;
		const won = facts.filter(([, kind]) => kind === FACT.dealWon);
		const { count, notes } = firstWinsIn(sumRowsOf(won), context.dataFrom);
		const cycle = quantile(wonCycles(won), 50);
		if (count > 0 && cycle === null)
			return {
				value: null,
				unit: "money",
				currency: context.reportingCurrency,
				n: count,
				reason: { code: "noCycle" },
				...notes,
			};
		const back = -Math.round(cycle ?? 0);
		const span = {
			from: addDays(period.from, back),
			to: addDays(period.to, back),
		};
		const spent = costsIn(costs, span, addDays(asOf, back));
		return { ...costPerCustomer(spent, count, context), ...notes };
	},
};
