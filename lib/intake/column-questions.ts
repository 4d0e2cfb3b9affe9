import { decimalOfColumn, readAmount } from "../money/read-amount.ts";
import { readDate } from "./dates.ts";
import type { ColumnQuestion, ReadingRow } from "./mapping.ts";
import { withoutAbout } from "./read-money-cell.ts";
import type { Table } from "./table.ts";

/** Cells shown with a question. */
const SHOWN = 5;

/** "Which part of these dates comes first?", with the days each choice would make of the file's own cells. */
export function dateQuestion(
	table: Table,
	column: number,
): ColumnQuestion | undefined {
	const rows = readingRows(table, column, (cell) => {
		const [dmy, mdy] = [readDate(cell, "dmy"), readDate(cell, "mdy")];
		return dmy && mdy && dmy !== mdy ? [dmy, mdy] : null;
	});
	const [first] = rows;
	if (!first) return undefined;
	const [dmy = "", mdy = ""] = first.readings;
	return {
		ask: "dateStyle",
		example: first.cell,
		choices: [
			{ style: "dmy", date: dmy },
			{ style: "mdy", date: mdy },
		],
		rows,
	};
}

/** "Is this separator for thousands or for decimals?", with the numbers each choice would make of the file's own cells. */
export function decimalQuestion(
	table: Table,
	column: number,
): ColumnQuestion | undefined {
	const rows = readingRows(table, column, (cell) => {
		const { text } = withoutAbout(cell.replace("%", ""));
		if (readAmount(text).state !== "ambiguous") return null;
		return DECIMALS.map((decimal) => readAmount(text, { decimal }).value ?? "");
	});
	const [first] = rows;
	if (!first) return undefined;
	return {
		ask: "decimal",
		example: first.cell,
		choices: DECIMALS.map((decimal, at) => ({
			decimal,
			value: first.readings[at] ?? "",
		})),
		rows,
	};
}

const DECIMALS = [",", "."] as const;

/** The decimal separator of a column of amounts: what the file says of it, else what its cells agree on. */
export function decimalOf(
	table: Table,
	column: number,
	cells: Iterable<string>,
): ReturnType<typeof decimalOfColumn> {
	const said = table.decimals?.[column];
	return said ?? decimalOfColumn(plain(cells));
}

function* plain(cells: Iterable<string>): Iterable<string> {
	for (const cell of cells) yield withoutAbout(cell.replace("%", "")).text;
}

function readingRows(
	table: Table,
	column: number,
	readingsOf: (cell: string) => string[] | null,
): ReadingRow[] {
	const rows: ReadingRow[] = [];
	const seen = new Set<string>();
	for (const { line, cells } of table.rows) {
		const cell = (cells[column] ?? "").trim();
		if (seen.has(cell)) continue;
		seen.add(cell);
		const readings = readingsOf(cell);
		if (!readings) continue;
		rows.push({ line, cell: cell.slice(0, 80), readings });
		if (rows.length === SHOWN) break;
	}
	return rows;
}
