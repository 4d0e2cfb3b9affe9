import { dealsWon } from "../kpi/deals-won.ts";
import type { Figure } from "../kpi/figure.ts";
import { noEvidence } from "../kpi/kpi.ts";
import { revenue } from "../kpi/revenue.ts";
import type { Id } from "../model/record.ts";
import { type Store, store } from "../store/db.ts";
import { sumRows } from "../store/read.ts";
import { FACT } from "../tally/fact.ts";
import type { SumRow } from "../tally/sum.ts";
import type { Period } from "../time/period.ts";
import { addDays, type PlainDate } from "../time/plain-date.ts";
import { contextOf, ratesFor } from "./gathering.ts";

/** A customer at a glance: all there was up to a day. */
export interface CustomerFigures {
	dealsWon: Figure;
	revenue: Figure;
	/** The last day anything happened; null: nothing did. */
	lastOn: PlainDate | null;
}

/** The figures of some customers, from their sums alone: what a list shows costs no more than what is looked at. */
export async function customerFigures(
	ids: readonly Id[],
	asOf: PlainDate,
	of: Store = store,
): Promise<ReadonlyMap<Id, CustomerFigures>> {
	const period: Period = {
		id: "all",
		kind: "custom",
		from: "1000-01-01",
		to: addDays(asOf, 1),
	};
	const context = await contextOf({ kind: "organisation" }, period, asOf, of);
	const found = await Promise.all(
		ids.map(async (id) => {
			const scope = { kind: "customer", id } as const;
			const sums = await sumRows(scope, period.from, period.to, of);
			const evidence = { ...noEvidence, sums };
			const own = { ...context, rates: await ratesFor(evidence, context, of) };
			return [
				id,
				{
					dealsWon: dealsWon.measure(evidence, own),
					revenue: revenue.measure(evidence, own),
					lastOn: lastDay(sums),
				},
			] as const;
		}),
	);
	return new Map(found);
}

/** The last day something happened. When an open deal may close is no such day. */
export function lastDay(sums: readonly SumRow[]): PlainDate | null {
	return sums.reduce<PlainDate | null>(
		(last, [day, kind]) =>
			kind !== FACT.dealOpen && day > (last ?? "") ? day : last,
		null,
	);
}
