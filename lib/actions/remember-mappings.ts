import { newId } from "../clock.ts";
import type { FileMapping, Remembered } from "../model/file-mapping.ts";
import type { Id } from "../model/record.ts";
import { type Answer, type Store, store } from "../store/db.ts";
import { all } from "../store/read.ts";
import { fresh, perform } from "./perform.ts";

/** Keeps what was answered about files, one a shape: what was kept of a shape before makes room. */
export async function rememberMappings(
	mappings: readonly Remembered[],
	into: Store = store,
): Promise<Answer | undefined> {
	const kept = await all("fileMapping", into);
	const byShape = new Map(kept.map((each) => [each.shape, each]));
	const news = mappings.filter(
		(each) => !isKept(byShape.get(each.shape), each),
	);
	if (news.length === 0) return undefined;
	return perform(into, "rememberMappings", newId(), async (work) => {
		const ids: Id[] = [];
		for (const each of news) {
			const { id, rev, enteredAt } = byShape.get(each.shape) ?? fresh();
			ids.push(id);
			await work.put("fileMapping", { id, rev, enteredAt, ...each });
		}
		return { ids };
	});
}

/** The file's own name says nothing of its shape. */
function isKept(kept: FileMapping | undefined, mapping: Remembered): boolean {
	if (!kept) return false;
	const { id: _id, rev: _rev, enteredAt: _at, file: _file, ...before } = kept;
	const { file: _newer, ...now } = mapping;
	const sorted = (fields: object) =>
		JSON.stringify(Object.entries(fields).sort());
	return sorted(before) === sorted(now);
}
