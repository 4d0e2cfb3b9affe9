import { expect, test } from "vitest";
import { acme, idOf, world } from "./world.ts";

test("deletes a deal, and undo brings it back as it was", async () => {
	const { act, done, one } = world();
	const id = idOf(await done("logDeal", acme));
	const before = await one("deal", id);
	const gone = await done("deleteRecord", { kind: "deal", id });
	expect(await one("deal", id)).toBeUndefined();
	expect(await act("deleteRecord", { kind: "deal", id })).toMatchObject({
		reason: "notFound",
	});
	await done("undo", { actionId: gone.actionId });
	expect(await one("deal", id)).toEqual(before);
});
