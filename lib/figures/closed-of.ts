import { adjustment, closesOn } from "../goal/closing.ts";
import type { Figure } from "../kpi/figure.ts";
import { noEvidence } from "../kpi/kpi.ts";
import type { Scope } from "../model/scope.ts";
import { CLOSES_AFTER_WORKDAYS } from "../model/settings.ts";
import { type Store, store } from "../store/db.ts";
import { frozenRows, record, settings } from "../store/read.ts";
import { type Period, periodOf } from "../time/period.ts";
import type { PlainDate } from "../time/plain-date.ts";
import { calendarOf, contextOf, Gathering, ratesFor } from "./gathering.ts";
import { isLight, kpiOf } from "./kpi-of.ts";

/** Whether a period's figures are closed, and what later edits have changed about one. */
export type Closed =
	| { is: "closed"; on: PlainDate; change: Figure | null }
	| { is: "open"; until: PlainDate };

/**
 * How a figure of whole months stands towards their closing: closed when the last of them was, with what has changed since,
 * or open until they will be. Null where nothing is closed: of KPIs that do not add up or rest on more than sums, of a
 * customer, of parts of months, and where months stay open for good.
 */
export async function closedOf(
	id: string,
	scope: Scope,
	period: Period,
	asOf: PlainDate,
	of: Store = store,
): Promise<Closed | null> {
	const kpi = await kpiOf(id, undefined, of);
	const months = monthsOf(period);
	if (!kpi?.adds || !isLight(kpi) || !months || scope.kind === "customer")
		return null;
	const closings = await Promise.all(
		months.map((month) => record("closing", month, of)),
	);
	const days = closings.flatMap((each) => each?.closedOn ?? []);
	const on = days.reduce((last, day) => (day > last ? day : last), "");
	if (days.length < months.length || on > asOf) {
		const { closesAfterWorkdays = CLOSES_AFTER_WORKDAYS } = await settings(of);
		const calendar = await calendarOf({ kind: "organisation" }, period, of);
		const until =
			closesAfterWorkdays > 0
				? closesOn(period, closesAfterWorkdays, calendar)
				: null;
		return until && until > asOf ? { is: "open", until } : null;
	}
	const context = await contextOf(scope, period, asOf, of);
	const { from, to } = period;
	const figureOf = async (sums: Awaited<ReturnType<typeof frozenRows>>) => {
		const evidence = { ...noEvidence, sums };
		const rates = await ratesFor(evidence, context, of);
		return kpi.measure(evidence, { ...context, rates });
	};
	const [now, frozen] = await Promise.all([
		new Gathering(scope, asOf, of).sums(period).then(figureOf),
		frozenRows(scope, from, to, of).then(figureOf),
	]);
	return { is: "closed", on, change: adjustment(now, frozen) };
}

/** The months a period consists of; null where it cuts one. */
function monthsOf({ from, to }: Period): string[] | null {
	const months: string[] = [];
	for (let day = from; day < to; ) {
		const month = periodOf("month", day);
		if (month.from !== day || month.to > to) return null;
		months.push(month.id);
		day = month.to;
	}
	return months;
}
