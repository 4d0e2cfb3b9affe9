import type { Fact } from "../tally/fact.ts";
import { amountIn } from "./amounts.ts";
import { sharesOf } from "./customers.ts";
import type { Figure } from "./figure.ts";
import type { Kpi, KpiContext } from "./kpi.ts";
import { byPrice, openEntryOf } from "./open-pipeline.ts";
import { chancesOf } from "./stage-chance.ts";
import { leavingOut } from "./totals.ts";

/**
 * Weighted pipeline.
 *
 * Σ amount × chance of the deals that are open on as-of, rounded once to whole minor units of the reporting currency. A
 * deal's chance is its stage's own share of wins where that is known well enough, else what the CRM says, else the scope's
 * win rate; see stage-chance.ts. Deals without an amount or without any chance are left out and counted.
 *
 * No open deal is exactly 0. Unknown when none of them has both an amount and a chance, or when an exchange rate is missing.
 */
export const weightedPipeline: Kpi = {
	id: "weightedPipeline",
	unit: "money",
	better: "higher",
	adds: false,
	reads: ["open", "history"],
	asksStages: true,
	measure: ({ open, history }, context) =>
		weighted(open, chancesOf(history), context),
};

/** The same of some open deals alone, whose chances are known already: they are learned from the whole history once. */
export function weighted(
	open: readonly Fact[],
	chanceOf: (open: Fact) => number | null,
	context: Pick<KpiContext, "asOf" | "reportingCurrency" | "rates">,
): Figure {
	const { priced, unpriced } = byPrice(open);
	const likely = priced.filter((fact) => chanceOf(fact) !== null);
	const unlikely = priced.filter((fact) => chanceOf(fact) === null);
	const base = {
		unit: "money",
		currency: context.reportingCurrency,
		n: sharesOf(likely),
	} as const;
	const whole = amountIn(
		likely.flatMap((fact) => openEntryOf(fact, context.asOf)),
		context,
	);
	if ("reason" in whole) return { ...base, value: null, reason: whole.reason };
	if (likely.length === 0 && priced.length > 0)
		return {
			...base,
			value: null,
			reason: { code: "noProbability", count: sharesOf(priced) },
		};
	if (likely.length === 0 && unpriced.length > 0)
		return {
			...base,
			value: null,
			reason: { code: "noAmounts", count: sharesOf(unpriced) },
		};

	let sum = 0;
	for (const fact of likely) {
		const amount = amountIn(openEntryOf(fact, context.asOf), context);
		// Together they may come to nothing, which needs no rate. Weighed by chances of their own they do not.
		if ("reason" in amount)
			return { ...base, value: null, reason: amount.reason };
		sum += amount.exact * (chanceOf(fact) ?? 0);
	}
	return {
		...base,
		value: roundHalfEven(sum),
		...leavingOut({
			noAmount: sharesOf(unpriced),
			noProbability: sharesOf(unlikely),
		}),
	};
}

/** To the nearest whole number, halves to the even one. */
export function roundHalfEven(value: number): number {
	const below = Math.floor(value);
	return value - below === 0.5 ? 2 * Math.round(value / 2) : Math.round(value);
}
