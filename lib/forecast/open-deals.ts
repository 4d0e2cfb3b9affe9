import { PRIOR_CYCLE, wonWithin } from "./ages.ts";
import type { History, TrackedDeal } from "./sales-history.ts";
import { winChance, winSharesOf } from "./stage-shares.ts";
import type { Horizon, Survey } from "./survey.ts";

/** So many decided deals with a known start make the scope's own cycle count as much as what the deal itself says. */
const HALF_CYCLE = 10;
/** Beside a date in the CRM the scope's own cycle counts half: dates slip, and nobody has kept by how much. */
const TRUST_IN_DATES = 0.5;
/** From so many deals on, one date on more than half of them was filled in, not planned. */
const MANY = 20;

/** An open deal, and how likely it is to be won. */
export interface Prospect {
	id: string | null;
	amount: number | null;
	/** In the end, whenever that is. */
	chance: number;
	/** Before the period is over. */
	inTime: number;
}

/**
 * The open deals and their chances. How likely a deal is decided in time follows from its age: what became of deals of that
 * age here. Which deals are likelier than others follows from their stage or their own probability, against the mean of
 * the scope's open deals: so a CRM that writes 99.8 % on every deal says nothing. With few decided deals each deal's own
 * chance and expected close count instead. Deals of which nothing is known are left out.
 */
export function prospectsOf(
	own: History,
	survey: Survey,
	{ oftener, asOf, from, to }: Horizon & { oftener: number },
): Prospect[] {
	const { ages } = survey;
	const open = own.deals.filter(({ close }) => close === Infinity);
	const ownShares = winSharesOf(own.deals, asOf);
	const chances = open.map((deal) => winChance(deal, ownShares, survey.shares));
	const known = chances.filter((chance) => chance !== null);
	const mean = known.reduce((sum, chance) => sum + chance, 0) / known.length;

	const wonBefore = wonWithin(ages, from - asOf);
	const wonInTime = wonWithin(ages, to - asOf);
	const isPlan = plannedDates(open, asOf);
	const trust = ages.decided / (ages.decided + HALF_CYCLE);
	const stillOpen = (day: number) =>
		Math.exp(-Math.max(0, day - asOf) / PRIOR_CYCLE);
	const undated = stillOpen(from) - stillOpen(to);

	return open.flatMap((deal, at) => {
		const chance = chances[at] ?? null;
		if (chance === null) return [];
		const dated = isPlan(deal);
		const planned =
			chance * (dated ? Number(isIn(deal.expected, from, to)) : undated);
		const age = deal.start === null ? null : Math.max(0, asOf - deal.start);
		const aged =
			age === null || mean === 0
				? planned
				: (wonInTime(age) - wonBefore(age)) * oftener * (chance / mean);
		const weight = dated ? trust * TRUST_IN_DATES : trust;
		return {
			id: deal.id,
			amount: deal.amount,
			chance,
			inTime: Math.min(1, weight * aged + (1 - weight) * planned),
		};
	});
}

const isIn = (day: number | null, from: number, to: number) =>
	day !== null && day >= from && day < to;

/** True for a deal whose expected close says something: it is not over, and not the date that was filled in everywhere. */
function plannedDates(
	open: readonly TrackedDeal[],
	asOf: number,
): (deal: TrackedDeal) => boolean {
	const counts = new Map<number, number>();
	for (const { expected } of open)
		if (expected !== null)
			counts.set(expected, (counts.get(expected) ?? 0) + 1);
	const filledIn = open.length < MANY ? open.length : open.length / 2;
	return ({ expected }) =>
		expected !== null &&
		expected >= asOf &&
		(counts.get(expected) ?? 0) <= filledIn;
}
