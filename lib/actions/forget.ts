import { armFaults, faultPoint } from "../fault.ts";
import { normalName } from "../model/customer.ts";
import type { Forgotten } from "../model/forgotten.ts";
import { changeTexts } from "../model/free-text.ts";
import { type AnyRecord, type Kind, kinds, schemas } from "../model/kinds.ts";
import type { Id } from "../model/record.ts";
import { spellingsOf } from "../model/team-members.ts";
import { type JournalRow, type Store, store } from "../store/db.ts";
import { deriveFields, membersOf, rootOf } from "../store/derive.ts";
import { deriveAll } from "../store/derive-all.ts";
import { all, idsByKey } from "../store/read.ts";
import { feedCanary } from "../store/readiness.ts";
import { rebuildTallies } from "../store/rebuild-tallies.ts";
import {
	type Change,
	saveChanges,
	saveKeys,
	saveRecords,
	Work,
} from "../store/work.ts";
import {
	countsOf,
	findTheirs,
	isFrozenTheirs,
	leftOf,
	leftOfRow,
	type Source,
	type Theirs,
	type Who,
} from "./forgetting.ts";
import { hashOf, knownBy, newSalt } from "./forgotten-names.ts";
import { ensureReady, fresh, Refusal } from "./perform.ts";

/** Whom to forget. */
export interface Forget {
	kind: Forgotten["kind"];
	id: Id;
	/** More words to take out: a nickname, a name from before. */
	words?: readonly string[];
}

/** A text of somebody else's record in which the name stands. */
export interface Mention {
	kind: Kind;
	id: Id;
	/** The whole text, as it stands. */
	text: string;
	/** It is the record's own name: maybe somebody else is called so. */
	isName: boolean;
}

/** What forgetting would do: nothing is written. */
export interface ForgetPlan {
	/** What is looked for. */
	names: string[];
	/** Records that are about them. */
	counts: { [kind in Kind]?: number };
	mentions: Mention[];
	/** Rows of the journal that hold something of them. */
	rows: number;
}

/** How many changed records are written at a time, in the one transaction. */
const CHUNK = 128;
/** More than so many are quicker written plainly, and all that follows from records made anew. */
const FEW = 512;
const ROWS_AT_ONCE = 64;

/** Finds what forgetting somebody would do. */
export async function planForget(
	ask: Forget,
	from: Store = store,
): Promise<ForgetPlan> {
	if ((await ensureReady(from)) !== "ready") throw new Refusal("failed");
	return from.read(async () => {
		const theirs = await theirsIn(from, ask, "removed", "");
		const mentions: Mention[] = [];
		const look = (kind: Kind, record: AnyRecord) => {
			if (theirs.records.get(kind)?.has(record.id)) return;
			changeTexts(schemas[kind], record, (text) => {
				if (theirs.without(text) === text) return text;
				const isName = text === (record as { name?: string }).name;
				mentions.push({ kind, id: record.id, text, isName });
				return text;
			});
		};
		for (const kind of kinds)
			if (kind !== "forgotten")
				await from.records.each(kind, [], undefined, (each) =>
					look(kind, each),
				);
		let rows = 0;
		await sourceOf(from).rows((row) => {
			if (leftOfRow(row, theirs) !== row) rows++;
		});
		return {
			names: [...theirs.names],
			counts: countsOf(theirs),
			mentions,
			rows,
		};
	});
}

/**
 * Forgets a customer or a person everywhere in the store, in one transaction: either everything of them is gone, or nothing
 * is. Their records go, or stay for their figures without anything that says whose they are; what older actions wrote is
 * rewritten, so that the rest of each can still be undone. The forgetting itself cannot. Answers what was taken out, for the
 * backups that are kept beside the store (see `forgetInBackups`).
 */
export async function forget(
	ask: Forget & {
		how: Forgotten["how"];
		/** What shall stand for the name. */
		called: string;
		/** Records in which the name stays. */
		left?: readonly Id[];
	},
	into: Store = store,
	/** For tests: see `FEW`. */
	few = FEW,
): Promise<{ forgotten: Id; names: readonly string[] }> {
	const readiness = await ensureReady(into);
	if (readiness !== "ready")
		throw new Refusal(readiness === "newer" ? "readOnly" : readiness);
	await armFaults();
	const { kind, how, left = [] } = ask;
	const done = await into.write(async () => {
		const state = await into.meta.get("state");
		// Its rows would come in between, and its journal names files that are still to be read again.
		if (state?.openImports?.length) throw new Refusal("importing");
		const known = await all("forgotten", into);
		const called = await freeName(ask.called, kind, into);
		const theirs = await theirsIn(into, ask, how, called, new Set(left));
		await forgetRecords(theirs, few, into);
		await forgetRows(theirs, into);
		await forgetFrozen(theirs, into);
		// Both follow from the facts, and are made anew.
		await into.learned.clear();
		await into.packed.clear();
		const salt = known[0]?.salt ?? newSalt();
		const forgotten: Forgotten = {
			...fresh(),
			...{ kind, how, called, salt },
			ids: [...theirs.own],
			hashes: [...theirs.known].map((key) => hashOf(salt, kind, key)),
			...(left.length > 0 && { left: [...left] }),
			isInBackups: true,
		};
		const work = new Work(into);
		work.add("forgotten", forgotten);
		await saveChanges(into, work.list());
		faultPoint("beforeCommit");
		return { forgotten: forgotten.id, names: theirs.names };
	});
	await feedCanary(into);
	return done;
}

/** What a store holds of somebody, and of whoever was merged into them. */
async function theirsIn(
	from: Store,
	{ kind, id, words = [] }: Forget,
	how: Who["how"],
	called: string,
	left?: ReadonlySet<Id>,
): Promise<Theirs> {
	const ids = await idsOf(from, kind, id);
	const keys = new Set<string>();
	for (const each of ids) {
		const record = await from.records.get(kind, [each]);
		for (const key of record ? knownBy(kind, record) : []) keys.add(key);
	}
	const who = { kind, how, called, ids, words, ...(left && { left }) };
	return findTheirs(sourceOf(from), who, (record, isStored) => {
		// Somebody else there is may share the name. Who was made and taken back may not.
		return !isStored && knownBy(kind, record).some((key) => keys.has(key));
	});
}

/** A customer's or a seller's id and those of all who became them, the one they are now first. */
async function idsOf(from: Store, kind: Forget["kind"], id: Id): Promise<Id[]> {
	const work = new Work(from);
	if (!(await work.get(kind, id))) throw new Refusal("notFound");
	if (kind === "customer") return membersOf(work, await rootOf(work, id));
	const sellers = await all("seller", from);
	const seen = new Set<Id>();
	let root = id;
	for (
		let next = sellers.find((each) => each.id === root)?.mergedInto;
		next && !seen.has(next);
		next = sellers.find((each) => each.id === root)?.mergedInto
	) {
		seen.add(next);
		root = next;
	}
	return spellingsOf(root, sellers);
}

/** A name nobody has: who is called "Former seller" is told apart from the one before. */
async function freeName(
	wanted: string,
	kind: Forget["kind"],
	from: Store,
): Promise<string> {
	for (let number = 1; ; number++) {
		const name = number === 1 ? wanted : `${wanted} ${number}`;
		const taken = await idsByKey(kind, `name:${normalName(name)}`, from);
		if (taken.length === 0) return name;
	}
}

function sourceOf(from: Store): Source {
	return {
		each: (kind, visit) => from.records.each(kind, [], undefined, visit),
		async rows(visit) {
			for (let after = ""; ; ) {
				const rows = await from.journal
					.where("id")
					.above(after)
					.limit(ROWS_AT_ONCE)
					.toArray();
				rows.forEach(visit);
				const last = rows[rows.length - 1];
				if (!last || rows.length < ROWS_AT_ONCE) return;
				after = last.id;
			}
		},
	};
}

/**
 * Writes what is left of every record, and what follows from it. A record that stays has not been written once more: its
 * import can still be undone.
 */
async function forgetRecords(
	theirs: Theirs,
	few: number,
	into: Store,
): Promise<void> {
	const changed: (Change & { before: AnyRecord })[] = [];
	for (const kind of kinds)
		await into.records.each(kind, [], undefined, (before) => {
			const after = leftOf(kind, before, theirs);
			if (after !== before)
				changed.push({
					kind,
					id: before.id,
					before,
					after: after ?? undefined,
				});
		});
	if (changed.length > few) return rewritten(changed, into);
	for (let at = 0; at < changed.length; at += CHUNK) {
		const work = new Work(into);
		for (const { kind, id, before, after } of changed.slice(at, at + CHUNK))
			if (after) await work.derive(kind, id, fieldsChanged(before, after));
			else await work.remove(kind, id);
		await deriveFields(work);
		await saveChanges(into, work.list());
	}
}

/** Writes very many changed records: what follows from others is found by going through all of them once. */
async function rewritten(
	changed: readonly Change[],
	into: Store,
): Promise<void> {
	await saveRecords(into, changed);
	await saveKeys(into, changed);
	const records = new Map<Kind, AnyRecord[]>();
	for (const kind of ["customer", "lead", "deal", "activity"] as const)
		records.set(kind, await into.records.range(kind, []));
	const derived = deriveAll(records);
	for (const [kind, before] of records)
		await into.records.edit(
			(derived.get(kind) ?? [])
				.filter((record, at) => record !== before[at])
				.map((record) => ({
					of: kind,
					key: [record.id],
					change: () => record,
				})),
		);
	await rebuildTallies(into);
}

function fieldsChanged(before: AnyRecord, after: AnyRecord): object {
	const [was, is] = [before, after] as { [field: string]: unknown }[];
	return Object.fromEntries(
		Object.keys({ ...was, ...is })
			.filter((field) => was?.[field] !== is?.[field])
			.map((field) => [field, is?.[field]]),
	);
}

async function forgetRows(theirs: Theirs, into: Store): Promise<void> {
	const ids: Id[] = [];
	await sourceOf(into).rows((row) => {
		if (leftOfRow(row, theirs) !== row) ids.push(row.id);
	});
	for (let at = 0; at < ids.length; at += ROWS_AT_ONCE) {
		const rows = await into.journal.bulkGet(ids.slice(at, at + ROWS_AT_ONCE));
		await into.journal.bulkPut(
			rows.flatMap((row): JournalRow[] =>
				row ? [leftOfRow(row, theirs)] : [],
			),
		);
	}
}

/** The sums of closed months that are theirs alone. */
async function forgetFrozen(theirs: Theirs, into: Store): Promise<void> {
	for (const id of theirs.own) {
		const of = `${theirs.kind}:${id}` as const;
		if (!isFrozenTheirs(theirs.kind === "seller" ? of : "customer", id, theirs))
			continue;
		const rows = await into.frozen.range(of, []);
		await into.frozen.edit(
			rows.map((row) => ({
				subject: of,
				key: [row[0], row[1], row[2]],
				change: () => null,
			})),
		);
	}
}
