import type { ForecastMemo } from "../model/forecast-memo.ts";
import { addDays, type PlainDate, weekdayOf } from "../time/plain-date.ts";
import type { GoalProgress } from "./progress.ts";

/** The Monday of a day's week: the day whose forecast is kept. */
export function mondayOf(day: PlainDate): PlainDate {
	return addDays(day, 1 - weekdayOf(day));
}

/**
 * What is kept of a goal's forecast on a Monday: the progress must be measured as of one. `median` is the simulated
 * forecast's middle, `chance` that of reaching the goal. Null on another day, outside the goal's period, and where neither
 * forecast is known: there was nothing to believe.
 */
export function memoFor(
	progress: GoalProgress,
	{ median, chance }: { median: number | null; chance: number | null },
): Omit<ForecastMemo, "id" | "rev" | "enteredAt"> | null {
	const { goalId, period, asOf, forecast, actual, target, currency } = progress;
	if (asOf !== mondayOf(asOf)) return null;
	if (asOf < period.from || asOf >= period.to) return null;
	if (median === null && forecast === null) return null;
	return {
		goal: goalId,
		period: period.id,
		on: asOf,
		...(median !== null && { forecast: median }),
		...(forecast !== null && { runRate: forecast }),
		...(chance !== null && { chance }),
		...(actual.value !== null && { actual: actual.value }),
		...(target !== null && { target }),
		...(currency !== undefined && { currency }),
	};
}

/** What was believed, and how its period ended. */
export interface Remembered {
	memo: Pick<ForecastMemo, "goal" | "period" | "forecast" | "runRate">;
	outcome: number;
}

/** Fewer ended periods than this are no habit. */
const FEWEST_PERIODS = 3;

/**
 * How far a scope's forecasts are usually off: forecast ÷ outcome − 1, the mean of each ended period's Mondays, then the
 * mean of the periods, so that a long one counts once. 0.1: a tenth too high. The simulated forecast where there was one,
 * else the run rate; periods that ended at zero or below have no such share. `n` is how many periods it rests on; null with
 * fewer than three.
 */
export function biasOf(
	remembered: readonly Remembered[],
): { bias: number; n: number } | null {
	const periods = new Map<string, number[]>();
	for (const { memo, outcome } of remembered) {
		const forecast = memo.forecast ?? memo.runRate;
		if (forecast === undefined || outcome <= 0) continue;
		const key = `${memo.goal} ${memo.period}`;
		const own = periods.get(key) ?? [];
		own.push(forecast / outcome - 1);
		periods.set(key, own);
	}
	if (periods.size < FEWEST_PERIODS) return null;
	return {
		bias: meanOf([...periods.values()].map(meanOf)),
		n: periods.size,
	};
}

/** A forecast with the usual bias taken out: ÷ (1 + bias), not rounded. Null where the bias leaves nothing to divide by. */
export function corrected(forecast: number, bias: number): number | null {
	return bias <= -1 ? null : forecast / (1 + bias);
}

function meanOf(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}
