import {
	type Period,
	type PeriodOptions,
	parsePeriod,
	periodOf,
} from "./period.ts";
import {
	addDays,
	type PlainDate,
	shiftMonths,
	weekdayOf,
} from "./plain-date.ts";

/** The same period of last year. */
export interface LastYear {
	period: Period;
	/** True of a week 53 without a namesake: it is compared with the week that starts 364 days earlier. */
	isShifted: boolean;
}

/** The same date of last year; of 29 February the 28th. */
export function lastYearDay(day: PlainDate): PlainDate {
	return shiftMonths(day, -12);
}

/**
 * The period a year before: a month, quarter or year (fiscal ones stay fiscal) of the same name, a week of the same ISO
 * number, a day or a range of days of the same dates, 29 February as the 28th.
 *
 * A week 53 whose namesake last year did not have is compared with the week that starts 364 days earlier (2026-W53 with
 * 2026-W01). A week that starts on a Sunday has the number of the ISO week it holds six days of.
 */
export function lastYearPeriod(
	period: Period,
	options: PeriodOptions,
): LastYear {
	switch (period.kind) {
		case "week":
			return lastYearWeek(period);
		case "custom":
			return { period: sameDates(period), isShifted: false };
		default:
			return {
				period: periodOf(period.kind, lastYearDay(period.from), {
					fiscalYearStart: period.id.startsWith("FY")
						? options.fiscalYearStart
						: 1,
				}),
				isShifted: false,
			};
	}
}

function lastYearWeek(period: Period): LastYear {
	const startsOnSunday = weekdayOf(period.from) === 7;
	const monday = startsOnSunday ? addDays(period.from, 1) : period.from;
	const { id } = periodOf("week", monday);
	const year = Number(id.slice(0, 4)) - 1;
	const namesake = parsePeriod(`${year}${id.slice(4)}`);
	const from = namesake?.from ?? addDays(monday, -364);
	return {
		period: startsOnSunday
			? periodOf("week", addDays(from, -1), { weekStart: 7 })
			: periodOf("week", from),
		isShifted: namesake === null,
	};
}

/** By the last day that belongs to it: up to 28 February last year is up to 28 February. */
function sameDates(period: Period): Period {
	const from = lastYearDay(period.from);
	const last = lastYearDay(addDays(period.to, -1));
	const to = addDays(last, 1);
	return { id: `${from}..${to}`, kind: "custom", from, to };
}
