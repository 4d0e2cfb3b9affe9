import { expect, test } from "vitest";
import type { Deal } from "../../lib/model/deal.ts";
import type { Store } from "../../lib/store/db.ts";
import { recount } from "../store/recount.ts";
import { acme, idOf, world } from "./world.ts";

const another = { ...acme, customerName: "Beta", status: "open" };

async function isCounted(store: Store) {
	const { stored, told } = await recount(store);
	expect(stored).toEqual(told);
}

async function three() {
	const { store, act, done, all } = world();
	const ids: string[] = [];
	for (const deal of [acme, { ...another, stage: "Quote" }, another])
		ids.push(
			idOf(
				await done("logDeal", {
					...deal,
					closedOn: undefined,
					...(deal.status === "won" && { closedOn: "2026-03-11" }),
				}),
			),
		);
	return { store, act, done, all, ids };
}

test("editRecords changes one field of many, in one row of the journal that undo takes back whole", async () => {
	const { store, done, all, ids } = await three();
	const before = await all("deal");
	const answer = await done("editRecords", {
		kind: "deal",
		ids,
		patch: { source: "Fair", stage: "Meeting" },
	});
	expect(answer.ids).toEqual(ids);
	expect((await all("deal")).map(({ source, rev }) => [source, rev])).toEqual(
		ids.map(() => ["Fair", 2]),
	);
	const [, quoted] = await all("deal");
	expect(quoted?.stageHistory?.map(({ stage }) => stage)).toEqual([
		"Quote",
		"Meeting",
	]);
	const row = await store.journal.get(answer.actionId);
	expect(row?.changes.filter(({ kind }) => kind === "deal")).toHaveLength(3);
	await done("undo", { actionId: answer.actionId });
	expect((await all("deal")).map(({ rev: _, ...deal }) => deal)).toEqual(
		before.map(({ rev: _, ...deal }) => deal),
	);
	await isCounted(store);
});

test("a deal that has the status keeps the day it got it, and what is gone is left out", async () => {
	const { store, done, all, ids } = await three();
	await done("deleteRecord", { kind: "deal", id: ids[2] });
	const answer = await done("editRecords", {
		kind: "deal",
		ids,
		patch: { status: "won", closedOn: "2026-04-01" },
	});
	expect(answer.ids).toEqual([ids[1]]);
	expect((await all("deal")).map(({ closedOn }) => closedOn)).toEqual([
		"2026-03-11",
		"2026-04-01",
	]);
	await isCounted(store);
});

test("deletes many, and undo brings each back as it was", async () => {
	const { store, done, all, ids } = await three();
	const before = await all("deal");
	const answer = await done("editRecords", { kind: "deal", ids, isGone: true });
	expect(await all("deal")).toEqual([]);
	await done("undo", { actionId: answer.actionId });
	const rest = ({ rev: _, ...deal }: Deal) => deal;
	expect((await all("deal")).map(rest)).toEqual(before.map(rest));
	await isCounted(store);
});

test("refuses what nobody may set by hand, more than one transaction takes, and what is all gone", async () => {
	const { act, all, ids } = await three();
	for (const input of [
		{ kind: "deal", ids, patch: { rev: 9 } },
		{ kind: "deal", ids, patch: { nonsense: 1 } },
		{ kind: "deal", ids, patch: { amount: "12" } },
		{ kind: "deal", ids: [], patch: {} },
		{
			kind: "deal",
			ids: Array.from({ length: 501 }, (_, at) => `id${at}`),
			patch: {},
		},
		{ kind: "seller", ids, patch: { name: "x" } },
		{ kind: "deal", ids },
	])
		expect(await act("editRecords", input)).toMatchObject({
			ok: false,
			reason: "invalid",
		});
	expect(
		await act("editRecords", { kind: "deal", ids: ["gone"], patch: {} }),
	).toMatchObject({ reason: "notFound" });
	expect((await all("deal")).map(({ rev }) => rev)).toEqual([1, 1, 1]);
});
