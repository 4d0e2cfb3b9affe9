import { expect, test } from "vitest";
import { acme, idOf, world } from "./world.ts";

test("changes only the fields named: two surfaces editing one deal lose nothing", async () => {
	const { done, one } = world();
	const id = idOf(await done("logDeal", acme));
	// Both saw revision 1.
	await done("saveRecord", {
		kind: "deal",
		id,
		patch: { title: "Pilot", customerName: "Bolt" },
	});
	await done("saveRecord", {
		kind: "deal",
		id,
		patch: { amount: { minor: 100, currency: "DKK" }, closedOn: null },
	});
	const deal = await one("deal", id);
	expect(deal).toMatchObject({
		title: "Pilot",
		rev: 3,
		amount: { minor: 100 },
	});
	expect(deal).not.toHaveProperty("closedOn");
	expect((await one("customer", deal?.customer))?.name).toBe("Bolt");
});

test("refuses fields that are not the seller's to set, and deals that are gone", async () => {
	const { act, done, one } = world();
	const id = idOf(await done("logDeal", acme));
	for (const patch of [
		{ rev: 9 },
		{ isFirstWin: true },
		{ id: "x" },
		{ nonsense: 1 },
	])
		expect(await act("saveRecord", { kind: "deal", id, patch })).toMatchObject({
			reason: "invalid",
		});
	expect(
		await act("saveRecord", { kind: "deal", id: "gone", patch: {} }),
	).toMatchObject({
		reason: "notFound",
	});
	expect((await one("deal", id))?.rev).toBe(1);
});

test("makes records of the simple kinds, each once however often it is sent", async () => {
	const { act, done, all, one } = world();
	const cost = {
		kind: "cost",
		id: "0190a0a0-0000-7000-8000-00000000c001",
		isNew: true,
		patch: {
			type: "marketing",
			amount: { minor: 500_000, currency: "DKK" },
			from: "2026-03-01",
			to: "2026-04-01",
			recurring: { every: "month" },
			scope: { kind: "organisation" },
		},
	};
	await done("saveRecord", cost);
	await done("saveRecord", cost);
	expect(await all("cost")).toHaveLength(1);
	expect(await one("cost", cost.id)).toMatchObject(cost.patch);
	const lead = await done("saveRecord", {
		kind: "lead",
		id: "0190a0a0-0000-7000-8000-00000000e001",
		isNew: true,
		patch: { customerName: "Delta A/S", createdOn: "2026-03-02" },
	});
	await done("saveRecord", {
		kind: "lead",
		id: lead.ids[0],
		patch: { qualifiedOn: "2026-03-09" },
	});
	expect(await one("lead", lead.ids[0])).toMatchObject({
		createdOn: "2026-03-02",
		qualifiedOn: "2026-03-09",
	});
	expect((await all("customer")).map(({ name }) => name)).toEqual([
		"Delta A/S",
	]);
	for (const kind of ["goal", "settings", "closing", "nonsense"])
		expect(
			await act("saveRecord", { kind, id: "x", isNew: true, patch: {} }),
		).toMatchObject({ reason: "invalid" });
});
