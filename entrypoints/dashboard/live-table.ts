import { follow } from "../../lib/live/use-live.ts";
import type { Kind, RecordOf } from "../../lib/model/kinds.ts";
import type { Id } from "../../lib/model/record.ts";
import type { JournalRow, Store } from "../../lib/store/db.ts";
import {
	all,
	changeCount,
	changesSince,
	counts,
	type Mark,
	manyRecords,
	mark,
	recordsBack,
	recordsById,
} from "../../lib/store/read.ts";
import type { Entry, Reading } from "../../lib/table/entry.ts";
import {
	activityEntry,
	costEntry,
	dealEntry,
	leadEntry,
	shapes,
	type TableKind,
} from "../../lib/table/shapes.ts";
import { Table } from "../../lib/table/table.ts";
import { currentLanguage, t } from "../../lib/text/text.ts";

/** How many of the last records are shown before the names of all are known. */
const FIRST = 64;
/** How long the store must be quiet before all is read anew: an import writes ten times a second. */
const QUIET_MS = 700;

const entryOf: {
	readonly [K in TableKind]: (record: RecordOf<K>) => Entry;
} = {
	deal: dealEntry,
	lead: leadEntry,
	activity: activityEntry,
	cost: costEntry,
};

const NAMED = ["customer", "seller", "team"] as const;
type NamedKind = (typeof NAMED)[number];

/**
 * All records of a kind as a table, read newest first and kept in step with what is written: what the journal tells is put in
 * place, and what it does not tell (an import) is read anew once it is over.
 */
export class LiveTable {
	readonly kind: TableKind;
	table: Table;
	/** How many records are read, of how many; all of them once `isWhole`. */
	done = 0;
	total = 0;
	isWhole = false;
	private readonly of: Store | undefined;
	private readonly onChange: () => void;
	private readonly names: { [kind in NamedKind]: Map<Id, string> } = {
		customer: new Map(),
		seller: new Map(),
		team: new Map(),
	};
	private since: Mark = { changes: 0, at: 0, seen: [] };
	private timer: ReturnType<typeof setTimeout> | undefined;
	/** One after the other. */
	private last: Promise<void> = Promise.resolve();
	private isStopped = false;
	private unfollow: (() => void) | undefined;

	constructor(kind: TableKind, onChange: () => void, of?: Store) {
		this.kind = kind;
		this.onChange = onChange;
		this.of = of;
		this.table = new Table(shapes[kind], this.reading());
	}

	/** Reads everything; answers when all is there, and goes on following. */
	async start(): Promise<void> {
		await this.inTurn(async () => {
			this.since = await mark(this.of);
			this.total = (await counts(this.of))[this.kind] ?? 0;
			await this.readAll(this.table, true);
			this.isWhole = true;
			this.done = this.table.size;
			this.onChange();
		});
		this.unfollow = follow(
			() => changeCount(this.of),
			() => void this.inTurn(() => this.keepUp()),
		);
	}

	/** The language has changed. */
	readAnew(): void {
		this.table.readAnew(this.reading());
		this.onChange();
	}

	stop(): void {
		this.isStopped = true;
		this.unfollow?.();
		clearTimeout(this.timer);
	}

	private inTurn(work: () => Promise<void>): Promise<void> {
		this.last = this.last.then(() => (this.isStopped ? undefined : work()));
		return this.last;
	}

	private async readAll(into: Table, isFirst: boolean): Promise<void> {
		const entry = entryOf[this.kind] as (record: unknown) => Entry;
		await this.readNames("seller", "team");
		let isBegun = false;
		await recordsBack(
			this.kind,
			async (records) => {
				if (this.isStopped) return;
				const first = isBegun ? [] : records.slice(0, FIRST);
				if (!isBegun) {
					isBegun = true;
					if (isFirst) {
						await this.nameFirst(first as { customer?: Id }[]);
						for (const record of first) into.put(entry(record));
						this.done = into.size;
						this.onChange();
					}
					await this.readNames("customer");
					into.readAnew(this.reading());
				}
				for (const record of records) into.put(entry(record));
				if (isFirst) {
					this.done = into.size;
					this.onChange();
				}
			},
			this.of,
		);
	}

	private async readNames(...kinds: readonly NamedKind[]): Promise<void> {
		for (const kind of kinds)
			this.names[kind] = new Map(
				(await all(kind, this.of)).map(({ id, name }) => [id, name]),
			);
	}

	private async nameFirst(records: readonly { customer?: Id }[]) {
		const ids = records.map(({ customer }) => customer);
		for (const customer of await recordsById("customer", ids, this.of))
			if (customer) this.names.customer.set(customer.id, customer.name);
	}

	/** Brings the table up to the store. */
	private async keepUp(): Promise<void> {
		if ((await changeCount(this.of)) === this.since.changes) return;
		const news = await changesSince(this.since, this.of);
		if (!news) {
			clearTimeout(this.timer);
			this.timer = setTimeout(
				() => void this.inTurn(() => this.readAgain()),
				QUIET_MS,
			);
			return;
		}
		this.since = news.mark;
		await this.apply(news.changes);
	}

	/** The journal says what was changed; what it is now, the store. */
	private async apply(changes: JournalRow["changes"]): Promise<void> {
		const idsOf = (kind: Kind) => [
			...new Set(
				changes.flatMap((each) => (each.kind === kind ? each.id : [])),
			),
		];
		const renamed = new Set<NamedKind>();
		for (const kind of NAMED) {
			const ids = idsOf(kind);
			const now = await this.recordsOf(kind, ids);
			for (const [at, id] of ids.entries()) {
				const name = now[at]?.name;
				if (this.names[kind].get(id) !== name) renamed.add(kind);
				if (name === undefined) this.names[kind].delete(id);
				else this.names[kind].set(id, name);
			}
		}
		if (renamed.size > 0) this.table.readAnew(this.reading());
		const entry = entryOf[this.kind] as (record: unknown) => Entry;
		const ids = idsOf(this.kind);
		const now = await this.recordsOf(this.kind, ids);
		for (const [at, id] of ids.entries())
			if (now[at]) this.table.put(entry(now[at]));
			else this.table.remove(id);
		this.done = this.table.size;
		if (renamed.size > 0 || ids.length > 0) this.onChange();
	}

	private recordsOf<K extends Kind>(kind: K, ids: readonly Id[]) {
		return manyRecords(kind, ids, this.of);
	}

	private async readAgain(): Promise<void> {
		const since = await mark(this.of);
		const table = new Table(shapes[this.kind], this.reading());
		await this.readAll(table, false);
		this.since = since;
		this.table = table;
		this.done = table.size;
		this.onChange();
		await this.keepUp();
	}

	/** What is shown for words, as names and the language are now. */
	private reading(): Reading {
		const { names } = this;
		const { compare } = new Intl.Collator(currentLanguage());
		return { label: (column, word) => labelOf(column, word, names), compare };
	}
}

function labelOf(
	column: string,
	word: string,
	names: { readonly [kind in NamedKind]: ReadonlyMap<Id, string> },
): string {
	switch (column) {
		case "customer":
			return names.customer.get(word) ?? "";
		case "seller":
		case "countsFor":
			return names.seller.get(word) ?? "";
		case "status":
			return t(`status.${word as "open"}`);
		case "type":
			return typeText(word);
		case "every":
			return t(`costs.every.${word as "month"}`);
		case "forWhom": {
			const [kind, id = ""] = word.split(/:(.*)/s);
			return kind === "organisation"
				? t("scope.organisation")
				: (names[kind as NamedKind]?.get(id) ?? "");
		}
		default:
			return word;
	}
}

const COST_TYPES: ReadonlySet<string> = new Set([
	...["salary", "hours", "marketing"],
	...["meetingBooking", "event"],
]);

/** Costs and activities have types of their own; both have another. */
function typeText(word: string): string {
	return COST_TYPES.has(word)
		? t(`costs.type.${word as "hours"}`)
		: t(`leads.activity.${word as "other"}`);
}
