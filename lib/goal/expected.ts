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

/** A target broken down by workday: one part for each of them, in order, adding up to the target. Empty without workdays. */
export function breakdown(total: number, target: number, unit: Unit): number[] {
	const parts: number[] = [];
	for (let workday = 1, before = 0; workday <= total; workday++) {
		const after = expectedAfter(workday, total, target, unit) ?? 0;
		parts.push(after - before);
		before = after;
	}
	return parts;
}
