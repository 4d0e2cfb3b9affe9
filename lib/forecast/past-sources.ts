import { sizesOf } from "./deal-sizes.ts";
import { drawnOutcomes, type Outcomes } from "./outcomes.ts";
import { rhythmOf } from "./rhythm.ts";
import { type Chances, simulate } from "./simulate.ts";
import { OWN_MONTH, type Situation } from "./situation.ts";

/** With fewer wins than this in its history a scope's past says too little. */
const FEWEST_WINS = 5;
/** All months of an organisation differ from their average by so much (standard deviation of the logarithm). */
const ANY_MONTH = 0.1;

/** How often outcomes are drawn, and from which seed. */
export interface Drawing {
	times: number;
	seed: number;
}

/**
 * As it went: the scope's own wins per workday of the last half-year, and their sizes, as if nothing ever changed. Null: too
 * few wins, or their sizes unknown.
 */
export function fromHistory(
	situation: Situation,
	drawing: Drawing,
): Outcomes | null {
	const { wins, worked, workdays, survey, now } = situation;
	const sizes = sizesOf(wins, { sizes: survey.sizes }, now);
	if (wins.length < FEWEST_WINS || worked === 0 || !sizes) return null;
	return drawn(
		situation,
		{
			wins: (wins.length / worked) * workdays,
			sizes,
			variance: 1 / wins.length + OWN_MONTH ** 2 + ANY_MONTH ** 2,
		},
		drawing,
	);
}

/**
 * As it goes: what everybody together may expect by level, growth and season, of which the scope wins its part, a little more
 * of it in a month that has begun well. Null as above.
 */
export function fromRhythm(
	situation: Situation,
	drawing: Drawing,
): Outcomes | null {
	const { wins, survey, now, parts, sizes, everybodysWins } = situation;
	if (wins.length < FEWEST_WINS || !sizes) return null;
	const everybody = rhythmOf(
		survey.months.map(({ month, wins, workdays }) => ({
			month,
			count: wins,
			of: workdays,
		})),
		now,
	).expect(parts);
	// Of its own wins the scope knows the level by everybody's already: only its part of them is uncertain.
	const unsureOfShare =
		1 / (wins.length + 1) - 1 / (everybodysWins + survey.sellers);
	return drawn(
		situation,
		{
			wins: everybody.total * situation.winShare * situation.betterMonth,
			sizes,
			variance:
				everybody.variance + Math.max(0, unsureOfShare) + situation.ownMonth,
		},
		drawing,
	);
}

/** Activities are redrawn by the day: each workday that is left brings what some day brought, or nothing. */
function drawn(
	{ own, workdays }: Situation,
	{
		wins,
		sizes,
		variance,
	}: { wins: number } & Pick<Chances, "sizes" | "variance">,
	{ times, seed }: Drawing,
): Outcomes {
	const chances: Chances = own.isByDay
		? {
				newWins: 0,
				deals: Array.from({ length: workdays }, () => ({
					chance: wins / workdays,
					amount: null,
				})),
				sizes,
				variance,
			}
		: { newWins: wins, deals: [], sizes, variance };
	return drawnOutcomes(simulate(chances, times, seed).sums);
}
