import { expect, test } from "vitest";
import { newId } from "../../lib/clock.ts";
import { acme, idOf, world } from "./world.ts";

test("logs a deal for me, with the customer found by name or made", async () => {
	const { done, all, one } = world();
	const me = idOf(await done("nameMe", { name: "Seller A" }));
	const first = await one("deal", idOf(await done("logDeal", acme)));
	const again = await one(
		"deal",
		idOf(await done("logDeal", { ...acme, customerName: "  ACME  a/s " })),
	);
	expect(first).toMatchObject({ owner: me, status: "won", rev: 1 });
	expect(again?.customer).toBe(first?.customer);
	expect(await all("customer")).toHaveLength(1);
});

test("the same message twice counts once and answers the same, also after an undo", async () => {
	const { act, done, all } = world();
	const actionId = newId();
	const answer = await act("logDeal", acme, actionId);
	expect(await act("logDeal", acme, actionId)).toEqual(answer);
	expect(await all("deal")).toHaveLength(1);
	await done("undo", { actionId });
	expect(await act("logDeal", acme, actionId)).toEqual(answer);
	expect(await all("deal")).toHaveLength(0);
});

test("what does not fit is refused with the field's name, and nothing is written", async () => {
	const { act, all } = world();
	for (const wrong of [
		{ ...acme, amount: { minor: 1.5, currency: "DKK" } },
		{ ...acme, amount: { minor: 1, currency: "kroner" } },
		{ ...acme, closedOn: "11-03-2026" },
		{ ...acme, status: "maybe" },
		{ ...acme, isFirstWin: true },
		{ ...acme, customerName: "x".repeat(1_001) },
	])
		expect(await act("logDeal", wrong)).toMatchObject({
			ok: false,
			reason: "invalid",
		});
	expect(await all("deal")).toHaveLength(0);
	expect(await all("customer")).toHaveLength(0);
});
