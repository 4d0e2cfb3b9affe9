import type { PlainDate } from "../time/plain-date.ts";
import { type Breakdown, expectedToDate } from "./breakdown.ts";

/** Half-open days. */
interface Days {
	from: PlainDate;
	to: PlainDate;
}

/**
 * What targets ask for on some days, as they are broken down: of each the part that falls on them. Breakdowns follow each other
 * (a goal for every month), so that parts of a period add up to what is asked for in it. Null where none of them covers any of
 * the days: nothing was planned, which is not a plan of none.
 */
export function plannedOn(
	{ from, to }: Days,
	breakdowns: readonly Breakdown[],
): number | null {
	const parts = breakdowns.flatMap((breakdown) => {
		const { pieces } = breakdown;
		const start = pieces[0]?.from;
		const end = pieces.at(-1)?.to;
		if (!start || !end || start >= to || end <= from) return [];
		const before = expectedToDate(breakdown, from > start ? from : start) ?? 0;
		const after = expectedToDate(breakdown, to < end ? to : end) ?? 0;
		return [after - before];
	});
	return parts.length > 0 ? parts.reduce((sum, part) => sum + part, 0) : null;
}
