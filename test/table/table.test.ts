import { expect, test } from "vitest";
import { costExample } from "../../lib/model/cost.ts";
import { dealExample } from "../../lib/model/deal.ts";
import { leadExample } from "../../lib/model/lead.ts";
import type { Entry, Reading } from "../../lib/table/entry.ts";
import {
	costEntry,
	dealEntry,
	leadEntry,
	newestFirst,
	shapes,
} from "../../lib/table/shapes.ts";
import { Table } from "../../lib/table/table.ts";

const reading: Reading = {
	label: (_, word) => word,
	compare: (a, b) => (a < b ? -1 : a > b ? 1 : 0),
};

const entry = (number: number): Entry => ({
	id: `id${String(number).padStart(6, "0")}`,
	days: { on: `20${10 + (number % 20)}-03-01` },
	words: { customer: `c${number % 300}`, title: `Order ${number}` },
	amount: { minor: number, currency: number % 3 ? "DKK" : "EUR" },
});

test("grows, whichever way records come in, and rows that were removed are used again", () => {
	const table = new Table(shapes.deal, reading);
	for (let number = 4_999; number >= 0; number -= 2) table.put(entry(number));
	for (let number = 0; number < 5_000; number += 2) table.put(entry(number));
	expect(table.size).toBe(5_000);
	expect(table.id(table.find({})[0] ?? -1)).toBe("id004999");
	for (let number = 0; number < 5_000; number += 5)
		table.remove(`id${String(number).padStart(6, "0")}`);
	table.remove("nobody");
	expect(table.size).toBe(4_000);
	table.put(entry(7_000));
	const [first, second] = table.find({});
	expect([first, second].map((row) => table.id(row ?? -1))).toEqual([
		"id007000",
		"id004999",
	]);
	expect(table.rowOf("id000005")).toBeUndefined();
	expect(table.entry(table.rowOf("id000007") ?? -1)).toMatchObject(entry(7));
});

test("rests with the newest day first, of one day what was entered last, and what has none at the end", () => {
	const table = new Table(shapes.deal, reading);
	const days = [undefined, "2026-03-01", "2026-05-01", "2026-03-01", undefined];
	for (const [at, on] of days.entries())
		table.put({ id: `id${at}`, days: { on }, words: {} });
	expect(
		Array.from(table.find({ sort: newestFirst("deal") }), (row) =>
			table.id(row),
		),
	).toEqual(["id2", "id3", "id1", "id4", "id0"]);
});

test("reads names anew when they change", () => {
	const table = new Table(shapes.deal, reading);
	table.put(entry(1));
	expect(table.find({ find: "bolt" })).toHaveLength(0);
	table.readAnew({
		...reading,
		label: (column, word) => (column === "customer" ? "Bolt" : word),
	});
	expect(table.find({ find: "bolt order" })).toHaveLength(1);
	expect(table.find({ find: "c1" })).toHaveLength(0);
});

test("a sum that a number cannot say exactly is unknown", () => {
	const table = new Table(shapes.deal, reading);
	for (const number of [1, 2, 4])
		table.put({
			...entry(number),
			amount: { minor: Number.MAX_SAFE_INTEGER, currency: "DKK" },
		});
	expect(table.sums(table.find({}))).toEqual([
		{ currency: "DKK", minor: null, count: 3 },
	]);
});

test("names what there is to choose among, no more than asked for", () => {
	const table = new Table(shapes.deal, reading);
	for (const [at, product] of ["B\nA", "A", "", "C"].entries())
		table.put({ id: `id${at}`, days: {}, words: { product } });
	expect(table.distinct("product", 9)).toEqual(["A", "B", "C"]);
	table.remove("id3");
	expect(table.distinct("product", 9)).toEqual(["A", "B"]);
	expect(table.distinct("nowhere", 9)).toEqual([]);
	const words = table.wordsOf(table.find({}), "product");
	expect(words.sort()).toEqual(["", "A", "B\nA"]);
});

test("stays in order while rows come after all others", () => {
	const table = new Table(shapes.deal, reading);
	const days = () =>
		Array.from(
			table.find({ sort: newestFirst("deal") }),
			(row) => table.entry(row).days.on,
		);
	for (let number = 999; number >= 0; number--) {
		table.put(entry(number));
		if (number % 100 === 0) days();
	}
	table.put({ ...entry(1_000), days: {} });
	const all = days();
	expect(all).toHaveLength(1_001);
	expect(all.at(-1)).toBeUndefined();
	const dated = all.slice(0, 1_000);
	expect(dated).toEqual(dated.toSorted().toReversed());
});

test("where hardly a word comes twice none is looked up, and each is found all the same", () => {
	const table = new Table(shapes.deal, reading);
	const many = 120_000;
	for (let number = many; number > 0; number--)
		table.put({
			id: `id${String(number).padStart(6, "0")}`,
			...{ days: {}, words: { title: number < 9 ? "Again" : `T ${number}` } },
		});
	expect(table.find({ find: "t 77777" })).toHaveLength(1);
	expect(table.find({ find: "again" })).toHaveLength(8);
	expect(table.find({ only: { title: ["Again"] } })).toHaveLength(8);
	const [first] = table.find({ sort: { by: "title", isDown: false } });
	expect(table.labels(first ?? -1).title).toBe("Again");
	expect(table.distinct("title", many)).toHaveLength(many - 7);
});

test("a deal stands on the day it closed, or is expected to, with whom else it counts for", () => {
	expect(dealEntry(dealExample)).toMatchObject({
		days: { on: "2026-03-11" },
		words: { seller: dealExample.owner, countsFor: "", status: "won" },
		amount: { minor: 6_250_000, currency: "DKK" },
	});
	const open = dealEntry({
		...dealExample,
		status: "open",
		expectedCloseOn: "2026-05-01",
		credits: [
			{ seller: dealExample.owner ?? "", share: 500_000 },
			{ seller: "other", share: 500_000 },
		],
		products: [{ name: "Two\nlines" }, { name: "Pump" }],
		leadSource: "Fair",
	});
	expect(open).toMatchObject({
		days: { on: "2026-05-01" },
		words: {
			title: "Two lines",
			countsFor: `${dealExample.owner}\nother`,
			product: "Two lines\nPump",
			source: "Fair",
		},
	});
	const alone = dealEntry({
		...dealExample,
		credits: [{ seller: dealExample.owner ?? "", share: 1_000_000 }],
	});
	expect(alone.words.countsFor).toBe("");
});

test("leads stand on the day they were created, costs on their first", () => {
	expect(leadEntry(leadExample).days.createdOn).toBe("2026-03-02");
	expect(
		costEntry({ ...costExample, hours: 2, scope: { kind: "team", id: "t1" } }),
	).toMatchObject({
		days: { from: "2026-03-01", to: "2026-04-01" },
		words: { forWhom: "team:t1", hours: "hours" },
	});
});
