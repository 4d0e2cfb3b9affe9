import { describe, expect, test } from "vitest";
import { planImport, runImport } from "../../lib/actions/import-drafts.ts";
import { logPage } from "../../lib/actions/log-page.ts";
import type { DoubtAnswers } from "../../lib/actions/plan-deals.ts";
import { undoImport } from "../../lib/actions/undo-import.ts";
import { newId } from "../../lib/clock.ts";
import type { PageReading } from "../../lib/crm/reading.ts";
import type { DealDraft, Drafts } from "../../lib/intake/draft.ts";
import type { PageWish } from "../../lib/page-answer.ts";
import type { Store } from "../../lib/store/db.ts";
import { field, page, priced } from "../figures/page-example.ts";
import { recount } from "../store/recount.ts";
import { acme, world } from "./world.ts";

function drafts(
	deals: readonly Partial<DealDraft>[],
	customers: Drafts["customers"] = [],
): Drafts {
	return {
		deals: deals.map((each, at) => ({
			...{ line: at + 2, file: "deals.csv", key: `id:${at + 1}` },
			...{ status: "won", title: "Racks", customer: "Acme A/S" },
			...{ closedOn: "2026-03-11", createdOn: "2026-01-05" },
			...{ amount: { minor: 100_000, currency: "DKK" } },
			...each,
		})),
		...{ sellers: [], customers, refusals: [], suggestions: [], notes: [] },
		currencyAssumed: false,
	};
}

function plan(
	store: Store,
	file: Drafts,
	answers: DoubtAnswers = {},
	importId = newId(),
) {
	return planImport(
		file,
		{ importId, files: ["deals.csv"], hash: "h", shapes: ["shape"], answers },
		store,
	);
}

async function bring(store: Store, file: Drafts, answers?: DoubtAnswers) {
	return runImport(await plan(store, file, answers), {}, store);
}

const sizes = (found: Awaited<ReturnType<typeof plan>>) => ({
	added: found.added.length,
	changed: found.changed.length,
	unchanged: found.unchanged.length,
	doubtful: found.doubtful.length,
	repeated: found.repeated.length,
	refused: found.refused.length,
	vanished: found.vanished.length,
});
const none = {
	...{ added: 0, changed: 0, unchanged: 0, doubtful: 0, repeated: 0 },
	...{ refused: 0, vanished: 0 },
};

describe("the deals of a file", () => {
	test("that two files chosen together both have count once, and are refused where they disagree", async () => {
		const { store } = world();
		const both = drafts([
			{ key: "id:1" },
			{ key: "id:1", file: "again.csv", line: 9 },
			{ key: "id:2", title: "Shelves" },
			{ key: "id:2", title: "Bins", file: "again.csv", line: 10 },
		]);
		const found = await plan(store, both);
		expect(sizes(found)).toEqual({
			...none,
			added: 2,
			repeated: 1,
			refused: 1,
		});
		expect(found.refused).toEqual([
			{ file: "again.csv", line: 10, reason: "keyTwice", value: "id:2" },
		]);
	});

	test("whose id belongs to quite another deal are asked about, and kept apart for good once that is said", async () => {
		const { store, all } = world();
		await bring(store, drafts([{ key: "id:1" }]));
		const other = drafts([
			{
				...{ key: "id:1", title: "Fleet", customer: "Borg AB" },
				...{ createdOn: "2026-02-02", closedOn: "2026-04-01" },
			},
		]);
		const asked = await plan(store, other);
		expect(sizes(asked)).toEqual({ ...none, doubtful: 1 });
		expect(asked.doubtful[0]).toMatchObject({ doubt: "otherId" });
		await expect(runImport(asked, {}, store)).rejects.toThrow("in doubt");

		await bring(store, other, { all: { otherId: "new" } });
		expect((await all("deal")).map(({ keys }) => keys)).toEqual([
			["id:1"],
			["id:1@2"],
		]);
		// From now on each system's file finds its own.
		const again = { ...none, unchanged: 1, vanished: 1 };
		expect(sizes(await plan(store, other))).toEqual(again);
		expect(sizes(await plan(store, drafts([{ key: "id:1" }])))).toEqual(again);
	});

	test("that only changed their title, or customer, are the same deals", async () => {
		const { store } = world();
		await bring(store, drafts([{ key: "id:1" }]));
		const renamed = drafts([{ key: "id:1", title: "Racks and bins" }]);
		const [row] = (await plan(store, renamed)).changed;
		expect(row?.fields).toEqual(["title"]);
	});

	test("of the same organisation number, title, day and amount are one deal without asking", async () => {
		const { store, all } = world();
		const company = [
			{
				line: 2,
				name: "Acme A/S",
				organisationNumber: "13748136",
				country: "DK",
			},
		];
		await bring(store, drafts([{ key: "id:1" }], company));
		const unkeyed = drafts([{ key: "row:x-1" }]);
		const found = await plan(store, unkeyed);
		expect(sizes(found)).toEqual({ ...none, changed: 1 });
		expect(found.changed[0]?.fields).toEqual(["keys"]);
		await runImport(found, {}, store);
		expect(await all("deal")).toHaveLength(1);
		expect(sizes(await plan(store, unkeyed))).toEqual({
			...none,
			unchanged: 1,
		});
	});

	test.each([
		["amount", { amount: { minor: 100_001, currency: "DKK" } }],
		["currency", { amount: { minor: 100_000, currency: "SEK" } }],
		["title", { title: "Shelves" }],
		["day", { closedOn: "2026-03-12" }],
		["customer", { customer: "Acme Norge AS" }],
	])("of another %s are other deals", async (_, differs) => {
		const { store } = world();
		await bring(store, drafts([{ key: "id:1" }]));
		const found = await plan(store, drafts([{ key: "row:x-1", ...differs }]));
		expect(sizes(found)).toEqual({ ...none, added: 1, vanished: 1 });
	});

	test("that look like one logged by hand are asked about, and fill it in where it is the same", async () => {
		const { store, all, done } = world();
		await done("logDeal", { ...acme, id: newId() });
		const file = drafts([
			{ key: "id:7", amount: { minor: 6_250_000, currency: "DKK" } },
		]);
		const asked = await plan(store, file);
		expect(asked.doubtful).toMatchObject([{ doubt: "alike" }]);
		const before = await all("deal");

		const outcome = await bring(store, file, { all: { alike: "same" } });
		const [deal, ...more] = await all("deal");
		expect(more).toEqual([]);
		expect(deal).toMatchObject({ title: "Racks", keys: ["id:7"] });
		expect(sizes(await plan(store, file))).toEqual({ ...none, unchanged: 1 });
		const { stored, told } = await recount(store);
		expect(stored).toEqual(told);

		await undoImport(outcome.actionId, {}, store);
		const bare = (all: readonly { rev: number }[]) =>
			all.map((each) => ({ ...each, rev: 0 }));
		expect(bare(await all("deal"))).toEqual(bare(before));
	});

	test("are asked about one by one where the answers differ", async () => {
		const { store, all } = world();
		await bring(
			store,
			drafts([{ key: "row:a-1" }, { key: "row:b-1", title: "Bins" }]),
		);
		const file = drafts([{ key: "id:1" }, { key: "id:2", title: "Bins" }]);
		const rows = { "id:1": "same", "id:2": "new" } as const;
		await bring(store, file, { rows });
		expect((await all("deal")).map(({ keys }) => keys)).toEqual([
			["row:a-1", "id:1"],
			["row:b-1"],
			["id:2"],
		]);
	});

	test("without ids that were won since are asked about beside the open deal that is gone", async () => {
		const { store, all } = world();
		await bring(
			store,
			drafts([
				{
					...{ key: "row:a-1", status: "open", expectedCloseOn: "2026-05-01" },
					closedOn: undefined as never,
				},
				{ key: "row:b-1", title: "Bins" },
			]),
		);
		const newer = drafts([
			{ key: "row:c-1", amount: { minor: 120_000, currency: "DKK" } },
		]);
		const asked = await plan(store, newer);
		expect(asked.doubtful).toMatchObject([{ doubt: "moved" }]);
		expect(asked.vanished.map(({ title }) => title)).toEqual(["Bins"]);
		await bring(store, newer, { all: { moved: "same" } });
		expect(await all("deal")).toMatchObject([
			{ status: "won", amount: { minor: 120_000 } },
			{ title: "Bins" },
		]);
	});

	test("that vanished are those an earlier file of the same shape brought, and no others", async () => {
		const { store, done } = world();
		await done("logDeal", { ...acme, id: newId() });
		await bring(
			store,
			drafts([{ key: "id:1" }, { key: "id:2", title: "Bins" }]),
		);
		const file = drafts([{ key: "id:1" }]);
		const found = await plan(store, file);
		expect(found.vanished.map(({ title }) => title)).toEqual(["Bins"]);
		const elsewhere = await planImport(
			file,
			{ importId: newId(), files: [], hash: "h", shapes: ["another"] },
			store,
		);
		expect(elsewhere.vanished).toEqual([]);
	});

	test("take nothing of a row that is no field of a deal", async () => {
		const { store, all } = world();
		await bring(
			store,
			drafts([{ organisationNumber: "13748136", modifiedOn: "2026-03-12" }]),
		);
		const [deal] = await all("deal");
		expect(Object.keys(deal ?? {})).not.toContain("organisationNumber");
		expect(Object.keys(deal ?? {})).not.toContain("modifiedOn");
		expect(Object.keys(deal ?? {})).not.toContain("file");
	});
});

describe("a deal that was logged from a page", () => {
	const racks = page({
		title: field("Racks"),
		customer: field("Acme A/S"),
		...priced("1000"),
	});
	const log = (wish: PageWish, reading: PageReading, store: Store) =>
		logPage(wish, reading, newId(), "https://crm.example", store);

	test("is found again by the file of its CRM, and keeps its page", async () => {
		const { store, all } = world();
		await log("open", racks, store);
		const file = drafts([{ key: "id:17" }]);
		expect(sizes(await plan(store, file))).toEqual({ ...none, changed: 1 });
		await bring(store, file);
		expect(await all("deal")).toMatchObject([
			{
				status: "won",
				keys: ["page:https://crm.example/deals/17", "id:17"],
			},
		]);
	});

	test("is asked about where an id is all that agrees", async () => {
		const { store } = world();
		await log(
			"open",
			page({ title: field("Spring order"), ...priced("62500") }),
			store,
		);
		const asked = async (more: Partial<DealDraft>) =>
			(await plan(store, drafts([{ key: "id:17", ...more }]))).doubtful.map(
				({ doubt }) => doubt,
			);
		// Only the title is known of both, and it is another one.
		expect(await asked({ customer: undefined } as never)).toEqual(["otherId"]);
		expect(
			await asked({
				customer: undefined,
				amount: { minor: 6_250_000, currency: "DKK" },
			} as never),
		).toEqual([]);
	});

	test("finds the deal a file brought, and gives it its page", async () => {
		const { store, all } = world();
		await bring(store, drafts([{ key: "id:17", status: "open" }]));
		const { closedOn: _day, ...open } = (await all("deal"))[0] ?? {};
		expect(open).toMatchObject({ keys: ["id:17"] });
		await log("won", racks, store);
		expect(await all("deal")).toMatchObject([
			{
				title: "Racks",
				status: "won",
				keys: ["id:17", "page:https://crm.example/deals/17"],
			},
		]);
		// Another system's 17 is another deal.
		await log(
			"open",
			page({
				address: "https://other.example/deals/17",
				title: field("Something else"),
				customer: field("Somebody else"),
			}),
			store,
		);
		expect((await all("deal")).map(({ keys }) => keys?.at(-1)).sort()).toEqual([
			"id:17@2",
			"page:https://crm.example/deals/17",
		]);
	});
});
