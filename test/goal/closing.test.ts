import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { adjustment, closesOn, monthsToClose } from "../../lib/goal/closing.ts";
import { evesOf } from "../../lib/time/holidays.ts";
import { periodOf } from "../../lib/time/period.ts";
import { addDays } from "../../lib/time/plain-date.ts";
import type { WorkCalendar } from "../../lib/time/workdays.ts";
import { denmark } from "./measured.ts";

const month = (id: string) => periodOf("month", `${id}-01`);
const never: WorkCalendar = { ...denmark, freeWeekdays: [1, 2, 3, 4, 5] };

describe("a period closes", () => {
	test.each([
		// 1 January is free, ten workdays are the 4th to the 8th and the 11th to the 15th.
		["2026-12", 10, "2027-01-16"],
		// Maundy Thursday, Good Friday and Easter Monday lie between.
		["2026-03", 10, "2026-04-18"],
		["2026-01", 10, "2026-02-14"],
		["2026-01", 1, "2026-02-03"],
		["2026-01", 0, "2026-02-01"],
		// 24 and 31 December are workdays by statute.
		["2026-11", 20, "2026-12-30"],
	])("%s, %i workdays later: %s", (id, workdaysAfter, expected) => {
		expect(closesOn(month(id), workdaysAfter, denmark)).toBe(expected);
	});

	test("later where the company is closed", () => {
		const closed = { ...denmark, closingDays: ["2027-01-04"] };
		expect(closesOn(month("2026-12"), 10, closed)).toBe("2027-01-19");
		const eves = { ...denmark, yearlyClosingDays: evesOf("DK") };
		expect(closesOn(month("2026-11"), 20, eves)).toBe("2026-12-31");
	});

	test("of any kind", () => {
		expect(closesOn(periodOf("year", "2026-05-05"), 10, denmark)).toBe(
			"2027-01-16",
		);
		expect(closesOn(periodOf("week", "2026-03-18"), 3, denmark)).toBe(
			"2026-03-26",
		);
	});

	test("never where nobody works", () => {
		expect(closesOn(month("2026-12"), 10, never)).toBeNull();
		expect(closesOn(month("2026-12"), 0, never)).toBe("2027-01-01");
	});
});

describe("months to close", () => {
	const toClose = (
		asOf: string,
		frozen: string[] = [],
		earliest = "2026-10-15",
	) => monthsToClose(earliest, new Set(frozen), asOf, 10, denmark);

	test("are those whose tenth workday is over", () => {
		expect(toClose("2027-01-15")).toEqual(["2026-10", "2026-11"]);
		expect(toClose("2027-01-16")).toEqual(["2026-10", "2026-11", "2026-12"]);
	});

	test("begin where the records do, and leave out what is frozen", () => {
		expect(toClose("2027-01-16", ["2026-10", "2026-12"])).toEqual(["2026-11"]);
		expect(toClose("2027-01-16", [], "2026-12-31")).toEqual(["2026-12"]);
		expect(toClose("2027-01-16", [], "2027-01-02")).toEqual([]);
		expect(toClose("2026-11-13")).toEqual([]);
		expect(toClose("2026-01-01")).toEqual([]);
	});

	test("are none where nobody works", () => {
		expect(
			monthsToClose("2026-10-15", new Set(), "2027-01-16", 10, never),
		).toEqual([]);
	});

	test("property: exactly those that close on or before as-of", () => {
		fc.assert(
			fc.property(
				fc.nat(2_000),
				fc.nat(700),
				fc.nat(25),
				(start, days, workdaysAfter) => {
					const earliest = addDays("2022-01-01", start);
					const asOf = addDays(earliest, days);
					const expected: string[] = [];
					for (
						let each = periodOf("month", earliest);
						each.to <= asOf;
						each = periodOf("month", each.to)
					)
						if ((closesOn(each, workdaysAfter, denmark) ?? "9") <= asOf)
							expected.push(each.id);
					expect(
						monthsToClose(earliest, new Set(), asOf, workdaysAfter, denmark),
					).toEqual(expected);
				},
			),
		);
	});
});

describe("an adjustment", () => {
	const money = (value: number | null, currency = "DKK") => ({
		value,
		unit: "money" as const,
		currency,
		n: 3,
	});

	test("is what was changed since", () => {
		expect(adjustment(money(17_500_000), money(20_000_000))).toEqual({
			value: -2_500_000,
			unit: "money",
			currency: "DKK",
		});
		expect(
			adjustment({ value: 2.3, unit: "count" }, { value: 1.1, unit: "count" }),
		).toEqual({ value: 1.2, unit: "count" });
	});

	test("is none where nothing was, or nothing can be said", () => {
		expect(adjustment(money(5), money(5))).toBeNull();
		expect(
			adjustment(
				{ value: 0.1 + 0.2, unit: "count" },
				{ value: 0.3, unit: "count" },
			),
		).toBeNull();
		expect(adjustment(money(null), money(5))).toBeNull();
		expect(adjustment(money(5), money(null))).toBeNull();
		expect(adjustment(money(5, "EUR"), money(6))).toBeNull();
		expect(adjustment(money(5), { value: 6, unit: "count" })).toBeNull();
	});
});
