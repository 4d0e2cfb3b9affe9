import { type Prospect, prospectsOf } from "./open-deals.ts";
import { drawnOutcomes, listedOutcomes, type Outcomes } from "./outcomes.ts";
import type { Drawing } from "./past-sources.ts";
import { correctionOf } from "./rhythm.ts";
import { type Simulated, simulate } from "./simulate.ts";
import { recentlyDecided, type Situation } from "./situation.ts";
import { newBusiness } from "./survey.ts";

/** What the pipeline promises a scope is as uncertain as its win rate: by its decided deals and so many more. */
const SHARED_DECISIONS = 10;

export interface Pipeline {
	/** Null: it cannot say. */
	outcomes: Outcomes | null;
	/** Open deals that something is known of. */
	prospects: readonly Prospect[];
	/** The draws, if they were drawn and not listed. */
	played: Simulated | null;
}

/**
 * What is on the table: the open deals, each by its chance, and new ones as they begin and ripen; both corrected by how far
 * such promises were kept in the months before. Where nothing was ever decided there are only the open deals, and their sums
 * are listed exactly.
 *
 * It cannot say where most decided deals have no start: then new ones cannot be foreseen, and the open ones alone would say
 * too little. With too few wins for any other source the open deals speak alone.
 */
export function fromPipeline(
	situation: Situation,
	{ times, seed }: Drawing,
	{ keepsParts, isAlone }: { keepsParts: boolean; isAlone: boolean },
): Pipeline {
	const { own, survey, sizes, parts, workdays } = situation;
	const prospects = prospectsOf(own, survey, situation).filter(
		({ amount }) => amount !== null || sizes !== null,
	);
	const decided = recentlyDecided(situation);
	const begun = decided.filter(({ start }) => start !== null).length;
	const isBlind = begun < decided.length / 2;
	const silent = { outcomes: null, prospects, played: null };
	if (isAlone ? prospects.length === 0 : isBlind) return silent;
	if (survey.ages.decided === 0) {
		const outcomes = listedPipeline(prospects);
		if (outcomes) return { ...silent, outcomes };
	}
	const correction = correctionOf(survey.promises).expect(
		parts.map((part) => ({
			...part,
			workdays: part.workdays / Math.max(1, workdays),
		})),
	);
	const newWins =
		newBusiness(survey, situation, situation.calendar) *
		situation.startShare *
		situation.oftener;
	const played = simulate(
		{
			newWins: sizes ? newWins * correction.total : 0,
			deals: prospects.map(({ amount, inTime }) => ({
				amount,
				chance: Math.min(1, inTime * correction.total),
			})),
			sizes,
			variance:
				correction.variance +
				1 / (begun + SHARED_DECISIONS) +
				situation.ownMonth,
		},
		times,
		seed,
		{ keepsParts },
	);
	return { outcomes: drawnOutcomes(played.sums), prospects, played };
}

/** Exactly what open deals alone may come to; null where one has no amount, or they are too many to list. */
export function listedPipeline(
	prospects: readonly Prospect[],
): Outcomes | null {
	const deals = prospects.flatMap(({ amount, inTime }) =>
		amount === null ? [] : [{ amount, chance: inTime }],
	);
	return deals.length < prospects.length ? null : listedOutcomes(deals);
}
