import { describe, expect, test } from "vitest";
import { customersOnYear, yearOnYear } from "../../lib/figures/year-on-year.ts";
import { periodOf } from "../../lib/time/period.ts";
import { ANN, BO, company, everyone, march, ofAnn } from "./company.ts";

const ACME = "0190a0a0-0000-7000-8000-00000000c001";
const LEGO = "0190a0a0-0000-7000-8000-00000000c002";

/** Sales of two years: Easter 2025 falls after the 15th of April, Easter 2026 before it. */
async function twoYears() {
	const own = await company();
	const { save, won } = own;
	await save("customer", { name: "Acme" }, ACME);
	await save("customer", { name: "Lego" }, LEGO);
	for (const year of [2025, 2026]) {
		const add = year - 2025;
		await won(100_000, `${year}-01-15`, ANN, { customer: ACME });
		await won(50_000 + add * 20_000, `${year}-04-11`, ANN, { customer: LEGO });
		await won(30_000, `${year}-04-15`, BO, {
			...(add === 1 && { customer: ACME }),
		});
		await won(99_000, `${year}-06-15`, BO);
		for (let at = 0; at < 4 + add; at++)
			await save("lead", {
				owner: ANN,
				createdOn: `${year}-02-02`,
				...(at < 2 && { qualifiedOn: `${year}-02-09` }),
			});
	}
	return own;
}

describe("this year against last", () => {
	test("by dates, and by as many workdays", async () => {
		const { store } = await twoYears();
		const found = await yearOnYear(everyone, march, "2026-03-18", store);
		expect([found.year.id, found.lastYear.id]).toEqual(["2026", "2025"]);
		const april = periodOf("month", "2026-04-15");
		const all = await yearOnYear(everyone, april, "2026-04-15", store);
		expect(all.now).toMatchObject({
			to: "2026-04-16",
			workdays: 71,
			revenue: { value: 20_000_000 },
		});
		expect(all.dates).toMatchObject({
			to: "2025-04-16",
			workdays: 74,
			revenue: { value: 18_000_000 },
		});
		// Only 71 workdays of 2025: the one on the 15th had not been won yet.
		expect(all.workdays).toMatchObject({
			to: "2025-04-11",
			workdays: 71,
			revenue: { value: 10_000_000 },
		});
		expect(all.byDates.value).toBeCloseTo(1 / 9);
		expect(all.byWorkdays.value).toBe(1);
	});

	test("its curves meet its figures on every day", async () => {
		const { store } = await twoYears();
		const asOf = "2026-04-15";
		const april = periodOf("month", asOf);
		const { days, now, dates, workdays } = await yearOnYear(
			everyone,
			april,
			asOf,
			store,
		);
		const day = days.find((each) => each.day === asOf);
		expect(day).toMatchObject({
			now: now.revenue.value,
			dates: dates.revenue.value,
			workdays: workdays.revenue.value,
		});
		expect(days).toHaveLength(365);
		expect(days.at(-1)).toMatchObject({ now: null, dates: 27_900_000 });
	});

	test("its months add up to the year so far", async () => {
		const { store } = await twoYears();
		const found = await yearOnYear(
			everyone,
			periodOf("year", "2026-01-01"),
			"2026-04-15",
			store,
		);
		expect(found.months).toHaveLength(12);
		expect(found.months[3]).toMatchObject({
			isPart: true,
			now: { to: "2026-04-16", revenue: { value: 10_000_000 } },
			before: { to: "2025-04-16", revenue: { value: 8_000_000 } },
		});
		expect(found.months[5]).toMatchObject({
			now: null,
			before: { revenue: { value: 9_900_000 } },
		});
		const begun = found.months.filter(({ now }) => now);
		const sum = (is: "now" | "before") =>
			begun.reduce((all, each) => all + (each[is]?.revenue.value ?? 0), 0);
		expect(sum("now")).toBe(found.now.revenue.value);
		expect(sum("before")).toBe(found.dates.revenue.value);
	});

	test("its bridge counts what each year had by the date, and adds up", async () => {
		const { store } = await twoYears();
		const asOf = "2026-04-15";
		const april = periodOf("month", asOf);
		const { bridge, counts } = await yearOnYear(everyone, april, asOf, store);
		expect(counts).toEqual({
			before: {
				workdays: 74,
				leads: 4,
				sqls: 2,
				deals: 3,
				revenue: 18_000_000,
			},
			now: { workdays: 71, leads: 5, sqls: 2, deals: 3, revenue: 20_000_000 },
		});
		expect(bridge?.map(({ step }) => step)).toEqual([
			...["workdays", "leadsAWorkday", "sqlShare", "hitRate", "value"],
		]);
		expect(bridge?.reduce((all, { minor }) => all + minor, 0)).toBe(2_000_000);
	});

	test("by customer, the same difference", async () => {
		const { store } = await twoYears();
		const asOf = "2026-04-15";
		const found = await yearOnYear(
			everyone,
			periodOf("month", asOf),
			asOf,
			store,
		);
		const parts = await customersOnYear(everyone, found, asOf, store);
		if (!Array.isArray(parts)) throw new Error("no parts");
		expect(
			parts.map(({ move, customers, minor }) => [move, customers, minor]),
		).toEqual([
			["grown", 2, 5_000_000],
			["nobody", 0, -3_000_000],
		]);
	});

	test("says nothing of a year before the data begins, nor of one that has not begun", async () => {
		const { store, won } = await company();
		await won(100_000, "2026-02-03");
		const asOf = "2026-03-18";
		const found = await yearOnYear(ofAnn, march, asOf, store);
		expect(found.dates.revenue).toMatchObject({
			value: null,
			reason: { code: "noRecords" },
		});
		expect([found.counts, found.bridge]).toEqual([null, null]);
		expect(found.days.every(({ dates }) => dates === null)).toBe(true);
		expect(
			found.days
				.filter(({ day }) => /-0[12]-0[234]$/.test(day))
				.map(({ now }) => now),
		).toEqual([null, null, null, null, 10_000_000, 10_000_000]);
		expect(await customersOnYear(ofAnn, found, asOf, store)).toBeNull();
		const later = await yearOnYear(
			ofAnn,
			periodOf("year", "2027-01-01"),
			asOf,
			store,
		);
		expect(later.now.from).toBe(later.now.to);
	});
});
