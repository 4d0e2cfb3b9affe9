import fc from "fast-check";
import { expect, test } from "vitest";
import { holm } from "../../lib/kpi/holm.ts";

// R: p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm").
test("reads several tests together", () => {
	expect(holm([0.01, 0.04, 0.03, 0.005])).toEqual([0.03, 0.06, 0.06, 0.02]);
	expect(holm([])).toEqual([]);
	expect(holm([0.2])).toEqual([0.2]);
	expect(holm([0.5, 0.9])).toEqual([1, 1]);
});

test("never makes anything likelier, and keeps the order", () => {
	fc.assert(
		fc.property(
			fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 }),
			(values) => {
				const together = holm(values);
				values.forEach((p, a) => {
					expect(together[a]).toBeGreaterThanOrEqual(p);
					expect(together[a]).toBeLessThanOrEqual(1);
					values.forEach((q, b) => {
						if (p < q)
							expect(together[a]).toBeLessThanOrEqual(together[b] ?? 0);
					});
				});
			},
		),
	);
});
