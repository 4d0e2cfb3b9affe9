import { describe, expect, test } from "vitest";
import { predictedCustomerValue } from "../../lib/kpi/customer-value.ts";
import type { Purchase } from "../../lib/kpi/purchase-history.ts";
import { addDays } from "../../lib/time/plain-date.ts";
import { CUT, isHere, purchasesIn, whyNot } from "./cdnow.ts";

const year = { weeks: 52, margin: 1 };

/** So many customers who buy twice, differing in when and for how much, and as many who buy once. */
function purchasesOf(repeatCustomers: number): Purchase[] {
	return Array.from({ length: repeatCustomers }, (_, at): Purchase[] => {
		const on = addDays("2025-01-01", at * 3);
		const amount = 10_000 + ((at * 7_919) % 5_000);
		return [
			{ customer: `twice-${at}`, on, amount },
			{ customer: `twice-${at}`, on: addDays(on, 20 + (at % 60)), amount },
			{ customer: `once-${at}`, on, amount },
		];
	}).flat();
}

test("from 50 customers who bought again on; below, unknown with how many there are", () => {
	expect(predictedCustomerValue(purchasesOf(49), "2026-01-01", year)).toEqual({
		total: null,
		customers: [],
		reason: { code: "tooFewRepeatCustomers", count: 49 },
	});
	const known = predictedCustomerValue(purchasesOf(50), "2026-01-01", year);
	expect(known.reason).toBeUndefined();
	expect(known.customers).toHaveLength(100);
	expect(predictedCustomerValue([], "2026-01-01", year).total).toBeNull();
});

test("who bought again after the as-of day has not bought again yet", () => {
	expect(
		predictedCustomerValue(purchasesOf(50), "2025-05-01", year).reason?.code,
	).toBe("tooFewRepeatCustomers");
});

test("revenue to date and what is expected, times margin; the total is their sum", () => {
	const purchases = purchasesOf(60);
	purchases.push(
		{ customer: "twice-0", on: "2025-03-01", amount: -1_000 },
		{ customer: "twice-0", on: "2026-02-01", amount: 999_999 },
		{ customer: "refunded", on: "2025-03-01", amount: -1_000 },
	);
	const whole = predictedCustomerValue(purchases, "2026-01-01", year);
	const part = predictedCustomerValue(purchases, "2026-01-01", {
		weeks: 52,
		margin: 0.25,
	});
	expect(whole.customers[0]).toMatchObject({
		customer: "twice-0",
		revenue: 2 * 10_000 - 1_000,
	});
	let sum = 0;
	for (const each of whole.customers) {
		expect(each.purchases).toBeGreaterThan(0);
		expect(each.averageValue).toBeGreaterThan(0);
		expect(each.value).toBe(each.revenue + each.purchases * each.averageValue);
		sum += each.value;
	}
	expect(whole.total).toBe(sum);
	expect(part.total).toBeCloseTo(sum / 4, 3);
	expect(whole.customers.map(({ customer }) => customer)).not.toContain(
		"refunded",
	);
});

test("no more weeks, no more than revenue", () => {
	const { customers } = predictedCustomerValue(purchasesOf(50), "2026-01-01", {
		weeks: 0,
		margin: 1,
	});
	for (const { value, revenue } of customers) expect(value).toBe(revenue);
});

test("repeat purchases of no value fit no model: unknown, and it says so", () => {
	const free = purchasesOf(50).map((each) => ({ ...each, amount: 0 }));
	expect(predictedCustomerValue(free, "2026-01-01", year)).toEqual({
		total: null,
		customers: [],
		reason: { code: "modelDoesNotFit" },
	});
});

describe.skipIf(!isHere)(`published purchases${whyNot}`, () => {
	test("every customer has a value, and the next 39 weeks bring about what they brought", () => {
		const purchases = isHere ? purchasesIn() : [];
		const { customers, total } = predictedCustomerValue(purchases, CUT, {
			weeks: 39,
			margin: 1,
		});
		expect(customers).toHaveLength(2_357);
		let revenue = 0;
		let brought = 0;
		for (const { on, amount } of purchases)
			if (on <= CUT) revenue += amount;
			else brought += amount;
		expect(customers.reduce((sum, each) => sum + each.revenue, 0)).toBe(
			revenue,
		);
		const expected = (total ?? 0) - revenue;
		expect(expected / brought).toBeGreaterThan(0.8);
		expect(expected / brought).toBeLessThan(1.2);
	});
});
