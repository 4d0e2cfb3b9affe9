import { expect, test } from "vitest";
import { salesGrowthYoY } from "../../lib/kpi/sales-growth-yoy.ts";
import { salesGrowthYoYByWorkdays } from "../../lib/kpi/sales-growth-yoy-by-workdays.ts";
import { addDays } from "../../lib/time/plain-date.ts";
import { countWorkdays, isWorkday } from "../../lib/time/workdays.ts";
import { contextOf, factsOfAll, won } from "../tally/records.ts";
import { figureOf } from "./evidence-of.ts";

const { calendar } = contextOf("2026-04", "2026-04-15");

/** 100 kroner every Danish workday of two years. */
const flat = Array.from({ length: 730 }, (_, at) => addDays("2025-01-01", at))
	.filter((day) => isWorkday(day, calendar))
	.map((day) => won(100, day));

const spansOf = (period: string, asOf: string) => {
	const spans = salesGrowthYoYByWorkdays.spans?.(contextOf(period, asOf));
	return [spans?.now, spans?.before].map(
		(span) => `${span?.from}..${span?.to}`,
	);
};

test("flat daily sales, 1 January to 15 April: −4.1 % by calendar, 0 % by workdays", () => {
	expect(countWorkdays("2025-01-01", "2025-04-16", calendar)).toBe(74);
	expect(countWorkdays("2026-01-01", "2026-04-16", calendar)).toBe(71);
	const context = contextOf("2026-04", "2026-04-15");
	const facts = factsOfAll("deal", flat);
	const byCalendar = figureOf(salesGrowthYoY, facts, context);
	expect(byCalendar.value).toBeCloseTo(71 / 74 - 1, 12);
	expect(byCalendar.value?.toFixed(3)).toBe("-0.041");
	expect(figureOf(salesGrowthYoYByWorkdays, facts, context)).toMatchObject({
		value: 0,
		of: { above: 710_000, below: 710_000 },
	});
});

test("last year's days end before the workday that would be one more", () => {
	// The 71st workday of 2025 is Thursday 10 April, the 72nd Friday the 11th.
	expect(spansOf("2026-04", "2026-04-15")).toEqual([
		"2026-01-01..2026-04-16",
		"2025-01-01..2025-04-11",
	]);
	// Friday 2 January is the first workday of 2026, as Thursday the 2nd is of 2025.
	expect(spansOf("2026-01", "2026-01-02")[1]).toBe("2025-01-01..2025-01-03");
	expect(spansOf("2026-01", "2026-01-01")[1]).toBe("2025-01-01..2025-01-02");
	// Five: Thursday 8 January 2026, Wednesday the 8th in 2025.
	expect(spansOf("2026-01", "2026-01-08")[1]).toBe("2025-01-01..2025-01-09");
	// Two: the weekend behind Friday 3 January 2025 belongs to it.
	expect(spansOf("2026-01", "2026-01-05")[1]).toBe("2025-01-01..2025-01-06");
});

test("last year's end is the end: 2026 has a workday more", () => {
	expect(spansOf("2026", "2027-01-15")).toEqual([
		"2026-01-01..2027-01-01",
		"2025-01-01..2026-01-01",
	]);
});

test("a seller's own days off do count as such", () => {
	const context = contextOf("2026-01", "2026-01-09", {
		calendar: { ...calendar, freeWeekdays: [5] },
	});
	// 5, 6, 7 and 8 January: four days, of which 2025 had 2, 6, 7 and 8; the next is the 9th.
	expect(salesGrowthYoYByWorkdays.spans?.(context).before.to).toBe(
		"2025-01-09",
	);
});
