import type { Id } from "../model/record.ts";
import { type Fact, PRODUCT_SEPARATOR } from "../tally/fact.ts";
import { sumRowsOf } from "../tally/sum-rows.ts";
import type { Figure } from "./figure.ts";
import { type Evidence, type Kpi, type KpiContext, noEvidence } from "./kpi.ts";

/** What a KPI's records can be told apart by. */
export const splitKeys = ["source", "product", "customer", "stage"] as const;
export type SplitKey = (typeof splitKeys)[number];

/** A KPI of the records that share a source, a set of products, a customer or a stage. */
export interface PartFigure {
	/** The source, the products ("A + B") or the stage by name, a customer's id; null: what names none. */
	key: string | null;
	figure: Figure;
}

/** The largest parts, and all the others as one. */
export interface Parts {
	rows: PartFigure[];
	rest: { parts: number; figure: Figure } | null;
}

const OF_DEALS: readonly SplitKey[] = ["source", "product", "customer"];
const OF_OPEN: readonly SplitKey[] = [...OF_DEALS, "stage"];
const OF_ACTIVITIES: readonly SplitKey[] = ["customer"];

/**
 * What the records of each KPI can be told apart by. A KPI whose parts would be of other records than its whole is not
 * split: a hit rate's contacts have no product yet. What was lost, and what is open, stood at a stage; what is won left it.
 */
export const splitsOfKpi: { readonly [kpi: string]: readonly SplitKey[] } = {
	revenue: OF_DEALS,
	recurringRevenue: OF_DEALS,
	dealsWon: OF_DEALS,
	dealsLost: OF_OPEN,
	winRate: OF_DEALS,
	winRateByValue: OF_DEALS,
	averageDealValue: OF_DEALS,
	salesCycle: OF_DEALS,
	salesCycleFromCreation: OF_DEALS,
	salesCycleWorkdays: OF_DEALS,
	openPipeline: OF_OPEN,
	weightedPipeline: OF_OPEN,
	newCustomers: ["source", "product"],
	newLeads: ["source", "customer"],
	sqls: ["source", "customer"],
	sqlShare: ["source"],
	calls: OF_ACTIVITIES,
	meetingsBooked: OF_ACTIVITIES,
	meetingsHeld: OF_ACTIVITIES,
};

/** So many parts stand for themselves. */
const SHOWN = 20;

/**
 * A KPI by what its records name: each part is the KPI of those records alone, so that what adds up adds up to the whole.
 * A deal of several products stands with those of the same ones. What adds up is sorted by what it comes to, anything else
 * by how much it rests on; what names nothing is last. Nothing where no record names anything.
 */
export function byPart(
	kpi: Pick<Kpi, "measure" | "adds">,
	by: SplitKey,
	evidence: Evidence,
	context: KpiContext,
): Parts {
	const keyOf = (fact: Fact) => partOf(fact, by, evidence.mergedInto);
	const facts = Map.groupBy(evidence.facts, keyOf);
	const open = Map.groupBy(evidence.open, keyOf);
	const measure = (keys: readonly (string | null)[]) => {
		const own = keys.flatMap((key) => facts.get(key) ?? []);
		return kpi.measure(
			{
				...noEvidence,
				sums: sumRowsOf(own),
				facts: own,
				open: keys.flatMap((key) => open.get(key) ?? []),
				// What a chance is learned from is everybody's.
				history: evidence.history,
				sellerOf: evidence.sellerOf,
				mergedInto: evidence.mergedInto,
			},
			context,
		);
	};
	const weight = ({ value, n }: Figure) =>
		(kpi.adds ? value : n) ?? Number.NEGATIVE_INFINITY;
	const named = [...new Set([...facts.keys(), ...open.keys()])]
		.filter((key) => key !== null)
		.map((key) => ({ key, figure: measure([key]) }))
		// A part of which the KPI counts nothing says nothing.
		.filter(({ figure }) => !isNothing(figure))
		.sort((a, b) => weight(b.figure) - weight(a.figure) || order(a.key, b.key));
	if (named.length === 0) return { rows: [], rest: null };
	// One more line is as long as the line that says there is one more.
	const shown = named.length > SHOWN + 1 ? SHOWN : named.length;
	const others = named.slice(shown).map(({ key }) => key);
	const none = measure([null]);
	return {
		rows: [
			...named.slice(0, shown),
			...(none.n !== 0 && !isNothing(none)
				? [{ key: null, figure: none }]
				: []),
		],
		rest:
			others.length > 0
				? { parts: others.length, figure: measure(others) }
				: null,
	};
}

function partOf(
	fact: Fact,
	by: SplitKey,
	mergedInto: ReadonlyMap<Id, Id>,
): string | null {
	const [, , , , , , source, product, stage, other] = fact;
	if (by === "customer")
		return other === null ? null : (mergedInto.get(other) ?? other);
	if (by === "product")
		return product?.split(PRODUCT_SEPARATOR).join(" + ") ?? null;
	return by === "source" ? source : stage;
}

function isNothing({ value, n, reason }: Figure): boolean {
	return value === null ? !reason?.count : value === 0 && !n;
}

function order(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
