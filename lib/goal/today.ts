import type { Experience } from "./experience.ts";
import { pathToGoal, type Work } from "./path-to-goal.ts";
import type { GoalProgress } from "./progress.ts";

/** One kind of today's work, and how much of it. */
export interface TodaysWork {
	type: Exclude<Work, "contact">;
	count: number;
}

/**
 * Today's share of what is left of a goal, turned into work: the morning line. Contacts are left out: they are made by the
 * calls and meetings beside them. Empty when the path to the goal has nothing to say, and on a day off.
 */
export function todaysShare(
	progress: GoalProgress,
	experience: Experience,
	isWorkday: boolean,
): TodaysWork[] {
	if (!isWorkday) return [];
	return pathToGoal(progress, experience).steps.flatMap(({ work, today }) =>
		work === "contact" ? [] : [{ type: work, count: today }],
	);
}
