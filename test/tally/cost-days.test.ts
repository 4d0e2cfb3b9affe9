import { expect, test } from "vitest";
import { costDays } from "../../lib/tally/cost-days.ts";

const march = { from: "2026-03-01", to: "2026-04-01" };

test("a cost covers its days once", () => {
	expect(costDays(march, "2027-01-01")).toEqual([march]);
	expect(costDays(march, "2026-03-01")).toEqual([]);
});

test("a recurring cost comes again every month, quarter or year, until its day", () => {
	const monthly = { ...march, recurring: { every: "month" as const } };
	expect(costDays(monthly, "2026-05-02").map(({ from }) => from)).toEqual([
		"2026-03-01",
		"2026-04-01",
		"2026-05-01",
	]);
	expect(costDays(monthly, "2026-05-02")[1]?.to).toBe("2026-05-01");
	const ended = {
		...march,
		recurring: { every: "quarter" as const, until: "2026-07-01" },
	};
	expect(costDays(ended, "2030-01-01").map(({ from }) => from)).toEqual([
		"2026-03-01",
		"2026-06-01",
	]);
});

test("the last of a month stays the last of a month", () => {
	const fromEnd = {
		from: "2026-01-31",
		to: "2026-02-28",
		recurring: { every: "month" as const },
	};
	expect(costDays(fromEnd, "2026-04-01").map(({ from }) => from)).toEqual([
		"2026-01-31",
		"2026-02-28",
		"2026-03-31",
	]);
});
