import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	type BridgeCounts,
	growthBridge,
} from "../../lib/kpi/growth-bridge.ts";

const year: BridgeCounts = {
	workdays: 250,
	leads: 500,
	sqls: 200,
	deals: 50,
	revenue: 100_000_000,
};

describe("the growth bridge", () => {
	it("gives all of it to the one step that changed", () => {
		expect(
			growthBridge(year, { ...year, revenue: 120_000_000 })?.map(
				({ step, minor }) => [step, minor],
			),
		).toEqual([
			["workdays", 0],
			["leadsAWorkday", 0],
			["sqlShare", 0],
			["hitRate", 0],
			["value", 20_000_000],
		]);
	});

	it("takes a longer year for workdays, not for better work", () => {
		const longer = {
			workdays: 275,
			leads: 550,
			sqls: 220,
			deals: 55,
			revenue: 110_000_000,
		};
		const parts = growthBridge(year, longer);
		expect(parts?.find(({ step }) => step === "workdays")?.minor).toBe(
			10_000_000,
		);
	});

	it("shares two equal factors equally", () => {
		// Twice the leads, each worth half as many SQLs more: 1.5 and 1.5.
		const parts = growthBridge(year, {
			...year,
			leads: 750,
			sqls: 450,
			deals: 112.5,
			revenue: 225_000_000,
		});
		const part = (of: string) =>
			parts?.find(({ step }) => step === of)?.minor ?? 0;
		expect(part("leadsAWorkday")).toBe(62_500_000);
		expect(part("sqlShare")).toBe(62_500_000);
	});

	it("says what leads did only where both spans kept them", () => {
		const parts = growthBridge({ ...year, leads: 0, sqls: 0 }, year);
		expect(parts?.map(({ step }) => step)).toEqual([
			"workdays",
			"dealsAWorkday",
			"value",
		]);
	});

	it("explains nothing by factors where nothing was sold", () => {
		expect(growthBridge({ ...year, deals: 0, revenue: 0 }, year)).toBeNull();
		expect(growthBridge(year, { ...year, revenue: -5 })).toBeNull();
	});

	it("adds up to the last minor unit, whichever way it is walked", () => {
		const count = fc.integer({ min: 1, max: 100_000 });
		const counts = fc.record({
			workdays: fc.integer({ min: 1, max: 260 }),
			leads: fc.nat(50_000),
			sqls: fc.nat(50_000),
			deals: fc.oneof(
				count,
				count.map((each) => each / 7),
			),
			revenue: fc.integer({ min: 1, max: 100_000_000_000 }),
		});
		fc.assert(
			fc.property(counts, counts, (before, after) => {
				const parts = growthBridge(before, after) ?? [];
				const sum = parts.reduce((all, { minor }) => all + minor, 0);
				expect(sum).toBe(after.revenue - before.revenue);
				expect(parts.every(({ minor }) => Number.isSafeInteger(minor))).toBe(
					true,
				);
				const back = growthBridge(after, before) ?? [];
				for (const [at, { minor }] of parts.entries())
					expect(Math.abs(minor + (back[at]?.minor ?? 0))).toBeLessThanOrEqual(
						1,
					);
			}),
		);
	});
});
