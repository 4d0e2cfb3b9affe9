import { expect, test } from "vitest";
import { figureOf } from "../../lib/figures/figure-of.ts";
import { stepsOf } from "../../lib/figures/steps-of.ts";
import { BO, company, everyone, march, ofAnn, ofNorth } from "./company.ts";

test("every step is what its own figure would be, as far into its month as this one is", async () => {
	const { won, store } = await company();
	await won(10, "2025-02-03");
	await won(20, "2026-01-05");
	// After the 13th workday of January: not yet seen.
	await won(40, "2026-01-29");
	await won(80, "2026-03-17", BO);
	for (const scope of [ofAnn, ofNorth, everyone]) {
		const kpis = ["revenue", "dealsWon", "salesGrowthYoY"] as const;
		const steps = await stepsOf(kpis, scope, march, "2026-03-18", store);
		expect(steps?.periods.map(({ period }) => period.id)).toEqual([
			...["04", "05", "06", "07", "08", "09", "10", "11", "12"].map(
				(month) => `2025-${month}`,
			),
			...["01", "02", "03"].map((month) => `2026-${month}`),
		]);
		for (const kpi of kpis)
			for (const [at, { period, asOf }] of (steps?.periods ?? []).entries())
				expect(steps?.figures[kpi]?.[at]?.value).toBe(
					(await figureOf(kpi, scope, period, asOf, { of: store })).value,
				);
	}
	const all = await stepsOf(["revenue"], everyone, march, "2026-03-18", store);
	expect(all?.figures.revenue?.map((figure) => figure?.value)).toEqual([
		...[0, 0, 0, 0, 0, 0, 0, 0, 0],
		...[2_000, 0, 8_000],
	]);
});

test("what is before the data begins is unknown, and not nothing; this month is known however late it begins", async () => {
	const { won, store } = await company();
	await won(10, "2026-01-05");
	const steps = await stepsOf(
		["revenue"],
		everyone,
		march,
		"2026-03-18",
		store,
	);
	const known = (figure: unknown) => figure !== null;
	expect(steps?.figures.revenue?.map(known)).toEqual([
		...Array(10).fill(false),
		...[true, true],
	]);
});

test("a month that has not begun has no steps, and a measure that sums do not tell none", async () => {
	const { store } = await company();
	expect(
		await stepsOf(["revenue"], ofAnn, march, "2026-02-28", store),
	).toBeUndefined();
	const steps = await stepsOf(["clv"], ofAnn, march, "2026-03-18", store);
	expect(steps?.figures.clv).toBeUndefined();
});
