import { expect, test } from "vitest";
import { productsPerCustomer } from "../../lib/kpi/products-per-customer.ts";
import type { Deal } from "../../lib/model/deal.ts";
import {
	contextOf,
	deal,
	factsOfAll,
	HALF,
	march,
	won,
} from "../tally/records.ts";
import { evidenceOf, figureOf } from "./evidence-of.ts";

const buy = (
	customer: string,
	products: string[],
	fields: Partial<Deal> = {},
) =>
	won(10, "2026-03-11", {
		customer,
		...(products.length > 0 && {
			products: products.map((name) => ({ name })),
		}),
		...fields,
	});
const measured = (deals: Deal[], context = march) =>
	figureOf(productsPerCustomer, factsOfAll("deal", deals), context);

test("different products of each customer, on average, and both numbers", () => {
	expect(
		measured([
			buy("acme", ["Pump", "Valve", "Pump"]),
			buy("acme", ["Valve", "Hose"], { closedOn: "2024-01-05" }),
			buy("beta", ["Pump"]),
			buy("beta", ["Pump"]),
		]),
	).toEqual({ value: 2, unit: "count", n: 2, of: { above: 4, below: 2 } });
});

test("only what was won, up to as-of or the period's end", () => {
	const deals = [
		buy("acme", ["Pump"]),
		buy("acme", ["Valve"], { status: "lost" }),
		buy("acme", ["Hose"], { closedOn: "2026-04-01" }),
		buy("acme", ["Tap"], { amount: { minor: -5, currency: "DKK" } }),
	];
	expect(measured(deals, contextOf("2026-03", "2026-12-31")).value).toBe(1);
	expect(measured(deals, contextOf("2026-04", "2026-04-01")).value).toBe(2);
});

test("who bought nobody knows what, and deals without a customer, are left out and counted", () => {
	expect(
		measured([
			buy("acme", ["Pump", "Hose"]),
			buy("beta", []),
			buy("acme", []),
			deal({ products: [{ name: "Tap" }] }),
		]),
	).toMatchObject({
		value: 2,
		n: 1,
		leftOut: [
			{ code: "noCustomer", count: 1 },
			{ code: "noProduct", count: 2 },
		],
	});
});

test("a shared deal names its products once, merged companies are one", () => {
	const credits = [
		{ seller: "a", share: HALF },
		{ seller: "b", share: HALF },
	];
	expect(measured([buy("acme", ["Pump"], { credits })])).toMatchObject({
		value: 1,
		n: 1,
	});
	const evidence = evidenceOf(
		productsPerCustomer,
		factsOfAll("deal", [buy("acme", ["Pump"]), buy("acme as", ["Hose"])]),
		march,
	);
	const mergedInto = new Map([["acme as", "acme"]]);
	expect(
		productsPerCustomer.measure({ ...evidence, mergedInto }, march),
	).toMatchObject({ value: 2, n: 1 });
});

test("unknown with a reason", () => {
	expect(measured([])).toMatchObject({
		value: null,
		reason: { code: "noCustomers" },
	});
	expect(measured([deal()])).toMatchObject({
		value: null,
		reason: { code: "noCustomers" },
	});
	expect(measured([buy("acme", [])])).toMatchObject({
		value: null,
		n: 0,
		reason: { code: "noProducts" },
	});
});
