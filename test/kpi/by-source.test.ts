import { expect, test } from "vitest";
import { bySource } from "../../lib/kpi/by-source.ts";
import { revenue } from "../../lib/kpi/revenue.ts";
import type { Deal } from "../../lib/model/deal.ts";
import type { Lead } from "../../lib/model/lead.ts";
import { sumRowsOf } from "../../lib/tally/sum-rows.ts";
import {
	activity,
	contextOf,
	deal,
	dkk,
	factsOfAll,
	lead,
	march,
	won,
} from "../tally/records.ts";
import { cost } from "./cost.ts";
import { evidenceOf } from "./evidence-of.ts";

const inMarch = "2026-03-05";
const fair = { source: "fair" };

function rowsOf(
	leads: Lead[],
	deals: Deal[],
	costs = [cost(0, "2026-01-01", "2026-01-02")],
) {
	const facts = [
		...factsOfAll("lead", leads),
		...factsOfAll("deal", deals),
		...factsOfAll("activity", [activity("call", inMarch)]),
	];
	const reads = ["facts", "costs"] as const;
	return bySource(
		evidenceOf({ ...revenue, reads }, facts, march, costs),
		march,
	);
}

const valuesOf = (rows: ReturnType<typeof bySource>) =>
	rows.map(({ source, ...figures }) => [
		source,
		...Object.values(figures).map(({ value }) => value),
	]);

test("each source by its leads, qualified leads and their share, hit rate, deals won, win rate, revenue and cost per customer", () => {
	const rows = rowsOf(
		[
			lead({ ...fair, createdOn: inMarch, contactedOn: inMarch }),
			lead({ ...fair, createdOn: inMarch, contactedOn: inMarch }),
			lead({ ...fair, createdOn: inMarch, qualifiedOn: "2026-03-31" }),
			lead({ ...fair, createdOn: "2026-02-28" }),
			lead({ createdOn: inMarch }),
		],
		[
			won(100, "2026-03-11", { ...fair, isFirstWin: true }),
			deal({ ...fair, status: "lost", closedOn: inMarch }),
			deal({
				...fair,
				status: "open",
				closedOn: undefined,
				firstContactOn: inMarch,
				amount: dkk(999),
			}),
			won(30),
		],
		[
			cost(500, "2026-03-01", "2026-03-02", "fair"),
			cost(70, "2026-03-01", "2026-03-02"),
			cost(9, "2026-03-01", "2026-03-02", "Ads"),
			cost(9, "2026-02-01", "2026-02-02", "radio"),
		],
	);
	expect(valuesOf(rows)).toEqual([
		["Ads", 0, 0, null, null, 0, null, 0, null],
		["fair", 3, 1, 1 / 3, 1 / 3, 1, 1 / 2, 10_000, 50_000],
		[null, 1, 0, 0, null, 1, 1, 3_000, null],
	]);
	const [ads, fairs] = rows;
	expect(ads?.hitRate.reason).toEqual({ code: "noContacts" });
	expect(ads?.cac.reason).toEqual({ code: "noNewCustomers" });
	expect(fairs?.hitRate.of).toEqual({ above: 1, below: 3 });
	expect(fairs?.cac.of).toEqual({ above: 50_000, below: 1 });
});

test("together the rows are the scope's own", () => {
	const deals = [
		won(10.01, "2026-03-01", fair),
		won(20.02, "2026-03-02", { source: "Fair" }),
		won(-3.5, "2026-03-03", fair),
		won(40),
	];
	const rows = rowsOf([], deals);
	expect(rows.map(({ source }) => source)).toEqual(["Fair", "fair", null]);
	const whole = revenue.measure(
		{
			...evidenceOf(revenue, [], march),
			sums: sumRowsOf(factsOfAll("deal", deals)),
		},
		march,
	);
	expect(rows.reduce((sum, row) => sum + (row.revenue.value ?? 0), 0)).toBe(
		whole.value,
	);
	expect(rows.reduce((sum, row) => sum + (row.dealsWon.value ?? 0), 0)).toBe(3);
});

test("nothing counted, nothing spent: no rows; what is spent after as-of is not spent yet", () => {
	expect(rowsOf([], [])).toEqual([]);
	const context = contextOf("2026-03", "2026-03-10");
	expect(
		bySource(
			{ facts: [], costs: [cost(5, "2026-03-11", "2026-03-12", "fair")] },
			context,
		),
	).toEqual([]);
});
