import { divideHalfEven } from "../money/money.ts";
import {
	addDays,
	daysBetween,
	monthOf,
	type PlainDate,
	shiftMonths,
} from "../time/plain-date.ts";
import type { Entry } from "./amounts.ts";
import type { CostPart, Span } from "./kpi.ts";

/**
 * What these costs come to in a span, cut by month so that each month's exchange rate applies. Days after as-of do not
 * count yet.
 *
 * A cost is spread evenly over its days: its first k of n days cost amount × k ÷ n, rounded half to even, and the days in
 * between are the difference of two such sums. So however its days are parted, the parts add up to the last minor unit.
 *
 * A cost that touches the span gives an entry, be it of nothing; no entry means that nothing is known of any cost.
 */
export function costsIn(
	costs: readonly CostPart[],
	span: Span,
	asOf: PlainDate,
): Entry[] {
	const end = addDays(asOf, 1);
	return costs.flatMap((cost) => {
		const until = earliest(cost.to, cost.counts.to, span.to, end);
		const entries: Entry[] = [];
		let day = latest(cost.from, cost.counts.from, span.from);
		while (day < until) {
			const next = earliest(shiftMonths(`${monthOf(day)}-01`, 1), until);
			entries.push({
				minor: firstDays(cost, next) - firstDays(cost, day),
				currency: cost.amount.currency,
				day,
			});
			day = next;
		}
		return entries;
	});
}

/** What the days of a cost before one of them come to. */
function firstDays({ amount, from, to }: CostPart, day: PlainDate): number {
	return divideHalfEven(
		BigInt(amount.minor) * BigInt(daysBetween(from, day)),
		daysBetween(from, to),
	);
}

function earliest(...days: PlainDate[]): PlainDate {
	return days.reduce((a, b) => (a < b ? a : b));
}

function latest(...days: PlainDate[]): PlainDate {
	return days.reduce((a, b) => (a > b ? a : b));
}
