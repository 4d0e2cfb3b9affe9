import { expect, test } from "vitest";
import { customersNamed } from "../../lib/store/read.ts";
import { acme, world } from "../actions/world.ts";

test("customers are found by how their names begin, in the names' order, and no more than asked", async () => {
	const { store, done } = world();
	for (const customerName of [
		"Acme Retail",
		"Acme A/S",
		"ACME  Nordic",
		"Zotware",
		"Ærø Tømrer",
	])
		await done("logDeal", { ...acme, customerName });
	const named = async (beginning: string, count = 20) =>
		(await customersNamed(beginning, count, store)).map(({ name }) => name);
	expect(await named("acme")).toEqual([
		"Acme A/S",
		"ACME  Nordic",
		"Acme Retail",
	]);
	expect(await named(" Acme  r")).toEqual(["Acme Retail"]);
	expect(await named("acme", 2)).toHaveLength(2);
	expect(await named("ær")).toEqual(["Ærø Tømrer"]);
	// Only beginnings: what stands in the middle would need all of them read.
	expect(await named("retail")).toEqual([]);
});
