import { memoFor, mondayOf } from "../goal/forecast-memory.ts";
import { periodOfGoal } from "../goal/goal-period.ts";
import type { ForecastMemo } from "../model/forecast-memo.ts";
import { type Store, store } from "../store/db.ts";
import { all, goals, settings } from "../store/read.ts";
import type { PlainDate } from "../time/plain-date.ts";
import { chanceOf } from "./chance-of.ts";
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
	const own = await settings(of);
	const memos: Omit<ForecastMemo, "id" | "rev" | "enteredAt">[] = [];
	for (const goal of await goals(of)) {
		const period = periodOfGoal(goal, monday, own);
		if (!period || kept.has(`${goal.id} ${period.id}`)) continue;
		const progress = await progressOf(goal, monday, of, period);
		// A share or an average has no forecast to remember.
		if (!progress?.adds) continue;
		const { p50, probability } = await chanceOf(goal, progress, of);
		const memo = memoFor(progress, { median: p50, chance: probability });
		if (memo) memos.push(memo);
	}
	return memos;
}
