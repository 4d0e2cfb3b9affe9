import fc from "fast-check";
import { expect, test } from "vitest";
import {
	addDays,
	isPlainDate,
	monthOf,
	shiftMonths,
} from "../../lib/time/plain-date.ts";

test.each([
	["2026-03-18", -12, "2025-03-18"],
	["2026-03-31", -1, "2026-02-28"],
	["2024-03-31", -1, "2024-02-29"],
	["2024-02-29", -12, "2023-02-28"],
	["2024-02-29", 48, "2028-02-29"],
	["2026-12-31", 1, "2027-01-31"],
	["2026-01-15", -1, "2025-12-15"],
	["2026-05-31", 1, "2026-06-30"],
	["2026-05-31", 0, "2026-05-31"],
])("%s and %i months: %s", (date, months, expected) => {
	expect(shiftMonths(date, months)).toBe(expected);
});

test("the years before dates begin do not hang", () => {
	expect(shiftMonths("1000-03-31", -13)).toBe("999-02-28");
});

test("property: a real date, in the month asked for, never a later day of the month", () => {
	const day = fc
		.integer({ min: -50_000, max: 50_000 })
		.map((n) => addDays("2000-01-01", n));
	fc.assert(
		fc.property(day, fc.integer({ min: -600, max: 600 }), (date, months) => {
			const found = shiftMonths(date, months);
			expect(isPlainDate(found)).toBe(true);
			const monthsOf = (each: string) =>
				Number(each.slice(0, 4)) * 12 + Number(monthOf(each).slice(5));
			expect(monthsOf(found) - monthsOf(date)).toBe(months);
			expect(found.slice(8) <= date.slice(8)).toBe(true);
		}),
	);
});
