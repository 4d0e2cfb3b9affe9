import { isErrorCell } from "./cell-errors.ts";
import type { Field } from "./columns.ts";
import type { Refusal } from "./draft.ts";
import type { HowRead, Mapping } from "./mapping.ts";
import type { Row, Table } from "./table.ts";

/** A file and the mapping the user accepted for it. */
export interface AcceptedFile {
	table: Table;
	mapping: Mapping;
}

/** As the records allow (see model/record.ts). */
export const LONGEST_NAME = 1_000;
export const LONGEST_TEXT = 100_000;
const LONGEST_ID = 64;
const CLIP = 80;
/** How columns are read that hold words. */
const WORDS = ["key", "name", "text", "currency"];

/** Reads the cells of one file by its mapping. A row that was refused is null from then on. */
export interface CellReader {
	file: string;
	text(row: Row, field: Field): string | undefined;
	howRead<As extends HowRead["as"]>(
		field: Field,
		as: As,
	): Extract<HowRead, { as: As }> | undefined;
	/** What the file calls its own record: undefined where its key column repeats or has gaps. */
	ownKey(row: Row): string | undefined;
	/** Our own id of a record, in a file we wrote. */
	record(row: Row): string | undefined;
	refuse(row: Row, field: Field | undefined, reason: Refusal["reason"]): null;
}

export function cellReader(
	{ table, mapping }: AcceptedFile,
	refusals: Refusal[],
): CellReader {
	const columns = new Map(
		mapping.columns.flatMap((column) =>
			column.field ? [[column.field, column] as const] : [],
		),
	);
	const text = (row: Row, field: Field) => {
		const column = columns.get(field);
		const cell = column && row.cells[column.column]?.trim();
		// A formula that failed is nobody's name. Where a number or a day should be it is read as what it is: none.
		const isNone =
			cell && WORDS.includes(column.howRead?.as ?? "") && isErrorCell(cell);
		return isNone ? undefined : cell || undefined;
	};
	const key = columns.get("key");
	const isKeyed = key !== undefined && isUnique(table.rows, key.column);
	return {
		file: table.file,
		text,
		record: (row) => {
			const id = text(row, "record");
			return id && id.length <= LONGEST_ID ? id : undefined;
		},
		ownKey: (row) => (isKeyed ? text(row, "key") : undefined),
		howRead(field, as) {
			const howRead = columns.get(field)?.howRead;
			return howRead?.as === as
				? (howRead as Extract<HowRead, { as: typeof as }>)
				: undefined;
		},
		refuse(row, field, reason) {
			const of = field && columns.get(field);
			const column = of && (of.heading || lettersOf(of.column));
			const value = field && text(row, field)?.slice(0, CLIP);
			refusals.push({
				file: table.file,
				line: row.line,
				...(column !== undefined && { column }),
				reason,
				...(value !== undefined && { value }),
			});
			return null;
		},
	};
}

/** The first of `fields` whose cell is longer than a record may hold. */
export function tooLong(
	read: CellReader,
	row: Row,
	fields: readonly Field[],
	limit: number,
): Field | undefined {
	return fields.find((field) => (read.text(row, field)?.length ?? 0) > limit);
}

/** True if every row has a value and no two the same. */
export function isUnique(rows: readonly Row[], column: number): boolean {
	const seen = new Set<string>();
	for (const { cells } of rows) {
		const value = cells[column]?.trim();
		if (!value) return false;
		seen.add(value);
	}
	return seen.size === rows.length;
}

/** What a spreadsheet calls a column that has no heading: A to Z, AA, AB. */
function lettersOf(column: number): string {
	const last = String.fromCharCode(65 + (column % 26));
	return column < 26 ? last : lettersOf(Math.floor(column / 26) - 1) + last;
}
