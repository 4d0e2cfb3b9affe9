import type {
	PartKind,
	PartRow,
} from "../../components/dashboard/parts-table.tsx";
import { today } from "../../lib/clock.ts";
import { capital, dayShort, periodName } from "../../lib/format.ts";
import { type Breakdown, partsBy } from "../../lib/goal/breakdown.ts";
import type { Figure } from "../../lib/kpi/figure.ts";
import type { Settings } from "../../lib/model/settings.ts";
import { daysIn, type Period, periodOf } from "../../lib/time/period.ts";
import { addDays, type PlainDate } from "../../lib/time/plain-date.ts";
import { countWorkdays } from "../../lib/time/workdays.ts";

export const LONGEST_MONTH = 31;

/** A month is cut into weeks and workdays, a week into workdays. */
export function kindsOf(period: Period): PartKind[] {
	const days = daysIn(period);
	if (days > LONGEST_MONTH) return ["month", "week", "workday"];
	return days > 7 ? ["week", "workday"] : ["workday"];
}

/** A breakdown as a table: each part, and what the parts come to so far. */
export function partRows(
	breakdown: Breakdown,
	kind: PartKind,
	own: Settings,
	inUnit: (value: number) => Figure,
): (PartRow & { from: PlainDate; to: PlainDate })[] {
	let sum = 0;
	return partsBy(kind, breakdown, own).map(({ from, to, part }, at, all) => {
		// The last sum is the target itself: fractions of a count leave hairs.
		sum = at === all.length - 1 ? breakdown.target : sum + part;
		return {
			id: kind === "workday" ? from : `${from}..${to}`,
			from,
			to,
			label: partName({ from, to }),
			workdays: countWorkdays(from, to, breakdown.calendar),
			part: inUnit(part),
			sum: inUnit(sum),
		};
	});
}

/** What a part of a period is called: its month, its day, else its days. */
export function partName({ from, to }: { from: string; to: string }): string {
	if (addDays(from, 1) === to) return dayShort(from);
	const month = periodOf("month", from);
	if (month.from === from && month.to === to)
		return capital(periodName(month, today()));
	return periodName(
		{ id: `${from}..${to}`, kind: "custom", from, to },
		today(),
	);
}
