import { chanceOf } from "../../lib/figures/chance-of.ts";
import { figuresOfMany } from "../../lib/figures/customer-figures.ts";
import { customerOf } from "../../lib/figures/customer-of.ts";
import { figureOf, figuresOf } from "../../lib/figures/figure-of.ts";
import { contextOf } from "../../lib/figures/gathering.ts";
import { newsOf } from "../../lib/figures/news-of.ts";
import { pipelineOf } from "../../lib/figures/pipeline-of.ts";
import { pipelineRecordsOf } from "../../lib/figures/pipeline-records-of.ts";
import { catalogue } from "../../lib/kpi/catalogue.ts";
import { comparedWith } from "../../lib/kpi/compared-with.ts";
import type { KpiId } from "../../lib/kpi/kpi.ts";
import { logProblem } from "../../lib/log.ts";
import { record } from "../../lib/store/read.ts";
import type { Apart, AskedApart, Question, Reply } from "./figures-protocol.ts";

/** Figures that rest on every deal are measured here, so that the page answers meanwhile however many there are. */
addEventListener("message", ({ data }: MessageEvent<Question>) => {
	const tellPart = (answer: unknown) =>
		tell({ id: data.id, is: "part", answer });
	answers[data.what](data.ask as never, tellPart).then(
		(answer: unknown) => tell({ id: data.id, is: "answer", answer }),
		(problem: unknown) => {
			logProblem("measuring", problem);
			tell({ id: data.id, is: "failed" });
		},
	);
});

function tell(reply: Reply): void {
	postMessage(reply);
}

const answers: {
	[What in AskedApart]: (
		ask: Apart[What]["ask"],
		tellPart: (part: Apart[What]["answer"]) => void,
	) => Promise<Apart[What]["answer"]>;
} = {
	async figures({ kpis, detailed, scope, period, asOf }) {
		const now = await figuresOf(kpis, scope, period, asOf);
		for (const id of detailed)
			now[id] = await figureOf(id, scope, period, asOf, { detail: true });
		const compared = comparedWith(await contextOf(scope, period, asOf))?.before;
		// What was before the data begins is not known, so nothing has changed since.
		if (!compared || compared.isCut) return { now };
		return {
			now,
			before: await figuresOf(
				kpis.filter(canHaveTrend),
				scope,
				compared.period,
				compared.asOf,
			),
		};
	},

	async chances(measured) {
		const found = new Map();
		for (const progress of measured) {
			const goal = await record("goal", progress.goalId);
			if (goal) found.set(goal.id, await chanceOf(goal, progress));
		}
		return found;
	},

	customer: ({ id, asOf, count }) => customerOf(id, asOf, count),

	customers: ({ ids, asOf }) => figuresOfMany(ids, asOf),

	news: ({ scope, since, goal }) => newsOf(scope, since, goal),

	async pipeline({ scope, periods, asOf }, tellPart) {
		tellPart({ pipeline: await pipelineOf(scope, periods, asOf) });
		const records = await pipelineRecordsOf(
			scope,
			periods[0],
			asOf,
			undefined,
			(done, total) => tellPart({ read: { done, total } }),
		);
		return { records };
	},
};

/** A sum of money and a mean do not tell how much their parts vary. */
function canHaveTrend(id: string): boolean {
	return (
		Object.hasOwn(catalogue, id) &&
		/^(count|rate)$/.test(catalogue[id as KpiId].unit)
	);
}
