import { startOf } from "../clock.ts";
import { goalAt } from "../goal/versions.ts";
import type { Goal } from "../model/goal.ts";
import type { Period } from "../time/period.ts";

/** A goal as one of its periods has it: a period that is over keeps what was said when it ended. */
export function goalIn(goal: Goal, { to }: Pick<Period, "to">): Goal {
	return goal.versions ? goalAt(goal, startOf(to)) : goal;
}
