import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isErrorCell } from "../../lib/intake/cell-errors.ts";
import { readXlsx } from "../../lib/intake/read-xlsx.ts";
import type { Table } from "../../lib/intake/table.ts";
import { readAmount } from "../../lib/money/read-amount.ts";
import { draftsFrom } from "./reading.ts";
import {
	type BookXml,
	row,
	type SheetXml,
	texts,
	workbook,
} from "./workbook-file.ts";

function tablesOf(
	sheets: readonly (SheetXml | string)[],
	book?: BookXml,
): Table[] {
	return readXlsx("book.xlsx", workbook(sheets, book)).map((reading) => {
		if (!reading.ok) throw new Error(reading.reason);
		return reading.table;
	});
}

/** The cells below the heading of a sheet of one column. */
function cellsOf(cells: readonly string[], book?: BookXml): string[] {
	const [table] = tablesOf(
		[texts("X") + cells.map((cell) => row(cell)).join("")],
		book,
	);
	return (table?.rows ?? []).map(({ cells: [cell] }) => cell ?? "");
}

/** A number in one format. */
function inFormat(code: string | number, raw: string, is1904 = false): string {
	const [cell = ""] = cellsOf([`<c s="1"><v>${raw}</v></c>`], {
		formats: [code],
		is1904,
	});
	return cell;
}

describe("currencies in number formats", () => {
	test.each([
		["[$kr-409]#,##0.00", "kr 1234567.89"],
		["[$kr.-406] #,##0.00", "DKK 1234567.89"],
		['_-* #,##0.00\\ "kr."_-;\\-* #,##0.00\\ "kr."_-', "kr 1234567.89"],
		["_-* #,##0.00 kr.", "kr 1234567.89"],
		["#,##0.00\\ \\k\\r", "kr 1234567.89"],
		["[$kr-41D] #,##0.00", "SEK 1234567.89"],
		["[$kr-0414]#,##0", "NOK 1234567.89"],
		["#,##0.00 [$kr.-40F]", "ISK 1234567.89"],
		['"DKK" #,##0', "DKK 1234567.89"],
		["#,##0.00 DKK", "DKK 1234567.89"],
		["[$USD] #,##0.00", "USD 1234567.89"],
		["[$$-409]#,##0.00;[Red]-[$$-409]#,##0.00", "USD 1234567.89"],
		["[$$-1009]#,##0.00", "CAD 1234567.89"],
		[
			'_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)',
			"$ 1234567.89",
		],
		["[$€-2] #,##0.00", "EUR 1234567.89"],
		["#,##0.00 €", "EUR 1234567.89"],
		["£#,##0.00", "GBP 1234567.89"],
		["[$¥-411]#,##0", "JPY 1234567.89"],
		['0.0,,"M"', "1234567.89"],
		['#,##0 "m2"', "1234567.89"],
		["[$-406]#,##0.00", "1234567.89"],
		["General", "1234567.89"],
		["0.00E+00", "1234567.89"],
		["@", "1234567.89"],
		[44, "1234567.89"],
	])("%s", (code, cell) => {
		expect(inFormat(code, "1234567.89")).toBe(cell);
	});

	test("what is written is an amount again, also below zero", () => {
		for (const [code, currency] of [
			["[$kr.-406] #,##0.00", "DKK"],
			["[$$-409]#,##0.00", "USD"],
			["#,##0.00 €", "EUR"],
		] as const)
			expect(readAmount(inFormat(code, "-1250.5"), { decimal: "." })).toEqual({
				state: "exact",
				value: "-1250.5",
				currency,
			});
		expect(
			readAmount(inFormat('#,##0.00 "kr."', "-1234.5"), {
				decimal: ".",
				kr: "SEK",
			}),
		).toEqual({ state: "exact", value: "-1234.5", currency: "SEK" });
	});
});

describe("numbers", () => {
	test.each([
		["0.1", "0.1"],
		["0.0", "0"],
		["-0", "0"],
		["-0.0", "0"],
		["12.50", "12.5"],
		// 99.99 and 0.3 as a computer keeps them.
		["99.98999999999999", "99.99"],
		["0.30000000000000004", "0.3"],
		["1234567890123456789012", "1234567890123456789012"],
		["1.5E+21", "1500000000000000000000"],
		["1E-7", "0.0000001"],
		["4.2000000000000002E-2", "0.042"],
		// A hundred thousand and five cents, to the cent.
		["100000.05", "100000.05"],
		["NaN", "NaN"],
		["12abc", "12abc"],
	])("%s is %s", (raw, cell) => {
		expect(inFormat("General", raw)).toBe(cell);
	});

	test.each([
		["0%", "0.45", "45%"],
		["0.00%", "0.9998", "99.98%"],
		[9, "1", "100%"],
		["0%", "0.07", "7%"],
	])("a share in %s", (code, raw, cell) => {
		expect(inFormat(code, raw)).toBe(cell);
	});

	test("a column of numbers says its decimal separator, one of texts does not", () => {
		const [table] = tablesOf([
			texts("A", "B", "C", "D") +
				row(
					"<c><v>1.234</v></c>",
					"<c><v>1.234</v></c>",
					"<c/>",
					'<c t="b"><v>1</v></c>',
				) +
				row("<c><v>5</v></c>", '<c t="str"><v>1.234</v></c>', "<c/>", "<c/>"),
		]);
		expect(table?.decimals).toEqual([".", undefined, undefined, undefined]);
		expect(table?.format).toBe("xlsx");
	});
});

describe("days", () => {
	test.each([
		["dd.mm.yyyy", "46112", "2026-03-31"],
		["DD.MM.YYYY HH:mm", "46112.604166666664", "2026-03-31 14:30"],
		["yyyy-mm-dd hh:mm:ss", "46112.999999999", "2026-04-01"],
		["[$-406]d. mmmm yyyy;@", "46112", "2026-03-31"],
		["[Red]d/m", "46112", "2026-03-31"],
		["mmm", "46112", "2026-03-31"],
		['yyyy"-W"mm', "46112", "2026-03-31"],
		[14, "46112", "2026-03-31"],
		[22, "46112.5", "2026-03-31 12:00"],
		["dd-mm-yyyy", "61", "1900-03-01"],
		["dd-mm-yyyy", "59", "1900-02-28"],
		// A day the system of 1900 has and the calendar has not.
		["dd-mm-yyyy", "60", "1900-02-29"],
		["dd-mm-yyyy", "2958465", "9999-12-31"],
		["dd-mm-yyyy", "2958466", "2958466"],
		["dd-mm-yyyy", "-1", "-1"],
		["hh:mm", "0.5", "12:00"],
		["h:mm AM/PM", "0.25", "06:00"],
		[20, "0.75", "18:00"],
		// Elapsed time is no moment.
		["[h]:mm", "1.5625", "37:30"],
		[46, "0.0625", "01:30"],
	])("%s of %s", (code, raw, cell) => {
		expect(inFormat(code, raw)).toBe(cell);
	});

	test("counted from 1904", () => {
		expect(inFormat("dd.mm.yyyy", "44650", true)).toBe("2026-03-31");
	});

	test("a date is no number, and a number no date, whatever its size", () => {
		expect(inFormat("0", "46112")).toBe("46112");
		expect(inFormat("#,##0.00", "46112")).toBe("46112");
	});

	test("written as ISO 8601", () => {
		expect(
			cellsOf([
				'<c t="d"><v>2026-03-31</v></c>',
				'<c t="d"><v>2026-03-31T00:00:00.000</v></c>',
				'<c t="d"><v>2026-03-31T14:05:00Z</v></c>',
			]),
		).toEqual(["2026-03-31", "2026-03-31", "2026-03-31 14:05"]);
	});
});

describe("cells", () => {
	test("texts: shared, inline, of a formula, in runs, without how they are pronounced", () => {
		expect(
			cellsOf(
				[
					'<c t="s"><v>0</v></c>',
					'<c t="s"><v>1</v></c>',
					'<c t="inlineStr"><is><r><rPr><b/></rPr><t>Nord</t></r><r><t xml:space="preserve">lys </t></r></is></c>',
					'<c t="str"><f>A1&amp;"x"</f><v>a&amp;b &lt;c&gt; &#128512;&#xE6;</v></c>',
					'<c t="inlineStr"><is><t>a_x000D_\nb_x0041__x005F_x0041_</t></is></c>',
					'<c t="inlineStr"><is><t><![CDATA[<raw> & co]]></t></is></c>',
				],
				{
					strings:
						"<si><t>Økologisk</t></si><si><r><t>東</t></r><r><t>京</t></r><rPh sb='0' eb='1'><t>とう</t></rPh></si>",
				},
			),
		).toEqual([
			"Økologisk",
			"東京",
			"Nordlys ",
			"a&b <c> 😀æ",
			"a\nbA_x0041_",
			"<raw> & co",
		]);
	});

	test("flags", () => {
		expect(cellsOf(['<c t="b"><v>1</v></c>', '<c t="b"><v>0</v></c>'])).toEqual(
			["TRUE", "FALSE"],
		);
	});

	test("a formula's last value; without one it is an error, never 0", () => {
		const cells = cellsOf([
			"<c><f>SUM(A1:A3)</f><v>12.5</v></c>",
			"<c><f>SUM(A1:A3)</f></c>",
			"<c><f>SUM(A1:A3)</f><v/></c>",
			'<c t="e"><f>1/0</f><v>#DIV/0!</v></c>',
			'<c t="e"><v>#REF!</v></c>',
		]);
		expect(cells).toEqual([
			"12.5",
			"#FORMULA?",
			"#FORMULA?",
			"#DIV/0!",
			"#REF!",
		]);
		expect(cells.map(isErrorCell)).toEqual([false, true, true, true, true]);
		for (const cell of cells.slice(1))
			expect(readAmount(cell).state).toBe("none");
	});

	test("prefixes of the writing program make no difference", () => {
		const [table] = tablesOf([], {
			parts: {
				"xl/workbook.xml":
					'<x:workbook xmlns:x="m" xmlns:q="o"><x:sheets><x:sheet name="S" sheetId="1" q:id="a"/></x:sheets></x:workbook>',
				"xl/_rels/workbook.xml.rels":
					'<p:Relationships xmlns:p="p"><p:Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="/xl/other/x.xml"/></p:Relationships>',
				"xl/other/x.xml":
					'<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>Deal</x:t></x:is></x:c></x:row><x:row><x:c><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>',
			},
		});
		expect(table?.headings).toEqual(["Deal"]);
		expect(table?.rows).toEqual([{ line: 2, cells: ["5"] }]);
	});
});

describe("sheets", () => {
	const cell = (at: string, text: string) =>
		`<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;

	test("rows keep their numbers, hidden rows are rows, blank ones are none", () => {
		const [table] = tablesOf([
			`<row r="2">${cell("B2", "Deal")}${cell("C2", "Amount")}</row>` +
				`<row r="4" hidden="1">${cell("C4", "5")}${cell("B4", "x")}</row>` +
				'<row r="5"><c r="B5" s="0"/><c r="C5" t="str"><v> </v></c></row>' +
				`<row r="1000">${cell("B1000", "y")}</row><row r="1048576"/>`,
		]);
		expect(table?.headings).toEqual(["Deal", "Amount"]);
		expect(table?.rows).toEqual([
			{ line: 4, cells: ["x", "5"] },
			{ line: 1000, cells: ["y", ""] },
		]);
		expect(table?.file).toBe("book.xlsx");
	});

	test("titles above the headings are refused with their lines, a column without heading stays", () => {
		const [table] = tablesOf([
			{
				rows:
					`<row r="1">${cell("A1", "Sales report 2026")}</row>` +
					`<row r="3">${cell("A3", "Deal")}${cell("B3", "Owner")}${cell("C3", "Amount")}</row>` +
					`<row r="4">${cell("A4", "x")}${cell("B4", "Emil")}${cell("C4", "5")}${cell("E4", "late")}</row>`,
				behind: '<mergeCells><mergeCell ref="A1:C1"/></mergeCells>',
			},
		]);
		expect(table?.headings).toEqual(["Deal", "Owner", "Amount", ""]);
		expect(table?.rows).toEqual([
			{ line: 4, cells: ["x", "Emil", "5", "late"] },
		]);
		expect(table?.refusals).toEqual([
			{
				file: "book.xlsx",
				line: 1,
				reason: "aboveHeadings",
				value: "Sales report 2026",
			},
		]);
	});

	test("each filled sheet is a table of its own; a hidden one is said to be left out", () => {
		const sheet = (name: string, rest: Partial<SheetXml> = {}) => ({
			name,
			rows: texts("Deal", "Amount") + texts("x", "5"),
			...rest,
		});
		const bytes = workbook([
			sheet("2025"),
			sheet("Empty", { rows: "" }),
			sheet("Lists", { state: "hidden" }),
			sheet("2026 &amp; on"),
			sheet("Macro", { state: "veryHidden" }),
		]);
		expect(
			readXlsx("book.xlsx", bytes).map((reading) =>
				reading.ok ? reading.table.file : [reading.file, reading.reason],
			),
		).toEqual([
			"book.xlsx › 2025",
			"book.xlsx › 2026 & on",
			["book.xlsx › Lists", "hiddenSheet"],
			["book.xlsx › Macro", "hiddenSheet"],
		]);
	});

	test("nothing in it", () => {
		expect(readXlsx("f", workbook([""]))).toEqual([
			{ ok: false, file: "f", reason: "empty" },
		]);
	});

	test("a sheet that is damaged does not take the others with it", () => {
		const bytes = workbook([
			texts("Deal") + texts("x"),
			'<row><c t="s"><v>7</v></c></row>',
			"<row><c></row>",
		]);
		expect(
			readXlsx("f", bytes).map((reading) =>
				reading.ok ? "read" : reading.reason,
			),
		).toEqual(["read", "damaged", "damaged"]);
	});

	test("says how far it is", () => {
		const shares: number[] = [];
		const rows = Array.from({ length: 20_000 }, (_, at) =>
			row(`<c><v>${(at * 7919) % 10_007}</v></c>`),
		);
		readXlsx("f", workbook([texts("X") + rows.join("")]), (share) =>
			shares.push(share),
		);
		expect(shares.length).toBeGreaterThan(2);
		expect(shares).toEqual(shares.toSorted((a, b) => a - b));
		expect(shares.at(-1)).toBe(1);
	});
});

describe("formulas that failed", () => {
	test("no customer is called #N/A, and an amount of #REF! is refused with its line", () => {
		const head = texts(
			"Deal name",
			"Customer",
			"Status",
			"Amount",
			"Close date",
		);
		const deal = (customer: string, amount: string) =>
			row(
				'<c t="inlineStr"><is><t>Rollout</t></is></c>',
				customer,
				'<c t="inlineStr"><is><t>Won</t></is></c>',
				amount,
				'<c s="1"><v>46112</v></c>',
			);
		const name = '<c t="inlineStr"><is><t>Nordlys A/S</t></is></c>';
		const tables = tablesOf(
			[
				head +
					deal(name, "<c><v>100</v></c>") +
					deal('<c t="e"><v>#N/A</v></c>', "<c><v>200</v></c>") +
					deal(name, '<c t="e"><v>#REF!</v></c>') +
					deal(name, "<c><f>B2*C2</f></c>"),
			],
			{ formats: ["dd-mm-yyyy"] },
		);
		const { deals, refusals } = draftsFrom(tables);
		expect(deals.map(({ line, customer }) => [line, customer])).toEqual([
			[2, "Nordlys A/S"],
			[3, undefined],
		]);
		expect(
			refusals.map(({ line, reason, value }) => [line, reason, value]),
		).toEqual([
			[4, "amountUnreadable", "#REF!"],
			[5, "amountUnreadable", "#FORMULA?"],
		]);
	});
});

const exportsFolder = new URL("../../../shared/data/exports/", import.meta.url);
describe.skipIf(!existsSync(exportsFolder))(
	"exports of CRMs (skipped where ../shared/data is absent)",
	() => {
		const tableIn = (name: string): Table => {
			const [reading] = readXlsx(
				name,
				readFileSync(new URL(name, exportsFolder)),
			);
			if (!reading?.ok) throw new Error(name);
			return reading.table;
		};
		const sumOf = (
			{ headings, rows }: Table,
			amount: string,
			stage: string,
			won: string,
		) => {
			const [amounts, stages] = [amount, stage].map((name) =>
				headings.indexOf(name),
			);
			return rows
				.filter(({ cells }) => cells[stages ?? 0] === won)
				.reduce(
					(sum, { cells }) =>
						sum + Number(cells[amounts ?? 0]?.replace(/^kr /, "")),
					0,
				);
		};

		test("EspoCRM", () => {
			const table = tableIn("espocrm_opportunities.xlsx");
			expect(table.rows).toHaveLength(8801);
			expect(table.refusals).toEqual([]);
			expect(sumOf(table, "Amount", "Stage", "Closed Won")).toBe(10_005_534);
			expect(table.rows.at(-1)?.cells).toEqual([
				"Økologisk smørrebrød & Søn — rammeaftale",
				...["Acme Corporation", "Negotiation", "kr 1234567.89", "", "0", "80"],
				...["2026-12-24", "", "", "", "", "2026-11-23 13:55"],
			]);
		});

		test("Odoo", () => {
			const table = tableIn("odoo17_crm_lead.xlsx");
			expect(table.rows).toHaveLength(8801);
			expect(sumOf(table, "Expected Revenue", "Stage", "Won")).toBe(10_005_534);
			expect(table.rows[0]?.cells).toEqual([
				"Unknown – MG Advanced (8I5ONXJX)",
				...["", "New", "", "USD", "99.99", "", "Versie Hillebrand", "Central"],
				...["TRUE", "2026-11-23 14:27"],
			]);
		});
	},
);

test("a name merged over several rows is that of each, an amount over several rows is one amount", () => {
	const [table] = tablesOf([
		{
			rows: [
				texts("Sælger", "Kunde", "Beløb"),
				texts("Bo Lund", "A ApS", "1.250 kr."),
				texts("", "B ApS", ""),
				texts("Ida Bech", "C ApS", "5"),
				texts("", "D ApS", "6"),
			].join(""),
			behind:
				'<mergeCells><mergeCell ref="A2:A3"/><mergeCell ref="C2:C3"/><mergeCell ref="B4:C4"/><mergeCell ref="A9:A99999999999"/><mergeCell ref="x"/></mergeCells>',
		},
	]);
	expect(table?.rows.map(({ cells }) => cells)).toEqual([
		["Bo Lund", "A ApS", "1.250 kr."],
		["Bo Lund", "B ApS", ""],
		["Ida Bech", "C ApS", "5"],
		["", "D ApS", "6"],
	]);
});
