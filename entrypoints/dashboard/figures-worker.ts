import { packMonths } from "../../lib/actions/pack-months.ts";
import {
	activityOutcomesOf,
	activityPlansOf,
} from "../../lib/figures/activities-of.ts";
import {
	type Chance,
	chanceOf,
	dealEffectOf,
} from "../../lib/figures/chance-of.ts";
import { figuresOfMany } from "../../lib/figures/customer-figures.ts";
import { customerOf } from "../../lib/figures/customer-of.ts";
import { experienceOfGoal } from "../../lib/figures/experience-of-goal.ts";
import { figureOf, figuresInTurn } from "../../lib/figures/figure-of.ts";
import {
	contextOf,
	Gathering,
	oneReading,
} from "../../lib/figures/gathering.ts";
import { bestMonthOf, kpiParts } from "../../lib/figures/kpi-parts.ts";
import { newsOf } from "../../lib/figures/news-of.ts";
import { pipelineForecastOf } from "../../lib/figures/pipeline-forecast-of.ts";
import { type Pipeline, pipelineOf } from "../../lib/figures/pipeline-of.ts";
import {
	type PipelineRecords,
	pipelineRecordsOf,
} from "../../lib/figures/pipeline-records-of.ts";
import { progressOf } from "../../lib/figures/progress-of.ts";
import { ratesBeside, trialsOf } from "../../lib/figures/rates-beside.ts";
import { smartOfGoal } from "../../lib/figures/smart-of.ts";
import { splitOf } from "../../lib/figures/split-of.ts";
import { whyOfFigure } from "../../lib/figures/why-of.ts";
import { customersOnYear, yearOnYear } from "../../lib/figures/year-on-year.ts";
import type { GoalProgress } from "../../lib/goal/progress.ts";
import { catalogue } from "../../lib/kpi/catalogue.ts";
import { comparedWith } from "../../lib/kpi/compared-with.ts";
import type { Figure } from "../../lib/kpi/figure.ts";
import type { KpiId } from "../../lib/kpi/kpi.ts";
import { logProblem } from "../../lib/log.ts";
import type { Scope } from "../../lib/model/scope.ts";
import { changes, record } from "../../lib/store/read.ts";
import type { Period } from "../../lib/time/period.ts";
import type { PlainDate } from "../../lib/time/plain-date.ts";
import type { AskedApart, Question, Reply } from "./figures-protocol.ts";

/** Figures that rest on every deal are measured here, so that the page answers meanwhile however many there are. */
addEventListener("message", ({ data }: MessageEvent<Question>) => {
	answer(data).catch((problem: unknown) => {
		logProblem("measuring", problem);
		tell({ id: data.id, is: "failed" });
	});
});

function tell(reply: Reply): void {
	postMessage(reply);
}

/** What was answered since the store was last written: whoever comes back to a page waits for nothing. */
const known = new Map<string, unknown>();
let knownAt = -1;
let packed: Promise<void> | undefined;

/** What rests on more than is counted as changes: on what is learned, on the journal. */
const PASSING: ReadonlySet<AskedApart> = new Set(["chances", "news"]);

async function answer({ id, what, ask }: Question): Promise<void> {
	const at = await changes();
	if (at !== knownAt) {
		known.clear();
		packed = undefined;
		knownAt = at;
	}
	const key = JSON.stringify([what, ask]);
	if (known.has(key)) return tell({ id, is: "answer", answer: known.get(key) });
	if (!PASSING.has(what) && ask.some(isEveryone)) {
		packed ??= packMonths();
		await packed;
	}
	const found: AsyncGenerator<unknown> | Promise<unknown> = (
		answers[what] as (
			...ask: readonly unknown[]
		) => AsyncGenerator<unknown> | Promise<unknown>
	)(...ask);
	let whole: unknown;
	if (Symbol.asyncIterator in found) {
		whole = {};
		for await (const part of found) {
			Object.assign(whole as object, part);
			tell({ id, is: "part", answer: part });
		}
	} else whole = await found;
	tell({ id, is: "answer", answer: whole });
	// What was read while somebody wrote may be of both states.
	if (!PASSING.has(what) && knownAt === at && (await changes()) === at)
		known.set(key, whole);
}

/** True of the scope whose facts are read packed: it waits for that once, and never for as long again. */
function isEveryone(part: unknown): boolean {
	return (part as Scope | undefined)?.kind === "organisation";
}

export const answers = {
	/**
	 * KPIs that sums do not tell, as they come; of those in `detailed` also what only the facts tell. Then, as `before` and the
	 * KPI, those of the period before where that is all known.
	 */
	async *figures(
		kpis: readonly string[],
		detailed: readonly string[],
		scope: Scope,
		period: Period,
		asOf: PlainDate,
	): AsyncGenerator<{ [kpi: string]: Figure }> {
		const of = oneReading();
		const gathering = new Gathering(scope, asOf, of);
		yield* figuresInTurn([...kpis, ...detailed], period, gathering, detailed);
		const context = await contextOf(scope, period, asOf, of);
		const compared = comparedWith(context)?.before;
		// What was before the data begins is not known, so nothing has changed since.
		if (!compared || compared.isCut) return;
		for await (const found of figuresInTurn(
			kpis.filter(canHaveTrend),
			compared.period,
			gathering.on(compared.asOf),
		))
			for (const [kpi, figure] of Object.entries(found))
				yield { [`before ${kpi}`]: figure };
	},

	/** How likely each goal is reached, by the goal's id. */
	async chances(
		measured: readonly GoalProgress[],
	): Promise<ReadonlyMap<string, Chance>> {
		const found = new Map<string, Chance>();
		for (const progress of measured) {
			const goal = await record("goal", progress.goalId);
			if (goal) found.set(goal.id, await chanceOf(goal, progress));
		}
		return found;
	},

	/** One customer's history, and so many of its latest events. */
	customer: customerOf,

	/** Every customer's figures, by its id: what a list is sorted by. */
	customers: figuresOfMany,

	/** What was done since an instant, as far as it concerns a scope, and what it did to a goal. */
	news: newsOf,

	/** What was done and planned, and what came of it. */
	activityPlans: activityPlansOf,
	activityOutcomes: activityOutcomesOf,

	/** One figure with all that is told of it, where from, and of what it is made. */
	figure: figureOf,
	why: whyOfFigure,
	split: splitOf,
	kpiParts,
	bestMonth: bestMonthOf,

	/** A goal: where it stands, how likely it is reached, what is open for it, what one deal would mean, whether it is a good one. */
	progress: progressOf,
	chance: chanceOf,
	pipelineForecast: pipelineForecastOf,
	dealEffect: dealEffectOf,
	smart: smartOfGoal,

	/** What the year behind a goal says. */
	experience: experienceOfGoal,

	/** This year against last, and by who bought. */
	yearOnYear,
	customersOnYear,

	/** A team's rates beside each other, and what one of them is of. */
	ratesBeside,
	trials: trialsOf,

	/** What is open: first what the facts tell, and then what only the records do, of which so many are read. */
	async *pipeline(
		scope: Scope,
		periods: readonly [Period, Period],
		asOf: PlainDate,
	): AsyncGenerator<{
		pipeline?: Pipeline;
		read?: { done: number; total: number };
		records?: PipelineRecords;
	}> {
		yield { pipeline: await pipelineOf(scope, periods, asOf) };
		const { progress, done } = watched<
			{ done: number; total: number },
			PipelineRecords
		>((tellRead) =>
			pipelineRecordsOf(scope, periods[0], asOf, undefined, (done, total) =>
				tellRead({ done, total }),
			),
		);
		for await (const read of progress) yield { read };
		yield { records: await done };
	},
};

/** Something that tells how far it is, and what it tells as it comes. */
function watched<Progress, Answer>(
	work: (onProgress: (progress: Progress) => void) => Promise<Answer>,
): { progress: AsyncIterable<Progress>; done: Promise<Answer> } {
	const { readable, writable } = new TransformStream<Progress, Progress>();
	const writer = writable.getWriter();
	const done = work((progress) => void writer.write(progress)).finally(
		() => void writer.close(),
	);
	return { progress: readable, done };
}

/** A sum of money and a mean do not tell how much their parts vary. */
function canHaveTrend(id: string): boolean {
	return (
		Object.hasOwn(catalogue, id) &&
		/^(count|rate)$/.test(catalogue[id as KpiId].unit)
	);
}
