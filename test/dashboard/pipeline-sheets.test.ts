import { beforeEach, expect, test } from "vitest";
import type { PlanRow } from "../../components/dashboard/activity-plan.tsx";
import {
	dealsOfLineSheet,
	linesSheet,
	outcomesSheet,
	plansSheet,
} from "../../entrypoints/dashboard/pipeline-sheets.ts";
import type { Sheet } from "../../lib/files/sheet.ts";
import type { Figure } from "../../lib/kpi/figure.ts";
import { proportionOf } from "../../lib/kpi/proportion.ts";
import * as texts from "../../lib/text/en/all.ts";
import { useTexts } from "../../lib/text/text.ts";
import { deal, dkk } from "../tally/records.ts";

beforeEach(() => useTexts("en", ...Object.values(texts)));

/** A sheet's rows under their headings. */
const under = ({ headings, rows }: Sheet) =>
	rows.map((cells) => {
		expect(cells.length).toBe(headings.length);
		return Object.fromEntries(
			headings.map((heading, at) => [heading, cells[at]]),
		);
	});
const money = (value: number | null): Figure => ({
	value,
	unit: "money",
	currency: "DKK",
});

test("lines of deals: unknown and nothing are empty, never 0", () => {
	expect(
		under(
			linesSheet("By expected close", "Expected", [
				{ name: "March", deals: 2, amount: money(500), weighted: money(250) },
				{ name: "April", deals: 1, amount: money(null), weighted: money(null) },
				{ name: "May", deals: 0, amount: money(0), weighted: money(0) },
			]),
		),
	).toEqual([
		{
			Expected: "March",
			Deals: 2,
			Amount: { money: { minor: 500, currency: "DKK" } },
			Weighted: { money: { minor: 250, currency: "DKK" } },
			Currency: "DKK",
		},
		{
			Expected: "April",
			Deals: 1,
			Amount: null,
			Weighted: null,
			Currency: "DKK",
		},
		{
			Expected: "May",
			Deals: 0,
			Amount: null,
			Weighted: null,
			Currency: "DKK",
		},
	]);
	expect(
		linesSheet("Lost", "Reason", [
			{ name: "Price", deals: 1, amount: money(5) },
		]).headings,
	).toEqual(["Reason", "Deals", "Amount", "Currency"]);
});

test("the deals of a line as they are now", () => {
	const [first] = under(
		dealsOfLineSheet("Stale", [
			{
				deal: deal({
					status: "open",
					closedOn: undefined,
					amount: dkk(5),
					expectedCloseOn: "2026-04-01",
					stage: "Demo",
				}),
				customer: "Acme",
				seller: "",
			},
		]),
	);
	expect(first).toMatchObject({
		Customer: "Acme",
		Seller: null,
		Status: "Open",
		Amount: { money: { minor: 500, currency: "DKK" } },
		"Expected close date": { day: "2026-04-01" },
		"Close date": null,
	});
});

test("weeks and types, a row each; what nobody planned is empty", () => {
	const row = {
		name: "Calls",
		parts: [
			{ done: 2, planned: 10, ahead: 0 },
			{ done: 0, planned: null, ahead: 1 },
		],
	} as unknown as PlanRow;
	expect(
		under(
			plansSheet(
				"Activities",
				[
					{ name: "Week 11", from: "2026-03-09" },
					{ name: "Week 12", from: "2026-03-16" },
				],
				[row],
			),
		),
	).toMatchObject([
		{ Period: "Week 11", Activity: "Calls", Done: 2, Planned: 10 },
		{ From: { day: "2026-03-16" }, Planned: null, "Dated ahead": 1 },
	]);
});

test("what came of a type, with the two numbers of each share", () => {
	const [call] = under(
		outcomesSheet(
			"What came of them",
			[
				{
					type: "call",
					done: 5,
					share: { value: 0.5, unit: "rate" },
					wins: proportionOf(1, 4, { code: "noWonDeals" }),
					winsLeftOut: 0,
				},
			],
			[
				{
					type: "call",
					within: 90,
					with: proportionOf(3, 4, { code: "noRecords" }),
					without: proportionOf(0, 0, { code: "noRecords" }),
					differs: null,
					since: "2026-01-01",
					leftOut: { noCustomer: 0, tooRecent: 0, decided: 0, notKept: 0 },
				},
			],
			[{ type: "call", median: 33, p80: null }],
		),
	);
	expect(call).toMatchObject({
		Activity: "Call",
		"Share of effort": 0.5,
		"Of deals won, had one: Above the line": 1,
		"Had one": 0.75,
		"Had none": null,
		"To the win: Median": 33,
	});
});
