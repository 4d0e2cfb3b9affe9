import type { Figure, Reason } from "../kpi/figure.ts";
import type { Goal } from "../model/goal.ts";
import { divideHalfEven } from "../money/money.ts";
import { lastYearPeriod } from "../time/last-year.ts";
import {
	type Period,
	type PeriodOptions,
	previousPeriod,
} from "../time/period.ts";
import type { GoalKpi } from "./progress.ts";

/** What a goal asks for in one of its periods, in figures. */
export interface ResolvedTarget {
	/** Minor units, a count, a fraction, days or months; above zero. Null: it cannot be told, and `reason` says why. */
	target: number | null;
	reason?: Reason;
	/** A team's target set by hand less the sum of its members'; left out where no member has a goal. */
	handSetDifference?: number;
	/** Members' targets that could not be added: unknown, or in another currency. */
	membersLeftOut?: number;
}

/** A member's goal, and what it asks for in the same period. */
export interface MemberTarget {
	goal: Goal;
	target: number | null;
}

/** Changes are typed in per cent with few decimals: as millionths they are exact. */
const MILLION = 1_000_000;

/**
 * The target of a goal in one period.
 *
 * Absolute: as set. Relative: baseline × (1 + change), where the baseline is the same KPI in `baselinePeriod`; money
 * rounded half-even to the minor unit, once. Of a baseline that is unknown, zero or below there is no so much more: no
 * target, reason `noBaseline`. A team's sum: its members' targets added up; those that are unknown, or in another
 * currency, are left out and counted; none left: `noMemberGoals`. Ratios and averages of members do not add up:
 * `notAdditive`.
 */
export function resolveTarget(
	goal: Goal,
	kpi: Pick<GoalKpi, "unit" | "adds">,
	{
		baseline,
		members = [],
	}: { baseline?: Figure; members?: readonly MemberTarget[] } = {},
): ResolvedTarget {
	const { sum, leftOut } = sumOf(goal, members);
	const without = leftOut > 0 ? { membersLeftOut: leftOut } : {};
	if (goal.isSumOfMembers) {
		if (!kpi.adds) return { target: null, reason: { code: "notAdditive" } };
		return sum === null
			? { target: null, reason: { code: "noMemberGoals" }, ...without }
			: { target: sum, ...without };
	}
	const target = goal.relative
		? changed(baseline, goal.relative.change, kpi)
		: ownTarget(goal, kpi);
	if (target === null)
		return {
			target,
			reason: { code: goal.relative ? "noBaseline" : "noGoal" },
		};
	return {
		target,
		...(goal.scope.kind === "team" &&
			kpi.adds &&
			sum !== null && { handSetDifference: target - sum, ...without }),
	};
}

/** The period a relative goal is measured against; null for any other goal. */
export function baselinePeriod(
	goal: Pick<Goal, "relative">,
	period: Period,
	options: PeriodOptions,
): Period | null {
	if (!goal.relative) return null;
	return goal.relative.against === "previousPeriod"
		? previousPeriod(period, options)
		: lastYearPeriod(period, options).period;
}

/** As set; of a budget table without a sum, what its parts come to. */
function ownTarget(goal: Goal, { unit }: Pick<GoalKpi, "unit">): number | null {
	const { breakdown } = goal;
	const target =
		goal.target ??
		(breakdown?.by === "hand"
			? breakdown.parts.reduce((sum, part) => sum + part.target, 0)
			: 0);
	if (target <= 0) return null;
	return unit === "money" ? Math.round(target) : target;
}

function sumOf(
	goal: Goal,
	members: readonly MemberTarget[],
): { sum: number | null; leftOut: number } {
	const currency = goal.currency ?? members[0]?.goal.currency;
	const targets = members.flatMap(({ goal: own, target }) =>
		target !== null && (own.currency ?? currency) === currency ? [target] : [],
	);
	return {
		sum:
			targets.length === 0
				? null
				: targets.reduce((sum, target) => sum + target),
		leftOut: members.length - targets.length,
	};
}

function changed(
	baseline: Figure | undefined,
	change: number,
	{ unit }: Pick<GoalKpi, "unit">,
): number | null {
	const value = baseline?.value ?? 0;
	const factor = MILLION + Math.round(change * MILLION);
	const target =
		unit !== "money"
			? (value * factor) / MILLION
			: // An average may be a fraction of a minor unit, which no whole-number division takes.
				Number.isInteger(value)
				? divideHalfEven(BigInt(value) * BigInt(factor), MILLION)
				: Math.round((value * factor) / MILLION);
	return target > 0 ? target : null;
}
