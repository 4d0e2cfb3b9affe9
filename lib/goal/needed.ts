import type { Unit } from "../kpi/figure.ts";
import { divideHalfEven } from "../money/money.ts";

/**
 * What each remaining workday must bring to reach the target: (target − actual) ÷ remaining, never below 0. The as-of day
 * itself is still to be worked, so it is among the remaining. With none remaining it is the gap itself. Money is rounded
 * half-even to the minor unit.
 */
export function neededPerWorkday(
	actual: number,
	target: number,
	remaining: number,
	unit: Unit,
): number {
	const gap = Math.max(0, target - actual);
	if (remaining === 0) return gap;
	return unit === "money" ? divideHalfEven(gap, remaining) : gap / remaining;
}
