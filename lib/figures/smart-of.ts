import { type DataInput, type Smart, smartOf } from "../goal/smart.ts";
import type { KpiId } from "../kpi/kpi.ts";
import type { Goal } from "../model/goal.ts";
import { type Store, store } from "../store/db.ts";
import { settings } from "../store/read.ts";
import { FACT, type FactKind } from "../tally/fact.ts";
import { type Period, previousPeriod } from "../time/period.ts";
import { addDays, type PlainDate } from "../time/plain-date.ts";
import { contextOfGoal, Gathering } from "./gathering.ts";
import { type AnyKpi, kpiOf } from "./kpi-of.ts";
import { measured } from "./measured.ts";
import { targetOf } from "./progress-of.ts";

/** How many earlier periods a target is held against. */
const EARLIER = 12;

const BEGINNING = "1000-01-01";

/** What each KPI cannot be measured without; all others follow from deals alone. */
const INPUTS: { readonly [id in KpiId]?: readonly DataInput[] } = {
	revenue: ["deals", "amounts"],
	recurringRevenue: ["deals", "amounts"],
	averageDealValue: ["deals", "amounts"],
	winRateByValue: ["deals", "amounts"],
	salesGrowth: ["deals", "amounts"],
	salesGrowthYoY: ["deals", "amounts"],
	salesGrowthYoYByWorkdays: ["deals", "amounts"],
	newLeads: ["leads"],
	sqls: ["leads"],
	sqlShare: ["leads"],
	hitRate: ["deals", "contacts"],
	hitRateCohort: ["deals", "contacts"],
	hitRateWindowed: ["deals", "contacts"],
	salesCycle: ["deals", "contacts"],
	salesCycleWorkdays: ["deals", "contacts"],
	cac: ["deals", "costs"],
	cacLagged: ["deals", "costs"],
	clv: ["deals", "amounts"],
	clvByChurn: ["deals", "amounts"],
	clvPredicted: ["deals", "amounts"],
	clvToCac: ["deals", "amounts", "costs"],
	paybackMonths: ["deals", "amounts", "costs"],
	quotesSent: ["quotes"],
	meetingsBooked: ["meetings"],
	meetingsHeld: ["meetings"],
	calls: ["calls"],
};

const KINDS: { readonly [input in DataInput]?: readonly FactKind[] } = {
	deals: [
		FACT.dealCreated,
		FACT.dealContacted,
		FACT.dealQuoted,
		FACT.dealWon,
		FACT.dealLost,
	],
	amounts: [FACT.dealWon],
	contacts: [FACT.leadContacted, FACT.dealContacted, FACT.leadDealContacted],
	leads: [FACT.leadCreated, FACT.leadContacted, FACT.leadQualified],
	meetings: [FACT.meetingBooked, FACT.meetingHeld],
	quotes: [FACT.quoteSent, FACT.dealQuoted],
	calls: [FACT.call],
};

/** What a goal's KPI came to in an earlier period. */
export interface Earlier {
	period: Period;
	/** In the goal's unit. */
	value: number;
}

/**
 * The five lights of a goal in one of its periods, as of a day, and the earlier periods it was held against; none where its
 * KPI is not there any more.
 */
export async function smartOfGoal(
	goal: Goal,
	period: Period,
	asOf: PlainDate,
	of: Store = store,
): Promise<{ lights: Smart[]; earlier: Earlier[] }> {
	const kpi = await kpiOf(goal.kpi, goal.kpiVersion, of);
	if (!kpi) return { lights: [], earlier: [] };
	const [target, lastData, earlier] = await Promise.all([
		targetOf(goal, kpi, period, asOf, of),
		lastDataOf(goal, asOf, of),
		earlierOf(goal, kpi, period, asOf, of),
	]);
	const history = earlier.map(({ value }) => value);
	return {
		lights: smartOf({ goal, kpi, target, asOf, lastData, history }),
		earlier,
	};
}

/** What a goal's KPI came to in the twelve periods before one, the oldest first; those that are not known are left out. */
export async function earlierOf(
	goal: Goal,
	kpi: AnyKpi,
	period: Period,
	asOf: PlainDate,
	of: Store = store,
): Promise<Earlier[]> {
	const own = await settings(of);
	const earlier: Earlier[] = [];
	let each = period;
	for (let at = 0; at < EARLIER; at++) {
		each = previousPeriod(each, own);
		const last = addDays(each.to, -1);
		// Of a goal set ahead the period before it may not be over yet.
		if (last > asOf) continue;
		const context = await contextOfGoal(goal, each, last, of);
		if (context.dataFrom === null || context.dataFrom > each.from) break;
		const { value } = await measured(
			kpi,
			new Gathering(goal.scope, last, of),
			context,
		);
		if (value !== null) earlier.unshift({ period: each, value });
	}
	return earlier;
}

/** The latest day each input of a goal's KPI came in, up to as-of. */
async function lastDataOf({ kpi, scope }: Goal, asOf: PlainDate, of: Store) {
	const inputs = INPUTS[kpi as KpiId] ?? ["deals"];
	const gathering = new Gathering(scope, asOf, of);
	const tomorrow = addDays(asOf, 1);
	const sums = await gathering.sums({ from: BEGINNING, to: tomorrow });
	const costs = inputs.includes("costs") ? await gathering.costs() : [];
	const latest = (days: readonly PlainDate[]) =>
		days.reduce<PlainDate | null>(
			(last, day) => (last === null || day > last ? day : last),
			null,
		);
	return inputs.map((input) => {
		if (input === "costs")
			return {
				input,
				// A cost is there on every day it covers.
				day: latest(
					costs.map(({ to }) => (to > tomorrow ? asOf : addDays(to, -1))),
				),
			};
		const days = sums.flatMap(([day, kind, , , , positiveCount]) =>
			day !== "" &&
			KINDS[input]?.includes(kind) &&
			(input !== "amounts" || positiveCount > 0)
				? [day]
				: [],
		);
		return { input, day: latest(days) };
	});
}
