import type { Figure, Reason, Unit } from "../kpi/figure.ts";
import type { Kpi } from "../kpi/kpi.ts";
import type { Scope } from "../model/scope.ts";
import type { Period } from "../time/period.ts";
import type { PlainDate } from "../time/plain-date.ts";

/**
 * Where a goal stands, by what is better for it: an at-most goal that uses up its ceiling too fast is `behind`. `early`: no
 * judgement in the first three workdays of a month (first fifth of a shorter period). `reached` outranks the rest;
 * `missed`: the period is over and the target was not met.
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

export type Direction = "atLeast" | "atMost";

/** What a goal needs to know of its KPI: one of the catalogue, or a seller's own, which has a name. */
export type GoalKpi = Pick<Kpi, "unit" | "adds" | "better"> & { name?: string };

/** Everything known of one goal on one day. Money in minor units, everything else as it is; null is unknown. */
export interface GoalProgress {
	goalId: string;
	/** A KPI's id, or `custom:<id>`. */
	kpi: string;
	/** What a seller calls their own KPI. */
	kpiName?: string;
	scope: Scope;
	period: Period;
	asOf: PlainDate;
	unit: Unit;
	/** True of sums; ratios and averages have no expected to date. */
	adds: boolean;
	currency?: string;
	direction: Direction;
	target: number | null;
	/** Why the target is unknown. */
	targetReason?: Reason;
	/** A team's target set by hand, less the sum of its members'. */
	handSetDifference?: number;
	actual: Figure;
	/** actual ÷ target. */
	attainment: number | null;
	workdays: { total: number; elapsed: number; remaining: number };
	/** The target's breakdown summed over the elapsed workdays, rounded half-even to the minor unit (counts: exact). */
	expected: number | null;
	/** actual ÷ expected, unknown with no workday elapsed; of a ratio or an average, value ÷ target. */
	pace: number | null;
	/** How far past what is expected by now (a ratio or an average: past its target) in the direction that is better. */
	ahead: number | null;
	state: PaceState;
	/**
	 * (target − actual) ÷ remaining workdays, not below 0; none remaining: the gap itself. On an at-most goal what each may
	 * still take. Unknown for ratios and averages.
	 */
	neededPerWorkday: number | null;
	/** Run rate: max(actual, before + before ÷ elapsed × remaining), where before = actual dated before as-of. */
	forecast: number | null;
	reason?: Reason;
}
