import { describe, expect, test } from "vitest";
import { salesGrowthYoY } from "../../lib/kpi/sales-growth-yoy.ts";
import { parsePeriod } from "../../lib/time/period.ts";
import { contextOf, factsOfAll, march, won } from "../tally/records.ts";
import { figureOf } from "./evidence-of.ts";

const spansOf = (
	period: string,
	asOf: string,
	options: { fiscalYearStart?: number } = {},
) => {
	const context = contextOf(period, asOf, {
		options,
		period: parsePeriod(period, options) ?? march.period,
	});
	const spans = salesGrowthYoY.spans?.(context);
	return [spans?.now, spans?.before].map(
		(span) => `${span?.from}..${span?.to}`,
	);
};

test("year to date against the same dates of last year", () => {
	const deals = [
		won(150, "2026-01-01"),
		won(150, "2026-04-15"),
		won(200, "2025-04-15"),
		// Not the same dates.
		won(999, "2025-04-16"),
		won(999, "2026-04-16"),
		won(999, "2024-12-31"),
	];
	const figure = figureOf(
		salesGrowthYoY,
		factsOfAll("deal", deals),
		contextOf("2026-04", "2026-04-15"),
	);
	expect(figure).toMatchObject({
		value: 0.5,
		unit: "rate",
		of: { above: 30_000, below: 20_000 },
	});
});

describe("the days", () => {
	test("are up to the earlier of as-of and the period's last day", () => {
		expect(spansOf("2026-04", "2026-04-15")).toEqual([
			"2026-01-01..2026-04-16",
			"2025-01-01..2025-04-16",
		]);
		expect(spansOf("2026-04", "2026-11-30")).toEqual([
			"2026-01-01..2026-05-01",
			"2025-01-01..2025-05-01",
		]);
	});

	test("29 February stands against the 28th, the 28th against the 28th", () => {
		expect(spansOf("2024-02", "2024-02-29")[1]).toBe("2023-01-01..2023-03-01");
		expect(spansOf("2024-02", "2024-02-28")[1]).toBe("2023-01-01..2023-03-01");
		expect(spansOf("2025-02", "2025-02-28")[1]).toBe("2024-01-01..2024-02-29");
		expect(spansOf("2025-03", "2025-03-01")[1]).toBe("2024-01-01..2024-03-02");
	});

	test("are of the company's own year, unless the period is a calendar one", () => {
		const fiscal = { fiscalYearStart: 3 };
		expect(spansOf("2026-02", "2026-02-10", fiscal)).toEqual([
			"2025-03-01..2026-02-11",
			"2024-03-01..2025-02-11",
		]);
		expect(spansOf("FY2026-Q1", "2026-02-10", fiscal)).toEqual([
			"2025-03-01..2025-06-01",
			"2024-03-01..2024-06-01",
		]);
		expect(spansOf("2026-Q1", "2026-02-10", fiscal)).toEqual([
			"2026-01-01..2026-02-11",
			"2025-01-01..2025-02-11",
		]);
	});

	test("of a whole year are a whole year, whatever February had", () => {
		const fiscal = { fiscalYearStart: 3 };
		expect(spansOf("FY2025", "2025-06-01", fiscal)).toEqual([
			"2024-03-01..2025-03-01",
			"2023-03-01..2024-03-01",
		]);
	});

	test("are none before the year has begun", () => {
		expect(spansOf("2027-01", "2026-12-01")).toEqual([
			"2027-01-01..2027-01-01",
			"2026-01-01..2026-01-01",
		]);
	});

	test("of a week over New Year are of the year it ends in", () => {
		expect(spansOf("2026-W01", "2026-01-02")).toEqual([
			"2026-01-01..2026-01-03",
			"2025-01-01..2025-01-03",
		]);
	});
});
