import type { Id } from "../model/record.ts";
import type { Fact } from "../tally/fact.ts";
import { daysBetween, type PlainDate } from "../time/plain-date.ts";
import { wonCycles } from "./cycles.ts";
import type { Evidence } from "./kpi.ts";
import { quantile } from "./quantile.ts";

/** 8 of 10 deals that are won are won within this share of the cycles. */
const USUAL = 80;

/** Fewer deals won say too little of how long one usually takes. */
export const FEWEST_CYCLES = 5;

/** How old an open deal is, and how old is usual. */
export interface Aged {
	fact: Fact;
	/** Days since its first contact, else since its creation; null: neither is known. */
	days: number | null;
	/** Within so many days 8 of 10 of the deals were won that its seller has won; null: too few are known. */
	usual: number | null;
	/** The seller has won too few: it is the whole scope's. */
	isScopes: boolean;
	/** Older than usual. Null where either is not known. */
	isStale: boolean | null;
}

/**
 * How old each open deal is on as-of, against its seller's own P80 of the won cycle: from first contact, else creation, to
 * close, over all deals won up to as-of, quantile of type 7 (see the sales cycle). A deal is stale when it is older than that:
 * of the deals this seller has won, 8 of 10 were won sooner.
 *
 * A seller with fewer than five won deals of known cycle is measured by the scope's; a scope with fewer by nothing. A deal
 * that several sellers of the scope share stands there once, and the longest of their times holds. A deal dated to begin
 * after as-of is 0 days old. One deal that is wrong by years cannot move a P80.
 */
export function agesOf(
	{ open, history, sellerOf }: Pick<Evidence, "open" | "history" | "sellerOf">,
	asOf: PlainDate,
): Aged[] {
	const usualOf = (facts: readonly Fact[]): number | null => {
		const cycles = wonCycles(facts);
		return cycles.length < FEWEST_CYCLES ? null : quantile(cycles, USUAL);
	};
	const own = new Map<Id | null, number | null>();
	for (const [seller, facts] of Map.groupBy(history, sellerOf))
		own.set(seller, usualOf(facts));
	const scopes = usualOf(history);

	const aged = new Map<Id, Aged>();
	for (const fact of open) {
		const [, , id] = fact;
		const seller = sellerOf(fact);
		const mine = seller === null ? null : (own.get(seller) ?? null);
		const usual = mine ?? scopes;
		const before = aged.get(id);
		if (before && (before.usual ?? 0) >= (usual ?? 0)) continue;
		const began = fact[13] ?? fact[12];
		const days = began === null ? null : Math.max(0, daysBetween(began, asOf));
		aged.set(id, {
			fact,
			days,
			usual,
			isScopes: mine === null,
			isStale: days === null || usual === null ? null : days > usual,
		});
	}
	return [...aged.values()];
}
