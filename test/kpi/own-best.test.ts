import { expect, test } from "vitest";
import type { Kpi } from "../../lib/kpi/kpi.ts";
import { ownBest } from "../../lib/kpi/own-best.ts";
import { revenue } from "../../lib/kpi/revenue.ts";
import { winRate } from "../../lib/kpi/win-rate.ts";
import { sumRowsOf } from "../../lib/tally/sum-rows.ts";
import { contextOf, factsOfAll, won } from "../tally/records.ts";

const rows = (deals: [number, string][]) =>
	sumRowsOf(
		factsOfAll(
			"deal",
			deals.map(([of, on]) => won(of, on)),
			"seller:a",
		),
	);
const best = (
	deals: [number, string][],
	{
		period = "2026-03",
		dataFrom = "2025-01-01",
		kpi = revenue as Kpi,
		fiscalYearStart = 1,
	} = {},
) =>
	ownBest(
		kpi,
		rows(deals),
		{ ...contextOf(period, "2026-03-18"), dataFrom },
		{ weekStart: 1, fiscalYearStart },
	);

test("the best whole month before this one", () => {
	const found = best([
		[300, "2025-05-02"],
		[200, "2025-05-30"],
		[450, "2025-06-01"],
		// This month is no rival of itself.
		[900, "2026-03-02"],
	]);
	expect(found?.period.id).toBe("2025-05");
	expect(found?.figure).toMatchObject({ value: 50_000, n: 2 });
});

test("of two alike the later one", () => {
	expect(
		best([
			[300, "2025-05-02"],
			[300, "2025-06-02"],
		])?.period.id,
	).toBe("2025-06");
});

test("a month the data begins within is not whole", () => {
	const deals: [number, string][] = [
		[500, "2025-05-20"],
		[100, "2025-06-02"],
	];
	expect(best(deals, { dataFrom: "2025-05-20" })?.period.id).toBe("2025-06");
});

test("quarters and weeks are compared with their own kind", () => {
	const deals: [number, string][] = [
		[300, "2025-04-02"],
		[300, "2025-06-02"],
		[500, "2025-07-02"],
	];
	expect(best(deals, { period: "2026-Q1" })?.period.id).toBe("2025-Q2");
	expect(best(deals, { period: "2026-W12" })?.period.id).toBe("2025-W27");
});

test("none of what is no sum, of no history, and of nothing but credit notes", () => {
	expect(best([[300, "2025-05-02"]], { kpi: winRate })).toBeNull();
	expect(best([])).toBeNull();
	expect(best([[-300, "2025-05-02"]])).toBeNull();
	expect(
		best([[300, "2025-05-02"]], { period: "2026-03-01..2026-04-11" }),
	).toBeNull();
});
