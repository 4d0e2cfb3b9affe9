import { browser } from "wxt/browser";
import { now } from "./clock.ts";

/** What is remembered of backups outside the store, so that a store that is lost does not take it along: instants, nothing else. */
export interface BackupNotes {
	/** When a backup was last saved as a file outside the browser. */
	savedAt?: number;
	/** Until when nobody wants to be reminded. */
	quietUntil?: number;
	/** When the last automatic backup failed, if none has succeeded since. */
	failedAt?: number;
}

const KEY = "backup";
const DAY = 86_400_000;
/** A file older than this has had its time. */
const FILE_IS_OLD = 30 * DAY;
const QUIET_FOR = 7 * DAY;
/** Fewer records than this are typed in again. */
const WORTH_IT = 20;

export async function backupNotes(): Promise<BackupNotes> {
	const stored = await browser.storage.local.get(KEY);
	return (stored[KEY] as BackupNotes | undefined) ?? {};
}

async function note(change: BackupNotes): Promise<void> {
	const notes = { ...(await backupNotes()), ...change };
	await browser.storage.local.set({ [KEY]: notes });
}

/** A file has just been saved. */
export const noteFileSaved = () => note({ savedAt: now() });

/** Not now: remind me in a week. */
export const quietReminder = () => note({ quietUntil: now() + QUIET_FOR });

/** How the automatic backup went. Written only where that changes something. */
export async function noteAutomatic(isDone: boolean): Promise<void> {
	const { failedAt = 0 } = await backupNotes();
	if (isDone !== (failedAt === 0)) await note({ failedAt: isDone ? 0 : now() });
}

/** Calls back with the notes as they change; returns what stops it. */
export function watchBackupNotes(
	onNotes: (notes: BackupNotes) => void,
): () => void {
	const listener = (
		changes: { [key: string]: { newValue?: unknown } },
		area: string,
	) => {
		const change = changes[KEY];
		if (area === "local" && change)
			onNotes((change.newValue as BackupNotes | undefined) ?? {});
	};
	browser.storage.onChanged.addListener(listener);
	return () => browser.storage.onChanged.removeListener(listener);
}

/** Whether the newest file outside the browser is a month old, or there is none, and there is something to lose. */
export function isReminderDue(
	{ savedAt = 0, quietUntil = 0 }: BackupNotes,
	records: number,
	at: number,
): boolean {
	return records >= WORTH_IT && at >= quietUntil && at - savedAt > FILE_IS_OLD;
}
