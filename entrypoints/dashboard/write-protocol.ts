import type { Sheet } from "../../lib/files/sheet.ts";
import type { Id } from "../../lib/model/record.ts";
import type { Language } from "../../lib/model/settings.ts";

/** The formats a table can be saved in. */
export type TableFormat = "csv" | "xlsx";

/** Every record of a kind that a list shows, whichever of them are drawn. */
export type RecordTable = {
	of: "deal" | "lead" | "activity" | "customer" | "cost" | "seller";
	/** What the list of customers is filtered by, as typed. */
	filter?: string;
	/** Only these records, in this order: what a list has found. */
	ids?: readonly Id[];
};

/** What a page asks of the worker that writes files. */
export interface Write {
	/** The table, whole, or which records it is of. */
	table: { sheet: Sheet } | (RecordTable & { name: string });
	format: TableFormat;
	language: Language;
}

/** What the worker tells. */
export type Wrote =
	| { is: "progress"; done: number; total: number }
	/** All is read; the file is being put together. */
	| { is: "writing" }
	| { is: "file"; file: Blob; rows: number }
	| { is: "failed" };
