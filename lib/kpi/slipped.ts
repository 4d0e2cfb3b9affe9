import type { Id } from "../model/record.ts";
import { daysBetween, type PlainDate } from "../time/plain-date.ts";

/** A deal's expected close was moved. */
export interface Move {
	deal: Id;
	/** The day it was done. */
	on: PlainDate;
	/** Expected before, and from then on. */
	from: PlainDate;
	to: PlainDate;
}

/** A deal that was put off. */
export interface Slip {
	deal: Id;
	/** How often it was moved to a later day. */
	times: number;
	/** How far it stands now from the first day it is known to have been expected on; never below one. */
	days: number;
	/** The first day known. */
	first: PlainDate;
	/** When it was put off last. */
	lastOn: PlainDate;
}

/**
 * Deals that slipped: their expected close was moved to a later day at least once up to as-of, and now stands later than the
 * first that is known. One that was put off and brought back to where it was has not slipped. Moves to an earlier day are no
 * slip; they count in how far. `moves` are those that stand, in any order.
 */
export function slipsOf(moves: readonly Move[], asOf: PlainDate): Slip[] {
	const slips: Slip[] = [];
	for (const [deal, own] of Map.groupBy(moves, (move) => move.deal)) {
		const known = own
			.filter(({ on }) => on <= asOf)
			.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
		const first = known[0];
		const last = known.at(-1);
		const later = known.filter(({ from, to }) => to > from);
		const lastOn = later.at(-1)?.on;
		if (!first || !last || lastOn === undefined) continue;
		const days = daysBetween(first.from, last.to);
		if (days > 0)
			slips.push({
				deal,
				times: later.length,
				days,
				first: first.from,
				lastOn,
			});
	}
	return slips;
}
