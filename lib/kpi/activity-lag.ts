import type { ActivityType } from "../model/activity.ts";
import type { Id } from "../model/record.ts";
import { FACT, MARK } from "../tally/fact.ts";
import { addDays, daysBetween, type PlainDate } from "../time/plain-date.ts";
import { activityTypeOf, hasPassed } from "./activities.ts";
import { customerOf } from "./counting.ts";
import type { Figure } from "./figure.ts";
import type { Evidence } from "./kpi.ts";
import { proportionOf } from "./proportion.ts";
import { quantile } from "./quantile.ts";

/** For so many days it is watched whether an activity is followed by a deal won. */
export const WATCHED = 180;

/** Fewer activities that led to a deal say too little of how long it takes. */
const FEWEST = 5;

/** How long it takes from an activity to the deal won after it. */
export interface Lag {
	type: ActivityType;
	/** Of the activities watched to the end, those a won deal followed: n, its two numbers, the 95 % Wilson interval. */
	followed: Figure;
	/** Days; null with fewer than five that were followed. */
	median: number | null;
	p80: number | null;
	leftOut: {
		/** Done less than 180 days before as-of: what comes of them is not all known. */
		tooRecent: number;
		/** Nobody knows with whom. */
		noCustomer: number;
	};
}

/**
 * The lag from an activity to the next deal won from its customer, within 180 days: median and P80 (quantiles of type 7), over
 * the activities of a type. The deal must have begun by then (its first contact, else its creation, is not after the activity);
 * deals whose start is not known, and credit notes, are none that an activity led to. The same day is a lag of 0.
 *
 * Only activities done at least 180 days before as-of are counted. The wins of later ones are known only where they came
 * quickly, so counting them would make every lag look short (right censoring): they are left out, won or not.
 */
export function lagOf(
	type: ActivityType,
	evidence: Pick<Evidence, "history" | "mergedInto">,
	asOf: PlainDate,
): Lag {
	const { history } = evidence;
	const wins = new Map<Id, Map<Id, { began: PlainDate; on: PlainDate }>>();
	for (const fact of history) {
		const [on, kind, id, , , , , , , , cycle, marks] = fact;
		if (kind !== FACT.dealWon || on === "" || marks & MARK.creditNote) continue;
		const customer = customerOf(fact, evidence);
		if (customer === null || cycle === null || cycle < 0) continue;
		const own = wins.get(customer) ?? new Map();
		own.set(id, { began: addDays(on, -cycle), on });
		wins.set(customer, own);
	}

	const lags: number[] = [];
	const leftOut = { tooRecent: 0, noCustomer: 0 };
	let watched = 0;
	const seen = new Set<string>();
	for (const fact of history) {
		const [day, kind, id] = fact;
		if (day === "" || activityTypeOf(fact) !== type) continue;
		// A shared deal's quote stands there for each of its sellers.
		if (seen.has(`${kind} ${id}`)) continue;
		seen.add(`${kind} ${id}`);
		const customer = customerOf(fact, evidence);
		if (customer === null) leftOut.noCustomer++;
		else if (!hasPassed(day, WATCHED, asOf)) leftOut.tooRecent++;
		else {
			watched++;
			const next = [...(wins.get(customer)?.values() ?? [])]
				.filter(({ began, on }) => began <= day && on >= day)
				.map(({ on }) => daysBetween(day, on))
				.reduce((least, days) => Math.min(least, days), WATCHED + 1);
			if (next <= WATCHED) lags.push(next);
		}
	}
	const isEnough = lags.length >= FEWEST;
	return {
		type,
		followed: proportionOf(lags.length, watched, { code: "noRecords" }),
		median: isEnough ? quantile(lags, 50) : null,
		p80: isEnough ? quantile(lags, 80) : null,
		leftOut,
	};
}
