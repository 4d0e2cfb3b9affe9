import { type Breakdown, breakdownOf, type Season } from "../goal/breakdown.ts";
import { followsOwnWorkdays } from "../goal/own-workdays.ts";
import { FEWEST_MONTHS, type Shape, shapeOf } from "../goal/shape.ts";
import type { Goal } from "../model/goal.ts";
import { type Store, store } from "../store/db.ts";
import { lastYearDay } from "../time/last-year.ts";
import { type Period, periodOf, previousPeriod } from "../time/period.ts";
import { addDays, type PlainDate } from "../time/plain-date.ts";
import {
	countWorkdays,
	isWorkday,
	type WorkCalendar,
} from "../time/workdays.ts";
import { calendarOf, contextOfGoal, Gathering } from "./gathering.ts";
import { goalIn } from "./goal-in.ts";
import type { AnyKpi } from "./kpi-of.ts";
import { dailyIn, isWithoutRate, measured } from "./measured.ts";

/** How many earlier months a shape is learned from, at most. */
const SHAPE_MONTHS = 12;

/** How a goal's target falls on the days of one of its periods, as the goal says it shall. */
export async function breakdownOfGoal(
	set: Goal,
	kpi: AnyKpi,
	period: Period,
	target: number,
	of: Store = store,
): Promise<Breakdown> {
	const goal = goalIn(set, period);
	const calendar = await calendarOf(
		followsOwnWorkdays(goal, kpi) ? goal.scope : { kind: "organisation" },
		period,
		of,
	);
	const by = goal.breakdown?.by;
	return breakdownOf({
		target,
		period,
		unit: kpi.unit,
		calendar,
		...(goal.breakdown && { rule: goal.breakdown }),
		...(by === "season" && { season: await seasonOf(goal, kpi, period, of) }),
		...(by === "shape" && {
			shape: await shapeOfScope(goal, kpi, period, calendar, of),
		}),
	});
}

/**
 * What each month of last year's counterpart of a period brought. A month that had workdays before the data begins is not
 * known: it did not bring nothing.
 */
async function seasonOf(
	goal: Goal,
	kpi: AnyKpi,
	period: Period,
	of: Store,
): Promise<Season> {
	const season: { [month: string]: number } = {};
	const last = lastYearDay(addDays(period.to, -1));
	let month = periodOf("month", lastYearDay(period.from));
	for (; month.from <= last; month = periodOf("month", month.to)) {
		const asOf = addDays(month.to, -1);
		const context = await contextOfGoal(goal, month, asOf, of);
		const { dataFrom, calendar } = context;
		if (!dataFrom || countWorkdays(month.from, dataFrom, calendar) > 0)
			continue;
		const { value } = await measured(
			kpi,
			new Gathering(goal.scope, asOf, of),
			context,
		);
		if (value !== null) season[month.id] = value;
	}
	return season;
}

/** How the months before a period usually ran, those that are known; null with fewer than six. */
async function shapeOfScope(
	goal: Goal,
	kpi: AnyKpi,
	period: Period,
	calendar: WorkCalendar,
	of: Store,
): Promise<Shape | null> {
	const months: number[][] = [];
	let month = previousPeriod(periodOf("month", period.from), {});
	for (let at = 0; at < SHAPE_MONTHS; at++) {
		const asOf = addDays(month.to, -1);
		const days = await dailyIn(
			kpi,
			new Gathering(goal.scope, asOf, of),
			await contextOfGoal(goal, month, asOf, of),
		);
		if (days.length > 0 && !days.some(isWithoutRate))
			months.push(byWorkday(month, days, calendar));
		month = previousPeriod(month, {});
	}
	return months.length < FEWEST_MONTHS ? null : shapeOf(months);
}

/** What each workday of a month brought; what came on a day off belongs to the workday before it, else to the first. */
function byWorkday(
	{ from, to }: Period,
	days: Awaited<ReturnType<typeof dailyIn>>,
	calendar: WorkCalendar,
): number[] {
	const values = new Map(
		days.map(({ day, figure }) => [day, figure.value ?? 0]),
	);
	const workdays: number[] = [];
	let early = 0;
	for (let day: PlainDate = from; day < to; day = addDays(day, 1)) {
		const value = values.get(day) ?? 0;
		if (isWorkday(day, calendar)) workdays.push(value + early);
		else if (workdays.length > 0) workdays[workdays.length - 1]! += value;
		if (isWorkday(day, calendar)) early = 0;
		else if (workdays.length === 0) early += value;
	}
	return workdays;
}
