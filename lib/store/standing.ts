import type { Id } from "../model/record.ts";
import type { JournalRow } from "./db.ts";

/**
 * The actions of a journal (newest first) that stand, each with the action to undo to take it back. That is itself, or, once
 * it was taken back and done again, the undo that did it again. `rows` may end anywhere: an undo is never older than what it undoes.
 */
export function standing(
	rows: readonly JournalRow[],
): { row: JournalRow; undo: Id }[] {
	const byId = new Map(rows.map((row) => [row.id, row]));
	return rows.flatMap((row) => {
		// The parts of an import are taken back with it.
		if (row.name === "undo" || row.name === "importPart") return [];
		let last: JournalRow = row;
		let stands = true;
		for (; last.undoneBy !== undefined; stands = !stands) {
			const next = byId.get(last.undoneBy);
			if (!next) return [];
			last = next;
		}
		return stands ? [{ row, undo: last.id }] : [];
	});
}
