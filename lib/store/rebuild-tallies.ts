import type { Kind } from "../model/kinds.ts";
import type { Store } from "./db.ts";
import { type Change, saveFacts } from "./work.ts";

/** The kinds of record that have facts. */
const COUNTED: readonly Kind[] = ["customer", "lead", "deal", "activity"];

/** How many records' facts are held at a time. */
const AT_ONCE = 4_096;

/** Makes all facts and sums anew from the records, inside the caller's transaction. */
export async function rebuildTallies(store: Store): Promise<void> {
	await store.table("facts").clear();
	await store.table("sums").clear();
	for (const kind of COUNTED) {
		let after: string | undefined;
		for (;;) {
			const records = await store.records.next(kind, AT_ONCE, after);
			if (records.length === 0) break;
			const changes = records.map(
				(record): Change => ({ kind, id: record.id, after: record }),
			);
			await saveFacts(store, changes);
			after = records[records.length - 1]?.id;
		}
	}
}
