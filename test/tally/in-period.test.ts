import { expect, test } from "vitest";
import { inPeriod } from "../../lib/tally/in-period.ts";
import type { PlainDate } from "../../lib/time/plain-date.ts";

const row = (day: PlainDate | ""): [PlainDate | ""] => [day];

test("from belongs to the period, to does not, later than as-of and undated do not", () => {
	const days = [
		"",
		"2026-02-28",
		"2026-03-01",
		"2026-03-18",
		"2026-03-19",
		"2026-04-01",
	];
	const rows = days.map(row);
	const march = (asOf: PlainDate) =>
		inPeriod(rows, "2026-03-01", "2026-04-01", asOf).flat();
	expect(march("2026-03-18")).toEqual(["2026-03-01", "2026-03-18"]);
	expect(march("2026-05-01")).toEqual([
		"2026-03-01",
		"2026-03-18",
		"2026-03-19",
	]);
	expect(march("2026-02-28")).toEqual([]);
});
