import type { Prospect } from "./open-deals.ts";
import { chanceOf, type Outcomes } from "./outcomes.ts";
import type { Outlook } from "./outlook.ts";
import { listedPipeline } from "./pipeline-source.ts";
import { type SourceName, sourceNames } from "./sources.ts";
import { type Opinions, pooled } from "./weights.ts";

/** What is to be reached: actual and target in the same minor units, or counts. */
export interface ForecastGoal {
	actual: number;
	target: number;
	direction: "atLeast" | "atMost";
	/** See `Kpi.adds`. */
	adds: boolean;
}

export interface Forecast {
	/** The chance that the goal is reached when its period ends; null: unknown. */
	probability: number | null;
	/** Why it is unknown: no history and no open deal to go by, or a ratio or average, which no wins add up to. */
	reason?: "tooLittleHistory" | "doesNotAdd";
	/** Where the period ends: below `p10` with 10 % chance, below `p90` with 90 %. */
	p10: number | null;
	p50: number | null;
	p90: number | null;
	/** Σ amount × chance to be won in the end, of the open deals whose amount is known; null: of none. */
	weightedPipeline: number | null;
	/** The three open deals that move the chance most. */
	swing: ({ id: string } & DealEffect)[];
	/** Who was asked, what each said alone, and how much each counted (together 1). */
	sources: { name: SourceName; probability: number; weight: number }[];
}

/** What one deal means: the chance to reach the goal if it is won before the period is over, and if it is not. */
export interface DealEffect {
	ifWon: number;
	ifLost: number;
}

const SWING_DEALS = 3;
/** They are looked for among so many of the largest: what moves a chance is large. */
const LARGEST = 20;

/**
 * Whether a goal will be reached. A sum that is there already counts as reached (1), one that went over its ceiling as missed
 * (0); once the period is over it is 1 or 0. Rises with the actual and falls with the target, exactly.
 */
export function forecastOf(outlook: Outlook, goal: ForecastGoal): Forecast {
	const weightedPipeline = weighted(outlook);
	const unknown = { p10: null, p50: null, p90: null, weightedPipeline };
	if (!goal.adds)
		return {
			probability: null,
			reason: "doesNotAdd",
			...unknown,
			swing: [],
			sources: [],
		};
	const probability = chance(outlook, goal);
	if (probability === null)
		return {
			probability,
			reason: "tooLittleHistory",
			...unknown,
			swing: [],
			sources: [],
		};
	return {
		probability,
		p10: endsBelow(outlook, goal.actual, 0.1),
		p50: endsBelow(outlook, goal.actual, 0.5),
		p90: endsBelow(outlook, goal.actual, 0.9),
		weightedPipeline,
		swing: swingOf(outlook, goal),
		sources: sourcesAsked(outlook, goal),
	};
}

/**
 * What winning or losing one open deal, or a deal of an amount that nobody has logged yet, means for a goal. Null: unknown, or
 * no such open deal.
 */
export function dealEffect(
	outlook: Outlook,
	goal: ForecastGoal,
	deal: { id: string } | { amount: number },
): DealEffect | null {
	if (!goal.adds) return null;
	if ("amount" in deal)
		return effect(
			chance(outlook, { ...goal, actual: goal.actual + deal.amount }),
			chance(outlook, goal),
		);
	const { prospects } = outlook.sources;
	const at = prospects.findIndex(({ id }) => id === deal.id);
	const prospect = prospects[at];
	if (!prospect) return null;
	const amount = amountOf(prospect, outlook);
	const rest = pipelineWithout(outlook, at);
	return effect(
		chance(outlook, { ...goal, actual: goal.actual + amount }, rest),
		chance(outlook, goal, rest),
	);
}

type ChanceOf = (sum: number) => number | null;

const effect = (ifWon: number | null, ifLost: number | null) =>
	ifWon === null || ifLost === null ? null : { ifWon, ifLost };

/** The chance to reach a goal; `pipeline` in place of the outlook's own where a deal is taken out of it. */
function chance(
	outlook: Outlook,
	{ actual, target, direction }: ForecastGoal,
	pipeline: ChanceOf = asked(outlook.sources.pipeline),
): number | null {
	const isAtMost = direction === "atMost";
	if (outlook.isOver)
		return Number(isAtMost ? actual <= target : actual >= target);
	if (!isAtMost && actual >= target) return 1;
	if (isAtMost && actual > target) return 0;
	// Amounts and counts are whole: more than the target is half a unit more.
	const missing = target - actual + (isAtMost ? 0.5 : 0);
	const reached = pooled(opinions(outlook, missing, pipeline), outlook.weights);
	return reached === null || !isAtMost ? reached : 1 - reached;
}

const asked =
	(outcomes: Outcomes | null): ChanceOf =>
	(sum) =>
		outcomes && chanceOf(outcomes, sum);

function opinions(
	{ sources: { history, rhythm, pipeline } }: Outlook,
	sum: number,
	ask: ChanceOf = asked(pipeline),
): Opinions {
	return {
		history: asked(history)(sum),
		rhythm: asked(rhythm)(sum),
		pipeline: ask(sum),
	};
}

/** What the pipeline says of a sum once a deal is taken out of it. */
function pipelineWithout({ sources }: Outlook, at: number): ChanceOf {
	const { played, prospects } = sources;
	if (!played)
		return asked(
			sources.pipeline &&
				listedPipeline(prospects.filter((_, place) => place !== at)),
		);
	const { sums, parts } = played;
	const part = parts[at];
	if (!part) return asked(sources.pipeline);
	return (sum) => {
		let count = 0;
		for (let time = 0; time < sums.length; time++)
			if ((sums[time] ?? 0) - (part[time] ?? 0) >= sum) count++;
		return (count + 0.5) / (sums.length + 1);
	};
}

/** A deal without an amount stands for a win of mean size. */
const amountOf = ({ amount }: Prospect, { sources }: Outlook) =>
	amount ?? sources.meanSize ?? 0;

function swingOf(outlook: Outlook, goal: ForecastGoal): Forecast["swing"] {
	const { prospects } = outlook.sources;
	return prospects
		.toSorted(
			(a, b) =>
				amountOf(b, outlook) - amountOf(a, outlook) || b.inTime - a.inTime,
		)
		.slice(0, LARGEST)
		.flatMap(({ id }) => {
			const moved = id === null ? null : dealEffect(outlook, goal, { id });
			return moved && id !== null && moved.ifWon !== moved.ifLost
				? [{ id, ...moved }]
				: [];
		})
		.sort((a, b) => width(b) - width(a))
		.slice(0, SWING_DEALS);
}

const width = ({ ifWon, ifLost }: DealEffect) => Math.abs(ifWon - ifLost);

/** The largest end that is reached or passed with all but `share` of the chance, in whole units. */
function endsBelow(
	outlook: Outlook,
	actual: number,
	share: number,
): number | null {
	if (outlook.isOver) return actual;
	const { sums, weights } = outlook;
	let low = 0;
	let high = sums.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		const orMore = pooled(opinions(outlook, sums[middle] ?? 0), weights);
		if (orMore !== null && orMore >= 1 - share) low = middle;
		else high = middle - 1;
	}
	const sum = sums[low];
	return sum === undefined ? null : Math.round(actual + sum);
}

function weighted({ sources }: Outlook): number | null {
	const priced = sources.prospects.flatMap(({ amount, chance }) =>
		amount === null ? [] : [amount * chance],
	);
	return priced.length === 0
		? null
		: Math.round(priced.reduce((sum, each) => sum + each, 0));
}

function sourcesAsked(
	outlook: Outlook,
	goal: ForecastGoal,
): Forecast["sources"] {
	const said = sourceNames.filter((name) => outlook.sources[name] !== null);
	const weightOf = (name: SourceName) =>
		said.length === 1 ? 1 : outlook.weights[name];
	const all = said.reduce((sum, name) => sum + weightOf(name), 0);
	return said.map((name) => {
		const alone = { history: null, rhythm: null, pipeline: null };
		const sources = {
			...outlook.sources,
			...alone,
			[name]: outlook.sources[name],
		};
		return {
			name,
			probability:
				chance({ ...outlook, sources }, goal, asked(sources.pipeline)) ?? 0,
			weight: weightOf(name) / all,
		};
	});
}
