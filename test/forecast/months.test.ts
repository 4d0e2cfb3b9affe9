import { expect, test } from "vitest";
import {
	monthIndex,
	monthParts,
	monthStart,
} from "../../lib/forecast/months.ts";
import { dayNumber, fromDayNumber } from "../../lib/time/plain-date.ts";

test("every day of four centuries is in its month", () => {
	for (
		let day = dayNumber("1900-01-01");
		day < dayNumber("2300-01-01");
		day += 1
	) {
		const date = fromDayNumber(day);
		const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
		if (monthIndex(day) !== month)
			expect(`${date} ${monthIndex(day)}`).toBe(month);
	}
	expect(fromDayNumber(monthStart(2026 * 12 + 11))).toBe("2026-12-01");
});

test("days are cut at month ends, with the workdays of each part", () => {
	const denmark = { country: "DK", closingDays: [], yearlyClosingDays: [] };
	const parts = monthParts(
		dayNumber("2026-03-18"),
		dayNumber("2026-05-01"),
		denmark,
	);
	expect(
		parts.map(({ from, days, workdays }) => [
			fromDayNumber(from),
			days,
			workdays,
		]),
	).toEqual([
		["2026-03-18", 14, 10],
		["2026-04-01", 30, 19],
	]);
	expect(monthParts(10, 10, denmark)).toEqual([]);
});
