import { FACT } from "../tally/fact.ts";
import type { SumRow } from "../tally/sum.ts";
import { previousPeriod } from "../time/period.ts";
import { amountIn, amountsOf } from "./amounts.ts";
import type { Figure, ReasonCode } from "./figure.ts";
import { growthOf } from "./growth.ts";
import {
	type Evidence,
	type Kpi,
	type KpiContext,
	noEvidence,
	type Span,
} from "./kpi.ts";
import { revenue } from "./revenue.ts";
import { leavingOut, totalsOf } from "./totals.ts";

/**
 * Sales growth.
 *
 * (revenue of the period − revenue of the period before) ÷ revenue of the period before: the one before of the same kind,
 * or as many days for a custom one. The period is counted up to as-of, the one before is whole.
 *
 * Unknown when the period before had no revenue (growth from nothing is "new"), when it was below zero (the difference is
 * given instead), or when either revenue is unknown.
 */
export const salesGrowth: Kpi = {
	id: "salesGrowth",
	unit: "rate",
	better: "higher",
	adds: false,
	reads: ["sums", "before"],
	spans: ({ period, options }) => ({
		now: period,
		before: previousPeriod(period, options),
	}),
	measure(evidence, context) {
		const before = previousPeriod(context.period, context.options);
		return growthSince(evidence, before, context);
	},
};

/**
 * How much the revenue has grown since an earlier span, with both revenues. Where the data begins after that span did,
 * it is noted: what was sold before is not known.
 */
export function growthSince(
	{ sums, before }: Pick<Evidence, "sums" | "before">,
	earlier: Span,
	context: KpiContext,
): Figure {
	const now = revenueOf(sums, context);
	const base = revenueOf(before, context);
	const { dataFrom, reportingCurrency } = context;
	const isCut = dataFrom !== null && earlier.from < dataFrom;
	const known = {
		unit: "rate",
		currency: reportingCurrency,
		n: now.n + base.n,
		...leavingOut({ noAmount: now.noAmount + base.noAmount }),
		...(isCut && { notes: [{ code: "dataBegins" as const }] }),
	} as const;
	for (const { reason } of [now, base])
		if (reason) return { ...known, value: null, reason };

	const of = { above: now.value, below: base.value };
	const grown = growthOf(now.exact, base.exact);
	if (grown && "growth" in grown) return { ...known, value: grown.growth, of };
	const unknown = (code: ReasonCode) => ({
		...known,
		value: null,
		of,
		reason: { code },
	});
	if (grown && "isNew" in grown) return unknown("newFromZero");
	if (base.exact === 0) return unknown("noRevenueBefore");
	return {
		...unknown("negativeBase"),
		also: { difference: now.value - base.value },
	};
}

function revenueOf(rows: readonly SumRow[], context: KpiContext) {
	const figure = revenue.measure({ ...noEvidence, sums: rows }, context);
	const amount = amountIn(amountsOf(rows, FACT.dealWon), context);
	return {
		value: figure.value ?? 0,
		exact: "exact" in amount ? amount.exact : 0,
		n: figure.n ?? 0,
		noAmount: totalsOf(rows, FACT.dealWon).unpricedCount,
		reason: figure.value === null ? figure.reason : undefined,
	};
}
