import type { Figure, Reason, Unit } from "../kpi/figure.ts";
import type { GoalKpi } from "../model/goal.ts";
import type { Scope } from "../model/scope.ts";
import type { Period } from "../time/period.ts";
import type { PlainDate } from "../time/plain-date.ts";

/**
 * Where a goal stands. `early`: no judgement in the first three workdays of a month (first fifth of a shorter period).
 * `reached` outranks the rest; `missed`: the period is over and the target was not met.
 */
export type PaceState =
	| "unknown"
	| "notStarted"
	| "early"
	| "behind"
	| "onPace"
	| "ahead"
	| "reached"
	| "missed";

/** Everything known of one goal on one day. Money in minor units, everything else as it is; null is unknown. */
export interface GoalProgress {
	goalId: string;
	kpi: GoalKpi;
	scope: Scope;
	period: Period;
	asOf: PlainDate;
	unit: Unit;
	currency?: string;
	target: number;
	actual: Figure;
	/** actual ÷ target. */
	attainment: number | null;
	workdays: { total: number; elapsed: number; remaining: number };
	/** The target's breakdown summed over the elapsed workdays, rounded half-even to the minor unit (counts: exact). */
	expected: number | null;
	/** actual ÷ expected; unknown with no workday elapsed. */
	pace: number | null;
	/** actual − expected. */
	ahead: number | null;
	state: PaceState;
	/** (target − actual) ÷ remaining workdays, not below 0; none remaining: the gap itself. */
	neededPerWorkday: number | null;
	/** Run rate: max(actual, before + before ÷ elapsed × remaining), where before = actual dated before as-of. */
	forecast: number | null;
	reason?: Reason;
}
