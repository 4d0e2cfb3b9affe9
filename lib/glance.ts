import { browser } from "wxt/browser";
import type { GoalProgress } from "./goal/progress.ts";
import type { Language } from "./model/settings.ts";
import type { PlainDate } from "./time/plain-date.ts";

/**
 * The one small published item every surface paints from at once: totals and display settings only.
 * No deal, no name, no address may ever stand in it: pages' content scripts can read it.
 */
export interface Glance {
	version: 1;
	/** The business day it was measured on; a later day means it wants to be measured again. */
	asOf: PlainDate;
	/** Instant of publishing, in milliseconds. */
	at: number;
	/** `new`: nothing entered yet. `lost`: records are missing. `newer`: the store is of a newer version, reading only. `failed`: the store does not open. */
	state: "ready" | "new" | "lost" | "newer" | "failed";
	language: Language;
	/** The lead goal first. */
	goals: GoalGlance[];
	/** Today's share of what is left, from the seller's own rates; empty until the data is there. */
	today: {
		type: "call" | "meetingBooked" | "quoteSent" | "deal";
		count: number;
	}[];
	/** The last thing logged, while it can be taken back with one click. */
	last?: {
		actionId: string;
		at: number;
		what: "deal" | "lead" | "meeting" | "quote" | "call";
	};
	/** The overlay's and the tooltip's few words, already in the chosen language. */
	words: {
		/** "50 %" or a dash. */
		percent: string;
		/** "DKK 18,182 behind pace". */
		sentence: string;
		/** "Revenue, March". */
		title: string;
		hide: string;
		hideHere: string;
		collapse: string;
		expand: string;
		move: string;
		hidden: string;
		/** Why figures are hidden on a page that is for meetings. */
		meeting: string;
		show: string;
	};
}

/**
 * A goal's progress without whose it is: scopes are named by kind only. `kpiName` is in the chosen language; what a seller
 * calls their own KPI is never published.
 */
export type GoalGlance = Omit<GoalProgress, "scope"> & {
	scopeKind: GoalProgress["scope"]["kind"];
	/** How likely it is reached, and where it may end: simulated after the first paint, absent until then. */
	chance?: {
		probability: number | null;
		p10: number | null;
		p50: number | null;
		p90: number | null;
	};
};

const KEY = "glance";

/** The published glance, or null before the first one. */
export async function readGlance(): Promise<Glance | null> {
	const stored = await browser.storage.local.get(KEY);
	return (stored[KEY] as Glance | undefined) ?? null;
}

/** Publishes a glance: one write, which every open surface hears. */
export async function publishGlance(glance: Glance): Promise<void> {
	await browser.storage.local.set({ [KEY]: glance });
}

/** Calls back with every newly published glance; returns what stops it. */
export function watchGlance(onGlance: (glance: Glance) => void): () => void {
	const listener = (
		changes: { [key: string]: { newValue?: unknown } },
		area: string,
	) => {
		const change = changes[KEY];
		if (area === "local" && change?.newValue)
			onGlance(change.newValue as Glance);
	};
	browser.storage.onChanged.addListener(listener);
	return () => browser.storage.onChanged.removeListener(listener);
}
