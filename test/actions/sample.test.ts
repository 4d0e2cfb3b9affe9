import { expect, test } from "vitest";
import { acme, idOf, world } from "./world.ts";

test("the sample is marked, and goes in one step; what the seller entered stays", async () => {
	const { done, all } = world();
	await done("addSample", {});
	expect((await all("deal")).length).toBeGreaterThan(20);
	expect(await all("goal")).toHaveLength(3);
	expect(await all("cost")).toHaveLength(2);
	expect((await all("deal")).every(({ isSample }) => isSample)).toBe(true);
	const own = idOf(await done("logDeal", acme));
	await done("removeSample", {});
	expect((await all("deal")).map(({ id }) => id)).toEqual([own]);
	expect((await all("customer")).map(({ name }) => name)).toEqual(["Acme A/S"]);
	for (const kind of ["goal", "activity", "lead", "cost"] as const)
		expect(await all(kind)).toEqual([]);
});
