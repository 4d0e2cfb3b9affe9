import { averageDealValue } from "../kpi/average-deal-value.ts";
import { dealsWon } from "../kpi/deals-won.ts";
import type { KpiContext } from "../kpi/kpi.ts";
import { meetingsBooked } from "../kpi/meetings-booked.ts";
import { quotesSent } from "../kpi/quotes-sent.ts";
import { totalsOf } from "../kpi/totals.ts";
import { FACT } from "../tally/fact.ts";
import type { SumRow } from "../tally/sum.ts";
import type { PlainDate } from "../time/plain-date.ts";
import type { GoalProgress } from "./progress.ts";

/** What a scope did in the twelve months before as-of, and what came of it. A shared deal counts by its share. */
export interface Experience {
	calls: number;
	meetingsBooked: number;
	quotesSent: number;
	dealsWon: number;
	/** Minor units of the reporting currency; null: unknown. */
	averageDealValue: number | null;
}

/** One kind of today's work, and how much of it. */
export interface TodaysWork {
	type: "call" | "meetingBooked" | "quoteSent" | "deal";
	count: number;
}

/** Fewer wins than this say too little of how much work one takes. */
const FEWEST_WINS = 5;

/** The twelve months before as-of, `[from, to)`. 29 February looks back to the 28th. */
export function trailingYear(asOf: PlainDate): {
	from: PlainDate;
	to: PlainDate;
} {
	const year = Number(asOf.slice(0, 4)) - 1;
	const day = asOf.slice(4);
	return { from: `${year}${day === "-02-29" ? "-02-28" : day}`, to: asOf };
}

/** A scope's experience, from its sum rows of the trailing year. */
export function experienceOf(
	rows: readonly SumRow[],
	context: KpiContext,
): Experience {
	return {
		calls: totalsOf(rows, FACT.call).count,
		meetingsBooked: meetingsBooked.fromSums(rows, context).value ?? 0,
		quotesSent: quotesSent.fromSums(rows, context).value ?? 0,
		dealsWon: dealsWon.fromSums(rows, context).value ?? 0,
		averageDealValue: averageDealValue.fromSums(rows, context).value,
	};
}

/**
 * Today's share of what is left of a goal, turned into work: the morning line.
 *
 * Revenue left ÷ average deal value = deals left; × the scope's own calls, meetings and quotes per won deal; ÷ remaining
 * workdays; each rounded up. Work the scope does not keep count of is left out. A goal on meetings or quotes is that work
 * itself. Empty when there is nothing to say: goal reached or unknown, not now its period, no workday today, fewer than
 * five wins to learn from, or new leads, which are not made by working a list.
 */
export function todaysShare(
	{ kpi, target, actual, asOf, period, workdays }: GoalProgress,
	experience: Experience,
	isWorkday: boolean,
): TodaysWork[] {
	if (actual.value === null || actual.value >= target) return [];
	if (asOf < period.from || asOf >= period.to) return [];
	if (!isWorkday || workdays.remaining === 0) return [];

	const left = target - actual.value;
	const today = (type: TodaysWork["type"], total: number): TodaysWork[] =>
		total > 0 ? [{ type, count: roundUp(total / workdays.remaining) }] : [];

	if (kpi === "meetingsBooked") return today("meetingBooked", left);
	if (kpi === "quotesSent") return today("quoteSent", left);
	if (kpi === "newLeads" || experience.dealsWon < FEWEST_WINS) return [];

	const value = kpi === "revenue" ? experience.averageDealValue : 1;
	if (value === null) return [];
	const deals = left / value;
	const perWin = deals / experience.dealsWon;
	return [
		...today("call", perWin * experience.calls),
		...today("meetingBooked", perWin * experience.meetingsBooked),
		...today("quoteSent", perWin * experience.quotesSent),
		...today("deal", deals),
	];
}

/** Up to a whole number; a hair above one, as floating point leaves it, is that one. */
function roundUp(value: number): number {
	return Math.ceil(value - 1e-9);
}
