import { catalogue } from "../kpi/catalogue.ts";
import { type Compared, stepsTo } from "../kpi/compared-with.ts";
import type { Figure } from "../kpi/figure.ts";
import { type KpiId, noEvidence, type Span } from "../kpi/kpi.ts";
import type { Scope } from "../model/scope.ts";
import { type Store, store } from "../store/db.ts";
import type { Period } from "../time/period.ts";
import type { PlainDate } from "../time/plain-date.ts";
import { contextOf, Gathering, ratesFor } from "./gathering.ts";
import { isLight } from "./kpi-of.ts";
import { spansOf } from "./measured.ts";

/** How many points a small curve has. */
export const STEPS = 12;

export interface Steps {
	/** Oldest first; the last is the period itself. */
	periods: Compared[];
	/** A KPI's figure in each of them; null where that is before the data begins. */
	figures: { readonly [kpi in KpiId]?: readonly (Figure | null)[] };
}

/**
 * KPIs over the periods up to this one, as far into each as it is. Only those that sums tell: all are drawn from one
 * reading of the sums, whose size depends on days and not on deals. Undefined before the period has begun.
 */
export async function stepsOf(
	kpis: readonly KpiId[],
	scope: Scope,
	period: Period,
	asOf: PlainDate,
	of: Store = store,
): Promise<Steps | undefined> {
	const context = await contextOf(scope, period, asOf, of);
	const periods = stepsTo(context, STEPS);
	if (periods.length === 0) return undefined;
	const light = kpis.map((id) => catalogue[id]).filter(isLight);
	const known = periods.map((step) => {
		const own = { ...context, period: step.period, asOf: step.asOf };
		return {
			step,
			own,
			// A year to date has a longer memory than its period.
			spans: light.map((kpi) => spansOf(kpi, own)),
			isKnown: !step.isCut || step.period.id === period.id,
		};
	});
	const gathering = new Gathering(scope, asOf, of);
	await gathering.readAhead(
		around(
			known.flatMap(({ step, spans }) => [
				step.period,
				...spans.flatMap(({ now, before }) => (before ? [now, before] : [now])),
			]),
		),
	);
	const figures: { [kpi in KpiId]?: (Figure | null)[] } = Object.fromEntries(
		light.map(({ id }) => [id, []]),
	);
	for (const { own, spans, isKnown } of known) {
		const then = gathering.on(own.asOf);
		const sums = isKnown
			? await then.sums(
					around(
						spans.flatMap(({ now, before }) => (before ? [now, before] : now)),
					),
				)
			: [];
		const rates = await ratesFor({ ...noEvidence, sums }, own, of);
		for (const [at, kpi] of light.entries()) {
			const its = spans[at];
			figures[kpi.id]?.push(
				isKnown && its
					? kpi.measure(await then.evidence(kpi.reads, its), { ...own, rates })
					: null,
			);
		}
	}
	return { periods, figures };
}

/** The days that hold all of these. */
function around(spans: readonly Span[]): Span {
	const [first, ...others] = spans;
	return others.reduce<Span>(
		(whole, { from, to }) => ({
			from: from < whole.from ? from : whole.from,
			to: to > whole.to ? to : whole.to,
		}),
		{ from: first?.from ?? "", to: first?.to ?? "" },
	);
}
