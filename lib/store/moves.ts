import type { Deal } from "../model/deal.ts";
import type { Id } from "../model/record.ts";
import { type JournalRow, type Store, store } from "./db.ts";

/** A deal's expected close as an action found it and left it. */
export interface ExpectedMove {
	deal: Id;
	/** The instant it was done, in milliseconds. */
	at: number;
	from: string;
	to: string;
}

/** What is kept of a row while it is found out whether it stands. */
interface Light {
	undoneBy: Id | undefined;
	/** The import it is a part of. */
	importId: Id | undefined;
	moves: ExpectedMove[];
}

/**
 * Every move of a deal's expected close that an action made and that stands, oldest first: by hand, from a page, or by a file
 * imported again. What was taken back is none; nor is a day that was set where there was none. `since` is an instant: what was
 * done before it is not read.
 */
export async function expectedMoves(
	since: number,
	of: Store = store,
): Promise<ExpectedMove[]> {
	const rows = new Map<Id, Light>();
	const undoneImports = new Set<Id>();
	await of.journal
		.where("at")
		.aboveOrEqual(since)
		.each((row) => {
			const { phase } = row.import ?? {};
			if (phase === "undone" || phase === "undoing") undoneImports.add(row.id);
			rows.set(row.id, {
				undoneBy: row.undoneBy,
				importId: row.name === "importPart" ? row.id.split("/")[0] : undefined,
				moves: row.name === "undo" ? [] : movesOf(row),
			});
		});
	const stands = ({ undoneBy, importId }: Light): boolean => {
		if (importId !== undefined && undoneImports.has(importId)) return false;
		let is = true;
		for (let by = undoneBy; by !== undefined; is = !is)
			by = rows.get(by)?.undoneBy;
		return is;
	};
	return [...rows.values()].flatMap((row) =>
		row.moves.length > 0 && stands(row) ? row.moves : [],
	);
}

function movesOf({ at, changes }: JournalRow): ExpectedMove[] {
	return changes.flatMap(({ kind, id, before, after }) => {
		if (kind !== "deal") return [];
		const from = (before as Deal | undefined)?.expectedCloseOn;
		const to = (after as Deal | undefined)?.expectedCloseOn;
		return from && to && from !== to ? [{ deal: id, at, from, to }] : [];
	});
}
