import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { customerBridge } from "../../lib/kpi/customer-bridge.ts";
import type { Deal } from "../../lib/model/deal.ts";
import { contextOf, deal, factsOfAll, won } from "../tally/records.ts";

const context = contextOf("2026", "2026-12-31");
const buy = (customer: string, kroner: number, fields: Partial<Deal> = {}) =>
	won(kroner, "2026-03-11", { customer, ...fields });
const first = { isFirstWin: true } as const;

/** The bridge between two lists of deals in kroner, each span's revenue as it is. */
function between(
	before: Deal[],
	after: Deal[],
	mergedInto: ReadonlyMap<string, string> = new Map(),
) {
	const sum = (deals: Deal[]) =>
		deals.reduce((total, { amount }) => total + (amount?.minor ?? 0), 0);
	const parts = customerBridge(
		factsOfAll("deal", before),
		factsOfAll("deal", after),
		{ before: sum(before), after: sum(after) },
		{ mergedInto },
		context,
	);
	if ("reason" in parts) throw new Error(parts.reason.code);
	return parts;
}
const kroner = (parts: ReturnType<typeof between>) =>
	Object.fromEntries(parts.map(({ move, minor }) => [move, minor / 100]));

describe("which customers growth comes from", () => {
	it("puts every customer in one row, and those of no deal in none", () => {
		const parts = between(
			[buy("more", 100), buy("less", 100), buy("same", 50), buy("gone", 70)],
			[
				...[buy("more", 130), buy("less", 90), buy("same", 50)],
				...[buy("fresh", 40, first), buy("back", 20), won(5)],
			],
		);
		expect(kroner(parts)).toEqual({
			...{ new: 40, again: 20, grown: 30, same: 0, shrunk: -10, lost: -70 },
			nobody: 5,
		});
		expect(parts.map(({ customers }) => customers)).toEqual([
			1, 1, 1, 1, 1, 1, 0,
		]);
	});

	it("leaves out what nobody did, and names those who moved the most first", () => {
		const parts = between(
			[buy("a", 1), buy("b", 1), buy("c", 1)],
			[buy("a", 3), buy("b", 9), buy("c", 5)],
		);
		expect(parts).toHaveLength(1);
		expect(parts[0]?.most).toEqual([
			{ customer: "b", minor: 800 },
			{ customer: "c", minor: 400 },
			{ customer: "a", minor: 200 },
		]);
	});

	it("takes merged companies for one, and a credit note for its customer’s", () => {
		expect(
			kroner(
				between(
					[buy("old", 60)],
					[buy("whole", 100), buy("old", -10)],
					new Map([["old", "whole"]]),
				),
			),
		).toEqual({ grown: 30 });
	});

	it("counts a deal without an amount as bought, and as nothing", () => {
		expect(kroner(between([buy("a", 60)], [deal({ customer: "a" })]))).toEqual({
			shrunk: -60,
		});
	});

	it("says which exchange rate is missing", () => {
		const foreign = buy("a", 1, { amount: { minor: 100, currency: "EUR" } });
		expect(
			customerBridge(
				[],
				factsOfAll("deal", [foreign]),
				{ before: 0, after: 0 },
				{ mergedInto: new Map() },
				context,
			),
		).toMatchObject({ reason: { code: "noExchangeRate" } });
	});

	it("adds up to the difference, to the last minor unit", () => {
		const deals = fc.array(
			fc
				.record({
					customer: fc.option(fc.constantFrom("a", "b", "c", "d"), {
						nil: undefined,
					}),
					minor: fc.integer({ min: -1000, max: 100_000_000 }),
					isFirstWin: fc.boolean(),
				})
				.map(({ customer, minor, isFirstWin }) =>
					deal({
						...(customer && { customer }),
						...(customer && isFirstWin && { isFirstWin: true as const }),
						amount: { minor, currency: "DKK" },
					}),
				),
			{ maxLength: 12 },
		);
		fc.assert(
			fc.property(deals, deals, (before, after) => {
				const parts = between(before, after);
				const all = (key: "before" | "after" | "minor") =>
					parts.reduce((total, part) => total + part[key], 0);
				const revenue = (of: Deal[]) =>
					of.reduce((total, { amount }) => total + (amount?.minor ?? 0), 0);
				expect(all("before")).toBe(revenue(before));
				expect(all("after")).toBe(revenue(after));
				expect(all("minor")).toBe(revenue(after) - revenue(before));
			}),
		);
	});
});
