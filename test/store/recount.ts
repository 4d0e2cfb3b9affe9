import type { Customer, First } from "../../lib/model/customer.ts";
import type { Deal } from "../../lib/model/deal.ts";
import { type AnyRecord, type Kind, kinds } from "../../lib/model/kinds.ts";
import type { Lead } from "../../lib/model/lead.ts";
import type { Store } from "../../lib/store/db.ts";
import { isAppearance, isWinFact } from "../../lib/store/derive.ts";
import { keysOf } from "../../lib/store/keys-of.ts";
import {
	all,
	factsBySubject,
	openFactsBySubject,
} from "../../lib/store/read.ts";
import {
	compareKeys,
	PAGE_SIZE,
	type Page,
	type SortKey,
} from "../../lib/store/sorted-pages.ts";
import { tallyKey } from "../../lib/store/tally-pages.ts";
import { FACT_WIDTH, type Fact, shelfOf } from "../../lib/tally/fact.ts";
import { factsOf } from "../../lib/tally/facts-of.ts";
import { SUM_WIDTH } from "../../lib/tally/sum.ts";
import { sumRowsOf } from "../../lib/tally/sum-rows.ts";

/** What stands in a table, page by page, with every rule of sorted pages checked; throws at the first that is broken. */
async function contents<E>(
	store: Store,
	table: string,
	keyOf: (entry: E) => SortKey,
): Promise<Map<string, E[]>> {
	const found = new Map<string, E[]>();
	const pages = (await store.table(table).toArray()) as Page<E>[];
	for (const [at, page] of pages.entries()) {
		const place = `${table} ${page.of} ${JSON.stringify(page.from)}`;
		if (page.entries.length === 0 || page.entries.length > PAGE_SIZE)
			throw new Error(`${place}: ${page.entries.length} entries`);
		const next = pages[at + 1];
		for (const [index, entry] of page.entries.entries()) {
			const key = keyOf(entry);
			const before = page.entries[index - 1];
			if (before && compareKeys(keyOf(before), key) >= 0)
				throw new Error(`${place}: not sorted`);
			if (compareKeys(key, page.from) < 0)
				throw new Error(`${place}: below its bound`);
			if (next?.of === page.of && compareKeys(key, next.from) >= 0)
				throw new Error(`${place}: beyond the next page's bound`);
		}
		found.set(page.of, [...(found.get(page.of) ?? []), ...page.entries]);
	}
	return found;
}

function put<E>(map: Map<string, E[]>, of: string, entry: E): void {
	const list = map.get(of);
	if (list) list.push(entry);
	else map.set(of, [entry]);
}

const plain = <E>(map: Map<string, E[]>, keyOf: (entry: E) => SortKey) =>
	Object.fromEntries(
		[...map]
			.filter(([, entries]) => entries.length)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([of, entries]) => [
				of,
				[...entries].sort((a, b) => compareKeys(keyOf(a), keyOf(b))),
			]),
	);

/** Everything the store keeps beside its records, as it stands and as a recount from the records alone says it must. */
export async function recount(store: Store) {
	const records = await contents<AnyRecord>(store, "records", (record) => [
		record.id,
	]);
	type SumRow = ReturnType<typeof sumRowsOf>[number];
	const factKey = (fact: readonly unknown[]) => tallyKey(fact, FACT_WIDTH);
	const sumKey = (row: readonly unknown[]) => tallyKey(row, SUM_WIDTH);
	const stored = {
		keys: await contents<[string, string]>(store, "keys", (entry) => entry),
		facts: bySubject(await contents<Fact>(store, "facts", factKey), FACT_WIDTH),
		sums: bySubject(await contents<SumRow>(store, "sums", sumKey), SUM_WIDTH),
	};
	const keys = new Map<string, [string, string][]>();
	const facts = new Map<string, Fact[]>();
	const shelves = new Map<string, Fact[]>();
	const counts: { [kind in Kind]?: number } = {};
	for (const kind of kinds)
		for (const record of records.get(kind) ?? []) {
			counts[kind] = (counts[kind] ?? 0) + 1;
			for (const key of new Set(keysOf(kind, record)))
				put(keys, kind, [key, record.id]);
			for (const { subject, fact } of factsOf(kind, record)) {
				put(facts, subject, fact);
				put(shelves, shelfOf(subject, fact[1]), fact);
			}
		}
	const sums = new Map<string, ReturnType<typeof sumRowsOf>>();
	const everyone: Fact[] = [];
	for (const [subject, list] of facts) {
		sums.set(subject, sumRowsOf(list));
		if (!subject.startsWith("customer:")) everyone.push(...list);
	}
	if (everyone.length) sums.set("organisation", sumRowsOf(everyone));

	const everyones = await everyonesOf(store, shelves);
	const state = await store.meta.get("state");
	return {
		stored: {
			keys: plain(stored.keys, (entry) => entry),
			facts: plain(stored.facts, factKey),
			sums: plain(stored.sums, sumKey),
			everyones: everyones.stored,
			derived: derivedOf(records),
			counts: Object.fromEntries(
				Object.entries(state?.counts ?? {}).filter(([, count]) => count !== 0),
			),
		},
		told: {
			keys: plain(keys, (entry) => entry),
			facts: plain(shelves, factKey),
			sums: plain(sums, sumKey),
			everyones: everyones.told,
			derived: derivedAgain(records),
			counts,
		},
	};
}

/** Everyone's facts as they are read, of months that are packed and others, and as they stand in the sellers' pages. */
async function everyonesOf(store: Store, shelves: Map<string, Fact[]>) {
	const ids = ["", ...(await all("seller", store)).map(({ id }) => id)];
	const scope = { kind: "organisation" } as const;
	const told = (shelf: "seller" | "open") =>
		ids.map((id) => ({
			subject: `seller:${id}`,
			facts: (shelves.get(`${shelf}:${id}`) ?? [])
				.filter(([day]) => shelf === "open" || day !== "")
				.sort((a, b) =>
					compareKeys(tallyKey(a, FACT_WIDTH), tallyKey(b, FACT_WIDTH)),
				),
		}));
	return {
		stored: [
			await factsBySubject(scope, "1000-01-01", "9999-12-31", store),
			await openFactsBySubject(scope, "2026-03-04", store),
		],
		told: [told("seller"), told("open")],
	};
}

/** Customers share one run of pages, each entry with its customer at the end: parted again here. */
function bySubject<E extends readonly unknown[]>(
	stored: Map<string, E[]>,
	width: number,
): Map<string, E[]> {
	const parted = new Map<string, E[]>();
	for (const [of, entries] of stored)
		for (const entry of entries)
			if (of === "customer")
				put(
					parted,
					`customer:${entry[width]}`,
					entry.slice(0, width) as unknown as E,
				);
			else put(parted, of, entry);
	return parted;
}

/** Derived fields as they are stored. */
function derivedOf(records: Map<string, AnyRecord[]>) {
	const pick = (kind: Kind, fields: string[]) =>
		(records.get(kind) ?? []).map((record) =>
			JSON.stringify([
				record.id,
				...fields.map(
					(field) => (record as { [field: string]: unknown })[field] ?? null,
				),
			]),
		);
	return {
		deals: pick("deal", ["hasLead", "leadSource", "hasQuote", "isFirstWin"]),
		leads: pick("lead", ["wonOn"]),
		customers: pick("customer", ["firstSeen", "firstWon"]),
	};
}

/** Derived fields found by going through all records, the slow and plain way. */
function derivedAgain(records: Map<string, AnyRecord[]>) {
	const of = <R>(kind: Kind) => (records.get(kind) ?? []) as R[];
	const deals = of<Deal>("deal");
	const customers = of<Customer>("customer");
	const leads = new Map(of<Lead>("lead").map((lead) => [lead.id, lead]));
	const quoted = new Set(
		of<{ type: string; deal?: string }>("activity")
			.filter(({ type }) => type === "quoteSent")
			.map(({ deal }) => deal),
	);
	const byId = new Map(customers.map((each) => [each.id, each]));
	const rootOf = (id: string): string => {
		const into = byId.get(id)?.mergedInto;
		return into && byId.has(into) ? rootOf(into) : id;
	};
	const seen = new Map<string, First>();
	const won = new Map<string, First>();
	const note = (map: Map<string, First>, root: string, fact: Fact) => {
		const [on, , id, , , , , , , seller] = fact;
		const old = map.get(root);
		if (!old || on < old.on || (on === old.on && id < old.id))
			map.set(root, { on, id, ...(seller && { seller }) });
	};
	for (const kind of ["deal", "lead", "activity"] as const)
		for (const record of of<AnyRecord>(kind))
			for (const { subject, fact } of factsOf(kind, record)) {
				if (!subject.startsWith("customer:")) continue;
				const root = rootOf(subject.slice("customer:".length));
				if (isAppearance(fact)) note(seen, root, fact);
				if (isWinFact(fact)) note(won, root, fact);
			}
	const line = (...values: unknown[]) =>
		JSON.stringify(values.map((value) => value ?? null));
	return {
		deals: deals.map((deal) => {
			const root =
				deal.customer && byId.has(deal.customer) && rootOf(deal.customer);
			return line(
				deal.id,
				(deal.lead && leads.has(deal.lead)) || null,
				(deal.lead && leads.get(deal.lead)?.source) || null,
				quoted.has(deal.id) || null,
				(root && won.get(root)?.id === deal.id) || null,
			);
		}),
		leads: of<Lead>("lead").map((lead) => {
			const days = deals
				.filter(
					(deal) =>
						deal.lead === lead.id &&
						deal.status === "won" &&
						(deal.amount?.minor ?? 0) >= 0 &&
						deal.closedOn,
				)
				.map((deal) => deal.closedOn as string)
				.sort();
			return line(lead.id, days[0]);
		}),
		customers: customers.map(({ id }) =>
			rootOf(id) === id
				? line(id, fieldOrder(seen.get(id)), fieldOrder(won.get(id)))
				: line(id, null, null),
		),
	};
}

/** In the order the schema writes them. */
function fieldOrder(first: First | undefined) {
	return first && { on: first.on, seller: first.seller, id: first.id };
}
