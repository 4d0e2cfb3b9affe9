import { expect, test } from "vitest";
import { expectedMoves } from "../../lib/store/moves.ts";
import { world } from "../actions/world.ts";

const DEAL = "0190a0a0-0000-7000-8000-0000000dd001";

async function company() {
	const { store, done } = world();
	const save = (patch: object, isNew = false) =>
		done("saveRecord", {
			kind: "deal",
			id: DEAL,
			...(isNew && { isNew: true }),
			patch,
		});
	await save({ status: "open", expectedCloseOn: "2026-03-10" }, true);
	const moves = async (since = 0) =>
		(await expectedMoves(since, store)).map(({ from, to }) => [from, to]);
	return { store, done, save, moves };
}

test("every move of the expected close that stands, oldest first; a day that was only set is none", async () => {
	const { save, moves } = await company();
	expect(await moves()).toEqual([]);
	await save({ expectedCloseOn: "2026-04-01" });
	await save({ title: "Pilot" });
	await save({ expectedCloseOn: null });
	await save({ expectedCloseOn: "2026-06-01" });
	await save({ expectedCloseOn: "2026-05-01" });
	expect(await moves()).toEqual([
		["2026-03-10", "2026-04-01"],
		["2026-06-01", "2026-05-01"],
	]);
});

test("what was taken back did not happen; done again it did, once", async () => {
	const { done, save, moves } = await company();
	const moved = await save({ expectedCloseOn: "2026-04-01" });
	const undone = await done("undo", { actionId: moved.actionId });
	expect(await moves()).toEqual([]);
	await done("undo", { actionId: undone.actionId });
	expect(await moves()).toEqual([["2026-03-10", "2026-04-01"]]);
});

test("a file imported again moves it too, and taking that import back takes the move", async () => {
	const { store, moves } = await company();
	const deal = (expectedCloseOn: string) => ({
		id: DEAL,
		rev: 1,
		enteredAt: 0,
		status: "open" as const,
		expectedCloseOn,
	});
	const part = (id: string, phase: "done" | "undone", to: string) =>
		store.journal.bulkPut([
			{
				id,
				at: 1,
				name: "importFiles",
				answer: { ok: true, actionId: id, ids: [] },
				changes: [],
				import: {
					hash: id,
					files: [],
					fromId: "a",
					toId: "b",
					phase,
					added: 0,
					changed: 1,
					skipped: 0,
				},
			},
			{
				id: `${id}/deal/${DEAL}/2`,
				at: 2,
				name: "importPart",
				answer: { ok: true, actionId: id, ids: [] },
				changes: [
					{
						kind: "deal",
						id: DEAL,
						before: deal("2026-03-10"),
						after: deal(to),
					},
				],
			},
		]);
	await part("one", "done", "2026-07-01");
	await part("two", "undone", "2026-08-01");
	expect(await moves()).toEqual([["2026-03-10", "2026-07-01"]]);
});

test("what was done before a moment is not read", async () => {
	const { save, moves } = await company();
	await save({ expectedCloseOn: "2026-04-01" });
	expect(await moves(Date.now() + 1_000)).toEqual([]);
});
