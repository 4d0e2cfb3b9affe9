import { afterEach, expect, test } from "vitest";
import { LiveTable } from "../../entrypoints/dashboard/live-table.ts";
import { newId } from "../../lib/clock.ts";
import { changesSince, mark } from "../../lib/store/read.ts";
import type { Query } from "../../lib/table/entry.ts";
import { acme, idOf, world } from "../actions/world.ts";

const open: LiveTable[] = [];
afterEach(() => {
	for (const each of open.splice(0)) each.stop();
});

async function until(isSo: () => boolean): Promise<void> {
	for (let waited = 0; !isSo(); waited += 20) {
		if (waited > 10_000) throw new Error("still not so");
		await new Promise((done) => setTimeout(done, 20));
	}
}

const put = (of: string, record: object) => ({
	of,
	key: [(record as { id: string }).id],
	change: () => record as never,
});

/** A world with a list of its deals, and what the list shows of each. */
async function listed() {
	const own = world();
	const ids: string[] = [];
	for (const customerName of ["Acme A/S", "Bolt", "Condax"])
		ids.push(idOf(await own.done("logDeal", { ...acme, customerName })));
	const list = new LiveTable("deal", () => {}, own.store);
	open.push(list);
	await list.start();
	const customers = (query: Query = {}) =>
		Array.from(
			list.table.find(query),
			(row) => list.table.labels(row).customer,
		);
	return { ...own, ids, list, customers };
}

test("reads all records, newest first, with their names", async () => {
	const { list, customers } = await listed();
	expect(list).toMatchObject({ isWhole: true, done: 3, total: 3 });
	expect(customers()).toEqual(["Condax", "Bolt", "Acme A/S"]);
	expect(customers({ find: "acme" })).toEqual(["Acme A/S"]);
});

test("shows the first records before it has read the names of all", async () => {
	const { store, done, one } = world();
	const made = await done("logDeal", acme);
	const deal = await one("deal", idOf(made));
	const customer = await one("customer", deal?.customer);
	await store.write(() =>
		store.records.edit(
			Array.from({ length: 200 }, (_, number) => number + 100).flatMap(
				(number) => [
					put("customer", {
						...customer,
						id: `f${number}`,
						name: `C ${number}`,
					}),
					put("deal", { ...deal, id: `f${number}`, customer: `f${number}` }),
				],
			),
		),
	);
	const seen: [number, string | undefined][] = [];
	const list = new LiveTable(
		"deal",
		() => {
			const [row = -1] = list.table.find({});
			seen.push([list.done, list.table.labels(row).customer]);
		},
		store,
	);
	open.push(list);
	await list.start();
	expect(seen[0]).toEqual([64, "C 299"]);
	expect(seen.at(-1)).toEqual([201, "C 299"]);
});

test("keeps in step with what is logged, changed, deleted, taken back and renamed", async () => {
	const { done, ids, customers, list } = await listed();
	await done("logDeal", { ...acme, customerName: "Delta" });
	await until(() => customers()[0] === "Delta");
	const edit = await done("editRecords", {
		kind: "deal",
		ids,
		patch: { title: "Renewal" },
	});
	await until(() => customers({ find: "renewal" }).length === 3);
	await done("undo", { actionId: edit.actionId });
	await until(() => customers({ find: "renewal" }).length === 0);
	await done("deleteRecord", { kind: "deal", id: ids[0] });
	await until(() => list.done === 3);
	expect(customers()).toEqual(["Delta", "Condax", "Bolt"]);
	const [row = -1] = list.table.find({ find: "bolt" });
	await done("saveRecord", {
		kind: "customer",
		id: list.table.entry(row).words.customer,
		patch: { name: "Bolt & Co" },
	});
	await until(() => customers().includes("Bolt & Co"));
});

test("reads all anew what the journal does not tell", async () => {
	const { store, list, customers } = await listed();
	const id = newId();
	await store.write(async () => {
		const [deal] = await store.records.range("deal", []);
		await store.records.edit([
			{ of: "deal", key: [id], change: () => ({ ...deal, id }) as never },
		]);
		const state = await store.meta.get("state");
		if (state) await store.meta.put({ ...state, changes: state.changes + 1 });
	});
	await until(() => list.done === 4);
	expect(customers()).toHaveLength(4);
});

test("the journal tells every change since a moment, or that it cannot", async () => {
	const { store, done } = world();
	await done("logDeal", acme);
	const before = await mark(store);
	expect(await changesSince(before, store)).toEqual({
		changes: [],
		mark: before,
	});
	const id = idOf(await done("logDeal", { ...acme, customerName: "Bolt" }));
	const news = await changesSince(before, store);
	expect(news?.changes.map((each) => each.id)).toContain(id);
	expect(await changesSince(news?.mark ?? before, store)).toMatchObject({
		changes: [],
	});
	await store.journal.clear();
	expect(await changesSince(before, store)).toBeUndefined();
});
