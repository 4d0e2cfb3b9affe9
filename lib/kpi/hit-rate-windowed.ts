import { daysBetween } from "../time/plain-date.ts";
import { wonCycles } from "./cycles.ts";
import type { Kpi } from "./kpi.ts";
import { proportionOf } from "./proportion.ts";
import { countOfProspects, type Prospect, prospectsOf } from "./prospects.ts";
import { quantile } from "./quantile.ts";
import { leavingOut } from "./totals.ts";

/** 8 of 10 deals that are won are won within this share of the cycles. */
const WINDOW = 80;

/**
 * Hit rate within the usual time.
 *
 * Of the prospects first contacted in the period at least N days before as-of, the share that was won within N days of
 * that contact. N is the P80 of the cycles of all deals the scope has won up to as-of (see the sales cycle), and is shown
 * beside it. Those contacted later are left out and counted: they have not had their time. n is the others, low and high the
 * 95 % Wilson interval. A shared deal counts by its share.
 *
 * Unknown when nobody was contacted in the period, when no deal won has a cycle, or when no contact is old enough.
 */
export const hitRateWindowed: Kpi = {
	id: "hitRateWindowed",
	unit: "rate",
	better: "higher",
	adds: false,
	readingOf: "hitRate",
	reads: ["facts", "history"],
	measure({ facts, history }, { asOf }) {
		const prospects = prospectsOf(facts);
		const days = quantile(wonCycles(history), WINDOW);
		if (prospects.length === 0)
			return proportionOf(0, 0, { code: "noContacts" });
		if (days === null) return proportionOf(0, 0, { code: "noCycle" });
		const isOldEnough = ({ contactedOn }: Prospect) =>
			daysBetween(contactedOn, asOf) >= days;
		const oldEnough = prospects.filter(isOldEnough);
		const tooRecent = prospects.filter((each) => !isOldEnough(each));
		const won = oldEnough.filter(
			({ contactedOn, wonOn }) =>
				wonOn !== null && daysBetween(contactedOn, wonOn) <= days,
		);
		return {
			...proportionOf(countOfProspects(won), countOfProspects(oldEnough), {
				code: "noContactsOldEnough",
			}),
			also: { days },
			...leavingOut({ contactTooRecent: countOfProspects(tooRecent) }),
		};
	},
};
