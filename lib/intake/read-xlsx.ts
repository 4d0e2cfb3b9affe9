import { readAmount } from "../money/read-amount.ts";
import { NOT_WORKED_OUT } from "./cell-errors.ts";
import { unguarded } from "./formula-guard.ts";
import { MAX_BYTES, MAX_COLUMNS, MAX_ROWS } from "./read-csv.ts";
import { attribute, type Hearing } from "./read-xml.ts";
import { type SheetRow, tableOfSheet } from "./sheet-table.ts";
import type { TableReading } from "./table.ts";
import { typedCell } from "./typed-cell.ts";
import { Unreadable } from "./unreadable.ts";
import { readPart, readWorkbook, type Workbook } from "./workbook.ts";
import { ZipParts } from "./zip-parts.ts";

/** Bytes that the texts and rows of a workbook may take, about. */
const MAX_KEPT = 256 * 1024 * 1024;
/** Signs of one text. A cell holds 32,767. */
const MAX_TEXT = 1024 * 1024;
/** Different texts that are looked for among those there are already: days, amounts, names repeat. */
const MAX_KNOWN = 100_000;
/** Merged cells that are looked at, and rows they name. */
const MAX_MERGED = 100_000;

type Refused = Extract<TableReading, { ok: false }>;

/**
 * Reads an XLSX file: a table for each sheet that holds something. Hidden rows are rows; a hidden sheet is not read, and
 * said so. Macros, links and drawings are never looked at. Never throws: what cannot be read is a reading with its reason.
 * `onProgress` is told the share (0 to 1) that is done.
 */
export function readXlsx(
	file: string,
	bytes: Uint8Array,
	onProgress?: (share: number) => void,
): TableReading[] {
	if (bytes.length > MAX_BYTES)
		return [{ ok: false, file, reason: "tooLarge", limit: MAX_BYTES }];
	try {
		const zip = new ZipParts(bytes);
		const book = readWorkbook(zip);
		const filled: TableReading[] = [];
		const refused: Refused[] = [];
		const { sheets } = book;
		const reader = new SheetReader(zip, book);
		for (const [at, { name, part, isHidden }] of sheets.entries()) {
			const sheet = `${file} › ${name}`;
			try {
				if (isHidden) throw new Unreadable("hiddenSheet");
				const rows = reader.rowsOf(part, (share) =>
					onProgress?.((at + share) / sheets.length),
				);
				if (rows.length > 0) filled.push(tableOfSheet(sheet, rows));
			} catch (problem) {
				refused.push(refusalOf(sheet, problem));
			}
		}
		onProgress?.(1);
		const [only, ...more] = filled;
		if (only?.ok && more.length === 0) {
			only.table.file = file;
			for (const each of only.table.refusals) each.file = file;
		}
		if (!only && refused.every(({ reason }) => reason === "hiddenSheet"))
			refused.push({ ok: false, file, reason: "empty" });
		return [...filled, ...refused];
	} catch (problem) {
		return [refusalOf(file, problem)];
	}
}

function refusalOf(file: string, problem: unknown): Refused {
	if (!(problem instanceof Unreadable))
		return { ok: false, file, reason: "damaged" };
	const { reason, limit } = problem;
	return { ok: false, file, reason, ...(limit !== undefined && { limit }) };
}

class SheetReader {
	readonly #zip: ZipParts;
	readonly #book: Workbook;
	readonly #strings: string[] = [];
	readonly #known = new Map<string, string>();
	#kept = 0;

	constructor(zip: ZipParts, book: Workbook) {
		this.#zip = zip;
		this.#book = book;
		if (!book.sharedStrings) return;
		let text = "";
		readPart(
			zip,
			book.sharedStrings,
			textsIn("si", {
				begin() {
					text = "";
				},
				text(piece) {
					text = longer(text, piece);
				},
				end: () => {
					this.#make(8);
					this.#strings.push(this.#keep(textOf(text)));
				},
			}),
			{ isLong: true },
		);
	}

	/** The rows that hold something, in their order, with the number a spreadsheet shows beside them. */
	rowsOf(part: string, onShare: (share: number) => void): SheetRow[] {
		const rows: SheetRow[] = [];
		const merged: string[] = [];
		let row: SheetRow = { line: 0, cells: [], numbers: [] };
		let column = -1;
		let type = "n";
		let style = 0;
		let isFormula = false;
		let isValue = false;
		let value = "";
		const inline = textsIn("is", {
			begin() {
				value = "";
			},
			text(piece) {
				value = longer(value, piece);
			},
			end() {},
		});
		readPart(
			this.#zip,
			part,
			{
				open: (name, attributes) => {
					if (name === "row") {
						const line = Number(attribute(attributes(), "r") ?? 0);
						// Each row has a line of its own, whatever the file says.
						const next = line > row.line ? line : row.line + 1;
						row = { line: next, cells: [], numbers: [] };
						column = -1;
					} else if (name === "c") {
						const { r, t, s } = attributes();
						column = r ? columnOf(r) : column + 1;
						type = t ?? "n";
						style = Number(s ?? 0);
						isFormula = false;
						value = "";
					} else if (name === "mergeCell") {
						const { ref = "" } = attributes();
						if (merged.length < MAX_MERGED) merged.push(ref);
					} else if (name === "f") isFormula = true;
					else if (name === "v") isValue = true;
					else inline.open?.(name, attributes);
				},
				text(text) {
					if (isValue) value = longer(value, text);
					else inline.text?.(text);
				},
				close: (name) => {
					if (name === "v") isValue = false;
					else if (name === "c") {
						const cell = this.#cellOf(type, style, value, isFormula);
						if (cell.trim() === "") return;
						if (column >= MAX_COLUMNS) row.isTooWide = true;
						else {
							while (row.cells.length <= column) row.cells.push("");
							row.cells[column] = type === "s" ? cell : this.#keep(cell);
							if (type === "n") row.numbers.push(column);
						}
					} else if (name === "row") {
						if (row.cells.length === 0 && !row.isTooWide) return;
						if (rows.length === MAX_ROWS)
							throw new Unreadable("tooManyRows", MAX_ROWS);
						const before = rows.at(-1)?.numbers;
						if (before && isSame(before, row.numbers)) row.numbers = before;
						this.#make(64 + 8 * row.cells.length);
						rows.push(row);
					} else inline.close?.(name);
				},
			},
			{ isLong: true, onShare },
		);
		nameMerged(rows, merged, (bytes) => this.#make(bytes));
		return rows;
	}

	#cellOf(
		type: string,
		style: number,
		value: string,
		isFormula: boolean,
	): string {
		switch (type) {
			case "s": {
				const text = this.#strings[Number(value)];
				if (text === undefined) throw new Unreadable("damaged");
				return text;
			}
			case "b":
				return value === ""
					? ""
					: value === "1" || value === "true"
						? "TRUE"
						: "FALSE";
			case "d":
				// 2026-03-31T00:00:00.000
				return value
					.slice(0, 16)
					.replace("T", " ")
					.replace(/ 00:00$/, "");
			case "str":
			case "inlineStr":
			case "e":
				return textOf(value);
			default: {
				if (value === "") return isFormula ? NOT_WORKED_OUT : "";
				const { formats, is1904 } = this.#book;
				return typedCell(
					value.trim(),
					formats[style] ?? { is: "number" },
					is1904,
				);
			}
		}
	}

	/** The same text once. */
	#keep(text: string): string {
		const known = this.#known.get(text);
		if (known !== undefined) return known;
		// A piece of a long text holds on to all of it; a copy does not.
		const own = text.length < 13 ? text : ` ${text}`.slice(1);
		this.#make(16 + own.length);
		if (this.#known.size < MAX_KNOWN) this.#known.set(own, own);
		return own;
	}

	/** Counts what is kept: a file made to fill the memory of its reader is stopped in time. */
	#make(bytes: number): void {
		this.#kept += bytes;
		if (this.#kept > MAX_KEPT) throw new Unreadable("tooLarge", MAX_KEPT);
	}
}

/**
 * A name over several rows is that of each: of cells merged downwards only the first has it. An amount over several rows is one
 * amount, and stays where it stands.
 */
function nameMerged(
	rows: readonly SheetRow[],
	merged: readonly string[],
	make: (bytes: number) => void,
): void {
	const byLine = new Map(
		merged.length > 0 ? rows.map((row) => [row.line, row] as const) : [],
	);
	let named = 0;
	for (const ref of merged) {
		const [, from = "", top = "", to = "", bottom = ""] =
			/^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(ref) ?? [];
		if (from === "" || from !== to) continue;
		const column = columnOf(`${from}${top}`);
		const first = byLine.get(Number(top));
		const name = first?.cells[column] ?? "";
		if (!first || name === "") continue;
		if (first.numbers.includes(column) || readAmount(name).state !== "none")
			continue;
		for (let line = Number(top) + 1; line <= Number(bottom); line++) {
			if (++named > MAX_MERGED) return;
			const row = byLine.get(line);
			if (!row) continue;
			make(8 * Math.max(0, column + 1 - row.cells.length));
			while (row.cells.length <= column) row.cells.push("");
			row.cells[column] ||= name;
		}
	}
}

function longer(text: string, piece: string): string {
	if (text.length + piece.length > MAX_TEXT) throw new Unreadable("unsafe");
	return text + piece;
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
	return a.length === b.length && a.every((each, at) => each === b[at]);
}

/** Hears the text inside each element of that name, in all its runs, without how it is pronounced. */
function textsIn(
	element: string,
	hear: { begin(): void; text(piece: string): void; end(): void },
): Hearing {
	let isInside = false;
	let isPronounced = false;
	let isText = false;
	return {
		open(name) {
			if (name === element) {
				isInside = true;
				hear.begin();
			} else if (name === "rPh") isPronounced = true;
			else if (name === "t") isText = isInside && !isPronounced;
		},
		text(piece) {
			if (isText) hear.text(piece);
		},
		close(name) {
			if (name === element) {
				isInside = false;
				hear.end();
			} else if (name === "rPh") isPronounced = false;
			else if (name === "t") isText = false;
		},
	};
}

/** `AB12` → 27. */
function columnOf(cell: string): number {
	let column = 0;
	for (let at = 0; at < cell.length && at < 4; at++) {
		const letter = cell.charCodeAt(at) & ~0x20;
		if (letter < 65 || letter > 90) break;
		column = column * 26 + letter - 64;
	}
	if (column === 0) throw new Unreadable("damaged");
	return column - 1;
}

/** Signs XML cannot hold are written `_x000D_`. Line ends, NUL and the guard against formulas as in `readCsv`. */
function textOf(text: string): string {
	let plain = text;
	if (plain.includes("_x"))
		plain = plain.replace(/_x([\da-f]{4})_/gi, (_, code: string) =>
			String.fromCharCode(Number.parseInt(code, 16)),
		);
	if (plain.includes("\0")) plain = plain.replaceAll("\0", "");
	if (plain.includes("\r")) plain = plain.replace(/\r\n?/g, "\n");
	return plain.startsWith("'") ? unguarded(plain) : plain;
}
