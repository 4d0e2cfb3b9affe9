import { expect, test } from "vitest";
import { salesCycleFromCreation } from "../../lib/kpi/sales-cycle-from-creation.ts";
import type { Deal } from "../../lib/model/deal.ts";
import { deal, factsOfAll, HALF, march, won } from "../tally/records.ts";
import { figureOf } from "./evidence-of.ts";

const of = (deals: Deal[], ...subjects: `seller:${string}`[]) =>
	figureOf(
		salesCycleFromCreation,
		factsOfAll("deal", deals, ...subjects),
		march,
	);
const created = (createdOn: string, fields: Partial<Deal> = {}) =>
	deal({ createdOn, firstContactOn: "2025-01-01", ...fields });

test("days from creation to close, whenever the first contact was, with the quantiles", () => {
	expect(
		of([
			created("2026-03-11"),
			created("2026-03-01"),
			created("2026-02-19"),
			created("2026-01-20"),
		]),
	).toEqual({
		value: 20,
		unit: "days",
		n: 4,
		also: { median: 15, p80: 32, p90: 41 },
	});
});

test("closed before it was created, no day of creation, credit notes: left out and counted", () => {
	expect(
		of([
			created("2026-03-01"),
			created("2026-03-12"),
			deal({ firstContactOn: "2026-03-01" }),
			won(-10, "2026-03-11", { createdOn: "2026-01-01" }),
			created("2026-01-01", { status: "lost" }),
		]),
	).toMatchObject({
		value: 10,
		n: 1,
		leftOut: [
			{ code: "cycleNegative", count: 1 },
			{ code: "cycleUnknown", count: 1 },
			{ code: "creditNote", count: 1 },
		],
	});
});

test("a shared deal weighs by its share, and is one among the quantiles", () => {
	const credits = [
		{ seller: "a", share: HALF },
		{ seller: "b", share: HALF },
	];
	const deals = [created("2026-03-01", { credits }), created("2026-01-30")];
	expect(of(deals, "seller:a")).toMatchObject({ value: 30, n: 1.5 });
	expect(of(deals)).toMatchObject({ value: 25, n: 2, also: { median: 25 } });
});

test("unknown with a reason: nothing won, or no day of creation among what was won", () => {
	expect(of([])).toMatchObject({ value: null, reason: { code: "noWonDeals" } });
	expect(of([won(10)])).toMatchObject({
		value: null,
		reason: { code: "noCycle" },
	});
});
