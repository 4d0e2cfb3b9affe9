import { assert, double, integer, property } from "fast-check";
import { describe, expect, test } from "vitest";
import {
	expectedAverageValue,
	fitGammaGamma,
} from "../../lib/kpi/gamma-gamma.ts";
import { summarise } from "../../lib/kpi/purchase-history.ts";
import { CUT, isHere, off, purchasesIn, whyNot } from "./cdnow.ts";

/** As published, with the digits that were not printed. */
const model = { p: 6.2488, q: 3.7446, v: 15.4478 };

test("the note's own customer: twice 22.35 on average, 24.66 expected", () => {
	const value = expectedAverageValue(model, { frequency: 2, mean: 22.35 });
	expect(value).toBeCloseTo(24.659, 3);
});

test("who never bought again is expected to spend as everybody", () => {
	expect(expectedAverageValue(model, { frequency: 0, mean: null })).toBeCloseTo(
		(6.2488 * 15.4478) / 2.7446,
		10,
	);
});

test("property: between one's own mean and everybody's, and nearer one's own the more one bought", () => {
	const everybody = expectedAverageValue(model, { frequency: 0, mean: null });
	assert(
		property(
			integer({ min: 1, max: 100 }),
			double({ min: 0.01, max: 1e6, noNaN: true }),
			(frequency, mean) => {
				const expected = expectedAverageValue(model, { frequency, mean });
				const later = expectedAverageValue(model, {
					frequency: frequency + 1,
					mean,
				});
				const slack = 1e-9 * (mean + everybody);
				expect(expected).toBeGreaterThanOrEqual(
					Math.min(mean, everybody) - slack,
				);
				expect(expected).toBeLessThanOrEqual(Math.max(mean, everybody) + slack);
				expect(Math.abs(later - mean)).toBeLessThanOrEqual(
					Math.abs(expected - mean) + slack,
				);
			},
		),
	);
});

test("nothing to learn from, nothing learned", () => {
	expect(fitGammaGamma([])).toBeNull();
	expect(fitGammaGamma([{ frequency: 0, mean: null }])).toBeNull();
	expect(fitGammaGamma([{ frequency: 3, mean: 0 }])).toBeNull();
});

test("customers who all spend alike still give a model", () => {
	const alike = Array.from({ length: 60 }, (_, at) => ({
		frequency: 1 + (at % 5),
		mean: 100_000,
	}));
	const fitted = fitGammaGamma(alike);
	if (!fitted) throw new Error("unknown");
	const [any] = alike;
	if (any)
		expect(off(expectedAverageValue(fitted, any), 100_000)).toBeLessThan(0.001);
});

test("means so uneven that there is no expected mean give none", () => {
	const uneven = Array.from({ length: 200 }, (_, at) => ({
		frequency: 20,
		mean: 1_000 * (200 / (at + 1)) ** 3,
	}));
	expect(fitGammaGamma(uneven)).toBeNull();
});

describe.skipIf(!isHere)(`published purchases${whyNot}`, () => {
	const purchases = isHere ? purchasesIn() : [];
	const histories = summarise(purchases, CUT);
	const fitted = fitGammaGamma(histories);

	test("give the published parameters, in cents as in dollars", () => {
		expect(off(fitted?.p, 6.2488)).toBeLessThan(0.0005);
		expect(off(fitted?.q, 3.7446)).toBeLessThan(0.0005);
		expect(off(fitted?.v, 1_544.78)).toBeLessThan(0.0005);
		const dollars = fitGammaGamma(
			histories.map(({ frequency, mean }) => ({
				frequency,
				mean: mean === null ? null : mean / 100,
			})),
		);
		expect(off(dollars?.v, (fitted?.v ?? 0) / 100)).toBeLessThan(1e-6);
	});

	test("and the published expectation", () => {
		if (!fitted) throw new Error("unknown");
		const value = expectedAverageValue(fitted, { frequency: 2, mean: 2_235 });
		expect(off(value, 2_465.9)).toBeLessThan(0.0005);
	});

	test("every purchase by itself: 959 who bought again, and other parameters", () => {
		const amounts = new Map<string, number[]>();
		for (const { customer, on, amount } of purchases)
			if (on <= CUT)
				amounts.set(customer, [...(amounts.get(customer) ?? []), amount]);
		const again = [...amounts.values()].flatMap(([, ...later]) =>
			later.length > 0
				? {
						frequency: later.length,
						mean: later.reduce((sum, each) => sum + each, 0) / later.length,
					}
				: [],
		);
		expect(again).toHaveLength(959);
		const unmerged = fitGammaGamma(again);
		expect(unmerged?.p).toBeCloseTo(6.2, 2);
		expect(unmerged?.q).toBeCloseTo(3.82, 2);
		expect((unmerged?.v ?? 0) / 100).toBeCloseTo(15.59, 2);
	});
});
