import { averageDealValue } from "./average-deal-value.ts";
import { cac } from "./cac.ts";
import { cacLagged } from "./cac-lagged.ts";
import { calls } from "./calls.ts";
import { clv } from "./clv.ts";
import { clvByChurn } from "./clv-by-churn.ts";
import { clvPredicted } from "./clv-predicted.ts";
import { clvToCac } from "./clv-to-cac.ts";
import { customerTenure } from "./customer-tenure.ts";
import { dealsLost } from "./deals-lost.ts";
import { dealsWon } from "./deals-won.ts";
import { hitRate } from "./hit-rate.ts";
import { hitRateCohort } from "./hit-rate-cohort.ts";
import { hitRateWindowed } from "./hit-rate-windowed.ts";
import type { Kpi, KpiId } from "./kpi.ts";
import { meetingsBooked } from "./meetings-booked.ts";
import { meetingsHeld } from "./meetings-held.ts";
import { newCustomers } from "./new-customers.ts";
import { newLeads } from "./new-leads.ts";
import { newOrganisations } from "./new-organisations.ts";
import { openPipeline } from "./open-pipeline.ts";
import { paybackMonths } from "./payback-months.ts";
import { pipelineCoverage } from "./pipeline-coverage.ts";
import { productsPerCustomer } from "./products-per-customer.ts";
import { quotesSent } from "./quotes-sent.ts";
import { recurringRevenue } from "./recurring-revenue.ts";
import { revenue } from "./revenue.ts";
import { salesCycle } from "./sales-cycle.ts";
import { salesCycleFromCreation } from "./sales-cycle-from-creation.ts";
import { salesCycleWorkdays } from "./sales-cycle-workdays.ts";
import { salesGrowth } from "./sales-growth.ts";
import { salesGrowthYoY } from "./sales-growth-yoy.ts";
import { salesGrowthYoYByWorkdays } from "./sales-growth-yoy-by-workdays.ts";
import { sqlShare } from "./sql-share.ts";
import { sqls } from "./sqls.ts";
import { weightedPipeline } from "./weighted-pipeline.ts";
import { winRate } from "./win-rate.ts";
import { winRateByValue } from "./win-rate-by-value.ts";

/** Every KPI there is, by its id. */
export const catalogue: { readonly [id in KpiId]: Kpi } = {
	revenue,
	recurringRevenue,
	dealsWon,
	dealsLost,
	newLeads,
	newOrganisations,
	sqls,
	sqlShare,
	hitRate,
	hitRateCohort,
	hitRateWindowed,
	winRate,
	winRateByValue,
	averageDealValue,
	salesCycle,
	salesCycleFromCreation,
	salesCycleWorkdays,
	newCustomers,
	cac,
	cacLagged,
	clv,
	clvByChurn,
	clvPredicted,
	clvToCac,
	paybackMonths,
	salesGrowth,
	salesGrowthYoY,
	salesGrowthYoYByWorkdays,
	quotesSent,
	meetingsBooked,
	meetingsHeld,
	calls,
	openPipeline,
	weightedPipeline,
	pipelineCoverage,
	productsPerCustomer,
	customerTenure,
};

export type Family =
	| "money"
	| "deals"
	| "customers"
	| "activities"
	| "pipeline";

/** KPIs that belong together, in the order they are shown; a further reading stands right after the KPI it is one of. */
export const families: { readonly [family in Family]: readonly KpiId[] } = {
	money: [
		"revenue",
		"recurringRevenue",
		"averageDealValue",
		"salesGrowth",
		"salesGrowthYoY",
		"salesGrowthYoYByWorkdays",
	],
	deals: [
		"dealsWon",
		"dealsLost",
		"winRate",
		"winRateByValue",
		"salesCycle",
		"salesCycleFromCreation",
		"salesCycleWorkdays",
	],
	customers: [
		"newLeads",
		"sqls",
		"sqlShare",
		"hitRate",
		"hitRateCohort",
		"hitRateWindowed",
		"newOrganisations",
		"newCustomers",
		"cac",
		"cacLagged",
		"clv",
		"clvByChurn",
		"clvPredicted",
		"clvToCac",
		"paybackMonths",
		"productsPerCustomer",
		"customerTenure",
	],
	activities: ["calls", "meetingsBooked", "meetingsHeld", "quotesSent"],
	pipeline: ["openPipeline", "weightedPipeline", "pipelineCoverage"],
};

/** The order in which they are shown: money first, then deals, how leads become customers, activities, what is to come. */
export const kpiOrder: readonly KpiId[] = Object.values(families).flat();

/** The family a KPI belongs to. */
export function familyOf(id: KpiId): Family {
	const names = Object.keys(families) as Family[];
	return names.find((name) => families[name].includes(id)) ?? "money";
}

/** A KPI and its further readings, the default first; of a further reading the same. */
export function readingsOf(id: KpiId): KpiId[] {
	const of = catalogue[id].readingOf ?? id;
	return kpiOrder.filter(
		(each) => each === of || catalogue[each].readingOf === of,
	);
}
