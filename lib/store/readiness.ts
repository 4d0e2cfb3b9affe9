import { browser } from "wxt/browser";
import { newId, now } from "../clock.ts";
import { logProblem } from "../log.ts";
import {
	NATIVE_VERSION,
	store as ownStore,
	type Store,
	type StoreState,
} from "./db.ts";

/**
 * Whether the store may be read and written.
 * `lost`: a database that had records opens without them (damage usually opens *empty*, without an error).
 * `newer`: written by a newer version of this product: reading only. `failed`: it does not open.
 */
export type Readiness = "ready" | "lost" | "newer" | "failed";

/**
 * What is kept outside the database to tell a new user from lost data. It cannot move in one transaction with the
 * database, so only the database's id and "has ever had records" decide; the counts only inform.
 */
export interface Canary {
	databaseId: string;
	hasHadRecords: boolean;
	counts: StoreState["counts"];
	at: number;
}

const CANARY = "canary";
const TRIES = 3;

/** A page's worker (the import's) has no extension interfaces: it writes records, and its page feeds the canary. */
function isCanaryHere(): boolean {
	return (browser as typeof browser | undefined)?.storage !== undefined;
}

/** The canary, or null where there is none. */
export async function readCanary(): Promise<Canary | null> {
	if (!isCanaryHere()) return null;
	const stored = await browser.storage.local.get(CANARY);
	return (stored[CANARY] as Canary | undefined) ?? null;
}

/** Notes outside the database that it has records. Called after each write that changes this; cheap and idempotent. */
export async function feedCanary(store: Store = ownStore): Promise<void> {
	if (!store.isOpen()) return;
	const state = await store.meta.get("state");
	if (!state || !isCanaryHere()) return;
	await browser.storage.local.set({
		[CANARY]: {
			databaseId: state.databaseId,
			hasHadRecords: state.changes > 0,
			counts: state.counts,
			at: now(),
		} satisfies Canary,
	});
}

/** Opens the store and says what it found. Never makes an empty database look like a new user's when it had records. */
export async function openStore(store: Store): Promise<Readiness> {
	if (!(await opens(store))) return "failed";
	if (store.backendDB().version > NATIVE_VERSION) return "newer";
	const canary = await readCanary();
	const state = await store.meta.get("state");
	if (state) {
		if (state.databaseId !== canary?.databaseId) await feedCanary(store);
		return "ready";
	}
	// Without the canary nobody can tell a new store from a lost one: beginning it is left to who can.
	if (!isCanaryHere()) return "failed";
	if (canary?.hasHadRecords) return "lost";
	await begin(store);
	return "ready";
}

/** Begins an empty store with an id of its own: for a new user, or when the seller chose to start again after a loss. */
export async function begin(store: Store): Promise<void> {
	await store.write(async () => {
		if (await store.meta.get("state")) return;
		await store.meta.put({
			key: "state",
			databaseId: newId(),
			changes: 0,
			counts: {},
		});
	});
	await feedCanary(store);
}

/**
 * Throws everything in the store away and begins an empty one with another id, in one transaction where it can be written;
 * else the database goes as a whole. What stands outside it (the canary) is the caller's.
 */
export async function beginAnew(
	store: Store,
	canBeWritten: boolean,
): Promise<void> {
	if (!canBeWritten) {
		await store.delete();
		await store.open();
	}
	await store.write(async () => {
		for (const table of store.tables) await table.clear();
		await store.meta.put({
			key: "state",
			databaseId: newId(),
			changes: 0,
			counts: {},
		});
	});
}

async function opens(store: Store): Promise<boolean> {
	for (let attempt = 1; attempt <= TRIES; attempt++) {
		try {
			await store.open();
			return true;
		} catch (problem) {
			logProblem("opening the store", problem);
			await new Promise((resolve) => setTimeout(resolve, 100 * 3 ** attempt));
		}
	}
	return false;
}
