import { describe, expect, it } from "vitest";
import type { JournalRow } from "../../lib/store/db.ts";
import { standing } from "../../lib/store/standing.ts";

const row = (id: string, name: string, undoneBy?: string): JournalRow => ({
	id,
	at: 0,
	name,
	answer: { ok: true, actionId: id, ids: [] },
	changes: [],
	...(undoneBy && { undoneBy }),
});
const of = (...rows: JournalRow[]) =>
	standing(rows.reverse()).map(({ row, undo }) => [row.id, undo]);

describe("what stands", () => {
	it("is every action, newest first, by its own id", () => {
		expect(of(row("a", "logDeal"), row("b", "setGoal"))).toEqual([
			["b", "b"],
			["a", "a"],
		]);
	});

	it("is not what was taken back", () => {
		expect(
			of(row("a", "logDeal"), row("b", "editDeal", "u"), row("u", "undo")),
		).toEqual([["a", "a"]]);
	});

	it("is what was taken back and done again: the redo is what takes it back", () => {
		expect(
			of(
				row("a", "logDeal"),
				row("b", "editDeal", "u"),
				row("u", "undo", "r"),
				row("r", "undo"),
			),
		).toEqual([
			["b", "r"],
			["a", "a"],
		]);
	});

	it("is not what was taken back a second time", () => {
		expect(
			of(
				row("b", "editDeal", "u"),
				row("u", "undo", "r"),
				row("r", "undo", "v"),
				row("v", "undo"),
			),
		).toEqual([]);
	});

	it("is an import, and not its parts", () => {
		expect(of(row("i", "import"), row("i/1", "importPart"))).toEqual([
			["i", "i"],
		]);
	});
});
