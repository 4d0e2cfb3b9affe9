import { assert, double, integer, property } from "fast-check";
import { describe, expect, test } from "vitest";
import {
	type BgNbd,
	expectedPurchases,
	fitBgNbd,
	probabilityAlive,
} from "../../lib/kpi/bg-nbd.ts";
import { summarise } from "../../lib/kpi/purchase-history.ts";
import { CUT, isHere, off, purchasesIn, whyNot } from "./cdnow.ts";

/** As published. */
const model = {
	r: 0.243,
	alpha: 4.414,
	a: 0.793,
	b: 2.426,
	logLikelihood: -9_582.4,
};
const customer = { frequency: 2, recency: 30.43, age: 38.86 };

test("the paper's own customer: 1.226 purchases in 39 weeks", () => {
	expect(expectedPurchases(model, customer, 39)).toBeCloseTo(1.226, 3);
	expect(probabilityAlive(model, customer)).toBeCloseTo(0.727, 3);
});

test("no weeks, no purchases; who never bought again may still", () => {
	expect(expectedPurchases(model, customer, 0)).toBe(0);
	const once = { frequency: 0, recency: 0, age: 38.86 };
	expect(probabilityAlive(model, once)).toBe(1);
	expect(expectedPurchases(model, once, 39)).toBeGreaterThan(0);
});

test("long silence after many purchases says that they have left", () => {
	const quiet = { frequency: 20, recency: 20, age: 38 };
	expect(probabilityAlive(model, quiet)).toBeLessThan(0.01);
	expect(
		probabilityAlive(model, { frequency: 900, recency: 9, age: 900 }),
	).toBe(0);
	expect(
		expectedPurchases(model, { frequency: 900, recency: 900, age: 900 }, 52),
	).toBeGreaterThan(30);
});

/** The paper's form, whose hypergeometric function is summed term by term. */
function published(
	{ r, alpha, a, b }: BgNbd,
	{ frequency: x, recency, age }: typeof customer,
	weeks: number,
): number {
	const z = weeks / (alpha + age + weeks);
	let term = 1;
	let gauss = 1;
	for (let j = 0; j < 5_000; j++) {
		term *= (((r + x + j) * (b + x + j)) / (a + b + x - 1 + j) / (j + 1)) * z;
		gauss += term;
	}
	const bought =
		((a + b + x - 1) / (a - 1)) *
		(1 - ((alpha + age) / (alpha + age + weeks)) ** (r + x) * gauss);
	return (
		bought /
		(1 +
			(x > 0
				? (a / (b + x - 1)) * ((alpha + age) / (alpha + recency)) ** (r + x)
				: 0))
	);
}

const parameter = double({ min: 0.1, max: 20, noNaN: true });
const share = double({ min: 0, max: 1, noNaN: true });

test("property: the sum is the paper's form", () => {
	assert(
		property(
			parameter,
			parameter,
			// Where a is 1 the paper's form is 0 ÷ 0, and beside it loses digits.
			double({ min: 0.1, max: 5, noNaN: true }).filter(
				(a) => Math.abs(a - 1) > 0.05,
			),
			double({ min: 1, max: 20, noNaN: true }),
			integer({ min: 0, max: 30 }),
			share,
			double({ min: 1, max: 100, noNaN: true }),
			(r, alpha, a, b, frequency, part, weeks) => {
				const any = { r, alpha, a, b, logLikelihood: 0 };
				const age = 50;
				const recency = frequency > 0 ? part * age : 0;
				const who = { frequency, recency, age };
				const expected = published(any, who, weeks);
				expect(
					Math.abs(expectedPurchases(any, who, weeks) - expected),
				).toBeLessThan(1e-6 * (1 + expected));
			},
		),
	);
});

test("property: more weeks bring more, and nobody more than one who cannot leave", () => {
	assert(
		property(
			double({ min: 0.001, max: 3_000, noNaN: true }),
			double({ min: 0.1, max: 3_000, noNaN: true }),
			double({ min: 0.001, max: 3_000, noNaN: true }),
			double({ min: 0.001, max: 3_000, noNaN: true }),
			integer({ min: 0, max: 300 }),
			share,
			(r, alpha, a, b, frequency, part) => {
				const any = { r, alpha, a, b, logLikelihood: 0 };
				const recency = frequency > 0 ? part * 100 : 0;
				const who = { frequency, recency, age: 100 };
				const few = expectedPurchases(any, who, 10);
				const more = expectedPurchases(any, who, 20);
				const alive = probabilityAlive(any, who);
				expect(alive).toBeGreaterThanOrEqual(0);
				expect(alive).toBeLessThanOrEqual(1);
				expect(few).toBeGreaterThanOrEqual(0);
				expect(more).toBeGreaterThanOrEqual(few);
				const mostly = ((r + frequency) * 20) / (alpha + 100);
				expect(more).toBeLessThanOrEqual(mostly * (1 + 1e-9));
			},
		),
	);
});

test("nothing to learn from, nothing learned", () => {
	expect(fitBgNbd([])).toBeNull();
	expect(fitBgNbd([{ frequency: 0, recency: 0, age: 30 }])).toBeNull();
});

test("customers who are all alike, and never leave, still give a model", () => {
	const regular = Array.from({ length: 60 }, () => ({
		frequency: 24,
		recency: 96,
		age: 98,
	}));
	const fitted = fitBgNbd(regular);
	if (!fitted) throw new Error("unknown");
	expect(expectedPurchases(fitted, regular[0] ?? customer, 52)).toBeCloseTo(
		(52 * 24) / 98,
		0,
	);
});

describe.skipIf(!isHere)(`published purchases${whyNot}`, () => {
	const histories = isHere ? summarise(purchasesIn(), CUT) : [];
	const fitted = isHere ? fitBgNbd(histories) : null;

	test("give the published parameters", () => {
		expect(off(fitted?.r, 0.24259)).toBeLessThan(0.0005);
		expect(off(fitted?.alpha, 4.41353)).toBeLessThan(0.0005);
		expect(off(fitted?.a, 0.79289)).toBeLessThan(0.0005);
		expect(off(fitted?.b, 2.42575)).toBeLessThan(0.0005);
		expect(fitted?.logLikelihood).toBeCloseTo(-9_582.43, 2);
	});

	test("and the published expectations", () => {
		if (!fitted) throw new Error("unknown");
		expect(expectedPurchases(fitted, customer, 39)).toBeCloseTo(1.2259, 4);
		expect(probabilityAlive(fitted, customer)).toBeCloseTo(0.7266, 4);
		const all = histories.reduce(
			(sum, each) => sum + expectedPurchases(fitted, each, 39),
			0,
		);
		expect(off(all, 1_653.42)).toBeLessThan(0.0005);
	});

	test("the same, asked again, and in another order", () => {
		expect(fitBgNbd(histories)).toEqual(fitted);
		const turned = fitBgNbd(histories.toReversed());
		expect(off(turned?.r, fitted?.r ?? 0)).toBeLessThan(0.0005);
	});
});
