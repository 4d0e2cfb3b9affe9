import type { Figure } from "./figure.ts";
import { Z } from "./wilson.ts";

/** Which way a figure went, and how far: now − before, in its own unit. */
export interface Trend {
	direction: "up" | "down";
	change: number;
}

/**
 * Whether a figure differs from the one before it by more than chance would make it. Null where that cannot be told.
 *
 * - A proportion: if the two 95 % Wilson intervals do not overlap.
 * - A count: if two counts of the same chance over equally long times differ so much in less than 5 of 100 cases. Given
 *   their sum, either is binomial with a half (J. Przyborowski and H. Wilenski, Biometrika 31, 1940), taken as normal with
 *   Yates's correction: |a − b| − 1 > 1.96 √(a + b). That never sees a trend where the exact binomial sees none. It is for
 *   the caller to compare like with like: a month to date with the same workdays of the other.
 * - Anything else, money, days, a ratio of two counts, has none: a sum does not tell how much its parts vary.
 */
export function trendOf(now: Figure, before: Figure): Trend | null {
	if (now.value === null || before.value === null) return null;
	if (now.unit !== before.unit) return null;
	const change = now.value - before.value;
	const isTold =
		hasInterval(now) && hasInterval(before)
			? now.low > before.high || now.high < before.low
			: isCount(now) &&
				isCount(before) &&
				Math.abs(change) - 1 > Z * Math.sqrt(now.value + before.value);
	return isTold ? { direction: change > 0 ? "up" : "down", change } : null;
}

function hasInterval(
	figure: Figure,
): figure is Figure & { low: number; high: number } {
	return figure.low !== undefined && figure.high !== undefined;
}

/** How many records there are. An average of counts rests on another number of records than it says. */
function isCount({ unit, value, n = value ?? 0 }: Figure): boolean {
	return unit === "count" && n === value;
}
