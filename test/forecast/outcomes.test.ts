import fc from "fast-check";
import { expect, test } from "vitest";
import {
	chanceOf,
	drawnOutcomes,
	listedOutcomes,
	type Outcomes,
} from "../../lib/forecast/outcomes.ts";

function listed(
	deals: readonly { amount: number; chance: number }[],
): Outcomes {
	const outcomes = listedOutcomes(deals);
	if (!outcomes) throw new Error("too many");
	return outcomes;
}

/** The chance of each sum itself. */
const chancesOf = ({ sums, orMore }: Outcomes) =>
	[...sums].map((sum, at) => [sum, (orMore[at] ?? 0) - (orMore[at + 1] ?? 0)]);

test("500 and three of 100, each at 50 %: the weighted 400 cannot happen, and 400 or more is even", () => {
	const even = (amount: number) => ({ amount, chance: 0.5 });
	const outcomes = listed([500, 100, 100, 100].map(even));
	expect(chancesOf(outcomes)).toEqual([
		[0, 1 / 16],
		[100, 3 / 16],
		[200, 3 / 16],
		[300, 1 / 16],
		[500, 1 / 16],
		[600, 3 / 16],
		[700, 3 / 16],
		[800, 1 / 16],
	]);
	expect(chanceOf(outcomes, 400)).toBe(0.5);
	expect(chanceOf(outcomes, 500)).toBe(0.5);
	expect(chanceOf(outcomes, 501)).toBe(7 / 16);
	expect(chanceOf(outcomes, 0)).toBe(1);
	expect(chanceOf(outcomes, 801)).toBe(0);
});

test("no deals come to nothing, certain ones to their sum", () => {
	expect(chancesOf(listed([]))).toEqual([[0, 1]]);
	expect(
		chancesOf(
			listed([
				{ amount: 5, chance: 1 },
				{ amount: 7, chance: 0 },
			]),
		),
	).toEqual([[5, 1]]);
});

test("too many sums are not listed", () => {
	const deals = Array.from({ length: 13 }, (_, at) => ({
		amount: 2 ** at,
		chance: 0.5,
	}));
	expect(listedOutcomes(deals.slice(1))).not.toBeNull();
	expect(listedOutcomes(deals)).toBeNull();
});

test("the mean is the weighted sum", () => {
	fc.assert(
		fc.property(
			fc.array(
				fc.record({
					amount: fc.integer({ min: 0, max: 1000 }),
					chance: fc.double({ min: 0, max: 1, noNaN: true }),
				}),
				{ maxLength: 8 },
			),
			(deals) => {
				const mean = chancesOf(listed(deals)).reduce(
					(total, [sum = 0, chance = 0]) => total + sum * chance,
					0,
				);
				const weighted = deals.reduce(
					(total, { amount, chance }) => total + amount * chance,
					0,
				);
				expect(mean).toBeCloseTo(weighted, 6);
			},
		),
	);
});

test("drawn sums are never certain", () => {
	const outcomes = drawnOutcomes(Float64Array.of(30, 10, 20));
	expect([0, 10, 11, 25, 31].map((sum) => chanceOf(outcomes, sum))).toEqual([
		3.5 / 4,
		3.5 / 4,
		2.5 / 4,
		1.5 / 4,
		0.5 / 4,
	]);
});
