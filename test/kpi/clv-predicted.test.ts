import { expect, test } from "vitest";
import {
	clvPredicted,
	predictedByCustomer,
} from "../../lib/kpi/clv-predicted.ts";
import { predictedCustomerValue } from "../../lib/kpi/customer-value.ts";
import type { Deal } from "../../lib/model/deal.ts";
import { ratesOf } from "../../lib/money/rates.ts";
import { addDays, daysBetween } from "../../lib/time/plain-date.ts";
import { contextOf, deal, factsOfAll, march, won } from "../tally/records.ts";
import { evidenceOf, figureOf } from "./evidence-of.ts";

const measured = (deals: Deal[], context = march) =>
	figureOf(clvPredicted, factsOfAll("deal", deals), context);

/** So many customers who bought again, the later ones more often and for more, and as many who did not. */
function deals(repeat: number): Deal[] {
	return Array.from({ length: repeat }, (_, at) => {
		const first = addDays("2024-01-01", at * 7);
		const again = Array.from({ length: 1 + (at % 4) }, (_, time) =>
			won(
				200 + at * 10 + time * 35,
				addDays(first, 40 + time * (30 + (at % 9) * 11)),
				{ customer: `repeat ${at}` },
			),
		);
		return [
			won(100, first, { customer: `repeat ${at}` }),
			...again,
			won(150, addDays(first, 3), { customer: `once ${at}` }),
		];
	}).flat();
}

test("revenue to date and what the next 12 months are expected to bring, of the average customer", () => {
	const context = contextOf("2026-03", "2026-03-31", { margin: 0.5 });
	const some = deals(60);
	const { total, customers } = predictedCustomerValue(
		some.map(({ customer = "", closedOn = "", amount }) => ({
			customer,
			on: closedOn,
			amount: amount?.minor ?? 0,
		})),
		"2026-03-31",
		{ weeks: daysBetween("2026-03-31", "2027-03-31") / 7, margin: 0.5 },
	);
	expect(customers).toHaveLength(120);
	const figure = measured(some, context);
	expect(figure).toMatchObject({ unit: "money", currency: "DKK", n: 120 });
	expect(figure.value).toBeCloseTo((total ?? Number.NaN) / 120, 4);
	const revenue = some.reduce(
		(sum, { amount }) => sum + (amount?.minor ?? 0),
		0,
	);
	expect(figure.value).toBeGreaterThan((revenue / 120) * 0.5);
});

test("credit notes lower the revenue; deals without an amount or a customer are counted", () => {
	const some = deals(60);
	const whole = measured(some).value ?? 0;
	const figure = measured([
		...some,
		won(-12, "2025-12-01", { customer: "repeat 1" }),
		deal({ customer: "repeat 1" }),
		won(999),
	]);
	expect(figure.value).toBeCloseTo(whole - 1_200 / 120, 4);
	expect(figure.leftOut).toEqual([
		{ code: "noCustomer", count: 1 },
		{ code: "noAmount", count: 1 },
	]);
});

test("each customer's own is the same sum, one by one", () => {
	const evidence = evidenceOf(
		clvPredicted,
		factsOfAll("deal", deals(60)),
		march,
	);
	const { customers } = predictedByCustomer(evidence, march);
	expect(customers).toHaveLength(120);
	expect(
		customers.reduce((sum, { value }) => sum + value, 0) / 120,
	).toBeCloseTo(measured(deals(60)).value ?? 0, 4);
	const few = evidenceOf(clvPredicted, factsOfAll("deal", deals(2)), march);
	expect(predictedByCustomer(few, march)).toMatchObject({
		customers: [],
		reason: { code: "tooFewRepeatCustomers", count: 2 },
	});
});

test("merged companies are one customer", () => {
	const evidence = evidenceOf(
		clvPredicted,
		factsOfAll("deal", deals(60)),
		march,
	);
	const mergedInto = new Map([["once 1", "repeat 1"]]);
	expect(clvPredicted.measure({ ...evidence, mergedInto }, march).n).toBe(119);
});

test("other currencies come in by the rate of their month", () => {
	const rates = ratesOf(
		["2024", "2025"].flatMap((year) =>
			Array.from({ length: 12 }, (_, at) => ({
				id: `${year}-${String(at + 1).padStart(2, "0")}`,
				manual: { EUR: { rate: "7", in: "DKK" } },
			})),
		),
		"2026-03-31",
	);
	const euros = deals(60).map((each) => ({
		...each,
		amount: { minor: each.amount?.minor ?? 0, currency: "EUR" },
	}));
	const context = contextOf("2026-03", "2026-03-31", { rates });
	const inKroner = measured(deals(60)).value ?? 0;
	expect((measured(euros, context).value ?? 0) / inKroner).toBeCloseTo(7, 4);
	expect(measured(euros)).toMatchObject({
		value: null,
		reason: { code: "noExchangeRate", currency: "EUR", month: "2024-01" },
	});
});

test("too few who bought again, or nobody at all: unknown", () => {
	expect(measured(deals(49))).toMatchObject({
		value: null,
		n: 98,
		reason: { code: "tooFewRepeatCustomers", count: 49 },
	});
	expect(measured([])).toMatchObject({
		value: null,
		reason: { code: "noCustomers" },
	});
	expect(measured([won(5)])).toMatchObject({
		value: null,
		reason: { code: "noCustomers" },
	});
});
