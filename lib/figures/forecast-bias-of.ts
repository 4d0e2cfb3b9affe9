import { biasOf, type Remembered } from "../goal/forecast-memory.ts";
import { termsOn } from "../goal/versions.ts";
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

/**
 * How far the forecasts of a scope's goals are usually off, by the periods that were over as of a day; see `biasOf`. What was
 * believed of a goal is held against what it measured then: since changed to another KPI or currency, it says nothing of it.
 */
export async function forecastBiasOf(
	scope: Scope,
	asOf: PlainDate,
	of: Store = store,
): Promise<{ bias: number; n: number } | null> {
	const own = await settings(of);
	const set = new Map((await goals(of)).map((goal) => [goal.id, goal]));
	const outcomes = new Map<string, Promise<number | null>>();
	const remembered: Remembered[] = [];
	for (const memo of await all("forecastMemo", of)) {
		const known = set.get(memo.goal);
		const period = parsePeriod(memo.period, own);
		if (!known || !period || period.to > asOf) continue;
		const { id, rev, enteredAt } = known;
		const goal = { id, rev, enteredAt, ...termsOn(known, memo.enteredAt) };
		if (!isSame(goal.scope, scope)) continue;
		const key = [id, period.id, goal.kpi, goal.kpiVersion, goal.currency].join(
			" ",
		);
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
