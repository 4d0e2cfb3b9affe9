import { describe, expect, test } from "vitest";
import { isTotalWord } from "../../lib/intake/between-rows.ts";
import { headingRowOf } from "../../lib/intake/heading-row.ts";
import { fieldsOf, mappingOf, tableOf } from "./reading.ts";

const shape = (content: string) => {
	const { headings, rows, refusals, totals } = tableOf(content);
	return {
		headings,
		rows: rows.map(({ line, cells }) => [line, ...cells]),
		refused: refusals
			.map(({ line, reason }) => [line, reason])
			.sort(([a], [b]) => Number(a) - Number(b)),
		totals: totals?.map(({ line }) => line),
	};
};
const HEAD = "Kunde;Beløb;Dato;Status";
const ROWS = "A;5,50;2026-03-11;Vundet\nB;6,00;2026-03-12;Tabt";

describe("the headings of a file", () => {
	test.each<[string, string[][], number]>([
		[
			"stand first",
			[
				["a", "b", "c"],
				["1", "2", "3"],
			],
			0,
		],
		[
			"stand below titles",
			[
				["Sales 2026"],
				["From", "2026-01-01"],
				["Kunde", "Beløb", "Dato", "By"],
			],
			2,
		],
		[
			"may be few, if they are known",
			[
				["Kunde", "Beløb", "", "", ""],
				["A", "5", "x", "y", "z"],
			],
			0,
		],
		[
			"stand below a line as full as they are, if they are the known ones",
			[
				["My", "own", "sales", "list"],
				["Kunde", "Beløb", "Dato", "Status"],
				["A", "5", "2026-03-11", "Vundet"],
			],
			1,
		],
		["of an empty file are its first row", [], 0],
	])("%s", (_name, rows, at) => {
		expect(headingRowOf(rows)).toBe(at);
	});

	test("titles are refused with their lines, blank lines are nothing", () => {
		expect(
			shape(`Salg 2026\n\nUdskrevet;12-03-2026\n${HEAD}\n${ROWS}\n`),
		).toEqual({
			headings: HEAD.split(";"),
			rows: [
				[5, "A", "5,50", "2026-03-11", "Vundet"],
				[6, "B", "6,00", "2026-03-12", "Tabt"],
			],
			refused: [
				[1, "aboveHeadings"],
				[3, "aboveHeadings"],
			],
			totals: undefined,
		});
	});

	test("a column without a heading is a column, also behind the last heading", () => {
		const { headings, rows, refused } = shape(
			"Kunde;;Status\nA;5,50;Vundet;Sigrid\nB;6,00;Tabt;Emil\n",
		);
		expect(headings).toEqual(["Kunde", "", "Status", ""]);
		expect(rows[0]).toEqual([2, "A", "5,50", "Vundet", "Sigrid"]);
		expect(refused).toEqual([]);
	});

	test("repeated on each page are no rows", () => {
		const { rows, refused } = shape(`${HEAD}\n${ROWS}\n${HEAD}\n${ROWS}\n`);
		expect(rows.map(([line]) => line)).toEqual([2, 3, 5, 6]);
		expect(refused).toEqual([[4, "headingsAgain"]]);
	});

	test("a description of columns is no data", () => {
		const table = tableOf(
			"Table,Columns,,,,\n,,,,,\ndeals,deal_id,owner,amount,close_date,status\naccounts,account,sector,country,employees,\n",
		);
		expect(mappingOf(table).kind).toBe("unknown");
		expect(fieldsOf(mappingOf(table))).toEqual({});
	});
});

describe("below the rows", () => {
	test.each([
		...[
			"Copyright (c) 2026 Somebody",
			"Confidential Information",
			"Page 1 of 1",
		],
		...[
			"Genereret af Sigrid Holm",
			"\nEn bemærkning;;;",
			"Fortroligt dokument",
		],
	])("%j is no row", (line) => {
		const { rows, refused } = shape(`${HEAD}\n${ROWS}\n${line}\n`);
		expect(rows).toHaveLength(2);
		expect(refused).toEqual([[line.startsWith("\n") ? 5 : 4, "belowRows"]]);
	});

	test("what is cut off in its middle is refused as a row", () => {
		expect(shape(`${HEAD}\n${ROWS}\nC;7,0`).refused).toEqual([
			[4, "raggedRow"],
		]);
		expect(shape(`${HEAD}\n${ROWS}\nNordlys`).refused).toEqual([
			[4, "raggedRow"],
		]);
	});

	test("a sum is kept to be compared, also above a footer", () => {
		const { rows, totals, refused } = shape(
			`${HEAD}\n${ROWS}\nI alt;11,50;;\n\nFortroligt;;;\n`,
		);
		expect(rows).toHaveLength(2);
		expect(totals).toEqual([4]);
		expect(refused).toEqual([[6, "belowRows"]]);
	});

	test("the only row of a file is a row", () => {
		expect(shape("Kunde;Beløb\nTotal;5,50\n").rows).toHaveLength(1);
	});
});

test.each([
	...["Total", "I alt", "Sum", "Summe", "Summa:", "Grand Totals (12 records)"],
	...["SUBTOTAL", "Yhteensä", "Gesamt", "Totalt", "i alt *", "Total Revenue"],
])("%s is a word for a sum", (word) => {
	expect(isTotalWord(word)).toBe(true);
});
test.each(["Total Energies", "Summit A/S", "Alt i tømrer", "Totalbanken", ""])(
	"%s is none",
	(word) => {
		expect(isTotalWord(word)).toBe(false);
	},
);
