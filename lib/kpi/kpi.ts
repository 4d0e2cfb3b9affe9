import type { GoalKpi } from "../model/goal.ts";
import type { Fact, FactKind } from "../tally/fact.ts";
import type { SumRow } from "../tally/sum.ts";
import type { PlainDate } from "../time/plain-date.ts";
import type { Figure, Unit } from "./figure.ts";

export type KpiId =
	| GoalKpi
	| "dealsLost"
	| "winRate"
	| "averageDealValue"
	| "salesCycle";

export interface KpiContext {
	/** Only currency whose amounts may be added up as they are. */
	reportingCurrency: string;
	/** The period's own id, for reasons ("no contacts in March"). */
	period: string;
	asOf: PlainDate;
}

/** One KPI: what it is, and how it follows from tallies. */
export interface Kpi {
	id: KpiId;
	unit: Unit;
	/** Which way is better. */
	better: "higher" | "lower";
	/** A sum adds up over days and sellers, so it has an expected to date; a ratio or an average does not. */
	adds: boolean;
	/**
	 * The figure from sums alone, the way a glance reads it.
	 * `rows`: every sum row of the scope's subjects whose day lies in the period and is not after the as-of date.
	 */
	fromSums(rows: readonly SumRow[], context: KpiContext): Figure;
	/** What only the facts themselves can tell (a median), with the kinds it reads; the rest is as `fromSums`. */
	fromFacts?: {
		kinds: readonly FactKind[];
		/** Adds readings to the figure of `fromSums`. */
		refine(figure: Figure, facts: readonly Fact[], context: KpiContext): Figure;
	};
}
