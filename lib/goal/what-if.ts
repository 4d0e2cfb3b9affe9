import { daysBetween } from "../time/plain-date.ts";
import { type Experience, FEWEST_WINS, type LeadTimes } from "./experience.ts";
import type { GoalProgress } from "./progress.ts";

/** What could be better. */
export const levers = [
	"averageValue",
	"hitRate",
	"volume",
	"cycle",
	"oneMoreSeller",
] as const;
export type Lever = (typeof levers)[number];

/** Why a lever, or all of them, cannot be told; the texts are `lever.none.<code>`. */
export type NoLever =
	| "unknown"
	| "otherKpi"
	| "otherPeriod"
	| "tooFewWins"
	| "noAverageValue"
	| "noLeadTime"
	| "noSellers";

/** Where the goal would end with one thing better. */
export interface LeverWorth {
	lever: Lever;
	/** In the goal's unit; null: unknown, and `reason` says why. */
	forecast: number | null;
	/** How much that is above the forecast as things are. */
	gain: number | null;
	/** Whether it would then be reached. */
	reaches: boolean;
	reason?: NoLever;
}

export interface WhatIf {
	/** Where the goal ends as things are; null: unknown, and `reason` says why. */
	forecast: number | null;
	reason?: NoLever;
	/** The lever worth most first; those that cannot be told last. */
	levers: LeverWorth[];
}

/**
 * Which lever is worth most for a goal on revenue or deals won.
 *
 * As things are: actual + remaining workdays × contacts a workday × hit rate × average deal value, all of the scope's own
 * trailing year (contacts × hit rate are its deals won; a goal on deals counts each as 1). A deal that closes in the
 * remaining days was contacted a median cycle earlier. So, with a share `better` (0.1 is 10 %):
 *
 * - average value, hit rate: what the remaining days bring is so much more, at once. Value moves no goal on deals.
 * - volume: more contacts from today on. Only those made at least one cycle before the end close in time, so only that
 *   share of the remaining days brings more.
 * - cycle: so much shorter, for what is under way too. Then the contacts of as many more days as it is shortened by close
 *   before the end.
 * - one more seller: one who contacts and wins as the scope's sellers do on average, from today on: volume of 1 ÷ sellers.
 *
 * Each lever alone. It is a comparison of levers, not a prediction: its forecast rests on the year, where the run rate rests
 * on the period so far. Unknown with the reason; volume, cycle and one more seller need the median cycle.
 */
export function whatIf(
	progress: GoalProgress,
	experience: Experience,
	leadTimes: Pick<LeadTimes, "contact">,
	{ better, sellers }: { better: number; sellers: number },
): WhatIf {
	const { kpi, unit, target, actual, asOf, period, workdays, direction } =
		progress;
	const isOfDeals = kpi === "revenue" || kpi === "dealsWon";
	const value = kpi === "revenue" ? experience.averageDealValue : 1;
	const reason: NoLever | null =
		!isOfDeals || direction === "atMost"
			? "otherKpi"
			: actual.value === null || target === null
				? "unknown"
				: asOf < period.from || asOf >= period.to
					? "otherPeriod"
					: experience.dealsWon < FEWEST_WINS || experience.workdays === 0
						? "tooFewWins"
						: value === null
							? "noAverageValue"
							: null;
	if (reason || actual.value === null || target === null || value === null)
		return {
			forecast: null,
			reason: reason ?? "unknown",
			levers: levers.map((lever) => unknown(lever, reason ?? "unknown")),
		};

	const now = actual.value;
	const perWorkday = (experience.dealsWon / experience.workdays) * value;
	const rest = workdays.remaining * perWorkday;
	const days = daysBetween(asOf, period.to);
	const cycle = leadTimes.contact;
	const ended = (sum: number) => (unit === "money" ? Math.round(sum) : sum);
	const forecast = ended(now + rest);
	/** With so much more of what the remaining days bring. */
	const worth = (lever: Lever, more: number): LeverWorth => {
		const reached = ended(now + rest * (1 + more));
		return {
			lever,
			forecast: reached,
			// Of money the difference of what is shown, of counts without what subtraction leaves.
			gain: unit === "money" ? reached - forecast : rest * more,
			reaches: reached >= target,
		};
	};
	const inTime = cycle === null ? null : Math.max(0, days - cycle) / days;
	const worths = levers.map((lever): LeverWorth => {
		if (lever === "averageValue")
			return worth(lever, kpi === "revenue" ? better : 0);
		if (lever === "hitRate") return worth(lever, better);
		if (lever === "oneMoreSeller" && sellers < 1)
			return unknown(lever, "noSellers");
		if (cycle === null || inTime === null) return unknown(lever, "noLeadTime");
		if (lever === "volume") return worth(lever, better * inTime);
		if (lever === "cycle") return worth(lever, (better * cycle) / days);
		return worth(lever, inTime / sellers);
	});
	return {
		forecast,
		levers: worths.sort((a, b) => (b.gain ?? -1) - (a.gain ?? -1)),
	};
}

function unknown(lever: Lever, reason: NoLever): LeverWorth {
	return { lever, forecast: null, gain: null, reaches: false, reason };
}
