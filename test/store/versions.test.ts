import { readFileSync } from "node:fs";
import Dexie from "dexie";
import { expect, test } from "vitest";
import { ensureReady } from "../../lib/actions/perform.ts";
import { Store } from "../../lib/store/db.ts";
import { FACT } from "../../lib/tally/fact.ts";
import { recount } from "./recount.ts";

/** A database as an earlier version left it: its tables, and what stood in them. Never edited. */
async function frozen(version: number, tables: Record<string, string>) {
	const name = `of version ${version}`;
	const url = new URL(
		`../fixtures/store/version-${version}.json`,
		import.meta.url,
	);
	const rows: Record<string, unknown[]> = JSON.parse(readFileSync(url, "utf8"));
	const old = new Dexie(name);
	old.version(version).stores(tables);
	for (const [table, content] of Object.entries(rows))
		await old.table(table).bulkPut(content);
	old.close();
	return new Store(name);
}

test("a store of version 1 gets all its tallies anew, and keeps its records", async () => {
	const pages = "[of+from]";
	const store = await frozen(1, {
		records: pages,
		keys: pages,
		facts: pages,
		sums: pages,
		journal: "id, at, name",
		meta: "key",
	});
	expect(await ensureReady(store)).toBe("ready");
	const { stored, told } = await recount(store);
	expect(stored).toEqual(told);
	expect(await store.records.range("deal", [])).toHaveLength(6);
	const [seller] = await store.records.range("seller", []);
	const open = await store.facts.range(`open:${seller?.id}`, []);
	expect(open.map(([day, kind, , amount]) => [day, kind, amount])).toEqual([
		["", FACT.dealOpen, 500],
		["2026-04-20", FACT.dealOpen, 3_000_000],
	]);
});
