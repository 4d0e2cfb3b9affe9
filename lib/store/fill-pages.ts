import type { Table } from "dexie";
import { PAGE_SIZE, type Page, type SortKey } from "./sorted-pages.ts";

/** How many pages are written at a time. */
const PAGES_AT_ONCE = 64;

/**
 * Writes sorted entries into a table that has none of this `of`: each page full, and written once. They may be made while
 * they are written, so that they are never all there at a time.
 */
export async function fillPages<E>(
	table: Table<Page<E>, [string, SortKey]>,
	of: string,
	entries: Iterable<E>,
	keyOf: (entry: E) => SortKey,
): Promise<void> {
	let pages: Page<E>[] = [];
	let page: Page<E> | undefined;
	let isFirst = true;
	for (const entry of entries) {
		if (page === undefined || page.entries.length === PAGE_SIZE) {
			if (pages.length === PAGES_AT_ONCE) {
				await table.bulkPut(pages);
				pages = [];
			}
			page = { of, from: isFirst ? [] : keyOf(entry), entries: [] };
			pages.push(page);
			isFirst = false;
		}
		page.entries.push(entry);
	}
	if (pages.length > 0) await table.bulkPut(pages);
}
