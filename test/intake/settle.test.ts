import { describe, expect, test } from "vitest";
import { columnOf } from "../../lib/intake/mapping.ts";
import { recognise } from "../../lib/intake/recognise.ts";
import type { Table } from "../../lib/intake/table.ts";
import { draftsFrom, mappingOf, tableOf } from "./reading.ts";

const style = (content: string) => {
	const column = columnOf(mappingOf(tableOf(content)), "closedOn");
	return column?.question ? "asked" : column?.howRead;
};
const decimal = (table: Table) => {
	const column = columnOf(mappingOf(table), "amount");
	return column?.question
		? "asked"
		: column?.howRead?.as === "amount" && column.howRead.decimal;
};

describe("d/m or m/d", () => {
	const HEAD = "Deal name,Status,Amount,Close date,Create date\n";

	test("is asked with both readings of up to five of the file's own cells", () => {
		const days = [
			"01/02",
			"03/04",
			"03/04",
			"05/05",
			"06/07",
			"08/09",
			"10/11",
		];
		const { question } =
			columnOf(
				mappingOf(
					tableOf(
						`Deal name,Status,Amount,Close date\n${days
							.map((day, at) => `${at},Won,5,${day}/2026`)
							.join("\n")}\n`,
					),
				),
				"closedOn",
			) ?? {};
		expect(question).toEqual({
			ask: "dateStyle",
			example: "01/02/2026",
			choices: [
				{ style: "dmy", date: "2026-02-01" },
				{ style: "mdy", date: "2026-01-02" },
			],
			rows: [
				{
					line: 2,
					cell: "01/02/2026",
					readings: ["2026-02-01", "2026-01-02"],
				},
				{
					line: 3,
					cell: "03/04/2026",
					readings: ["2026-04-03", "2026-03-04"],
				},
				// 05/05 is the same day in both.
				{
					line: 6,
					cell: "06/07/2026",
					readings: ["2026-07-06", "2026-06-07"],
				},
				{
					line: 7,
					cell: "08/09/2026",
					readings: ["2026-09-08", "2026-08-09"],
				},
				{
					line: 8,
					cell: "10/11/2026",
					readings: ["2026-11-10", "2026-10-11"],
				},
			],
		});
	});

	test("is settled by any other column of days, also one that is left out", () => {
		expect(
			style(
				"Deal name,Status,Amount,Close date,Reminder\nA,Won,5,02/03/2026,26/03/2026\n",
			),
		).toEqual({ as: "date", style: "dmy" });
	});

	test("is not settled by days written otherwise, or that are the same in both", () => {
		expect(style(`${HEAD}A,Won,5,02/03/2026,26-01-2026\n`)).toBe("asked");
		expect(style(`${HEAD}A,Won,5,02/03/2026,05/05/2026\n`)).toBe("asked");
	});

	test("is not settled by columns that contradict each other", () => {
		expect(
			style(
				"Deal name,Status,Amount,Close date,Create date,Reminder\nA,Won,5,02/03/2026,26/01/2026,01/26/2026\n",
			),
		).toBe("asked");
	});

	test("is settled by no deal closing before it was made", () => {
		// Month first, both would close before they were created.
		const rows =
			"A,Won,5,02/03/2026,11/02/2026\nB,Won,5,03/04/2026,12/03/2026\n";
		expect(style(HEAD + rows)).toEqual({ as: "date", style: "dmy" });
		// One such row may be a slip of the pen.
		expect(style(`${HEAD}A,Won,5,02/03/2026,11/02/2026\n`)).toBe("asked");
	});

	test("is settled by another file of the same system, not by one of another", () => {
		const deals = tableOf(`${HEAD}A,Won,5,02/03/2026,01/02/2026\n`);
		const other = (content: string) =>
			columnOf(
				recognise([deals, tableOf(content)])[0] ?? mappingOf(deals),
				"closedOn",
			)?.question?.ask;
		expect(
			other("Account name,Country,Created date\nX,DK,26/01/2026\n"),
		).toBeUndefined();
		expect(other("Account name;Country;Created date\nX;DK;26/01/2026\n")).toBe(
			"dateStyle",
		);
		expect(other("account_name,country,created_date\nX,DK,26/01/2026\n")).toBe(
			"dateStyle",
		);
	});
});

describe("1.234", () => {
	const HEAD = "Titel;Status;Beløb";
	test("is asked with both readings of the file's own cells", () => {
		const { question } =
			columnOf(
				mappingOf(
					tableOf(`${HEAD}\nA;Vundet;1.234\nB;Tabt;500\nC;Tabt;2.500\n`),
				),
				"amount",
			) ?? {};
		expect(question).toMatchObject({
			ask: "decimal",
			rows: [
				{ line: 2, cell: "1.234", readings: ["1234", "1.234"] },
				{ line: 4, cell: "2.500", readings: ["2500", "2.5"] },
			],
		});
	});

	test("is settled by another column of numbers", () => {
		expect(decimal(tableOf(`${HEAD};Rabat\nA;Vundet;1.234;7,5\n`))).toBe(",");
		expect(decimal(tableOf(`${HEAD};Basis\nA;Vundet;1.234;1.234.567\n`))).toBe(
			",",
		);
	});

	test("is not settled by one that would make its own amounts impossible, or by two that contradict", () => {
		expect(
			decimal(tableOf("Titel;Status;Beløb (DKK);Faktor\nA;Vundet;1.234;0.5\n")),
		).toBe(",");
		expect(decimal(tableOf(`${HEAD};x;y\nA;Vundet;1.234;0.5;0,5\n`))).toBe(
			"asked",
		);
	});

	test("is settled by its currency: there is no third of a cent", () => {
		expect(decimal(tableOf("Titel;Status;Beløb\nA;Vundet;1.234 EUR\n"))).toBe(
			",",
		);
		expect(
			decimal(tableOf("Titel;Status;Valuta;Beløb\nA;Vundet;USD;1,234\n")),
		).toBe(".");
		// 1,250 may well be a dollar and a quarter, and dinars have three decimals.
		expect(
			decimal(tableOf("Titel;Status;Valuta;Beløb\nA;Vundet;USD;1,250\n")),
		).toBe("asked");
		expect(
			decimal(tableOf("Titel;Status;Valuta;Beløb\nA;Vundet;BHD;1,234\n")),
		).toBe("asked");
	});

	test("is settled by what the file itself says of its cells", () => {
		const table = tableOf(`${HEAD}\nA;Vundet;1.234\n`);
		const typed: Table = {
			...table,
			format: "xlsx",
			decimals: [undefined, undefined, "."],
		};
		expect(decimal(typed)).toBe(".");
	});
});

test("serial days of a column are days, whatever the others are", () => {
	const { deals, refusals } = draftsFrom([
		tableOf(
			"Deal name,Status,Amount,Close date,Create date\nA,Won,5,46106,2026-01-05\nB,Lost,6,46107.5,2026-01-06\n",
		),
	]);
	expect(refusals).toEqual([]);
	expect(deals.map(({ closedOn }) => closedOn)).toEqual([
		"2026-03-25",
		"2026-03-26",
	]);
});
