import type { Goal } from "../model/goal.ts";
import type { Direction, GoalKpi } from "./progress.ts";

/** Which way a goal is met: as it says, else at most where lower is better, and at least anywhere else. */
export function directionOf(
	goal: Pick<Goal, "direction">,
	kpi: Pick<GoalKpi, "better">,
): Direction {
	return goal.direction ?? (kpi.better === "lower" ? "atMost" : "atLeast");
}
