import { expect, test } from "vitest";
import { breakdownOfGoal } from "../../lib/figures/breakdown-of-goal.ts";
import { expectedToDate, partsBy } from "../../lib/goal/breakdown.ts";
import { revenue } from "../../lib/kpi/revenue.ts";
import { periodOf } from "../../lib/time/period.ts";
import { company } from "./company.ts";

/** How a year's goal of 120,000 falls on its months by the season before, in which these days brought so much. */
async function monthsAfter(...sold: [day: string, kroner: number][]) {
	const { store, won, goal } = await company();
	for (const [day, kroner] of sold) await won(kroner, day);
	const set = await goal({
		periodKind: "year",
		startsOn: "2026-01-01",
		target: 120_000,
		currency: "DKK",
		breakdown: { by: "season" },
	});
	const year = periodOf("year", "2026-01-01");
	const breakdown = await breakdownOfGoal(set, revenue, year, 120_000, store);
	return partsBy("month", breakdown).map(({ part }) => part);
}

test("months before the data begins count as the mean of those that are known", async () => {
	const months = [7, 8, 9, 10, 11, 12].map((month): [string, number] => [
		`2025-${String(month).padStart(2, "0")}-01`,
		100,
	]);
	expect(await monthsAfter(...months)).toEqual(
		Array.from({ length: 12 }, () => 10_000),
	);
	// The month it begins in is not all known either,
	expect((await monthsAfter(["2025-06-30", 9], ...months))[5]).toBe(10_000);
	// but one that had only days off before is: 1 June was a Sunday.
	expect((await monthsAfter(["2025-06-02", 0], ...months))[5]).toBe(0);
});

test("a month whose exchange rate is missing says nothing of how months run", async () => {
	const { store, won, goal } = await company();
	const first = ["2025-08-01", "2025-10-01", "2025-11-03"];
	for (const day of [...first, "2025-12-01", "2026-01-02", "2026-02-02"])
		await won(100, day);
	const amount = { minor: 100_000, currency: "EUR" };
	await won(0, "2025-09-01", undefined, { amount });
	await won(100, "2025-09-30");
	const set = await goal({
		target: 120_000,
		currency: "DKK",
		breakdown: { by: "shape" },
	});
	const march = periodOf("month", "2026-03-01");
	const breakdown = await breakdownOfGoal(set, revenue, march, 120_000, store);
	// Of all that is known everything was sold on a month's first workday.
	expect(expectedToDate(breakdown, "2026-03-05")).toBe(120_000);
});
