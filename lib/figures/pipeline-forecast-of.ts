import type { GoalProgress } from "../goal/progress.ts";
import { sharesOf } from "../kpi/customers.ts";
import type { Figure } from "../kpi/figure.ts";
import { noEvidence } from "../kpi/kpi.ts";
import { weightedPipeline } from "../kpi/weighted-pipeline.ts";
import type { Goal } from "../model/goal.ts";
import { type Store, store } from "../store/db.ts";
import { DECIDED } from "../tally/fact.ts";
import { contextOfGoal, Gathering, ratesFor } from "./gathering.ts";

/** A revenue goal's pipeline forecast, and the open deals that are not in it. */
export interface PipelineForecast {
	/** Actual + Σ open deals expected to close in the period × their chance. */
	forecast: Figure;
	/** Open deals that were expected to close before as-of, and those without an expected day. */
	overdue: number;
	undated: number;
}

/** The pipeline forecast of a revenue goal; null of any other goal. It costs the scope's history. */
export async function pipelineForecastOf(
	goal: Goal,
	{ actual, period, asOf }: GoalProgress,
	of: Store = store,
): Promise<PipelineForecast | null> {
	if (goal.kpi !== "revenue") return null;
	const gathering = new Gathering(goal.scope, asOf, of);
	const [open, history, context] = await Promise.all([
		gathering.open(),
		gathering.history(DECIDED),
		contextOfGoal(goal, period, asOf, of),
	]);
	// Of a goal that has not begun, what is due before it brings nothing to it.
	const due = open.filter(
		([day]) => day >= asOf && day >= period.from && day < period.to,
	);
	const evidence = { ...noEvidence, open: due, history };
	const rates = await ratesFor(evidence, context, of);
	const weighted = weightedPipeline.measure(evidence, { ...context, rates });
	return {
		forecast:
			weighted.value === null
				? weighted
				: actual.value === null
					? actual
					: { ...weighted, value: actual.value + weighted.value },
		overdue: sharesOf(open.filter(([day]) => day !== "" && day < asOf)),
		undated: sharesOf(open.filter(([day]) => day === "")),
	};
}
