import type { Kind } from "../model/kinds.ts";
import { FACT_WIDTH, type Fact, type Subject, shelfOf } from "../tally/fact.ts";
import { factsOf } from "../tally/facts-of.ts";
import { SUM_WIDTH, type SumRow } from "../tally/sum.ts";
import { mergeSumRows, sumRowsOf } from "../tally/sum-rows.ts";
import type { Store } from "./db.ts";
import { fillPages } from "./fill-pages.ts";
import type { Page, SortKey } from "./sorted-pages.ts";
import { CUSTOMERS, tallyKey } from "./tally-pages.ts";

/** The kinds of record that have facts. */
const COUNTED: readonly Kind[] = ["customer", "lead", "deal", "activity"];

/**
 * Makes all facts and sums anew from the records, inside the caller's transaction: the sellers' with the organisation's
 * sums, then the customers', so that half of them are held at a time and each page is written once. Months that were packed
 * are the caller's to drop: the database may be of a version that has none.
 */
export async function rebuildTallies(store: Store): Promise<void> {
	const facts = store.table<Page<Fact>, [string, SortKey]>("facts");
	const sums = store.table<Page<SumRow>, [string, SortKey]>("sums");
	await facts.clear();
	await sums.clear();

	let total: SumRow[] = [];
	for (const [subject, own] of await factsBy(store, false)) {
		const rows = sumRowsOf(own);
		total = mergeSumRows(total, rows);
		await fillPages(sums, subject, rows, sumKeyOf);
		const shelves = Map.groupBy(own, ([, kind]) => shelfOf(subject, kind));
		for (const [shelf, list] of shelves)
			await fillPages(facts, shelf, list.sort(byKey), factKeyOf);
	}
	await fillPages(sums, "organisation", total, sumKeyOf);

	const customers = [...(await factsBy(store, true))]
		.map(([subject, own]) => ({
			id: subject.slice("customer:".length),
			own: own.sort(byKey),
		}))
		.sort((a, b) => (a.id < b.id ? -1 : 1));
	function* entries<E extends readonly unknown[]>(
		of: (own: readonly Fact[]) => readonly E[],
	) {
		for (const { id, own } of customers)
			for (const entry of of(own)) yield [...entry, id] as unknown as E;
	}
	await fillPages(
		facts,
		CUSTOMERS,
		entries<Fact>((own) => own),
		factKeyOf,
	);
	await fillPages(sums, CUSTOMERS, entries<SumRow>(sumRowsOf), sumKeyOf);
}

/** The facts of all records, in the customers' tallies or in all others, by whose tally they stand in. */
async function factsBy(
	store: Store,
	isOfCustomers: boolean,
): Promise<Map<Subject, Fact[]>> {
	const found = new Map<Subject, Fact[]>();
	for (const kind of COUNTED)
		await store.records.each(kind, [], undefined, (record) => {
			for (const { subject, fact } of factsOf(kind, record)) {
				if (subject.startsWith("customer:") !== isOfCustomers) continue;
				const own = found.get(subject);
				if (own) own.push(fact);
				else found.set(subject, [fact]);
			}
		});
	return found;
}

const factKeyOf = (fact: Fact) => tallyKey(fact, FACT_WIDTH);
const sumKeyOf = (row: SumRow) => tallyKey(row, SUM_WIDTH);

function byKey(a: Fact, b: Fact): number {
	for (const at of [0, 1, 2] as const)
		if (a[at] !== b[at]) return a[at] < b[at] ? -1 : 1;
	return 0;
}
