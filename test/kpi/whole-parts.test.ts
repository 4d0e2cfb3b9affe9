import fc from "fast-check";
import { expect, it } from "vitest";
import { wholeParts } from "../../lib/kpi/whole-parts.ts";

it("gives what rounding leaves to those rounded furthest the other way", () => {
	expect(wholeParts([1 / 3, 1 / 3, 1 / 3], 1)).toEqual([1, 0, 0]);
	expect(wholeParts([0.6, 0.6, 0.8], 2)).toEqual([0, 1, 1]);
	expect(wholeParts([-0.4, -0.4, -0.2], -1)).toEqual([-1, 0, 0]);
	expect(wholeParts([], 0)).toEqual([]);
});

it("adds up to the whole, and is never a whole one off", () => {
	const part = fc.double({ min: -1e9, max: 1e9, noNaN: true });
	fc.assert(
		fc.property(fc.array(part, { minLength: 1, maxLength: 9 }), (exact) => {
			const whole = Math.round(exact.reduce((sum, each) => sum + each, 0)) + 0;
			const parts = wholeParts(exact, whole);
			expect(parts.reduce((sum, each) => sum + each, 0)).toBe(whole);
			for (const [at, each] of parts.entries()) {
				expect(Object.is(each, -0)).toBe(false);
				expect(Math.abs(each - (exact[at] ?? 0))).toBeLessThanOrEqual(1.5);
			}
		}),
	);
});
