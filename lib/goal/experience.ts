import { averageDealValue } from "../kpi/average-deal-value.ts";
import { calls } from "../kpi/calls.ts";
import { dealsWon } from "../kpi/deals-won.ts";
import { type KpiContext, noEvidence } from "../kpi/kpi.ts";
import { meetingsBooked } from "../kpi/meetings-booked.ts";
import { quantile } from "../kpi/quantile.ts";
import { quotesSent } from "../kpi/quotes-sent.ts";
import { totalsOf } from "../kpi/totals.ts";
import type { Id } from "../model/record.ts";
import { FACT, type Fact, MARK } from "../tally/fact.ts";
import type { SumRow } from "../tally/sum.ts";
import { lastYearDay } from "../time/last-year.ts";
import { addDays, daysBetween, type PlainDate } from "../time/plain-date.ts";
import { countWorkdays } from "../time/workdays.ts";

/** What a scope did in the twelve months before as-of, and what came of it. A shared deal counts by its share. */
export interface Experience {
	/** Prospects first contacted. */
	contacts: number;
	calls: number;
	meetingsBooked: number;
	quotesSent: number;
	dealsWon: number;
	/** Minor units of the reporting currency; null: unknown. */
	averageDealValue: number | null;
	/** Workdays of those months; where the data begins later, from there. */
	workdays: number;
}

/** Median days from something done to the close of the deal it led to; null: too few deals tell. */
export interface LeadTimes {
	contact: number | null;
	meeting: number | null;
	quote: number | null;
}

/** Fewer wins than this say too little of how much work one takes, and how long. */
export const FEWEST_WINS = 5;

/** The twelve months before as-of, `[from, to)`. 29 February looks back to the 28th. */
export function trailingYear(asOf: PlainDate): {
	from: PlainDate;
	to: PlainDate;
} {
	return { from: lastYearDay(asOf), to: asOf };
}

/** A scope's experience, from its sum rows of the trailing year, which is the context's period. */
export function experienceOf(
	sums: readonly SumRow[],
	context: KpiContext,
): Experience {
	const evidence = { ...noEvidence, sums };
	const count = (kpi: typeof dealsWon) =>
		kpi.measure(evidence, context).value ?? 0;
	const { period, calendar, dataFrom } = context;
	const from =
		dataFrom !== null && dataFrom > period.from ? dataFrom : period.from;
	return {
		contacts:
			totalsOf(sums, FACT.leadContacted).count +
			totalsOf(sums, FACT.dealContacted).count,
		calls: count(calls),
		meetingsBooked: count(meetingsBooked),
		quotesSent: count(quotesSent),
		dealsWon: count(dealsWon),
		averageDealValue: averageDealValue.measure(evidence, context).value,
		workdays: countWorkdays(from, period.to, calendar),
	};
}

/**
 * A scope's lead times, from its facts since `from`: medians over the deals won whose first contact is known. Contact: the
 * deal's own cycle. Meeting, quote: from the first meeting booked with, and the first quote sent to, the same customer since
 * that contact (a deal's own quote date where it has one); of a contact before `from` they are not all seen, so it is left
 * out. Each unknown with fewer than five deals that tell.
 */
export function leadTimesOf(
	facts: readonly Fact[],
	from: PlainDate,
): LeadTimes {
	const quotedOn = new Map<Id, PlainDate>();
	const meetings = new Map<Id, PlainDate[]>();
	const quotes = new Map<Id, PlainDate[]>();
	for (const [day, kind, id, , , , , , , other] of facts) {
		if (day === "") continue;
		if (kind === FACT.dealQuoted) quotedOn.set(id, day);
		if (!other) continue;
		const days =
			kind === FACT.meetingBooked
				? meetings
				: kind === FACT.quoteSent
					? quotes
					: null;
		days?.set(other, [...(days.get(other) ?? []), day].sort());
	}

	// By deal: one shared by two sellers of the scope stands there twice.
	const contact = new Map<Id, number>();
	const meeting = new Map<Id, number>();
	const quote = new Map<Id, number>();
	for (const [day, kind, id, , , , , , , other, cycle, marks] of facts) {
		if (kind !== FACT.dealWon || day === "" || cycle === null || cycle < 0)
			continue;
		if (marks & (MARK.creditNote | MARK.cycleFromCreation)) continue;
		contact.set(id, cycle);
		const began = addDays(day, -cycle);
		if (began < from) continue;
		const first = (days: readonly PlainDate[] = []) =>
			days.find((each) => each >= began && each <= day);
		const met = first(meetings.get(other ?? ""));
		const quoted = quotedOn.get(id) ?? first(quotes.get(other ?? ""));
		if (met) meeting.set(id, daysBetween(met, day));
		if (quoted && quoted <= day) quote.set(id, daysBetween(quoted, day));
	}
	const median = (days: ReadonlyMap<Id, number>) =>
		days.size < FEWEST_WINS ? null : quantile([...days.values()], 50);
	return {
		contact: median(contact),
		meeting: median(meeting),
		quote: median(quote),
	};
}
