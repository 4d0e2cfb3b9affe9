import {
	byPart,
	type Parts,
	type SplitKey,
	splitsOfKpi,
} from "../kpi/by-part.ts";
import type { Evidence } from "../kpi/kpi.ts";
import type { Scope } from "../model/scope.ts";
import { type Store, store } from "../store/db.ts";
import { DECIDED } from "../tally/fact.ts";
import type { Period } from "../time/period.ts";
import type { PlainDate } from "../time/plain-date.ts";
import { contextOf, Gathering, ratesFor } from "./gathering.ts";
import { kpiOf } from "./kpi-of.ts";

/** A KPI of a scope and a period by what its records name; see `byPart`. Reads the facts of the period. */
export async function splitOf(
	id: string,
	scope: Scope,
	period: Period,
	asOf: PlainDate,
	of: Store = store,
): Promise<{ [by in SplitKey]?: Parts }> {
	const kpi = await kpiOf(id, undefined, of);
	const keys = splitsOfKpi[id];
	if (!kpi || !keys) return {};
	const context = await contextOf(scope, period, asOf, of);
	const reads = new Set<keyof Evidence>(["mergedInto", ...kpi.reads]);
	if (!reads.has("open")) reads.add("facts");
	const evidence = await new Gathering(scope, asOf, of).evidence(
		[...reads],
		{ now: period },
		{ kinds: DECIDED },
	);
	const known = { ...context, rates: await ratesFor(evidence, context, of) };
	return Object.fromEntries(
		keys
			.filter((by) => by !== "customer" || scope.kind !== "customer")
			.map((by) => [by, byPart(kpi, by, evidence, known)]),
	);
}
