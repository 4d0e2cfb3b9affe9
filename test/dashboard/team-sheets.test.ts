import { beforeEach, expect, test } from "vitest";
import {
	monthsOfSummary,
	stepsSheet,
} from "../../entrypoints/dashboard/team-sheets.ts";
import { csvOf } from "../../lib/files/write-csv.ts";
import type { Summary } from "../../lib/goal/summary-of.ts";
import * as english from "../../lib/text/en/all.ts";
import { glance } from "../../lib/text/en/glance.ts";
import { kpi } from "../../lib/text/en/kpi.ts";
import { useTexts } from "../../lib/text/text.ts";

beforeEach(() => useTexts("en", glance, kpi, ...Object.values(english)));

const rate = (above: number, below: number) => ({
	...({ value: below ? above / below : null, unit: "rate", n: below } as const),
	...(below ? { of: { above, below }, low: 0.1, high: 0.9 } : {}),
});

test("rates leave with their counts, and with what is said of them", () => {
	const { headings, rows } = stepsSheet("Rates", {
		told: ["quoteToWon"],
		together: { quoteToWon: rate(12, 40) },
		...{ from: "2025-03-19", to: "2026-03-19" },
		rows: [
			{
				...{ id: "a", name: "=Ann", href: "#", scope: "seller:Ann" },
				rates: { quoteToWon: rate(12, 20) },
				differs: { quoteToWon: "higher" },
			},
			{
				...{ id: "b", name: "Bo", href: "#", scope: "seller:Bo" },
				rates: { quoteToWon: rate(0, 0) },
				differs: {},
			},
		],
	});
	expect(rows).toHaveLength(3);
	const days = [{ day: "2025-03-19" }, { day: "2026-03-18" }];
	expect(rows[0]).toEqual([
		...["=Ann", "Quote → won", ...days],
		...[12, 20, 0.6, 0.1, 0.9, "higher"],
	]);
	// Of nothing nothing is known: empty, never 0.
	expect(rows[1]?.slice(4)).toEqual([null, null, null, null, null, null]);
	expect(rows[2]?.[0]).toBe("All together");
	for (const row of rows) expect(row).toHaveLength(headings.length);
	// A name that begins like a formula runs as none.
	expect(csvOf({ name: "Rates", headings, rows })).toContain("'=Ann");
});

test("the months of a summary leave as they are told", () => {
	const { headings, rows } = monthsOfSummary("Months", {
		currency: "DKK",
		months: [
			{ month: "2026-02", revenue: null, dealsWon: null },
			{ month: "2026-03", revenue: "1234.50", dealsWon: 2 },
		] as unknown as Summary["months"],
	});
	expect(headings.slice(0, 3)).toEqual(["Month", "Revenue, DKK", "Deals won"]);
	expect(rows[0]?.slice(0, 3)).toEqual(["2026-02", null, null]);
	expect(rows[1]?.slice(0, 3)).toEqual([
		"2026-03",
		{ money: { minor: 123_450, currency: "DKK" } },
		2,
	]);
});
