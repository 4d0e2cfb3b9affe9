import { lastYearPeriod } from "../time/last-year.ts";
import { type Period, previousPeriod } from "../time/period.ts";
import { addDays, daysBetween, type PlainDate } from "../time/plain-date.ts";
import { countWorkdays } from "../time/workdays.ts";
import type { KpiContext } from "./kpi.ts";
import { firstWorkdays } from "./sales-growth-yoy-by-workdays.ts";

/** A period that another is compared with, and the day it is asked on, so that like stands against like. */
export interface Compared {
	period: Period;
	asOf: PlainDate;
	/** Only as many workdays of it count as the other has had. */
	isPart: boolean;
	/** It begins before the data does: what was then is not all known. */
	isCut: boolean;
	/** A week 53 without a namesake: the week that starts 364 days earlier. */
	isShifted: boolean;
}

type Asked = Pick<
	KpiContext,
	"period" | "asOf" | "options" | "calendar" | "dataFrom"
>;

/**
 * The period before, and the same one of last year. A period that still runs is compared with as many workdays of the
 * other, one that is over with the whole other, asked as long after its end. Null before the period has begun.
 */
export function comparedWith(
	context: Asked,
): { before: Compared; lastYear: Compared } | null {
	const { period, asOf, options } = context;
	if (asOf < period.from) return null;
	const { period: sameLastYear, isShifted } = lastYearPeriod(period, options);
	return {
		before: compared(previousPeriod(period, options), context),
		lastYear: compared(sameLastYear, context, isShifted),
	};
}

/**
 * So many periods of a kind up to this one, which is the last: what a small curve is drawn from. Each is asked when as
 * many of its workdays have gone as of this one, so that like stands beside like. Empty before the period has begun.
 */
export function stepsTo(context: Asked, count: number): Compared[] {
	const { period, asOf, options } = context;
	if (asOf < period.from) return [];
	const steps = [
		{
			...compared(period, context),
			asOf,
			isPart: asOf < addDays(period.to, -1),
		},
	];
	let at = period;
	while (steps.length < count) {
		at = previousPeriod(at, options);
		steps.unshift(compared(at, context));
	}
	return steps;
}

function compared(other: Period, context: Asked, isShifted = false): Compared {
	const { dataFrom } = context;
	return {
		period: other,
		...asFarInto(other, context),
		isCut: dataFrom === null || other.from < dataFrom,
		isShifted,
	};
}

function asFarInto(
	other: Period,
	{ period, asOf, calendar }: Asked,
): { asOf: PlainDate; isPart: boolean } {
	const last = addDays(period.to, -1);
	if (asOf >= last)
		return {
			asOf: addDays(other.to, daysBetween(period.to, asOf)),
			isPart: false,
		};
	const workdays = countWorkdays(period.from, addDays(asOf, 1), calendar);
	const { to } = firstWorkdays(other, workdays, calendar);
	return { asOf: addDays(to, -1), isPart: true };
}
