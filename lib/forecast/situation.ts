import type { WorkCalendar } from "../time/workdays.ts";
import { type Sizes, sizesOf } from "./deal-sizes.ts";
import {
	type MonthPart,
	monthIndex,
	monthParts,
	monthStart,
} from "./months.ts";
import { type History, isClosedBy, type TrackedDeal } from "./sales-history.ts";
import { type Horizon, readFrom, type Survey } from "./survey.ts";
import { oftenerOf, winRecordOf } from "./win-record.ts";

/** So many wins may as well have been a colleague's: sellers with few are taken for average ones. As if rates differed by 45 %. */
const SHARED_WINS = 5;
/** A scope's month is better or worse than the organisation's by so much (standard deviation of the logarithm). */
export const OWN_MONTH = 0.15;

/** A scope on one day, beside everybody: what every source starts from. */
export interface Situation extends Horizon {
	own: History;
	survey: Survey;
	calendar: WorkCalendar;
	/** The days to foretell, by month, and how many workdays they are. */
	parts: MonthPart[];
	workdays: number;
	/** The month as-of lies in. */
	now: number;
	/** Rates are read from here, in the months the scope was there, up to `seen`: the day everybody is known up to. */
	since: number;
	seen: number;
	/** The scope's wins in between. */
	wins: TrackedDeal[];
	/** Of wins that are drawn; null: nobody knows. */
	sizes: Sizes | null;
	/** In the same months. */
	worked: number;
	everybodysWins: number;
	/** The scope's part of what all have, shrunk towards an equal one. */
	winShare: number;
	startShare: number;
	/** How much oftener than anybody it wins a deal. */
	oftener: number;
	/** By how much its current month is better than everybody's, and how uncertain (variance) that leaves it. */
	betterMonth: number;
	ownMonth: number;
}

/** `own` is as it was known on as-of. The survey is of that day, or of a day before it. */
export function situationOf({
	own,
	survey,
	calendar,
	...horizon
}: Horizon & {
	own: History;
	survey: Survey;
	calendar: WorkCalendar;
}): Situation {
	const { asOf, from, to } = horizon;
	const now = monthIndex(asOf);
	const seen = Math.min(asOf, survey.asOf);
	const parts = monthParts(from, to, calendar);
	const workdays = parts.reduce((sum, part) => sum + part.workdays, 0);
	const firstDay = own.deals.reduce(
		(day, { start, close }) => Math.min(day, start ?? close),
		seen,
	);
	const surveyed = monthStart(survey.months[0]?.month ?? now);
	const since = readFrom(seen, Math.max(firstDay, surveyed));
	const isRecent = (day: number | null) =>
		day !== null && day >= since && day < seen;
	const wins = own.deals.filter((deal) => deal.isWon && isRecent(deal.close));
	const starts = own.deals.filter(({ start }) => isRecent(start)).length;

	const there = survey.months.filter(({ month }) => month >= monthIndex(since));
	const all = (of: (month: (typeof there)[number]) => number) =>
		there.reduce((total, month) => total + of(month), 0);
	const shareOf = (count: number, everybodys: number) =>
		(count + SHARED_WINS * own.sellers) /
		(everybodys + SHARED_WINS * Math.max(survey.sellers, own.sellers));
	const everybodysWins = all((month) => month.wins);
	const winShare = shareOf(wins.length, everybodysWins);

	// A gamma prior as wide as scopes' months differ, and the wins of this month so far against the scope's usual part.
	const steady = 1 / OWN_MONTH ** 2;
	const thisMonth = wins.filter(({ close }) => close >= monthStart(now)).length;
	const usual =
		winShare * (there.find(({ month }) => month === now)?.wins ?? 0);
	const left = parts.find(({ month }) => month === now)?.workdays ?? 0;
	return {
		...horizon,
		own,
		survey,
		calendar,
		parts,
		workdays,
		now,
		since,
		seen,
		wins,
		sizes: sizesOf(
			wins,
			{ sizes: survey.sizes, months: survey.sizeMonths },
			now,
		),
		worked: all((month) => month.workdays),
		everybodysWins,
		winShare,
		startShare: shareOf(
			starts,
			all((month) => month.starts),
		),
		oftener: oftenerOf(
			winRecordOf(own.deals, survey.ages, since, asOf),
			survey.difference,
		),
		betterMonth:
			1 +
			((thisMonth - usual) / (steady + usual)) * (left / Math.max(1, workdays)),
		ownMonth: 1 / (steady + thisMonth),
	};
}

/** Deals of the scope that were decided in the months rates are read from. */
export function recentlyDecided({ own, since, seen }: Situation) {
	return own.deals.filter(
		(deal) => deal.close >= since && isClosedBy(deal, seen),
	);
}
