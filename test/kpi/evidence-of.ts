import {
	type CostPart,
	type Evidence,
	type Kpi,
	type KpiContext,
	noEvidence,
} from "../../lib/kpi/kpi.ts";
import { FACT, type Fact } from "../../lib/tally/fact.ts";
import { inPeriod } from "../../lib/tally/in-period.ts";
import { openOn } from "../../lib/tally/open-on.ts";
import { sumRowsOf } from "../../lib/tally/sum-rows.ts";
import { addDays } from "../../lib/time/plain-date.ts";

/** What a KPI would be shown of these facts: only what it says it reads, cut to its days and to as-of. */
export function evidenceOf(
	kpi: Kpi,
	all: readonly Fact[],
	context: KpiContext,
	costs: readonly CostPart[] = [],
): Evidence {
	const { asOf } = context;
	const { now, before } = kpi.spans?.(context) ?? {
		now: context.period,
		before: undefined,
	};
	const within = ({ from, to }: { from: string; to: string }) =>
		inPeriod(all, from, to, asOf);
	const isOpen = ([, kind]: Fact) => kind === FACT.dealOpen;
	const closed = all.filter((fact) => !isOpen(fact));
	const later = inPeriod(all, addDays(asOf, 1), "9999-12-31", "9999-12-31");
	const evidence: Evidence = {
		...noEvidence,
		sums: sumRowsOf(within(now)),
		facts: inPeriod(closed, now.from, now.to, asOf),
		before: before ? sumRowsOf(within(before)) : [],
		history: inPeriod(closed, "1000-01-01", "9999-12-31", asOf),
		open: openOn(
			all.filter(isOpen),
			later.filter(
				([, kind]) => kind === FACT.dealWon || kind === FACT.dealLost,
			),
			asOf,
		),
		costs,
	};
	return {
		...noEvidence,
		...Object.fromEntries(kpi.reads.map((part) => [part, evidence[part]])),
	};
}

/** The whole figure, with what somebody sees who looks closer. */
export function figureOf(
	kpi: Kpi,
	all: readonly Fact[],
	context: KpiContext,
	costs?: readonly CostPart[],
) {
	const figure = kpi.measure(evidenceOf(kpi, all, context, costs), context);
	if (!kpi.refine) return figure;
	const { facts } = evidenceOf({ ...kpi, reads: ["facts"] }, all, context);
	return kpi.refine(figure, facts, context);
}
