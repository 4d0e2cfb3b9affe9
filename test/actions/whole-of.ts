import type { Store } from "../../lib/store/db.ts";

/** Everything a store holds, page by page and row by row, as one text. */
export async function wholeOf(store: Store): Promise<string> {
	const tables = await Promise.all(
		store.tables.map(async (table) => [table.name, await table.toArray()]),
	);
	return JSON.stringify(tables);
}
