import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	type ImportProgress,
	planImport,
	runImport,
} from "../../lib/actions/import-drafts.ts";
import { undoImport } from "../../lib/actions/undo-import.ts";
import { newId } from "../../lib/clock.ts";
import type {
	ActivityDraft,
	DealDraft,
	Drafts,
	LeadDraft,
} from "../../lib/intake/draft.ts";
import { type AnyRecord, kinds } from "../../lib/model/kinds.ts";
import type { Store } from "../../lib/store/db.ts";
import { addDays } from "../../lib/time/plain-date.ts";
import { draftsFrom, fixture, tableOf } from "../intake/reading.ts";
import { recount } from "../store/recount.ts";
import { acme, idOf, world } from "./world.ts";

const none: Drafts = {
	deals: [],
	sellers: [],
	customers: [],
	refusals: [],
	currencyAssumed: false,
	suggestions: [],
	notes: [],
};

/** Drafts as they are read: whoever they name is among the names. */
function listed(drafts: Drafts): Drafts {
	const { leads = [], activities = [] } = drafts;
	const unique = (names: (string | undefined)[]) =>
		[...new Set(names)].flatMap((name) => (name ? [{ line: 2, name }] : []));
	return {
		...drafts,
		sellers: unique([...leads, ...activities].map(({ owner }) => owner)),
		customers: unique(
			[...leads, ...activities].map(({ customer }) => customer),
		),
	};
}

const about = (importId = newId()) => ({
	importId,
	files: ["file.csv"],
	hash: "h",
});

const OTHERS = {
	all: { alike: "new", moved: "new", otherId: "new" },
} as const;

const planOf = (drafts: Drafts, store: Store, importId = newId()) =>
	planImport(
		drafts.sellers.length + drafts.customers.length > 0
			? drafts
			: listed(drafts),
		// What random deals share says nothing: each is its own.
		{ ...about(importId), answers: OTHERS },
		store,
	);

const bring = async (drafts: Drafts, store: Store, importId = newId()) =>
	runImport(await planOf(drafts, store, importId), {}, store);

async function agrees(store: Store) {
	const { stored, told } = await recount(store);
	expect(stored).toEqual(told);
}

/** Everything the store holds but its journal; of records without how often they were written. */
async function contents(store: Store) {
	const { stored } = await recount(store);
	const records: AnyRecord[] = [];
	for (const kind of kinds)
		for (const record of await store.records.range(kind, []))
			records.push({ ...record, rev: 0 });
	return { ...stored, records };
}

const everything = () =>
	draftsFrom([
		tableOf(
			"Record ID,Deal name,Owner,Customer,Status,Amount,Close date\n77,Rammeaftale,Sigrid Holm,Nordlys A/S,Won,500,2026-03-20\n78,Other,Emil Brandt,Fjordgas,Open,700,2026-05-20\n",
			"deals.csv",
		),
		...["leads-hubspot-en", "leads-da", "activities-pipedrive-en"].map((name) =>
			fixture(`${name}.csv`),
		),
		...["activities-da", "costs-da", "costs-en", "targets-de"].map((name) =>
			fixture(`${name}.csv`),
		),
		...["budget-long-sv", "targets-fi", "sellers-dated-en"].map((name) =>
			fixture(`${name}.csv`),
		),
	]);

/** Many leads and activities, shuffled over sellers, customers and days; the same every time. */
function many(count: number): Drafts {
	const leads: LeadDraft[] = [];
	const activities: ActivityDraft[] = [];
	const deals: DealDraft[] = [];
	for (let at = 0; at < count; at++) {
		const dice = (at * 7_919) % 1_009;
		const day = addDays("2025-01-01", dice % 300);
		const names = {
			owner: `Seller ${dice % 7}`,
			customer: `Customer ${dice % 40}`,
		};
		const place = { file: "file.csv", line: at + 2, key: `id:m${at}` };
		if (at % 4 === 0)
			leads.push({
				...place,
				...names,
				name: `Lead ${at}`,
				createdOn: day,
				contactedOn: addDays(day, 2),
				...(at % 8 === 0 && { deal: `m${at}` }),
			});
		else
			activities.push({
				...place,
				...names,
				type:
					(["call", "meetingHeld", "quoteSent"] as const)[dice % 3] ?? "call",
				on: day,
				...(dice % 3 === 2 && { deal: `m${at - (at % 8)}` }),
			});
		if (at % 8 === 0)
			deals.push({
				...{
					line: at,
					key: `id:m${at}`,
					status: "won" as const,
					closedOn: addDays(day, 50),
				},
				...names,
				amount: { minor: 1_000, currency: "DKK" },
			});
	}
	return { ...none, leads, activities, deals };
}

describe("files of every kind", () => {
	test("come in at once, joined by their names and keys, and all that is kept beside the records agrees", async () => {
		const { store, all } = world();
		const outcome = await bring(everything(), store);
		await agrees(store);
		const [deals, leads, activities] = [
			await all("deal"),
			await all("lead"),
			await all("activity"),
		];
		const deal = deals.find(({ title }) => title === "Rammeaftale");
		const nora = leads.find(({ keys }) => keys?.[0] === "id:901");
		expect(deal).toMatchObject({
			lead: nora?.id,
			hasLead: true,
			leadSource: "Organic Search",
			hasQuote: true,
		});
		expect(nora).toMatchObject({ wonOn: "2026-03-20", name: "Nora Berg" });
		expect(leads).toHaveLength(5);
		expect(activities).toHaveLength(10);
		expect(
			activities
				.filter((each) => each.deal === deal?.id)
				.map(({ type }) => type),
		).toEqual(["call", "meetingHeld", "quoteSent"]);
		expect(await all("cost")).toHaveLength(7);
		expect(await all("team")).toHaveLength(5);
		expect(await all("membership")).toHaveLength(3);
		expect(outcome).toMatchObject({ state: "done", changed: 0, skipped: 0 });
		expect(outcome.added).toBe(2 + 5 + 10 + 7 + (await all("goal")).length);
	});

	test("the same files again add and change nothing", async () => {
		const { store } = world();
		await bring(everything(), store);
		const before = await contents(store);
		const plan = await planOf(everything(), store);
		for (const { added, changed } of Object.values(plan.records.kinds))
			expect([added, changed]).toEqual([[], []]);
		const outcome = await runImport(plan, {}, store);
		expect(outcome).toMatchObject({ added: 0, changed: 0 });
		expect(await contents(store)).toEqual(before);
	});

	test("undone as a whole, what was there before is there again, to the last byte", async () => {
		const { store, done } = world();
		await done("logDeal", { ...acme, customerName: "Nordlys A/S" });
		await done("logLead", {
			customerName: "Fjordgas",
			createdOn: "2026-02-01",
		});
		const before = await contents(store);
		const { actionId } = await bring(everything(), store);
		const { kept } = await undoImport(actionId, {}, store);
		expect(kept).toEqual([]);
		expect(await contents(store)).toEqual(before);
	});

	test("stopped at any step, everything is taken back", async () => {
		for (const phase of ["keys", "records", "customers", "changes"]) {
			const { store } = world();
			let stop = false;
			const outcome = await runImport(
				await planOf(many(900), store),
				{
					onProgress: (progress) => {
						stop ||= progress.phase === phase;
					},
					shouldStop: () => stop,
				},
				store,
			);
			expect(outcome.state).toBe("cancelled");
			for (const table of ["records", "keys", "facts", "sums"])
				expect([phase, table, await store.table(table).count()]).toEqual([
					...[phase, table, 0],
				]);
		}
	});

	test("cut off after any transaction, the same files go on where they were and end the same", async () => {
		const both = (): Drafts => {
			const [one, other] = [everything(), many(160)];
			return {
				...one,
				deals: [...one.deals, ...other.deals],
				leads: [...(one.leads ?? []), ...(other.leads ?? [])],
				activities: [...(one.activities ?? []), ...(other.activities ?? [])],
			};
		};
		const plain = async (store: Store) => {
			// Names get an id each time; everything else follows from the rows.
			const names = new Map<string, string>();
			for (const kind of ["seller", "team", "customer"] as const)
				for (const record of await store.records.range(kind, []))
					names.set(record.id, (record as { name: string }).name);
			const text = JSON.stringify(
				(await contents(store)).records
					.map((record) => ({
						...record,
						enteredAt: 0,
						// An id of a row, without what is the import's own.
						id: names.get(record.id) ?? record.id.slice(14, 24),
						importId: undefined,
					}))
					.map((record) => JSON.stringify(record))
					.sort(),
			);
			return text.replace(
				/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g,
				(id) => names.get(id) ?? id.slice(14, 24),
			);
		};
		const whole = world();
		const steps: ImportProgress[] = [];
		const outcome = await runImport(
			await planOf(both(), whole.store),
			{ onProgress: (step) => steps.push(step) },
			whole.store,
		);
		const expected = await plain(whole.store);
		for (let cut = 1; cut <= steps.length; cut++) {
			const { store } = world();
			const importId = newId();
			let seen = 0;
			await runImport(
				await planOf(both(), store, importId),
				{
					onProgress: () => {
						if (++seen === cut) throw new Error("killed");
					},
				},
				store,
			).catch((problem: Error) => expect(problem.message).toBe("killed"));
			const resumed = await bring(both(), store, importId);
			expect([cut, resumed]).toEqual([cut, { ...outcome, actionId: importId }]);
			await agrees(store);
			expect(await plain(store)).toEqual(expected);
			await undoImport(importId, {}, store);
			expect(await store.table("records").count()).toBe(0);
			expect(await store.table("keys").count()).toBe(0);
		}
	}, 60_000);

	test("while it runs, what it makes is nobody's to change", async () => {
		const { store, act } = world();
		const importId = newId();
		let seen = 0;
		await runImport(
			await planOf(many(100), store, importId),
			{
				onProgress: ({ phase }) => {
					if (phase === "records" && ++seen === 2) throw new Error("killed");
				},
			},
			store,
		).catch(() => {});
		const [lead] = await store.records.range("lead", []);
		expect(
			await act("saveRecord", {
				kind: "lead",
				id: lead?.id,
				patch: { name: "x" },
			}),
		).toMatchObject({ ok: false, reason: "importing" });
	});
});

const lead = (fields: Partial<LeadDraft>): LeadDraft => ({
	...{ file: "file.csv", line: 2, key: "id:1" },
	...fields,
});

describe("a newer file", () => {
	test("updates by id, takes nothing away by a blank cell, and undo gives the old values back", async () => {
		const { store, all } = world();
		const old = lead({
			name: "Nora",
			customer: "Acme",
			createdOn: "2026-01-01",
			source: "fair",
		});
		await bring({ ...none, leads: [old] }, store);
		const before = await contents(store);
		const newer = lead({
			name: "Nora",
			owner: "Ann",
			qualifiedOn: "2026-02-01",
			createdOn: "2026-01-01",
		});
		const plan = await planOf({ ...none, leads: [newer] }, store);
		expect(plan.records.kinds.lead.changed).toMatchObject([
			{ fields: ["qualifiedOn", "owner"] },
		]);
		const { actionId, changed } = await runImport(plan, {}, store);
		expect(changed).toBe(1);
		const [ann] = await all("seller");
		expect(await all("lead")).toMatchObject([
			{ source: "fair", qualifiedOn: "2026-02-01", owner: ann?.id },
		]);
		await agrees(store);
		await undoImport(actionId, {}, store);
		expect(await contents(store)).toEqual(before);
	});

	test("of records we wrote ourselves knows each by our own id, whatever it is called elsewhere", async () => {
		const { store, all } = world();
		await bring(
			{
				...none,
				leads: [
					lead({ name: "Nora", createdOn: "2026-01-01", customer: "Acme" }),
				],
			},
			store,
		);
		const [nora] = await all("lead");
		const [acme] = await all("customer");
		const written = draftsFrom([
			tableOf(
				`Målbar ID,Lead,Customer,Created,Qualified\n${nora?.id},Pia,Acme Group,2026-03-01,2026-03-02\n`,
			),
			tableOf(
				`Målbar ID,Customer,Country,Organisation number\n${acme?.id},Acme Group,DK,13748136\n`,
			),
		]);
		await bring(written, store);
		expect(await all("lead")).toMatchObject([
			{ id: nora?.id, name: "Pia", qualifiedOn: "2026-03-02", keys: ["id:1"] },
		]);
		expect(await all("customer")).toMatchObject([
			{ id: acme?.id, name: "Acme Group", country: "DK" },
		]);
		await agrees(store);
	});

	test("with ids of another system refuses a row of which nothing is the same", async () => {
		const { store } = world();
		const own = lead({ name: "Nora", createdOn: "2026-01-01" });
		await bring({ ...none, leads: [own] }, store);
		const plan = await planOf(
			{ ...none, leads: [lead({ name: "Pia", createdOn: "2026-03-01" })] },
			store,
		);
		expect(plan.records.refused).toMatchObject([
			{ line: 2, reason: "otherRecord", value: "id:1" },
		]);
		expect(plan.records.kinds.lead.changed).toEqual([]);
	});

	test("what was logged by hand and says all the same is the same", async () => {
		const { store, done } = world();
		await done("logActivity", {
			type: "call",
			on: "2026-03-01",
			customerName: "Acme",
		});
		await done("logActivity", {
			type: "call",
			on: "2026-03-01",
			customerName: "Acme",
		});
		const call = (key: string): ActivityDraft => ({
			...{ file: "file.csv", line: 2, key, type: "call", on: "2026-03-01" },
			customer: "Acme",
		});
		const plan = await planOf(
			{ ...none, activities: [call("id:1"), call("id:2"), call("id:3")] },
			store,
		);
		const { added, unchanged } = plan.records.kinds.activity;
		expect([added.length, unchanged.length]).toEqual([1, 2]);
	});
});

describe("targets", () => {
	const wide =
		"Seller,Jan 2026,Feb 2026,Mar 2026,Apr 2026,May 2026,Jun 2026,Jul 2026,Aug 2026,Sep 2026,Oct 2026,Nov 2026,Dec 2026\nAnn,100.10,90,,95,100,105,40,90,110,120,115,80.05\n";

	test("a wide row is one goal of the year, broken down by hand, to the last minor unit", async () => {
		const { store, all } = world();
		await bring(draftsFrom([tableOf(wide)]), store);
		const [ann] = await all("seller");
		const goals = await all("goal");
		expect(goals).toMatchObject([
			{
				...{ kpi: "revenue", periodKind: "year", startsOn: "2026-01-01" },
				...{ target: 104_515, currency: "DKK", isRecurring: false },
				scope: { kind: "seller", id: ann?.id },
			},
		]);
		const { breakdown } = goals[0] ?? {};
		const parts = breakdown?.by === "hand" ? breakdown.parts : [];
		expect(parts).toHaveLength(12);
		expect(parts[2]).toEqual({ from: "2026-03-01", target: 0 });
		expect(parts.reduce((sum, { target }) => sum + target, 0)).toBe(104_515);
	});

	test("a long sheet of the same budget is the same goals", async () => {
		const long = `Seller,Month,Budget\n${wide
			.split("\n")[1]
			?.split(",")
			.slice(1)
			.map(
				(value, at) =>
					`Ann,2026-${String(at + 1).padStart(2, "0")},${value || 0}`,
			)
			.join("\n")}\n`;
		const { store } = world();
		await bring(draftsFrom([tableOf(wide)]), store);
		const { goal } = (await planOf(draftsFrom([tableOf(long)]), store)).records
			.kinds;
		expect([goal.added, goal.changed, goal.unchanged.length]).toEqual([
			[],
			[],
			1,
		]);
	});

	test("part of a year is a goal a month, quarter or week", async () => {
		const { store, all } = world();
		await bring(
			draftsFrom([fixture("budget-long-sv.csv"), fixture("targets-fi.csv")]),
			store,
		);
		expect(
			(await all("goal"))
				.map(({ kpi, periodKind, startsOn, target, currency }) =>
					[kpi, periodKind, startsOn, target, currency].join(" "),
				)
				.sort(),
		).toEqual([
			"calls week 2026-03-16 60 ",
			"meetingsHeld month 2026-01-01 12 ",
			"newCustomers quarter 2026-01-01 8 ",
			"revenue month 2026-01-01 10000000 SEK",
			"revenue month 2026-02-01 9000050 SEK",
			"revenue quarter 2026-01-01 12000000 DKK",
			"revenue quarter 2026-01-01 25000000 SEK",
		]);
	});

	test("an existing goal of the same KPI, scope and period is changed, with its version kept, and never doubled", async () => {
		const { store, all, done } = world();
		const seller = newId();
		await done("saveRecord", {
			kind: "seller",
			id: seller,
			isNew: true,
			patch: { name: "Ann" },
		});
		const id = idOf(
			await done("setGoal", {
				...{ kpi: "revenue", scope: { kind: "seller", id: seller } },
				...{ periodKind: "year", startsOn: "2026-06-01", isRecurring: false },
				...{ target: 500, currency: "DKK" },
			}),
		);
		await done("acceptGoal", { id, by: "seller", on: "2026-01-02" });
		const before = await contents(store);
		const { actionId } = await bring(draftsFrom([tableOf(wide)]), store);
		expect(await all("goal")).toMatchObject([
			{
				...{ id, target: 104_515, startsOn: "2026-06-01" },
				versions: [
					{ terms: { target: 500 }, accepted: { seller: "2026-01-02" } },
				],
			},
		]);
		expect((await all("goal"))[0]).not.toHaveProperty("accepted");
		await undoImport(actionId, {}, store);
		expect(await contents(store)).toEqual(before);
	});

	test("a name that may be anybody's is whoever is known by it; of nobody, and of an unknown measure, the row is refused", async () => {
		const { store, all, done } = world();
		const team = newId();
		await done("saveRecord", {
			kind: "team",
			id: team,
			isNew: true,
			patch: { name: "North" },
		});
		const plan = await planOf(
			draftsFrom([
				tableOf(
					"Who,Measure,Period,Target\nNorth,Calls,Q1 2026,60\nXyzzy,Calls,Q1 2026,60\nNorth,Xyzzy,Q1 2026,5\n",
				),
			]),
			store,
		);
		expect(
			plan.records.refused.map(({ line, reason }) => [line, reason]),
		).toEqual([
			[4, "kpiUnknown"],
			[3, "scopeUnknown"],
		]);
		await runImport(plan, {}, store);
		expect(await all("goal")).toMatchObject([
			{ scope: { kind: "team", id: team } },
		]);
	});
});

describe("names", () => {
	const customers = (rows: string) =>
		draftsFrom([
			tableOf(`Account ID,Customer,Country,Industry,Employees\n${rows}\n`),
		]);

	test("a customer's facts are filled in and updated, never blanked out; one renamed is known by its id", async () => {
		const { store, all } = world();
		await bring(customers("7,Acme,DK,Energy,50"), store);
		const before = await contents(store);
		const plan = await planOf(customers("7,Acme Group,,Oil,60"), store);
		expect(plan.records.kinds.customer.changed).toMatchObject([
			{ fields: ["industry", "employees", "name"] },
		]);
		const { actionId } = await runImport(plan, {}, store);
		expect(await all("customer")).toMatchObject([
			{ name: "Acme Group", country: "DK", industry: "Oil", employees: 60 },
		]);
		await undoImport(actionId, {}, store);
		expect(await contents(store)).toEqual(before);
	});

	test("a file older than what is known only fills in", async () => {
		const { store } = world();
		await bring(customers("7,Acme,,Energy,50"), store);
		const plan = await planImport(
			customers("7,Acme,DK,Oil,50"),
			{ ...about(), modifiedAt: { "file.csv": 1_000 } },
			store,
		);
		expect(plan.records.kinds.customer.changed).toMatchObject([
			{ fields: ["country"] },
		]);
	});

	test("a customer is known by its organisation number under another spelling of its name", async () => {
		const { store, all } = world();
		const file = (name: string) =>
			draftsFrom([tableOf(`Customer,CVR,Country\n${name},13748136,DK\n`)]);
		await bring(file("Acme A/S"), store);
		await bring(file("ACME Aktieselskab"), store);
		expect(await all("customer")).toHaveLength(1);
	});

	test("memberships have the days their file gives; who moves today leaves the other team today, and undo takes that back", async () => {
		const { store, all } = world();
		await bring(draftsFrom([fixture("sellers-dated-en.csv")]), store);
		expect((await all("membership")).map(({ from, to }) => [from, to])).toEqual(
			[
				["2025-01-01", "2026-01-01"],
				["2026-01-01", undefined],
				["2025-03-15", undefined],
			],
		);
		const before = await contents(store);
		const { actionId } = await bring(
			draftsFrom([tableOf("Seller,Team\nEmil Brandt,West\n")]),
			store,
		);
		const moved = await all("membership");
		expect(moved).toHaveLength(4);
		expect(moved[2]?.to).toBe(moved[3]?.from);
		await undoImport(actionId, {}, store);
		expect(await contents(store)).toEqual(before);
	});
});

// ---- whatever the files say -----------------------------------------------------------------------------------------

const pick = (prefix: string, count: number) =>
	fc.integer({ min: 1, max: count }).map((n) => `${prefix}${n}`);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) =>
	fc.option(arbitrary, { nil: undefined });
const day = pick("2026-03-0", 6);
const place = (at: number) => ({ file: "file.csv", line: at + 2 });
const keys = <T extends object>(rows: T[], prefix = "id:") =>
	rows.map((row, at) => ({
		...dropped(row),
		...place(at),
		key: `${prefix}${at}`,
	}));
const dropped = <T extends object>(row: T) =>
	Object.fromEntries(
		Object.entries(row).filter(([, value]) => value !== undefined),
	);

const names = {
	owner: maybe(fc.constantFrom("Ann", "Bo")),
	customer: maybe(fc.constantFrom("Acme", "Bolt")),
	deal: maybe(fc.constantFrom("0", "1", "Title")),
};
const anyDrafts: fc.Arbitrary<Drafts> = fc
	.record({
		prefix: fc.constantFrom("id:", "row:"),
		deals: fc.array(
			fc.record({
				...{ owner: names.owner, customer: names.customer },
				title: maybe(fc.constantFrom("Title", "Other")),
				status: fc.constantFrom("open", "won", "lost"),
				closedOn: maybe(day),
				createdOn: maybe(day),
			}),
			{ maxLength: 3 },
		),
		leads: fc.array(
			fc.record({
				...names,
				name: maybe(fc.constantFrom("L", "M")),
				createdOn: maybe(day),
				contactedOn: maybe(day),
				qualifiedOn: maybe(day),
				source: maybe(fc.constantFrom("fair", "web")),
			}),
			{ maxLength: 4 },
		),
		activities: fc.array(
			fc.record({
				...names,
				type: fc.constantFrom("call", "quoteSent"),
				on: day,
			}),
			{ maxLength: 5 },
		),
		costs: fc.array(
			fc.record({
				type: fc.constantFrom("salary", "event"),
				amount: fc.constantFrom(
					{ minor: 5, currency: "DKK" },
					{ minor: 7, currency: "EUR" },
				),
				...{ from: day, to: fc.constant("2026-04-01") },
				scope: fc.constantFrom(
					{ kind: "organisation" },
					{ kind: "team", name: "North" },
				),
			}),
			{ maxLength: 3 },
		),
	})
	.map(({ prefix, deals, leads, activities, costs }) => ({
		...none,
		teams: [{ line: 2, name: "North" }],
		deals: keys(deals).map(
			({ file: _, ...deal }) => deal,
		) as unknown as DealDraft[],
		leads: keys(leads, prefix) as unknown as LeadDraft[],
		activities: keys(activities, prefix) as unknown as ActivityDraft[],
		costs: keys(costs, prefix) as unknown as Drafts["costs"] & object,
	}));

test("whatever files say: an import, cut off anywhere, twice is once, and undone it leaves what was there before", async () => {
	const cuts = fc.nat(12);
	await fc.assert(
		fc.asyncProperty(anyDrafts, anyDrafts, cuts, async (first, second, cut) => {
			const { store, done } = world();
			await done("logDeal", acme);
			await bring(first, store);
			await agrees(store);
			const before = await contents(store);
			const actionId = newId();
			let seen = 0;
			await runImport(
				await planOf(second, store, actionId),
				{
					onProgress: () => {
						if (seen++ === cut) throw new Error("killed");
					},
				},
				store,
			).catch((problem: Error) => expect(problem.message).toBe("killed"));
			if (seen > cut) await bring(second, store, actionId);
			await agrees(store);
			const once = await contents(store);
			await bring(second, store);
			expect(await contents(store)).toEqual(once);
			await undoImport(actionId, {}, store);
			await agrees(store);
			expect(await contents(store)).toEqual(before);
			store.close();
			await store.delete();
		}),
		{ numRuns: 100 },
	);
}, 120_000);
