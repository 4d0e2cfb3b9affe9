import { describe, expect, test } from "vitest";
import { definitionOfKpi, factName } from "../../lib/kpi/definition-of.ts";
import type { KpiContext } from "../../lib/kpi/kpi.ts";
import { kpiIds } from "../../lib/kpi/kpi.ts";
import { ratesOf } from "../../lib/money/rates.ts";
import { FACT } from "../../lib/tally/fact.ts";
import { files } from "../../lib/text/en/files.ts";
import { periodOf } from "../../lib/time/period.ts";

const context: KpiContext = {
	reportingCurrency: "DKK",
	rates: ratesOf([], "2026-03-18"),
	period: periodOf("month", "2026-03-01"),
	asOf: "2026-03-18",
	options: {},
	calendar: { country: "DK", closingDays: [], yearlyClosingDays: [] },
	margin: 1,
	churnMonths: 12,
	dataFrom: "2024-01-01",
	missing: 100,
};
const defined = (id: (typeof kpiIds)[number]) => {
	const { leaves, notes, ...rest } = definitionOfKpi(id, context);
	return { ...rest, leaves: leaves.sort(), notes: notes.sort() };
};

describe("what a KPI leaves out, found by showing it one of everything", () => {
	// As the contract says of each: credit notes lower revenue only; zero-value wins count as deals and are left out of the
	// average; a cycle below zero is a data error.
	test.each([
		["revenue", ["noAmount", "undated"], ["creditNote"]],
		["dealsWon", ["creditNote", "undated"], []],
		["dealsLost", ["undated"], []],
		[
			"averageDealValue",
			["creditNote", "noAmount", "undated", "zeroAmount"],
			[],
		],
		["winRate", ["creditNote", "undated"], []],
		[
			"salesCycle",
			["creditNote", "cycleNegative", "cycleUnknown", "undated"],
			["cycleFromCreation"],
		],
		["hitRateWindowed", ["contactTooRecent", "undated"], []],
		["openPipeline", ["noAmount"], []],
		["weightedPipeline", ["noAmount", "noProbability"], []],
		[
			"pipelineCoverage",
			["dueEarlier", "dueLater", "noAmount", "overdue", "undated"],
			[],
		],
		[
			"productsPerCustomer",
			["creditNote", "noCustomer", "noProduct", "undated"],
			[],
		],
		[
			"clv",
			["creditNote", "noCustomer", "undated"],
			["noAmount", "zeroAmount"],
		],
	] as const)("%s", (id, leaves, notes) => {
		expect(defined(id)).toMatchObject({ leaves, notes });
	});
});

test("it says on which side of the line everything stands, and of which days", () => {
	expect(defined("hitRate").lines).toMatchObject([
		{ kinds: [FACT.dealWon], sides: ["above"] },
		{ kinds: [FACT.leadContacted, FACT.dealContacted], sides: ["below"] },
	]);
	expect(defined("salesGrowth").lines).toMatchObject([
		{ counts: "amount", sides: ["above"] },
		{ counts: "amount", sides: ["below"], from: "before" },
	]);
	expect(defined("cac")).toMatchObject({
		hasCosts: true,
		lines: [{ isFirstWins: true, sides: ["below"] }],
	});
	expect(defined("dealsWon").lines[0]?.isFirstWins).toBe(false);
});

test.each(kpiIds)("%s can be said in words", (id) => {
	const { lines, leaves, notes } = definitionOfKpi(id, context);
	expect(lines.length).toBeGreaterThan(0);
	for (const { kinds, sides } of lines) {
		expect(sides.length).toBeGreaterThan(0);
		for (const kind of kinds)
			expect(files).toHaveProperty([`fact.${factName(kind)}`]);
	}
	for (const code of leaves) expect(files).toHaveProperty([`left.${code}`]);
	for (const code of notes) expect(files).toHaveProperty([`known.${code}`]);
});
