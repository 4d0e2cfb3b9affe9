import { newId } from "../clock.ts";
import type { Activity } from "../model/activity.ts";
import type { Customer } from "../model/customer.ts";
import type { Deal } from "../model/deal.ts";
import type { Goal } from "../model/goal.ts";
import type { AnyRecord, Kind } from "../model/kinds.ts";
import type { Id } from "../model/record.ts";
import { type Kept, type Store, store } from "../store/db.ts";
import {
	deriveFields,
	deriveLead,
	deriveQuote,
	earliest,
	earliestStored,
	isAppearance,
	isWinFact,
} from "../store/derive.ts";
import { factsNaming } from "../store/read.ts";
import { feedCanary } from "../store/readiness.ts";
import type { TallyEdit } from "../store/tally-pages.ts";
import {
	type Change,
	saveChanges,
	saveFacts,
	saveKeys,
	saveRecords,
	sumEdit,
	Work,
} from "../store/work.ts";
import type { Fact } from "../tally/fact.ts";
import { organisationSums } from "../tally/organisation-sums.ts";
import type { SumRow } from "../tally/sum.ts";
import { sumRowsOf } from "../tally/sum-rows.ts";
import type { ImportWatch } from "./import-drafts.ts";
import { isRowOf } from "./import-id.ts";
import { Refusal } from "./perform.ts";
import { takeBack } from "./undo.ts";

/** How many records one transaction of an undo takes. */
const CHUNK = 1_024;
const CUSTOMERS_AT_ONCE = 256;
const KEYS_AT_ONCE = 4_096;

/** Whether a deal goes, or was to come and does not. */
type Gone = (deal: { id: Id }) => boolean;

/** Kinds whose imported records have row ids, in the order they go. */
const ROWS = ["deal", "lead", "activity", "cost", "goal"] as const;

/**
 * Takes a whole import back, in steps that can be repeated: first the records it changed, then the customers' tallies, then
 * what it made with the sellers' tallies, last the names nobody uses. What was changed since stays and is listed.
 */
export async function undoImport(
	importId: Id,
	watch: ImportWatch = {},
	into: Store = store,
): Promise<{ kept: Kept[] }> {
	const undoId = newId();
	const journal = await into.write(async () => {
		const row = await into.journal.get(importId);
		const state = await into.meta.get("state");
		if (!row?.import || !state) throw new Refusal("notFound");
		if (row.import.phase === "undone")
			throw new Refusal("notFound", "already undone");
		await into.journal.update(importId, {
			import: { ...row.import, phase: "undoing" },
		});
		const open = state.openImports ?? [];
		if (!open.includes(importId))
			await into.meta.put({ ...state, openImports: [...open, importId] });
		return row.import;
	});

	const kept = await takeBackChanges(importId, into);
	const stays = new Set(kept.map(({ id }) => id));
	const own: {
		kind: (typeof ROWS)[number];
		id: Id;
		rev: number;
		customer?: Id | undefined;
	}[] = [];
	for (const kind of ROWS)
		await into.records.each(
			kind,
			[journal.fromId],
			[`${journal.toId}~`],
			(record) => {
				const { id, rev, customer } = record as Deal;
				if (record.importId === importId) own.push({ kind, id, rev, customer });
			},
		);
	for (const { kind, id, rev } of own)
		if (rev > 1 && !stays.has(id)) {
			kept.push({ kind, id, field: "rev" });
			stays.add(id);
		}
	const goes = new Set(own.map(({ id }) => id).filter((id) => !stays.has(id)));
	// Of a deal that never came, its customer may have been told already.
	const isGone: Gone = ({ id }) => isRowOf(importId, id) && !stays.has(id);

	await clearTotal(importId, goes, journal.fromId, journal.toId, into);
	const customers = await clearAppearances(isGone, into);
	for (const { id, customer } of own)
		if (customer && goes.has(id)) customers.add(customer);
	await clearCustomers([...customers].sort(), goes, isGone, into, watch);
	for (const kind of ROWS) {
		const ids = own.flatMap((each) =>
			each.kind === kind && goes.has(each.id) ? [each.id] : [],
		);
		for (let at = 0; at < ids.length; at += CHUNK) {
			await into.write(() =>
				removeRows(kind, ids.slice(at, at + CHUNK), goes, into),
			);
			watch.onProgress?.({
				done: Math.min(at + CHUNK, ids.length),
				total: ids.length,
				phase: "undoing",
			});
		}
	}
	await clearKeys(importId, into);
	await clearNames(importId, into);
	await into.write(async () => {
		await into.journal.update(importId, {
			"import.phase": "undone",
			undoneBy: undoId,
		});
		await closeImport(importId, into);
	});
	await feedCanary(into);
	return { kept };
}

/** Removes records of a kind, in the order of their ids, from the sellers' side, and brings those up to date that follow from them. */
async function removeRows(
	kind: (typeof ROWS)[number],
	ids: readonly Id[],
	goes: ReadonlySet<Id>,
	into: Store,
): Promise<void> {
	const slice = new Set(ids);
	const [first, last] = [ids[0]!, ids[ids.length - 1]!];
	const changes: Change[] = [];
	for (const record of await into.records.range(kind, [first], [`${last}~`]))
		if (slice.has(record.id))
			changes.push({ kind, id: record.id, before: record });
	await saveRecords(into, changes);
	// What a file calls them goes last, in its own order: here it would write every page of it again and again.
	await saveKeys(
		into,
		changes.map((change) => ({
			...change,
			before: { ...change.before, keys: undefined } as unknown as AnyRecord,
		})),
	);
	// The organisation's sums have lost the deals already.
	await saveFacts(into, changes, {
		sellers: true,
		...(kind !== "deal" && { organisation: true }),
	});
	const work = new Work(into);
	const quoted = new Set<Id>();
	const leads = new Set<Id>();
	for (const { id, before } of changes) {
		const { type, deal } = before as Activity;
		if (kind === "activity" && type === "quoteSent" && deal) quoted.add(deal);
		const { lead } = before as Deal;
		if (kind === "deal" && lead && !goes.has(lead)) leads.add(lead);
		if (kind === "lead") leads.add(id);
	}
	for (const deal of quoted) await deriveQuote(work, deal);
	for (const lead of leads) await deriveLead(work, lead);
	await saveChanges(into, work.list());
}

/** Gives the records the import changed their old values, where they still hold what it wrote. */
async function takeBackChanges(importId: Id, into: Store): Promise<Kept[]> {
	const kept: Kept[] = [];
	const parts = await into.journal
		.where("id")
		.between(`${importId}/`, `${importId}0`)
		.toArray();
	for (const part of parts) {
		if (part.undoneBy) continue;
		await into.write(async () => {
			const work = new Work(into);
			for (const change of part.changes)
				kept.push(...(await takeBack(work, change.kind, change)));
			await deriveFields(work);
			await saveChanges(into, work.list());
			await into.journal.update(part.id, { undoneBy: importId });
		});
	}
	return kept;
}

/**
 * Takes customers who appeared in deals that go out of the sellers' tallies and the organisation's, in the order they
 * stand there; what is gone already is not taken out again. Answers whose first deals, seen or won, go.
 */
async function clearAppearances(isGone: Gone, into: Store): Promise<Set<Id>> {
	const customers = new Set<Id>();
	const found: { record: Customer; place: string }[] = [];
	await into.records.each("customer", [], undefined, (each) => {
		const record = each as Customer;
		const { id, firstSeen, firstWon } = record;
		if (firstWon && isGone(firstWon)) customers.add(id);
		if (!firstSeen || !isGone(firstSeen)) return;
		customers.add(id);
		found.push({ record, place: `${firstSeen.seller ?? ""} ${firstSeen.on}` });
	});
	found.sort((a, b) => (a.place < b.place ? -1 : 1));
	for (let at = 0; at < found.length; at += CHUNK)
		await into.write(() =>
			saveFacts(
				into,
				found.slice(at, at + CHUNK).map(({ record }) => ({
					kind: "customer",
					id: record.id,
					before: record,
				})),
				{ sellers: true, organisation: true },
			),
		);
	return customers;
}

/** Takes these deals out of every customer's tally, and finds who was first among what is left. */
async function clearCustomers(
	customers: readonly Id[],
	goes: ReadonlySet<Id>,
	isGone: Gone,
	into: Store,
	watch: ImportWatch,
): Promise<void> {
	for (let at = 0; at < customers.length; at += CUSTOMERS_AT_ONCE) {
		const slice = customers.slice(at, at + CUSTOMERS_AT_ONCE);
		await into.write(async () => {
			const left = new Map<Id, Fact[]>();
			const facts: TallyEdit<Fact>[] = [];
			const sums: TallyEdit<SumRow>[] = [];
			for (const [customer, entries] of await into.facts.ofCustomers(slice)) {
				const subject = `customer:${customer}` as const;
				const gone = entries.filter(([, , id]) => goes.has(id));
				for (const [day, kind, id] of gone)
					facts.push({ subject, key: [day, kind, id], change: () => null });
				for (const row of sumRowsOf(gone, -1)) sums.push(sumEdit(subject, row));
				left.set(
					customer,
					entries.filter(([, , id]) => !isGone({ id })),
				);
			}
			await into.facts.edit(facts);
			await into.sums.edit(sums);
			await firstsAgain(left, isGone, into);
		});
		watch.onProgress?.({
			done: Math.min(at + CUSTOMERS_AT_ONCE, customers.length),
			total: customers.length,
			phase: "customers",
		});
	}
}

/**
 * Takes these deals out of the organisation's sums, if they are in it; else it gets what it still lacks, so that it holds
 * the appearances that the sellers' tallies hold.
 */
async function clearTotal(
	importId: Id,
	goes: ReadonlySet<Id>,
	from: Id,
	to: Id,
	into: Store,
): Promise<void> {
	const deals: Deal[] = [];
	await into.records.each("deal", [from], [`${to}~`], (record) => {
		if (goes.has(record.id)) deals.push(record as Deal);
	});
	const total = organisationSums(deals, -1);
	await into.write(async () => {
		const row = await into.journal.get(importId);
		if (!row?.import) return;
		const { isTotalled, toTotal = [], ...rest } = row.import;
		await into.journal.update(importId, { import: rest });
		await into.sums.edit(
			(isTotalled ? total : toTotal).map((each) =>
				sumEdit("organisation", each),
			),
		);
	});
}

/** Finds who was first among what is `left` of each, for customers whose first records go. */
async function firstsAgain(
	left: ReadonlyMap<Id, readonly Fact[]>,
	isGone: Gone,
	into: Store,
): Promise<void> {
	const work = new Work(into);
	await work.load("customer", [...left.keys()]);
	const hasMembers = new Set(
		(await into.keys.range("customer", ["into:"], ["into;"])).map(([key]) =>
			key.slice("into:".length),
		),
	);
	for (const [customer, own] of left) {
		const record = await work.get("customer", customer);
		const root = record?.mergedInto ? undefined : record;
		const { firstSeen: seen, firstWon: won } = root ?? {};
		const isSeenGone = seen !== undefined && isGone(seen);
		const isWonGone = won !== undefined && isGone(won);
		if (!isSeenGone && !isWonGone) continue;
		const members: Id[] = [customer];
		for (let at = 0; hasMembers.has(customer) && at < members.length; at++)
			members.push(...(await work.find("customer", `into:${members[at]}`)));
		const search = async (counts: (fact: Fact) => boolean) => {
			const found: Fact[] = own.filter(counts);
			for (const id of members.slice(1))
				found.push(
					...(await earliestStored(into, `customer:${id}`, counts, {
						has: (id) => isGone({ id }),
					})),
				);
			return earliest(found);
		};
		const firstSeen = isSeenGone ? await search(isAppearance) : seen;
		const firstWon = isWonGone ? await search(isWinFact) : won;
		await work.derive("customer", customer, { firstSeen, firstWon });
		if (firstWon) await work.derive("deal", firstWon.id, { isFirstWin: true });
	}
	// Who appears nowhere any more is out of the sellers' tallies already.
	const isLone = ({ kind, after }: Change) =>
		kind === "customer" && !(after as Customer | undefined)?.firstSeen;
	const lone = work.list().filter(isLone);
	await saveRecords(into, lone);
	await saveFacts(into, lone, { customers: true });
	await saveChanges(
		into,
		work.list().filter((change) => !isLone(change)),
	);
}

/** Keys of records that are gone, and of those that were to come and never did. */
async function clearKeys(importId: Id, into: Store): Promise<void> {
	for (const kind of ROWS) {
		const orphans: [string, Id][] = [];
		await into.keys.each(kind, [], undefined, (entry) => {
			if (isRowOf(importId, entry[1])) orphans.push(entry);
		});
		const exists = new Set<Id>();
		if (orphans.length > 0)
			await into.records.each(kind, [], undefined, (record) => {
				if (record.importId === importId) exists.add(record.id);
			});
		const gone = orphans.filter(([, id]) => !exists.has(id));
		for (let at = 0; at < gone.length; at += KEYS_AT_ONCE)
			await into.write(() =>
				into.keys.edit(
					gone
						.slice(at, at + KEYS_AT_ONCE)
						.map((entry) => ({ of: kind, key: entry, change: () => null })),
				),
			);
	}
}

/** Customers, teams, memberships and sellers the import made and nothing names. */
async function clearNames(importId: Id, into: Store): Promise<void> {
	// A goal or a cost that stayed, or was made since, may be about them.
	const named = new Set<Id>();
	for (const kind of ["goal", "cost"] as const)
		for (const record of await into.records.range(kind, [])) {
			const { scope } = record as Goal;
			if (scope.kind !== "organisation") named.add(scope.id);
		}
	for (const kind of ["membership", "customer", "seller", "team"] as Kind[]) {
		const made: Id[] = [];
		await into.records.each(kind, [], undefined, (record) => {
			if (record.importId === importId && record.rev === 1)
				made.push(record.id);
		});
		for (let at = 0; at < made.length; at += CHUNK)
			await into.write(async () => {
				const work = new Work(into);
				const { me } = (await work.get("settings", "settings")) ?? {};
				const slice = made.slice(at, at + CHUNK);
				await work.load(kind, slice);
				const ofCustomers =
					kind === "customer" ? await into.facts.ofCustomers(slice) : undefined;
				for (const id of slice) {
					const facts =
						kind === "seller"
							? await factsNaming(kind, id, into)
							: (ofCustomers?.get(id) ?? []);
					if (facts.length === 0 && id !== me && !named.has(id))
						await work.remove(kind, id);
				}
				await saveChanges(into, work.list());
			});
	}
}

/** Takes an import off the list of open ones. Inside the caller's transaction. */
export async function closeImport(importId: Id, into: Store): Promise<void> {
	const state = await into.meta.get("state");
	if (state)
		await into.meta.put({
			...state,
			openImports: (state.openImports ?? []).filter((id) => id !== importId),
		});
}
