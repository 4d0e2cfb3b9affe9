import Dexie, { type Table } from "dexie";
import type { Learned } from "../forecast/learn.ts";
import type { AnyRecord, Kind } from "../model/kinds.ts";
import type { Id } from "../model/record.ts";
import { FACT_WIDTH, type Fact } from "../tally/fact.ts";
import { SUM_WIDTH, type SumRow } from "../tally/sum.ts";
import { dropPacked, type PackedMonth } from "./everyones-facts.ts";
import { rebuildTallies } from "./rebuild-tallies.ts";
import { type Page, SortedPages, type SortKey } from "./sorted-pages.ts";
import { type TallyEdit, TallyPages, tallyKey } from "./tally-pages.ts";

export { liveQuery } from "dexie";

/** An outside name of a record: `[key, id]`. */
export type KeyEntry = [key: string, id: Id];

/** One field of one record that could not be taken back, because it has changed since. */
export interface Kept {
	kind: Kind;
	id: Id;
	field: string;
}

export type Refused =
	| "notFound"
	| "invalid"
	| "importing"
	| "readOnly"
	| "lost"
	| "full"
	| "timeout"
	| "failed";

/** What an action answers. `actionId` is all that undo needs. */
export type Answer =
	| { ok: true; actionId: Id; ids: Id[]; kept?: Kept[] }
	| { ok: false; reason: Refused; detail?: string };

/** What an action did, under the action's own id: a repeat finds its answer here. */
export interface JournalRow {
	id: Id;
	/** The instant it was done, in milliseconds. */
	at: number;
	name: string;
	answer: Answer;
	changes: { kind: Kind; id: Id; before?: AnyRecord; after?: AnyRecord }[];
	/** The action that took it back. */
	undoneBy?: Id;
	/** An import's own page of the journal. */
	import?: ImportJournal;
}

/** How far an import has come; written in the same transaction as each of its steps. */
export interface ImportJournal {
	hash: string;
	files: string[];
	/** What its files of deals looked like. */
	shapes?: string[];
	/** What was answered about rows in doubt: an import that goes on need not ask again. */
	answers?: {
		all?: { readonly [doubt: string]: "same" | "new" };
		rows?: { readonly [key: string]: "same" | "new" };
	};
	/** The ids of the deals it makes lie in [`fromId`, `toId`]. */
	fromId: Id;
	toId: Id;
	phase: "running" | "done" | "undoing" | "undone";
	added: number;
	changed: number;
	skipped: number;
	/** The organisation's sums hold the imported deals. */
	isTotalled?: boolean;
	/** Until then: the customers' appearances that sellers' tallies hold and the organisation's sums do not. */
	toTotal?: SumRow[];
	/** The last customer whose tally holds the imported deals; customers are settled in the order of their ids. */
	settled?: Id;
	/** How many records of other kinds it has made and changed; those it made have row ids, as deals have. */
	records?: { [kind in Kind]?: { added: number; changed: number } };
	/** The last customer whose tally holds the imported leads and activities. */
	settledRecords?: Id;
}

/** What the store knows of itself. */
export interface StoreState {
	key: "state";
	databaseId: Id;
	/** How many transactions have changed records: grows by one each. */
	changes: number;
	counts: { [kind in Kind]?: number };
	/** Imports that have begun and neither ended nor been taken back. */
	openImports?: Id[];
}

/** What the forecast has learned from all sellers: kept for a day, made anew from the facts at any time. */
export interface LearnedRow {
	key: string;
	learned: Learned;
	/** How many deals there were: after an import it wants to be learned anew. */
	deals: number;
}

/** The version of the schema below, as IndexedDB counts (Dexie multiplies its own by ten). */
const VERSION = 3;
export const NATIVE_VERSION = VERSION * 10;

const PAGES = "[of+from]";

/** The database. Only this folder knows it. */
export class Store extends Dexie {
	declare journal: Table<JournalRow, Id>;
	declare meta: Table<StoreState, string>;
	declare learned: Table<LearnedRow, string>;
	declare packed: Table<PackedMonth, string>;
	readonly records: SortedPages<AnyRecord>;
	readonly keys: SortedPages<KeyEntry>;
	readonly facts: TallyPages<Fact>;
	readonly sums: TallyPages<SumRow>;
	/** Copies of the sums of closed months, as they stood when each was closed. */
	readonly frozen: TallyPages<SumRow>;

	constructor(name = "maalbar") {
		super(name, {
			chromeTransactionDurability: "strict",
			// A cache keeps a copy of all that a page follows, and copies it again for every answer: with many deals both are dear.
			cache: "disabled",
		});
		this.version(1).stores({
			records: PAGES,
			keys: PAGES,
			facts: PAGES,
			sums: PAGES,
			journal: "id, at, name",
			meta: "key",
		});
		// Facts say more since version 2, and open deals have a shelf of their own: all tallies are made anew from the records.
		this.version(2)
			.stores({ frozen: PAGES, learned: "key" })
			// Dexie keeps the upgrade open across awaits only in a function that is itself declared async.
			.upgrade(async () => {
				await rebuildTallies(this);
			});
		this.version(VERSION).stores({ packed: "of" });
		const pages = <E>(table: string, keyOf: (entry: E) => SortKey) =>
			new SortedPages<E>(this.table<Page<E>, [string, SortKey]>(table), keyOf);
		this.records = pages("records", (record) => [record.id]);
		this.keys = pages("keys", (entry) => entry);
		const tally = <E extends readonly unknown[]>(
			table: string,
			width: number,
			onEdit?: (edits: readonly TallyEdit<E>[]) => Promise<void>,
		) =>
			new TallyPages<E>(
				pages<E>(table, (entry) => tallyKey(entry, width)),
				width,
				onEdit,
			);
		this.facts = tally("facts", FACT_WIDTH, (edits) => dropPacked(this, edits));
		this.sums = tally("sums", SUM_WIDTH);
		this.frozen = tally("frozen", SUM_WIDTH);
		// A newer version of this product wants to upgrade: step aside at once, so that it need not wait.
		this.on("versionchange", () => this.close());
	}

	/** Runs `body` in one read-write transaction over everything: IndexedDB lets one run at a time, from whichever page or worker. */
	write<T>(body: () => Promise<T>): Promise<T> {
		// Dexie keeps a transaction open across awaits only in a function that is itself declared async.
		return this.transaction("rw", this.tables, async () => body());
	}

	/** Runs several reads in one transaction: they see one state, and cost one opening. */
	read<T>(body: () => Promise<T>): Promise<T> {
		return this.transaction("r", this.tables, async () => body());
	}
}

export const store = new Store();
