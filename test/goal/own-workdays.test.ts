import { describe, expect, test } from "vitest";
import {
	followsOwnWorkdays,
	ownCalendar,
} from "../../lib/goal/own-workdays.ts";
import { catalogue } from "../../lib/kpi/catalogue.ts";
import { periodOf } from "../../lib/time/period.ts";
import { countWorkdays } from "../../lib/time/workdays.ts";
import { denmark, goal } from "./measured.ts";

const march = periodOf("month", "2026-03-01");
const workdays = (seller: Parameters<typeof ownCalendar>[1]) =>
	countWorkdays(march.from, march.to, ownCalendar(denmark, seller, march));

describe("a seller's own workdays", () => {
	test("are the company's where nothing else is known", () => {
		expect(workdays({})).toBe(22);
		expect(ownCalendar(denmark, {}, march)).toEqual(denmark);
	});

	test("lack free weekdays: March has four Wednesdays", () => {
		expect(workdays({ freeWeekdays: [3] })).toBe(18);
	});

	test("lack absences, from the first day up to the last, which is none", () => {
		// Monday to Friday of one week.
		expect(
			workdays({ absences: [{ from: "2026-03-09", to: "2026-03-14" }] }),
		).toBe(17);
		expect(
			workdays({ absences: [{ from: "2026-03-09", to: "2026-03-13" }] }),
		).toBe(18);
	});

	test("count a day off once, however many ways it is off", () => {
		expect(
			workdays({
				freeWeekdays: [1],
				absences: [
					{ from: "2026-03-09", to: "2026-03-11" },
					{ from: "2026-03-10", to: "2026-03-12" },
				],
			}),
		).toBe(22 - 5 - 2);
	});

	test("of an absence of years only the days asked about are listed", () => {
		const { absences } = ownCalendar(
			denmark,
			{ absences: [{ from: "2020-01-01", to: "2030-01-01" }] },
			march,
		);
		expect(absences).toHaveLength(31);
		expect(absences?.[0]).toBe("2026-03-01");
	});
});

describe("who follows them", () => {
	test("a seller's sums that are to be at least something, unless the goal says no", () => {
		expect(followsOwnWorkdays(goal(), catalogue.revenue)).toBe(true);
		expect(followsOwnWorkdays(goal({ kpi: "calls" }), catalogue.calls)).toBe(
			true,
		);
		expect(
			followsOwnWorkdays(
				goal({ followsOwnWorkdays: false }),
				catalogue.revenue,
			),
		).toBe(false);
	});

	test("never ratios, averages, at-most goals, or more than one seller", () => {
		expect(followsOwnWorkdays(goal(), catalogue.hitRate)).toBe(false);
		expect(followsOwnWorkdays(goal(), catalogue.averageDealValue)).toBe(false);
		expect(followsOwnWorkdays(goal(), catalogue.dealsLost)).toBe(false);
		expect(
			followsOwnWorkdays(goal({ direction: "atMost" }), catalogue.calls),
		).toBe(false);
		expect(
			followsOwnWorkdays(
				goal({ scope: { kind: "team", id: "t" } }),
				catalogue.revenue,
			),
		).toBe(false);
	});
});
