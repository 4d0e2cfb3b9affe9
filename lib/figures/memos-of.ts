import {
	biasOf,
	memoFor,
	mondayOf,
	type Remembered,
} from "../goal/forecast-memory.ts";
import type { ForecastMemo } from "../model/forecast-memo.ts";
import type { Goal } from "../model/goal.ts";
import { type Store, store } from "../store/db.ts";
import { all, goals, settings } from "../store/read.ts";
import { parsePeriod } from "../time/period.ts";
import { addDays, type PlainDate } from "../time/plain-date.ts";
import { chanceOf } from "./chance-of.ts";
import { figureOf } from "./figure-of.ts";
import { progressOf } from "./progress-of.ts";

/** What is to be kept of this week's forecasts: of each goal as of Monday, where nothing is kept yet. */
export async function memosOf(
	asOf: PlainDate,
	of: Store = store,
): Promise<Omit<ForecastMemo, "id" | "rev" | "enteredAt">[]> {
	const monday = mondayOf(asOf);
	const kept = new Set(
		(await all("forecastMemo", of))
			.filter(({ on }) => on === monday)
			.map(({ goal, period }) => `${goal} ${period}`),
	);
	const memos: Omit<ForecastMemo, "id" | "rev" | "enteredAt">[] = [];
	for (const goal of await goals(of)) {
		const progress = await progressOf(goal, monday, of);
		if (!progress || kept.has(`${goal.id} ${progress.period.id}`)) continue;
		const { p50, probability } = await chanceOf(goal, progress, of);
		const memo = memoFor(progress, { median: p50, chance: probability });
		if (memo) memos.push(memo);
	}
	return memos;
}

/** How far a goal's forecasts have usually been off, over its periods that have ended; null where there are too few. */
export async function biasOfGoal(
	goal: Goal,
	asOf: PlainDate,
	of: Store = store,
): Promise<ReturnType<typeof biasOf>> {
	const own = await settings(of);
	const remembered: Remembered[] = [];
	for (const memo of await all("forecastMemo", of)) {
		const period = parsePeriod(memo.period, own);
		if (memo.goal !== goal.id || !period || period.to > asOf) continue;
		const { value } = await figureOf(
			goal.kpi,
			goal.scope,
			period,
			addDays(period.to, -1),
			{ of, version: goal.kpiVersion },
		);
		if (value !== null) remembered.push({ memo, outcome: value });
	}
	return biasOf(remembered);
}
