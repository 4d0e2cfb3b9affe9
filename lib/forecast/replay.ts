import { fromDayNumber, weekdayOf } from "../time/plain-date.ts";
import type { WorkCalendar } from "../time/workdays.ts";
import { asKnownOn } from "./as-known-on.ts";
import { monthIndex, monthStart } from "./months.ts";
import { chanceOf } from "./outcomes.ts";
import type { KeptPromise } from "./rhythm.ts";
import type { History } from "./sales-history.ts";
import { type SourceName, sourcesOf } from "./sources.ts";
import { finished, type Steps } from "./steps.ts";
import { promisedWins, readFrom, type Survey, surveyOf } from "./survey.ts";
import {
	type Judged,
	learnWeights,
	type Opinions,
	pooled,
	type Weights,
} from "./weights.ts";

/** Goals as people set them, as shares of what the months before brought on average. */
const TARGETS = [0.7, 0.85, 1, 1.15, 1.3];
/** When they are asked for: shares of the month's weekdays. */
export const ELAPSED = [0, 0.25, 0.5, 0.75] as const;
/** Sellers with fewer wins in the months a target comes from are left out. */
const FEWEST_WINS = 5;
/** Ways of working change: weights come from the months of the last year. */
const MONTHS_LEARNED = 12;

/** One goal that a seller might have had, asked for on one day of its month, and how it ended. */
export interface Case extends Judged {
	month: number;
	seller: number;
	/** Of the month's weekdays. */
	elapsed: (typeof ELAPSED)[number];
	/** Reached already when it was asked for: nobody was asked, the chance is 1. */
	isSure: boolean;
	/** What the product would have said: sources weighted by what was known before the month. */
	chance: number;
	/** If the month had gone on as it went so far, or, before its first day, as the months before: reached? */
	isReachedOnRunRate: boolean;
}

export interface Replay {
	cases: Case[];
	/** See `Survey.promises`. */
	promises: KeptPromise[];
	/** What was learned before each month, the last one learned from all. */
	weights: ReadonlyMap<number, Weights>;
}

/**
 * Past months lived through again, month by month and with nothing from the future, for every seller: targets at 70, 85,
 * 100, 115 and 130 % of the mean of up to six months before, asked for when 0, 25, 50 and 75 % of the weekdays are over.
 * From the second month with wins, or so many `months` back, up to the month `until` lies in, which itself only adds its
 * promise; only every `every`th seller. Each outcome is drawn `times` times.
 */
export function replay(...given: Parameters<typeof replaying>): Replay {
	return finished(replaying(...given));
}

/** The same in steps, one for each seller's month. */
export function* replaying(
	histories: readonly History[],
	until: number,
	calendar: WorkCalendar,
	areAmountsKnown: boolean,
	{
		times,
		every = 1,
		months = Number.POSITIVE_INFINITY,
	}: { times: number; every?: number; months?: number },
): Steps<Replay> {
	const first = histories
		.flatMap(({ deals }) => deals)
		.reduce(
			(day, { isWon, close }) => (isWon ? Math.min(day, close) : day),
			until,
		);
	const last = monthIndex(until);
	const cases: Case[] = [];
	const promises: KeptPromise[] = [];
	const weights = new Map<number, Weights>();
	const begin = Math.max(monthIndex(first) + 1, last - months);
	for (let month = begin; month <= last; month++) {
		const known = learnWeights(
			cases.filter(
				(each) => !each.isSure && each.month >= month - MONTHS_LEARNED,
			),
		);
		weights.set(month, known);
		const from = monthStart(month);
		const to = monthStart(month + 1);
		const begun = surveyOf(histories, from, calendar, promises);
		/** What the pipeline promised for the month's days before `day`, beside what they brought. */
		const promised = (day: number): KeptPromise => ({
			month,
			count: winsIn(histories, from, day).length,
			of: promisedWins(histories, begun, day, calendar),
			decided: begun.ages.decided,
		});
		if (month === last) {
			if (until > from) promises.push(promised(until));
			break;
		}
		for (const elapsed of ELAPSED) {
			const day = dayAfter(from, to, elapsed);
			const survey =
				day === from
					? begun
					: surveyOf(histories, day, calendar, [...promises, promised(day)]);
			for (let seller = 0; seller < histories.length; seller += every) {
				const history = histories[seller];
				if (!history) continue;
				yield;
				for (const each of casesOf(history, {
					survey,
					first,
					to,
					calendar,
					areAmountsKnown,
					times,
					seed: cases.length,
					elapsed: elapsedShare(from, to, day),
				}))
					cases.push({
						...each,
						month,
						seller,
						elapsed,
						chance: each.isSure ? 1 : (pooled(each.opinions, known) ?? 0.5),
					});
			}
		}
		promises.push(promised(to));
	}
	return { cases, promises, weights };
}

/** The morning after so many of a month's weekdays (Monday to Friday, holidays too), rounded half-even. */
function dayAfter(from: number, to: number, share: number): number {
	const weekdays: number[] = [];
	for (let day = from; day < to; day++)
		if (weekdayOf(fromDayNumber(day)) <= 5) weekdays.push(day);
	const exact = share * weekdays.length;
	const below = Math.floor(exact);
	const isUp =
		exact - below > 0.5 || (exact - below === 0.5 && below % 2 === 1);
	const count = below + (isUp ? 1 : 0);
	return count === 0 ? from : (weekdays[count - 1] ?? from) + 1;
}

function elapsedShare(from: number, to: number, day: number): number {
	let elapsed = 0;
	let total = 0;
	for (let each = from; each < to; each++) {
		if (weekdayOf(fromDayNumber(each)) > 5) continue;
		total++;
		if (each < day) elapsed++;
	}
	return elapsed / total;
}

function winsIn(histories: readonly History[], from: number, to: number) {
	return histories.flatMap(({ deals }) =>
		deals.filter(({ isWon, close }) => isWon && close >= from && close < to),
	);
}

const sumOf = (deals: readonly { amount: number | null }[]) =>
	deals.reduce((sum, { amount }) => sum + (amount ?? 0), 0);

interface Asked {
	survey: Survey;
	first: number;
	to: number;
	calendar: WorkCalendar;
	areAmountsKnown: boolean;
	times: number;
	seed: number;
	elapsed: number;
}

function casesOf(
	history: History,
	{ survey, first, to, calendar, areAmountsKnown, times, seed, elapsed }: Asked,
): Pick<Case, "opinions" | "isSure" | "isReached" | "isReachedOnRunRate">[] {
	const { asOf } = survey;
	const from = monthStart(monthIndex(to - 1));
	const since = readFrom(from, first);
	const before = winsIn([history], since, from);
	if (before.length < FEWEST_WINS) return [];
	const mean = sumOf(before) / (monthIndex(from) - monthIndex(since));
	const actual = sumOf(winsIn([history], from, asOf));
	const total = sumOf(winsIn([history], from, to));
	const own = asKnownOn(history, asOf, areAmountsKnown);
	const sources = sourcesOf(
		{ own, survey, asOf, from: asOf, to, calendar },
		{ times, seed },
	);
	return TARGETS.map((share) => {
		const target = share * mean;
		const say = (name: SourceName) => {
			const outcomes = sources[name];
			return outcomes && chanceOf(outcomes, target - actual);
		};
		const opinions: Opinions = {
			history: say("history"),
			rhythm: say("rhythm"),
			pipeline: say("pipeline"),
		};
		const onRunRate = elapsed === 0 ? mean : actual / elapsed;
		return {
			opinions,
			isSure: actual >= target,
			isReached: total >= target,
			isReachedOnRunRate: onRunRate >= target,
		};
	});
}
