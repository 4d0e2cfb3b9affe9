import { WHOLE } from "../model/deal.ts";
import { FACT, MARK } from "../tally/fact.ts";
import { firstContactOf } from "../tally/first-contact.ts";
import type { Kpi } from "./kpi.ts";
import { leavingOut, noting, totalsOf } from "./totals.ts";

/**
 * Hit rate.
 *
 * Deals won in the period ÷ prospects first contacted in the period. A prospect is a lead with a contact date, or a deal
 * with a first-contact date and no lead; each counts once, a shared deal by its share. It is a ratio of two counts, no
 * proportion: most deals won were contacted earlier, so it may exceed 1 and has no interval. How many of those won were
 * contacted before the period, and of how many nobody knows, is noted where the facts are looked at.
 *
 * Unknown when nobody was contacted in the period.
 */
export const hitRate: Kpi = {
	id: "hitRate",
	unit: "rate",
	better: "higher",
	adds: false,
	reads: ["sums"],
	measure({ sums }) {
		const won = totalsOf(sums, FACT.dealWon);
		const contacted =
			totalsOf(sums, FACT.leadContacted).count +
			totalsOf(sums, FACT.dealContacted).count;
		const base = {
			unit: "rate",
			n: contacted,
			...leavingOut({
				creditNote: won.creditNoteCount,
				undated: won.undatedCount,
			}),
		} as const;
		if (contacted === 0)
			return { ...base, value: null, reason: { code: "noContacts" } };
		return {
			...base,
			value: won.count / contacted,
			of: { above: won.count, below: contacted },
		};
	},
	refine(figure, facts, { period }) {
		let earlier = 0;
		let unknown = 0;
		for (const fact of facts) {
			const [day, kind, , , , share, , , , , , marks] = fact;
			if (kind !== FACT.dealWon || day === "" || marks & MARK.creditNote)
				continue;
			const contacted = firstContactOf(fact);
			if (contacted === null) unknown += share;
			else if (contacted < period.from) earlier += share;
		}
		return {
			...figure,
			...noting({
				contactedEarlier: earlier / WHOLE,
				contactUnknown: unknown / WHOLE,
			}),
		};
	},
};
