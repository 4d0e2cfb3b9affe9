import { expect, test } from "vitest";
import { idOf, world } from "./world.ts";

const march = {
	kpi: "revenue",
	scope: { kind: "organisation" },
	periodKind: "month",
	startsOn: "2026-03-01",
	isRecurring: true,
	target: 40_000_000,
	currency: "DKK",
};

test("sets a goal, and changes the one it names", async () => {
	const { done, all } = world();
	const id = idOf(await done("setGoal", march));
	await done("setGoal", { ...march, id, target: 50_000_000 });
	expect(await all("goal")).toMatchObject([{ id, target: 50_000_000, rev: 2 }]);
});

test("money needs a currency, a count has none, and nothing is no target", async () => {
	const { act, all } = world();
	const { currency: _currency, ...bare } = march;
	for (const wrong of [
		bare,
		{ ...march, kpi: "dealsWon" },
		{ ...march, target: 0 },
		{ ...march, kpi: "happiness" },
	])
		expect(await act("setGoal", wrong)).toMatchObject({ reason: "invalid" });
	expect(await all("goal")).toEqual([]);
});
