import { capital, dayRange, monthName } from "../../lib/format.ts";
import { periodOf } from "../../lib/time/period.ts";
import { addDays, type PlainDate } from "../../lib/time/plain-date.ts";

/** Days in words, as short as they can be: `March 2026`, `2–6 Mar 2026`, `2 Mar–5 Apr 2026`. `to` is not included. */
export function daysText(from: PlainDate, to: PlainDate): string {
	const month = periodOf("month", from);
	return month.from === from && month.to === to
		? `${capital(monthName(month))} ${from.slice(0, 4)}`
		: dayRange(from, addDays(to, -1), true);
}
