import { expect, test } from "vitest";
import { acme, idOf, world } from "./world.ts";

test("takes back each field only where it still holds what the action wrote, and lists the rest", async () => {
	const { done, one } = world();
	const id = idOf(await done("logDeal", acme));
	const edit = await done("saveRecord", {
		kind: "deal",
		id,
		patch: { title: "Pilot", source: "Referral" },
	});
	await done("saveRecord", { kind: "deal", id, patch: { title: "Renewal" } });
	const undone = await done("undo", { actionId: edit.actionId });
	expect(undone.kept).toEqual([{ kind: "deal", id, field: "title" }]);
	expect(await one("deal", id)).toMatchObject({ title: "Renewal" });
	expect(await one("deal", id)).not.toHaveProperty("source");
});

test("undoing the undo does it again; undoing twice is refused", async () => {
	const { act, done, all } = world();
	const logged = await done("logDeal", acme);
	const undone = await done("undo", { actionId: logged.actionId });
	expect(await all("deal")).toEqual([]);
	expect(await act("undo", { actionId: logged.actionId })).toMatchObject({
		reason: "notFound",
	});
	await done("undo", { actionId: undone.actionId });
	expect(await all("deal")).toHaveLength(1);
	expect(await all("customer")).toHaveLength(1);
});

test("a customer made on the way stays when other deals have come to name it", async () => {
	const { done, all } = world();
	const first = await done("logDeal", acme);
	await done("logDeal", acme);
	const { kept } = await done("undo", { actionId: first.actionId });
	const [customer] = await all("customer");
	expect(kept).toEqual([{ kind: "customer", id: customer?.id, field: "id" }]);
	expect(await all("deal")).toHaveLength(1);
});
