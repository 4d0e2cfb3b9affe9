import { expect, test } from "vitest";
import { idOf, world } from "./world.ts";

const monthly = {
	kpi: "revenue",
	scope: { kind: "seller", id: "a" },
	periodKind: "month",
	startsOn: "2026-03-01",
	isRecurring: true,
	target: 40_000_000,
	currency: "DKK",
};

test("sets a goal, changes it with its earlier version kept, and takes both back", async () => {
	const { done, all, one } = world();
	const set = await done("setGoal", monthly);
	const id = idOf(set);
	const changed = await done("setGoal", { ...monthly, id, target: 50_000_000 });
	expect(await all("goal")).toHaveLength(1);
	expect(await one("goal", id)).toMatchObject({
		target: 50_000_000,
		versions: [{ terms: { target: 40_000_000 } }],
	});
	await done("undo", { actionId: changed.actionId });
	expect(await one("goal", id)).toMatchObject({ target: 40_000_000 });
	expect(await one("goal", id)).not.toHaveProperty("versions");
	await done("undo", { actionId: set.actionId });
	expect(await all("goal")).toEqual([]);
});

test("a goal accepted by seller and manager must be accepted anew once it says something else", async () => {
	const { act, done, one } = world();
	const id = idOf(await done("setGoal", monthly));
	await done("acceptGoal", { id, by: "seller", on: "2026-02-27" });
	await done("acceptGoal", { id, by: "manager", on: "2026-03-02" });
	const accepted = { seller: "2026-02-27", manager: "2026-03-02" };
	expect((await one("goal", id))?.accepted).toEqual(accepted);
	await done("setGoal", { ...monthly, id, target: 50_000_000 });
	expect(await one("goal", id)).not.toHaveProperty("accepted");
	expect((await one("goal", id))?.versions?.[0]?.accepted).toEqual(accepted);
	expect(
		await act("acceptGoal", { id: "gone", by: "seller", on: "2026-03-02" }),
	).toMatchObject({ ok: false, reason: "notFound" });
});

const { currency: _, ...countless } = monthly;

test.each([
	["rates and days", { ...countless, kpi: "winRate", target: 0.6 }],
	[
		"at most",
		{ ...countless, kpi: "salesCycle", target: 45, direction: "atMost" },
	],
	[
		"more than before",
		{
			...monthly,
			target: undefined,
			relative: { change: 0.14, against: "lastYear" },
			periodKind: "quarter",
		},
	],
	[
		"within three months of its own, by a budget table",
		{
			...monthly,
			periodKind: "custom",
			startsOn: "2026-03-10",
			endsOn: "2026-06-09",
			isRecurring: false,
			breakdown: {
				by: "hand",
				parts: [
					{ from: "2026-03-10", target: 15_000_000 },
					{ from: "2026-05-01", target: 25_000_000 },
				],
			},
		},
	],
	[
		"what a team's members come to",
		{
			...monthly,
			scope: { kind: "team", id: "t" },
			target: undefined,
			isSumOfMembers: true,
		},
	],
	["one customer's", { ...monthly, scope: { kind: "customer", id: "c" } }],
])("a goal can ask for %s", async (_what, input) => {
	const { done, one } = world();
	const id = idOf(await done("setGoal", input));
	expect(await one("goal", id)).toMatchObject(
		JSON.parse(JSON.stringify(input)),
	);
});

test.each([
	["a KPI there is not", { ...monthly, kpi: "luck" }],
	["money without a currency", { ...monthly, currency: undefined }],
	["a count with a currency", { ...monthly, kpi: "dealsWon" }],
	["parts of a minor unit", { ...monthly, target: 0.5 }],
	["nothing at all", { ...monthly, target: undefined }],
	["zero", { ...monthly, target: 0 }],
	[
		"a number and a change at once",
		{ ...monthly, relative: { change: 0.1, against: "lastYear" } },
	],
	[
		"a seller's members",
		{ ...monthly, target: undefined, isSumOfMembers: true },
	],
	[
		"days without an end",
		{ ...monthly, periodKind: "custom", isRecurring: false },
	],
	[
		"a budget that does not add up",
		{
			...monthly,
			breakdown: { by: "hand", parts: [{ from: "2026-03-01", target: 1 }] },
		},
	],
])("refuses %s, and stores nothing", async (_what, input) => {
	const { act, all } = world();
	expect(await act("setGoal", input)).toMatchObject({
		ok: false,
		reason: "invalid",
	});
	expect(await all("goal")).toEqual([]);
});
