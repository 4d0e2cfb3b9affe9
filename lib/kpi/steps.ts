import { WHOLE } from "../model/deal.ts";
import type { Id } from "../model/record.ts";
import { FACT, type Fact, MARK } from "../tally/fact.ts";
import type { PlainDate } from "../time/plain-date.ts";
import type { Figure, ReasonCode } from "./figure.ts";
import { proportionOf } from "./proportion.ts";

/** The way from a lead to a won deal, step by step, in its order. */
export const steps = [
	"leadToSql",
	"sqlToMeeting",
	"meetingToQuote",
	"quoteToWon",
	"closedToWon",
] as const;
export type Step = (typeof steps)[number];

export type StepRates = { readonly [step in Step]: Figure };

/** Why a step is unknown: what there was none of. */
const NONE: { readonly [step in Step]: ReasonCode } = {
	leadToSql: "noLeads",
	sqlToMeeting: "noRecords",
	meetingToQuote: "noRecords",
	quoteToWon: "noRecords",
	closedToWon: "noClosedDeals",
};

/** Something that goes on to the next step, or does not. */
export interface Trial {
	/** The lead's, the customer's or the deal's. */
	id: Id;
	is: "lead" | "customer" | "deal";
	/** The day it came to this step. */
	day: PlainDate;
	/** The seller's part of it, in millionths. */
	share: number;
	/** `open`: not decided yet; `unseen`: it cannot be followed. Neither counts. */
	outcome: "went" | "stayed" | "open" | "unseen";
}

/**
 * What came to each step, of one seller's facts of some months, all dated on or before as-of, and what became of it. Every
 * rate is a proportion of things that each go on or do not, so that people can be compared by it:
 *
 * - `leadToSql`: leads created, of which qualified by as-of (the KPI `sqlShare`).
 * - `sqlToMeeting`: leads qualified, of whose customers a meeting was booked or held since the lead came in (where that is not
 *   seen, since it was qualified). A lead without a customer cannot be followed.
 * - `meetingToQuote`: customers first met in these months, of which sent a quote then or later.
 * - `quoteToWon`: customers first quoted in these months, of which won since. Who has not decided is open.
 * - `closedToWon`: deals decided, of which won (the KPI `winRate`); a credit note is no deal.
 *
 * `rootOf`: which customer one has become. A deal of no known customer stands for itself.
 */
export function stepTrials(
	facts: readonly Fact[],
	asOf: PlainDate,
	rootOf: (customer: Id) => Id = (id) => id,
): { readonly [step in Step]: Trial[] } {
	const leads: Trial[] = [];
	const closed: Trial[] = [];
	const created = new Map<Id, PlainDate>();
	const meetings = new Map<Id, PlainDate[]>();
	const quotes = new Map<Id, { days: PlainDate[]; is: Trial["is"] }>();
	const won = new Map<Id, PlainDate[]>();
	const lost = new Map<Id, PlainDate[]>();
	const qualified: { id: Id; day: PlainDate; customer: Id | null }[] = [];
	const note = (days: Map<Id, PlainDate[]>, of: Id, day: PlainDate) => {
		const own = days.get(of);
		if (own) own.push(day);
		else days.set(of, [day]);
	};
	const quote = (of: Id, is: Trial["is"], day: PlainDate) => {
		const own = quotes.get(of);
		if (own) own.days.push(day);
		else quotes.set(of, { days: [day], is });
	};
	for (const [
		day,
		kind,
		id,
		,
		,
		share,
		,
		,
		,
		other,
		,
		marks,
		,
		then,
	] of facts) {
		if (day === "" || day > asOf) continue;
		const customer = other === null ? null : rootOf(other);
		switch (kind) {
			case FACT.leadCreated: {
				const went = then !== null && then <= asOf;
				const outcome = went ? "went" : "stayed";
				leads.push({ id, is: "lead", day, share, outcome });
				created.set(id, day);
				break;
			}
			case FACT.leadQualified:
				qualified.push({ id, day, customer });
				break;
			case FACT.meetingBooked:
			case FACT.meetingHeld:
				if (customer) note(meetings, customer, day);
				break;
			case FACT.quoteSent:
				if (customer) quote(customer, "customer", day);
				break;
			case FACT.dealQuoted:
				quote(customer ?? id, customer ? "customer" : "deal", day);
				break;
			case FACT.dealWon:
			case FACT.dealLost: {
				if (marks & MARK.creditNote) break;
				const went = kind === FACT.dealWon;
				const outcome = went ? "went" : "stayed";
				closed.push({ id, is: "deal", day, share, outcome });
				note(went ? won : lost, customer ?? id, day);
				break;
			}
		}
	}
	const isSince = (days: readonly PlainDate[] | undefined, from: PlainDate) =>
		days?.some((day) => day >= from) ?? false;
	const whole = { share: WHOLE };
	return {
		leadToSql: leads,
		sqlToMeeting: qualified.map(({ id, day, customer }) => ({
			...{ id, is: "lead", day, ...whole },
			outcome:
				customer === null
					? "unseen"
					: isSince(meetings.get(customer), created.get(id) ?? day)
						? "went"
						: "stayed",
		})),
		meetingToQuote: [...meetings].map(([id, days]) => {
			const day = earliest(days);
			const went = isSince(quotes.get(id)?.days, day);
			const outcome = went ? "went" : "stayed";
			return { id, is: "customer", day, ...whole, outcome };
		}),
		quoteToWon: [...quotes].map(([id, { days, is }]) => {
			const day = earliest(days);
			const outcome = isSince(won.get(id), day)
				? "went"
				: isSince(lost.get(id), day)
					? "stayed"
					: "open";
			return { id, is, day, ...whole, outcome };
		}),
		closedToWon: closed,
	};
}

/** How often each step was taken; see `stepTrials`. Unknown of nothing, with the reason; what does not count is counted. */
export function stepRates(
	facts: readonly Fact[],
	asOf: PlainDate,
	rootOf?: (customer: Id) => Id,
): StepRates {
	const trials = stepTrials(facts, asOf, rootOf);
	return Object.fromEntries(
		steps.map((step) => [step, rateOf(step, trials[step])]),
	) as { [step in Step]: Figure };
}

/** One step's rate, of what came to it. */
export function rateOf(step: Step, trials: readonly Trial[]): Figure {
	const count = (outcome: Trial["outcome"]) =>
		trials.reduce(
			(sum, each) => sum + (each.outcome === outcome ? each.share : 0),
			0,
		);
	const went = count("went");
	const unseen = count("unseen");
	const open = count("open");
	return {
		...proportionOf(went / WHOLE, (went + count("stayed")) / WHOLE, {
			code: NONE[step],
		}),
		...(unseen > 0 && {
			leftOut: [{ code: "noCustomer", count: unseen / WHOLE }],
		}),
		...(open > 0 && { notes: [{ code: "stillOpen", count: open / WHOLE }] }),
	};
}

/** The rates of several people together: what they did, added up. */
export function stepRatesOfAll(of: readonly StepRates[]): StepRates {
	const together = (step: Step): Figure => {
		const sum = (side: "above" | "below") =>
			of.reduce((total, each) => total + (each[step].of?.[side] ?? 0), 0);
		return proportionOf(sum("above"), sum("below"), { code: NONE[step] });
	};
	return {
		leadToSql: together("leadToSql"),
		sqlToMeeting: together("sqlToMeeting"),
		meetingToQuote: together("meetingToQuote"),
		quoteToWon: together("quoteToWon"),
		closedToWon: together("closedToWon"),
	};
}

/**
 * The steps worth looking at, of what all did together: those anything is known of. Where quotes are followed, what becomes of
 * them and what becomes of every deal decided is one story told twice: then only the first is told, unless more than twice as
 * many deals were decided.
 */
export function stepsTold(together: StepRates): Step[] {
	const n = (step: Step) => together[step].n ?? 0;
	return steps.filter(
		(step) =>
			n(step) > 0 &&
			(step !== "closedToWon" || n("quoteToWon") * 2 < n("closedToWon")),
	);
}

function earliest(days: readonly PlainDate[]): PlainDate {
	return days.reduce((first, day) => (day < first ? day : first));
}
