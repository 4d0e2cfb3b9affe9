import type { Field, FileKind } from "./columns.ts";
import type { Content } from "./content.ts";
import type { Table } from "./table.ts";

/** What a file's columns were found to be, before they are looked at cell by cell. */
export interface Proposal {
	table: Table;
	kind: FileKind;
	fields: Map<Field, number>;
	/** Columns whose heading is a period of a wide budget, of which the first is the field. */
	parts?: number[];
	guessed: Set<Field>;
	contents: Content[];
	/** Columns among which the cells cannot decide. */
	undecided?: { field: Field; columns: number[] };
}

/** The least a file must have to be of a kind. */
export function is(
	kind: Exclude<FileKind, "unknown">,
	fields: ReadonlyMap<Field, number>,
	contents: readonly Content[],
): boolean {
	const has = (...any: Field[]) => any.some((field) => fields.has(field));
	const contentOfField = (field: Field) => contents[fields.get(field) ?? -1];
	switch (kind) {
		case "deals":
			return (
				(has("amount") &&
					has("status", "stage", "closedOn", "wonOn", "expectedCloseOn")) ||
				(contentOfField("status")?.closings ?? 0) > 0
			);
		case "sellers":
			return has("owner") && has("team", "office");
		case "customers":
			return (
				has("customer") &&
				has("sector", "country", "organisationNumber", "employees")
			);
		case "products":
			return contentOfField("product")?.isUnique === true;
		case "leads":
			return (
				has("title", "firstName", "lastName", "customer") &&
				has("createdOn", "firstContactOn", "qualifiedOn")
			);
		case "activities":
			return has("on") && has("activityType");
		case "costs":
			return has("amount") && has("from", "period", "on");
		case "targets":
			return has("part") || (has("target") && has("period", "year", "from"));
	}
}
