import { array, assert, constantFrom, property } from "fast-check";
import { expect, test } from "vitest";
import {
	catalogue,
	familyOf,
	kpiOrder,
	readingsOf,
} from "../../lib/kpi/catalogue.ts";
import { kpiIds } from "../../lib/kpi/kpi.ts";
import { anyDeal, contextOf, factsOfAll } from "../tally/records.ts";
import { evidenceOf, figureOf } from "./evidence-of.ts";

test("every KPI stands under its own id, once in the order", () => {
	for (const id of kpiIds) expect(catalogue[id].id).toBe(id);
	expect([...kpiOrder].sort()).toEqual([...kpiIds].sort());
});

test("families come one after the other", () => {
	const families = kpiOrder.map(familyOf);
	expect(families.filter((family, at) => family !== families[at - 1])).toEqual([
		"money",
		"deals",
		"customers",
		"activities",
		"pipeline",
	]);
});

test("a further reading is one of a default in its family, and stands right after it", () => {
	expect(readingsOf("hitRate")).toEqual([
		"hitRate",
		"hitRateCohort",
		"hitRateWindowed",
	]);
	expect(readingsOf("salesCycleWorkdays")[0]).toBe("salesCycle");
	expect(readingsOf("revenue")).toEqual(["revenue"]);
	for (const id of kpiIds) {
		const { readingOf } = catalogue[id];
		if (!readingOf) continue;
		expect(catalogue[readingOf].readingOf, id).toBeUndefined();
		expect(familyOf(id), id).toBe(familyOf(readingOf));
		const readings = readingsOf(id);
		expect(readings, id).toEqual(readingsOf(readingOf));
		const at = kpiOrder.indexOf(readingOf);
		expect(kpiOrder.slice(at, at + readings.length), id).toEqual(readings);
	}
});

test("a count or a sum of money may add up, a ratio or an average never does", () => {
	for (const id of kpiIds) {
		const { adds, unit } = catalogue[id];
		if (adds) expect(["money", "count"], id).toContain(unit);
	}
});

test("property: whatever the deals, no figure is NaN or infinite, an unknown one has a reason, and looking closer only adds", () => {
	assert(
		property(
			array(anyDeal, { maxLength: 15 }),
			constantFrom("2026-02", "2026-Q1", "2026"),
			(deals, period) => {
				const facts = factsOfAll("deal", deals);
				const context = contextOf(period, "2026-03-31");
				for (const id of kpiIds) {
					const kpi = catalogue[id];
					const figure = kpi.measure(evidenceOf(kpi, facts, context), context);
					const closer = figureOf(kpi, facts, context);
					expect(closer, id).toMatchObject(figure);
					expect(closer.unit, id).toBe(kpi.unit);
					if (closer.value === null) expect(closer.reason, id).toBeDefined();
					for (const value of [
						closer.value ?? 0,
						closer.low ?? 0,
						closer.high ?? 0,
						...Object.values(closer.also ?? {}),
						...Object.values(closer.of ?? {}),
					])
						expect(Number.isFinite(value), `${id} ${value}`).toBe(true);
				}
			},
		),
	);
});
