import { isUnpriced, sharesOf } from "../kpi/customers.ts";
import { type Due, dueIn, monthsAhead, type When } from "../kpi/due.ts";
import type { Figure } from "../kpi/figure.ts";
import { type KpiContext, noEvidence } from "../kpi/kpi.ts";
import { openAmount } from "../kpi/open-pipeline.ts";
import {
	coverageByWeight,
	pipelineCoverage,
} from "../kpi/pipeline-coverage.ts";
import { chancesOf } from "../kpi/stage-chance.ts";
import { type Aged, agesOf } from "../kpi/stale.ts";
import { weighted } from "../kpi/weighted-pipeline.ts";
import type { Id } from "../model/record.ts";
import type { Scope } from "../model/scope.ts";
import { type Store, store } from "../store/db.ts";
import { all } from "../store/read.ts";
import { DECIDED, type Fact } from "../tally/fact.ts";
import type { Period } from "../time/period.ts";
import type { PlainDate } from "../time/plain-date.ts";
import { contextOf, Gathering, ratesFor } from "./gathering.ts";
import { withMissing } from "./progress-of.ts";

/** One deal of a list: the scope's part of it. */
export interface DealPart {
	id: Id;
	/** When it is expected to close, or was closed; empty: no day. */
	day: PlainDate | "";
	/** Minor units; null: unknown. */
	amount: number | null;
	currency: string | null;
}

/** Some deals of a scope: how many, by their shares, what they come to, and each of them once. */
export interface DealList<Row extends DealPart = DealPart> {
	deals: number;
	amount: Figure;
	rows: readonly Row[];
}

/** Deals expected at the same time, and what they bring by their chances. */
export interface DueList extends DealList {
	when: When;
	weighted: Figure;
}

/** A deal older than usual. */
export interface StaleDeal extends DealPart {
	days: number;
	usual: number;
	/** Its seller has won too few: usual is the scope's. */
	isScopes: boolean;
}

export interface Pipeline {
	open: DealList;
	weighted: Figure;
	/** What is due in the period ÷ what is missing to its revenue goal; see pipelineCoverage. */
	coverage: Figure;
	/** The same of what is due by its weight; null: not known. */
	coverageByWeight: number | null;
	/** Month by month from as-of's own on, between overdue and later, undated. */
	byMonth: readonly DueList[];
	/** The period asked about and the one after it, with what lies around them. */
	byPeriod: readonly DueList[];
	stale: DealList<StaleDeal>;
	/** Of how many deals it is not known whether they are: no start, or too few won to say what is usual. */
	ageless: number;
	unmeasured: number;
	/** Deals nobody knows the amount of. */
	unpriced: DealList;
}

/** What of a scope is open on a day: when it is expected, what it is worth, and what needs a look. */
export async function pipelineOf(
	scope: Scope,
	[period, next]: readonly [Period, Period],
	asOf: PlainDate,
	of: Store = store,
): Promise<Pipeline> {
	const gathering = new Gathering(scope, asOf, of);
	const [given, evidence, sellers] = await Promise.all([
		contextOf(scope, period, asOf, of),
		gathering.evidence(
			["open", "history"],
			{ now: period },
			{ kinds: DECIDED },
		),
		all("seller", of),
	]);
	const rates = await ratesFor(evidence, given, of);
	const context = await withMissing(
		pipelineCoverage,
		scope,
		{ ...given, rates },
		of,
	);
	const { open, history } = evidence;
	const chanceOf = chancesOf(history);
	const roots = new Map(sellers.map(({ id, mergedInto }) => [id, mergedInto]));
	const sellerOf = (fact: Fact) => {
		const seller = evidence.sellerOf(fact);
		return (seller && roots.get(seller)) ?? seller;
	};
	const ages = agesOf({ open, history, sellerOf }, asOf);
	const stale = ages.filter(({ isStale }) => isStale);
	const dues = (periods: readonly Period[]) =>
		dueIn(periods, open, chanceOf, context).map(dueList);
	const byPeriod = dues([period, next]);
	const due = byPeriod.find(({ when }) => when.is === "period");
	return {
		open: listOf(open, context),
		weighted: weighted(open, chanceOf, context),
		coverage: pipelineCoverage.measure({ ...noEvidence, open }, context),
		byMonth: dues(monthsAhead(open, context)),
		coverageByWeight: due ? coverageByWeight(due.weighted, context) : null,
		byPeriod,
		stale: staleList(stale, open, context),
		ageless: ages.filter(({ days }) => days === null).length,
		unmeasured: ages.filter(
			({ days, usual }) => days !== null && usual === null,
		).length,
		unpriced: listOf(open.filter(isUnpriced), context),
	};
}

/** Open deals as a list, each once: what two sellers of the scope share is theirs together. */
export function listOf(
	facts: readonly Fact[],
	context: Pick<KpiContext, "asOf" | "reportingCurrency" | "rates">,
): DealList {
	return {
		deals: sharesOf(facts),
		amount: openAmount(facts, context),
		rows: partsOf(facts),
	};
}

/** The deals of some facts, each once, in their order. */
export function partsOf(facts: readonly Fact[]): DealPart[] {
	const parts = new Map<Id, DealPart>();
	for (const [day, , id, amount, currency] of facts) {
		const known = parts.get(id);
		parts.set(id, {
			id,
			day,
			amount:
				amount === null || known?.amount === null
					? null
					: (known?.amount ?? 0) + amount,
			currency,
		});
	}
	return [...parts.values()];
}

function dueList({ when, facts, deals, amount, weighted }: Due): DueList {
	return { when, deals, amount, weighted, rows: partsOf(facts) };
}

/** The oldest first. */
function staleList(
	stale: readonly Aged[],
	open: readonly Fact[],
	context: Pick<KpiContext, "asOf" | "reportingCurrency" | "rates">,
): Pipeline["stale"] {
	const aged = new Map(stale.map((each) => [each.fact[2], each]));
	const list = listOf(
		open.filter(([, , id]) => aged.has(id)),
		context,
	);
	const rows = list.rows.map((row): StaleDeal => {
		const { days, usual, isScopes = false } = aged.get(row.id) ?? {};
		return { ...row, days: days ?? 0, usual: usual ?? 0, isScopes };
	});
	return { ...list, rows: rows.sort((a, b) => b.days - a.days) };
}
