import { expect, test } from "vitest";
import { acme, idOf, world } from "./world.ts";

test("changes only the fields named: two surfaces editing one deal lose nothing", async () => {
	const { done, one } = world();
	const id = idOf(await done("logDeal", acme));
	// Both saw revision 1.
	await done("editDeal", {
		id,
		rev: 1,
		patch: { title: "Pilot", customerName: "Bolt" },
	});
	await done("editDeal", {
		id,
		rev: 1,
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
		expect(await act("editDeal", { id, rev: 1, patch })).toMatchObject({
			reason: "invalid",
		});
	expect(
		await act("editDeal", { id: "gone", rev: 1, patch: {} }),
	).toMatchObject({
		reason: "notFound",
	});
	expect((await one("deal", id))?.rev).toBe(1);
});
