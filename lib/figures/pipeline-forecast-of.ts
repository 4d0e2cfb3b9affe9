import type { GoalProgress } from "../goal/progress.ts";
import { sharesOf } from "../kpi/customers.ts";
import type { Figure } from "../kpi/figure.ts";
import { noEvidence } from "../kpi/kpi.ts";
import { chancesOf } from "../kpi/stage-chance.ts";
import { noting } from "../kpi/totals.ts";
import { weightedPipeline } from "../kpi/weighted-pipeline.ts";
import { WHOLE } from "../model/deal.ts";
import type { Goal } from "../model/goal.ts";
import { type Store, store } from "../store/db.ts";
import { contextOfGoal, Gathering, ratesFor } from "./gathering.ts";

/**
 * The pipeline forecast of a goal on revenue or deals won: actual + Σ open deals expected to close in what is left of the
 * period × their chance; null of other goals. Overdue deals and undated ones are no part of it: they are noted and counted.
 * Unknown with the actual, and where a rate, the amounts or the chances are missing.
 */
export async function pipelineForecastOf(
	goal: Goal,
	{ kpi, period, asOf, actual }: GoalProgress,
	of: Store = store,
): Promise<Figure | null> {
	if (kpi !== "revenue" && kpi !== "dealsWon") return null;
	const gathering = new Gathering(goal.scope, asOf, of);
	const [open, history, context] = await Promise.all([
		gathering.open(),
		gathering.history(),
		contextOfGoal(goal, period, asOf, of),
	]);
	const due = open.filter(
		([day]) => day >= asOf && day >= period.from && day < period.to,
	);
	const apart = noting({
		overdue: sharesOf(open.filter(([day]) => day !== "" && day < asOf)),
		undated: sharesOf(open.filter(([day]) => day === "")),
	});
	if (actual.value === null) return { ...actual, ...apart };
	if (kpi === "dealsWon") {
		const chanceOf = chancesOf(history);
		const likely = due.reduce(
			(sum, fact) => sum + ((chanceOf(fact) ?? 0) * fact[5]) / WHOLE,
			0,
		);
		return { value: actual.value + likely, unit: "count", ...apart };
	}
	const evidence = { ...noEvidence, open: due, history };
	const rates = await ratesFor(evidence, context, of);
	const weighted = weightedPipeline.measure(evidence, { ...context, rates });
	return {
		...weighted,
		value: weighted.value === null ? null : actual.value + weighted.value,
		...apart,
	};
}
