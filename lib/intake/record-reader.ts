import { normalName } from "../model/customer.ts";
import type { PlainDate } from "../time/plain-date.ts";
import {
	type AcceptedFile,
	type CellReader,
	cellReader,
	LONGEST_NAME,
	LONGEST_TEXT,
} from "./cell-reader.ts";
import type { Field } from "./columns.ts";
import { isNoDate, readDate } from "./dates.ts";
import type { Drafts, Note, Refusal } from "./draft.ts";
import { columnOf } from "./mapping.ts";
import { type MeansAs, meaningOf } from "./meanings.ts";
import { remembering } from "./remembering.ts";
import { keysOfRows } from "./row-key.ts";
import type { Row } from "./table.ts";

/** What reading a file of other records than deals adds to, and how names are spelled in it. */
export interface ReadingInto {
	drafts: Drafts;
	reportingCurrency: string;
	/** Each gives the spelling of the list, and puts a new name on it. */
	seller(name: string, line: number): string;
	customer(name: string, line: number): string;
	team(name: string, line: number): string;
}

/** One file being read: a row at a time, then what can only be said of all of them. */
export interface RecordReader {
	row(row: Row): void;
	end(): void;
}

/** What readers of all kinds need of a file. */
export interface FileReading {
	read: CellReader;
	/** The day in a cell: undefined if it is blank or not mapped, null if it cannot be read. */
	day(row: Row, field: Field): PlainDate | null | undefined;
	/** What a word means by the mapping; undefined if it is blank or not mapped. */
	meaning(row: Row, field: Field, as: MeansAs): string | undefined;
	/** The row's key; null if it is too long (the row is refused then). */
	key(row: Row, says: readonly (string | number | undefined)[]): string | null;
	/** Texts of a row; null if one is too long (the row is refused then). */
	texts<F extends Field>(
		row: Row,
		fields: readonly F[],
	): { [field in F]?: string } | null;
	/** Where a row stands, and what we called it ourselves. */
	place(row: Row): { file: string; line: number; record?: string };
	refuse(row: Row, field: Field | undefined, reason: Refusal["reason"]): null;
	note(kind: Note["kind"], count: number, more?: Partial<Note>): void;
}

const NAMES: ReadonlySet<Field> = new Set<Field>([
	...(["owner", "customer", "team", "title", "firstName", "lastName"] as const),
	...(["deal", "kpi", "scope", "key"] as const),
]);

export function fileReading(file: AcceptedFile, into: Drafts): FileReading {
	const { table, mapping } = file;
	const read = cellReader(file, into.refusals);
	const keyOf = keysOfRows();
	const note: FileReading["note"] = (kind, count, more) => {
		if (count > 0) into.notes.push({ file: table.file, kind, count, ...more });
	};
	const [first] = table.rows;
	if (first && columnOf(mapping, "key") && read.ownKey(first) === undefined)
		note("keyNotUnique", table.rows.length);

	const days = new Map<Field, (text: string) => PlainDate | null>();
	const words = new Map<Field, Map<string, string>>();
	for (const { field, howRead } of mapping.columns) {
		if (!field || !howRead) continue;
		if (howRead.as === "date") {
			const { style } = howRead;
			days.set(
				field,
				remembering((text) => readDate(text, style)),
			);
		}
		if ("words" in howRead && howRead.as !== "status")
			words.set(
				field,
				new Map(
					howRead.words.map(({ word, means }) => [normalName(word), means]),
				),
			);
	}

	return {
		read,
		note,
		refuse: read.refuse,
		place(row) {
			const record = read.record(row);
			return {
				...{ file: table.file, line: row.line },
				...(record && { record }),
			};
		},
		day(row, field) {
			const text = read.text(row, field);
			return text === undefined || isNoDate(text)
				? undefined
				: days.get(field)?.(text);
		},
		meaning(row, field, as) {
			const text = read.text(row, field);
			if (text === undefined) return undefined;
			return (
				words.get(field)?.get(normalName(text.slice(0, 200))) ??
				meaningOf(as, text).means
			);
		},
		key(row, says) {
			const id = read.ownKey(row);
			if (id !== undefined && id.length > LONGEST_NAME)
				return read.refuse(row, "key", "valueTooLong");
			return keyOf(id, says);
		},
		texts(row, fields) {
			const found: { [field in (typeof fields)[number]]?: string } = {};
			for (const field of fields) {
				const text = read.text(row, field);
				if (text === undefined) continue;
				if (text.length > (NAMES.has(field) ? LONGEST_NAME : LONGEST_TEXT))
					return read.refuse(row, field, "valueTooLong");
				found[field] = text;
			}
			return found;
		},
	};
}
