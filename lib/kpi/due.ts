import type { Fact } from "../tally/fact.ts";
import { type Period, periodOf } from "../time/period.ts";
import type { PlainDate } from "../time/plain-date.ts";
import { sharesOf } from "./customers.ts";
import type { Figure } from "./figure.ts";
import type { KpiContext } from "./kpi.ts";
import { openAmount } from "./open-pipeline.ts";
import { weighted } from "./weighted-pipeline.ts";

/** When open deals are expected to close: a period, or what lies around the periods asked about. */
export type When =
	| { is: "period"; period: Period }
	| { is: "overdue" | "sooner" | "later" | "undated" };

/** Open deals that are expected at the same time. */
export interface Due {
	when: When;
	facts: readonly Fact[];
	/** How many they are: a shared one counts by its share. */
	deals: number;
	/** What they come to together, and what each brings by its chance; see openPipeline and weightedPipeline. */
	amount: Figure;
	weighted: Figure;
}

/** Further ahead a plan says little: what is expected after so many months is later. */
const MOST_MONTHS = 12;

/**
 * The open deals by when they are expected to close, in this order: overdue (expected before as-of), sooner (from as-of on,
 * before the first of the periods), each of the periods from as-of on, later, undated. Every open deal stands in exactly one
 * of them, so that counts and amounts add up to those of all; weighted values are rounded each for itself.
 *
 * `periods` follow each other without a gap. One that ended before as-of has nothing left to expect.
 */
export function dueIn(
	periods: readonly Period[],
	open: readonly Fact[],
	chanceOf: (open: Fact) => number | null,
	context: Pick<KpiContext, "asOf" | "reportingCurrency" | "rates">,
): Due[] {
	const { asOf } = context;
	const first = periods[0]?.from ?? asOf;
	const slots = new Map<string, { when: When; facts: Fact[] }>();
	for (const is of ["overdue", "sooner"] as const)
		slots.set(is, { when: { is }, facts: [] });
	for (const period of periods)
		slots.set(period.id, { when: { is: "period", period }, facts: [] });
	for (const is of ["later", "undated"] as const)
		slots.set(is, { when: { is }, facts: [] });
	const slotOf = (day: PlainDate | ""): string => {
		if (day === "") return "undated";
		if (day < asOf) return "overdue";
		if (day < first) return "sooner";
		return periods.find(({ to }) => day < to)?.id ?? "later";
	};
	for (const fact of open) slots.get(slotOf(fact[0]))?.facts.push(fact);
	return [...slots.values()].map(({ when, facts }) => ({
		when,
		facts,
		deals: sharesOf(facts),
		amount: openAmount(facts, context),
		weighted: weighted(facts, chanceOf, context),
	}));
}

/** The months from as-of's own on, up to the last any open deal is expected in: at least three, at most twelve. */
export function monthsAhead(
	open: readonly Fact[],
	{ asOf }: Pick<KpiContext, "asOf">,
): Period[] {
	const last = open.reduce(
		(latest, [day]) => (day > latest ? day : latest),
		"",
	);
	const months: Period[] = [];
	let month = periodOf("month", asOf);
	while (
		months.length < 3 ||
		(month.from <= last && months.length < MOST_MONTHS)
	) {
		months.push(month);
		month = periodOf("month", month.to);
	}
	return months;
}
