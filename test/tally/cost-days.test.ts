import { expect, test } from "vitest";
import { costDays } from "../../lib/tally/cost-days.ts";
import { addDays } from "../../lib/time/plain-date.ts";

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

test("a cost of a day that a month does not have comes on its last one: no month is without it", () => {
	for (const from of ["2026-01-28", "2026-01-29", "2026-01-30", "2026-01-31"]) {
		const monthly = {
			from,
			to: addDays(from, 1),
			recurring: { every: "month" as const },
		};
		const [, february, march] = costDays(monthly, "2026-04-01");
		expect(february).toEqual({ from: "2026-02-28", to: "2026-03-01" });
		expect(march?.from).toBe(`2026-03-${from.slice(8)}`);
	}
	const years = costDays(
		{
			from: "2028-02-29",
			to: "2028-03-01",
			recurring: { every: "year" as const },
		},
		"2030-01-01",
	);
	expect(years[1]).toEqual({ from: "2029-02-28", to: "2029-03-01" });
});
