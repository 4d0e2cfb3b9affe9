import { columnMapping } from "../../lib/intake/column-mapping.ts";
import {
	type Field,
	type FileKind,
	headingFit,
	headings,
	headingsAsWords,
} from "../../lib/intake/columns.ts";
import type { Mapping } from "../../lib/intake/mapping.ts";
import { remapped } from "../../lib/intake/recognise.ts";
import type { Table } from "../../lib/intake/table.ts";

/** What columns of a file of that kind can become; of one nobody knows, what any can. */
export function fieldsOf(kind: FileKind): Field[] {
	const kinds = kind === "unknown" ? Object.values(headings) : [headings[kind]];
	return [...new Set(kinds.flatMap((known) => Object.keys(known) as Field[]))];
}

/** The file as one of the kind the user says, its columns by their headings as far as those are known there. */
export function asKind(
	table: Table,
	{ file }: Mapping,
	kind: FileKind,
): Mapping {
	const columns = table.headings.map((_, column) =>
		columnMapping(table, column, null),
	);
	let mapping: Mapping = { file, kind, columns };
	if (kind === "unknown") return mapping;
	const words = headingsAsWords(table.headings);
	const known = Object.entries(headings[kind])
		.flatMap(([field, names]) =>
			words.map((heading, column) => {
				const fit = headingFit(heading, names);
				return { field: field as Field, column, fit };
			}),
		)
		.filter(({ fit }) => fit > 0)
		.sort((a, b) => b.fit - a.fit);
	for (const { field, column } of known) {
		const isTaken = mapping.columns.some(
			(each) =>
				each.field === field || (each.column === column && each.field !== null),
		);
		if (isTaken) continue;
		const { missing, unreadable } = columnMapping(table, column, field);
		if (unreadable * 2 <= table.rows.length - missing)
			mapping = remapped(table, mapping, column, field);
	}
	return mapping;
}
