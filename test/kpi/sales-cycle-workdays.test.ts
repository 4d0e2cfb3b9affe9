import { expect, test } from "vitest";
import { salesCycleWorkdays } from "../../lib/kpi/sales-cycle-workdays.ts";
import type { Deal } from "../../lib/model/deal.ts";
import { contextOf, deal, factsOfAll, won } from "../tally/records.ts";
import { figureOf } from "./evidence-of.ts";

const april = contextOf("2026-04", "2026-04-30");
const of = (deals: Deal[], context = april) =>
	figureOf(salesCycleWorkdays, factsOfAll("deal", deals), context);
const closed = (firstContactOn: string, closedOn: string) =>
	deal({ firstContactOn, closedOn });

test("workdays from first contact up to the close: no weekends, no holidays of the country", () => {
	// Wednesday to the Wednesday after Easter: 1 April, and 7 April after three holidays and a weekend.
	expect(of([closed("2026-04-01", "2026-04-08")])).toMatchObject({
		value: 2,
		unit: "days",
		n: 1,
	});
	const germany = contextOf("2026-04", "2026-04-30", {
		calendar: { country: "DE", closingDays: [], yearlyClosingDays: [] },
	});
	// Maundy Thursday is a workday there.
	expect(of([closed("2026-04-01", "2026-04-08")], germany).value).toBe(3);
});

test("a mean with its quantiles; a same-day close is 0, a weekend too", () => {
	expect(
		of([
			closed("2026-04-15", "2026-04-15"),
			closed("2026-04-18", "2026-04-20"),
			closed("2026-04-13", "2026-04-17"),
			closed("2026-04-13", "2026-04-27"),
		]),
	).toEqual({
		value: 3.5,
		unit: "days",
		n: 4,
		also: { median: 2, p80: 6.4, p90: 8.2 },
	});
});

test("from creation where no contact is known, and said; data errors left out", () => {
	expect(
		of([
			deal({ createdOn: "2026-04-13", closedOn: "2026-04-17" }),
			closed("2026-04-20", "2026-04-17"),
			deal({ closedOn: "2026-04-17" }),
			won(-10, "2026-04-17"),
		]),
	).toMatchObject({
		value: 4,
		n: 1,
		leftOut: [
			{ code: "cycleNegative", count: 1 },
			{ code: "cycleUnknown", count: 1 },
			{ code: "creditNote", count: 1 },
			{ code: "cycleFromCreation", count: 1 },
		],
	});
});

test("nothing won: unknown", () => {
	expect(of([])).toMatchObject({ value: null, reason: { code: "noWonDeals" } });
});
