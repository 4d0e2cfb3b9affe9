import type { Head } from "../backup/envelope.ts";
import { dropKept, keepFile, keptBackups, keptFile } from "../backup/folder.ts";
import {
	fileNameOf,
	isBackupDue,
	type KeptBackup,
	type KeptBecause,
	superseded,
} from "../backup/keeping.ts";
import { readBackup } from "../backup/read-backup.ts";
import { BackupWriter, type Sink } from "../backup/write-backup.ts";
import { now } from "../clock.ts";
import { armFaults, faultPoint } from "../fault.ts";
import {
	type Contents,
	countOf,
	type Entry,
	entriesOf,
	readContents,
	StoreChanged,
} from "../store/contents.ts";
import { NATIVE_VERSION, type Store, store } from "../store/db.ts";
import { openImports } from "../store/read.ts";
import { ensureReady, Refusal } from "./perform.ts";

/** The version of the store this product reads, and those before it. */
export const KNOWN = NATIVE_VERSION / 10;

/** How often a store that is being written to is read again before those who write have to wait. */
const TRIES = 3;

export interface BackupOptions {
	/** Without one everybody can read it. */
	passphrase?: string;
	/** For tests: how slow the passphrase is to try. */
	iterations?: number;
	onProgress?(share: number): void;
}

/**
 * Writes the whole store as one backup and answers its first line. Nobody who writes to the store waits for it; only where the
 * store changes again and again while it is read, the last try holds it for as long as reading takes.
 */
export async function backUp(
	sink: Sink,
	{ passphrase, iterations, onProgress }: BackupOptions = {},
	from: Store = store,
): Promise<Head> {
	for (let tries = 1; ; tries++) {
		if (tries > 1) await sink.restart();
		const state = await from.meta.get("state");
		if (!state) throw new Refusal("lost");
		const total = Math.max(1, countOf(state.counts));
		const writer = new BackupWriter(
			{
				// What a newer version keeps, this one does not know.
				needs: Math.max(KNOWN, Math.ceil(from.backendDB().version / 10)),
				madeAt: now(),
				databaseId: state.databaseId,
				changes: state.changes,
				counts: state.counts,
			},
			sink,
			passphrase,
			iterations,
		);
		let done = 0;
		const add = async (entries: Entry[]) => {
			await writer.add(entries);
			done += entries.length;
			onProgress?.(Math.min(1, done / total));
		};
		try {
			if (tries < TRIES) await readContents(from, state, add);
			else await add(await heldStill(from, state.changes));
		} catch (problem) {
			if (problem instanceof StoreChanged && tries < 2 * TRIES) continue;
			throw problem;
		}
		await writer.end();
		return writer.head;
	}
}

/** Everything in one transaction: whoever writes waits. */
async function heldStill(from: Store, changes: number): Promise<Entry[]> {
	return from.read(async () => {
		const state = await from.meta.get("state");
		// Changed between its first line and here: once more.
		if (state?.changes !== changes) throw new StoreChanged();
		const all: Entry[] = [];
		await readContents(from, state, (entries) => {
			for (const entry of entries) all.push(entry);
			return undefined;
		});
		return all;
	});
}

/** Makes a backup and keeps it in the browser; what it supersedes goes, once it is whole. Null: there is nothing to keep. */
export async function keepBackup(
	because: KeptBecause,
	from: Store = store,
	onProgress?: (share: number) => void,
): Promise<KeptBackup | null> {
	const state = await from.meta.get("state");
	if (!state || countOf(state.counts) === 0) return null;
	const name = fileNameOf(now(), because);
	await armFaults();
	await keepFile(name, KNOWN, async (sink) => {
		const watched: Sink = {
			...sink,
			async write(bytes) {
				await sink.write(bytes);
				faultPoint("duringBackup");
			},
		};
		await backUp(watched, onProgress ? { onProgress } : {}, from);
	});
	faultPoint("afterBackup");
	const kept = await keptBackups(KNOWN);
	const made = kept.find((each) => each.name === name);
	const old = superseded(kept, now()).filter((each) => each !== made);
	if (old.length > 0) await dropKept(old.map((each) => each.name));
	return made ?? null;
}

/** An import that began longer ago than this was cut off: it may stay so for weeks, and what else there is wants to be kept. */
const IMPORTING_FOR = 3_600_000;

let isRunning = false;

/**
 * Makes today's backup if it is due: once a day, if anything has changed. Never of a store that is lost, empty or of a newer
 * version, and not while files come in.
 */
export async function backUpDaily(): Promise<void> {
	// Asked again meanwhile: what is running sees to it.
	if (isRunning) return;
	isRunning = true;
	try {
		await backUpIfDue();
	} finally {
		isRunning = false;
	}
}

async function backUpIfDue(): Promise<void> {
	if ((await ensureReady(store)) !== "ready") return;
	const state = await store.meta.get("state");
	if (!state || countOf(state.counts) === 0) return;
	if (!isBackupDue(await keptBackups(KNOWN), state, now())) return;
	const open = await openImports();
	if (open.some(({ at }) => now() - at < IMPORTING_FOR)) return;
	await keepBackup("daily");
}

/**
 * Changes what every kept backup holds: what must not exist any more must not come back from one either. `change` gets a
 * backup's contents and answers them as they shall be; null where nothing in them changes. One that cannot be read is thrown
 * away: nobody knows what is in it.
 */
export async function rewriteKept(
	change: (contents: Contents) => Promise<Contents | null> | Contents | null,
): Promise<void> {
	for (const { name, because, size, ...head } of await keptBackups(KNOWN)) {
		const read = await readBackup(await keptFile(name), { known: KNOWN }).catch(
			() => null,
		);
		if (!read) {
			await dropKept([name]);
			continue;
		}
		const next = await change(read.contents);
		if (!next) continue;
		const counts: Head["counts"] = {};
		for (const [kind, own] of next.records) counts[kind] = own.length;
		await keepFile(name, KNOWN, async (sink) => {
			const writer = new BackupWriter({ ...head, counts }, sink);
			for (const entry of entriesOf(next)) await writer.add([entry]);
			await writer.end();
		});
	}
}
