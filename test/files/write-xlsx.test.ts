import fc from "fast-check";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { Cell, Sheet } from "../../lib/files/sheet.ts";
import { xlsxOf } from "../../lib/files/write-xlsx.ts";
import { readXlsx } from "../../lib/intake/read-xlsx.ts";
import { plainDecimal } from "../../lib/money/plain-decimal.ts";
import { anySheet, digitsOf } from "./any-sheet.ts";

async function partsOf(sheets: Sheet[]): Promise<Record<string, string>> {
	const files = unzipSync(await xlsxOf(sheets));
	return Object.fromEntries(
		Object.entries(files).map(([name, bytes]) => [
			name,
			new TextDecoder().decode(bytes),
		]),
	);
}

async function backOf(sheets: Sheet[]) {
	return readXlsx("f.xlsx", await xlsxOf(sheets)).map((reading) => {
		if (!reading.ok) throw new Error(reading.reason);
		return reading.table;
	});
}

/** What comes back of a cell, as text. */
function textOf(cell: Cell): string {
	if (cell === null) return "";
	if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
	if (typeof cell === "number") {
		const digits = String(cell);
		// A spreadsheet keeps 15 digits of a number that is no whole one.
		const isKept =
			/^-?\d+$/.test(digits) ||
			(digits.replace(/e.*/, "").match(/[1-9]|(?<=[1-9].*)0/g)?.length ?? 0) <=
				15;
		return plainDecimal(isKept ? digits : cell.toPrecision(15)) ?? "";
	}
	if (typeof cell === "string")
		return cell.trim() === ""
			? ""
			: cell.replaceAll("\0", "").replace(/\r\n?/g, "\n");
	if ("day" in cell) return cell.day;
	const { minor, currency } = cell.money;
	return `${currency} ${digitsOf(minor, currency)}`;
}

describe("an XLSX file", () => {
	const sheet: Sheet = {
		name: "Deals: won/lost",
		headings: ["Deal", "Amount", "Closed", "Won"],
		rows: [
			[
				'=HYPERLINK("https://x.example")',
				{ money: { minor: -125050, currency: "DKK" } },
				{ day: "2026-03-31" },
				true,
			],
			["Søn & <Co>", null, null, false],
			["", { money: { minor: 7, currency: "JPY" } }, null, null],
		],
	};

	test("holds no formula, however a text begins", async () => {
		await fc.assert(
			fc.asyncProperty(anySheet, async (any) => {
				const parts = await partsOf([any]);
				expect(parts["xl/worksheets/sheet1.xml"]).not.toMatch(/<f[ >/]/);
			}),
		);
	});

	test("keeps texts, days and amounts as what they are", async () => {
		const parts = await partsOf([sheet]);
		const xml = parts["xl/worksheets/sheet1.xml"] ?? "";
		expect(xml).toContain(
			'<c r="A2" s="0" t="inlineStr"><is><t xml:space="preserve">=HYPERLINK(&quot;https://x.example&quot;)</t></is></c><c r="B2" s="3"><v>-1250.50</v></c><c r="C2" s="2"><v>46112</v></c><c r="D2" s="0" t="b"><v>1</v></c>',
		);
		expect(xml).toContain('state="frozen"');
		const styles = parts["xl/styles.xml"] ?? "";
		expect(styles).toContain('formatCode="#,##0.00\\ &quot;DKK&quot;"');
		expect(styles).toContain('formatCode="#,##0\\ &quot;JPY&quot;"');
	});

	test("names its sheets as a spreadsheet allows", async () => {
		const named = (name: string) => ({ ...sheet, name });
		const names = [
			"Deals: won/lost",
			"deals  won lost",
			"'[?]'",
			"x".repeat(50),
		];
		expect((await backOf(names.map(named))).map(({ file }) => file)).toEqual([
			"f.xlsx › Deals won lost",
			"f.xlsx › deals won lost (2)",
			"f.xlsx › 3",
			`f.xlsx › ${"x".repeat(31)}`,
		]);
	});

	test("is the same to the byte each time", async () => {
		expect(await xlsxOf([sheet])).toEqual(await xlsxOf([sheet]));
	});

	test("comes back cell by cell, amounts to the minor unit", async () => {
		await fc.assert(
			fc.asyncProperty(anySheet, async (any) => {
				const [table] = await backOf([any]);
				expect(table?.refusals).toEqual([]);
				expect(table?.headings).toEqual(any.headings);
				// An amount of 16 digits comes back as text, with all its decimals.
				const back = table?.rows.map(({ cells }) =>
					cells.with(
						3,
						cells[3]?.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "") ?? "",
					),
				);
				expect(back).toEqual(any.rows.map((cells) => cells.map(textOf)));
			}),
			{ numRuns: 500 },
		);
	});
});
