import type { Id } from "../model/record.ts";
import type { Money } from "../money/money.ts";
import type { Rates } from "../money/rates.ts";
import type { Fact } from "../tally/fact.ts";
import type { SumRow } from "../tally/sum.ts";
import type { Period, PeriodOptions } from "../time/period.ts";
import type { PlainDate } from "../time/plain-date.ts";
import type { WorkCalendar } from "../time/workdays.ts";
import type { Figure, Unit } from "./figure.ts";

/** Every KPI, and every further reading of one, by the id figures and addresses write. */
export const kpiIds = [
	"revenue",
	"recurringRevenue",
	"dealsWon",
	"dealsLost",
	"newLeads",
	"newOrganisations",
	"sqls",
	"sqlShare",
	"hitRate",
	"hitRateCohort",
	"hitRateWindowed",
	"winRate",
	"winRateByValue",
	"averageDealValue",
	"salesCycle",
	"salesCycleFromCreation",
	"salesCycleWorkdays",
	"newCustomers",
	"cac",
	"cacLagged",
	"clv",
	"clvByChurn",
	"clvPredicted",
	"clvToCac",
	"paybackMonths",
	"salesGrowth",
	"salesGrowthYoY",
	"salesGrowthYoYByWorkdays",
	"quotesSent",
	"meetingsBooked",
	"meetingsHeld",
	"calls",
	"openPipeline",
	"weightedPipeline",
	"pipelineCoverage",
	"productsPerCustomer",
	"customerTenure",
] as const;
export type KpiId = (typeof kpiIds)[number];

/** What a KPI may look at. A KPI names what it reads; the rest is empty, so that nothing is read for nothing. */
export interface Evidence {
	/** Sum rows of the scope dated in the period (or the span that counts) and not after as-of. */
	sums: readonly SumRow[];
	/** The scope's facts dated in the period and not after as-of. */
	facts: readonly Fact[];
	/** Sum rows of the span it is compared with; see `Kpi.spans`. */
	before: readonly SumRow[];
	/** All the scope's facts dated up to as-of, from the beginning; a KPI is given its deals won and lost alone. */
	history: readonly Fact[];
	/** Deals that are open on as-of, each fact as it was then. */
	open: readonly Fact[];
	/** The scope's costs. */
	costs: readonly CostPart[];
	/** In whose tally a fact stands; of a customer's facts the owner. Null: nobody's. */
	sellerOf(fact: Fact): Id | null;
	/** Merged customers, and whom each became: one company, whatever it was called. */
	mergedInto: ReadonlyMap<Id, Id>;
}

/** A cost, or the part of it that concerns a scope: evenly spread over `[from, to)`, of which `[counts.from, counts.to)` counts. */
export interface CostPart {
	amount: Money;
	source: string | null;
	from: PlainDate;
	to: PlainDate;
	/** Where only some of its days concern the scope (a member who joined later). */
	counts: { from: PlainDate; to: PlainDate };
}

export interface KpiContext {
	reportingCurrency: string;
	/** The company's own, where the figure is asked for in another (a goal's): what sizes of deals are written in. */
	ownCurrency?: string;
	rates: Rates;
	period: Period;
	asOf: PlainDate;
	options: PeriodOptions;
	calendar: WorkCalendar;
	/** Gross margin, 0 to 1. */
	margin: number;
	/** A customer without a won deal in so many months has ended. */
	churnMonths: number;
	/** The store's earliest day: nothing is known of before. */
	dataFrom: PlainDate | null;
	/** What is still missing to the scope's revenue goal of the period, minor units; null: no such goal, or unknown. */
	missing: number | null;
	/** Who new deals count for, by the setting; absent where it changes nothing: deals of an organisation or a customer count whole. */
	creditRule?: string;
}

/** Half-open days. */
export interface Span {
	from: PlainDate;
	to: PlainDate;
}

/** One KPI: what it is, and how it follows from what was counted. */
export interface Kpi {
	id: KpiId;
	unit: Unit;
	/** Which way is better. */
	better: "higher" | "lower";
	/** A sum adds up over days and sellers, so it has an expected to date; a ratio or an average does not. */
	adds: boolean;
	/** The KPI this is another reading of. */
	readingOf?: KpiId;
	/** What it looks at. Only `sums` and `before` cost the same whatever the number of deals. */
	reads: readonly (keyof Evidence)[];
	/** The days it counts, and those it compares them with, where they are not the period itself. */
	spans?(context: Omit<KpiContext, "rates">): { now: Span; before: Span };
	/** It asks at which stage an open deal stood: of the past only the deals themselves tell, so it costs reading each of them. */
	asksStages?: true;
	/** The figure. `context.asOf` is already applied to the evidence. */
	measure(evidence: Evidence, context: KpiContext): Figure;
	/** Readings only the facts can tell (a median), added to the figure where somebody looks closer. */
	refine?(figure: Figure, facts: readonly Fact[], context: KpiContext): Figure;
}

/** Nothing to look at. */
export const noEvidence: Evidence = {
	sums: [],
	facts: [],
	before: [],
	history: [],
	open: [],
	costs: [],
	sellerOf: () => null,
	mergedInto: new Map(),
};
