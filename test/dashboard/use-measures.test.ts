import { describe, expect, test } from "vitest";
import {
	chosenReading,
	shownOf,
	sinceOf,
} from "../../entrypoints/dashboard/use-measures.ts";
import { catalogue, type Family, families } from "../../lib/kpi/catalogue.ts";
import type { Figure } from "../../lib/kpi/figure.ts";

describe("what the overview shows", () => {
	test("is each KPI once, the usual reading unless another is chosen", () => {
		expect(shownOf("deals")).toEqual([
			"dealsWon",
			"dealsLost",
			"winRate",
			"salesCycle",
		]);
		expect(shownOf("deals", { salesCycle: "salesCycleWorkdays" })).toEqual([
			"dealsWon",
			"dealsLost",
			"winRate",
			"salesCycleWorkdays",
		]);
	});

	test("leaves out no KPI but further readings", () => {
		const shown = (Object.keys(families) as Family[]).flatMap((family) =>
			shownOf(family),
		);
		expect(new Set(shown)).toEqual(
			new Set(
				Object.values(catalogue)
					.filter(({ readingOf }) => !readingOf)
					.map(({ id }) => id),
			),
		);
	});

	test("is the usual reading where the choice means nothing", () => {
		for (const chosen of ["winRate", "nonsense", "toString", ""])
			expect(chosenReading("hitRate", { hitRate: chosen })).toBe("hitRate");
	});
});

describe("a change", () => {
	const since = (id: keyof typeof catalogue, now: Figure, then: Figure) =>
		sinceOf(catalogue[id], now, { figure: then, periodName: "February" });
	const count = (value: number | null): Figure => ({ value, unit: "count" });

	test("of a count is told only beyond chance", () => {
		expect(since("newLeads", count(40), count(14))).toEqual({
			since: {
				change: { value: 26, unit: "count" },
				periodName: "February",
			},
		});
		expect(since("newLeads", count(14), count(11)).since?.change).toBeNull();
	});

	test("of a proportion is told where the intervals lie apart", () => {
		const rate = (value: number, low: number, high: number): Figure => ({
			value,
			unit: "rate",
			low,
			high,
		});
		expect(
			since("winRate", rate(0.8, 0.7, 0.9), rate(0.5, 0.4, 0.6)).since?.change
				?.value,
		).toBeCloseTo(0.3);
		expect(
			since("winRate", rate(0.8, 0.5, 0.9), rate(0.5, 0.4, 0.6)).since?.change,
		).toBeNull();
	});

	test("is not asked of money, means, ratios of counts, or what is unknown", () => {
		const money: Figure = { value: 1, unit: "money", currency: "DKK" };
		expect(since("revenue", money, { ...money, value: 9 })).toEqual({});
		expect(since("productsPerCustomer", count(3), count(1))).toEqual({});
		expect(since("newLeads", count(3), count(null))).toEqual({});
		expect(
			since("hitRate", { value: 1, unit: "rate" }, { value: 2, unit: "rate" }),
		).toEqual({});
	});
});
