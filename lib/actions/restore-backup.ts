import { differenceOf, type KindDifference } from "../backup/difference.ts";
import type { Head } from "../backup/envelope.ts";
import type { Id } from "../model/record.ts";
import {
	type Contents,
	countOf,
	replaceContents,
	StoreChanged,
} from "../store/contents.ts";
import { type Store, store } from "../store/db.ts";
import { feedCanary } from "../store/readiness.ts";
import { keepBackup } from "./back-up.ts";
import { stillForgotten } from "./forget-in-backups.ts";
import { ensureReady, lookAgain, Refusal } from "./perform.ts";
import { undoImport } from "./undo-import.ts";

/** What restoring would do: nothing is written. */
export async function planRestore(
	contents: Contents,
	into: Store = store,
): Promise<KindDifference[]> {
	await ensureReady(into);
	return differenceOf(await stillForgotten(contents, into), (kind, visit) =>
		into.records.each(kind, [], undefined, visit),
	);
}

/** How often somebody may write between the copy of what is there and its replacement. */
const TRIES = 5;

/**
 * Makes the store what a backup says it was. What is there now is kept first, as a backup that undoes this one (its name is
 * answered; null: there was nothing). Then everything is replaced in one transaction, so that no reader ever sees half of it
 * and a worker that dies has changed nothing. A store that lost its records is restored like any other. Whoever was forgotten
 * since the backup was made does not come back with it.
 */
export async function restoreBackup(
	{ head, contents: read }: { head: Head; contents: Contents },
	onProgress: (share: number) => void = () => {},
	into: Store = store,
): Promise<{ before: string | null }> {
	const readiness = await ensureReady(into);
	if (readiness === "newer") throw new Refusal("readOnly");
	// What does not open cannot be deleted either: only who removes the extension makes room.
	if (!into.isOpen()) throw new Refusal("failed");
	for (let tries = 1; ; tries++) {
		const contents = await stillForgotten(read, into);
		const state = await into.meta.get("state");
		// Its rows would come in between.
		if (state?.openImports?.length) throw new Refusal("importing");
		const isEmpty = !state || countOf(state.counts) === 0;
		const before = isEmpty
			? null
			: await keepBackup("beforeRestore", into, (share) =>
					onProgress(share * 0.3),
				);
		let open: Id[];
		try {
			open = await replaceContents(
				into,
				contents,
				{
					seen: isEmpty ? (state?.changes ?? null) : (before?.changes ?? null),
					atLeast: head.changes,
				},
				(share) => onProgress(0.3 + share * 0.7),
			);
		} catch (problem) {
			if (problem instanceof StoreChanged && tries < TRIES) continue;
			throw problem;
		}
		// What was half imported when the backup was made is taken back: the file can be imported again.
		for (const id of open) await undoImport(id, {}, into);
		await feedCanary(into);
		await lookAgain(into);
		return { before: before?.name ?? null };
	}
}
