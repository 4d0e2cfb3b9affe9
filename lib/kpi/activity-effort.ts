import { type ActivityType, activityType } from "../model/activity.ts";
import type { Id } from "../model/record.ts";
import { FACT, MARK } from "../tally/fact.ts";
import { addDays } from "../time/plain-date.ts";
import { activityTypeOf, hasIn, keptOf } from "./activities.ts";
import { customerOf } from "./counting.ts";
import type { Figure } from "./figure.ts";
import type { Evidence } from "./kpi.ts";
import { proportionOf } from "./proportion.ts";

/** One type of activity: how much of the effort it is, and how many of the wins had one. */
export interface Effort {
	type: ActivityType;
	/** How many were done in the period. */
	done: number;
	/** Of all activities of the period. A share of one's own doing, not a sample: it has no interval. */
	share: Figure;
	/** Of the deals won in the period, those that had at least one between first contact and close; with its interval. */
	wins: Figure;
	/** Won deals of which it is not known: no customer, no known start, or begun before the type was kept. */
	winsLeftOut: number;
}

/**
 * Do the ones we favour give the results we expect: for each type, its share of the activities done in a period beside the
 * share of the deals won in that period that had at least one, with the same customer, from the deal's first contact (else
 * its creation) to its close. A deal may have had several types, so these shares do not add up to the whole.
 *
 * `facts` are the period's, `history` all up to as-of. Each deal and each activity counts once, whole. Won deals without a
 * customer or a known start, and those begun before the type was first kept, are left out and counted: whether they had one
 * is not known. Unknown where nothing was done, where no deal tells.
 */
export function effortOf(
	evidence: Pick<Evidence, "facts" | "history" | "mergedInto">,
): Effort[] {
	const { facts } = evidence;
	const done = new Map<ActivityType, Set<string>>();
	for (const fact of facts) {
		const type = activityTypeOf(fact);
		if (!type || fact[0] === "") continue;
		const own = done.get(type) ?? new Set();
		own.add(`${fact[1]} ${fact[2]}`);
		done.set(type, own);
	}
	const all = [...done.values()].reduce((sum, { size }) => sum + size, 0);

	const won = new Map<Id, (typeof facts)[number]>();
	for (const fact of facts)
		if (
			fact[1] === FACT.dealWon &&
			fact[0] !== "" &&
			!(fact[11] & MARK.creditNote)
		)
			won.set(fact[2], fact);

	return activityType.options.map((type): Effort => {
		const kept = keptOf(type, evidence);
		let had = 0;
		let n = 0;
		for (const fact of won.values()) {
			const [on, , , , , , , , , , cycle] = fact;
			const customer = customerOf(fact, evidence);
			if (on === "" || customer === null || cycle === null || cycle < 0)
				continue;
			const began = addDays(on, -cycle);
			if (kept.since === null || began < kept.since) continue;
			n++;
			if (hasIn(kept.daysWith(customer), began, on)) had++;
		}
		const count = done.get(type)?.size ?? 0;
		return {
			type,
			done: count,
			share:
				all === 0
					? { value: null, unit: "rate", n: 0, reason: { code: "noRecords" } }
					: {
							value: count / all,
							unit: "rate",
							n: all,
							of: { above: count, below: all },
						},
			wins: proportionOf(had, n, { code: "noWonDeals" }),
			winsLeftOut: won.size - n,
		};
	});
}
