import { array, assert, property } from "fast-check";
import { expect, test } from "vitest";
import { catalogue, kpiOrder } from "../../lib/kpi/catalogue.ts";
import { goalKpi } from "../../lib/model/goal.ts";
import { anyDeal, factsOfAll, march, rowsOfAll } from "../tally/records.ts";

test("every KPI stands under its own id, once in the order", () => {
	for (const id of kpiOrder) expect(catalogue[id].id).toBe(id);
	expect(new Set(kpiOrder).size).toBe(Object.keys(catalogue).length);
});

test("goals are set on KPIs that add up", () => {
	for (const id of goalKpi.options) expect(catalogue[id].adds).toBe(true);
});

test("property: whatever the deals, no figure is NaN or infinite, and an unknown one has a reason", () => {
	assert(
		property(array(anyDeal, { maxLength: 15 }), (deals) => {
			const rows = rowsOfAll("deal", deals);
			const facts = factsOfAll("deal", deals);
			for (const id of kpiOrder) {
				const kpi = catalogue[id];
				const figure = kpi.fromSums(rows, march);
				const refined = kpi.fromFacts?.refine(figure, facts, march) ?? figure;
				expect(refined).toMatchObject(figure);
				if (refined.value === null) expect(refined.reason).toBeDefined();
				else expect(Number.isFinite(refined.value)).toBe(true);
				for (const value of Object.values(refined.also ?? {}))
					expect(Number.isFinite(value)).toBe(true);
			}
		}),
	);
});
