import { expect, test } from "vitest";
import { expectedCurve } from "../../lib/goal/curve.ts";
import { periodOf } from "../../lib/time/period.ts";
import { denmark, goal, measured } from "./measured.ts";

test("rises on workdays only, from 0 to the target on the day after the last", () => {
	const april = periodOf("month", "2026-04-01");
	const curve = expectedCurve(april, 1_900, "money", denmark);
	expect(curve).toHaveLength(31);
	expect(curve[0]).toEqual({ day: "2026-04-01", expected: 0 });
	expect(curve.at(-1)).toEqual({ day: "2026-05-01", expected: 1_900 });
	const on = (day: string) =>
		curve.find((point) => point.day === day)?.expected;
	// Wednesday is worked; Maundy Thursday to Easter Monday is not; Tuesday is worked again.
	expect(on("2026-04-02")).toBe(100);
	expect(on("2026-04-07")).toBe(100);
	expect(on("2026-04-08")).toBe(200);
});

test("its point on the as-of day is the goal's expected to date", () => {
	const march = periodOf("month", "2026-03-01");
	for (const { day, expected } of expectedCurve(
		march,
		40_000_000,
		"money",
		denmark,
	))
		expect(measured(day, goal(), []).expected).toBe(expected);
});

test("a period without workdays has none", () => {
	expect(
		expectedCurve(periodOf("day", "2026-12-25"), 5, "count", denmark),
	).toEqual([]);
});
