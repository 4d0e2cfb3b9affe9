import type { Figure } from "../kpi/figure.ts";
import type { KpiContext, Span } from "../kpi/kpi.ts";
import { DECIDED, type Fact } from "../tally/fact.ts";
import type { SumRow } from "../tally/sum.ts";
import type { PlainDate } from "../time/plain-date.ts";
import { type Gathering, ratesFor } from "./gathering.ts";
import type { AnyKpi } from "./kpi-of.ts";

/** A KPI's figure from what a gathering finds. */
export async function measured(
	kpi: AnyKpi,
	gathering: Gathering,
	given: KpiContext,
	detail = false,
): Promise<Figure> {
	const spans = spansOf(kpi, given);
	const evidence = await gathering.evidence(kpi.reads, spans, {
		kinds: DECIDED,
		areStagesAsked: kpi.asksStages ?? false,
	});
	const context = {
		...given,
		rates: await ratesFor(evidence, given, gathering.of),
	};
	const figure = kpi.measure(evidence, context);
	if (!detail || !kpi.refine) return figure;
	return kpi.refine(figure, await gathering.facts(spans.now), context);
}

/** The days a KPI counts and, if it compares, those it compares them with. */
export function spansOf(
	kpi: AnyKpi,
	context: KpiContext,
): { now: Span; before?: Span } {
	return kpi.spans?.(context) ?? { now: context.period };
}

/** A KPI day by day in the context's period up to as-of, each day on its own; days without anything are left out. */
export async function dailyIn(
	kpi: AnyKpi,
	gathering: Gathering,
	context: KpiContext,
): Promise<{ day: PlainDate; figure: Figure }[]> {
	const evidence = await gathering.evidence(kpi.reads, {
		now: context.period,
	});
	const rates = await ratesFor(evidence, context, gathering.of);
	const days = new Map<PlainDate, { sums: SumRow[]; facts: Fact[] }>();
	const dayOf = (day: PlainDate) => {
		let found = days.get(day);
		if (!found) {
			found = { sums: [], facts: [] };
			days.set(day, found);
		}
		return found;
	};
	for (const row of evidence.sums) dayOf(row[0]).sums.push(row);
	for (const fact of evidence.facts)
		if (fact[0]) dayOf(fact[0]).facts.push(fact);
	return [...days]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([day, own]) => ({
			day,
			figure: kpi.measure({ ...evidence, ...own }, { ...context, rates }),
		}));
}

/** A day of nothing but deals without amounts adds nothing; one whose exchange rate is missing is not known. */
export function isWithoutRate({ figure }: { figure: Figure }): boolean {
	return figure.reason?.code === "noExchangeRate";
}
