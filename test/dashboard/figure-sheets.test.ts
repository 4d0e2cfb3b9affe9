import { beforeEach, describe, expect, test } from "vitest";
import {
	besideSheet,
	daysSheet,
	type FigureLine,
	figuresSheet,
	monthsSheet,
	paysSheet,
	ratesSheet,
	splitSheet,
	whySheet,
	withReadings,
} from "../../entrypoints/dashboard/figure-sheets.ts";
import { csvOf } from "../../lib/files/write-csv.ts";
import type { Figure } from "../../lib/kpi/figure.ts";
import { dashboard } from "../../lib/text/en/dashboard.ts";
import { files } from "../../lib/text/en/files.ts";
import { kpi } from "../../lib/text/en/kpi.ts";
import { pocket } from "../../lib/text/en/pocket.ts";
import { useTexts } from "../../lib/text/text.ts";
import { periodOf } from "../../lib/time/period.ts";

beforeEach(() => useTexts("en", pocket, dashboard, kpi, files));

const line = (id: string, figure: Figure): FigureLine => ({
	name: id,
	kpi: id,
	figure,
	whose: "Anna Lund",
	period: periodOf("month", "2026-03-01"),
	periodName: "March",
	asOf: "2026-03-18",
});
const money = (value: number | null): Figure => ({
	value,
	unit: "money",
	currency: "DKK",
});
/** A sheet's rows under their headings. */
const under = ({ headings, rows }: ReturnType<typeof figuresSheet>) =>
	rows.map((cells) => {
		expect(cells.length).toBe(headings.length);
		return Object.fromEntries(
			headings.map((heading, at) => [heading, cells[at]]),
		);
	});

describe("figures in a file", () => {
	test("carry what they are of, what they rest on, and their interval", () => {
		const [revenue, winRate] = under(
			figuresSheet("Measures", [
				line("revenue", { ...money(20_000_000), n: 3 }),
				line("winRate", {
					value: 0.6,
					unit: "rate",
					n: 5,
					of: { above: 3, below: 5 },
					low: 0.23,
					high: 0.88,
				}),
			]),
		);
		expect(revenue).toMatchObject({
			Whose: "Anna Lund",
			Period: "2026-03",
			From: { day: "2026-03-01" },
			"Last day": { day: "2026-03-31" },
			"As of": { day: "2026-03-18" },
			Value: { money: { minor: 20_000_000, currency: "DKK" } },
			Currency: "DKK",
			"Rests on": 3,
		});
		expect(winRate).toMatchObject({
			Value: 0.6,
			Unit: "share of 1",
			Currency: null,
			"Above the line": 3,
			"Below the line": 5,
			"95 % sure, from": 0.23,
			"95 % sure, to": 0.88,
		});
	});

	test("are empty where they are unknown, and say why", () => {
		const [cac] = under(
			figuresSheet("Measures", [
				line("cac", { ...money(null), reason: { code: "noCosts" } }),
			]),
		);
		expect(cac).toMatchObject({
			Value: null,
			"Why unknown": "no costs in March",
		});
	});

	test("say what is left out of them, each in words", () => {
		const [revenue] = under(
			figuresSheet("Measures", [
				line("revenue", {
					...money(100),
					leftOut: [
						{ code: "noAmount", count: 2 },
						{ code: "undated", count: 1 },
					],
				}),
			]),
		);
		expect(revenue?.["Left out"]).toBe(
			"2 deals without an amount; 1 record without a date",
		);
	});

	test("a ratio of money has both its numbers in money", () => {
		const [clv] = under(
			figuresSheet("Measures", [
				line("clvToCac", {
					value: 3,
					unit: "rate",
					currency: "DKK",
					of: { above: 3_000_000, below: 1_000_000 },
				}),
			]),
		);
		expect(clv).toMatchObject({
			"Above the line": { money: { minor: 3_000_000, currency: "DKK" } },
			"Below the line": { money: { minor: 1_000_000, currency: "DKK" } },
			Currency: "DKK",
		});
	});

	test("further readings follow, each in its own unit", () => {
		const lines = withReadings(
			line("salesGrowth", {
				value: 0.1,
				unit: "rate",
				currency: "DKK",
				also: { difference: 5_000 },
			}),
		);
		expect(lines.map(({ name, figure }) => [name, figure])).toMatchObject([
			["salesGrowth", { value: 0.1 }],
			["salesGrowth: Difference", { value: 5_000, unit: "money" }],
		]);
	});
});

test("a KPI by seller: a row each, what nobody knows left empty", () => {
	const sheet = splitSheet("Revenue", "Seller", { kpi: "revenue" }, [
		{ name: "Ann", scope: "seller:Ann", figure: money(123_45) },
		{
			name: "=Bo",
			scope: "seller:Bo",
			figure: {
				...money(null),
				reason: { code: "noExchangeRate", currency: "USD", month: "2026-03" },
			},
		},
	]);
	expect(csvOf(sheet)).toBe(
		'\ufeffSeller,Revenue,Unit,Currency,Rests on,"95 % sure, from","95 % sure, to",Why unknown\r\n' +
			"Ann,123.45,money,DKK,,,,\r\n" +
			"'=Bo,,money,DKK,,,,no exchange rate for USD in March\r\n",
	);
});

test("sources side by side name the currency of what is money", () => {
	const { headings, rows } = besideSheet(
		"Sources",
		"Source",
		["newLeads", "revenue"],
		[
			{
				name: "Web",
				figures: { newLeads: { value: 4, unit: "count" }, revenue: money(100) },
			},
		],
	);
	expect(headings).toEqual([
		...["Source", "New leads", "Revenue", "Revenue, Currency"],
	]);
	expect(rows).toEqual([
		["Web", 4, { money: { minor: 100, currency: "DKK" } }, "DKK"],
	]);
});

test("days end with the period, not with the day after it", () => {
	const sheet = daysSheet(
		"Days",
		["2026-03-30", "2026-03-31", "2026-04-01"].map((day) => ({
			day,
			isWorkday: true,
			done: day === "2026-03-30" ? 0 : null,
			expected: 100,
			run: null,
		})),
		{ unit: "count" },
	);
	expect(sheet.rows).toEqual([
		[{ day: "2026-03-30" }, 0, 100, null],
		[{ day: "2026-03-31" }, null, 100, null],
	]);
});

test("rates say where each comes from; one that is missing says nothing", () => {
	const sheet = ratesSheet(
		"Rates",
		[
			{
				month: "2026-03",
				rates: [
					{ currency: "EUR", value: 7.46, isManual: false, isUsed: true },
					{ currency: "USD", value: null, isManual: false, isUsed: true },
					{ currency: "SEK", value: 0.65, isManual: true, isUsed: false },
				],
			},
		],
		"DKK",
	);
	expect(sheet.rows.map((cells) => cells.slice(1))).toEqual([
		["EUR", 7.46, "European Central Bank, mean of the month"],
		["USD", null, null],
		["SEK", 0.65, "typed"],
	]);
});

test("commission without a goal is unknown, not nothing", () => {
	const sheet = paysSheet(
		"Plan",
		[
			{
				name: "Ann",
				scope: "seller:Ann",
				href: "",
				value: money(20_000_000),
				target: null,
				commission: {
					amount: null,
					parts: [],
					bonus: 0,
					isCapped: false,
					reason: { code: "noGoal" },
				},
				atThisRate: null,
			},
		],
		{ kpi: "Revenue", currency: "DKK" },
	);
	expect(sheet.rows[0]?.slice(2, 6)).toEqual([null, null, null, null]);
});

test("the records behind a figure: what counts with its side, what does not with its reason", () => {
	const { headings, rows } = whySheet(
		"Records",
		[
			{
				side: "above",
				records: 1,
				total: null,
				rows: [
					{
						key: "1",
						day: "2026-03-11",
						name: "Acme",
						title: "Pilot",
						counts: { value: 0.6, unit: "count" },
						amount: money(6_250_000),
					},
				],
			},
		],
		[{ key: "2", day: "", name: "Beta", title: "", because: "no date" }],
	);
	const under = rows.map((cells) =>
		Object.fromEntries(headings.map((heading, at) => [heading, cells[at]])),
	);
	expect(under[0]).toMatchObject({
		Day: { day: "2026-03-11" },
		Record: "Acme",
		Value: 0.6,
		Amount: { money: { minor: 6_250_000, currency: "DKK" } },
		Why: null,
	});
	expect(under[1]).toMatchObject({ Day: null, Amount: null, Why: "no date" });
});

test("costs by month: a month without any is unknown", () => {
	const { rows } = monthsSheet("Costs", [
		{ month: { id: "2026-03" }, total: money(500) },
		{
			month: { id: "2026-04" },
			total: { ...money(null), reason: { code: "noCosts" } },
		},
	]);
	expect(rows).toEqual([
		["2026-03", { money: { minor: 500, currency: "DKK" } }, "DKK", null],
		["2026-04", null, "DKK", "no costs in 2026-04"],
	]);
});
