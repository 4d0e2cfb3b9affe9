import type { Id } from "../model/record.ts";
import { FACT, type Fact, type FactKind, MARK } from "../tally/fact.ts";
import {
	addDays,
	daysBetween,
	type PlainDate,
	shiftMonths,
} from "../time/plain-date.ts";
import { countWorkdays } from "../time/workdays.ts";
import { customersOn, lastDayOf } from "./customers.ts";
import { wonCycles } from "./cycles.ts";
import type { ReasonCode } from "./figure.ts";
import type { Evidence, KpiContext, KpiId, Span } from "./kpi.ts";
import { openEntryOf } from "./open-pipeline.ts";
import { quantile } from "./quantile.ts";
import { chancesOf } from "./stage-chance.ts";

/**
 * Where a record stands in a figure: `value` adds to a sum or an average; `above` and `below` the line of a ratio; `both`
 * above and below, as a won deal among those decided.
 */
export type Part = "value" | "above" | "below" | "both";

/** Records of one kind, and how a figure counts them. */
export interface Line {
	kinds: readonly FactKind[];
	/** What of a record counts: its amount, its days, or itself, by its share. */
	counts: "amount" | "days" | "share";
	part: Part | ((fact: Fact) => Part);
	/** Where they are found; absent: the facts of the days that count. `before`: those of the days compared with. */
	from?: "before" | "history" | "open";
	/** Which of them it is about at all; absent: all. */
	about?(fact: Fact): boolean;
	/** Why one is left out; null: it counts. */
	leaves?(fact: Fact): ReasonCode | null;
	/** What to know of one that counts. */
	notes?(fact: Fact): ReasonCode | null;
	/** The days it took. */
	days?(fact: Fact): number | null;
	/** How likely an open deal is to be won. */
	chance?(fact: Fact): number | null;
	/** The day whose month's rate it is converted by, where that is not its own. */
	valuedOn?(fact: Fact): PlainDate;
}

/** A setting or a number reckoned on the way that a figure depends on. */
export interface Setting {
	name:
		| "reportingCurrency"
		| "margin"
		| "churnMonths"
		| "weekStart"
		| "fiscalYearStart"
		| "country"
		| "region"
		| "closingDays"
		| "yearlyClosingDays"
		| "freeWeekdays"
		| "absences"
		| "reading"
		| "dataFrom"
		| "windowDays"
		| "medianCycle"
		| "missing"
		| "creditRule";
	value: string | number;
}

/** What a figure counts, and by which settings. */
export interface Counting {
	lines: readonly Line[];
	/** The days whose costs count, as of which day. */
	costs?: { span: Span; asOf: PlainDate };
	uses?: readonly Uses[];
	/** Numbers reckoned on the way. */
	reckoned?: readonly Setting[];
}

/** Settings by what they are about; `year`: where the company's year starts. */
export type Uses = "margin" | "churnMonths" | "workdays" | "year" | "dataFrom";

export type CountingOf = (evidence: Evidence, context: KpiContext) => Counting;

const isCreditNote = (fact: Fact) => (fact[11] & MARK.creditNote) !== 0;
const isFirstWin = (fact: Fact) => (fact[11] & MARK.firstWin) !== 0;
/** Of a credit note, that it is one. */
export const creditNote = (fact: Fact) =>
	isCreditNote(fact) ? "creditNote" : null;
/** Of a deal whose amount nobody knows, that it is. */
export const unpriced = (fact: Fact) => (fact[3] === null ? "noAmount" : null);
/** A deal of unknown amount, or worth nothing. */
const worthless = (fact: Fact) =>
	unpriced(fact) ?? (fact[11] & MARK.positive ? null : "zeroAmount");

/** Deals won and lost, each by its share. */
const won: Line = {
	kinds: [FACT.dealWon],
	counts: "share",
	part: "value",
	leaves: creditNote,
};
const lost: Line = { kinds: [FACT.dealLost], counts: "share", part: "value" };
/** Won amounts; credit notes lower them. */
const revenue: Line = {
	kinds: [FACT.dealWon],
	counts: "amount",
	part: "value",
	leaves: unpriced,
	notes: creditNote,
};
/** Won amounts above zero. */
const valuable: Line = {
	...won,
	counts: "amount",
	leaves: (fact) => creditNote(fact) ?? worthless(fact),
};
const firstWins: Line = { ...won, about: isFirstWin };

const counted = (...kinds: FactKind[]): CountingOf => {
	const lines: Line[] = [{ kinds, counts: "share", part: "value" }];
	return () => ({ lines });
};

const cycle = (
	daysOf: (fact: Fact) => number | null,
	notes?: Line["notes"],
): Line => ({
	...won,
	counts: "days",
	leaves(fact) {
		if (isCreditNote(fact)) return "creditNote";
		const days = daysOf(fact);
		if (days === null) return "cycleUnknown";
		return days < 0 ? "cycleNegative" : null;
	},
	days: daysOf,
	...(notes && { notes }),
});
const daysToClose = (fact: Fact) => fact[10];
const fromCreation = (fact: Fact) =>
	fact[11] & MARK.cycleFromCreation ? "cycleFromCreation" : null;

/** Prospects, of which those that were won stand above the line too. */
const prospects = (isWon: (contacted: Fact) => boolean): Line => ({
	kinds: [FACT.leadContacted, FACT.dealContacted],
	counts: "share",
	part: (fact) => (isWon(fact) ? "both" : "below"),
});

const costs: CountingOf = (_, { period, asOf }) => ({
	lines: [{ ...firstWins, part: "below" }],
	costs: { span: period, asOf },
	uses: ["dataFrom"],
});

const growth = (...uses: Uses[]): CountingOf => {
	const lines: Line[] = [
		{ ...revenue, part: "above" },
		{ ...revenue, part: "below", from: "before" },
	];
	return () => ({ lines, uses: ["dataFrom", ...uses] });
};

/** Everything won from customers up to the last day that counts. */
function lifetime(context: KpiContext, own: Partial<Line>): Line {
	const last = lastDayOf(context);
	return {
		kinds: [FACT.dealWon],
		counts: "amount",
		part: "value",
		from: "history",
		...own,
		about: (fact) => fact[0] <= last && (own.about?.(fact) ?? true),
		leaves: (fact) =>
			fact[9] === null && !isCreditNote(fact)
				? "noCustomer"
				: (own.leaves?.(fact) ?? null),
	};
}

/** A lifetime value: the amounts above zero, and the deals without one, which tell how often customers buy. */
function lifetimeValue(context: KpiContext, part: Part): Line[] {
	return [
		lifetime(context, {
			part,
			about: (fact) => !worthless(fact) || isCreditNote(fact),
			leaves: creditNote,
		}),
		lifetime(context, {
			counts: "share",
			part,
			about: (fact) => worthless(fact) !== null && !isCreditNote(fact),
			notes: worthless,
		}),
	];
}

/** The revenue of the last 12 months from active customers; and all other deals, which tell who is active, and was. */
function yearlyRevenue(
	evidence: Evidence,
	context: KpiContext,
	part: Part,
): Line[] {
	const last = lastDayOf(context);
	const start = shiftMonths(last, -12);
	const active = new Set(
		customersOn(last, evidence, context)
			.all.filter(({ isActive }) => isActive)
			.map(({ id }) => id),
	);
	const brings = (fact: Fact) =>
		fact[0] > start && active.has(customerOf(fact, evidence) ?? "");
	return [
		lifetime(context, {
			part,
			about: brings,
			notes: (fact) => creditNote(fact) ?? unpriced(fact),
		}),
		lifetime(context, {
			counts: "share",
			part: "below",
			about: (fact) => !brings(fact),
			leaves: creditNote,
		}),
	];
}

/** The customer of a seller's deal: of a merged one, whom it became. */
export function customerOf(
	[, , , , , , , , , other]: Fact,
	{ mergedInto }: Pick<Evidence, "mergedInto">,
): Id | null {
	return other && (mergedInto.get(other) ?? other);
}

const open = (asOf: PlainDate): Line => ({
	kinds: [FACT.dealOpen],
	counts: "amount",
	part: "value",
	from: "open",
	leaves: unpriced,
	valuedOn: (fact) => openEntryOf(fact, asOf)[0]?.day ?? asOf,
});

/** What each KPI counts. */
export const counting: { readonly [id in KpiId]: CountingOf } = {
	revenue: () => ({ lines: [revenue] }),
	recurringRevenue: () => ({
		lines: [{ ...revenue, kinds: [FACT.recurringWon] }],
	}),
	averageDealValue: () => ({ lines: [valuable] }),
	salesGrowth: growth(),
	salesGrowthYoY: growth("year"),
	salesGrowthYoYByWorkdays: growth("year", "workdays"),

	dealsWon: () => ({ lines: [won] }),
	dealsLost: () => ({ lines: [lost] }),
	winRate: () => ({
		lines: [
			{ ...won, part: "both" },
			{ ...lost, part: "below" },
		],
	}),
	winRateByValue: () => ({
		lines: [
			{ ...valuable, part: "both" },
			{ ...valuable, kinds: [FACT.dealLost], part: "below" },
		],
	}),
	salesCycle: () => ({ lines: [cycle(daysToClose, fromCreation)] }),
	salesCycleFromCreation: () => ({
		lines: [
			cycle(([day, , , , , , , , , , , , created]) =>
				created === null ? null : daysBetween(created, day),
			),
		],
	}),
	salesCycleWorkdays: (_, { calendar }) => ({
		lines: [
			cycle((fact) => {
				const days = daysToClose(fact);
				if (days === null || days < 0) return days;
				return countWorkdays(addDays(fact[0], -days), fact[0], calendar);
			}, fromCreation),
		],
		uses: ["workdays"],
	}),

	newLeads: counted(FACT.leadCreated),
	sqls: counted(FACT.leadQualified),
	sqlShare: (_, { asOf }) => ({
		lines: [
			{
				kinds: [FACT.leadCreated],
				counts: "share",
				part: ({ 13: on }) => (on !== null && on <= asOf ? "both" : "below"),
			},
		],
	}),
	hitRate: () => ({
		lines: [
			{ ...won, part: "above" },
			{ ...prospects(() => false), part: "below" },
		],
	}),
	hitRateCohort: (_, { asOf }) => ({
		lines: [prospects(({ 13: on }) => on !== null && on <= asOf)],
	}),
	hitRateWindowed: ({ history }, { asOf }) => {
		const days = quantile(wonCycles(history), 80);
		const within = (from: PlainDate, to: PlainDate | null) =>
			to !== null && days !== null && daysBetween(from, to) <= days;
		return {
			lines: [
				{
					...prospects(({ 0: day, 13: on }) => within(day, on)),
					leaves: ([day]) =>
						days !== null && daysBetween(day, asOf) < days
							? "contactTooRecent"
							: null,
				},
			],
			reckoned: days === null ? [] : [{ name: "windowDays", value: days }],
		};
	},
	newOrganisations: (...asked) => ({
		...counted(FACT.customerAppeared)(...asked),
		uses: ["dataFrom"],
	}),
	newCustomers: () => ({ lines: [firstWins], uses: ["dataFrom"] }),
	cac: costs,
	cacLagged: (evidence, context) => {
		const cycle = quantile(wonCycles(evidence.facts), 50);
		const back = -Math.round(cycle ?? 0);
		const { from, to } = context.period;
		return {
			...costs(evidence, context),
			costs: {
				span: { from: addDays(from, back), to: addDays(to, back) },
				asOf: addDays(context.asOf, back),
			},
			reckoned: cycle === null ? [] : [{ name: "medianCycle", value: cycle }],
		};
	},
	clv: (_, context) => ({
		lines: lifetimeValue(context, "value"),
		uses: ["margin"],
	}),
	clvByChurn: (evidence, context) => ({
		lines: yearlyRevenue(evidence, context, "above"),
		uses: ["margin", "churnMonths"],
	}),
	clvPredicted: (evidence, context) => {
		const { all } = customersOn(lastDayOf(context), evidence, context);
		const bought = new Set(all.map(({ id }) => id));
		return {
			lines: [
				lifetime(context, {
					leaves: (fact) =>
						unpriced(fact) ??
						(bought.has(customerOf(fact, evidence) ?? "")
							? null
							: "creditNote"),
					notes: creditNote,
				}),
			],
			uses: ["margin"],
		};
	},
	clvToCac: (evidence, context) => {
		const cost = costs(evidence, context);
		return {
			...cost,
			lines: [...lifetimeValue(context, "above"), ...cost.lines],
			uses: ["margin", "dataFrom"],
		};
	},
	paybackMonths: (evidence, context) => ({
		...costs(evidence, context),
		lines: [
			{ ...firstWins, part: "above" },
			...yearlyRevenue(evidence, context, "below"),
		],
		uses: ["margin", "churnMonths", "dataFrom"],
	}),

	productsPerCustomer: (_, context) => ({
		lines: [
			lifetime(context, {
				counts: "share",
				leaves: (fact) =>
					creditNote(fact) ?? (fact[7] === null ? "noProduct" : null),
			}),
		],
	}),
	customerTenure: (_, context) => ({
		lines: [lifetime(context, { counts: "share", leaves: creditNote })],
		uses: ["churnMonths"],
	}),

	calls: counted(FACT.call),
	meetingsBooked: counted(FACT.meetingBooked),
	meetingsHeld: counted(FACT.meetingHeld),
	quotesSent: counted(FACT.quoteSent, FACT.dealQuoted),

	openPipeline: (_, { asOf }) => ({ lines: [open(asOf)] }),
	weightedPipeline: ({ history }, { asOf }) => {
		const chance = chancesOf(history);
		return {
			lines: [
				{
					...open(asOf),
					chance,
					leaves: (fact) =>
						unpriced(fact) ?? (chance(fact) === null ? "noProbability" : null),
				},
			],
		};
	},
	pipelineCoverage: (_, { asOf, period, missing }) => ({
		lines: [
			{
				...open(asOf),
				part: "above",
				leaves(fact) {
					const [day] = fact;
					if (day === "") return "undated";
					if (day < asOf) return "overdue";
					if (day < period.from) return "dueEarlier";
					return day < period.to ? unpriced(fact) : "dueLater";
				},
			},
		],
		reckoned: missing === null ? [] : [{ name: "missing", value: missing }],
	}),
};
