import { expect, test } from "vitest";
import { breakdownOf } from "../../lib/goal/breakdown.ts";
import { expectedCurve } from "../../lib/goal/curve.ts";
import { periodOf } from "../../lib/time/period.ts";
import { denmark, goal, measured } from "./measured.ts";

test("rises on workdays only, from 0 to the target on the day after the last", () => {
	const april = periodOf("month", "2026-04-01");
	const curve = expectedCurve(
		breakdownOf({
			target: 1_900,
			period: april,
			unit: "money",
			calendar: denmark,
		}),
	);
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
		breakdownOf({
			target: 40_000_000,
			period: march,
			unit: "money",
			calendar: denmark,
		}),
	))
		expect(measured(day, goal(), []).expected).toBe(expected);
});

test("a budget table bends it", () => {
	const march = periodOf("month", "2026-03-01");
	const curve = expectedCurve(
		breakdownOf({
			target: 1_000,
			period: march,
			unit: "money",
			calendar: denmark,
			rule: {
				by: "hand",
				parts: [
					{ from: "2026-03-01", target: 100 },
					{ from: "2026-03-16", target: 900 },
				],
			},
		}),
	);
	const on = (day: string) =>
		curve.find((point) => point.day === day)?.expected;
	expect(on("2026-03-02")).toBe(0);
	expect(on("2026-03-16")).toBe(100);
	expect(on("2026-03-17")).toBe(175);
	expect(on("2026-04-01")).toBe(1_000);
});

test("a period without workdays has none", () => {
	const holiday = periodOf("day", "2026-12-25");
	expect(
		expectedCurve(
			breakdownOf({
				target: 5,
				period: holiday,
				unit: "count",
				calendar: denmark,
			}),
		),
	).toEqual([]);
});
