import { expect, test } from "vitest";
import { asKind, fieldsOf } from "../../entrypoints/dashboard/import-kind.ts";
import { isReady } from "../../lib/intake/mapping.ts";
import { recognise } from "../../lib/intake/recognise.ts";
import type { Table } from "../../lib/intake/table.ts";

const table: Table = {
	...{ file: "a.csv", format: "csv", refusals: [] },
	headings: ["Seller", "Customer", "Date", "Amount", "Anything"],
	rows: [
		["Ann", "Nordlys", "2026-03-02", "1000", "x"],
		["Bo", "Havn", "2026-03-03", "2000", "y"],
	].map((cells, at) => ({ line: at + 2, cells })),
};
const fieldsIn = (kind: Parameters<typeof asKind>[2]) => {
	const mapping = asKind(table, recognise([table])[0]!, kind);
	return { ...mapping, fields: mapping.columns.map(({ field }) => field) };
};

test("a file becomes what the user says, its columns by the headings known there", () => {
	const costs = fieldsIn("costs");
	expect([costs.kind, costs.fields[0], costs.fields[3]]).toEqual([
		...["costs", "owner", "amount"],
	]);
	expect(costs.fields[4]).toBeNull();
	const deals = fieldsIn("deals");
	expect([deals.fields[0], deals.fields[1], deals.fields[3]]).toEqual([
		...["owner", "customer", "amount"],
	]);
	// Nothing in it says what was won: that is asked, not guessed.
	expect([isReady(deals), deals.question]).toEqual([false, { ask: "allAre" }]);
});

test("a file that is left out has no field left", () => {
	const out = fieldsIn("unknown");
	expect(out.kind).toBe("unknown");
	expect(out.fields).toEqual([null, null, null, null, null]);
});

test("no field is given twice, and none whose cells contradict it", () => {
	for (const kind of ["deals", "costs", "leads", "activities"] as const) {
		const given = fieldsIn(kind).columns.filter(({ field }) => field);
		expect(new Set(given.map(({ field }) => field)).size).toBe(given.length);
		expect(given.every(({ unreadable }) => unreadable <= 1)).toBe(true);
	}
});

test("a column can become what its kind knows, in a file nobody knows whatever there is", () => {
	expect(fieldsOf("products")).toEqual(["product"]);
	expect(fieldsOf("unknown")).toEqual(
		expect.arrayContaining(["title", "costType", "target", "alias"]),
	);
});
