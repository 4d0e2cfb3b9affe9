import type { WorkCalendar } from "../time/workdays.ts";
import { type Ages, agesOf, wonWithin } from "./ages.ts";
import { type MonthSizes, monthSizes, sampleOf } from "./deal-sizes.ts";
import { monthIndex, monthParts, monthStart } from "./months.ts";
import { type KeptPromise, rhythmOf } from "./rhythm.ts";
import { type History, isClosedBy, isOpenOn } from "./sales-history.ts";
import { type WinShares, winSharesOf } from "./stage-shares.ts";
import { differenceOf, winRecordOf } from "./win-record.ts";

/** Rates are read from the six months before the current one, as targets are measured by them, and from this one so far. */
const MONTHS_BACK = 6;
/** Growth and season are read from three years. */
const MONTHS_REMEMBERED = 36;

/** What all sellers together say about how sales go here, on the morning of a day. Plain data, to be stored. */
export interface Survey {
	/** Day number. */
	asOf: number;
	sellers: number;
	months: {
		month: number;
		workdays: number;
		/** Wins, and deals that began. */
		wins: number;
		starts: number;
	}[];
	sizes: number[];
	sizeMonths: MonthSizes[];
	ages: Ages;
	/** How far sellers differ in winning what they have open: see `differenceOf`. */
	difference: number;
	shares: WinShares;
	/** Wins of the months so far, each against what the pipeline promised for it when it began. */
	promises: KeptPromise[];
}

/** The day from which rates are read, for a survey or a scope that begins on `first`. */
export function readFrom(asOf: number, first: number): number {
	const month = Math.max(monthIndex(first), monthIndex(asOf) - MONTHS_BACK);
	return monthStart(Math.min(month, monthIndex(asOf)));
}

export function surveyOf(
	histories: readonly History[],
	asOf: number,
	calendar: WorkCalendar,
	promises: readonly KeptPromise[] = [],
): Survey {
	const deals = histories.flatMap((history) => history.deals);
	const wins = deals.filter((deal) => deal.isWon && isClosedBy(deal, asOf));
	const first = wins.reduce((day, { close }) => Math.min(day, close), asOf);
	const now = monthIndex(asOf);
	const from = monthStart(Math.max(monthIndex(first), now - MONTHS_REMEMBERED));

	const months = monthParts(from, Math.max(asOf, from + 1), calendar).map(
		({ month, workdays }) => ({
			month,
			workdays: from < asOf ? workdays : 0,
			wins: 0,
			starts: 0,
		}),
	);
	const monthOf = monthLookup(from, asOf);
	for (const { start, close, isWon } of deals) {
		const won = months[monthOf(isWon ? close : Infinity)];
		if (won) won.wins++;
		const begun = months[monthOf(start ?? Infinity)];
		if (begun) begun.starts++;
	}

	const recent = readFrom(asOf, first);
	const recentWins = wins.filter(({ close }) => close >= recent);
	const ages = agesOf(deals, recent, asOf);
	return {
		asOf,
		sellers: histories.reduce(
			(sum, { deals, sellers }) =>
				deals.some((deal) => deal.isWon && isClosedBy(deal, asOf))
					? sum + sellers
					: sum,
			0,
		),
		months,
		sizes: sampleOf(recentWins),
		sizeMonths: monthSizes(wins.filter(({ close }) => close >= from)),
		ages,
		difference: differenceOf(
			histories.map(({ deals }) => winRecordOf(deals, ages, recent, asOf)),
		),
		shares: winSharesOf(deals, asOf),
		promises: [...promises],
	};
}

/** Where a day stands in a list of months that begins with the one of `from`; -1 outside. */
function monthLookup(from: number, to: number): (day: number) => number {
	const places: number[] = [];
	const first = monthIndex(from);
	for (let day = from; day < to; day++) places.push(monthIndex(day) - first);
	return (day) => (day >= from && day < to ? (places[day - from] ?? -1) : -1);
}

/** Days a forecast is for, from as-of on: of the days in `[from, to)`. */
export interface Horizon {
	asOf: number;
	from: number;
	to: number;
}

/**
 * Wins to expect in `[from, to)` from deals that have not begun yet: those that will begin on each day from as-of on × the
 * share that is won in those days.
 */
export function newBusiness(
	{ months, ages }: Survey,
	{ asOf, from, to }: Horizon,
	calendar: WorkCalendar,
): number {
	const parts = monthParts(asOf, to, calendar);
	const starts = rhythmOf(
		months.map(({ month, workdays, starts }) => ({
			month,
			count: starts,
			of: workdays,
		})),
		monthIndex(asOf),
	).expect(parts).each;
	let wins = 0;
	parts.forEach((part, at) => {
		for (let day = part.from; day < part.from + part.days; day++)
			wins +=
				((starts[at] ?? 0) / part.days) *
				(wonWithin(ages, to - day)(0) - wonWithin(ages, from - day)(0));
	});
	return wins;
}

/** Wins the pipeline promises until `to`: from deals that are open, and from those to come. */
export function promisedWins(
	histories: readonly History[],
	survey: Survey,
	to: number,
	calendar: WorkCalendar,
): number {
	const { asOf, ages } = survey;
	const chance = wonWithin(ages, to - asOf);
	let wins = newBusiness(survey, { asOf, from: asOf, to }, calendar);
	for (const { deals } of histories)
		for (const deal of deals)
			if (deal.start !== null && isOpenOn(deal, asOf))
				wins += chance(asOf - deal.start);
	return wins;
}
