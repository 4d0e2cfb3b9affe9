import { neededPerWorkday } from "./needed.ts";
import { type Paced, paceOf, paceState } from "./pace.ts";
import type { GoalProgress } from "./progress.ts";

/** What follows from an actual value and a goal's target, day and workdays. */
export function standingOf(
	value: number,
	goal: Paced,
): Pick<
	GoalProgress,
	"attainment" | "pace" | "ahead" | "state" | "neededPerWorkday"
> {
	const { target, adds, expected, direction, workdays, unit } = goal;
	const due = adds ? expected : target;
	const past = due === null ? null : value - due;
	return {
		attainment: value / target,
		pace: paceOf(value, goal),
		ahead: past !== null && direction === "atMost" ? 0 - past : past,
		state: paceState(value, goal),
		neededPerWorkday: adds
			? neededPerWorkday(value, target, workdays.remaining, unit)
			: null,
	};
}
