import { biasOf, type Remembered } from "../goal/forecast-memory.ts";
import type { ForecastMemo } from "../model/forecast-memo.ts";
import type { Scope } from "../model/scope.ts";
import { type Store, store } from "../store/db.ts";
import { all, goals, settings } from "../store/read.ts";
import { parsePeriod } from "../time/period.ts";
import { addDays, type PlainDate } from "../time/plain-date.ts";
import { isSame } from "./gathering.ts";
import { progressOf } from "./progress-of.ts";

/** A goal's Mondays of one period, the oldest first: what was believed when. */
export async function memosOfPeriod(
	goal: string,
	period: string,
	of: Store = store,
): Promise<ForecastMemo[]> {
	return (await all("forecastMemo", of))
		.filter((memo) => memo.goal === goal && memo.period === period)
		.sort((a, b) => (a.on < b.on ? -1 : 1));
}

/** How far the forecasts of a scope's goals are usually off, by the periods that were over as of a day; see `biasOf`. */
export async function forecastBiasOf(
	scope: Scope,
	asOf: PlainDate,
	of: Store = store,
): Promise<{ bias: number; n: number } | null> {
	const own = await settings(of);
	const theirs = new Map(
		(await goals(of))
			.filter((goal) => isSame(goal.scope, scope))
			.map((goal) => [goal.id, goal]),
	);
	const outcomes = new Map<string, Promise<number | null>>();
	const remembered: Remembered[] = [];
	for (const memo of await all("forecastMemo", of)) {
		const goal = theirs.get(memo.goal);
		const period = parsePeriod(memo.period, own);
		if (!goal || !period || period.to > asOf) continue;
		const key = `${goal.id} ${period.id}`;
		const outcome =
			outcomes.get(key) ??
			progressOf(goal, addDays(period.to, -1), of, period).then(
				(progress) => progress?.actual.value ?? null,
			);
		outcomes.set(key, outcome);
		const value = await outcome;
		if (value !== null) remembered.push({ memo, outcome: value });
	}
	return biasOf(remembered);
}
