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

/**
 * How often each step was taken, of one seller's facts of some months, all dated on or before as-of. Every rate is a
 * proportion of things that each go on or do not, so that people can be compared by it:
 *
 * - `leadToSql`: leads created, of which qualified by as-of (the KPI `sqlShare`).
 * - `sqlToMeeting`: leads qualified, of whose customers a meeting was booked or held since the lead came in (where that is not
 *   seen, since it was qualified). A lead without a customer cannot be followed: left out, counted.
 * - `meetingToQuote`: customers first met in these months, of which sent a quote then or later.
 * - `quoteToWon`: customers first quoted in these months and decided since, of which won. Who is still open is neither,
 *   and counted.
 * - `closedToWon`: deals decided, of which won (the KPI `winRate`), a shared deal by its share; a credit note is no deal.
 *
 * `rootOf`: which customer one has become. Unknown of nothing, with the reason.
 */
export function stepRates(
	facts: readonly Fact[],
	asOf: PlainDate,
	rootOf: (customer: Id) => Id = (id) => id,
): StepRates {
	const created = new Map<Id, PlainDate>();
	const meetings = new Map<Id, PlainDate[]>();
	const quotes = new Map<Id, PlainDate[]>();
	const won = new Map<Id, PlainDate[]>();
	const lost = new Map<Id, PlainDate[]>();
	const qualified: { id: Id; day: PlainDate; customer: Id | null }[] = [];
	const counts = { leads: 0, sqls: 0, won: 0, closed: 0 };
	const note = (days: Map<Id, PlainDate[]>, of: Id, day: PlainDate) => {
		const own = days.get(of);
		if (own) own.push(day);
		else days.set(of, [day]);
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
			case FACT.leadCreated:
				counts.leads += share;
				if (then !== null && then <= asOf) counts.sqls += share;
				created.set(id, day);
				break;
			case FACT.leadQualified:
				qualified.push({ id, day, customer });
				break;
			case FACT.meetingBooked:
			case FACT.meetingHeld:
				if (customer) note(meetings, customer, day);
				break;
			case FACT.quoteSent:
				if (customer) note(quotes, customer, day);
				break;
			case FACT.dealQuoted:
				// A deal of no known customer stands for itself.
				note(quotes, customer ?? id, day);
				break;
			case FACT.dealWon:
			case FACT.dealLost:
				if (marks & MARK.creditNote) break;
				counts.closed += share;
				if (kind === FACT.dealWon) counts.won += share;
				note(kind === FACT.dealWon ? won : lost, customer ?? id, day);
				break;
		}
	}
	const isSince = (days: readonly PlainDate[] | undefined, from: PlainDate) =>
		days?.some((day) => day >= from) ?? false;

	const followed = qualified.filter(({ customer }) => customer !== null);
	const met = followed.filter(({ id, day, customer }) =>
		isSince(meetings.get(customer ?? ""), created.get(id) ?? day),
	);
	const quoted = [...meetings].filter(([customer, days]) =>
		isSince(quotes.get(customer), earliest(days)),
	);
	const outcomes = [...quotes].map(([customer, days]) => {
		const from = earliest(days);
		if (isSince(won.get(customer), from)) return "won";
		return isSince(lost.get(customer), from) ? "lost" : "open";
	});
	const count = (outcome: "won" | "lost" | "open") =>
		outcomes.filter((each) => each === outcome).length;
	const rate = (step: Step, above: number, below: number): Figure =>
		proportionOf(above, below, { code: NONE[step] });
	const noCustomer = qualified.length - followed.length;
	const stillOpen = count("open");
	return {
		leadToSql: rate("leadToSql", counts.sqls / WHOLE, counts.leads / WHOLE),
		sqlToMeeting: {
			...rate("sqlToMeeting", met.length, followed.length),
			...(noCustomer > 0 && {
				leftOut: [{ code: "noCustomer", count: noCustomer }],
			}),
		},
		meetingToQuote: rate("meetingToQuote", quoted.length, meetings.size),
		quoteToWon: {
			...rate("quoteToWon", count("won"), count("won") + count("lost")),
			...(stillOpen > 0 && {
				notes: [{ code: "stillOpen", count: stillOpen }],
			}),
		},
		closedToWon: rate("closedToWon", counts.won / WHOLE, counts.closed / WHOLE),
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

function earliest(days: readonly PlainDate[]): PlainDate {
	return days.reduce((first, day) => (day < first ? day : first));
}
