import { dayNumber, type PlainDate } from "../time/plain-date.ts";
import type { WorkCalendar } from "../time/workdays.ts";
import { areAmountsKnownWhileOpen } from "./as-known-on.ts";
import { monthIndex } from "./months.ts";
import { replaying } from "./replay.ts";
import { historyOf, type SalesHistory } from "./sales-history.ts";
import { finished, type Steps } from "./steps.ts";
import { type Survey, surveyOf } from "./survey.ts";
import { PRIOR_WEIGHTS, type Weights } from "./weights.ts";

/** A year of goals of so many sellers says how much each source counts; more say the same, later. */
const MONTHS = 12;
const SELLERS = 30;
/** Fewer draws than a forecast takes: what they blur in one goal evens out over thousands. */
const TIMES = 200;

/** What an organisation's past says for every forecast in it. Plain data, to be kept for a day. */
export interface Learned {
	asOf: PlainDate;
	survey: Survey;
	weights: Weights;
}

/**
 * Learns from the histories of all sellers, each by itself, what is dated before as-of: level, growth, season and cycle of
 * the whole, and by living the last year through again, which source foretold best. Slow (a second for thirty sellers):
 * once a day is enough.
 */
export function learn(...given: Parameters<typeof learning>): Learned {
	return finished(learning(...given));
}

/** The same in short steps. */
export function* learning(
	organisation: readonly SalesHistory[],
	asOf: PlainDate,
	calendar: WorkCalendar,
): Steps<Learned> {
	const day = dayNumber(asOf);
	const histories = organisation.map(historyOf);
	const { promises, weights } = yield* replaying(
		histories,
		day,
		calendar,
		areAmountsKnownWhileOpen(histories),
		{
			times: TIMES,
			months: MONTHS,
			every: Math.ceil(histories.length / SELLERS),
		},
	);
	return {
		asOf,
		survey: surveyOf(histories, day, calendar, promises),
		weights: weights.get(monthIndex(day)) ?? PRIOR_WEIGHTS,
	};
}
