import { expect, test } from "vitest";
import {
	draw,
	normalQuantile,
	poissonQuantile,
} from "../../lib/forecast/draws.ts";

test("the same seed draws the same, another one other numbers", () => {
	const tenOf = (first: number) => {
		const seed = Int32Array.of(first);
		return Array.from({ length: 10 }, () => draw(seed));
	};
	expect(tenOf(1)).toEqual(tenOf(1));
	expect(tenOf(1)).not.toEqual(tenOf(2));
	const seed = Int32Array.of(3);
	let sum = 0;
	for (let time = 0; time < 100_000; time++) sum += draw(seed);
	expect(sum / 100_000).toBeCloseTo(0.5, 2);
});

// Abramowitz & Stegun, table 26.1.
test.each([
	[0.5, 0],
	[0.975, 1.959963985],
	[0.025, -1.959963985],
	[0.999, 3.090232306],
	[0.01, -2.326347874],
])("the normal quantile of %s", (share, value) => {
	expect(normalQuantile(share)).toBeCloseTo(value, 7);
});

test("Poisson counts stay below the right share of the chance", () => {
	// P(0) = e^-2 = 0.1353, P(≤ 1) = 0.4060, P(≤ 2) = 0.6767.
	expect(
		[0.13, 0.14, 0.4, 0.41, 0.67, 0.68].map((s) => poissonQuantile(2, s)),
	).toEqual([0, 1, 1, 2, 2, 3]);
	expect(poissonQuantile(0, 0.999)).toBe(0);
});

test.each([3, 150, 900])(
	"counts with a mean of %s have that mean and variance",
	(mean) => {
		const counts = Array.from({ length: 2000 }, (_, at) =>
			poissonQuantile(mean, (at + 0.5) / 2000),
		);
		const average = counts.reduce((a, b) => a + b) / 2000;
		const variance =
			counts.reduce((sum, count) => sum + (count - average) ** 2, 0) / 2000;
		expect(average / mean).toBeCloseTo(1, 2);
		expect(variance / mean).toBeCloseTo(1, 1);
	},
);
