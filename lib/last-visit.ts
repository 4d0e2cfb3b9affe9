import { browser } from "wxt/browser";

/** What is remembered of when the overview was looked at: instants, and where goals stood; nothing of any record. */
export interface Visit {
	/** When it was last looked at before this visit, in milliseconds; null: never. */
	since: number | null;
	/** Where goals stood then, by their ids. */
	stood: Standings;
	/** When it was last looked at in this one. */
	seenAt: number;
	/** Where goals stood then. */
	standings: Standings;
}

export interface Standings {
	[goalId: string]: {
		period: string;
		/** Shares of 1. */
		attainment: number | null;
		chance: number | null;
	};
}

const KEY = "overview";

/** Who looks again sooner than this is still on the same visit: what is new stays in sight. */
const ONE_VISIT = 30 * 60_000;

/** The visit that an opening at `now` belongs to. */
export function visitAt(known: Visit | undefined, now: number): Visit {
	if (!known) return { since: null, stood: {}, seenAt: now, standings: {} };
	if (now - known.seenAt <= ONE_VISIT) return { ...known, seenAt: now };
	const { seenAt, standings } = known;
	return { since: seenAt, stood: standings, seenAt: now, standings };
}

export async function lastVisit(): Promise<Visit | undefined> {
	const stored = await browser.storage.local.get(KEY);
	return stored[KEY] as Visit | undefined;
}

export async function rememberVisit(visit: Visit): Promise<void> {
	await browser.storage.local.set({ [KEY]: visit });
}
