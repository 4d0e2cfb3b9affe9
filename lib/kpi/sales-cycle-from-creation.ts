import { daysBetween } from "../time/plain-date.ts";
import { cycleFigure } from "./cycles.ts";
import type { Kpi } from "./kpi.ts";

/**
 * Sales cycle from creation.
 *
 * Mean of the days from the day a deal was created to its close, over the deals won in the period, a shared one by its
 * share; median, P80 and P90 beside it. Deals without a day of creation are left out and counted, like those closed before
 * it.
 *
 * Unknown when nothing was won in the period, or when no deal won has a day of creation before its close.
 */
export const salesCycleFromCreation: Kpi = {
	id: "salesCycleFromCreation",
	unit: "days",
	better: "lower",
	adds: false,
	readingOf: "salesCycle",
	reads: ["facts"],
	measure: ({ facts }) =>
		cycleFigure(facts, ([day, , , , , , , , , , , , created]) =>
			created === null ? null : daysBetween(created, day),
		),
};
