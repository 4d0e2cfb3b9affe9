import type { GoalRow } from "../../components/dashboard/goal-rows.tsx";
import { MondayForecasts } from "../../components/dashboard/monday-forecasts.tsx";
import {
	forecastBiasOf,
	memosOfPeriod,
} from "../../lib/figures/forecast-bias-of.ts";
import { useLive } from "../../lib/live/use-live.ts";
import type { Goal } from "../../lib/model/goal.ts";
import type { PlainDate } from "../../lib/time/plain-date.ts";

/** What was believed of a goal each Monday of its period, up to as-of. */
export function Mondays({
	goal,
	row,
	asOf,
}: {
	goal: Goal;
	row: GoalRow;
	asOf: PlainDate;
}) {
	const { period, actual, adds } = row.goal;
	const found = useLive(async () => {
		const [memos, bias] = await Promise.all([
			memosOfPeriod(goal.id, period.id),
			forecastBiasOf(goal.scope, asOf),
		]);
		return { memos, bias: bias?.bias ?? null };
	}, [goal, period.id, asOf]);
	// A share or an average has no forecast to remember.
	if (!found || !adds) return null;
	return (
		<MondayForecasts
			// In another currency it was another figure.
			memos={found.memos.filter(
				({ on, currency }) => on <= asOf && currency === goal.currency,
			)}
			bias={found.bias}
			outcome={asOf >= period.to ? actual : null}
			unit={actual}
			kpi={goal.kpi}
			scope={row.scope}
			period={period.id}
		/>
	);
}
