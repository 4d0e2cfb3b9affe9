import { amountIn, type Entry } from "../kpi/amounts.ts";
import { costsIn } from "../kpi/costs.ts";
import type { Figure } from "../kpi/figure.ts";
import { noEvidence, type Span } from "../kpi/kpi.ts";
import type { Scope } from "../model/scope.ts";
import { type Store, store } from "../store/db.ts";
import { type Period, periodOf } from "../time/period.ts";
import { addDays, type PlainDate } from "../time/plain-date.ts";
import { contextOf, Gathering, ratesFor } from "./gathering.ts";

/** What a scope's costs of a period come to, exactly as the acquisition cost counts them. */
export interface Costs {
	/** All of the period's days, also those to come. */
	total: Figure;
	/** Its days up to as-of. Absent: the period is over. */
	soFar?: Figure;
	/** Its months, where it has several. */
	months: { month: Period; total: Figure }[];
}

/**
 * A scope's costs of a period in the reporting currency. Unknown while there is none, and where an exchange rate is missing
 * (of a month to come it always is).
 */
export async function costsOf(
	scope: Scope,
	period: Period,
	asOf: PlainDate,
	of: Store = store,
): Promise<Costs> {
	const last = addDays(period.to, -1);
	const costs = await new Gathering(scope, last, of).costs();
	const context = await contextOf(scope, period, asOf, of);
	const rates = await ratesFor(
		{ ...noEvidence, costs },
		{ ...context, asOf: last },
		of,
	);
	const { reportingCurrency } = context;
	const figureOf = (entries: readonly Entry[]): Figure => {
		const base = { unit: "money", currency: reportingCurrency } as const;
		if (entries.length === 0)
			return { ...base, value: null, reason: { code: "noCosts" } };
		const amount = amountIn(entries, { reportingCurrency, rates });
		return "reason" in amount
			? { ...base, value: null, reason: amount.reason }
			: { ...base, value: amount.value };
	};
	const during = (span: Span, until: PlainDate) =>
		figureOf(costsIn(costs, span, until));
	return {
		total: during(period, last),
		...(asOf < last && asOf >= period.from && { soFar: during(period, asOf) }),
		months: monthsOf(period).map((month) => ({
			month,
			total: during(
				{
					from: later(month.from, period.from),
					to: earlier(month.to, period.to),
				},
				last,
			),
		})),
	};
}

/** The months a period touches; none where it is within one. */
function monthsOf({ from, to }: Span): Period[] {
	const months: Period[] = [];
	for (let day = from; day < to; ) {
		const month = periodOf("month", day);
		months.push(month);
		day = month.to;
	}
	return months.length > 1 ? months : [];
}

const later = (a: PlainDate, b: PlainDate) => (a > b ? a : b);
const earlier = (a: PlainDate, b: PlainDate) => (a < b ? a : b);
