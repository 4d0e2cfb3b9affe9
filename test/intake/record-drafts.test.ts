import { describe, expect, test } from "vitest";
import { draftsOf } from "../../lib/intake/drafts.ts";
import { answeredYear, isReady } from "../../lib/intake/mapping.ts";
import { draftsFrom, fixture, mappingOf, tableOf } from "./reading.ts";

const line = (text: string) => text.split("\n").map((each) => each.trim());

describe("activities", () => {
	test.each(["sv", "nb", "fi", "de"])(
		"in %s: who, with whom, when and what",
		(language) => {
			const { activities, refusals } = draftsFrom([
				fixture(`activities-${language}.csv`),
			]);
			expect(
				activities?.map(({ type, on, owner }) => `${on} ${owner} ${type}`),
			).toEqual(
				line(`2026-03-02 Sigrid Holm call
				2026-03-13 Sigrid Holm meetingHeld
				2026-03-14 Emil Brandt meetingBooked
				2026-03-15 Emil Brandt quoteSent`),
			);
			expect(refusals).toEqual([]);
		},
	);

	test("equal rows stay two, and the same file gives the same keys", () => {
		const read = () => draftsFrom([fixture("activities-da.csv")]).activities;
		const keys = read()?.map(({ key }) => key) ?? [];
		expect(new Set(keys).size).toBe(5);
		expect(read()?.map(({ key }) => key)).toEqual(keys);
	});

	test("what is still to be done is refused, but a meeting to come has been booked on the day it was entered", () => {
		const { activities, refusals } = draftsFrom([
			fixture("activities-pipedrive-en.csv"),
		]);
		expect(
			activities?.map(({ key, type, on, deal }) => [key, type, on, deal]),
		).toEqual([
			["id:11", "call", "2026-03-02", "Rammeaftale"],
			["id:12", "meetingHeld", "2026-03-09", "Rammeaftale"],
			["id:13", "meetingBooked", "2026-03-10", undefined],
			["id:15", "quoteSent", "2026-03-12", "Rammeaftale"],
			["id:16", "other", "2026-03-13", undefined],
		]);
		expect(refusals).toMatchObject([{ line: 5, reason: "notDone" }]);
	});
});

describe("leads", () => {
	test("HubSpot's contacts, with the deal each became", () => {
		const { leads, notes, customers } = draftsFrom([
			fixture("leads-hubspot-en.csv"),
		]);
		expect(leads?.[0]).toEqual({
			file: "leads-hubspot-en.csv",
			line: 2,
			key: "id:901",
			name: "Nora Berg",
			owner: "Sigrid Holm",
			customer: "Nordlys A/S",
			source: "Organic Search",
			createdOn: "2026-01-05",
			contactedOn: "2026-01-07",
			qualifiedOn: "2026-01-20",
			deal: "77",
		});
		expect(customers.map(({ name }) => name)).toEqual([
			"Nordlys A/S",
			"Fjordgas",
		]);
		expect(notes).toMatchObject([{ kind: "statusWithoutDay", count: 1 }]);
	});

	test.each(["da", "fi"])("a sheet in %s", (language) => {
		const { leads } = draftsFrom([fixture(`leads-${language}.csv`)]);
		expect(
			leads?.map(({ name, createdOn, contactedOn, qualifiedOn }) => [
				...[name, createdOn, contactedOn, qualifiedOn],
			]),
		).toEqual([
			["Nora Berg", "2026-01-05", "2026-01-07", "2026-01-20"],
			["Ole Lund", "2026-01-26", "2026-01-29", undefined],
		]);
	});
});

describe("costs", () => {
	test("Danish: one that comes again covers its first month, and the last day is included", () => {
		const { costs, teams } = draftsFrom([fixture("costs-da.csv")]);
		expect(costs).toMatchObject([
			{
				type: "salary",
				amount: { minor: 4_500_000, currency: "DKK" },
				from: "2026-01-01",
				to: "2026-02-01",
				recurring: { every: "month", until: "2027-01-01" },
				scope: { kind: "team", name: "Nord" },
			},
			{ type: "marketing", from: "2026-03-15", to: "2026-04-01" },
			{ type: "meetingBooking", from: "2026-03-01", to: "2026-03-02" },
			{ type: "event", from: "2026-05-10", to: "2026-05-13" },
		]);
		expect(costs?.slice(1).every(({ recurring }) => !recurring)).toBe(true);
		expect(teams).toEqual([{ line: 2, name: "Nord" }]);
	});

	test("English: by month, for an employee, in the heading's currency", () => {
		const { costs } = draftsFrom([fixture("costs-en.csv")]);
		expect(costs).toMatchObject([
			{
				type: "salary",
				amount: { minor: 450_000, currency: "EUR" },
				from: "2026-01-01",
				to: "2026-02-01",
				scope: { kind: "seller", name: "Sigrid Holm" },
			},
			{ type: "marketing", scope: { kind: "organisation" } },
			{ type: "hours", hours: 16, from: "2026-03-01", to: "2026-04-01" },
		]);
	});

	test("German: on a day", () => {
		const { costs } = draftsFrom([fixture("costs-de.csv")]);
		expect(costs?.map(({ type, from, to }) => [type, from, to])).toEqual([
			["marketing", "2026-03-14", "2026-03-15"],
			["salary", "2026-03-15", "2026-03-16"],
			["other", "2026-03-16", "2026-03-17"],
		]);
	});

	test("what cannot be a cost is refused, with why", () => {
		const { costs, refusals } = draftsFrom([
			tableOf(
				"Cost type,Amount,From,To\nSalary,100,2026-02-01,2026-01-01\nSalary,,2026-01-01,2026-02-01\nSalary,100,,\nSalary,ten,2026-01-01,\n",
			),
		]);
		expect(costs).toEqual([]);
		expect(refusals.map(({ line: at, reason }) => [at, reason])).toEqual([
			[2, "endsBeforeStart"],
			[3, "amountMissing"],
			[4, "dateMissing"],
			[5, "amountUnreadable"],
		]);
	});
});

describe("targets", () => {
	test("a wide sheet without a year asks for it, and then each row is one: its total and the row of sums are checked", () => {
		const table = fixture("budget-wide-da.csv");
		const mapping = mappingOf(table);
		expect(mapping.question).toEqual({ ask: "year" });
		expect(isReady(mapping)).toBe(false);
		const said = answeredYear(mapping, 2026);
		expect(isReady(said)).toBe(true);
		const { targets, notes, refusals } = draftsOf([{ table, mapping: said }], {
			reportingCurrency: "DKK",
		});
		expect(refusals).toEqual([]);
		expect(
			targets?.map(({ line: at, scope, kpi }) => [at, scope, kpi]),
		).toEqual([
			[2, { kind: "seller", name: "Sigrid Holm" }, "revenue"],
			[3, { kind: "seller", name: "Emil Brandt" }, "revenue"],
		]);
		expect(targets?.[0]?.parts[0]).toEqual({
			from: "2026-01-01",
			to: "2026-02-01",
			value: "100000.5",
			line: 2,
		});
		expect(targets?.map(({ parts }) => parts.length)).toEqual([12, 11]);
		// Emil's parts come to 860,000, not 900,000.
		expect(notes).toEqual([
			expect.objectContaining({
				kind: "totalDiffers",
				line: 3,
				said: "900000",
				sum: "860000",
			}),
			expect.objectContaining({ kind: "revenueAssumed" }),
			expect.objectContaining({ kind: "currencyAssumed", currency: "DKK" }),
		]);
	});

	test("the year may stand in the file's name", () => {
		const table = { ...fixture("budget-wide-da.csv"), file: "Budget 2026.csv" };
		expect(mappingOf(table).question).toBeUndefined();
	});

	test("a wide sheet of quarters by KPI, one row for the whole company", () => {
		const { targets, notes } = draftsFrom([fixture("targets-de.csv")]);
		expect(
			targets?.map(({ kpi, scope, parts }) => [
				kpi,
				scope.kind,
				parts.map(({ value }) => value).join(" "),
			]),
		).toEqual([
			["revenue", "seller", "100000 110000 90000 120000"],
			["newCustomers", "seller", "3 4 2 5"],
			["revenue", "organisation", "300000 310000 290000 320000"],
		]);
		expect(notes.map(({ kind }) => kind)).toEqual(["currencyAssumed"]);
	});

	test("a long sheet: by month and quarter, money in its currency and counts", () => {
		const { targets } = draftsFrom([fixture("budget-long-sv.csv")]);
		expect(
			targets?.map(({ kpi, currency, parts }) => [
				kpi,
				currency,
				parts.map(({ from, value }) => `${from} ${value}`),
			]),
		).toEqual([
			["revenue", "SEK", ["2026-01-01 100000", "2026-02-01 90000.5"]],
			["meetingsHeld", "DKK", ["2026-01-01 12"]],
			["revenue", "SEK", ["2026-01-01 250000"]],
		]);
	});

	test("teams and weeks in Finnish; a column that does not say whose names it holds in Norwegian", () => {
		const finnish = draftsFrom([fixture("targets-fi.csv")]);
		expect(finnish.targets?.map(({ kpi, scope }) => [kpi, scope])).toEqual([
			["newCustomers", { kind: "team", name: "Pohjoinen" }],
			["revenue", { kind: "team", name: "Pohjoinen" }],
			["calls", { kind: "team", name: "Etelä" }],
		]);
		expect(finnish.targets?.[2]?.parts).toMatchObject([
			{ from: "2026-03-16", to: "2026-03-23", value: "60" },
		]);
		const norwegian = draftsFrom([fixture("targets-nb.csv")]);
		expect(norwegian.targets?.[1]).toMatchObject({
			kpi: "meetingsHeld",
			scope: { kind: "named", name: "Sigrid Holm" },
			parts: [{ from: "2026-01-01", to: "2026-04-01", value: "30" }],
		});
	});

	test("a quarter beside its months, and a year beside them all, are totals", () => {
		const { targets, notes } = draftsFrom([
			tableOf(
				"Seller,Period,Budget,Measure\nAnn,2026-01,10,Calls\nAnn,2026-02,10,Calls\nAnn,2026-03,10,Calls\nAnn,Q1 2026,31,Calls\nBo,2026,50,Calls\n",
			),
		]);
		expect(
			targets?.map(({ parts }) => parts.map(({ value }) => value)),
		).toEqual([["10", "10", "10"], ["50"]]);
		expect(notes).toMatchObject([
			{ kind: "totalDiffers", line: 5, said: "31", sum: "30" },
		]);
	});

	test("the same measure for the same days twice is refused, and so is no number", () => {
		const { refusals } = draftsFrom([
			tableOf(
				"Seller,Month,Budget\nAnn,2026-01,10\nAnn,2026-01,12\nAnn,2026-02,\nAnn,2026-03,-5\nAnn,xx,5\n",
			),
		]);
		expect(refusals.map(({ line: at, reason }) => [at, reason])).toEqual([
			[3, "targetTwice"],
			[4, "targetMissing"],
			[5, "targetMissing"],
			[6, "periodUnreadable"],
		]);
	});
});

test("sellers: other names, and the teams they were in, from a day to another", () => {
	const { sellers } = draftsFrom([fixture("sellers-dated-en.csv")]);
	expect(sellers).toMatchObject([
		{
			name: "Sigrid Holm",
			aliases: ["sigrid@example.com"],
			team: "South",
			memberships: [
				{ team: "North", from: "2025-01-01", to: "2026-01-01" },
				{ team: "South", from: "2026-01-01" },
			],
		},
		{
			name: "Emil Brandt",
			memberships: [{ team: "North", from: "2025-03-15" }],
		},
	]);
});

test("a deal's owner by mail is the seller whose mail that is", () => {
	const { deals, sellers } = draftsFrom([
		tableOf("Deal name,Owner,Status,Amount\nA,SIGRID@example.com,Won,5\n"),
		fixture("sellers-dated-en.csv"),
	]);
	expect(deals[0]?.owner).toBe("Sigrid Holm");
	expect(sellers).toHaveLength(2);
});
