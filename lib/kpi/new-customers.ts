import { WHOLE } from "../model/deal.ts";
import { FACT } from "../tally/fact.ts";
import type { SumRow } from "../tally/sum.ts";
import type { PlainDate } from "../time/plain-date.ts";
import { isWhereDataBegins } from "./data-begins.ts";
import type { Reason } from "./figure.ts";
import type { Kpi } from "./kpi.ts";
import { noting } from "./totals.ts";

/**
 * New customers.
 *
 * How many companies bought for the first time ever in the period: first won deals, by the day they closed, credited as
 * those deals are (a shared one counts by its share). A credit note is no first deal, and a deal without a customer none
 * of anybody.
 *
 * Those won within 12 months of the first day anything is known of are noted: they may have bought before it.
 *
 * Never unknown: none is exactly 0.
 */
export const newCustomers: Kpi = {
	id: "newCustomers",
	unit: "count",
	better: "higher",
	adds: true,
	reads: ["sums"],
	measure({ sums }, { dataFrom }) {
		const { count, notes } = firstWinsIn(sums, dataFrom);
		return { value: count, unit: "count", n: count, ...notes };
	},
};

/** First won deals among these rows, and the note of how many of them are in doubt. */
export function firstWinsIn(
	rows: readonly SumRow[],
	dataFrom: PlainDate | null,
): { count: number; notes: { notes?: Reason[] } } {
	let count = 0;
	let inDoubt = 0;
	for (const row of rows) {
		if (row[1] !== FACT.dealWon || row[0] === "") continue;
		count += row[14];
		if (isWhereDataBegins(row[0], dataFrom)) inDoubt += row[14];
	}
	return {
		count: count / WHOLE,
		notes: noting({ dataBegins: inDoubt / WHOLE }),
	};
}
