import type { Cost } from "../model/cost.ts";
import { addDays, type PlainDate, shiftMonths } from "../time/plain-date.ts";

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

/**
 * The days a cost covers, each time it comes: `[from, to)` as entered, and, if it recurs, again after each month, quarter or
 * year that begins before `until`. A day that a later month does not have is its last one, so a cost has a day every time.
 */
export function costDays(
	{ from, to, recurring }: Pick<Cost, "from" | "to" | "recurring">,
	until: PlainDate,
): { from: PlainDate; to: PlainDate }[] {
	const times: { from: PlainDate; to: PlainDate }[] = [];
	const end =
		recurring?.until && recurring.until < until ? recurring.until : until;
	for (let at = 0; ; at++) {
		const months = at * (recurring ? MONTHS[recurring.every] : 0);
		const begins = shiftMonths(from, months);
		if (begins >= end || (at > 0 && !recurring)) break;
		const ends = shiftMonths(to, months);
		times.push({ from: begins, to: ends > begins ? ends : addDays(begins, 1) });
	}
	return times;
}
