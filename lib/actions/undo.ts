import * as z from "zod/mini";
import { type AnyRecord, derivedFields, type Kind } from "../model/kinds.ts";
import { id } from "../model/record.ts";
import type { Kept, Store } from "../store/db.ts";
import { factsNaming } from "../store/read.ts";
import type { Work } from "../store/work.ts";
import { type Done, Refusal } from "./perform.ts";

export const undoInput = z.strictObject({ actionId: id });

/**
 * Takes an action back: each field it wrote gets its old value, but only where it still holds what the action wrote;
 * the others are listed as kept. Undoing an undo does the action again.
 */
export async function undo(
	work: Work,
	{ actionId }: z.infer<typeof undoInput>,
	by: string,
): Promise<Done> {
	const row = await work.store.journal.get(actionId);
	if (!row) throw new Refusal("notFound");
	if (row.undoneBy) throw new Refusal("notFound", "already undone");
	if (row.import)
		throw new Refusal("invalid", "an import is undone as a whole");
	const kept: Kept[] = [];
	const own = new Set(row.changes.map((change) => change.id));
	for (const change of row.changes)
		if (await isNamedElsewhere(work, change, own))
			kept.push({ kind: change.kind, id: change.id, field: "id" });
		else kept.push(...(await takeBack(work, change.kind, change)));
	await markUndone(work.store, actionId, by);
	return {
		ids: row.changes.map((change) => change.id),
		...(kept.length && { kept }),
	};
}

async function markUndone(store: Store, actionId: string, by: string) {
	await store.journal.update(actionId, { undoneBy: by });
}

/** A customer or seller this action made stays if records of other actions have come to name it. */
async function isNamedElsewhere(
	work: Work,
	{ kind, id: at, before }: { kind: Kind; id: string; before?: AnyRecord },
	own: ReadonlySet<string>,
): Promise<boolean> {
	if (before || (kind !== "customer" && kind !== "seller")) return false;
	const facts = await factsNaming(kind, at, work.store);
	return facts.some(([, , record]) => !own.has(record));
}

/** Gives one record its values of before a change, where it still holds those of after; answers the fields it could not. */
export async function takeBack(
	work: Work,
	kind: Kind,
	{
		id: at,
		before,
		after,
	}: { id: string; before?: AnyRecord; after?: AnyRecord },
): Promise<Kept[]> {
	const current = await work.get(kind, at);
	const fields = (changed: AnyRecord | undefined, old: AnyRecord | undefined) =>
		[
			...new Set([...Object.keys(changed ?? {}), ...Object.keys(old ?? {})]),
		].filter(
			(field) =>
				field !== "rev" &&
				!derivedFields[kind]?.includes(field) &&
				!isSame(fieldOf(changed, field), fieldOf(old, field)),
		);
	if (!after) {
		if (current || !before) return [];
		await work.put(kind, before as never);
		return [];
	}
	if (!current) return [];
	if (!before) {
		const touched = fields(current, after);
		if (touched.length)
			return touched.map((field) => ({ kind, id: at, field }));
		await work.remove(kind, at);
		return [];
	}
	const kept: Kept[] = [];
	const next: { [field: string]: unknown } = { ...current };
	for (const field of fields(after, before))
		if (isSame(fieldOf(current, field), fieldOf(after, field)))
			next[field] = fieldOf(before, field);
		else kept.push({ kind, id: at, field });
	await work.put(kind, next as never);
	return kept;
}

function fieldOf(record: AnyRecord | undefined, field: string): unknown {
	return (record as { [field: string]: unknown } | undefined)?.[field];
}

/** Records come out of one schema, so equal values are written alike. */
function isSame(a: unknown, b: unknown): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}
