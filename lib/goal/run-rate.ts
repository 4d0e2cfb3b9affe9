import type { Unit } from "../kpi/figure.ts";
import { divideHalfEven } from "../money/money.ts";
import type { GoalProgress } from "./progress.ts";

/**
 * Where the period ends if it goes on as it went: before + before ÷ elapsed × remaining, where `before` is what is dated
 * before as-of; never less than the actual. Unknown with no workday elapsed. Money is rounded half-even to the minor unit.
 */
export function runRate(
	actual: number,
	before: number,
	{ elapsed, remaining }: GoalProgress["workdays"],
	unit: Unit,
): number | null {
	if (elapsed === 0) return null;
	const total = elapsed + remaining;
	return Math.max(
		actual,
		unit === "money"
			? divideHalfEven(BigInt(before) * BigInt(total), elapsed)
			: (before * total) / elapsed,
	);
}
