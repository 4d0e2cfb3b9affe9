import {
	draw as drawFrom,
	normalQuantile,
	poissonQuantile,
} from "../../lib/forecast/draws.ts";
import type {
	ClosedDeal,
	OpenDeal,
	SalesHistory,
} from "../../lib/forecast/sales-history.ts";
import {
	addDays,
	type PlainDate,
	weekdayOf,
} from "../../lib/time/plain-date.ts";
import type { WorkCalendar } from "../../lib/time/workdays.ts";

/** Monday to Friday. */
export const weekdays: WorkCalendar = {
	country: "",
	closingDays: [],
	yearlyClosingDays: [],
};

/**
 * Sellers whose business grows: deals begin at random on workdays, more each month, take about `cycle` days and are won
 * with a chance that is each seller's own. What is not decided when the data ends is open, its amount known.
 */
export function growingSales({
	seed,
	sellers,
	months,
	growthPerMonth,
	dealsPerMonth,
	cycle,
}: {
	seed: number;
	sellers: number;
	months: number;
	growthPerMonth: number;
	dealsPerMonth: number;
	cycle: number;
}): SalesHistory[] {
	const drawn = Int32Array.of(seed);
	const draw = () => drawFrom(drawn);
	const normal = () => normalQuantile(Math.max(1e-9, draw()));
	const begin = "2023-01-02";
	const end = addDays(begin, Math.round(months * 30.44));
	return Array.from({ length: sellers }, () => {
		const pace = Math.exp(0.4 * normal());
		const winShare = Math.min(0.9, 0.4 * Math.exp(0.2 * normal()));
		const closed: ClosedDeal[] = [];
		const open: OpenDeal[] = [];
		let age = 0;
		for (let day: PlainDate = begin; day < end; day = addDays(day, 1), age++) {
			if (weekdayOf(day) > 5) continue;
			const rate =
				((dealsPerMonth * pace) / 21.7) * (1 + growthPerMonth) ** (age / 30.44);
			for (let left = poissonQuantile(rate, draw()); left > 0; left--) {
				const isWon = draw() < winShare;
				const amount = Math.round(500_000 * Math.exp(0.8 * normal()));
				const closedOn = addDays(
					day,
					Math.max(1, Math.round(cycle * Math.exp(0.5 * normal() - 0.125))),
				);
				if (closedOn < end)
					closed.push({ closedOn, isWon, amount, startedOn: day, stage: null });
				else
					open.push({
						id: `deal ${open.length}`,
						amount,
						startedOn: day,
						expectedCloseOn: null,
						stage: null,
						probability: null,
					});
			}
		}
		return { sellers: 1, closed, open };
	});
}
