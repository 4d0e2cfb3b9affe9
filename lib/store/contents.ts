import { type AnyRecord, type Kind, kinds } from "../model/kinds.ts";
import type { Id } from "../model/record.ts";
import { SUM_WIDTH, type SumRow } from "../tally/sum.ts";
import type { JournalRow, KeyEntry, Store, StoreState } from "./db.ts";
import { fillPages } from "./fill-pages.ts";
import { keysOf } from "./keys-of.ts";
import { rebuildTallies } from "./rebuild-tallies.ts";
import { compareKeys, type Page, type SortKey } from "./sorted-pages.ts";
import { tallyKey } from "./tally-pages.ts";

/** A sum of a closed month as it stands in its page: in the run of customers with its customer at the end. */
export type FrozenRow = SumRow | [...SumRow, Id];

/** One thing the store holds that follows from nothing else. Keys, facts, sums and what was learned follow from these. */
export type Entry =
	| [of: "state", state: { databaseId: Id; openImports: Id[] }]
	| [of: Kind, record: AnyRecord]
	| [of: "journal", row: JournalRow]
	| [of: "frozen", subject: string, row: FrozenRow];

/** All of them together, each list in the order of its ids. */
export interface Contents {
	databaseId: Id;
	openImports: Id[];
	records: Map<Kind, AnyRecord[]>;
	journal: JournalRow[];
	frozen: Map<string, FrozenRow[]>;
}

/** Something was written while the store was being read, or between reading it and replacing it. */
export class StoreChanged extends Error {
	override name = "StoreChanged";
}

/** How many pages, or rows of the journal, are held at a time: some thousand records. */
const PAGES_AT_ONCE = 16;

/**
 * Visits everything the store holds that is truth, some at a time, so that memory does not grow with it and nobody who
 * writes waits. `state` is where the store stands; throws `StoreChanged` at the end if it has moved on: what was visited then
 * is no state it was ever in. Inside a transaction that cannot happen; there nothing may be waited for in `visit`.
 */
export async function readContents(
	store: Store,
	state: StoreState,
	visit: (entries: Entry[]) => Promise<void> | undefined,
): Promise<void> {
	const before = await witness(store, state);
	const tell = async (entries: Entry[]) => {
		const visiting = entries.length ? visit(entries) : undefined;
		if (visiting) await visiting;
	};
	const { databaseId, openImports = [] } = state;
	await tell([["state", { databaseId, openImports }]]);
	await eachPage<AnyRecord>(
		store,
		"records",
		(of, record) => [of as Kind, record],
		tell,
	);
	for (let after = ""; ; ) {
		const rows = await store.journal
			.where("id")
			.above(after)
			.limit(PAGES_AT_ONCE)
			.toArray();
		await tell(rows.map((row): Entry => ["journal", row]));
		if (rows.length < PAGES_AT_ONCE) break;
		after = rows[rows.length - 1]!.id;
	}
	await eachPage<FrozenRow>(
		store,
		"frozen",
		(of, row) => ["frozen", of, row],
		tell,
	);
	const now = await store.meta.get("state");
	if (!now || (await witness(store, now)) !== before) throw new StoreChanged();
}

/** The same text, the same state: an import moves its place in the journal without counting a change of records. */
async function witness(store: Store, state: StoreState): Promise<string> {
	const { databaseId, changes, openImports = [] } = state;
	const open = await store.journal.bulkGet(openImports);
	return JSON.stringify([
		databaseId,
		changes,
		open.map((row) => row?.import),
		await store.journal.count(),
	]);
}

async function eachPage<E>(
	store: Store,
	table: "records" | "frozen",
	entryOf: (of: string, row: E) => Entry,
	tell: (entries: Entry[]) => Promise<void>,
): Promise<void> {
	const pages = store.table<Page<E>, [string, SortKey]>(table);
	let after: [string, SortKey] = ["", []];
	for (;;) {
		const found = await pages
			.where(":id")
			.above(after)
			.limit(PAGES_AT_ONCE)
			.toArray();
		await tell(
			found.flatMap(({ of, entries }) =>
				entries.map((row) => entryOf(of, row)),
			),
		);
		const last = found[found.length - 1];
		if (!last || found.length < PAGES_AT_ONCE) return;
		after = [last.of, last.from];
	}
}

/** Contents as entries, in the order the store is read in. */
export function* entriesOf(contents: Contents): Generator<Entry> {
	const { databaseId, openImports, records, journal, frozen } = contents;
	yield ["state", { databaseId, openImports }];
	for (const kind of [...kinds].sort())
		for (const record of records.get(kind) ?? []) yield [kind, record];
	for (const row of journal) yield ["journal", row];
	for (const of of [...frozen.keys()].sort())
		for (const row of frozen.get(of) ?? []) yield ["frozen", of, row];
}

/** How many records there are in all. */
export function countOf(counts: StoreState["counts"]): number {
	return kinds.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0);
}

/**
 * Replaces everything the store holds, in one transaction: whoever reads meanwhile sees the old or the new, and if the
 * worker dies in the middle the database itself goes back to the old. Keys, facts and sums are made anew from the records.
 * `changes.seen`: how many changes the store must have seen by now (null: it has lost its own count), else `StoreChanged`;
 * `atLeast`: how many the contents had.
 *
 * An import that was half way is left as one that is being taken back, with all its figures in: its own file is not at
 * hand, so `undoImport` has to follow. Answers which.
 */
export async function replaceContents(
	store: Store,
	contents: Contents,
	changes: { seen: number | null; atLeast: number },
	onProgress: (share: number) => void = () => {},
): Promise<Id[]> {
	const { databaseId, records, journal, frozen } = contents;
	const open = journal
		.filter((row) => row.import && contents.openImports.includes(row.id))
		.map(({ id }) => id);
	await store.write(async () => {
		const state = await store.meta.get("state");
		if ((state?.changes ?? null) !== changes.seen) throw new StoreChanged();
		for (const table of store.tables) await table.clear();
		const counts: StoreState["counts"] = {};
		for (const kind of kinds) {
			const own = records.get(kind) ?? [];
			if (own.length === 0) continue;
			counts[kind] = own.length;
			await fillPages(store.records.table, kind, own, ({ id }) => [id]);
			const keys = own
				.flatMap((record) =>
					[...new Set(keysOf(kind, record))].map(
						(key): KeyEntry => [key, record.id],
					),
				)
				.sort(compareKeys);
			await fillPages<KeyEntry>(store.keys.table, kind, keys, (entry) => entry);
		}
		for (const [of, rows] of frozen) {
			const keyOf = (row: FrozenRow) => tallyKey(row, SUM_WIDTH);
			const sorted = [...rows].sort((a, b) => compareKeys(keyOf(a), keyOf(b)));
			await fillPages(store.table("frozen"), of, sorted, keyOf);
		}
		await store.journal.bulkPut(
			journal.map((row) =>
				row.import && open.includes(row.id)
					? {
							...row,
							import: { ...row.import, phase: "undoing", isTotalled: true },
						}
					: row,
			),
		);
		await store.meta.put({
			key: "state",
			databaseId,
			// It only ever grows, so that the same number never means two states.
			changes: Math.max(changes.seen ?? 0, changes.atLeast) + 1,
			counts,
			...(open.length > 0 && { openImports: open }),
		});
		onProgress(0.5);
		await rebuildTallies(store);
		onProgress(1);
	});
	return open;
}
