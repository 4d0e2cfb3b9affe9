import { expect, test } from "vitest";
import { newId } from "../../lib/clock.ts";
import { definedFigureOf } from "../../lib/figures/defined-figure-of.ts";
import { figureOf } from "../../lib/figures/figure-of.ts";
import { customKpiId } from "../../lib/figures/kpi-of.ts";
import type { CustomDefinition } from "../../lib/model/custom-kpi.ts";
import { periodOf } from "../../lib/time/period.ts";
import { world } from "../actions/world.ts";

test("a definition shows what it shows once it is stored", async () => {
	const { store, done } = world();
	for (const [minor, source] of [
		[10_000_000, "Fair"],
		[5_000_001, "Fair"],
		[99, "Web"],
	] as const)
		await done("logDeal", {
			amount: { minor, currency: "DKK" },
			status: "won",
			closedOn: "2026-03-11",
			source,
		});
	const filters = { sources: ["Fair"] };
	const average: CustomDefinition = {
		better: "higher",
		numerator: { count: "dealsWon", measure: "amount", filters },
		denominator: { count: "dealsWon", measure: "count", filters },
	};
	const id = newId();
	const ask = [
		{ kind: "organisation" },
		periodOf("month", "2026-03-11"),
		"2026-03-18",
	] as const;
	const before = await definedFigureOf(average, ...ask, store);
	expect(before).toMatchObject({ value: 7_500_000.5, unit: "money" });
	await done("saveRecord", {
		kind: "customKpi",
		id,
		isNew: true,
		patch: { name: "Average value of deals from fairs", ...average },
	});
	expect(await figureOf(customKpiId(id), ...ask, { of: store })).toEqual(
		before,
	);
});
