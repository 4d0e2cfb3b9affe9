import { dayOf } from "../clock.ts";
import { periodOf } from "../time/period.ts";
import type { Head } from "./envelope.ts";

/** Why a backup was kept: it was its day, or the store was about to be replaced. */
export type KeptBecause = "daily" | "beforeRestore";

/** A backup that is kept in the browser. */
export interface KeptBackup extends Head {
	/** The file it is in. */
	name: string;
	because: KeptBecause;
	/** In bytes. */
	size: number;
}

const DAYS = 7;
const WEEKS = 4;
/** A restore can be undone so long, and so many of them. */
const RESTORES_FOR = 30 * 86_400_000;
const RESTORES = 5;

/**
 * Which kept backups are not wanted any more: all but the newest of each of the last 7 days and 4 weeks that have one. The
 * newest of each database stays: after a loss the new store's backups must not push out the old one's.
 */
export function superseded(
	kept: readonly KeptBackup[],
	now: number,
): KeptBackup[] {
	const newestFirst = [...kept].sort((a, b) => b.madeAt - a.madeAt);
	const daily = newestFirst.filter(({ because }) => because === "daily");
	const wanted = new Set([
		...firstOfEach(daily, ({ madeAt }) => dayOf(madeAt), DAYS),
		...firstOfEach(
			daily,
			({ madeAt }) => periodOf("week", dayOf(madeAt)).id,
			WEEKS,
		),
		...firstOfEach(newestFirst, ({ databaseId }) => databaseId),
		...newestFirst
			.filter(
				({ because, madeAt }) =>
					because === "beforeRestore" && now - madeAt < RESTORES_FOR,
			)
			.slice(0, RESTORES),
	]);
	return newestFirst.filter((each) => !wanted.has(each));
}

function firstOfEach(
	kept: readonly KeptBackup[],
	groupOf: (each: KeptBackup) => string,
	most = Number.POSITIVE_INFINITY,
): KeptBackup[] {
	const first = new Map<string, KeptBackup>();
	for (const each of kept)
		if (!first.has(groupOf(each))) first.set(groupOf(each), each);
	return [...first.values()].slice(0, most);
}

/** Whether today's backup is still to be made: once a day, and only of a store that has changed since its last one. */
export function isBackupDue(
	kept: readonly KeptBackup[],
	store: { databaseId: string; changes: number },
	now: number,
): boolean {
	const own = kept.filter(({ databaseId }) => databaseId === store.databaseId);
	return !own.some(
		({ because, madeAt, changes }) =>
			changes === store.changes ||
			(because === "daily" && dayOf(madeAt) === dayOf(now)),
	);
}

/** The name of a kept backup's file, by the clock of the world, so that names sort by time. */
export function fileNameOf(madeAt: number, because: KeptBecause): string {
	return `${new Date(madeAt).toISOString().replace(/\D/g, "").slice(0, 17)}.${because}.json`;
}

/** What a file was kept for; null: it is none of ours, or was never finished. */
export function becauseOf(name: string): KeptBecause | null {
	const [, because] = /^\d{17}\.(daily|beforeRestore)\.json$/.exec(name) ?? [];
	return (because as KeptBecause | undefined) ?? null;
}
