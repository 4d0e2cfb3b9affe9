import { describe, expect, test } from "vitest";
import { milestoneChange, milestoneOf } from "../../lib/goal/milestones.ts";

const at = (
	attainment: number | null,
	fields: { direction?: "atMost"; adds?: false } = {},
) => milestoneOf({ attainment, direction: "atLeast", adds: true, ...fields });

test("50, 80, 100 and 120 %, each from its own share on", () => {
	expect(
		[-0.2, 0, 0.4999, 0.5, 0.7999, 0.8, 0.9999, 1, 1.19, 48 / 40, 9].map(
			(share) => at(share),
		),
	).toEqual([0, 0, 0, 50, 50, 80, 80, 100, 100, 120, 120]);
});

test("an unknown attainment, a ceiling and a rate have none", () => {
	expect(at(null)).toBe(0);
	expect(at(1, { direction: "atMost" })).toBe(0);
	expect(at(1.3, { adds: false })).toBe(0);
});

describe("a change", () => {
	test("tells the highest one reached", () => {
		expect(milestoneChange(0, 80)).toEqual({
			change: "reached",
			milestone: 80,
		});
	});

	test("tells the one a credit note took back", () => {
		expect(milestoneChange(100, 80)).toEqual({
			change: "fellBack",
			milestone: 100,
		});
	});

	test("tells nothing where nothing is passed", () => {
		expect(milestoneChange(50, 50)).toBeNull();
	});
});
