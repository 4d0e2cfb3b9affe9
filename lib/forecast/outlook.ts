import type { Period } from "../time/period.ts";
import { dayNumber, type PlainDate } from "../time/plain-date.ts";
import type { WorkCalendar } from "../time/workdays.ts";
import type { Learned } from "./learn.ts";
import { historyOf, type SalesHistory } from "./sales-history.ts";
import { type Sources, sourceNames, sourcesOf } from "./sources.ts";
import { surveyOf } from "./survey.ts";
import { PRIOR_WEIGHTS, type Weights } from "./weights.ts";

const TIMES = 1000;

/** What a scope may still win in a period: made once, asked for as many goals as there are. */
export interface Outlook {
	isOver: boolean;
	sources: Sources;
	weights: Weights;
	/** Every sum that any source thinks of, in rising order. */
	sums: Float64Array;
}

/**
 * The outlook of a scope on a day, from its own history and its open deals as they are that day. With what was learned from
 * the organisation, by day or some days before, it also knows how things go there; without, the scope is all there is.
 */
export function outlookOf({
	sales,
	period,
	asOf,
	calendar,
	learned,
}: {
	sales: SalesHistory;
	period: Pick<Period, "from" | "to">;
	asOf: PlainDate;
	calendar: WorkCalendar;
	learned?: Learned;
}): Outlook {
	const day = dayNumber(asOf);
	const from = dayNumber(period.from);
	const own = historyOf(sales);
	const sources = sourcesOf(
		{
			own,
			survey: learned?.survey ?? surveyOf([own], day, calendar),
			asOf: day,
			from: Math.max(day, from),
			to: Math.max(day, dayNumber(period.to)),
			calendar,
		},
		{ times: TIMES, seed: day, keepsParts: true },
	);
	return {
		isOver: asOf >= period.to,
		sources,
		weights: learned?.weights ?? PRIOR_WEIGHTS,
		sums: sumsOf(sources),
	};
}

function sumsOf(sources: Sources): Float64Array {
	const each = sourceNames.map((name) => sources[name]?.sums ?? []);
	const sums = new Float64Array(
		each.reduce((all, { length }) => all + length, 0),
	);
	let at = 0;
	for (const own of each) {
		sums.set(own, at);
		at += own.length;
	}
	return sums.sort();
}
