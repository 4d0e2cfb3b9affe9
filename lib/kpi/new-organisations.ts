import { WHOLE } from "../model/deal.ts";
import { FACT } from "../tally/fact.ts";
import { countOf } from "./count.ts";
import { isWhereDataBegins } from "./data-begins.ts";
import type { Kpi } from "./kpi.ts";
import { noting } from "./totals.ts";

/**
 * New organisations.
 *
 * How many customers appeared in the period for the first time anywhere: by the earliest date of their leads, activities
 * and deals, for the owner of that record. Those within 12 months of where the data begins may have been there before:
 * they are counted, and said to be.
 *
 * Never unknown: none is exactly 0.
 */
export const newOrganisations: Kpi = {
	id: "newOrganisations",
	unit: "count",
	better: "higher",
	adds: true,
	reads: ["sums"],
	measure({ sums }, { dataFrom }) {
		let unsure = 0;
		for (const row of sums)
			if (
				row[1] === FACT.customerAppeared &&
				row[0] !== "" &&
				isWhereDataBegins(row[0], dataFrom)
			)
				unsure += row[3];
		return {
			...countOf(sums, FACT.customerAppeared),
			...noting({ dataBegins: unsure / WHOLE }),
		};
	},
};
