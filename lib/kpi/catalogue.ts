import { averageDealValue } from "./average-deal-value.ts";
import { dealsLost } from "./deals-lost.ts";
import { dealsWon } from "./deals-won.ts";
import type { Kpi, KpiId } from "./kpi.ts";
import { meetingsBooked } from "./meetings-booked.ts";
import { newLeads } from "./new-leads.ts";
import { quotesSent } from "./quotes-sent.ts";
import { revenue } from "./revenue.ts";
import { salesCycle } from "./sales-cycle.ts";
import { winRate } from "./win-rate.ts";

/** Every KPI there is, by its id. */
export const catalogue: { readonly [id in KpiId]: Kpi } = {
	revenue,
	dealsWon,
	dealsLost,
	winRate,
	averageDealValue,
	salesCycle,
	quotesSent,
	meetingsBooked,
	newLeads,
};

/** The order in which they are shown: money first, then deals, then what leads to them. */
export const kpiOrder = Object.keys(catalogue) as readonly KpiId[];
