import { describe, expect, test } from "vitest";
import { draftsOf, sumsOf } from "../../lib/intake/drafts.ts";
import type { Mapping, Rules } from "../../lib/intake/mapping.ts";
import { answeredForAll, columnOf } from "../../lib/intake/mapping.ts";
import { needsKrone } from "../../lib/intake/needs-krone.ts";
import { statusSums } from "../../lib/intake/status-sums.ts";
import { files as da } from "../../lib/text/da/files.ts";
import { files as en } from "../../lib/text/en/files.ts";
import { draftsFrom, fieldsOf, mappingOf, tableOf } from "./reading.ts";

const dkk = (minor: number) => ({ minor, currency: "DKK" });
const DAYS = [
	...(["createdOn", "firstContactOn", "quotedOn"] as const),
	...(["expectedCloseOn", "closedOn"] as const),
];
const OWN = {
	dealColumns: [
		...(["record", "key", "title", "customer", "seller", "status"] as const),
		...(["stage", "pipeline", "amount", "currency", "probability"] as const),
		...DAYS,
		...(["source", "lostReason", "product"] as const),
	],
};
const withRules = (content: string, rules: Rules, today = "2026-04-01") => {
	const table = tableOf(content);
	return draftsOf([{ table, mapping: { ...mappingOf(table), rules } }], {
		reportingCurrency: "DKK",
		today,
	});
};

describe("won deals without a closing day", () => {
	const content =
		"Deal name,Status,Amount,Closed on,Expected close,Last modified\n" +
		"A,Won,100.00,2026-03-01,2026-02-01,2026-03-05\n" +
		"B,Won,20.50,,2026-02-15,2026-03-06\n" +
		"C,Won,3.00,,,2026-03-07\n" +
		"D,Won,-1.00,,,\n" +
		"E,Lost,4.00,,2026-02-16,2026-03-08\n" +
		"F,Open,5.00,,2026-05-01,2026-03-09\n";
	const closings = (rules: Rules) =>
		Object.fromEntries(
			withRules(content, rules).deals.map(({ title, closedOn }) => [
				title,
				closedOn,
			]),
		);

	test("belong to no period: counted, added up and listed", () => {
		const drafts = withRules(content, {});
		expect(drafts.wonWithoutDay).toEqual(
			[3, 4, 5].map((line) => ({ file: "file.csv", line })),
		);
		expect(sumsOf(drafts)).toMatchObject({
			won: 3,
			creditNotes: 1,
			revenue: [dkk(12_250)],
			wonWithoutDay: { count: 3, sum: [dkk(2_250)] },
		});
		expect(drafts.notes.map(({ kind }) => kind)).not.toContain(
			"closedOnFromExpected",
		);
	});

	test.each<[NonNullable<Rules["wonWithoutDay"]>, string[]]>([
		["leave", ["", "", ""]],
		["expectedClose", ["2026-02-15", "", ""]],
		["lastChange", ["2026-03-06", "2026-03-07", ""]],
		["importDay", ["2026-04-01", "2026-04-01", "2026-04-01"]],
	])("follow the rule %s, and no other deal does", (rule, days) => {
		const [b, c, d] = days.map((day) => day || undefined);
		expect(closings({ wonWithoutDay: rule })).toEqual({
			...{ A: "2026-03-01", B: b, C: c, D: d },
			...{ E: undefined, F: undefined },
		});
		const drafts = withRules(content, { wonWithoutDay: rule });
		const count = days.filter(Boolean).length;
		expect(
			drafts.notes.filter(({ kind }) => kind === "closedOnByRule"),
		).toEqual(
			count > 0
				? [{ file: "file.csv", kind: "closedOnByRule", count, rule }]
				: [],
		);
		expect(drafts.wonWithoutDay?.length ?? 0).toBe(3 - count);
	});

	test("are the same deals under every rule, on every day", () => {
		const keys = (rules: Rules, today?: string) =>
			withRules(content, rules, today).deals.map(({ key }) => key);
		const before = keys({});
		for (const rule of ["leave", "expectedClose", "importDay"] as const)
			expect(keys({ wonWithoutDay: rule })).toEqual(before);
		expect(keys({ wonWithoutDay: "importDay" }, "2026-05-02")).toEqual(before);
	});

	describe("in a file without any closing day", () => {
		const expected =
			"Deal name,Status,Amount,Expected close,Closed on\nA,Won,5,2026-02-15,\nB,Lost,6,2026-02-16,\nC,Won,7,,\n";
		test("close on the expected one, and that is said", () => {
			const drafts = withRules(expected, {});
			expect(drafts.deals.map(({ closedOn }) => closedOn)).toEqual([
				"2026-02-15",
				"2026-02-16",
				undefined,
			]);
			expect(drafts.notes).toContainEqual({
				file: "file.csv",
				kind: "closedOnFromExpected",
				count: 2,
			});
			expect(drafts.wonWithoutDay).toEqual([{ file: "file.csv", line: 4 }]);
		});
		test("unless the rule is to leave them", () => {
			const drafts = withRules(expected, { wonWithoutDay: "leave" });
			expect(drafts.deals.map(({ closedOn }) => closedOn)).toEqual([
				undefined,
				"2026-02-16",
				undefined,
			]);
		});
	});
});

describe("rounded amounts", () => {
	const content =
		"Deal name;Status;Amount\nA;Won;96.3K\nB;Won;2.5m\nC;Won;1.2 mio. kr.\nD;Won;ca. 50,000\nE;Won;~75.50\nF;Won;10.005\nG;Won;12.50\n";
	test("are refused, each with its line", () => {
		const { deals, refusals } = withRules(content, {});
		expect(deals.map(({ title }) => title)).toEqual(["G"]);
		expect(
			refusals.map(({ line, reason, value }) => [line, reason, value]),
		).toEqual([
			[2, "amountRounded", "96.3K"],
			[3, "amountRounded", "2.5m"],
			[4, "amountRounded", "1.2 mio. kr."],
			[5, "amountRounded", "ca. 50,000"],
			[6, "amountRounded", "~75.50"],
			[7, "amountTooFine", "10.005"],
		]);
	});
	test("are taken as they are written, if that is the rule; and that is said", () => {
		const drafts = withRules(content, { rounded: "take" });
		expect(drafts.refusals).toEqual([]);
		expect(drafts.deals.map(({ amount }) => amount?.minor)).toEqual([
			9_630_000, 250_000_000, 120_000_000, 5_000_000, 7_550,
			// Half a cent goes to the even one.
			1_000, 1_250,
		]);
		expect(drafts.notes).toContainEqual({
			file: "file.csv",
			kind: "amountsRounded",
			count: 6,
		});
	});
});

describe("what became of a deal", () => {
	const outcomes = (
		content: string,
		change = (mapping: Mapping) => mapping,
	) => {
		const table = tableOf(content);
		const mapping = change(mappingOf(table));
		return {
			asked: [mapping.question, ...mapping.columns.map((each) => each.question)]
				.filter(Boolean)
				.map((question) => question?.ask),
			statuses: draftsOf([{ table, mapping }], {
				reportingCurrency: "DKK",
			}).deals.map(({ status }) => status),
		};
	};

	test("by flags, whatever the stages are called", () => {
		expect(
			outcomes(
				"Id,Name,StageName,Amount,IsWon,IsClosed\n1,A,Signed,5,true,true\n2,B,Closed,6,0,1\n3,C,Talking,7,FALSE,FALSE\n",
			),
		).toEqual({ asked: [], statuses: ["won", "lost", "open"] });
	});

	test("by days of winning and losing, if no word says it", () => {
		expect(
			outcomes(
				"Id,Name,Stage,Amount,Won time,Lost time\n1,A,Signed,5,2026-01-02,\n2,B,Gone,6,,2026-01-03\n3,C,Talking,7,,\n",
			),
		).toEqual({ asked: [], statuses: ["won", "lost", "open"] });
	});

	test("by codes that days explain", () => {
		expect(
			outcomes(
				"Id,Name,Status,Amount,Won time,Lost time\n1,A,2,5,2026-01-02,\n2,B,3,6,,2026-01-03\n3,C,1,7,,\n",
			),
		).toEqual({ asked: [], statuses: ["won", "lost", "open"] });
	});

	test("a stage that is always at 100 per cent is proposed as won, and asked", () => {
		expect(
			outcomes(
				"Id,Name,Stage,Amount,Probability\n1,A,Ordered in,5,100\n2,B,Gone,6,0\n3,C,Talking,7,100\n4,D,Talking,8,40\n",
			),
		).toEqual({ asked: ["status"], statuses: ["won", "lost", "open", "open"] });
	});

	test("a stage at 100 per cent beside a plain Won is a step before it", () => {
		expect(
			outcomes(
				"Id,Name,Stage,Amount,Probability\n1,A,Closed won,5,100\n2,B,Verbal yes,6,100\n3,C,Closed lost,7,0\n",
			),
		).toEqual({ asked: [], statuses: ["won", "open", "lost"] });
	});

	test("by the probability, if nothing else says it; and that is said", () => {
		const content =
			"Id,Name,Amount,Probability,Close date\n1,A,5,100,2026-01-02\n2,B,6,0,2026-01-03\n3,C,7,40,2026-01-04\n";
		expect(outcomes(content)).toEqual({
			asked: [],
			statuses: ["won", "lost", "open"],
		});
		expect(draftsFrom([tableOf(content)]).notes).toContainEqual({
			file: "file.csv",
			kind: "statusFromProbability",
			count: 3,
		});
		// Of deals that are all at 40 per cent it says nothing.
		expect(
			outcomes("Id,Name,Amount,Probability,Close date\n3,C,7,40,2026-01-04\n")
				.asked,
		).toEqual(["allAre"]);
	});

	test("words that may be an end are proposed, and asked", () => {
		const column = columnOf(
			mappingOf(
				tableOf(
					"Kunde;Status;Beløb\nA;Ordre;5\nB;Afslået;6\nC;Tilbud sendt;7\n",
				),
			),
			"status",
		);
		expect(column?.question).toMatchObject({
			words: [
				{ word: "Ordre", status: "won", because: "unsure" },
				{ word: "Afslået", status: "lost", because: "unsure" },
				{ word: "Tilbud sendt", status: "open", because: "stage" },
			],
		});
	});

	test("a column in which no word says won or lost is asked", () => {
		expect(
			outcomes("Kunde;Status;Beløb\nA;Klar;5\nB;Tilbud;6\n").asked,
		).toEqual(["status"]);
	});

	test("is shown with counts and sums, however it was found", () => {
		const table = tableOf(
			"Titel;Status;Beløb;Valuta\nA;Vundet;5,50;DKK\nB;vundet;1,00;EUR\nC;Tabt;7,00;DKK\nD;Møde;;DKK\nE;Vundet;ca. 9;DKK\n",
		);
		expect(statusSums({ table, mapping: mappingOf(table) }, "DKK")).toEqual([
			{
				word: "Vundet",
				status: "won",
				because: "word",
				count: 3,
				sum: [dkk(550), { minor: 100, currency: "EUR" }],
			},
			{
				word: "Tabt",
				status: "lost",
				because: "word",
				count: 1,
				sum: [dkk(700)],
			},
			{ word: "Møde", status: "open", because: "stage", count: 1, sum: [] },
		]);
		const odoo = tableOf(
			"Opportunity,Stage,Expected Revenue,Active\nA,Won,5,True\nB,New,6,False\nC,New,7,True\n",
		);
		expect(
			statusSums({ table: odoo, mapping: mappingOf(odoo) }, "DKK").map(
				({ word, status, because }) => [word, status, because],
			),
		).toEqual([
			["Won", "won", "word"],
			[undefined, "lost", "flag"],
			["New", "open", "stage"],
		]);
		const all = tableOf("Dato;Kunde;Beløb\n2026-03-11;Nordlys;5,50\n");
		expect(
			statusSums(
				{ table: all, mapping: answeredForAll(mappingOf(all), "won") },
				"DKK",
			),
		).toEqual([{ status: "won", because: "all", count: 1, sum: [dkk(550)] }]);
	});
});

describe("the amount and its currency", () => {
	test("Dynamics says twice what a won deal is worth: the real one counts", () => {
		const { deals } = draftsFrom([
			tableOf(
				"Topic,Status,Est. Revenue,Actual Revenue,Est. Revenue (Base)\nA,Won,500.50,450.25,1\nB,Lost,600.50,0.00,1\nC,Open,700.50,,1\nD,Won,800.50,,1\n",
			),
		]);
		expect(deals.map(({ amount }) => amount?.minor)).toEqual([
			45_025, 60_050, 70_050, 80_050,
		]);
	});

	test("a converted amount alone is asked about, never taken", () => {
		const mapping = mappingOf(
			tableOf(
				"Deal name,Status,Amount in company currency,Weighted amount\nA,Won,500.50,500.50\nB,Lost,6.25,0\n",
			),
		);
		expect(columnOf(mapping, "amount")).toBeUndefined();
		expect(mapping.question).toEqual({
			ask: "column",
			field: "amount",
			columns: [2, 3],
		});
	});

	test("of two columns that are only called like an amount, it is asked which", () => {
		const mapping = mappingOf(
			tableOf(
				"Kunde;Status;Beløb år 1;Beløb år 2\nA;Vundet;500,50;100,25\nB;Tabt;6,25;7,25\n",
			),
		);
		expect(mapping.question).toEqual({
			ask: "column",
			field: "amount",
			columns: [2, 3],
		});
	});

	test("of two columns called the same it is asked which, unless they say the same", () => {
		const twice = (b: string) =>
			mappingOf(
				tableOf(
					`Kunde;Status;Beløb;Beløb\nA;Vundet;5,50;5,50\nB;Tabt;6,25;${b}\n`,
				),
			);
		expect(twice("7,25").question).toEqual({
			ask: "column",
			field: "amount",
			columns: [2, 3],
		});
		expect(twice("6,25").question).toBeUndefined();
	});

	test("each amount has the currency before it", () => {
		const mapping = mappingOf(
			tableOf(
				"Opportunity Name,Stage,Total Amount Currency,Total Amount,Amount Currency,Amount\nA,Closed Won,EUR,7.50,DKK,50.50\n",
			),
		);
		expect(fieldsOf(mapping)).toEqual({
			"Opportunity Name": "title",
			Stage: "status",
			"Amount Currency": "currency",
			Amount: "amount",
		});
	});

	test("kr. is asked about, where neither the file nor the house says whose", () => {
		const table = tableOf("Kunde;Status;Beløb\nA;Vundet;kr 5,50\n");
		const mapping = mappingOf(table);
		expect(needsKrone(table, mapping, "EUR")).toBe(true);
		expect(needsKrone(table, mapping, "SEK")).toBe(false);
		const chosen = { ...mapping, currency: "DKK" };
		expect(needsKrone(table, chosen, "EUR")).toBe(false);
		const { deals } = draftsOf([{ table, mapping: chosen }], {
			reportingCurrency: "EUR",
		});
		expect(deals[0]?.amount).toEqual(dkk(550));
		const euros = tableOf("Kunde;Status;Beløb\nA;Vundet;5,50 €\n");
		expect(needsKrone(euros, mappingOf(euros), "EUR")).toBe(false);
	});

	test("may be said by name", () => {
		const { deals } = draftsFrom(
			[
				tableOf(
					"Topic,Status,Est. Revenue,Currency\nA,Won,5.50,Danish Krone\nB,Won,6.50,euro\nC,Won,7.50,$\n",
				),
			],
			"SEK",
		);
		expect(deals.map(({ amount }) => amount?.currency)).toEqual([
			...["DKK", "EUR", "USD"],
		]);
	});
});

describe("several files, joined", () => {
	const deals = tableOf(
		"Deal name,Status,Amount,Account id,Owner id,Product\nA,Won,5,a1,u2,gtx pro\nB,Won,6,a2;a1,u9,Other\n",
		"deals.csv",
	);
	const accounts = tableOf(
		"Id,Account name,Industry,Country,CVR\na1,Nordlys A/S,Energy,DK,13748136\na2,Fjordgas ApS,Gas,NO,\n",
		"accounts.csv",
	);
	const users = tableOf(
		"User id,Full name,Team\nu1,Sigrid Holm,North\nu2,Emil Brandt,South\n",
		"users.csv",
	);
	const products = tableOf("Product,Price\nGTX Pro,5\n", "products.csv");

	test("by ids of customers and sellers, and names of products", () => {
		const drafts = draftsFrom([deals, accounts, users, products]);
		expect(
			drafts.deals.map(({ customer, owner, product }) => [
				customer,
				owner,
				product,
			]),
		).toEqual([
			["Nordlys A/S", "Emil Brandt", "GTX Pro"],
			["Fjordgas ApS", undefined, "Other"],
		]);
		expect(drafts.customers).toMatchObject([
			{ name: "Nordlys A/S", organisationNumber: "13748136" },
			{ name: "Fjordgas ApS", country: "NO" },
		]);
		expect(drafts.notes).toContainEqual({
			file: "deals.csv",
			kind: "idUnknown",
			count: 1,
		});
	});

	test("by organisation number, which a deal brings its customer", () => {
		const drafts = draftsFrom([
			tableOf(
				"Deal name,Status,Amount,CVR number,Customer\nA,Won,5,DK-13 74 81 36,\nB,Won,6,22756214,Havnens Is\n",
			),
			tableOf(
				"Account name,Industry,CVR\nNordlys A/S,Energy,DK13748136\n",
				"accounts.csv",
			),
		]);
		expect(drafts.deals.map(({ customer }) => customer)).toEqual([
			"Nordlys A/S",
			"Havnens Is",
		]);
		expect(drafts.deals[1]).toMatchObject({ organisationNumber: "22756214" });
		expect(
			drafts.customers.find(({ name }) => name === "Havnens Is"),
		).toMatchObject({ organisationNumber: "22756214" });
	});
});

describe("a sheet's own sum", () => {
	const sheet = (total: string, more = "") =>
		`Kunde;Beløb;Dato;Sælger;Status\nA;5,50;2026-03-11;Sigrid Holm;Vundet\nB;6,00;2026-03-12;Emil Brandt;Tabt\n${more}${total}`;
	const notes = (content: string) =>
		draftsFrom([tableOf(content)]).notes.filter(({ kind }) =>
			kind.startsWith("total"),
		);
	test.each([
		...["I alt;11,50;;;", "Total:;11,50;;;", "Sum (2 rækker);11,50;;;"],
		...[";11,50;;;I ALT", "Grand Total;11,50;;;\n", "Summe;11,50 DKK;;;"],
	])("%j is no row, and agrees", (total) => {
		expect(draftsFrom([tableOf(sheet(total))]).deals).toHaveLength(2);
		expect(notes(sheet(total))).toMatchObject([
			{ kind: "totalAgrees", line: 4, said: "11.5", sum: "11.5" },
		]);
	});
	test("that differs is said", () => {
		expect(notes(sheet("I alt;12,00;;;"))).toMatchObject([
			{ kind: "totalDiffers", line: 4, said: "12", sum: "11.5" },
		]);
		// A row that was refused is missing from the sum of the rows.
		expect(
			notes(sheet("I alt;21,50;;;", "C;ti;2026-03-12;Emil Brandt;Vundet\n")),
		).toMatchObject([{ kind: "totalDiffers", line: 5, sum: "11.5" }]);
	});
	test("of several currencies cannot be compared, and is listed", () => {
		const drafts = draftsFrom([
			tableOf(sheet("I alt;12,00;;;", "C;7,00 EUR;2026-03-12;;Vundet\n")),
		]);
		expect(drafts.deals).toHaveLength(3);
		expect(drafts.refusals).toMatchObject([{ line: 5, reason: "totalRow" }]);
	});
	test.each([
		"Total Energies;7,00;2026-03-12;Emil Brandt;Vundet",
		"Total;7,00;2026-03-12;Emil Brandt;Vundet",
	])("%s is a customer", (row) => {
		expect(draftsFrom([tableOf(sheet(row))]).deals).toHaveLength(3);
	});
});

describe("guards against formulas", () => {
	test("are taken off, where they are one", () => {
		const { deals } = draftsFrom([
			tableOf(
				"'+Deal,Customer,Status,Amount\n'=HYPERLINK(1),'+45 Nord,Won,'-5.50\n'tis time,O'Neil,Won,6.00\n",
			),
		]);
		expect(
			deals.map(({ customer, amount }) => [customer, amount?.minor]),
		).toEqual([
			["+45 Nord", -550],
			["O'Neil", 600],
		]);
	});
});

describe("a file of deals we wrote", () => {
	test.each(["en", "da"] as const)(
		"is read by its own headings, and each deal known by our id: %s",
		(language) => {
			const { dealColumns } = OWN;
			const words = { en, da }[language];
			const cells: Record<string, string> = {
				record: "0190a0a0-0000-7000-8000-000000000006",
				status: language === "en" ? "Won" : "Vundet",
				amount: "62500.50",
				currency: "DKK",
				probability: "0.5",
				...Object.fromEntries(
					DAYS.map((field, at) => [field, `2026-03-0${at + 1}`]),
				),
			};
			const heading = (field: string) =>
				words[`column.${field}` as keyof typeof words];
			const table = tableOf(
				`${dealColumns.map(heading).join(";")}\n${dealColumns
					.map((field) => cells[field] ?? `the ${field}`)
					.join(";")}\n`,
			);
			expect(fieldsOf(mappingOf(table))).toEqual(
				Object.fromEntries(
					dealColumns.map((field) => [
						heading(field),
						field === "seller" ? "owner" : field,
					]),
				),
			);
			const { deals } = draftsFrom([table], "EUR");
			expect(deals[0]).toMatchObject({
				record: cells.record,
				key: "id:the key",
				status: "won",
				amount: dkk(6_250_050),
				probability: 0.5,
			});
		},
	);
});
