import type { Id } from "../model/record.ts";

/** The last row an import can number: 28 bits. */
export const LAST_ROW = 0x0fff_ffff;

/**
 * The id of an import's row: its own time and random part, with the row's number where UUID version 7 has its upper
 * random bits. Rows sort as they are numbered, all of an import lie together, and a resumed import makes the same ids.
 */
export function idOfRow(importId: Id, row: number): Id {
	const time = importId.slice(0, 14);
	const tail = importId.slice(-11);
	const hex = (value: number, digits: number) =>
		value.toString(16).padStart(digits, "0");
	return `${time}7${hex(row >>> 16, 3)}-${hex(0x8000 | ((row >>> 2) & 0x3fff), 4)}-${hex((row & 3) << 2, 1)}${tail}`;
}

/** True for the id of one of an import's rows, whether its deal is stored or was to come. */
export function isRowOf(importId: Id, id: Id): boolean {
	return (
		id.startsWith(importId.slice(0, 14)) && id.endsWith(importId.slice(-11))
	);
}
