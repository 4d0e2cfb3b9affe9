import type { ActivityType } from "../model/activity.ts";
import type { Id } from "../model/record.ts";
import { FACT } from "../tally/fact.ts";
import { addDays, type PlainDate } from "../time/plain-date.ts";
import { hasIn, hasPassed, keptOf } from "./activities.ts";
import { customerOf } from "./counting.ts";
import type { Figure } from "./figure.ts";
import type { Evidence } from "./kpi.ts";
import { proportionOf } from "./proportion.ts";

/** Within so many days of the landmark it is looked whether a prospect was won. */
export const windows = [30, 60, 90] as const;
export type Window = (typeof windows)[number];

/** What counts as having had an activity: one in the first so many days. From the end of them on it is watched what comes of it. */
export const LANDMARK = 14;

/** Fewer prospects on either side say too little to compare. */
const FEWEST = 10;

/** Of the prospects that had an activity early on, and of those that had not, the share that was won. */
export interface Outcome {
	type: ActivityType;
	within: Window;
	/** n, its two numbers and the 95 % Wilson interval each. */
	with: Figure;
	without: Figure;
	/** The two intervals do not overlap: more than chance alone. Null: fewer than ten prospects on either side. */
	differs: boolean | null;
	/** The first day this type is kept: prospects contacted before are left out. Null: it is not kept. */
	since: PlainDate | null;
	/** Each for the first of these reasons; only the last is of this type alone. */
	leftOut: {
		/** Nobody knows with whom. */
		noCustomer: number;
		/** Their window has not fully passed on as-of. */
		tooRecent: number;
		/** Won, lost or given up in the first days already. */
		decided: number;
		/** First contacted before this type was kept. */
		notKept: number;
	};
}

/**
 * Which activities lead to deals: of the prospects that had an activity of a type with their customer in the 14 days from
 * their first contact, the share won within 30, 60 or 90 days after those 14, beside the same of those that had none.
 *
 * A landmark analysis (Anderson, Cain & Gelber, "Analysis of survival by tumor response", Journal of Clinical Oncology 1,
 * 1983): who is won at once cannot have had many activities, and who waits long has many, so sides are taken on a fixed day
 * and only what is still undecided on it is watched from there. Only prospects whose whole window has passed on as-of are
 * counted, on both sides: what is too recent is left out, not counted as lost. A prospect is a lead with a contact date, or a
 * deal with one and no lead; each counts once and whole. Prospects contacted before the type was first kept are left out: that
 * they had none is not known.
 *
 * It shows what goes together, not what causes what: sellers call on the prospects they believe in. Unknown of no prospects.
 */
export function outcomeOf(
	type: ActivityType,
	within: Window,
	evidence: Pick<Evidence, "history" | "mergedInto">,
	asOf: PlainDate,
): Outcome {
	const { history } = evidence;
	const kept = keptOf(type, evidence);
	const lostOn = new Map<Id, PlainDate>();
	for (const [day, kind, id] of history)
		if (kind === FACT.dealLost && day !== "") lostOn.set(id, day);

	const sides = { with: { n: 0, won: 0 }, without: { n: 0, won: 0 } };
	const leftOut = { tooRecent: 0, decided: 0, notKept: 0, noCustomer: 0 };
	const seen = new Set<Id>();
	for (const fact of history) {
		const [contactedOn, kind, id] = fact;
		const isLead = kind === FACT.leadContacted;
		if (!isLead && kind !== FACT.dealContacted) continue;
		// One shared by two sellers of the scope stands there twice.
		if (contactedOn === "" || seen.has(id)) continue;
		seen.add(id);
		const customer = customerOf(fact, evidence);
		const landmark = addDays(contactedOn, LANDMARK);
		const wonOn = fact[13];
		const endedOn = isLead ? fact[12] : (lostOn.get(id) ?? null);
		if (customer === null) leftOut.noCustomer++;
		else if (!hasPassed(landmark, within, asOf)) leftOut.tooRecent++;
		else if (isBy(wonOn, landmark) || isBy(endedOn, landmark))
			leftOut.decided++;
		else if (kept.since === null || contactedOn < kept.since) leftOut.notKept++;
		else {
			const had = hasIn(kept.daysWith(customer), contactedOn, landmark);
			const side = had ? sides.with : sides.without;
			side.n++;
			if (isBy(wonOn, addDays(landmark, within))) side.won++;
		}
	}
	const of = ({ n, won }: { n: number; won: number }) =>
		proportionOf(won, n, { code: "noContactsOldEnough" });
	const one = of(sides.with);
	const other = of(sides.without);
	const isEnough = sides.with.n >= FEWEST && sides.without.n >= FEWEST;
	return {
		type,
		within,
		with: one,
		without: other,
		differs: isEnough
			? (one.low ?? 0) > (other.high ?? 1) || (other.low ?? 0) > (one.high ?? 1)
			: null,
		since: kept.since,
		leftOut,
	};
}

function isBy(day: PlainDate | null, last: PlainDate): boolean {
	return day !== null && day <= last;
}
