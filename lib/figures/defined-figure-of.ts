import { today } from "../clock.ts";
import type { Figure } from "../kpi/figure.ts";
import type { CustomDefinition } from "../model/custom-kpi.ts";
import type { Scope } from "../model/scope.ts";
import { type Store, store } from "../store/db.ts";
import { teamMembers } from "../store/read.ts";
import type { Period } from "../time/period.ts";
import type { PlainDate } from "../time/plain-date.ts";
import { contextOf, Gathering } from "./gathering.ts";
import { kpiFrom } from "./kpi-of.ts";
import { measured } from "./measured.ts";

/** What a seller's own KPI would show, defined so, whether or not it is stored: the same figure as once it is. */
export async function definedFigureOf(
	definition: CustomDefinition,
	scope: Scope,
	period: Period,
	asOf: PlainDate = today(),
	of: Store = store,
): Promise<Figure> {
	const kpi = kpiFrom(
		{ id: "", rev: 1, enteredAt: 0, name: "", version: 1, ...definition },
		undefined,
		await teamMembers(of),
	);
	const context = await contextOf(scope, period, asOf, of);
	return measured(kpi, new Gathering(scope, asOf, of), context);
}
