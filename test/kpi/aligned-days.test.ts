import { describe, expect, it } from "vitest";
import {
	accumulated,
	byDates,
	byWorkdays,
} from "../../lib/kpi/aligned-days.ts";
import { firstWorkdays } from "../../lib/kpi/sales-growth-yoy-by-workdays.ts";
import { periodOf } from "../../lib/time/period.ts";
import { addDays, daysBetween } from "../../lib/time/plain-date.ts";
import { countWorkdays } from "../../lib/time/workdays.ts";

const denmark = { country: "DK", closingDays: [], yearlyClosingDays: [] };
const year = (of: number) => periodOf("year", `${of}-06-01`);

describe("a day of this year against last year", () => {
	it("by dates, 29 February standing against the 28th and the last day against the whole", () => {
		const days = byDates(year(2028), year(2027));
		const upTo = (day: string) => days[daysBetween("2028-01-01", day)];
		expect(days).toHaveLength(366);
		expect([upTo("2028-02-28"), upTo("2028-02-29")]).toEqual([
			"2027-03-01",
			"2027-03-01",
		]);
		expect(upTo("2028-12-31")).toBe("2028-01-01");
		// After a leap day of last year it belongs to what had been won.
		expect(byDates(year(2029), year(2028))[58]).toBe("2028-02-29");
		expect(byDates(year(2029), year(2028))[59]).toBe("2028-03-02");
	});

	it("by workdays, up to the next one after as many: so Easter makes no difference", () => {
		const [now, last] = [year(2026), year(2025)];
		const days = byWorkdays(now, last, denmark);
		for (const [at, end] of days.entries()) {
			const worked = countWorkdays(
				now.from,
				addDays(now.from, at + 1),
				denmark,
			);
			expect(end).toBe(firstWorkdays(last, worked, denmark).to);
		}
		// 71 workdays up to 15 April 2026; 2025 had 74 by then, so it had had them on the 10th.
		expect(days[daysBetween("2026-01-01", "2026-04-15")]).toBe("2025-04-11");
	});
});

it("accumulates up to each day, not including it", () => {
	const won = [
		{ day: "2026-01-02", value: 5 },
		{ day: "2026-01-03", value: 7 },
	];
	expect(
		accumulated(won, ["2026-01-02", "2026-01-03", "2026-01-03", "2026-02-01"]),
	).toEqual([0, 5, 5, 12]);
});
