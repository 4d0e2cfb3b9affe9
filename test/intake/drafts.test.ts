import { describe, expect, test } from "vitest";
import { draftsOf, sumsOf } from "../../lib/intake/drafts.ts";
import { answeredForAll } from "../../lib/intake/mapping.ts";
import { draftsFrom, fixture, mappingOf, tableOf } from "./reading.ts";

const dealsFrom = (content: string, currency?: string) =>
	draftsFrom([tableOf(content)], currency).deals;

describe("exports of CRMs", () => {
	test("HubSpot: one date column, expected for what is open", () => {
		const { deals, notes } = draftsFrom([fixture("hubspot-en.csv")]);
		expect(deals).toEqual([
			{
				line: 2,
				file: "hubspot-en.csv",
				key: "id:9001",
				status: "won",
				title: "Nordlys – rollout",
				owner: "Sigrid Holm",
				customer: "Nordlys A/S",
				pipeline: "Sales Pipeline",
				createdOn: "2026-01-05",
				closedOn: "2026-03-11",
				amount: { minor: 6_250_000, currency: "DKK" },
				probability: 1,
			},
			{
				line: 3,
				file: "hubspot-en.csv",
				key: "id:9002",
				status: "lost",
				title: "Fjordgas – pilot",
				owner: "Sigrid Holm",
				customer: "Fjordgas ApS",
				pipeline: "Sales Pipeline",
				lostReason: "Price",
				createdOn: "2026-02-02",
				closedOn: "2026-03-12",
				amount: { minor: 1_200_050, currency: "DKK" },
				probability: 0,
			},
			{
				line: 4,
				file: "hubspot-en.csv",
				key: "id:9003",
				status: "open",
				title: "Havnens Is",
				owner: "Emil Brandt",
				customer: "Havnens Is ApS",
				pipeline: "Sales Pipeline",
				stage: "Contract sent",
				createdOn: "2026-02-20",
				expectedCloseOn: "2026-04-30",
				amount: { minor: 800_000, currency: "DKK" },
				probability: 0.9,
			},
		]);
		expect(notes.map(({ kind }) => kind)).toEqual(["currencyAssumed"]);
	});

	test("Pipedrive: a day for won, a day for lost, a currency a row", () => {
		const drafts = draftsFrom([fixture("pipedrive-en.csv")]);
		expect(
			drafts.deals.map(({ key, status, stage, closedOn, amount }) => [
				key,
				status,
				stage,
				closedOn,
				amount?.minor,
				amount?.currency,
			]),
		).toEqual([
			["id:1", "won", "Negotiation", "2026-03-11", 6_250_000, "DKK"],
			["id:2", "lost", "Proposal Made", "2026-03-12", 120_000, "EUR"],
			["id:3", "open", "Contact Made", undefined, 800_000, "DKK"],
		]);
		expect(drafts.currencyAssumed).toBe(false);
	});

	test("Odoo in Danish: lost is what is no longer active", () => {
		const { deals } = draftsFrom([fixture("odoo-da.csv")]);
		expect(
			deals.map(({ status, stage, closedOn, amount, probability }) => [
				status,
				stage,
				closedOn,
				amount?.minor,
				probability,
			]),
		).toEqual([
			["won", undefined, "2026-03-11", 6_250_050, 1],
			["lost", undefined, "2026-03-12", 1_200_000, 0],
			["open", "Forslag", undefined, 800_000, 0.6],
		]);
	});

	test("EspoCRM in Swedish, SuperOffice in Danish: the same figures", () => {
		const swedish = draftsFrom([fixture("espo-sv.csv")], "SEK");
		const danish = draftsFrom([fixture("superoffice-da.csv")]);
		expect(sumsOf(swedish)).toMatchObject({
			...{ won: 1, lost: 1, open: 1, refused: 0 },
			revenue: [{ minor: 6_250_050, currency: "SEK" }],
		});
		expect(sumsOf(danish)).toMatchObject({
			...{ won: 1, lost: 1, open: 1, refused: 0 },
			revenue: [{ minor: 6_250_050, currency: "DKK" }],
		});
		// SuperOffice has one date: closed deals closed on it, and that is said.
		expect(danish.deals[0]).toMatchObject({ closedOn: "2026-03-11" });
		expect(danish.deals[2]).toMatchObject({ expectedCloseOn: "2026-04-30" });
		expect(danish.notes).toEqual([
			{ file: "superoffice-da.csv", kind: "closedOnFromExpected", count: 2 },
		]);
	});

	test("headings that say nothing", () => {
		const { deals } = draftsFrom([fixture("unknown-headings.csv")]);
		expect(deals).toHaveLength(6);
		expect(deals[3]).toMatchObject({
			status: "won",
			owner: "Emil Brandt",
			customer: "Lyngby Lys A/S",
			closedOn: "2026-03-28",
			amount: { minor: 900_000, currency: "DKK" },
		});
	});
});

describe("keys", () => {
	const head = "Deal ID,Customer,Deal name,Status,Amount,Close date\n";

	test("the CRM's own, where it is one", () => {
		expect(
			dealsFrom(`${head}7,A,x,Won,5,2026-03-11\n8,A,x,Won,5,2026-03-11\n`).map(
				({ key }) => key,
			),
		).toEqual(["id:7", "id:8"]);
	});

	test.each([
		["repeats", "7,A,x,Won,5,2026-03-11\n7,B,x,Won,5,2026-03-11\n"],
		["has gaps", "7,A,x,Won,5,2026-03-11\n,B,x,Won,5,2026-03-11\n"],
	])("the content, where the id %s; and that is said", (_, rows) => {
		const { deals, notes } = draftsFrom([tableOf(head + rows)]);
		expect(deals.every(({ key }) => key.startsWith("row:"))).toBe(true);
		expect(notes.map(({ kind }) => kind)).toContain("keyNotUnique");
	});

	test("equal rows stay two, and the same file gives the same keys", () => {
		const content =
			"Customer,Deal name,Status,Amount,Close date\nA,x,Won,5,2026-03-11\nB,x,Won,5,2026-03-11\nA,x,Won,5,2026-03-11\n";
		const keys = dealsFrom(content).map(({ key }) => key);
		expect(new Set(keys).size).toBe(3);
		expect(dealsFrom(content).map(({ key }) => key)).toEqual(keys);
		// However the file is written.
		const danish =
			"Kunde;Titel;Status;Beløb;Lukkedato\n a ;X;Vundet;5,00;11-03-2026\nB;x;Vundet;5,00;11-03-2026\nA;x;Vundet;5,00;11-03-2026\nC;x;Tabt;1,00;28-03-2026\n";
		expect(
			dealsFrom(danish)
				.slice(0, 3)
				.map(({ key }) => key),
		).toEqual(keys);
	});

	test.each([
		...["B,x,Won,5,2026-03-11", "A,y,Won,5,2026-03-11"],
		...["A,x,Won,6,2026-03-11", "A,x,Won,5,2026-03-12"],
	])("another row is another key: %s", (row) => {
		const [a, b] = dealsFrom(
			`Customer,Deal name,Status,Amount,Close date\nA,x,Won,5,2026-03-11\n${row}\n`,
		);
		expect(a?.key).not.toBe(b?.key);
	});
});

describe("amounts and currencies", () => {
	const amounts = (content: string, currency?: string) =>
		draftsFrom([tableOf(content)], currency).deals.map(({ amount }) =>
			amount ? [amount.minor, amount.currency] : null,
		);

	test("the heading can name the currency", () => {
		const drafts = draftsFrom([
			tableOf("Customer,Status,Amount (EUR)\nA,Won,5.50\n"),
		]);
		expect(drafts.deals[0]?.amount).toEqual({ minor: 550, currency: "EUR" });
		expect(drafts.currencyAssumed).toBe(false);
	});

	test("so can the cell, and it outranks the heading", () => {
		expect(
			amounts("Customer;Status;Amount\nA;Won;€ 5,50\nB;Won;1.000,00 USD\n"),
		).toEqual([
			[550, "EUR"],
			[100_000, "USD"],
		]);
	});

	test("kr. is the reporting krone, and never euros", () => {
		const content = "Kunde;Status;Beløb\nA;Vundet;kr. 5,50\n";
		expect(amounts(content, "SEK")).toEqual([[550, "SEK"]]);
		const euros = draftsFrom([tableOf(content)], "EUR");
		expect(euros.deals).toEqual([]);
		expect(euros.refusals).toMatchObject([
			{
				line: 2,
				column: "Beløb",
				reason: "amountUnreadable",
				value: "kr. 5,50",
			},
		]);
	});

	test("no decimals in yen, three in dinars; more than a currency has is refused", () => {
		expect(
			amounts(
				"Customer,Status,Amount,Currency\nA,Won,500,JPY\nB,Won,1.255,BHD\nC,Won,1.25,DKK\nD,Won,1.255,DKK\n",
			),
		).toEqual([
			[500, "JPY"],
			[1255, "BHD"],
			[125, "DKK"],
		]);
	});

	test("the user's own choice for the file outranks the reporting currency", () => {
		const table = tableOf("Customer,Status,Amount\nA,Won,5\n");
		const mapping = { ...mappingOf(table), currency: "USD" };
		const drafts = draftsOf([{ table, mapping }], { reportingCurrency: "DKK" });
		expect(drafts.deals[0]?.amount?.currency).toBe("USD");
		expect(drafts.notes).toEqual([
			{ file: "file.csv", kind: "currencyAssumed", count: 1, currency: "USD" },
		]);
	});

	test("credit notes are no deals in the counts and lower the revenue", () => {
		const drafts = draftsFrom([
			tableOf(
				"Customer,Status,Amount\nA,Won,100.00\nA,Won,-40.00\nA,Won,(10.00)\nB,Lost,0\n",
			),
		]);
		expect(sumsOf(drafts)).toEqual({
			rows: 4,
			won: 1,
			lost: 1,
			open: 0,
			creditNotes: 2,
			revenue: [{ minor: 5_000, currency: "DKK" }],
			wonWithoutDay: { count: 3, sum: [{ minor: 5_000, currency: "DKK" }] },
			refused: 0,
		});
	});
});

test("every row that cannot be read is listed, with line, column and cell", () => {
	const drafts = draftsFrom([
		tableOf(
			[
				"Deal name,Customer,Status,Amount,Close date,Probability",
				"A,X,Won,5.50,2026-03-11,50",
				"B,X,Won,about 5,2026-03-11,50",
				"C,X,Won,$96.3K,2026-03-11,50",
				"D,X,Won,5.00,2026-02-30,50",
				"E,X,,5.00,2026-03-11,50",
				"F,X,Won,5.00,2026-03-11,150",
				`G,${"x".repeat(1001)},Won,5.00,2026-03-11,50`,
				"H,X,Won,5.00",
				"I,X,Open,,,",
			].join("\n"),
		),
	]);
	expect(drafts.deals.map(({ title }) => title)).toEqual(["A", "I"]);
	expect(
		drafts.refusals
			.toSorted((a, b) => a.line - b.line)
			.map(({ line, column, reason, value }) => [
				line,
				column,
				reason,
				value?.slice(0, 10),
			]),
	).toEqual([
		[3, "Amount", "amountRounded", "about 5"],
		[4, "Amount", "amountRounded", "$96.3K"],
		[5, "Close date", "dateUnreadable", "2026-02-30"],
		[6, "Status", "statusUnreadable", undefined],
		[7, "Probability", "shareUnreadable", "150"],
		[8, "Customer", "valueTooLong", "xxxxxxxxxx"],
		[9, undefined, "raggedRow", "H,X,Won,5."],
	]);
	expect(sumsOf(drafts)).toMatchObject({ rows: 2, refused: 7 });
});

test("names are spelled as in their list; owners and customers without a list join it", () => {
	const drafts = draftsFrom([
		tableOf(
			"Deal name,Owner,Customer,Status,Amount\nA,sigrid  holm,nordlys a/s,Won,5\nB,Emil Brandt,Fjordgas,Won,6\nC,SIGRID HOLM,Fjordgas,Won,6\n",
		),
		tableOf(
			"Seller,Team\nSigrid Holm,North\nIda Krog,South\nsigrid holm,West\n,North\n",
		),
		tableOf("Customer,Country,Employees\nNordlys A/S,Danmark,51–200\n"),
	]);
	expect(drafts.deals.map(({ owner, customer }) => [owner, customer])).toEqual([
		["Sigrid Holm", "Nordlys A/S"],
		["Emil Brandt", "Fjordgas"],
		["Sigrid Holm", "Fjordgas"],
	]);
	expect(drafts.sellers).toEqual([
		{ file: "file.csv", line: 2, name: "Sigrid Holm", team: "North" },
		{ file: "file.csv", line: 3, name: "Ida Krog", team: "South" },
		{ line: 3, name: "Emil Brandt" },
	]);
	expect(drafts.customers).toEqual([
		{ file: "file.csv", line: 2, name: "Nordlys A/S", country: "DK" },
		{ line: 3, name: "Fjordgas" },
	]);
	expect(drafts.refusals).toEqual([
		{ file: "file.csv", line: 5, column: "Seller", reason: "nameMissing" },
	]);
});

test("look-alikes are suggested and left as they are", () => {
	const drafts = draftsFrom([
		tableOf(
			"Deal name,Product,Customer,Status,Amount\nA,GTXPro,nordlys as,Won,5\nB,GTX Pro,Nordlys,Won,5\nC,gtx-pro,Nordlys,Won,5\n",
		),
		tableOf("Product,Price\nGTX Pro,5\nGTX Basic,6\n"),
		tableOf("Customer,Country\nNordlys A/S,DK\n"),
	]);
	expect(drafts.suggestions).toEqual([
		{ kind: "product", from: "GTXPro", deals: 1, to: "GTX Pro" },
		{ kind: "product", from: "gtx-pro", deals: 1, to: "GTX Pro" },
		{ kind: "customer", from: "nordlys as", deals: 1, to: "Nordlys A/S" },
	]);
	expect(drafts.deals[0]?.product).toBe("GTXPro");
});

test("a file of nothing but wins, once the user has said so", () => {
	const table = tableOf("Dato;Kunde;Beløb\n2026-03-11;Nordlys;5,50\n");
	const mapping = answeredForAll(mappingOf(table), "won");
	const { deals } = draftsOf([{ table, mapping }], {
		reportingCurrency: "DKK",
	});
	expect(deals).toMatchObject([
		{ status: "won", closedOn: "2026-03-11", amount: { minor: 550 } },
	]);
});

test("what was decided for the user is noted", () => {
	const { notes } = draftsFrom([
		tableOf(
			"Deal name,Status,Amount,Currency,Created on,Close date\nA,Lost,0,DKK,2026-11-23,2026-03-11\nB,Lost,0,DKK,2026-11-23,2026-03-11\nC,Won,5,DKK,2026-11-23,2026-03-11\n",
		),
	]);
	expect(notes).toEqual([
		{ file: "file.csv", kind: "lostAmountsZero", count: 2 },
		{ file: "file.csv", kind: "createdOnOneDay", count: 3 },
	]);
});

test("names like __proto__ are names", () => {
	const drafts = draftsFrom([
		tableOf(
			"__proto__,Deal name,Owner,Customer,Status,Amount\nx,constructor,__proto__,prototype,Won,5\ny,toString,hasOwnProperty,__proto__,Won,6\n",
		),
	]);
	expect(drafts.deals.map(({ owner }) => owner)).toEqual([
		"__proto__",
		"hasOwnProperty",
	]);
	expect(({} as Record<string, unknown>).polluted).toBeUndefined();
	expect(drafts.sellers.map(({ name }) => name)).toEqual([
		"__proto__",
		"hasOwnProperty",
	]);
});

test("progress goes from 0 to 1", () => {
	const table = tableOf(
		`Deal name,Status,Amount\n${"A,Won,5\n".repeat(50_000)}`,
	);
	const shares: number[] = [];
	draftsOf([{ table, mapping: mappingOf(table) }], {
		reportingCurrency: "DKK",
		onProgress: (share) => shares.push(share),
	});
	expect(shares).toEqual([0, 0.4, 0.8, 1]);
});
