import Dexie from "dexie";
import {
	type AnyRecord,
	type Kind,
	type RecordOf,
	schemas,
} from "../model/kinds.ts";
import type { Id } from "../model/record.ts";
import { type Fact, type Subject, shelfOf } from "../tally/fact.ts";
import { factsOf } from "../tally/facts-of.ts";
import type { SumRow } from "../tally/sum.ts";
import { mergeSumRows, sumRowsOf } from "../tally/sum-rows.ts";
import type { JournalRow, KeyEntry, Store, StoreState } from "./db.ts";
import { dropWhereKnown } from "./everyones-facts.ts";
import { keysOf } from "./keys-of.ts";
import type { Edit } from "./sorted-pages.ts";
import type { TallyEdit } from "./tally-pages.ts";

/** One record as it was when this work first saw it, and as it shall be. */
export interface Change {
	kind: Kind;
	id: Id;
	before?: AnyRecord | undefined;
	after?: AnyRecord | undefined;
	/** Its id was made in this action: no record can name it yet. */
	isFresh?: boolean;
}

/** Thrown when a record does not fit its schema: the action answers `invalid`, nothing is written. */
export class InvalidRecord extends Error {
	override name = "InvalidRecord";
}

/**
 * What one action changes, gathered inside its transaction: records are read through it, put into it, and written with
 * their keys, facts and sums by `save`.
 */
export class Work {
	readonly store: Store;
	private readonly changes = new Map<string, Change>();

	constructor(store: Store) {
		this.store = store;
	}

	/** The record as this work has it by now. */
	async get<K extends Kind>(kind: K, id: Id): Promise<RecordOf<K> | undefined> {
		return (await this.seen(kind, id)).after as RecordOf<K> | undefined;
	}

	/** Reads many records at once, so that getting each costs nothing. */
	async load(kind: Kind, ids: readonly Id[]): Promise<void> {
		const missing = ids.filter((id) => !this.changes.has(`${kind}/${id}`));
		const found = await this.store.records.getMany(
			kind,
			missing.map((id) => [id]),
		);
		for (const [at, id] of missing.entries())
			this.changes.set(`${kind}/${id}`, {
				kind,
				id,
				before: found[at],
				after: found[at],
			});
	}

	/** Puts a record whose id was made in this very action: nothing can be stored under it, so nothing is looked up. */
	add<K extends Kind>(kind: K, record: RecordOf<K>): void {
		this.changes.set(`${kind}/${record.id}`, {
			kind,
			id: record.id,
			after: parsed(kind, { ...record, rev: 1 }),
			isFresh: true,
		});
	}

	/** Puts a record, new or changed; its revision is counted here. */
	async put<K extends Kind>(kind: K, record: RecordOf<K>): Promise<void> {
		const change = await this.seen(kind, record.id);
		change.after = parsed(kind, {
			...record,
			rev: (change.before?.rev ?? 0) + 1,
		});
	}

	/** Sets derived fields: what follows from other records, without counting a revision. */
	async derive<K extends Kind>(
		kind: K,
		id: Id,
		fields: Partial<RecordOf<K>>,
	): Promise<void> {
		const change = await this.seen(kind, id);
		if (!change.after) return;
		const next = withoutUndefined({ ...change.after, ...fields });
		if (JSON.stringify(next) !== JSON.stringify(change.after))
			change.after = next as AnyRecord;
	}

	async remove(kind: Kind, id: Id): Promise<void> {
		(await this.seen(kind, id)).after = undefined;
	}

	/** The ids of the records of a kind that carry an outside name, this work's own changes included. Sorted. */
	async find(kind: Kind, key: string): Promise<Id[]> {
		const stored = await this.store.keys.range(kind, [key], [`${key}\u0000`]);
		const ids = new Set(stored.map(([, id]) => id));
		for (const change of this.changes.values())
			if (change.kind === kind) {
				if (change.after && keysOf(kind, change.after).includes(key))
					ids.add(change.id);
				else ids.delete(change.id);
			}
		return [...ids].sort();
	}

	/** Every change so far that is one. */
	list(): Change[] {
		return [...this.changes.values()].filter(
			({ before, after }) => before !== after,
		);
	}

	private async seen(kind: Kind, id: Id): Promise<Change> {
		const name = `${kind}/${id}`;
		const known = this.changes.get(name);
		// Dexie follows a transaction through some hundred native awaits only; one of its own promises starts the count anew.
		if (known) return Dexie.Promise.resolve(known);
		const before = await this.store.records.get(kind, [id]);
		const change = this.changes.get(name) ?? {
			kind,
			id,
			before,
			after: before,
		};
		this.changes.set(name, change);
		return change;
	}
}

/** Writes changed records and what follows from each: keys, facts, sums. Inside the caller's transaction. */
export async function saveChanges(
	store: Store,
	changes: readonly Change[],
): Promise<void> {
	await Promise.all([
		editRecords(store, changes),
		countChanges(store, changes),
		saveKeys(store, changes),
		saveFacts(store, changes),
	]);
}

/** Writes the records alone, and counts them. An import writes keys and facts apart, each in its own order. */
export async function saveRecords(
	store: Store,
	changes: readonly Change[],
): Promise<void> {
	await Promise.all([
		editRecords(store, changes),
		countChanges(store, changes),
	]);
}

async function editRecords(
	store: Store,
	changes: readonly Change[],
): Promise<void> {
	await dropWhereKnown(
		store,
		changes
			.filter(
				({ kind, before, after }) => kind === "seller" && !before && after,
			)
			.map(({ id }) => id),
	);
	await store.records.edit(
		changes.map(({ kind, id, after }) => ({
			of: kind,
			key: [id],
			change: () => after ?? null,
		})),
	);
}

/** Writes the outside names of the changed records. */
export async function saveKeys(
	store: Store,
	changes: readonly Change[],
): Promise<void> {
	await store.keys.edit(changes.flatMap(keyEdits));
}

/** Whose side of the changed records' tallies to move. */
export interface Sides {
	sellers?: boolean;
	customers?: boolean;
	organisation?: boolean;
}

const ALL: Sides = { sellers: true, customers: true, organisation: true };

/**
 * Moves the facts and sums of the changed records, of all sides together unless told otherwise (an import writes them
 * apart). Answers which customers' appearances came to stand with a seller, or with nobody.
 */
export async function saveFacts(
	store: Store,
	changes: readonly Change[],
	sides: Sides = ALL,
): Promise<Fact[]> {
	const { facts, sums, moved } = factEdits(changes, sides);
	if (!moved) {
		await Promise.all([store.facts.edit(facts), store.sums.edit(sums)]);
		return [];
	}
	// Only what was there is taken out of the sums, and only what was not is added: see `factEdits`.
	await store.facts.edit(facts);
	const { gone, come } = moved;
	await store.sums.edit([...sums, ...sumEdits(gone, come)]);
	return [...come].flatMap(([subject, own]) =>
		subject.startsWith("seller:") ? own : [],
	);
}

function keyEdits({ kind, id, before, after }: Change): Edit<KeyEntry>[] {
	const old = new Set(before ? keysOf(kind, before) : []);
	const now = new Set(after ? keysOf(kind, after) : []);
	return [
		...[...old]
			.filter((key) => !now.has(key))
			.map((key) => ({ of: kind, key: [key, id], change: () => null })),
		...[...now]
			.filter((key) => !old.has(key))
			.map((key) => ({
				of: kind,
				key: [key, id],
				change: (): KeyEntry => [key, id],
			})),
	];
}

type ByWhom = Map<Subject, Fact[]>;

/**
 * What changed records move. A customer's first appearance stands in the tally of whoever owns the record it appeared in;
 * an import says it of the customer before it brings that record. So such a fact is moved by what is there, and only where
 * it changes: `moved` fills while the facts are edited, and says what that means for the sums. Undefined where none does.
 */
function factEdits(changes: readonly Change[], sides: Sides) {
	const facts: TallyEdit<Fact>[] = [];
	const gone: ByWhom = new Map();
	const come: ByWhom = new Map();
	const moved: { gone: ByWhom; come: ByWhom } = {
		gone: new Map(),
		come: new Map(),
	};
	let hasAppearances = false;
	const add = (to: ByWhom, subject: Subject, fact: Fact) => {
		const list = to.get(subject);
		if (list) list.push(fact);
		else to.set(subject, [fact]);
	};
	const note = (to: ByWhom, kind: Kind, record: AnyRecord) => {
		for (const { subject, fact } of factsOf(kind, record)) {
			const isCustomer = subject.startsWith("customer:");
			const isMine = isCustomer ? sides.customers : sides.sellers;
			const count = (into: ByWhom) => {
				if (isMine) add(into, subject, fact);
				if (!isCustomer && sides.organisation) add(into, "organisation", fact);
			};
			const isAppearance = kind === "customer";
			if (!isAppearance) count(to);
			if (!isMine) continue;
			hasAppearances ||= isAppearance;
			facts.push({
				subject: shelfOf(subject, fact[1]),
				key: [fact[0], fact[1], fact[2]],
				change: (current) => {
					if (isAppearance && (current === undefined) === (to === come))
						count(to === come ? moved.come : moved.gone);
					return to === come ? fact : null;
				},
			});
		}
	};
	const moving = changes.filter((change) => !appearsAsBefore(change));
	for (const { kind, before } of moving) if (before) note(gone, kind, before);
	for (const { kind, after } of moving) if (after) note(come, kind, after);
	return {
		facts,
		sums: sumEdits(gone, come),
		moved: hasAppearances ? moved : undefined,
	};
}

/** True for a customer, changed otherwise, who first appeared where it did. */
function appearsAsBefore({ kind, before, after }: Change): boolean {
	if (kind !== "customer" || !before || !after) return false;
	const [was, is] = [before, after].map(
		(customer) => (customer as RecordOf<"customer">).firstSeen,
	);
	return was?.id === is?.id && was?.on === is?.on && was?.seller === is?.seller;
}

function sumEdits(gone: ByWhom, come: ByWhom): TallyEdit<SumRow>[] {
	return [...new Set([...gone.keys(), ...come.keys()])].flatMap((subject) =>
		[
			...sumRowsOf(gone.get(subject) ?? [], -1),
			...sumRowsOf(come.get(subject) ?? [], 1),
		].map((row) => sumEdit(subject, row)),
	);
}

/** Adds a row to the sums of its day, kind and currency. */
export function sumEdit(subject: Subject, row: SumRow): TallyEdit<SumRow> {
	return {
		subject,
		key: [row[0], row[1], row[2]],
		change: (current) =>
			mergeSumRows(current ? [current] : [], [row])[0] ?? null,
	};
}

async function countChanges(
	store: Store,
	changes: readonly Change[],
): Promise<void> {
	const state = await store.meta.get("state");
	if (!state) return;
	const counts: StoreState["counts"] = { ...state.counts };
	for (const { kind, before, after } of changes)
		counts[kind] = (counts[kind] ?? 0) + (after ? 1 : 0) - (before ? 1 : 0);
	await store.meta.put({ ...state, changes: state.changes + 1, counts });
}

/** The changes as the journal keeps them. */
export function journalled(changes: readonly Change[]): JournalRow["changes"] {
	return changes.map(({ kind, id, before, after }) => ({
		kind,
		id,
		...(before && { before }),
		...(after && { after }),
	}));
}

/** A record as its schema writes it; throws `InvalidRecord` naming the fields that do not fit. */
function parsed(kind: Kind, record: object): AnyRecord {
	const answer = schemas[kind].safeParse(withoutUndefined(record));
	if (!answer.success)
		throw new InvalidRecord(
			answer.error.issues
				.map((issue) => `${kind}.${issue.path.join(".")}`)
				.join(", "),
		);
	return answer.data as AnyRecord;
}

function withoutUndefined<T extends object>(record: T): T {
	return Object.fromEntries(
		Object.entries(record).filter(([, value]) => value !== undefined),
	) as T;
}
