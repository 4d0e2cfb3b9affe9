import { dayOf } from "../clock.ts";
import { sharesOf } from "../kpi/customers.ts";
import { lossReasons, lostAmount } from "../kpi/loss-reasons.ts";
import { quantile } from "../kpi/quantile.ts";
import { type Slip, slipsOf } from "../kpi/slipped.ts";
import {
	type Stay,
	stayOn,
	type UsualStay,
	usualStays,
} from "../kpi/stage-ages.ts";
import type { Deal } from "../model/deal.ts";
import type { Id } from "../model/record.ts";
import type { Scope } from "../model/scope.ts";
import { type Store, store } from "../store/db.ts";
import { expectedMoves } from "../store/moves.ts";
import { FACT, type Fact, MARK } from "../tally/fact.ts";
import { lastYearDay } from "../time/last-year.ts";
import type { Period } from "../time/period.ts";
import { daysBetween, type PlainDate } from "../time/plain-date.ts";
import { contextOf, Gathering, ratesFor } from "./gathering.ts";
import {
	type DealList,
	type DealPart,
	listOf,
	partsOf,
} from "./pipeline-of.ts";

/** Deals standing in one stage. */
export interface StageAge extends DealList {
	/** Null: no stage is known. */
	stage: string | null;
	/** Days since first contact, else creation: the median, and of how many it is known. */
	age: { median: number | null; n: number };
	/** Days in this stage: the median of those seen to enter it, and how many they are. */
	here: { median: number | null; n: number };
	/** How long deals that were won stood here; null: fewer than five tell. */
	usual: UsualStay | null;
	/** Those that have stood here longer than 8 of 10 won ones did. */
	longer: readonly (DealPart & { days: number })[];
}

/** What only the records themselves tell of a scope's pipeline. */
export interface PipelineRecords {
	stages: readonly StageAge[];
	/** Open deals that were put off, the furthest first; how often in all, and how far by the median of them. */
	slipped: DealList<DealPart & Omit<Slip, "deal">> & {
		times: number;
		median: number | null;
	};
	/** The first day anything of the open deals is kept here: what was moved before is not known. Null: nothing is open. */
	knownFrom: PlainDate | null;
	/** Lost in the period, by reason. */
	losses: readonly (DealList & { reason: string | null })[];
	lost: DealList;
}

/** Of deals won, this many tell how long they stood in a stage; the latest ones. */
const MOST_WON = 2_000;

/** So many records are read at a time, between which it is told how many are. */
const SLICE = 1_000;

/**
 * Reads the deals that are open on as-of, those won in the twelve months before it and those lost in the period. It costs these
 * records, so a page asks for it after its first paint; `tell` hears how many are read.
 */
export async function pipelineRecordsOf(
	scope: Scope,
	period: Period,
	asOf: PlainDate,
	of: Store = store,
	tell: (done: number, total: number) => void = () => {},
): Promise<PipelineRecords> {
	const gathering = new Gathering(scope, asOf, of);
	const [given, evidence] = await Promise.all([
		contextOf(scope, period, asOf, of),
		gathering.evidence(["open", "facts"], { now: period }),
	]);
	const context = { ...given, rates: await ratesFor(evidence, given, of) };
	const { open } = evidence;
	const won = (
		await gathering.facts({ from: lastYearDay(asOf), to: `${asOf}~` })
	)
		.filter((fact) => fact[1] === FACT.dealWon && fact[0] !== "")
		.filter((fact) => !(fact[11] & MARK.creditNote))
		.sort(([a], [b]) => (a < b ? 1 : -1))
		.slice(0, MOST_WON);
	const lost = evidence.facts.filter(
		([day, kind]) => kind === FACT.dealLost && day !== "",
	);
	const deals = await dealsOf([...open, ...won, ...lost], of, tell);
	const entered = open
		.flatMap(([, , id]) => deals.get(id)?.enteredAt ?? [])
		.reduce((least, at) => Math.min(least, at), Number.POSITIVE_INFINITY);
	const moves = Number.isFinite(entered)
		? await expectedMoves(entered, of)
		: [];
	return {
		stages: stagesOf(
			open,
			[...new Set(won.map(([, , id]) => id))].flatMap(
				(id) => deals.get(id) ?? [],
			),
			deals,
			context,
		),
		slipped: slippedOf(
			open,
			slipsOf(
				moves.map(({ at, ...move }) => ({ ...move, on: dayOf(at) })),
				asOf,
			),
			context,
		),
		knownFrom: Number.isFinite(entered) ? dayOf(entered) : null,
		losses: lossReasons(
			lost,
			([, , id]) => deals.get(id)?.lostReason,
			context,
		).map(({ facts, ...loss }) => ({ ...loss, rows: partsOf(facts) })),
		lost: {
			deals: sharesOf(lost),
			amount: lostAmount(lost, context),
			rows: partsOf(lost),
		},
	};
}

/** The records of some facts' deals, each once. */
async function dealsOf(
	facts: readonly Fact[],
	of: Store,
	tell: (done: number, total: number) => void,
): Promise<Map<Id, Deal>> {
	const ids = [...new Set(facts.map(([, , id]) => id))].sort();
	const found = new Map<Id, Deal>();
	for (let at = 0; at < ids.length; at += SLICE) {
		const deals = (await of.records.getMany(
			"deal",
			ids.slice(at, at + SLICE).map((id) => [id]),
		)) as (Deal | undefined)[];
		for (const deal of deals) if (deal) found.set(deal.id, deal);
		tell(Math.min(at + SLICE, ids.length), ids.length);
	}
	return found;
}

type Context = Parameters<typeof listOf>[1];

function stagesOf(
	open: readonly Fact[],
	won: readonly Deal[],
	deals: ReadonlyMap<Id, Deal>,
	context: Context,
): StageAge[] {
	const { asOf } = context;
	const usual = usualStays(won);
	return [...Map.groupBy(open, (fact) => fact[8])]
		.map(([stage, facts]): StageAge => {
			const list = listOf(facts, context);
			const stays = new Map<Id, Stay | null>();
			const ages = new Map<Id, number>();
			for (const [, , id, , , , , , , , , , created, contacted] of facts) {
				const deal = deals.get(id);
				if (deal && !stays.has(id))
					stays.set(id, stayOn(asOf, deal, dayOf(deal.enteredAt)));
				const began = contacted ?? created;
				if (began) ages.set(id, Math.max(0, daysBetween(began, asOf)));
			}
			const known = [...stays.values()].filter((stay) => stay !== null);
			const here = known
				.filter(({ isAtLeast }) => !isAtLeast)
				.map(({ days }) => days);
			const won = usual.get(stage ?? "") ?? null;
			return {
				...list,
				stage,
				age: { median: quantile([...ages.values()], 50), n: ages.size },
				here: { median: quantile(here, 50), n: here.length },
				usual: won,
				longer: list.rows
					.map((row) => ({ ...row, days: stays.get(row.id)?.days ?? 0 }))
					.filter(({ days }) => won !== null && days > won.p80)
					.sort((a, b) => b.days - a.days),
			};
		})
		.sort((a, b) =>
			(a.stage === null) !== (b.stage === null)
				? a.stage === null
					? 1
					: -1
				: b.deals - a.deals,
		);
}

function slippedOf(
	open: readonly Fact[],
	slips: readonly Slip[],
	context: Context,
): PipelineRecords["slipped"] {
	const own = new Map(slips.map(({ deal, ...slip }) => [deal, slip]));
	const list = listOf(
		open.filter(([, , id]) => own.has(id)),
		context,
	);
	const rows = list.rows
		.flatMap((row) => {
			const slip = own.get(row.id);
			return slip ? [{ ...row, ...slip }] : [];
		})
		.sort((a, b) => b.days - a.days);
	return {
		...list,
		rows,
		times: rows.reduce((sum, { times }) => sum + times, 0),
		median: quantile(
			rows.map(({ days }) => days),
			50,
		),
	};
}
