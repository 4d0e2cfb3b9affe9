import { guarded } from "../intake/formula-guard.ts";
import { decimalOfMoney } from "../money/money.ts";
import { type Cell, decimalOfNumber, type Sheet } from "./sheet.ts";

export interface CsvStyle {
	/** `;` where the decimal separator is a comma, as spreadsheets there expect it. */
	delimiter?: "," | ";" | "\t";
	decimal?: "." | ",";
}

/**
 * A sheet as a CSV file: byte order mark, CRLF, quotes where needed, days as `2026-03-31`, flags as `TRUE`. No text of it
 * runs as a formula, and `readCsv` gives back the same cells.
 */
export function csvOf(sheet: Sheet, style: CsvStyle = {}): string {
	const { decimal = "." } = style;
	const { delimiter = decimal === "," ? ";" : "," } = style;
	const line = (cells: readonly Cell[]) =>
		cells
			.map((cell) => {
				const text = textOf(cell, decimal);
				const isPlain = typeof cell !== "string" && !text.includes(delimiter);
				return isPlain ? text : quoted(text);
			})
			.join(delimiter);
	return `\ufeff${[sheet.headings, ...sheet.rows].map((cells) => `${line(cells)}\r\n`).join("")}`;
}

function textOf(cell: Cell, decimal: "." | ","): string {
	if (cell === null) return "";
	// NUL ends texts in other programs, and what follows it would stand first.
	if (typeof cell === "string") return guarded(cell.replaceAll("\0", ""));
	if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
	if (typeof cell === "object" && "day" in cell) return cell.day;
	const number =
		typeof cell === "number"
			? decimalOfNumber(cell)
			: decimalOfMoney(cell.money);
	return number.replace(".", decimal);
}

/** In quotes if it holds anything that means something in a CSV file, whichever its delimiter. */
function quoted(text: string): string {
	return /[",;|\t\r\n]/.test(text) || text !== text.trim()
		? `"${text.replaceAll('"', '""')}"`
		: text;
}
