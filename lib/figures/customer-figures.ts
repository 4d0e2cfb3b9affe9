import { dealsLost } from "../kpi/deals-lost.ts";
import { dealsWon } from "../kpi/deals-won.ts";
import type { Figure } from "../kpi/figure.ts";
import { noEvidence } from "../kpi/kpi.ts";
import { revenue } from "../kpi/revenue.ts";
import type { Id } from "../model/record.ts";
import { type Store, store } from "../store/db.ts";
import { mergedCustomers, sumRows } from "../store/read.ts";
import { FACT } from "../tally/fact.ts";
import { inPeriod } from "../tally/in-period.ts";
import type { SumRow } from "../tally/sum.ts";
import { type Period, periodOf } from "../time/period.ts";
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
	const measure = await measuring(asOf, of);
	const found = await Promise.all(
		ids.map(async (id) => {
			const { from, to } = allUpTo(asOf);
			const sums = await sumRows({ kind: "customer", id }, from, to, of);
			return [id, await measure(sums)] as const;
		}),
	);
	return new Map(found);
}

/** The same of many, read in one go: what a list is sorted by. Merged companies are one, by who they became. */
export async function figuresOfMany(
	ids: readonly Id[],
	asOf: PlainDate,
	of: Store = store,
): Promise<ReadonlyMap<Id, CustomerFigures>> {
	const [measure, merged] = await Promise.all([
		measuring(asOf, of),
		mergedCustomers(of),
	]);
	const read = await of.sums.ofCustomers([...ids, ...merged.keys()]);
	for (const [id, into] of merged)
		read.set(into, [...(read.get(into) ?? []), ...(read.get(id) ?? [])]);
	const { from, to } = allUpTo(asOf);
	const found = new Map<Id, CustomerFigures>();
	for (const id of ids)
		found.set(id, await measure(inPeriod(read.get(id) ?? [], from, to, asOf)));
	return found;
}

/** What one of a customer's months or years came to. */
export interface CustomerPeriod {
	period: Period;
	revenue: Figure;
	dealsWon: Figure;
	dealsLost: Figure;
}

/** A customer's months or years from its first closed deal to the day, oldest first, those without any between them too. */
export async function customerPeriods(
	id: Id,
	kind: "month" | "year",
	asOf: PlainDate,
	of: Store = store,
): Promise<CustomerPeriod[]> {
	const scope = { kind: "customer", id } as const;
	const whole = allUpTo(asOf);
	const [context, read] = await Promise.all([
		contextOf({ kind: "organisation" }, whole, asOf, of),
		sumRows(scope, whole.from, whole.to, of),
	]);
	const sums = inPeriod(read, whole.from, whole.to, asOf);
	const first = sums
		.filter(([, kind]) => kind === FACT.dealWon || kind === FACT.dealLost)
		.reduce((day, row) => (row[0] && row[0] < day ? row[0] : day), "~");
	const periods: CustomerPeriod[] = [];
	if (first === "~") return periods;
	const evidence = { ...noEvidence, sums };
	const rates = await ratesFor(evidence, context, of);
	for (
		let period = periodOf(kind, first);
		period.from <= asOf;
		period = periodOf(kind, period.to)
	) {
		const its = {
			...noEvidence,
			sums: inPeriod(sums, period.from, period.to, asOf),
		};
		const own = { ...context, period, rates };
		periods.push({
			period,
			revenue: revenue.measure(its, own),
			dealsWon: dealsWon.measure(its, own),
			dealsLost: dealsLost.measure(its, own),
		});
	}
	return periods;
}

async function measuring(asOf: PlainDate, of: Store) {
	const context = await contextOf(
		{ kind: "organisation" },
		allUpTo(asOf),
		asOf,
		of,
	);
	return async (sums: readonly SumRow[]): Promise<CustomerFigures> => {
		const evidence = { ...noEvidence, sums };
		const own = { ...context, rates: await ratesFor(evidence, context, of) };
		return {
			dealsWon: dealsWon.measure(evidence, own),
			revenue: revenue.measure(evidence, own),
			lastOn: lastDay(sums),
		};
	};
}

/** All of a customer's time up to a day. */
export function allUpTo(asOf: PlainDate): Period {
	return {
		id: "all",
		kind: "custom",
		from: "1000-01-01",
		to: addDays(asOf, 1),
	};
}

/** The last day something happened. When an open deal may close is no such day. */
export function lastDay(sums: readonly SumRow[]): PlainDate | null {
	return sums.reduce<PlainDate | null>(
		(last, [day, kind]) =>
			kind !== FACT.dealOpen && day > (last ?? "") ? day : last,
		null,
	);
}
