import { dropUnreadable } from "../backup/folder.ts";
import type { Forgotten } from "../model/forgotten.ts";
import type { AnyRecord, Kind } from "../model/kinds.ts";
import type { Id } from "../model/record.ts";
import type { Contents } from "../store/contents.ts";
import { type Store, store } from "../store/db.ts";
import { deriveAll } from "../store/derive-all.ts";
import { all } from "../store/read.ts";
import { saveChanges, Work } from "../store/work.ts";
import { SUM_WIDTH } from "../tally/sum.ts";
import { KNOWN, rewriteKept } from "./back-up.ts";
import { findTheirs, isFrozenTheirs, leftOf, leftOfRow } from "./forgetting.ts";
import { ForgottenNames, knownBy } from "./forgotten-names.ts";
import { ensureReady } from "./perform.ts";

/**
 * Takes out of every backup that is kept in the browser whoever was forgotten since it was made: read, rewritten beside the
 * old one, checked, and put in its place. Stopped anywhere it begins again the next time. `names`: what was taken out of the
 * store, while that is known; later a backup's own records of them say it.
 */
export async function forgetInBackups(
	names: ReadonlyMap<Id, readonly string[]> = new Map(),
	from: Store = store,
): Promise<void> {
	if ((await ensureReady(from)) !== "ready") return;
	const waiting = (await all("forgotten", from)).filter(
		({ isInBackups }) => isInBackups,
	);
	if (waiting.length === 0) return;
	const isKnown = await knownIds(from);
	await rewriteKept(async (contents) => {
		const next = await without(contents, waiting, isKnown, names);
		return next === contents ? null : next;
	});
	await dropUnreadable(KNOWN);
	await from.write(async () => {
		const work = new Work(from);
		for (const { id } of waiting)
			await work.derive("forgotten", id, { isInBackups: undefined } as object);
		await saveChanges(from, work.list());
	});
}

/**
 * A backup's contents as they may come back: without whoever was forgotten since, and knowing that they were. Answers the
 * same contents where nobody was.
 */
export async function stillForgotten(
	contents: Contents,
	into: Store = store,
): Promise<Contents> {
	const own = await all("forgotten", into);
	if (own.length === 0) return contents;
	const next = await without(contents, own, await knownIds(into));
	const before = (next.records.get("forgotten") ?? []) as Forgotten[];
	const byId = new Map([...before, ...own].map((each) => [each.id, each]));
	const records = new Map(next.records).set(
		"forgotten",
		[...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
	);
	return { ...next, records };
}

/** Customers and sellers there are: none of them is somebody forgotten, whatever they are called. */
async function knownIds(from: Store): Promise<ReadonlySet<Id>> {
	const ids = new Set<Id>();
	for (const kind of ["customer", "seller"] as const)
		await from.records.each(kind, [], undefined, ({ id }) => ids.add(id));
	return ids;
}

async function without(
	contents: Contents,
	forgotten: readonly Forgotten[],
	isKnown: ReadonlySet<Id>,
	names: ReadonlyMap<Id, readonly string[]> = new Map(),
): Promise<Contents> {
	let next = contents;
	for (const each of forgotten) next = await withoutOne(next, each);
	return next;

	async function withoutOne(from: Contents, one: Forgotten): Promise<Contents> {
		const { kind, how, called, ids, left = [], enteredAt } = one;
		const hashes = new ForgottenNames([one]);
		const theirs = await findTheirs(
			{
				async each(of, visit) {
					from.records.get(of)?.forEach(visit);
				},
				async rows(visit) {
					from.journal.forEach(visit);
				},
			},
			{
				...{ kind, how, called, ids, left: new Set(left) },
				words: names.get(one.id) ?? [],
			},
			// The same under an id of before: not who came since, and not who is there under the same name.
			(record) =>
				record.enteredAt <= enteredAt &&
				!isKnown.has(record.id) &&
				!left.includes(record.id) &&
				hashes.find(kind, knownBy(kind, record)) !== undefined,
		);
		let isSame = true;
		let isAnyGone = false;
		const records = new Map<Kind, AnyRecord[]>();
		for (const [of, list] of from.records) {
			const kept = list.flatMap((record) => {
				const is = leftOf(of, record, theirs);
				if (is !== record) isSame = false;
				if (is === null) isAnyGone = true;
				return is === null ? [] : [is];
			});
			if (kept.length > 0) records.set(of, kept);
		}
		const journal = from.journal.map((row) => {
			const is = leftOfRow(row, theirs);
			if (is !== row) isSame = false;
			return is;
		});
		const frozen: Contents["frozen"] = new Map();
		for (const [of, rows] of from.frozen) {
			const kept = rows.filter(
				(row) => !isFrozenTheirs(of, row[SUM_WIDTH], theirs),
			);
			if (kept.length < rows.length) isSame = false;
			if (kept.length > 0) frozen.set(of, kept);
		}
		if (isSame) return from;
		const settled =
			isAnyGone || how === "removed" ? deriveAll(records) : records;
		return { ...from, records: settled, journal, frozen };
	}
}
