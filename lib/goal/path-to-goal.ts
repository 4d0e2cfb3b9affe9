import { addDays, type PlainDate } from "../time/plain-date.ts";
import { type Experience, FEWEST_WINS, type LeadTimes } from "./experience.ts";
import type { GoalProgress } from "./progress.ts";

/** The kinds of work a goal is turned into, from the first contact to the deal. */
export type Work = "contact" | "call" | "meetingBooked" | "quoteSent" | "deal";

/** How much of one kind of work is left. */
export interface PathStep {
	work: Work;
	/** Until the period ends, not rounded. */
	total: number;
	/** Today's share: total ÷ remaining workdays, rounded up; 0 on a day off. */
	today: number;
	/** The last day on which starting it usually still closes a deal inside the period; null: not known. */
	lastDay: PlainDate | null;
	/** As-of is later than that. */
	isTooLate: boolean;
}

/** Why a goal is not turned into work; the texts are `path.none.<code>`. */
export type NoPath =
	| "reached"
	| "unknown"
	| "otherPeriod"
	| "noWorkdays"
	| "otherKpi"
	| "tooFewWins"
	| "noAverageValue";

/** What is left of a goal as work: steps, or the reason why there are none. */
export interface PathToGoal {
	/** What is missing to the target, in the goal's unit; null: unknown. */
	left: number | null;
	steps: PathStep[];
	reason?: NoPath;
	/** True when contacts first made today usually close after the period; null: not known. */
	isTooLateForContacts: boolean | null;
}

/** No lead time known. */
export const noLeadTimes: LeadTimes = {
	contact: null,
	meeting: null,
	quote: null,
};

/** Goals on work itself: what is left of them is that work. */
const WORK_OF: { readonly [kpi: string]: Work } = {
	meetingsBooked: "meetingBooked",
	quotesSent: "quoteSent",
	calls: "call",
};

/**
 * What is left of a goal, turned into work.
 *
 * Revenue left ÷ average deal value = deals left; ÷ hit rate (deals won ÷ prospects first contacted) = contacts; × the
 * scope's own calls, meetings and quotes per won deal; ÷ remaining workdays = today's share. Work the scope does not keep
 * count of is left out. A goal on deals won is left in deals, one on meetings, quotes or calls is that work itself.
 *
 * With lead times: work that was started on a day usually closes a median lead time later, so `lastDay` is the period's last
 * day less that.
 *
 * No steps, with the reason: goal reached, actual or target unknown, another period than the current one, no workday left,
 * a KPI or a direction that is not met by working a list, fewer than five wins to learn from, no known average value.
 */
export function pathToGoal(
	progress: GoalProgress,
	experience: Experience,
	leadTimes: LeadTimes = noLeadTimes,
	isWorkday = true,
): PathToGoal {
	const { kpi, target, actual, asOf, period, workdays, direction, adds } =
		progress;
	const left =
		actual.value === null || target === null
			? null
			: Math.max(0, target - actual.value);
	const lastDay = (days: number | null) =>
		days === null ? null : addDays(period.to, -1 - Math.ceil(days));
	const isLate = (day: PlainDate | null) => day !== null && asOf > day;
	const lastContact = lastDay(leadTimes.contact);
	const none = (reason: NoPath): PathToGoal => ({
		left,
		steps: [],
		reason,
		isTooLateForContacts: lastContact === null ? null : isLate(lastContact),
	});

	const own = WORK_OF[kpi];
	const isOfDeals = kpi === "revenue" || kpi === "dealsWon";
	if (!adds || direction === "atMost" || !(own || isOfDeals))
		return none("otherKpi");
	if (left === null) return none("unknown");
	if (left === 0) return none("reached");
	if (asOf < period.from || asOf >= period.to) return none("otherPeriod");
	if (workdays.remaining === 0) return none("noWorkdays");

	const step = (
		work: Work,
		total: number,
		day: PlainDate | null,
	): PathStep => ({
		work,
		total,
		today: isWorkday ? roundUp(total / workdays.remaining) : 0,
		lastDay: day,
		isTooLate: isLate(day),
	});
	if (own)
		return {
			left,
			steps: [step(own, left, addDays(period.to, -1))],
			isTooLateForContacts: null,
		};

	if (experience.dealsWon < FEWEST_WINS) return none("tooFewWins");
	const value = kpi === "revenue" ? experience.averageDealValue : 1;
	if (value === null) return none("noAverageValue");
	const deals = left / value;
	const perWin = deals / experience.dealsWon;
	const steps = [
		step("contact", perWin * experience.contacts, lastContact),
		step("call", perWin * experience.calls, null),
		step(
			"meetingBooked",
			perWin * experience.meetingsBooked,
			lastDay(leadTimes.meeting),
		),
		step("quoteSent", perWin * experience.quotesSent, lastDay(leadTimes.quote)),
		step("deal", deals, addDays(period.to, -1)),
	];
	return {
		left,
		steps: steps.filter(({ total }) => total > 0),
		isTooLateForContacts: lastContact === null ? null : isLate(lastContact),
	};
}

/** Up to a whole number; a hair above one, as floating point leaves it, is that one. */
function roundUp(value: number): number {
	return Math.ceil(value - 1e-9);
}
