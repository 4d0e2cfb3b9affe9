import { assert, double, property } from "fast-check";
import { expect, test } from "vitest";
import { logGamma } from "../../lib/kpi/log-gamma.ts";

test("of whole numbers it is the factorial before", () => {
	let factorial = 1;
	for (let n = 1; n <= 20; n++) {
		expect(logGamma(n)).toBeCloseTo(Math.log(factorial), 12);
		factorial *= n;
	}
});

test("Γ(½) = √π; near 0 and far out", () => {
	expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 12);
	expect(logGamma(1e-8)).toBeCloseTo(18.420680738180209, 12);
	expect(logGamma(100)).toBeCloseTo(359.1342053695754, 10);
	expect(logGamma(1e6) / 12_815_504.569147611).toBeCloseTo(1, 12);
});

test("property: Γ(2x) by the duplication formula", () => {
	assert(
		property(double({ min: 1e-6, max: 1e4, noNaN: true }), (x) => {
			const twice =
				(2 * x - 1) * Math.LN2 -
				Math.log(Math.PI) / 2 +
				logGamma(x) +
				logGamma(x + 0.5);
			expect(
				Math.abs(logGamma(2 * x) - twice) / (1 + Math.abs(twice)),
			).toBeLessThan(1e-12);
		}),
	);
});
