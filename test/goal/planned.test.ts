import fc from "fast-check";
import { expect, test } from "vitest";
import { breakdownOf } from "../../lib/goal/breakdown.ts";
import { plannedOn } from "../../lib/goal/planned.ts";
import { addDays } from "../../lib/time/plain-date.ts";

const calendar = { country: "DK", closingDays: [], yearlyClosingDays: [] };
const goal = (from: string, to: string, target: number) =>
	breakdownOf({ target, period: { from, to }, unit: "count", calendar });
const months = [
	goal("2026-02-01", "2026-03-01", 20),
	goal("2026-03-01", "2026-04-01", 22),
];

test("a week over two months has its part of each", () => {
	// February 2026 has 20 workdays, March 22: one a day.
	expect(
		plannedOn({ from: "2026-02-26", to: "2026-03-05" }, months),
	).toBeCloseTo(2 + 3, 9);
	expect(plannedOn({ from: "2026-03-01", to: "2026-04-01" }, months)).toBe(22);
});

test("a goal of a year asks for its part of a month; days off for none", () => {
	const year = [goal("2026-01-01", "2027-01-01", 254)];
	expect(plannedOn({ from: "2026-03-01", to: "2026-04-01" }, year)).toBeCloseTo(
		22,
		9,
	);
	expect(plannedOn({ from: "2026-03-07", to: "2026-03-09" }, year)).toBe(0);
});

test("where nothing covers the days, nothing was planned: that is not a plan of none", () => {
	expect(
		plannedOn({ from: "2026-04-01", to: "2026-05-01" }, months),
	).toBeNull();
	expect(
		plannedOn({ from: "2026-01-01", to: "2026-02-01" }, months),
	).toBeNull();
	expect(plannedOn({ from: "2026-03-01", to: "2026-04-01" }, [])).toBeNull();
});

test("parts of some days add up to what is planned on them", () => {
	fc.assert(
		fc.property(
			fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 9 }),
			fc.integer({ min: 0, max: 30 }),
			(lengths, offset) => {
				let from = addDays("2026-02-01", offset);
				const start = from;
				let sum = 0;
				for (const days of lengths) {
					const to = addDays(from, days);
					sum += plannedOn({ from, to }, months) ?? 0;
					from = to;
				}
				expect(sum).toBeCloseTo(
					plannedOn({ from: start, to: from }, months) ?? 0,
					9,
				);
			},
		),
	);
});
