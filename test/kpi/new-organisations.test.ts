import { expect, test } from "vitest";
import { newOrganisations } from "../../lib/kpi/new-organisations.ts";
import type { Customer } from "../../lib/model/customer.ts";
import { contextOf, march, rowsOfAll } from "../tally/records.ts";
import { measure } from "./measure.ts";

const seen = (id: string, on?: string, seller = "a"): Customer => ({
	id,
	rev: 1,
	enteredAt: 0,
	name: id,
	...(on && { firstSeen: { on, seller, id: `first of ${id}` } }),
});

const customers = [
	seen("acme", "2026-03-02"),
	seen("beta", "2026-03-31"),
	seen("gamma", "2026-03-09", "b"),
	// Merged into another: it has no first appearance of its own.
	seen("acme as"),
];

test("counts customers by their first appearance, for the owner of that record", () => {
	const of = (...subjects: `seller:${string}`[]) =>
		measure(newOrganisations, {
			sums: rowsOfAll("customer", customers, ...subjects),
		});
	expect(of()).toEqual({ value: 3, unit: "count", n: 3 });
	expect(of("seller:b").value).toBe(1);
});

test("where the data begins, who appears may have been there before: counted, and said", () => {
	const sums = rowsOfAll("customer", customers);
	const from = (dataFrom: string) =>
		measure(
			newOrganisations,
			{ sums },
			contextOf("2026-03", "2026-03-31", { dataFrom }),
		);
	expect(from("2025-03-09")).toEqual({
		value: 3,
		unit: "count",
		n: 3,
		notes: [{ code: "dataBegins", count: 1 }],
	});
	expect(from("2025-03-02").notes).toBeUndefined();
	expect(from("2026-03-02").notes).toEqual([{ code: "dataBegins", count: 3 }]);
});

test("none is exactly 0", () => {
	expect(measure(newOrganisations, {}, march)).toEqual({
		value: 0,
		unit: "count",
		n: 0,
	});
});
