import type { Unit } from "../kpi/figure.ts";
import { divideHalfEven } from "../money/money.ts";

/**
 * How much of a target falls on the first `elapsed` of a period's `total` workdays: the same part on each of them. Money
 * is rounded half-even to the minor unit, once, on the running sum, so that parts always add up to the whole; counts are
 * exact fractions. 0 with none elapsed; null in a period without workdays.
 */
export function expectedAfter(
	elapsed: number,
	total: number,
	target: number,
	unit: Unit,
): number | null {
	if (total === 0) return null;
	return unit === "money"
		? divideHalfEven(BigInt(target) * BigInt(elapsed), total)
		: (target * elapsed) / total;
}
