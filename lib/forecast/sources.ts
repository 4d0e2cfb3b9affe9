import type { WorkCalendar } from "../time/workdays.ts";
import { type Sizes, sizeAt } from "./deal-sizes.ts";
import type { Prospect } from "./open-deals.ts";
import type { Outcomes } from "./outcomes.ts";
import { type Drawing, fromHistory, fromRhythm } from "./past-sources.ts";
import { fromPipeline } from "./pipeline-source.ts";
import type { History } from "./sales-history.ts";
import type { Simulated } from "./simulate.ts";
import { situationOf } from "./situation.ts";
import type { Horizon, Survey } from "./survey.ts";

export const sourceNames = ["history", "rhythm", "pipeline"] as const;
export type SourceName = (typeof sourceNames)[number];

/** What may still come by each source; null: it cannot say. */
export interface Sources {
	history: Outcomes | null;
	rhythm: Outcomes | null;
	pipeline: Outcomes | null;
	/** See `Pipeline`. */
	prospects: readonly Prospect[];
	played: Simulated | null;
	/** What a win brings on average; null: nobody knows. */
	meanSize: number | null;
}

/** What a scope may still win in `[from, to)`, from as-of on: that day is still to be worked. */
export function sourcesOf(
	given: Horizon & { own: History; survey: Survey; calendar: WorkCalendar },
	{ times, seed, keepsParts = false }: Drawing & { keepsParts?: boolean },
): Sources {
	const situation = situationOf(given);
	const history = fromHistory(situation, { times, seed });
	const rhythm = fromRhythm(situation, { times, seed: seed + 1 });
	const { outcomes, prospects, played } = fromPipeline(
		situation,
		{ times, seed: seed + 2 },
		{ keepsParts, isAlone: !history && !rhythm },
	);
	return {
		history,
		rhythm,
		pipeline: outcomes,
		prospects,
		played,
		meanSize: situation.sizes && meanOf(situation.sizes),
	};
}

const QUANTILES = 50;

function meanOf(sizes: Sizes): number {
	let sum = 0;
	for (let at = 0; at < QUANTILES; at++)
		sum += sizeAt(sizes, (at + 0.5) / QUANTILES);
	return sum / QUANTILES;
}
