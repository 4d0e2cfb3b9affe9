import { expect, test } from "vitest";
import { smallCurve } from "../../components/dashboard/small-curve.tsx";

test("a small curve stands on nothing at all, and what is unknown is a gap", () => {
	const { points, baseline } = smallCurve([null, 5, 10]);
	expect(points[0]).toBeNull();
	expect(points[2]?.y).toBeLessThan(points[1]?.y ?? 0);
	expect(baseline - (points[2]?.y ?? 0)).toBeCloseTo(
		2 * (baseline - (points[1]?.y ?? 0)),
		10,
	);
});

test("what is below nothing hangs under the baseline", () => {
	const { points, baseline } = smallCurve([-1, 1]);
	expect(points[0]?.y).toBeGreaterThan(baseline);
	expect(points[1]?.y).toBeLessThan(baseline);
});
