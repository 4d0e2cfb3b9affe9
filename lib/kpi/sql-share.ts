import { WHOLE } from "../model/deal.ts";
import { FACT } from "../tally/fact.ts";
import type { Kpi } from "./kpi.ts";
import { proportionOf } from "./proportion.ts";

/**
 * Share of leads qualified.
 *
 * Of the leads created in the period, the share that has been qualified by as-of; n is the leads created, low and high the
 * 95 % Wilson interval. So the last weeks' leads are still on their way.
 *
 * Unknown when no lead was created in the period.
 */
export const sqlShare: Kpi = {
	id: "sqlShare",
	unit: "rate",
	better: "higher",
	adds: false,
	readingOf: "sqls",
	reads: ["facts"],
	measure({ facts }, { asOf }) {
		let created = 0;
		let qualified = 0;
		for (const [day, kind, , , , share, , , , , , , , then] of facts) {
			if (kind !== FACT.leadCreated || day === "") continue;
			created += share;
			if (then !== null && then <= asOf) qualified += share;
		}
		return proportionOf(qualified / WHOLE, created / WHOLE, {
			code: "noLeads",
		});
	},
};
