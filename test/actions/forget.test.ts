import { describe, expect, test } from "vitest";
import { forget, planForget } from "../../lib/actions/forget.ts";
import { planImport, runImport } from "../../lib/actions/import-drafts.ts";
import { undoImport } from "../../lib/actions/undo-import.ts";
import { newId } from "../../lib/clock.ts";
import { recount } from "../store/recount.ts";
import { wholeOf } from "./whole-of.ts";
import { idOf, world } from "./world.ts";

/** Strings that are of Acme and of nobody else. */
const OF_ACME = [
	...["Acme", "ACME", "13748136", "acme.dk", "Jens Jensen"],
	...["Pump for", "crm-77", "https://crm.acme"],
];

/** Two customers and two sellers, who have deals, leads, activities, targets, costs and a history with each other. */
async function company() {
	const own = world();
	const { done } = own;
	const save = async (kind: string, patch: object) =>
		idOf(await done("saveRecord", { kind, id: newId(), isNew: true, patch }));
	const ann = idOf(await done("nameMe", { name: "Ann Berg" }));
	await done("saveRecord", {
		kind: "seller",
		id: ann,
		patch: { aliases: ["ann@example.com"], freeWeekdays: [5] },
	});
	const bo = await save("seller", { name: "Bo Dahl" });
	const team = await save("team", { name: "North" });
	for (const seller of [ann, bo])
		await save("membership", { seller, team, from: "2026-01-01" });
	const acme = await save("customer", {
		name: "Acme ApS",
		country: "DK",
		organisationNumber: "13748136",
		keys: ["acme.dk"],
	});
	await done("saveRecord", {
		kind: "customer",
		id: acme,
		patch: { name: "Acme A/S", industry: "Pumps" },
	});
	const deal = async (patch: object) =>
		idOf(await done("logDeal", { id: newId(), status: "won", ...patch }));
	const dkk = (minor: number) => ({ minor, currency: "DKK" });
	const pump = await deal({
		title: "Pump for the plant",
		customerName: "Acme A/S",
		amount: dkk(100_000),
		closedOn: "2026-03-11",
		owner: ann,
	});
	await done("saveRecord", {
		kind: "deal",
		id: pump,
		patch: {
			keys: ["id:crm-77"],
			pageOrigin: "https://crm.acme",
			credits: [
				{ seller: ann, share: 400_000 },
				{ seller: bo, share: 600_000 },
			],
		},
	});
	const bolt = await deal({
		title: "Like the one of ACME A/S",
		customerName: "Bolt",
		amount: dkk(50_000),
		closedOn: "2026-03-12",
		owner: bo,
	});
	const lead = idOf(
		await done("logLead", {
			id: newId(),
			customerName: "Acme A/S",
			source: "fair",
			createdOn: "2026-02-01",
			owner: bo,
		}),
	);
	await done("saveRecord", {
		kind: "deal",
		id: pump,
		patch: { lead },
	});
	await done("saveRecord", {
		kind: "lead",
		id: lead,
		patch: { name: "Jens Jensen" },
	});
	const call = idOf(
		await done("logActivity", {
			id: newId(),
			type: "quoteSent",
			on: "2026-03-01",
			deal: pump,
		}),
	);
	await done("saveRecord", {
		kind: "activity",
		id: call,
		patch: { note: "Jens Jensen wants two", owner: ann },
	});
	await done("saveRecord", {
		kind: "cost",
		id: newId(),
		isNew: true,
		patch: {
			type: "event",
			amount: dkk(1_000),
			from: "2026-03-01",
			to: "2026-04-01",
			scope: { kind: "customer", id: acme },
			note: "Dinner with Jens Jensen",
		},
	});
	const target = (scope: object) =>
		done("setGoal", {
			id: newId(),
			...{ kpi: "revenue", scope, periodKind: "month" },
			...{ startsOn: "2026-03-01", isRecurring: true },
			...{ target: 100_000, currency: "DKK" },
		});
	await target({ kind: "customer", id: acme });
	await target({ kind: "seller", id: ann });
	await done("closeMonths", { months: ["2026-03"], closedOn: "2026-04-16" });
	return { ...own, ann, bo, acme, pump, bolt, lead, call, team };
}

async function sameAsRecount(store: Parameters<typeof recount>[0]) {
	const { stored, told } = await recount(store);
	expect(stored).toEqual(told);
}

const unnamed = { called: "Forgotten customer" } as const;

describe("a customer who is forgotten", () => {
	test("is shown first: what is about it, and where else its name stands", async () => {
		const { store, acme, bolt } = await company();
		const before = await wholeOf(store);
		const plan = await planForget({ kind: "customer", id: acme }, store);
		expect(plan.counts).toEqual({
			...{ customer: 1, deal: 1, lead: 1, activity: 1, goal: 1, cost: 1 },
		});
		expect(plan.mentions).toEqual([
			{
				kind: "deal",
				id: bolt,
				text: "Like the one of ACME A/S",
				isName: false,
			},
		]);
		expect(plan.names.sort()).toEqual(
			["13748136", "Acme A/S", "Acme ApS", "acme.dk"].sort(),
		);
		expect(plan.rows).toBeGreaterThan(5);
		expect(await wholeOf(store)).toBe(before);
	});

	test.each(["removed", "anonymised"] as const)(
		"%s, leaves no string of its own in any table or journal row",
		async (how) => {
			const { store, acme, pump, one, all } = await company();
			for (const each of OF_ACME)
				expect(await wholeOf(store), each).toContain(each);
			await forget({ kind: "customer", id: acme, how, ...unnamed }, store);
			const whole = await wholeOf(store);
			for (const each of OF_ACME) expect(whole, each).not.toContain(each);
			await sameAsRecount(store);
			if (how === "removed") {
				expect(await one("customer", acme)).toBeUndefined();
				expect(await one("deal", pump)).toBeUndefined();
				expect(await all("goal")).toHaveLength(1);
				// Nothing leads anywhere it went.
				for (const kind of ["deal", "lead", "activity", "customer"] as const)
					expect(JSON.stringify(await all(kind))).not.toContain(acme);
			} else {
				expect(await one("customer", acme)).toMatchObject({
					name: "Forgotten customer",
				});
				expect(await one("customer", acme)).not.toHaveProperty("industry");
				expect(await one("deal", pump)).toMatchObject({
					amount: { minor: 100_000 },
					closedOn: "2026-03-11",
					isFirstWin: true,
				});
			}
			const [forgotten] = await all("forgotten");
			expect(forgotten).toMatchObject({ kind: "customer", ids: [acme], how });
			// Names it had before are known again, too.
			expect(forgotten?.hashes).toHaveLength(4);
		},
	);

	test("anonymised, leaves every figure as it was", async () => {
		const { store, acme } = await company();
		const figures = async () =>
			JSON.stringify([
				await store.sums.range("organisation", []),
				await store.sums.range(`customer:${acme}`, []),
				await store.table("facts").count(),
				await store.table("frozen").toArray(),
			]);
		const before = await figures();
		await forget(
			{ kind: "customer", id: acme, how: "anonymised", ...unnamed },
			store,
		);
		expect(await figures()).toBe(before);
	});

	test("goes with everybody who was merged into it, asked for by any of them", async () => {
		const { store, done, acme, all } = await company();
		await done("logDeal", {
			id: newId(),
			customerName: "Akme",
			status: "won",
			closedOn: "2026-03-02",
			title: "Valve",
		});
		const akme = (await all("customer")).find(({ name }) => name === "Akme")!;
		await done("mergeCustomers", { from: akme.id, into: acme });
		await forget(
			{ kind: "customer", id: akme.id, how: "removed", ...unnamed },
			store,
		);
		const whole = await wholeOf(store);
		for (const each of [...OF_ACME, "Akme", "Valve"])
			expect(whole).not.toContain(each);
		await sameAsRecount(store);
	});

	test("goes from what was made, deleted or taken back before, which only the journal knows", async () => {
		const { store, done, act, acme } = await company();
		const secret = {
			title: "Secret valve",
			status: "open",
			customerName: "Acme A/S",
		};
		const gone = idOf(await done("logDeal", { id: newId(), ...secret }));
		await done("deleteRecord", { kind: "deal", id: gone });
		// Made with its customer, and taken back with it.
		await done("deleteRecord", { kind: "customer", id: acme });
		const again = await act("logDeal", { id: newId(), ...secret });
		if (!again.ok) throw new Error();
		await done("undo", { actionId: again.actionId });
		const made = await act("logDeal", { id: newId(), ...secret });
		const [, customer] = made.ok ? made.ids : [];
		const id =
			customer ??
			(await store.records.range("customer", [])).find(
				(each) => (each as { name?: string }).name === "Acme A/S",
			)!.id;
		await forget({ kind: "customer", id, how: "removed", ...unnamed }, store);
		expect(await wholeOf(store)).not.toContain("Secret valve");
		expect(await wholeOf(store)).not.toContain("Acme A/S");
	});

	test("leaves its name where that was chosen, and takes other words out where those were", async () => {
		const { store, done, acme, bolt, one } = await company();
		const other = idOf(
			await done("logDeal", {
				id: newId(),
				title: "For the pump people, and Acme A/S’s neighbour",
				status: "open",
			}),
		);
		const { forgotten } = await forget(
			{
				...{ kind: "customer", id: acme, how: "removed", ...unnamed },
				words: ["the pump people"],
				left: [bolt],
			},
			store,
		);
		expect((await one("deal", bolt))?.title).toBe("Like the one of ACME A/S");
		expect((await one("deal", other))?.title).toBe("For …, and …’s neighbour");
		expect((await one("forgotten", forgotten))?.left).toEqual([bolt]);
	});

	test("stays out of what else was done: an older action on somebody else is undone as ever", async () => {
		const { store, done, act, acme, bolt, one } = await company();
		const edit = await act("saveRecord", {
			kind: "deal",
			id: bolt,
			patch: { amount: { minor: 70_000, currency: "DKK" } },
		});
		const mixed = await act("mergeCustomers", {
			from: (await one("deal", bolt))!.customer,
			into: acme,
		});
		if (!edit.ok || !mixed.ok) throw new Error();
		await done("undo", { actionId: mixed.actionId });
		await forget(
			{ kind: "customer", id: acme, how: "removed", ...unnamed },
			store,
		);
		const undone = await done("undo", { actionId: edit.actionId });
		expect(undone.kept).toBeUndefined();
		expect((await one("deal", bolt))?.amount?.minor).toBe(50_000);
		await sameAsRecount(store);
		// The merge is done again, as far as there is anything left of it.
		const row = await store.journal.get(mixed.actionId);
		await done("undo", { actionId: row!.undoneBy! });
		expect(await wholeOf(store)).not.toContain("Acme");
		await sameAsRecount(store);
	});

	test("leaves an import that brought it to be undone as a whole", async () => {
		const { store, all } = world();
		const deal = (key: string, customer: string) => ({
			...{ line: 2, key, customer, title: `${customer} pump`, owner: "Ann" },
			...{ status: "won" as const, closedOn: "2026-03-11" },
		});
		const plan = await planImport(
			{
				deals: [deal("id:1", "Acme"), deal("id:2", "Bolt")],
				sellers: [{ line: 2, name: "Ann" }],
				customers: [
					{ line: 2, name: "Acme" },
					{ line: 3, name: "Bolt" },
				],
				...{ refusals: [], currencyAssumed: false, suggestions: [], notes: [] },
			},
			{ importId: newId(), files: ["Acme deals.csv"], hash: "" },
			store,
		);
		await runImport(plan, {}, store);
		const acme = (await all("customer")).find(({ name }) => name === "Acme")!;
		await forget(
			{ kind: "customer", id: acme.id, how: "anonymised", ...unnamed },
			store,
		);
		expect(await wholeOf(store)).not.toContain("Acme");
		const { kept } = await undoImport(plan.importId, {}, store);
		expect(kept).toEqual([]);
		expect(await all("deal")).toEqual([]);
		await sameAsRecount(store);
	});

	test("cannot be taken back, and once gone is not found again", async () => {
		const { store, acme } = await company();
		const rows = await store.journal.count();
		const ask = {
			kind: "customer",
			id: acme,
			how: "removed",
			...unnamed,
		} as const;
		await forget(ask, store);
		expect(await store.journal.count()).toBe(rows);
		await expect(forget(ask, store)).rejects.toMatchObject({
			reason: "notFound",
		});
	});

	test("is all there or all gone, wherever it was stopped", async () => {
		const { store, acme } = await company();
		const before = await wholeOf(store);
		const write = store.journal.bulkPut.bind(store.journal);
		store.journal.bulkPut = (() => {
			throw new Error("killed");
		}) as never;
		const ask = {
			kind: "customer",
			id: acme,
			how: "removed",
			...unnamed,
		} as const;
		await expect(forget(ask, store)).rejects.toThrow("killed");
		expect(await wholeOf(store)).toBe(before);
		store.journal.bulkPut = write;
		await forget(ask, store);
		expect(await wholeOf(store)).not.toContain("Acme");
	});

	test("waits for an import that has not ended", async () => {
		const { store, acme } = await company();
		const state = (await store.meta.get("state"))!;
		await store.meta.put({ ...state, openImports: ["0190"] });
		await expect(
			forget({ kind: "customer", id: acme, how: "removed", ...unnamed }, store),
		).rejects.toMatchObject({ reason: "importing" });
	});
});

describe("a person who is forgotten", () => {
	const OF_ANN = ["Ann Berg", "ann@example.com"];
	const former = { called: "Former seller" } as const;

	test("anonymised, keeps every figure and loses the name, the days, the targets and what was believed of them", async () => {
		const { store, done, ann, team, all, one } = await company();
		await done("saveRecord", {
			kind: "commissionPlan",
			id: newId(),
			isNew: true,
			patch: {
				name: "Plan for Ann Berg",
				kpi: "revenue",
				sellers: [ann],
				periodKind: "month",
				currency: "DKK",
				basis: "value",
				tiers: [{ from: 0, rate: 50_000 }],
				isRetroactive: false,
			},
		});
		const sums = () => store.table("sums").toArray();
		const before = await sums();
		const frozen = await store.table("frozen").toArray();
		await forget(
			{ kind: "seller", id: ann, how: "anonymised", ...former },
			store,
		);
		const whole = await wholeOf(store);
		for (const each of OF_ANN) expect(whole).not.toContain(each);
		expect(await one("seller", ann)).toMatchObject({ name: "Former seller" });
		expect(Object.keys((await one("seller", ann))!).sort()).toEqual(
			["enteredAt", "id", "name", "rev"].sort(),
		);
		expect((await all("settings"))[0]).not.toHaveProperty("me");
		expect((await all("goal")).map(({ scope }) => scope.kind)).toEqual([
			"customer",
		]);
		expect((await all("commissionPlan"))[0]?.name).toBe("Plan for …");
		expect(await sums()).toEqual(before);
		expect(await store.table("frozen").toArray()).toEqual(frozen);
		// Who was in a team stays there: its figures are everybody's.
		expect(
			(await all("membership")).filter((each) => each.team === team),
		).toHaveLength(2);
		await sameAsRecount(store);
	});

	test("removed, takes along what is theirs, and their part of others' deals falls to those", async () => {
		const { store, ann, bo, pump, bolt, done, all, one } = await company();
		await done("saveRecord", {
			kind: "deal",
			id: bolt,
			patch: {
				credits: [
					{ seller: ann, share: 300_000 },
					{ seller: bo, share: 700_000 },
				],
			},
		});
		await forget({ kind: "seller", id: ann, how: "removed", ...former }, store);
		const whole = await wholeOf(store);
		for (const each of OF_ANN) expect(whole).not.toContain(each);
		expect(await one("deal", pump)).toBeUndefined();
		expect((await one("deal", bolt))?.credits).toEqual([
			{ seller: bo, share: 1_000_000 },
		]);
		expect(await all("membership")).toHaveLength(1);
		expect(await store.frozen.range(`seller:${ann}`, [])).toEqual([]);
		expect(await store.frozen.range("organisation", [])).not.toEqual([]);
		await sameAsRecount(store);
	});

	test("goes with every spelling, and is told apart from who was forgotten before", async () => {
		const { store, done, ann, bo, all } = await company();
		await forget(
			{ kind: "seller", id: bo, how: "anonymised", ...former },
			store,
		);
		const other = newId();
		await done("saveRecord", {
			kind: "seller",
			id: other,
			isNew: true,
			patch: { name: "A. Berg" },
		});
		await done("nameMe", { seller: ann, aliases: ["A. Berg"] });
		await forget(
			{ kind: "seller", id: ann, how: "anonymised", ...former },
			store,
		);
		const whole = await wholeOf(store);
		for (const each of [...OF_ANN, "A. Berg"])
			expect(whole, each).not.toContain(each);
		expect(new Set((await all("seller")).map(({ name }) => name))).toEqual(
			new Set(["Former seller", "Former seller 2"]),
		);
	});
});

test("one salt serves all who are forgotten in a store", async () => {
	const { store, ann, acme, all } = await company();
	await forget(
		{ kind: "customer", id: acme, how: "removed", ...unnamed },
		store,
	);
	await forget({ kind: "seller", id: ann, how: "removed", ...unnamed }, store);
	const salts = (await all("forgotten")).map(({ salt }) => salt);
	expect(new Set(salts).size).toBe(1);
	expect(salts).toHaveLength(2);
});
