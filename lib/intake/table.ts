import type { Refusal } from "./draft.ts";
import type { Decimal } from "./numbers.ts";

/** One row of a file. `line` is the line it starts on, counted as an editor does: the first line is 1. */
export interface Row {
	line: number;
	/** As many as there are headings. As written, not trimmed. */
	cells: string[];
}

/** A file as rows and columns, before anyone asks what they mean. Every reader of a file format ends here. */
export interface Table {
	file: string;
	headings: string[];
	rows: Row[];
	/** Rows whose shape could not be read, and lines that are no rows of the table. Blank rows are neither. */
	refusals: Refusal[];
	/** The sums it ends with, which are no rows: to be compared with them. */
	totals?: Row[];
	format: "csv" | "xlsx" | "pasted";
	/** What the file itself says of a column's decimal separator, by column: where its cells are numbers and no texts. */
	decimals?: (Decimal | undefined)[];
	/** Of text: what was assumed to read it, to be shown. */
	encoding?: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
	delimiter?: string;
}

/** A file that was opened, or why it could not be: then nothing of it is read. */
export type TableReading =
	| { ok: true; table: Table }
	| {
			ok: false;
			file: string;
			reason:
				| "tooLarge"
				| "tooManyRows"
				| "tooManyColumns"
				/** Not what its name says: a picture, a program, a zip file of other things. */
				| "notText"
				| "empty"
				/** Excel's formats before XLSX, and its binary one. */
				| "oldExcel"
				| "binaryExcel"
				| "openDocument"
				| "numbers"
				| "pdf"
				| "picture"
				/** A web page that some systems call .xls. */
				| "webPage"
				| "passwordProtected"
				/** A sheet that is hidden in its workbook. */
				| "hiddenSheet"
				/** Made to harm whoever opens it: it unpacks to far too much, or defines texts that stand for others. */
				| "unsafe"
				| "damaged";
			/** The limit that was passed: bytes, rows or columns. */
			limit?: number;
	  };

/** The different cells of a column, in the order they first appear, and how many rows hold each. */
export function countsOf(table: Table, column: number): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { cells } of table.rows) {
		const cell = cells[column] ?? "";
		counts.set(cell, (counts.get(cell) ?? 0) + 1);
	}
	return counts;
}
