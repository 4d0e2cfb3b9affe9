import { array, assert, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { byPart, splitKeys, splitsOfKpi } from "../../lib/kpi/by-part.ts";
import { catalogue } from "../../lib/kpi/catalogue.ts";
import { type Kpi, noEvidence } from "../../lib/kpi/kpi.ts";
import type { Deal } from "../../lib/model/deal.ts";
import { inPeriod } from "../../lib/tally/in-period.ts";
import { sumRowsOf } from "../../lib/tally/sum-rows.ts";
import {
	anyDeal,
	contextOf,
	deal,
	factsOfAll,
	HALF,
	won,
} from "../tally/records.ts";

const march = contextOf("2026-03", "2026-03-31");
const evidence = (deals: Deal[], mergedInto = new Map<string, string>()) => ({
	...noEvidence,
	facts: inPeriod(
		factsOfAll("deal", deals),
		"2026-03-01",
		"2026-04-01",
		"2026-03-31",
	),
	mergedInto,
});
const split = (
	kpi: Kpi,
	by: (typeof splitKeys)[number],
	...given: Parameters<typeof evidence>
) => byPart(kpi, by, evidence(...given), march);
const product = (...names: string[]) => ({
	products: names.map((name) => ({ name })),
});

describe("a KPI by what its records name", () => {
	it("sorts what adds up by what it comes to, and puts what names nothing last", () => {
		const { rows, rest } = split(catalogue.revenue, "product", [
			won(10, "2026-03-02", product("A")),
			won(700, "2026-03-03", product("B")),
			won(40, "2026-03-03", product("B", "A")),
			won(9000, "2026-03-04"),
		]);
		expect(rows.map(({ key, figure }) => [key, figure.value])).toEqual([
			["B", 70_000],
			["A + B", 4000],
			["A", 1000],
			[null, 900_000],
		]);
		expect(rest).toBeNull();
	});

	it("sorts a rate by how much it rests on, and leaves out what it counts nothing of", () => {
		const lost = (name: string) =>
			deal({ status: "lost", source: name, closedOn: "2026-03-09" });
		const { rows } = split(catalogue.winRate, "source", [
			...[won(1, "2026-03-02", { source: "Fair" }), lost("Web"), lost("Web")],
			won(1, "2026-03-03", {
				source: "Web",
				credits: [
					{ seller: "a", share: HALF },
					{ seller: "b", share: HALF },
				],
			}),
			deal({ status: "open", source: "Phone", createdOn: "2026-03-02" }),
		]);
		expect(rows.map(({ key, figure }) => [key, figure.value])).toEqual([
			["Web", 1 / 3],
			["Fair", 1],
		]);
	});

	it("takes merged customers for one", () => {
		const { rows } = split(
			catalogue.dealsWon,
			"customer",
			[
				won(1, "2026-03-02", { customer: "old" }),
				won(1, "2026-03-02", { customer: "new" }),
			],
			new Map([["old", "new"]]),
		);
		expect(rows.map(({ key, figure }) => [key, figure.value])).toEqual([
			["new", 2],
		]);
	});

	it("says nothing where no record names anything", () => {
		expect(split(catalogue.revenue, "source", [won(10)])).toEqual({
			rows: [],
			rest: null,
		});
	});

	it("says what is unknown of a part, and does not leave it out", () => {
		const { rows } = split(catalogue.revenue, "product", [
			won(10, "2026-03-02", product("A")),
			deal(product("B")),
		]);
		expect(rows.map(({ key, figure }) => [key, figure.value])).toEqual([
			["A", 1000],
			["B", null],
		]);
	});

	it("puts those beyond the twentieth in one row", () => {
		const deals = Array.from({ length: 25 }, (_, at) =>
			won(100 - at, "2026-03-02", { customer: `c${at}` }),
		);
		const { rows, rest } = split(catalogue.revenue, "customer", deals);
		expect(rows).toHaveLength(20);
		expect(rest).toMatchObject({
			parts: 5,
			figure: { value: (80 + 79 + 78 + 77 + 76) * 100 },
		});
		// One more is as long as the line that says so.
		expect(
			split(catalogue.revenue, "customer", deals.slice(4)).rest,
		).toBeNull();
	});

	it("adds up to the whole, of every KPI that adds up", () => {
		const kpis = [catalogue.revenue, catalogue.dealsWon, catalogue.dealsLost];
		const context = {
			...march,
			// One currency: the parts of several are rounded each by itself.
			reportingCurrency: "DKK",
		};
		assert(
			property(array(anyDeal, { maxLength: 12 }), (deals) => {
				const own = deals.map((each) => ({
					...each,
					...(each.amount && {
						amount: { ...each.amount, currency: "DKK" },
					}),
				}));
				const seen = evidence(own);
				for (const kpi of kpis)
					for (const by of splitKeys) {
						const { rows, rest } = byPart(kpi, by, seen, context);
						if (rows.length === 0) continue;
						const whole = kpi.measure(
							{ ...noEvidence, sums: sumRowsOf(seen.facts) },
							context,
						);
						const parts = [...rows, ...(rest ? [rest] : [])];
						expect(
							parts.reduce((sum, { figure }) => sum + (figure.value ?? 0), 0),
						).toBeCloseTo(whole.value ?? 0, 6);
					}
			}),
		);
	});

	it("splits only KPIs there are, each by what its own records can name", () => {
		for (const id of Object.keys(splitsOfKpi)) {
			expect(catalogue).toHaveProperty([id]);
			const { reads } = catalogue[id as keyof typeof catalogue];
			expect(reads).not.toContain("costs");
			expect(reads).not.toContain("before");
		}
	});
});
