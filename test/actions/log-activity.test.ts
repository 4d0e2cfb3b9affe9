import { expect, test } from "vitest";
import { idOf, world } from "./world.ts";

test("logs one activity, or several alike with one undo", async () => {
	const { done, all } = world();
	await done("logActivity", { type: "meetingBooked", on: "2026-03-12" });
	const calls = await done("logActivity", {
		type: "call",
		on: "2026-03-12",
		count: 3,
		customerName: "Acme",
	});
	expect(calls.ids).toHaveLength(3);
	expect(await all("activity")).toHaveLength(4);
	await done("undo", { actionId: calls.actionId });
	expect((await all("activity")).map(({ type }) => type)).toEqual([
		"meetingBooked",
	]);
});

test("a quote that names a deal takes the place of the deal's own quote date", async () => {
	const { done, one } = world();
	const deal = idOf(await done("logDeal", { status: "open" }));
	const quote = await done("logActivity", {
		type: "quoteSent",
		on: "2026-03-12",
		deal,
	});
	expect(await one("deal", deal)).toMatchObject({ hasQuote: true });
	await done("undo", { actionId: quote.actionId });
	expect(await one("deal", deal)).not.toHaveProperty("hasQuote");
});
