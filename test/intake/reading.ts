import { readFileSync } from "node:fs";
import type { Field } from "../../lib/intake/columns.ts";
import type { Drafts } from "../../lib/intake/draft.ts";
import { draftsOf } from "../../lib/intake/drafts.ts";
import type { Mapping } from "../../lib/intake/mapping.ts";
import { readCsv } from "../../lib/intake/read-csv.ts";
import { recognise } from "../../lib/intake/recognise.ts";
import type { Table } from "../../lib/intake/table.ts";

/** What the files of these tests are read with. */
export function tableOf(
	content: string | Uint8Array,
	file = "file.csv",
): Table {
	const bytes =
		typeof content === "string" ? new TextEncoder().encode(content) : content;
	const reading = readCsv(file, bytes);
	if (!reading.ok) throw new Error(`${file}: ${reading.reason}`);
	return reading.table;
}

export function fixture(name: string): Table {
	const url = new URL(`../fixtures/intake/${name}`, import.meta.url);
	return tableOf(readFileSync(url), name);
}

/** The proposal for one file, as it comes. */
export function mappingOf(table: Table): Mapping {
	const [mapping] = recognise([table]);
	if (!mapping) throw new Error("no mapping");
	return mapping;
}

/** Files read, recognised and accepted as proposed. */
export function draftsFrom(
	tables: readonly Table[],
	reportingCurrency = "DKK",
): Drafts {
	const mappings = recognise(tables);
	const files = tables.flatMap((table, index) => {
		const mapping = mappings[index];
		return mapping ? [{ table, mapping }] : [];
	});
	return draftsOf(files, { reportingCurrency });
}

/** Heading → field, of the columns that are not left out. */
export function fieldsOf(mapping: Mapping): Record<string, Field> {
	return Object.fromEntries(
		mapping.columns.flatMap(({ heading, field }) =>
			field ? [[heading, field]] : [],
		),
	);
}
