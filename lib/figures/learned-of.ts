import { now } from "../clock.ts";
import { type Learned, learning } from "../forecast/learn.ts";
import type { SalesHistory } from "../forecast/sales-history.ts";
import type { Steps } from "../forecast/steps.ts";
import type { Goal } from "../model/goal.ts";
import { type Store, store } from "../store/db.ts";
import { sellers } from "../store/read.ts";
import { periodOf } from "../time/period.ts";
import type { PlainDate } from "../time/plain-date.ts";
import { calendarOf, contextOfGoal, Gathering } from "./gathering.ts";
import { kpiOf } from "./kpi-of.ts";
import { OF_DEALS, salesOf } from "./sales-of.ts";

/** Growth and season are learned from three years. */
const MONTHS = 36;
/** More deals than this say the same, later: then some of the sellers stand for all. */
const MOST_DEALS = 60_000;

/** What is learned changes with the forecast: counted up with it, so that nothing an earlier version learned is read. */
const FORM = 1;

/** Under what name something learned is kept: one for each KPI that deals make, in each currency. */
export function learnedKey({ kpi, currency }: Goal): string | null {
	return OF_DEALS.has(kpi) ? `${FORM} ${kpi} ${currency ?? ""}` : null;
}

/** What was last learned of the organisation for a goal's KPI, if it was known by a day; undefined: nothing yet. */
export async function learnedOf(
	goal: Goal,
	asOf: PlainDate,
	of: Store = store,
): Promise<Learned | undefined> {
	const key = learnedKey(goal);
	const row = key ? await of.learned.get(key) : undefined;
	return row && row.learned.asOf <= asOf ? row.learned : undefined;
}

/** Learns what all sellers together say about a goal's KPI, up to a day. Slow: seconds where there are many deals. */
export async function learnFor(
	goal: Goal,
	asOf: PlainDate,
	of: Store = store,
): Promise<Learned | null> {
	const kpi = await kpiOf(goal.kpi, goal.kpiVersion, of);
	if (!kpi) return null;
	const period = periodOf("month", asOf);
	const context = await contextOfGoal(goal, period, asOf, of);
	const histories: SalesHistory[] = [];
	let deals = 0;
	for (const { id } of await sellers(of)) {
		const gathering = new Gathering({ kind: "seller", id }, asOf, of);
		const sales = await salesOf(kpi, gathering, context, MONTHS);
		if (sales.closed.length + sales.open.length === 0) continue;
		histories.push(sales);
		deals += sales.closed.length + sales.open.length;
		if (deals > MOST_DEALS) break;
	}
	if (histories.length === 0) return null;
	const calendar = await calendarOf({ kind: "organisation" }, period, of);
	return unhurried(learning(histories, asOf, calendar));
}

/** Longer than this nobody else waits, in milliseconds. */
const AT_ONCE = 15;

/** Takes steps, and rests between them: what a seller asks for meanwhile is answered first. */
async function unhurried<Answer>(steps: Steps<Answer>): Promise<Answer> {
	let since = now();
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
		if (now() - since < AT_ONCE) continue;
		await new Promise((resolve) => setTimeout(resolve));
		since = now();
	}
}
