import { FACT, type Fact } from "../tally/fact.ts";
import { sumRowsOf } from "../tally/sum-rows.ts";
import { cac } from "./cac.ts";
import { costsIn } from "./costs.ts";
import { dealsWon } from "./deals-won.ts";
import type { Figure } from "./figure.ts";
import { hitRate } from "./hit-rate.ts";
import { type Evidence, type KpiContext, noEvidence } from "./kpi.ts";
import { newLeads } from "./new-leads.ts";
import { revenue } from "./revenue.ts";
import { sqlShare } from "./sql-share.ts";
import { sqls } from "./sqls.ts";
import { winRate } from "./win-rate.ts";

/** What came of one source: each figure is the KPI of that name, of the records and costs that name this source alone. */
export interface SourceFigures {
	/** Null: what names no source. */
	source: string | null;
	newLeads: Figure;
	sqls: Figure;
	sqlShare: Figure;
	hitRate: Figure;
	dealsWon: Figure;
	winRate: Figure;
	revenue: Figure;
	cac: Figure;
}

/** What these figures count. A call has no source, and is nobody's. */
const COUNTED: ReadonlySet<number> = new Set([
	FACT.leadCreated,
	FACT.leadContacted,
	FACT.leadQualified,
	FACT.dealContacted,
	FACT.dealWon,
	FACT.dealLost,
]);

/**
 * Where a scope's leads and deals of a period come from: a row for every source that any of them or any cost names, by
 * name, and one for what names none, last. A source is its exact name. The counts and sums of all rows together are the
 * scope's own.
 */
export function bySource(
	evidence: Pick<Evidence, "facts" | "costs">,
	context: KpiContext,
): SourceFigures[] {
	const facts = Map.groupBy(
		evidence.facts.filter(([, kind]) => COUNTED.has(kind)),
		(fact: Fact) => fact[6],
	);
	const costs = Map.groupBy(
		evidence.costs.filter(
			(cost) => costsIn([cost], context.period, context.asOf).length > 0,
		),
		(cost) => cost.source,
	);
	const sources = [...new Set([...facts.keys(), ...costs.keys()])];
	return sources.sort(nobodysLast).map((source) => {
		const known = facts.get(source) ?? [];
		const own: Evidence = {
			...noEvidence,
			facts: known,
			sums: sumRowsOf(known),
			costs: costs.get(source) ?? [],
		};
		return {
			source,
			newLeads: newLeads.measure(own, context),
			sqls: sqls.measure(own, context),
			sqlShare: sqlShare.measure(own, context),
			hitRate: hitRate.measure(own, context),
			dealsWon: dealsWon.measure(own, context),
			winRate: winRate.measure(own, context),
			revenue: revenue.measure(own, context),
			cac: cac.measure(own, context),
		};
	});
}

function nobodysLast(a: string | null, b: string | null): number {
	if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
	return a < b ? -1 : a > b ? 1 : 0;
}
