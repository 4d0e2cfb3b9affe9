import type { WorkCalendar } from "../time/workdays.ts";
import { sizesOf } from "./deal-sizes.ts";
import { monthIndex, monthParts, monthStart } from "./months.ts";
import { type Prospect, prospectsOf } from "./open-deals.ts";
import { drawnOutcomes, listedOutcomes, type Outcomes } from "./outcomes.ts";
import { correctionOf, rhythmOf } from "./rhythm.ts";
import { type History, isClosedBy } from "./sales-history.ts";
import { type Simulated, simulate } from "./simulate.ts";
import { newBusiness, readFrom, type Survey } from "./survey.ts";

/** With fewer wins than this in its history a scope's past says too little. */
const FEWEST_WINS = 5;
/** A seller's month is better or worse than the organisation's by so much (standard deviation of the logarithm). */
const OWN_MONTH = 0.15;
/** And all months than their average. */
const ANY_MONTH = 0.1;
/** What the pipeline promises a scope is as uncertain as its win rate: by its decided deals and so many more. */
const SHARED_DECISIONS = 10;
/** A win that may as well have been a colleague's: sellers with few wins are taken for average ones. */
const SHARED_WINS = 1;

export const sourceNames = ["history", "rhythm", "pipeline"] as const;
export type SourceName = (typeof sourceNames)[number];

type Size = (share: number) => number;

/** What may still come by each source; null: it cannot say. */
export interface Sources {
	/** As it went: the scope's own wins per workday and their sizes. */
	history: Outcomes | null;
	/** As it goes: the organisation's level, growth and season, of which the scope has its share. */
	rhythm: Outcomes | null;
	/** What is on the table: the open deals, and new ones as they begin and ripen. */
	pipeline: Outcomes | null;
	prospects: readonly Prospect[];
	/** The draws of the pipeline, if it was drawn and not listed. */
	played: Simulated | null;
	/** What a win brings on average; null: nobody knows. */
	meanSize: number | null;
}

/**
 * What a scope may still win in `[from, to)` from as-of on (the day is still to be worked). `own` is as it was known that
 * day. The survey is of that day or some days older.
 */
export function sourcesOf({
	own,
	survey,
	asOf,
	from = asOf,
	to,
	calendar,
	times,
	seed,
	keepsParts = false,
}: {
	own: History;
	survey: Survey;
	asOf: number;
	from?: number;
	to: number;
	calendar: WorkCalendar;
	times: number;
	seed: number;
	keepsParts?: boolean;
}): Sources {
	const now = monthIndex(asOf);
	/** Up to here both the scope and everybody are known. */
	const seen = Math.min(asOf, survey.asOf);
	const parts = monthParts(Math.max(asOf, from), to, calendar);
	const workdays = parts.reduce((sum, part) => sum + part.workdays, 0);
	const firstDay = own.deals.reduce(
		(day, { start, close }) => Math.min(day, start ?? close),
		seen,
	);
	const since = readFrom(
		seen,
		Math.max(firstDay, monthStart(survey.months[0]?.month ?? now)),
	);
	const wins = own.deals.filter(
		(deal) => deal.isWon && deal.close >= since && isClosedBy(deal, seen),
	);
	const size = sizesOf(
		wins,
		{ sizes: survey.sizes, months: survey.sizeMonths },
		now,
	);

	// The scope beside everybody, in the months it was there: its share, and whether this month is better for it.
	const there = survey.months.filter(({ month }) => month >= monthIndex(since));
	const sum = (of: (month: (typeof there)[number]) => number) =>
		there.reduce((total, month) => total + of(month), 0);
	const shareOf = (count: number, all: number) =>
		(count + SHARED_WINS * own.sellers) /
		(all + SHARED_WINS * Math.max(survey.sellers, own.sellers));
	const everybodysWins = sum((month) => month.wins);
	const winShare = shareOf(wins.length, everybodysWins);
	const thisMonth = wins.filter(({ close }) => close >= monthStart(now)).length;
	const asOthers =
		winShare * (survey.months.find(({ month }) => month === now)?.wins ?? 0);
	const steady = 1 / OWN_MONTH ** 2;
	const stillThisMonth = parts
		.filter(({ month }) => month === now)
		.reduce((days, part) => days + part.workdays, 0);
	const betterMonth =
		1 +
		((thisMonth - asOthers) / (steady + asOthers)) *
			(stillThisMonth / Math.max(1, workdays));
	const ownMonth = 1 / (steady + thisMonth);

	// Activities are redrawn by the day: a day that is left brings something, or not.
	const expecting = (count: number) =>
		own.isByDay
			? {
					newWins: 0,
					deals: Array.from({ length: workdays }, () => ({
						chance: count / workdays,
						amount: null,
					})),
				}
			: { newWins: count, deals: [] };
	const drawn = (
		count: number,
		size: Size | null,
		variance: number,
		of: number,
	) =>
		size &&
		drawnOutcomes(
			simulate({ ...expecting(count), size, variance }, times, seed + of).sums,
		);

	let history: Outcomes | null = null;
	let rhythm: Outcomes | null = null;
	if (wins.length >= FEWEST_WINS) {
		const worked = sum((month) => month.workdays);
		if (worked > 0)
			history = drawn(
				(wins.length / worked) * workdays,
				sizesOf(wins, { sizes: survey.sizes }, now),
				1 / wins.length + OWN_MONTH ** 2 + ANY_MONTH ** 2,
				0,
			);
		const everybody = rhythmOf(
			survey.months.map((month) => ({
				month: month.month,
				count: month.wins,
				of: month.workdays,
			})),
			now,
		).expect(parts);
		const unsureOfShare =
			1 / (wins.length + SHARED_WINS) - 1 / (everybodysWins + survey.sellers);
		rhythm = drawn(
			everybody.total * winShare * betterMonth,
			size,
			everybody.variance + Math.max(0, unsureOfShare) + ownMonth,
			1,
		);
	}

	const prospects = prospectsOf(own, survey, { since, asOf, from, to }).filter(
		({ amount }) => amount !== null || size !== null,
	);
	const starts = own.deals.filter(
		({ start }) => start !== null && start >= since && start < seen,
	).length;
	const decided = own.deals.filter(
		(deal) => deal.close >= since && isClosedBy(deal, seen),
	);
	const begun = decided.filter(({ start }) => start !== null).length;
	// Where most deals have no start, new ones cannot be foreseen: the open ones alone would say too little.
	const isBlind = begun < decided.length / 2;
	let pipeline: Outcomes | null = null;
	let played: Simulated | null = null;
	if (history ? !isBlind : prospects.length > 0 || begun > 0) {
		if (survey.ages.decided === 0) pipeline = listedPipeline(prospects);
		if (!pipeline) {
			const correction = correctionOf(survey.promises).expect(
				parts.map((part) => ({
					...part,
					workdays: part.workdays / Math.max(1, workdays),
				})),
			);
			const better = correction.total * betterMonth;
			const newWins =
				newBusiness(survey, { asOf, from, to }, calendar) *
				shareOf(
					starts,
					sum((month) => month.starts),
				);
			played = simulate(
				{
					newWins: size ? newWins * better : 0,
					deals: prospects.map(({ amount, inTime }) => ({
						amount,
						chance: Math.min(1, inTime * better),
					})),
					size: size ?? (() => 0),
					variance:
						correction.variance + 1 / (begun + SHARED_DECISIONS) + ownMonth,
				},
				times,
				seed + 2,
				{ keepsParts },
			);
			pipeline = drawnOutcomes(played.sums);
		}
	}
	return {
		history,
		rhythm,
		pipeline,
		prospects,
		played,
		meanSize: size && meanOf(size),
	};
}

const QUANTILES = 50;

function meanOf(size: Size): number {
	let sum = 0;
	for (let at = 0; at < QUANTILES; at++) sum += size((at + 0.5) / QUANTILES);
	return sum / QUANTILES;
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
