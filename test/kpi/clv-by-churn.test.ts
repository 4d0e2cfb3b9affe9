import { expect, test } from "vitest";
import { clvByChurn } from "../../lib/kpi/clv-by-churn.ts";
import type { Deal } from "../../lib/model/deal.ts";
import { contextOf, deal, factsOfAll, march, won } from "../tally/records.ts";
import { figureOf } from "./evidence-of.ts";

const buy = (
	customer: string,
	kroner: number,
	closedOn: string,
	fields: Partial<Deal> = {},
) => won(kroner, closedOn, { customer, ...fields });
const measured = (deals: Deal[], context = march) =>
	figureOf(clvByChurn, factsOfAll("deal", deals), context);

/** Four were customers a year ago; one of them has not bought since. */
const year = ["a", "b", "c", "d"].map((customer) =>
	buy(customer, 50, "2025-02-01"),
);
const stayed = ["a", "b", "c"].map((customer) =>
	buy(customer, 100, "2025-08-01"),
);

test("yearly revenue per active customer × margin ÷ the share lost in a year", () => {
	const context = contextOf("2026-03", "2026-03-31", { margin: 0.5 });
	const figure = measured(
		[...year, ...stayed, buy("e", 500, "2026-03-31")],
		context,
	);
	// 800 kroner from four active customers; a quarter of last year's has left.
	expect(figure).toEqual({
		value: 20_000 * 0.5 * 4,
		unit: "money",
		currency: "DKK",
		n: 4,
	});
});

test("credit notes lower the revenue, those of customers who have left do not", () => {
	const deals = [
		...year,
		...stayed,
		buy("a", -30, "2025-09-01"),
		buy("d", -999, "2025-09-01"),
	];
	expect(measured(deals).value).toBe((27_000 / 3) * 4);
});

test("nobody has left: five years at least, or as long as the longest has stayed", () => {
	const five = measured([...year.slice(0, 3), ...stayed]);
	expect(five).toMatchObject({
		value: 10_000 * 5,
		notes: [{ code: "noChurnYet" }],
	});
	const long = measured([
		buy("a", 10, "2016-03-31"),
		...year.slice(0, 3),
		...stayed,
	]);
	// 3,652 days to 31 March 2026.
	expect(long.value).toBeCloseTo((10_000 * 3_652) / 365.2425, 6);
});

test("deals without an amount or a customer are left out and counted", () => {
	const figure = measured([
		...year,
		...stayed,
		deal({ customer: "a", closedOn: "2025-10-01" }),
		won(999),
	]);
	expect(figure).toMatchObject({
		value: 40_000,
		leftOut: [
			{ code: "noCustomer", count: 1 },
			{ code: "noAmount", count: 1 },
		],
	});
});

test("unknown with a reason", () => {
	const reasonOf = (deals: Deal[]) => {
		const { value, reason } = measured(deals);
		expect(value).toBeNull();
		return reason;
	};
	expect(reasonOf([])).toEqual({ code: "noCustomers" });
	expect(reasonOf(year)).toEqual({ code: "noCustomers" });
	expect(reasonOf([won(10)])).toEqual({ code: "noCustomers" });
	expect(reasonOf([deal({ customer: "a" })])).toEqual({ code: "noAmounts" });
	const euros = { amount: { minor: 5, currency: "EUR" } };
	expect(reasonOf([buy("a", 0, "2026-03-01", euros)])).toMatchObject({
		code: "noExchangeRate",
		month: "2026-03",
	});
});
