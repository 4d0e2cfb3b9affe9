import fc from "fast-check";
import { expect, test } from "vitest";
import { customFigure } from "../../lib/kpi/custom.ts";
import { noEvidence } from "../../lib/kpi/kpi.ts";
import { whyOfCustom } from "../../lib/kpi/why-custom.ts";
import type { CustomDefinition } from "../../lib/model/custom-kpi.ts";
import type { Fact } from "../../lib/tally/fact.ts";
import { contextOf, deal, factsOfAll, HALF, won } from "../tally/records.ts";
import { anyRecords, factsOfRecords } from "./any-records.ts";

const context = {
	...contextOf("2026", "2026-12-31"),
	isInTeam: (_: Fact, team: string) => team === "north",
};

function explained(definition: CustomDefinition, facts: readonly Fact[]) {
	const dated = facts.filter(([day]) => day !== "");
	const undated = facts.filter(([day]) => day === "");
	return {
		figure: customFigure(definition, dated, context),
		why: whyOfCustom(
			definition,
			{ ...noEvidence, facts: dated },
			context,
			undated,
		),
	};
}

const large: CustomDefinition = {
	better: "higher",
	numerator: {
		count: "dealsWon",
		measure: "amount",
		filters: { sources: ["Fair"], minAmount: 10_000 },
	},
	denominator: {
		count: "dealsWon",
		measure: "count",
		filters: { sources: ["Fair"] },
	},
};

test("what passes the filters counts above and below the line, and nothing else is of the figure", () => {
	const deals = [
		won(500, "2026-03-03", { source: "Fair" }),
		won(50, "2026-03-03", { source: "Fair" }),
		won(900, "2026-03-03", { source: "Web" }),
		deal({ source: "Fair" }),
		won(-10, "2026-03-03", { source: "Fair" }),
		deal({ source: "Fair", closedOn: undefined }),
	];
	const { why } = explained(large, factsOfAll("deal", deals));
	const of = (part: string) =>
		why.counted
			.filter((each) => each.part === part)
			.map(({ id, note }) => [deals.findIndex((each) => each.id === id), note]);
	expect(of("above")).toEqual([[0, undefined]]);
	// The third has no amount: it counts below only, and it is said why.
	expect(of("below")).toEqual([
		[0, undefined],
		[1, undefined],
		[3, "noAmount"],
	]);
	expect(
		why.leftOut.map(({ id, reason }) => [
			deals.findIndex((each) => each.id === id),
			reason,
		]),
	).toEqual([
		[4, "creditNote"],
		[5, "undated"],
	]);
	expect(why.settings).toEqual([{ name: "reportingCurrency", value: "DKK" }]);
});

test("a part of a shared deal is as large as its deal", () => {
	const shared = won(100, "2026-03-03", {
		source: "Fair",
		credits: [
			{ seller: "a", share: HALF },
			{ seller: "b", share: HALF },
		],
	});
	const facts = factsOfAll("deal", [shared], "seller:a");
	const { figure, why } = explained(large, facts);
	expect(figure.of).toEqual({ above: 5_000, below: 0.5 });
	expect(why.counted.map(({ amount, share }) => [amount, share])).toEqual([
		[5_000, HALF],
		[5_000, HALF],
	]);
});

const filters = fc.record(
	{
		stages: fc.constant<string[]>(["Demo"]),
		products: fc.constant<string[]>(["GTX"]),
		minAmount: fc.constantFrom(0, 1, 1_000_000),
		maxAmount: fc.constantFrom(1_000_000, 1_000_000_000),
		teams: fc.constantFrom<string[]>(["north"], ["south"]),
	},
	{ requiredKeys: [] },
);
const part = fc.record(
	{
		count: fc.constantFrom(
			"dealsWon" as const,
			"dealsLost" as const,
			"dealsCreated" as const,
			"dealsContacted" as const,
			"newCustomers" as const,
		),
		measure: fc.constantFrom("count" as const, "amount" as const),
		filters,
	},
	{ requiredKeys: ["count", "measure"] },
);
const definitions = fc.record(
	{
		better: fc.constant("higher" as const),
		numerator: part,
		denominator: part,
	},
	{ requiredKeys: ["better", "numerator"] },
);

test("property: what is counted alone gives the figure", () => {
	let known = 0;
	fc.assert(
		fc.property(
			definitions,
			fc.array(anyRecords, { minLength: 3, maxLength: 4 }),
			fc.constantFrom([], ["seller:a" as const]),
			(definition, records, who) => {
				const facts = records.flatMap((each) =>
					factsOfRecords(
						{
							...each,
							deals: each.deals.map((deal) =>
								deal.amount
									? { ...deal, amount: { ...deal.amount, currency: "DKK" } }
									: deal,
							),
						},
						...who,
					),
				);
				const { figure, why } = explained(definition, facts);
				const names = why.counted.map(({ kind, id }) => `${kind} ${id}`);
				expect(
					why.leftOut.filter(({ kind, id }) => names.includes(`${kind} ${id}`)),
				).toEqual([]);
				if (figure.value === null) return;
				known++;
				const { numerator, denominator } = definition;
				const sum = (where: string, measure: "count" | "amount") =>
					why.counted
						.filter((each) => each.part === where)
						.reduce(
							(all, { amount, share }) =>
								all + (measure === "amount" ? (amount ?? 0) : share / 1e6),
							0,
						);
				const value = denominator
					? sum("above", numerator.measure) / sum("below", denominator.measure)
					: sum("value", numerator.measure);
				expect(Math.abs(value - figure.value)).toBeLessThanOrEqual(
					1e-9 * Math.max(1, Math.abs(figure.value)),
				);
			},
		),
	);
	expect(known).toBeGreaterThan(0);
});
