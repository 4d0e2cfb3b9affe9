import type { Id } from "../model/record.ts";
import type { JournalRow } from "./db.ts";

/** Rows of the journal that nobody did: parts of an import, which are taken back with it, and what is done by itself. */
const NOT_BY_HAND: ReadonlySet<string> = new Set([
	"undo",
	"importPart",
	"closeMonths",
	"rememberForecasts",
]);

/**
 * The actions of a journal (newest first) that stand, each with the action to undo to take it back. That is itself, or, once
 * it was taken back and done again, the undo that did it again. `rows` may end anywhere: an undo is never older than what it undoes.
 */
export function standing(
	rows: readonly JournalRow[],
): { row: JournalRow; undo: Id }[] {
	const byId = new Map(rows.map((row) => [row.id, row]));
	return rows.flatMap((row) => {
		if (NOT_BY_HAND.has(row.name)) return [];
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
