import { capital, dayShort, monthName } from "../../lib/format.ts";
import { periodOf } from "../../lib/time/period.ts";
import { addDays, type PlainDate } from "../../lib/time/plain-date.ts";

/** Days in words, as short as they can be: `March 2026`, `2–6 Mar 2026`, `2 Mar–5 Apr 2026`. `to` is not included. */
export function daysText(from: PlainDate, to: PlainDate): string {
	const month = periodOf("month", from);
	if (month.from === from && month.to === to)
		return `${capital(monthName(month))} ${from.slice(0, 4)}`;
	const last = addDays(to, -1);
	const year = last.slice(0, 4);
	if (from === last) return `${dayShort(from)} ${year}`;
	if (from.slice(0, 7) === last.slice(0, 7)) {
		// The day as the language writes it before a month: `2`, `2.`
		const [first] = /^\d+\.?/.exec(dayShort(from)) ?? [];
		return `${first}–${dayShort(last)} ${year}`;
	}
	const isOneYear = from.slice(0, 4) === year;
	return `${dayShort(from)}${isOneYear ? "" : ` ${from.slice(0, 4)}`}–${dayShort(last)} ${year}`;
}
