import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalogue } from "../../lib/kpi/catalogue.ts";
import { counting } from "../../lib/kpi/counting.ts";
import type { Figure } from "../../lib/kpi/figure.ts";
import { type Evidence, type KpiContext, kpiIds } from "../../lib/kpi/kpi.ts";
import { readsOfWhy, whyOf } from "../../lib/kpi/why.ts";
import { sumsOfWhy } from "../../lib/kpi/why-sums.ts";
import type { Fact } from "../../lib/tally/fact.ts";
import {
	contextOf,
	deal,
	dkk,
	factsOfAll,
	march,
	won,
} from "../tally/records.ts";
import { anyRecords, factsOfRecords } from "./any-records.ts";
import { cost } from "./cost.ts";
import { evidenceOf } from "./evidence-of.ts";

/** What stands under the list of a KPI's records, and the KPI's figure. */
function summed(
	id: (typeof kpiIds)[number],
	facts: readonly Fact[],
	context: KpiContext,
	costs: Parameters<typeof evidenceOf>[3] = [],
) {
	const kpi = catalogue[id];
	const evidence = (reads: readonly (keyof Evidence)[]) =>
		evidenceOf({ ...kpi, reads }, facts, context, costs);
	const of = evidence(readsOfWhy(kpi));
	const { lines, costs: spent } = counting[id](of, context);
	const sums = sumsOfWhy(
		whyOf(kpi, of, context, []),
		{ lines, hasCosts: spent !== undefined },
		context,
	);
	const totalOf = (side: string) =>
		sums.find((each) => each.side === side)?.total?.value;
	return { figure: kpi.measure(evidence(kpi.reads), context), totalOf, sums };
}

/** Counts are added in millionths, in whatever order. */
const near = (a: number | null | undefined, b: number | null | undefined) =>
	expect(Math.abs((a ?? Number.NaN) - (b ?? Number.NaN))).toBeLessThan(1e-6);

describe("of any records, what stands under the list is", () => {
	const context = contextOf("2026-03", "2026-03-18");
	const each = (check: (facts: Fact[]) => void) =>
		fc.assert(
			fc.property(anyRecords, (records) => check(factsOfRecords(records))),
			{ numRuns: 60 },
		);

	test.each(kpiIds.filter((id) => catalogue[id].adds))(
		"the figure itself: %s",
		(id) =>
			each((facts) => {
				const { figure, totalOf } = summed(id, facts, context);
				if (figure.value !== null) near(totalOf("value"), figure.value);
			}),
	);

	test.each([
		"salesCycle",
		"salesCycleFromCreation",
		"openPipeline",
		"weightedPipeline",
	] as const)("the figure itself, though it does not add up: %s", (id) =>
		each((facts) => {
			const { figure, totalOf } = summed(id, facts, context);
			if (figure.value !== null) near(totalOf("value"), figure.value);
		}),
	);

	test.each([
		"winRate",
		"winRateByValue",
		"hitRate",
		"hitRateCohort",
		"sqlShare",
	] as const)("a ratio's two numbers: %s", (id) =>
		each((facts) => {
			const { figure, totalOf } = summed(id, facts, context);
			if (!figure.of) return;
			near(totalOf("above"), figure.of.above);
			near(totalOf("below"), figure.of.below);
		}),
	);
});

test("a weighted pipeline is rounded as its figure is: half of 5 øre is 2", () => {
	for (const minor of [1, 3, 5, 30_001]) {
		const facts = factsOfAll("deal", [
			deal({
				status: "open",
				closedOn: undefined,
				amount: { minor, currency: "DKK" },
				probability: 0.5,
			}),
		]);
		const { figure, totalOf } = summed("weightedPipeline", facts, march);
		expect(figure.value).toBe(2 * Math.round(minor / 4));
		expect(totalOf("value")).toBe(figure.value);
	}
});

test("costs stand above the customers they won", () => {
	const { figure, sums } = summed(
		"cac",
		factsOfAll("deal", [
			won(100, "2026-03-11", { customer: "c", isFirstWin: true }),
		]),
		march,
		[cost(500, "2026-03-01", "2026-03-11")],
	);
	const figures = sums.map(({ side, total }): [string, Figure | null] => [
		side,
		total,
	]);
	expect(Object.fromEntries(figures)).toMatchObject({
		costs: { value: figure.of?.above },
		below: { value: 1 },
	});
});

test("what is counted in several ways has no sum", () => {
	const { sums } = summed(
		"paybackMonths",
		factsOfAll("deal", [won(100, "2026-03-11", { customer: "c" })]),
		march,
	);
	expect(sums.find(({ side }) => side === "below")?.total).toBeNull();
});

test("without an exchange rate there is none, and it is said why", () => {
	const amount = { ...dkk(1), currency: "EUR" };
	const { sums } = summed(
		"revenue",
		factsOfAll("deal", [won(0, "2026-03-11", { amount })]),
		march,
	);
	expect(sums[0]?.total).toMatchObject({
		value: null,
		reason: { code: "noExchangeRate", currency: "EUR" },
	});
});
