import { expect, test } from "vitest";
import { forget } from "../../lib/actions/forget.ts";
import { withoutForgotten } from "../../lib/actions/forgotten-drafts.ts";
import { planImport, runImport } from "../../lib/actions/import-drafts.ts";
import { newId } from "../../lib/clock.ts";
import type { DealDraft, Drafts } from "../../lib/intake/draft.ts";
import type { Store } from "../../lib/store/db.ts";
import { recount } from "../store/recount.ts";
import { wholeOf } from "./whole-of.ts";
import { world } from "./world.ts";

const FILE = "deals.csv";
const deal = (line: number, customer: string, owner: string): DealDraft => ({
	...{ line, file: FILE, key: `id:${line}`, customer, owner },
	...{ title: `Pump ${line}`, status: "won", closedOn: "2026-03-11" },
	amount: { minor: 100, currency: "DKK" },
});
/** Four deals of two customers and two sellers, and a list of each. */
const drafts = (): Drafts => ({
	deals: [
		deal(2, "Acme A/S", "Ann Berg"),
		deal(3, "Acme A/S", "Bo Dahl"),
		deal(4, "Bolt", "Ann Berg"),
		deal(5, "Bolt", "Bo Dahl"),
	],
	customers: [
		{
			...{ line: 2, file: "customers.csv", name: "Acme A/S", key: "id:A" },
			...{ country: "DK", organisationNumber: "13748136" },
		},
		{ line: 4, name: "Bolt" },
	],
	sellers: [
		{ line: 2, name: "Ann Berg", aliases: ["ann@example.com"] },
		{ line: 3, name: "Bo Dahl" },
	],
	costs: [
		{
			...{ file: "costs.csv", line: 2, key: "id:c", type: "salary" },
			...{ amount: { minor: 5, currency: "DKK" } },
			...{ from: "2026-03-01", to: "2026-04-01" },
			scope: { kind: "named", name: "ann berg" },
		},
	],
	...{ refusals: [], currencyAssumed: false, suggestions: [], notes: [] },
});
const bring = async (of: Drafts, store: Store) => {
	const plan = await planImport(
		of,
		{ importId: newId(), files: [FILE], hash: "" },
		store,
	);
	await runImport(plan, {}, store);
	return plan;
};

/** A store with the file in it, and one of its names forgotten. */
async function without(
	kind: "customer" | "seller",
	name: string,
	how: "removed" | "anonymised",
) {
	const own = world();
	await bring(drafts(), own.store);
	const id = (await own.all(kind)).find((each) => each.name === name)!.id;
	await forget({ kind, id, how, called: "Somebody" }, own.store);
	return own;
}

const refused = ({ refusals }: Drafts) =>
	refusals.map(({ file, line, reason }) => `${file}:${line} ${reason}`).sort();

test.each(["removed", "anonymised"] as const)(
	"a customer that was %s does not come back with the file it was in: each row of it is refused",
	async (how) => {
		const { store, all } = await without("customer", "Acme A/S", how);
		const next = await withoutForgotten(drafts(), store);
		expect(refused(next)).toEqual([
			"customers.csv:2 forgotten",
			"deals.csv:2 forgotten",
			"deals.csv:3 forgotten",
		]);
		const had = await all("deal");
		const plan = await bring(next, store);
		expect(plan.counts).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
		expect(await all("deal")).toEqual(had);
		expect(await wholeOf(store)).not.toContain("Acme");
	},
);

test("it is known by its number and by another's id of it, too", async () => {
	const { store } = await without("customer", "Acme A/S", "removed");
	const renamed = drafts();
	renamed.customers[0]!.name = "Acme Holding";
	renamed.deals[0]!.customer = "Acme Holding";
	expect(refused(await withoutForgotten(renamed, store))).toEqual([
		"customers.csv:2 forgotten",
		"deals.csv:2 forgotten",
		"deals.csv:3 forgotten",
	]);
});

test("a seller who was removed brings no row back", async () => {
	const { store } = await without("seller", "Ann Berg", "removed");
	const next = await withoutForgotten(drafts(), store);
	expect(refused(next)).toEqual([
		"costs.csv:2 forgotten",
		"deals.csv:2 forgotten",
		"deals.csv:4 forgotten",
	]);
	expect(next.sellers.map(({ name }) => name)).toEqual(["Bo Dahl"]);
});

test("a seller who stayed for the figures keeps their deals, and the name does not come back", async () => {
	const { store, all } = await without("seller", "Ann Berg", "anonymised");
	const plan = await bring(await withoutForgotten(drafts(), store), store);
	expect(plan.counts).toMatchObject({ added: 0, changed: 0, unchanged: 4 });
	expect(plan.records.kinds.cost.unchanged).toHaveLength(1);
	expect((await all("seller")).map(({ name }) => name).sort()).toEqual([
		"Bo Dahl",
		"Somebody",
	]);
	expect(await wholeOf(store)).not.toMatch(/ann berg|ann@example/i);
	const { stored, told } = await recount(store);
	expect(stored).toEqual(told);
});

test("who is there again, entered by hand, is nobody forgotten", async () => {
	const { store, done } = await without("customer", "Acme A/S", "removed");
	await done("logDeal", { status: "open", customerName: "Acme A/S" });
	const given = drafts();
	expect(refused(await withoutForgotten(given, store))).toEqual([]);
});

test("who may come back does", async () => {
	const { store, done, all } = await without("customer", "Acme A/S", "removed");
	const [forgotten] = await all("forgotten");
	await done("deleteRecord", { kind: "forgotten", id: forgotten!.id });
	const given = drafts();
	expect(await withoutForgotten(given, store)).toBe(given);
});
