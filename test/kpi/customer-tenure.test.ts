import { expect, test } from "vitest";
import { customerTenure } from "../../lib/kpi/customer-tenure.ts";
import type { Deal } from "../../lib/model/deal.ts";
import { contextOf, factsOfAll, march, won } from "../tally/records.ts";
import { figureOf } from "./evidence-of.ts";

const buy = (customer: string, closedOn: string) =>
	won(10, closedOn, { customer });
const measured = (deals: Deal[], context = march) =>
	figureOf(customerTenure, factsOfAll("deal", deals), context);

test("months from the first won deal to as-of, on average", () => {
	const figure = measured([
		buy("acme", "2022-03-31"),
		buy("acme", "2026-03-01"),
		buy("beta", "2026-03-31"),
	]);
	// Four years to the day, a leap day among them, and none.
	expect(figure).toMatchObject({ unit: "months", n: 2 });
	expect(figure.value).toBeCloseTo(24, 1);
	expect(figure.value).toBe(1_461 / 30.436875 / 2);
});

test("of who has ended, to their last deal and the mean interval between orders", () => {
	expect(
		measured([buy("acme", "2023-01-01"), buy("acme", "2023-01-31")]).value,
	).toBe(60 / 30.436875);
	expect(measured([buy("acme", "2023-01-01")]).value).toBe(0);
});

test("of a period that is over, to its last day; deals without a customer are counted", () => {
	const deals = [
		buy("acme", "2024-01-01"),
		buy("later", "2025-01-01"),
		won(5, "2024-01-01"),
	];
	expect(measured(deals, contextOf("2024-01", "2026-03-31"))).toEqual({
		value: 30 / 30.436875,
		unit: "months",
		n: 1,
		leftOut: [{ code: "noCustomer", count: 1 }],
	});
});

test("unknown with a reason", () => {
	expect(measured([])).toMatchObject({
		value: null,
		reason: { code: "noCustomers" },
	});
	expect(measured([won(5)])).toMatchObject({
		value: null,
		reason: { code: "noCustomers" },
	});
});
