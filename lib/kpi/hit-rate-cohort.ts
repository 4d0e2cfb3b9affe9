import type { Kpi } from "./kpi.ts";
import { proportionOf } from "./proportion.ts";
import { countOfProspects, prospectsOf } from "./prospects.ts";
import { noting } from "./totals.ts";

/**
 * Hit rate by cohort.
 *
 * Of the prospects first contacted in the period, the share that has been won by as-of, whenever that was and whoever
 * closed it; n is the prospects, low and high the 95 % Wilson interval. A shared deal counts by its share.
 *
 * Beside it how many are still open, so the rate may yet rise: deals that were open on as-of, and leads that were neither
 * won nor given up by then (that a lead's deal was lost does not show in what is counted).
 *
 * Unknown when nobody was contacted in the period.
 */
export const hitRateCohort: Kpi = {
	id: "hitRateCohort",
	unit: "rate",
	better: "higher",
	adds: false,
	readingOf: "hitRate",
	reads: ["facts", "open"],
	measure({ facts, open }, { asOf }) {
		const prospects = prospectsOf(facts);
		const isPast = (day: string | null) => day !== null && day <= asOf;
		const won = prospects.filter(({ wonOn }) => isPast(wonOn));
		const openDeals = new Set(open.map(([, , id]) => id));
		const stillOpen = prospects.filter(({ id, isLead, wonOn, givenUpOn }) =>
			isLead ? !isPast(wonOn) && !isPast(givenUpOn) : openDeals.has(id),
		);
		return {
			...proportionOf(countOfProspects(won), countOfProspects(prospects), {
				code: "noContacts",
			}),
			...noting({ stillOpen: countOfProspects(stillOpen) }),
		};
	},
};
