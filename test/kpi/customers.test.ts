import {
	array,
	assert,
	constantFrom,
	integer,
	property,
	record,
} from "fast-check";
import { expect, test } from "vitest";
import { customersOn, lastDayOf } from "../../lib/kpi/customers.ts";
import type { Deal } from "../../lib/model/deal.ts";
import { addDays } from "../../lib/time/plain-date.ts";
import { contextOf, deal, factsOfAll, HALF, won } from "../tally/records.ts";

const buy = (customer: string, closedOn: string, fields: Partial<Deal> = {}) =>
	won(100, closedOn, { customer, ...fields });

function customersOf(
	deals: Deal[],
	{ on = "2026-03-31", churnMonths = 12, mergedInto = new Map() } = {},
) {
	return customersOn(
		on,
		{ history: factsOfAll("deal", deals), mergedInto },
		{ churnMonths },
	);
}

const daysOf = (...given: Parameters<typeof customersOf>) =>
	Object.fromEntries(
		customersOf(...given).all.map((each) => [each.id, each.days]),
	);

test("to the day while active, else to the last deal and the mean interval between orders", () => {
	const deals = [
		buy("active", "2025-03-31"),
		buy("active", "2025-09-27"),
		buy("ended", "2023-01-01"),
		buy("ended", "2023-01-31"),
		buy("once", "2024-06-01"),
	];
	// Orders came 180 and 30 days after another: 105 on average.
	expect(daysOf(deals)).toEqual({ active: 365, ended: 135, once: 105 });
});

test("the same history is asked anew on another day, by another window, and when customers are merged", () => {
	const history = factsOfAll("deal", [
		buy("old", "2024-06-01"),
		buy("new", "2026-03-31"),
	]);
	const ask = (
		on: string,
		churnMonths: number,
		mergedInto: ReadonlyMap<string, string>,
	) =>
		customersOn(on, { history, mergedInto }, { churnMonths }).all.map(
			({ id, isActive }) => [id, isActive],
		);
	const apart = new Map();
	expect(ask("2026-03-31", 12, apart)).toEqual([
		["old", false],
		["new", true],
	]);
	expect(ask("2026-03-30", 12, apart)).toEqual([["old", false]]);
	expect(ask("2026-03-31", 24, apart)).toEqual([
		["old", true],
		["new", true],
	]);
	expect(ask("2026-03-31", 12, new Map([["old", "new"]]))).toEqual([
		["new", true],
	]);
	expect(ask("2026-03-31", 12, apart)).toHaveLength(2);
});

test("where nobody has bought twice, the interval is none", () => {
	expect(daysOf([buy("once", "2024-06-01"), buy("new", "2026-03-31")])).toEqual(
		{
			once: 0,
			new: 0,
		},
	);
});

test("the churn window is the last so many months up to and including the day", () => {
	const isActive = (closedOn: string, churnMonths: number) =>
		customersOf([buy("acme", closedOn)], { churnMonths }).all[0]?.isActive;
	expect(isActive("2025-04-01", 12)).toBe(true);
	expect(isActive("2025-03-31", 12)).toBe(false);
	expect(isActive("2026-03-01", 1)).toBe(true);
	expect(isActive("2026-02-28", 1)).toBe(false);
});

test("a shared deal is one order", () => {
	const credits = [
		{ seller: "a", share: HALF },
		{ seller: "b", share: HALF },
	];
	const deals = [
		buy("acme", "2023-01-01", { credits }),
		buy("acme", "2023-01-31", { credits }),
	];
	expect(daysOf(deals)).toEqual({ acme: 60 });
});

test("merged companies are one", () => {
	const mergedInto = new Map([["acme as", "acme"]]);
	const { all } = customersOf(
		[buy("acme as", "2025-06-01"), buy("acme", "2026-01-01")],
		{ mergedInto },
	);
	expect(all.map(({ id, won }) => [id, won.length])).toEqual([["acme", 2]]);
});

test("who has only a credit note, only a lost deal, or none yet, is no customer", () => {
	const deals = [
		won(-5, "2026-03-01", { customer: "credited" }),
		deal({ status: "lost", customer: "lost" }),
		buy("later", "2026-04-01"),
		won(7, "2026-03-01"),
		buy("acme", "2026-03-01"),
		won(-3, "2026-03-02", { customer: "acme" }),
	];
	const { all, noCustomer, creditNotes } = customersOf(deals);
	expect(all.map(({ id }) => id)).toEqual(["acme"]);
	expect(all[0]?.creditNotes).toHaveLength(1);
	expect({ noCustomer, creditNotes }).toEqual({
		noCustomer: 1,
		creditNotes: 2,
	});
});

test("a lifetime is counted to as-of, or to the last day of a period that is over", () => {
	expect(lastDayOf(contextOf("2026-03", "2026-03-18"))).toBe("2026-03-18");
	expect(lastDayOf(contextOf("2026-03", "2026-03-31"))).toBe("2026-03-31");
	expect(lastDayOf(contextOf("2026-03", "2026-11-01"))).toBe("2026-03-31");
});

test("property: days are never below zero, nor unknown, and a customer's deals stand in order", () => {
	const anyDeal = record({
		customer: constantFrom("a", "b", "c"),
		day: integer({ min: -900, max: 30 }),
	}).map(({ customer, day }) => buy(customer, addDays("2026-03-31", day)));
	assert(
		property(array(anyDeal, { maxLength: 15 }), (deals) => {
			for (const { days, won } of customersOf(deals).all) {
				expect(days).toBeGreaterThanOrEqual(0);
				const order = won.map(([day]) => day);
				expect(order).toEqual([...order].sort());
			}
		}),
	);
});
