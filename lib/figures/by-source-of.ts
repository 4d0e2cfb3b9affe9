import { bySource, type SourceFigures } from "../kpi/by-source.ts";
import type { Scope } from "../model/scope.ts";
import { type Store, store } from "../store/db.ts";
import type { Period } from "../time/period.ts";
import type { PlainDate } from "../time/plain-date.ts";
import { contextOf, Gathering, ratesFor } from "./gathering.ts";

/** What came of each source of a scope's leads, deals and costs in a period, as of a day. */
export async function bySourceOf(
	scope: Scope,
	period: Period,
	asOf: PlainDate,
	of: Store = store,
): Promise<SourceFigures[]> {
	const context = await contextOf(scope, period, asOf, of);
	const evidence = await new Gathering(scope, asOf, of).evidence(
		["facts", "costs"],
		{ now: period },
	);
	const rates = await ratesFor(evidence, context, of);
	return bySource(evidence, { ...context, rates });
}
