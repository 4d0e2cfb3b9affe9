import { expect, test } from "vitest";
import { planImport, runImport } from "../../lib/actions/import-drafts.ts";
import { newId } from "../../lib/clock.ts";
import { newsOf } from "../../lib/figures/news-of.ts";
import { progressOf } from "../../lib/figures/progress-of.ts";
import { ANN, BO, company, everyone, ofAnn } from "./company.ts";

/** Ann's goal is 100,000 kroner in March, seen from the 18th. */
async function marchOf() {
	const its = await company();
	const goal = await its.goal({ target: 10_000_000, currency: "DKK" });
	const news = async (scope = ofAnn, since: number | null = 0) => {
		const progress = await progressOf(goal, "2026-03-18", its.store);
		return newsOf(scope, since, progress ?? undefined, its.store);
	};
	return { ...its, news };
}

test("each thing done says what it did to the goal, newest first, and together they are the whole difference", async () => {
	const { won, save, act, news } = await marchOf();
	await won(10_000, "2026-03-03");
	const id = "0190a0a0-0000-7000-8000-0000000fe001";
	const open = {
		owner: ANN,
		status: "open",
		title: "Crane",
		amount: { minor: 3_000_000, currency: "DKK" },
		expectedCloseOn: "2026-03-27",
	};
	await save("deal", open, id);
	await act("saveRecord", {
		kind: "deal",
		id,
		patch: { expectedCloseOn: "2026-04-02" },
	});
	await act("saveRecord", {
		kind: "deal",
		id,
		patch: { status: "won", closedOn: "2026-03-17" },
	});
	const { items, effect } = await news();
	expect(
		items.slice(0, 4).map(({ is, name, effect }) => [is, name, effect]),
	).toEqual([
		["won", "Crane", { from: 0.1, to: 0.4, isRun: true }],
		["moved", "Crane", undefined],
		["open", "Crane", undefined],
		["won", undefined, { from: 0, to: 0.1, isRun: true }],
	]);
	expect(items[1]).toMatchObject({
		before: { day: "2026-03-27" },
		day: "2026-04-02",
	});
	expect(effect).toEqual({ from: 0, to: 0.4 });
});

test("what did an unknown to the goal says nothing of it: a sum without its exchange rate is no 0 %", async () => {
	const { won, news } = await marchOf();
	await won(40_000, "2026-03-03");
	const amount = { minor: 100, currency: "EUR" };
	await won(0, "2026-03-04", ANN, { amount });
	const { items, effect } = await news();
	expect(items.map(({ is, effect }) => [is, effect])).toEqual([
		["won", undefined],
		["won", { from: 0, to: 0.4, isRun: true }],
		["goalSet", undefined],
	]);
	expect(effect).toBeUndefined();
});

test("a file did what it made and what it changed, and what was done by hand since is not its", async () => {
	const { store, act, all, news } = await marchOf();
	const bring = async (firstKroner: number) => {
		const common = { owner: "Ann", firstContactOn: "2026-02-02" };
		const amount = (kroner: number) => ({
			minor: kroner * 100,
			currency: "DKK",
		});
		const deals = [
			{
				...{ line: 2, key: "id:1", ...common, amount: amount(firstKroner) },
				...{ status: "won" as const, closedOn: "2026-03-03" },
			},
			{
				...{ line: 3, key: "id:2", ...common, amount: amount(20_000) },
				status: "open" as const,
			},
		];
		const plan = await planImport(
			{
				...{ deals, sellers: [], customers: [], refusals: [] },
				...{ currencyAssumed: false, suggestions: [], notes: [] },
			},
			{ importId: newId(), files: ["deals.csv"], hash: `h${firstKroner}` },
			store,
		);
		await runImport(plan, {}, store);
	};
	await bring(10_000);
	const open = (await all("deal")).find(({ status }) => status === "open");
	await act("saveRecord", {
		kind: "deal",
		id: open?.id,
		patch: { status: "won", closedOn: "2026-03-05" },
	});
	const effects = async () => {
		const { items, effect } = await news();
		return [
			...items.flatMap(({ is, effect }) =>
				effect ? [[is, effect.from, effect.to]] : [],
			),
			[effect?.from, effect?.to],
		];
	};
	expect(await effects()).toEqual([
		["won", 0.1, 0.3],
		["import", 0, 0.1],
		[0, 0.3],
	]);
	// By the file the first is worth more, and the second is open still.
	await bring(40_000);
	expect(await effects()).toEqual([
		["import", 0.3, 0.4],
		["won", 0.1, 0.3],
		["import", 0, 0.1],
		[0, 0.4],
	]);
});

test("what was taken back is not told, and what happened to others only to everyone", async () => {
	const { won, act, news } = await marchOf();
	const { actionId } = await won(10_000, "2026-03-03");
	await act("undo", { actionId });
	await won(20_000, "2026-03-04", BO);
	expect((await news()).items.map(({ is }) => is)).toEqual(["goalSet"]);
	expect((await news(everyone)).items.map(({ is }) => is)).toContain("won");
	// Another seller's deal does nothing to Ann's goal.
	expect((await news(everyone)).effect).toEqual({ from: 0, to: 0 });
});

test("only what was done since is told; and a deal after the day the goal is seen from does nothing to it", async () => {
	const { won, news } = await marchOf();
	await won(10_000, "2026-03-03");
	await new Promise((done) => setTimeout(done, 2));
	const since = Date.now();
	await won(20_000, "2026-03-19");
	const { items, effect } = await news(ofAnn, since);
	expect(items).toHaveLength(1);
	expect(items[0]).toMatchObject({ is: "won", amount: { minor: 2_000_000 } });
	expect(items[0]?.effect).toBeUndefined();
	expect(effect).toEqual({ from: 0.1, to: 0.1 });
});

test("a changed amount says what it was, and a field that follows from other records is no news", async () => {
	const { save, act, news } = await marchOf();
	const id = "0190a0a0-0000-7000-8000-0000000fe001";
	const kroner = (minor: number) => ({ minor, currency: "DKK" });
	const deal = { owner: ANN, status: "won", closedOn: "2026-03-03" };
	await save("deal", { ...deal, amount: kroner(100) }, id);
	await act("saveRecord", { kind: "deal", id, patch: { amount: kroner(250) } });
	const { items } = await news();
	expect(items[0]).toMatchObject({
		is: "worth",
		before: { amount: { minor: 100 } },
		amount: { minor: 250 },
	});
});

test("leads, activities, costs and goals are told by what they are", async () => {
	const { save, act, news, goal, done } = await marchOf();
	await done("logLead", { owner: ANN, createdOn: "2026-03-03" });
	await done("logActivity", { type: "call", on: "2026-03-04", owner: ANN });
	await save("cost", {
		type: "marketing",
		amount: { minor: 500, currency: "DKK" },
		from: "2026-03-01",
		to: "2026-04-01",
		scope: ofAnn,
	});
	const { id } = await goal({ kpi: "dealsWon", target: 12 });
	await act("acceptGoal", { id, by: "seller", on: "2026-03-18" });
	expect((await news()).items.map(({ is }) => is)).toEqual([
		"goalAccepted",
		"goalSet",
		"cost",
		"call",
		"lead",
		"goalSet",
	]);
});
