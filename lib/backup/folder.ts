import { logProblem } from "../log.ts";
import { BackupRefused } from "./envelope.ts";
import { becauseOf, type KeptBackup } from "./keeping.ts";
import { checkBackup, headOf } from "./read-backup.ts";
import type { Sink } from "./write-backup.ts";

/**
 * The backups that are kept in the browser, as files of the extension's own (the origin private file system): what damages
 * its database leaves them alone. A file has a name that says it is whole only once it is; anything else in the folder is what
 * a stopped background left behind.
 */
const FOLDER = "backups";
/** One at a time, whoever it is: background, dashboard, worker. */
const LOCK = "maalbar backups";

async function folder(): Promise<FileSystemDirectoryHandle> {
	const root = await navigator.storage.getDirectory();
	return root.getDirectoryHandle(FOLDER, { create: true });
}

/** What is kept, newest first. A file that does not even say what it is stays where it is and is not listed. */
export async function keptBackups(known: number): Promise<KeptBackup[]> {
	const own = await folder();
	const kept: KeptBackup[] = [];
	for (const name of await namesIn(own)) {
		const because = becauseOf(name);
		if (!because) continue;
		try {
			const file = await (await own.getFileHandle(name)).getFile();
			const head = await headOf(file, known);
			kept.push({ ...head, name, because, size: file.size });
		} catch (problem) {
			logProblem("a kept backup", problem);
		}
	}
	return kept.sort((a, b) => b.madeAt - a.madeAt);
}

/** One of them, to be read. */
export async function keptFile(name: string): Promise<File> {
	return (await (await folder()).getFileHandle(name)).getFile();
}

/**
 * Keeps a file under a name, in place of one that had it: written beside it, closed, read again and checked byte for byte,
 * and only then called by its name. Stopped at any moment, what was kept before is still there and whole.
 */
export async function keepFile(
	name: string,
	known: number,
	write: (sink: Sink) => Promise<void>,
): Promise<void> {
	await navigator.locks.request(LOCK, async () => {
		const own = await folder();
		// Nobody else is writing: these are what was stopped.
		for (const each of await namesIn(own))
			if (!becauseOf(each)) await own.removeEntry(each);
		const handle = await own.getFileHandle(`${name}.part`, { create: true });
		const stream = await handle.createWritable();
		try {
			await write({
				write: (bytes) => stream.write(bytes),
				async restart() {
					await stream.truncate(0);
					await stream.seek(0);
				},
			});
		} catch (problem) {
			await stream.abort().catch(() => {});
			await own.removeEntry(handle.name).catch(() => {});
			throw problem;
		}
		await stream.close();
		await checkBackup(await handle.getFile(), { known });
		await (handle as Movable).move(name);
	});
}

/** Everything but the newest standard library knows it; browsers have had it since 2023. */
type Movable = FileSystemFileHandle & { move(name: string): Promise<void> };

/** Throws some of them away. */
export async function dropKept(names: readonly string[]): Promise<void> {
	await navigator.locks.request(LOCK, async () => {
		const own = await folder();
		for (const name of names)
			await own.removeEntry(name).catch((problem) => {
				if ((problem as Error).name !== "NotFoundError") throw problem;
			});
	});
}

/** Throws away what does not say what it is, and what a stopped background left behind: nobody knows whom it names. */
export async function dropUnreadable(known: number): Promise<void> {
	const own = await folder();
	const kept = new Set((await keptBackups(known)).map(({ name }) => name));
	await navigator.locks.request(LOCK, async () => {
		for (const name of await namesIn(own)) {
			if (kept.has(name)) continue;
			// Kept meanwhile, by who had the lock before?
			const isNew =
				becauseOf(name) &&
				(await headOf(await keptFile(name), known).catch(() => null));
			if (!isNew) await own.removeEntry(name);
		}
	});
}

/** Throws everything away, whatever it is. */
export async function dropAll(): Promise<void> {
	await navigator.locks.request(LOCK, async () => {
		// A window that has no such folder keeps nothing.
		const root = await navigator.storage.getDirectory().catch(() => null);
		for (const name of root ? await namesIn(root) : [])
			await root?.removeEntry(name, { recursive: true });
	});
}

/** Whether every byte of one is as it was written. */
export async function isWhole(name: string, known: number): Promise<boolean> {
	try {
		await checkBackup(await keptFile(name), { known });
		return true;
	} catch (problem) {
		if (problem instanceof BackupRefused) return false;
		throw problem;
	}
}

async function namesIn(own: FileSystemDirectoryHandle): Promise<string[]> {
	const names: string[] = [];
	for await (const name of own.keys()) names.push(name);
	return names;
}
