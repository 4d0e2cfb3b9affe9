import { now } from "../clock.ts";
import type { Id } from "../model/record.ts";
import type { Store } from "../store/db.ts";
import { journalled, saveChanges, type Work } from "../store/work.ts";

/**
 * Saves what one step of an import changes, and keeps in a part of its journal what undo gives back: records that were there
 * and are not its own, as they were. What only follows from other records is none of it: it follows again. A part is
 * called after the first of its records and how often that has been written, so that none takes the place of another, also
 * once the import has been cut off and goes on.
 */
export async function savePart(
	work: Work,
	importId: Id,
	into: Store,
): Promise<void> {
	const changes = work.list();
	await saveChanges(into, changes);
	const foreign = changes.filter(
		({ before, after }) =>
			before && before.importId !== importId && before.rev !== after?.rev,
	);
	const [first] = foreign;
	if (first)
		await into.journal.put({
			id: `${importId}/${first.kind}/${first.id}/${first.after?.rev ?? 0}`,
			at: now(),
			name: "importPart",
			answer: { ok: true, actionId: importId, ids: [] },
			changes: journalled(foreign),
		});
}
