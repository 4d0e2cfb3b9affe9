import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
	addDays,
	dayNumber,
	daysBetween,
	fromDayNumber,
	isPlainDate,
	monthOf,
	weekdayOf,
} from "../../lib/time/plain-date.ts";

const day = fc
	.integer({ min: dayNumber("1000-01-01"), max: dayNumber("9999-12-31") })
	.map(fromDayNumber);

test("every date there is, and no other", () => {
	fc.assert(
		fc.property(day, (day) => {
			expect(isPlainDate(day)).toBe(true);
			expect(fromDayNumber(dayNumber(day))).toBe(day);
		}),
	);
	for (const text of [
		"2026-02-29",
		"2100-02-29",
		"2026-04-31",
		"2026-13-01",
		"2026-00-10",
		"2026-01-00",
		"0999-01-01",
		"10000-01-01",
		"2026-1-1",
		"2026-01-01T00:00",
		" 2026-01-01",
		"2026-01-01\n",
		"24-12-2026",
		"",
	])
		expect(isPlainDate(text), text).toBe(false);
	expect(isPlainDate("2024-02-29")).toBe(true);
	expect(isPlainDate("2000-02-29")).toBe(true);
});

test("days are added and counted, and their order is that of the text", () => {
	fc.assert(
		fc.property(day, day, (a, b) => {
			expect(addDays(a, daysBetween(a, b))).toBe(b);
			expect(daysBetween(a, b) > 0).toBe(b > a);
			// From the day before: there is none after the last of 9999.
			expect(weekdayOf(a)).toBe((weekdayOf(addDays(a, -1)) % 7) + 1);
		}),
	);
	expect(weekdayOf("2026-03-18")).toBe(3);
	expect(weekdayOf("1969-12-28")).toBe(7);
	expect(monthOf("2026-03-18")).toBe("2026-03");
});

test("the machine's zone changes nothing, nor does the hour the clocks change", () => {
	const period = fileURLToPath(
		new URL("../../lib/time/period.ts", import.meta.url),
	);
	const workdays = period.replace("period.ts", "workdays.ts");
	const script = `
		const { periodOf } = await import(${JSON.stringify(`file://${period}`)});
		const { countWorkdays } = await import(${JSON.stringify(`file://${workdays}`)});
		const calendar = { country: "DK", closingDays: [], yearlyClosingDays: [] };
		const kinds = ["day", "week", "month", "quarter", "year"];
		for (const day of ["2026-03-28", "2026-03-29", "2026-10-25", "2026-12-31", "2011-12-30"])
			for (const kind of kinds) {
				const { id, from, to } = periodOf(kind, day);
				console.log(id, from, to, countWorkdays(from, to, calendar));
			}`;
	const seen = [
		"UTC",
		"Europe/Copenhagen",
		"America/Los_Angeles",
		// Samoa left out 30 December 2011.
		"Pacific/Apia",
	].map((TZ) =>
		execFileSync(process.execPath, ["--input-type=module", "-e", script], {
			env: { ...process.env, TZ },
			encoding: "utf8",
		}),
	);
	expect(seen[0]).toContain("2011-12-30 2011-12-30 2011-12-31 1");
	expect(new Set(seen).size).toBe(1);
});
