import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { isFirstTime } from "../../lib/celebrated.ts";
import { today } from "../../lib/clock.ts";
import type { GoalProgress } from "../../lib/goal/progress.ts";
import { logProblem } from "../../lib/log.ts";

/** Around a goal's bar: its post dips once, when the goal is first seen to be reached in the period of today. */
export function Dip({
	goal: { goalId, state, period, asOf },
	children,
}: {
	goal: Pick<GoalProgress, "goalId" | "state" | "period" | "asOf">;
	children: ComponentChildren;
}) {
	const [dips, setDips] = useState(false);
	const isNow = asOf === today() && period.from <= asOf && asOf < period.to;
	const isReached = state === "reached" && isNow;
	useEffect(() => {
		if (isReached)
			isFirstTime(goalId, period.id).then(setDips, (problem) =>
				logProblem("celebrating", problem),
			);
	}, [isReached, goalId, period.id]);
	return <div class={dips ? "dips" : undefined}>{children}</div>;
}
