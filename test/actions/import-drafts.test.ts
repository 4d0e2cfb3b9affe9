import { describe, expect, test } from "vitest";
import { runAction } from "../../lib/actions/answer.ts";
import { planImport, runImport } from "../../lib/actions/import-drafts.ts";
import { undoImport } from "../../lib/actions/undo-import.ts";
import { newId, today } from "../../lib/clock.ts";
import type { DealDraft, Drafts } from "../../lib/intake/draft.ts";
import type { Store } from "../../lib/store/db.ts";
import { idsByKey, openImports } from "../../lib/store/read.ts";
import { addDays } from "../../lib/time/plain-date.ts";
import { recount } from "../store/recount.ts";
import { acme, idOf, world } from "./world.ts";

/** As many deals as asked for, shuffled over sellers, customers and days; the same every time. */
function file(count: number, customers = 40): Drafts {
	const deals: DealDraft[] = [];
	for (let at = 0; at < count; at++) {
		const dice = (at * 7_919) % 1_009;
		const status =
			(["won", "won", "lost", "open"] as const)[dice % 4] ?? "open";
		const from = addDays("2025-01-01", dice % 300);
		deals.push({
			line: at + 2,
			key: `id:${at}`,
			owner: `Seller ${dice % 7}`,
			customer: `Customer ${dice % customers}`,
			amount: { minor: 1_000 + dice, currency: "DKK" },
			status,
			firstContactOn: from,
			...(status !== "open" && { closedOn: addDays(from, dice % 90) }),
		});
	}
	return {
		deals,
		sellers: [0, 1, 2, 3].map((n) => ({
			line: n,
			name: `Seller ${n}`,
			team: n % 2 ? "North" : "South",
		})),
		customers: [],
		refusals: [],
		currencyAssumed: false,
		suggestions: [],
		notes: [],
	};
}

const about = (importId = newId()) => ({
	importId,
	files: ["deals.csv"],
	hash: "h",
});

async function bring(drafts: Drafts, store: Store, importId = newId()) {
	const plan = await planImport(drafts, about(importId), store);
	return runImport(plan, {}, store);
}

async function agrees(store: Store) {
	const { stored, told } = await recount(store);
	expect(stored).toEqual(told);
}

const emptied = async (store: Store) =>
	Object.fromEntries(
		await Promise.all(
			["records", "keys", "facts", "sums"].map(async (table) => [
				table,
				await store.table(table).count(),
			]),
		),
	);

describe("an import", () => {
	test("brings every row in, with sellers, teams and customers, and all that is kept beside them agrees", async () => {
		const { store, all } = world();
		const outcome = await bring(file(1_500), store);
		expect(outcome).toMatchObject({
			state: "done",
			added: 1_500,
			changed: 0,
			skipped: 0,
		});
		expect(await all("deal")).toHaveLength(1_500);
		expect(await all("customer")).toHaveLength(40);
		expect(await all("seller")).toHaveLength(7);
		expect(await all("team")).toHaveLength(2);
		expect(await all("membership")).toHaveLength(4);
		expect(await openImports()).toEqual([]);
		await agrees(store);
	});

	test("the same file again adds nothing, three times over", async () => {
		const { store } = world();
		await bring(file(300), store);
		for (let time = 0; time < 3; time++) {
			const plan = await planImport(file(300), about(), store);
			expect(plan.counts).toEqual({
				added: 0,
				changed: 0,
				unchanged: 300,
				sellers: 0,
				teams: 0,
				customers: 0,
			});
			expect(await runImport(plan, {}, store)).toMatchObject({
				added: 0,
				changed: 0,
				skipped: 300,
			});
		}
		await agrees(store);
	});

	test("a newer export changes what differs, and undo gives the old values back", async () => {
		const { store, one } = world();
		await bring(file(300), store);
		const newer = file(310);
		newer.deals[4] = {
			...(newer.deals[4] as DealDraft),
			status: "won",
			amount: { minor: 999_999, currency: "DKK" },
			closedOn: "2025-12-24",
		};
		const [id] = await idsByKey("deal", "key:id:4", store);
		const before = await one("deal", id);
		const outcome = await bring(newer, store);
		expect(outcome).toMatchObject({ added: 10, changed: 1, skipped: 299 });
		expect(await one("deal", id)).toMatchObject({ closedOn: "2025-12-24" });
		await agrees(store);

		const { kept } = await undoImport(outcome.actionId, {}, store);
		expect(kept).toEqual([]);
		expect({ ...(await one("deal", id)), rev: 0 }).toEqual({
			...before,
			rev: 0,
		});
		await agrees(store);
	});

	test("a newer export that moves a deal to another stage leaves what was seen of it, and undo takes that back", async () => {
		const { store, one } = world();
		const staged = (stage: string) => {
			const drafts = file(3);
			drafts.deals = drafts.deals.map((draft) => ({ ...draft, stage }));
			return drafts;
		};
		await bring(staged("Lead"), store);
		const [id] = await idsByKey("deal", "key:id:1", store);
		const on = today();
		const { actionId } = await bring(staged("Offer"), store);
		const history = async () => (await one("deal", id))?.stageHistory;
		expect(await history()).toEqual([
			{ stage: "Lead", from: on, to: on },
			{ stage: "Offer", from: on },
		]);
		await undoImport(actionId, {}, store);
		expect(await one("deal", id)).toMatchObject({ stage: "Lead" });
		expect(await one("deal", id)).not.toHaveProperty("stageHistory");
	});

	test("undone as a whole, an empty store is empty again", async () => {
		const { store } = world();
		const { actionId } = await bring(file(700), store);
		await undoImport(actionId, {}, store);
		expect(await emptied(store)).toEqual({
			records: 0,
			keys: 0,
			facts: 0,
			sums: 0,
		});
		await expect(undoImport(actionId, {}, store)).rejects.toThrow();
	});

	test("undo leaves what was changed or logged since, and lists it", async () => {
		const { store, done, all } = world();
		const { actionId } = await bring(file(100), store);
		const [id] = await idsByKey("deal", "key:id:9", store);
		await done("saveRecord", {
			kind: "deal",
			id,
			patch: { title: "Mine now" },
		});
		const logged = idOf(
			await done("logDeal", { ...acme, customerName: "Customer 3" }),
		);
		const { kept } = await undoImport(actionId, {}, store);
		expect(kept).toEqual([{ kind: "deal", id, field: "rev" }]);
		expect((await all("deal")).map((deal) => deal.id).sort()).toEqual(
			[id, logged].sort(),
		);
		await agrees(store);
	});

	test("undo finds who was first among what is left, also where a customer has become another since", async () => {
		const { store, done, all } = world();
		const { actionId } = await bring(file(100), store);
		const own = await done("logDeal", { ...acme, closedOn: "2027-01-01" });
		const customers = await all("customer");
		const into = customers.find(({ name }) => name === acme.customerName);
		const from = customers.find(({ name }) => name === "Customer 3");
		await done("mergeCustomers", { from: from?.id, into: into?.id });
		const first = async () =>
			(await all("customer")).find(({ id }) => id === into?.id)?.firstSeen?.id;
		expect(await first()).not.toBe(idOf(own));
		await undoImport(actionId, {}, store);
		expect(await first()).toBe(idOf(own));
		await agrees(store);
	});

	test("stopped at any step, it takes everything back", async () => {
		for (const phase of ["keys", "names", "deals", "customers"]) {
			const { store } = world();
			let stop = false;
			const plan = await planImport(file(900), about(), store);
			const outcome = await runImport(
				plan,
				{
					onProgress: (progress) => {
						stop ||= progress.phase === phase && progress.total > 1;
					},
					shouldStop: () => stop,
				},
				store,
			);
			expect(outcome.state).toBe("cancelled");
			expect(await emptied(store)).toEqual({
				records: 0,
				keys: 0,
				facts: 0,
				sums: 0,
			});
		}
	});

	test("cut off after any transaction, the same file goes on where it was and ends the same", async () => {
		const { store: whole, all: wholeAll } = world();
		await bring(file(1_200), whole);
		let cuts = 0;
		for (;;) {
			let isCut = false;
			const { store, all, done } = world();
			const importId = newId();
			let seen = 0;
			const plan = await planImport(file(1_200), about(importId), store);
			const ending = await runImport(
				plan,
				{
					onProgress: () => {
						if (seen++ < cuts) return;
						isCut = true;
						throw new Error("killed");
					},
				},
				store,
			).catch(String);
			// How many transactions there are depends on how fast the machine is just then: the last one was cut before.
			if (!isCut) break;
			expect(ending).toBe("Error: killed");
			cuts++;
			// Meanwhile the seller goes on working, with a deal that comes before the file's.
			const own = await done("logDeal", {
				...acme,
				customerName: "Customer 3",
				closedOn: "2024-06-01",
			});
			const outcome = await bring(file(1_200), store, importId);
			expect(outcome).toMatchObject({ state: "done", added: 1_200 });
			expect(await all("deal")).toHaveLength(1_201);
			await agrees(store);
			await done("undo", { actionId: own.actionId });
			expect(
				(await all("deal")).map(({ keys, amount, status }) => [
					keys,
					amount,
					status,
				]),
			).toEqual(
				(await wholeAll("deal")).map(({ keys, amount, status }) => [
					keys,
					amount,
					status,
				]),
			);
		}
		expect(cuts).toBeGreaterThan(5);
	}, 60_000);

	test("a deal logged before any of its transactions, that comes before the file's, counts and is first", async () => {
		let writes = Number.POSITIVE_INFINITY;
		for (let at = 1; at <= writes; at++) {
			const { store, done, all } = world();
			const drafts = file(700, 20);
			// Written last of all, where its customer was known to have come first before that.
			drafts.deals.push({
				line: 1,
				key: "id:last",
				owner: "Zoe",
				customer: "Customer 3",
				status: "open",
				createdOn: "2024-12-01",
			});
			const plan = await planImport(drafts, about(), store);
			const write = store.write.bind(store);
			let seen = 0;
			let own: string | undefined;
			store.write = async (body) => {
				if (++seen === at)
					own = idOf(
						await done("logDeal", {
							...acme,
							customerName: "Customer 3",
							closedOn: "2024-06-01",
						}),
					);
				return write(body);
			};
			await runImport(plan, {}, store);
			writes = Math.min(writes, seen - 1);
			const customers = await all("customer");
			const customer = customers.find(({ name }) => name === "Customer 3");
			expect(customer?.firstSeen?.id).toBe(own);
			await agrees(store);
		}
	}, 60_000);

	test("while it is open nobody may change its deals or regroup customers; everything else goes on", async () => {
		const { store, act, all } = world();
		const plan = await planImport(file(900), about(), store);
		await expect(
			runImport(
				plan,
				{
					onProgress: ({ phase }) => {
						if (phase === "deals") throw new Error("killed");
					},
				},
				store,
			),
		).rejects.toThrow("killed");
		const [deal] = await all("deal");
		const [a, b] = await all("customer");
		expect(
			await act("saveRecord", {
				kind: "deal",
				id: deal?.id,
				patch: { title: "x" },
			}),
		).toEqual(expect.objectContaining({ ok: false, reason: "importing" }));
		expect(
			await act("mergeCustomers", { from: a?.id, into: b?.id }),
		).toMatchObject({ reason: "importing" });
		expect(await runAction("logDeal", newId(), acme, store)).toMatchObject({
			ok: true,
		});
	});
});
