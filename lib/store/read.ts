import { normalName } from "../model/customer.ts";
import type { Deal } from "../model/deal.ts";
import type { Kind, RecordOf } from "../model/kinds.ts";
import type { Id } from "../model/record.ts";
import type { Scope } from "../model/scope.ts";
import { type Settings, settingsDefault } from "../model/settings.ts";
import {
	spellingsOf,
	type TeamMember,
	teamMembersOf,
} from "../model/team-members.ts";
import {
	FACT,
	type Fact,
	type FactKind,
	type Subject,
	shelfOf,
} from "../tally/fact.ts";
import type { SumRow } from "../tally/sum.ts";
import { addDays, type PlainDate } from "../time/plain-date.ts";
import { type JournalRow, type Store, store } from "./db.ts";
import { everyonesFacts } from "./everyones-facts.ts";
import { standing } from "./standing.ts";
import type { TallyPages } from "./tally-pages.ts";

/** Reads of the store, for live queries: nothing here writes. */
export async function settings(from: Store = store): Promise<Settings> {
	return (
		((await from.records.get("settings", ["settings"])) as
			| Settings
			| undefined) ?? settingsDefault
	);
}

/** Every record of a kind, oldest first: for kinds that stay few. */
export async function all<K extends Kind>(
	kind: K,
	from: Store = store,
): Promise<RecordOf<K>[]> {
	return (await from.records.range(kind, [])) as RecordOf<K>[];
}

/** Sellers as they are now: a spelling found to be another's is not one. */
export async function sellers(from?: Store): Promise<RecordOf<"seller">[]> {
	return (await all("seller", from)).filter((seller) => !seller.mergedInto);
}
export const teams = () => all("team");
export const memberships = (from?: Store) => all("membership", from);

/** Who belongs to which team, and when; see `teamMembersOf`. */
export async function teamMembers(from?: Store): Promise<TeamMember[]> {
	return teamMembersOf(await memberships(from), await all("seller", from));
}
export const customers = () => all("customer");
export const goals = (from?: Store) => all("goal", from);

export async function record<K extends Kind>(
	kind: K,
	id: Id,
	from: Store = store,
): Promise<RecordOf<K> | undefined> {
	return (await from.records.get(kind, [id])) as RecordOf<K> | undefined;
}

/** The records of these ids, in their order; undefined where there is none. */
export async function recordsById<K extends Kind>(
	kind: K,
	ids: readonly (Id | undefined)[],
	from: Store = store,
): Promise<(RecordOf<K> | undefined)[]> {
	const wanted = [...new Set(ids.filter((id) => id !== undefined))];
	const read = await manyRecords(kind, wanted, from);
	const found = new Map(wanted.map((id, at) => [id, read[at]]));
	return ids.map((id) => (id === undefined ? undefined : found.get(id)));
}

/** The same of ids that stand there once each. */
export async function manyRecords<K extends Kind>(
	kind: K,
	ids: readonly Id[],
	from: Store = store,
): Promise<(RecordOf<K> | undefined)[]> {
	return (await from.records.getMany(
		kind,
		ids.map((id) => [id]),
	)) as (RecordOf<K> | undefined)[];
}

/** Customers that were found to be others, and whom each is now. It costs the merges, not the customers. */
export async function mergedCustomers(
	from: Store = store,
): Promise<ReadonlyMap<Id, Id>> {
	const into = new Map(
		(await from.keys.range("customer", ["into:"], ["into;"])).map(
			([key, id]) => [id, key.slice("into:".length)] as const,
		),
	);
	const rootOf = (id: Id): Id => {
		const seen = new Set<Id>();
		let at = id;
		for (let next = into.get(at); next && !seen.has(at); next = into.get(at)) {
			seen.add(at);
			at = next;
		}
		return at;
	};
	return new Map([...into.keys()].map((id) => [id, rootOf(id)]));
}

/** How many of a seller's last facts are looked through for their deals. */
const LATEST_FACTS = 128;

/**
 * The latest deals: mine, by the day something happened to them, so that an import of old ones does not push them away;
 * without a me, or without any of mine, those entered last.
 */
export async function latestDeals(count: number): Promise<Deal[]> {
	const { me } = await settings();
	if (me) {
		const ids = new Set<Id>();
		for (const [, kind, id] of await store.facts.last(
			`seller:${me}`,
			LATEST_FACTS,
		))
			if (DEAL_KINDS.has(kind)) ids.add(id);
		const found = await recordsById("deal", [...ids].slice(0, count));
		const deals = found.filter((deal) => deal !== undefined);
		if (deals.length) return deals;
	}
	return dealsBefore(undefined, count);
}

const DEAL_KINDS: ReadonlySet<number> = new Set([
	FACT.dealCreated,
	FACT.dealWon,
	FACT.dealLost,
]);

/** The records of a kind that were made last, newest first: as many as are looked at. */
export async function newest<K extends Kind>(
	kind: K,
	count: number,
	from: Store = store,
): Promise<RecordOf<K>[]> {
	return (await from.records.last(kind, count)) as RecordOf<K>[];
}

/** Records of a kind newest first, from before the one given: a page of a long list. */
export async function recordsBefore<K extends Kind>(
	kind: K,
	before: Id | undefined,
	count: number,
	from: Store = store,
): Promise<RecordOf<K>[]> {
	return (await from.records.last(
		kind,
		count,
		before === undefined ? undefined : [before],
	)) as RecordOf<K>[];
}

/** Visits every record of a kind, those made last first, many at a time. */
export function recordsBack<K extends Kind>(
	kind: K,
	visit: (records: RecordOf<K>[]) => void | Promise<void>,
	from: Store = store,
): Promise<void> {
	return from.records.eachBack(kind, (records) =>
		visit((records as RecordOf<K>[]).reverse()),
	);
}

/** A moment of the store, by what it counts and what it has noted last. */
export interface Mark {
	changes: number;
	at: number;
	/** What was noted in that very millisecond. */
	seen: readonly Id[];
}

/** This moment. */
export async function mark(from: Store = store): Promise<Mark> {
	return from.read(async () => {
		const state = await from.meta.get("state");
		const last = await from.journal.orderBy("at").last();
		const at = last?.at ?? 0;
		const seen = await from.journal.where("at").equals(at).primaryKeys();
		return { changes: state?.changes ?? 0, at, seen };
	});
}

/**
 * What was changed since a moment, in the order it was, and this moment. Undefined where the journal does not tell all of
 * it: of an import, of what was restored or forgotten, and where the clock was set back.
 */
export async function changesSince(
	{ changes, at, seen }: Mark,
	from: Store = store,
): Promise<{ changes: JournalRow["changes"]; mark: Mark } | undefined> {
	return from.read(async () => {
		const state = await from.meta.get("state");
		const rows = (
			await from.journal.where("at").aboveOrEqual(at).sortBy("at")
		).filter((row) => !seen.includes(row.id));
		if ((state?.changes ?? 0) - changes !== rows.length) return undefined;
		const last = rows.at(-1)?.at ?? at;
		return {
			changes: rows.flatMap((row) => row.changes),
			mark: {
				changes: changes + rows.length,
				at: last,
				seen: [
					...(last === at ? seen : []),
					...rows.filter((row) => row.at === last).map(({ id }) => id),
				],
			},
		};
	});
}

/** How many transactions have changed records. */
export async function changeCount(from: Store = store): Promise<number> {
	return (await from.meta.get("state"))?.changes ?? 0;
}

/** Deals newest first, from before the one given. */
export function dealsBefore(
	before: Id | undefined,
	count: number,
): Promise<Deal[]> {
	return recordsBefore("deal", before, count);
}

/** The ids of the records of a kind that carry an outside name (see `keysOf`). */
export async function idsByKey(
	kind: Kind,
	key: string,
	from: Store = store,
): Promise<Id[]> {
	return (await from.keys.range(kind, [key], [`${key}\u0000`])).map(
		([, id]) => id,
	);
}

/** The first customers whose names begin so, in the order of the names: what is typed is looked up, and no other read. */
export async function customersNamed(
	beginning: string,
	count: number,
	from: Store = store,
): Promise<RecordOf<"customer">[]> {
	const key = `name:${normalName(beginning)}`;
	const found = await from.keys.range("customer", [key], [`${key}\uffff`]);
	const named = await Promise.all(
		found.slice(0, count).map(([, id]) => record("customer", id, from)),
	);
	return named.filter((each) => each !== undefined);
}

/** What was done last, newest first. */
export function history(count: number): Promise<JournalRow[]> {
	return store.journal.orderBy("at").reverse().limit(count).toArray();
}

/** What was done after an instant, the oldest first: what each action changed, and the ids imports gave to what they made. */
export async function doneSince(
	instant: number,
	from: Store = store,
): Promise<Pick<JournalRow, "at" | "changes" | "import">[]> {
	return from.journal.where("at").above(instant).sortBy("at");
}

/**
 * What was done from an instant on, newest first, as many actions as are looked through. The parts of an import are large
 * and left out: their names are looked at before any is read.
 */
export async function journalSince(
	at: number,
	count: number,
	from: Store = store,
): Promise<JournalRow[]> {
	const [ids, parts] = await Promise.all([
		from.journal.where("at").aboveOrEqual(at).primaryKeys(),
		from.journal.where("name").equals("importPart").primaryKeys(),
	]);
	const left = new Set(parts);
	const wanted = ids.filter((id) => !left.has(id)).slice(-count);
	const rows = await from.journal.bulkGet(wanted.reverse());
	return rows.filter((row) => row !== undefined);
}

/** What an import changed of records that were there, a part of its journal at a time, so that it is never held whole. */
export async function importedChanges(
	importId: Id,
	tell: (changes: JournalRow["changes"]) => void,
	from: Store = store,
): Promise<void> {
	await from.journal
		.where(":id")
		.startsWith(`${importId}/`)
		.each(({ changes }) => tell(changes));
}

/**
 * Of what was done last, that which stands, newest first, each with the action whose undo takes it back, and those of the
 * other `parts` of a large edit: it was done in several transactions, and is taken back as one.
 */
export async function lastStanding(count: number): Promise<Standing[]> {
	const wholes = new Set<string>();
	const found: Standing[] = [];
	for (const each of standing(await history(count))) {
		const whole = wholeEdit(each.row.id);
		if (whole && wholes.has(whole)) continue;
		if (whole) wholes.add(whole);
		const parts = await otherParts(each);
		found.push({ ...each, parts: parts.map(({ undo }) => undo) });
	}
	return found;
}

export interface Standing {
	row: JournalRow;
	/** The action to undo. */
	undo: Id;
	/** More of them, where it is a part of a large edit. */
	parts: Id[];
}

/** The edit an action is a part of; undefined where it is the whole of it. */
export function wholeEdit(actionId: Id): Id | undefined {
	const [whole = "", ...rest] = actionId.split("/");
	return rest.length > 0 ? whole : undefined;
}

/** What takes back the other parts of a large edit, as far as they stand. */
async function otherParts({
	row,
	undo,
}: Pick<Standing, "row" | "undo">): Promise<{ undo: Id; records: number }[]> {
	const whole = wholeEdit(row.id);
	if (!whole) return [];
	const parts: { undo: Id; records: number }[] = [];
	const rows = await store.journal
		.where("id")
		.between(`${whole}/`, `${whole}0`)
		.toArray();
	for (const part of rows) {
		let last: JournalRow | undefined = part;
		let stands = true;
		for (; last?.undoneBy !== undefined; stands = !stands)
			last = await store.journal.get(last.undoneBy);
		if (last && stands && last.id !== undo)
			parts.push({ undo: last.id, records: recordsOf(part) });
	}
	return parts;
}

const recordsOf = ({ answer }: JournalRow) =>
	answer.ok ? answer.ids.length : 0;

/** Something that happened to a record. */
export interface Past {
	row: JournalRow;
	/** What takes it back, where it stands. */
	undo?: Id;
	parts: Id[];
	/** How many records it was about. */
	records: number;
}

/** How many rows of the journal are looked through at a time, and at most, for what happened to one record. */
const ROWS_AT_ONCE = 100;
const MOST_ROWS = 5_000;

/**
 * What happened to one record, newest first: the rows of the journal that changed it, with what takes each back where it
 * stands. Looked for as far back as it was made, or as `MOST_ROWS` reach; an import notes only what it changed.
 */
export async function historyOf(kind: Kind, id: Id): Promise<Past[]> {
	const rows: JournalRow[] = [];
	const isOf = (row: JournalRow) =>
		row.changes.some((change) => change.kind === kind && change.id === id);
	for (let offset = 0; offset < MOST_ROWS; offset += ROWS_AT_ONCE) {
		const page = await store.journal
			.orderBy("at")
			.reverse()
			.offset(offset)
			.limit(ROWS_AT_ONCE)
			.toArray();
		for (const row of page)
			rows.push(isOf(row) ? row : { ...row, changes: [] });
		const isMade = page.some((row) =>
			row.changes.some(
				(change) => change.kind === kind && change.id === id && !change.before,
			),
		);
		if (isMade || page.length < ROWS_AT_ONCE) break;
	}
	const undos = new Map(standing(rows).map(({ row, undo }) => [row.id, undo]));
	return Promise.all(
		rows
			.filter(({ changes }) => changes.length > 0)
			.map(async (row) => {
				const undo = row.import ? undefined : undos.get(row.id);
				const parts = undo ? await otherParts({ row, undo }) : [];
				return {
					row,
					...(undo && { undo }),
					parts: parts.map(({ undo }) => undo),
					records: parts.reduce(
						(sum, { records }) => sum + records,
						recordsOf(row),
					),
				};
			}),
	);
}

/** Imports that began and neither ended nor were taken back: interrupted, or running now. */
export async function openImports(): Promise<JournalRow[]> {
	const state = await store.meta.get("state");
	const rows = await store.journal.bulkGet(state?.openImports ?? []);
	return rows.filter((row) => row !== undefined);
}

/** Imports that ended and stand, newest first. */
export async function pastImports(): Promise<JournalRow[]> {
	const rows = await store.journal
		.where("name")
		.equals("importFiles")
		.toArray();
	return rows
		.filter((row) => row.import?.phase === "done")
		.sort((a, b) => b.at - a.at);
}

/** How many records of each kind there are. */
export async function counts(
	from: Store = store,
): Promise<{ [kind in Kind]?: number }> {
	return (await from.meta.get("state"))?.counts ?? {};
}

/** How often something was written: it grows by one each time, so whoever has read it hears of every change. */
export async function changes(from: Store = store): Promise<number> {
	return (await from.meta.get("state"))?.changes ?? 0;
}

/** Whose tallies a scope consists of, each from a day up to (not including) another. */
export interface Part {
	subject: Subject;
	from?: PlainDate | undefined;
	to?: PlainDate | undefined;
}

/** The parts of a scope: a team's are its members while they are members. */
export async function partsOf(
	scope: Scope,
	from: Store = store,
): Promise<Part[]> {
	switch (scope.kind) {
		case "organisation":
			return [{ subject: "organisation" }];
		case "seller":
			return spellingsOf(scope.id, await all("seller", from)).map((id) => ({
				subject: `seller:${id}`,
			}));
		case "team":
			return (await teamMembers(from))
				.filter(({ team }) => team === scope.id)
				.flatMap(({ spellings, from, to }) =>
					spellings.map((id): Part => ({ subject: `seller:${id}`, from, to })),
				);
		case "customer": {
			const members = [scope.id];
			for (let at = 0; at < members.length; at++)
				for (const id of await idsByKey(
					"customer",
					`into:${members[at]}`,
					from,
				))
					if (!members.includes(id)) members.push(id);
			return members.map((id) => ({ subject: `customer:${id}` }));
		}
	}
}

/** The sum rows of a scope dated `from` up to, not including, `to`: its size depends on days, not on deals. */
export async function sumRows(
	scope: Scope,
	from: PlainDate,
	to: PlainDate,
	of: Store = store,
): Promise<SumRow[]> {
	return read(of.sums, scope, from, to, of);
}

/** The same as they stood when each month was closed; see `closings`. */
export async function frozenRows(
	scope: Scope,
	from: PlainDate,
	to: PlainDate,
	of: Store = store,
): Promise<SumRow[]> {
	return read(of.frozen, scope, from, to, of);
}

/**
 * The facts of a scope dated `from` up to, not including, `to`, of these kinds where some are named, by whose tally they stand
 * in; open deals are apart, see `openFacts`.
 */
export async function factsBySubject(
	scope: Scope,
	from: PlainDate,
	to: PlainDate,
	of: Store = store,
	kinds?: ReadonlySet<FactKind>,
): Promise<{ subject: Subject; facts: Fact[] }[]> {
	// The organisation keeps sums only: its facts are those of all sellers, and nobody's.
	if (scope.kind === "organisation")
		return everyonesFacts(of, {
			shelf: "seller",
			from,
			to,
			kinds,
		});
	const parts = await partsOf(scope, of);
	return Promise.all(
		parts.map(async (part) => {
			const own = await rangeOf(of.facts, part, from, to);
			return {
				subject: part.subject,
				facts: kinds ? own.filter(([, kind]) => kinds.has(kind)) : own,
			};
		}),
	);
}

/** The same, together. */
export async function facts(
	scope: Scope,
	from: PlainDate,
	to: PlainDate,
	of: Store = store,
): Promise<Fact[]> {
	return (await factsBySubject(scope, from, to, of)).flatMap(
		({ facts }) => facts,
	);
}

/** A scope's deals that are open now, by whose they are; a team's are those of its members on `on`. */
export async function openFactsBySubject(
	scope: Scope,
	on: PlainDate,
	of: Store = store,
): Promise<{ subject: Subject; facts: Fact[] }[]> {
	if (scope.kind === "organisation")
		return everyonesFacts(of, {
			shelf: "open",
			from: "",
			to: "~",
		});
	return Promise.all(
		(await subjectsOn(scope, on, of)).map(async (subject) => ({
			subject,
			facts: (await of.facts.range(shelfOf(subject, FACT.dealOpen), [])).filter(
				([, kind]) => kind === FACT.dealOpen,
			),
		})),
	);
}

/** The same, together, with an expected close or without. */
export async function openFacts(
	scope: Scope,
	on: PlainDate,
	of: Store = store,
): Promise<Fact[]> {
	return (await openFactsBySubject(scope, on, of)).flatMap(
		({ facts }) => facts,
	);
}

/** What is dated after a day, of those a scope consists of on it: a team's then members, wherever they have gone since. */
export async function factsAfterBySubject(
	scope: Scope,
	on: PlainDate,
	of: Store = store,
): Promise<{ subject: Subject; facts: Fact[] }[]> {
	if (scope.kind === "organisation")
		return everyonesFacts(of, {
			shelf: "seller",
			from: addDays(on, 1),
			to: "~",
		});
	return Promise.all(
		(await subjectsOn(scope, on, of)).map(async (subject) => ({
			subject,
			facts: await of.facts.range(subject, [addDays(on, 1)]),
		})),
	);
}

/** The same, together. */
export async function factsAfter(
	scope: Scope,
	on: PlainDate,
	of: Store = store,
): Promise<Fact[]> {
	return (await factsAfterBySubject(scope, on, of)).flatMap(
		({ facts }) => facts,
	);
}

/** Whose tallies hold what a scope consists of on a day. */
async function subjectsOn(
	scope: Scope,
	on: PlainDate,
	of: Store,
): Promise<Subject[]> {
	return (await partsOf(scope, of))
		.filter(({ from, to }) => (!from || from <= on) && (!to || on < to))
		.map(({ subject }) => subject);
}

/** Every fact that names a customer or a seller. */
export async function factsNaming(
	kind: "customer" | "seller",
	id: Id,
	of: Store = store,
): Promise<Fact[]> {
	const own = await of.facts.range(`${kind}:${id}`, []);
	return kind === "customer"
		? own
		: [...own, ...(await of.facts.range(`open:${id}`, []))];
}

/** The first day anything is dated on, where the data begins; null in an empty store. */
export async function firstDay(of: Store = store): Promise<PlainDate | null> {
	return (await of.sums.first("organisation", ["0"]))?.[0] ?? null;
}

async function read(
	pages: Store["sums"],
	scope: Scope,
	from: PlainDate,
	to: PlainDate,
	of: Store,
): Promise<SumRow[]> {
	const found = await Promise.all(
		(await partsOf(scope, of)).map((part) => rangeOf(pages, part, from, to)),
	);
	return found.flat();
}

/** What a part of a scope has between two days, while it is part of it. */
async function rangeOf<E extends readonly unknown[]>(
	pages: TallyPages<E>,
	part: Part,
	from: PlainDate,
	to: PlainDate,
): Promise<E[]> {
	const start = part.from && part.from > from ? part.from : from;
	const end = part.to && part.to < to ? part.to : to;
	return start < end ? pages.range(part.subject, [start], [end]) : [];
}
