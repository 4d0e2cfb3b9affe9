import type { Fact } from "../tally/fact.ts";
import type { PlainDate } from "../time/plain-date.ts";
import { amountIn, type Entry } from "./amounts.ts";
import { isUnpriced, sharesOf } from "./customers.ts";
import type { Figure } from "./figure.ts";
import type { Kpi, KpiContext } from "./kpi.ts";
import { leavingOut } from "./totals.ts";

/**
 * Open pipeline.
 *
 * Σ amount of the deals that are open on as-of, whenever they are expected to close, in minor units of the reporting
 * currency. Deals whose amount is unknown are left out and counted; n is those that are counted in.
 *
 * No open deal is exactly 0. Unknown when none of them has an amount, or when an exchange rate is missing.
 */
export const openPipeline: Kpi = {
	id: "openPipeline",
	unit: "money",
	better: "higher",
	adds: false,
	reads: ["open"],
	measure: ({ open }, context) => openAmount(open, context),
};

/** The same of some open deals alone. */
export function openAmount(
	open: readonly Fact[],
	context: Pick<KpiContext, "asOf" | "reportingCurrency" | "rates">,
): Figure {
	const { priced, unpriced } = byPrice(open);
	const base = {
		unit: "money",
		currency: context.reportingCurrency,
		n: sharesOf(priced),
	} as const;
	const amount = amountIn(
		priced.flatMap((fact) => openEntryOf(fact, context.asOf)),
		context,
	);
	if ("reason" in amount)
		return { ...base, value: null, reason: amount.reason };
	if (priced.length === 0 && unpriced.length > 0)
		return {
			...base,
			value: null,
			reason: { code: "noAmounts", count: sharesOf(unpriced) },
		};
	return {
		...base,
		value: amount.value,
		...leavingOut({ noAmount: sharesOf(unpriced) }),
	};
}

/** Those of the open deals that have an amount, and those that have none. */
export function byPrice(open: readonly Fact[]): {
	priced: Fact[];
	unpriced: Fact[];
} {
	return {
		priced: open.filter((fact) => !isUnpriced(fact)),
		unpriced: open.filter(isUnpriced),
	};
}

/** An open deal's amount, by the rate of the month it is expected to close in, or of as-of's where that is still to come. */
export function openEntryOf(
	[day, , , minor, currency, share]: Fact,
	asOf: PlainDate,
): Entry[] {
	if (minor === null || currency === null) return [];
	const isPast = day !== "" && day < asOf;
	return [{ minor, currency, day: isPast ? day : asOf, count: share }];
}
