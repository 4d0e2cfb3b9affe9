import fc from "fast-check";
import { expect, test } from "vitest";
import { stageHistoryOf } from "../../lib/actions/stage-history.ts";
import { today } from "../../lib/clock.ts";
import type { Deal } from "../../lib/model/deal.ts";
import { acme, idOf, world } from "./world.ts";

const days = { on: "2026-03-18", seenFrom: "2026-03-02" };

test("a stage begins where the one before ends, and stays written", () => {
	const first = stageHistoryOf({}, "Lead", {
		on: "2026-03-02",
		seenFrom: "2026-03-02",
	});
	expect(first).toEqual([{ stage: "Lead", from: "2026-03-02" }]);
	const second = stageHistoryOf(
		{ stage: "Lead", stageHistory: first },
		"Offer",
		days,
	);
	expect(second).toEqual([
		{ stage: "Lead", from: "2026-03-02", to: "2026-03-18" },
		{ stage: "Offer", from: "2026-03-18" },
	]);
	// Put right on the same day: what was wrong is still to be seen.
	expect(
		stageHistoryOf({ stage: "Offer", stageHistory: second }, "Lead", days),
	).toEqual([
		{ stage: "Lead", from: "2026-03-02", to: "2026-03-18" },
		{ stage: "Offer", from: "2026-03-18", to: "2026-03-18" },
		{ stage: "Lead", from: "2026-03-18" },
	]);
});

test("a stage nobody wrote down was seen since the deal was entered, or since the last one ended", () => {
	expect(stageHistoryOf({ stage: "Lead" }, undefined, days)).toEqual([
		{ stage: "Lead", from: "2026-03-02", to: "2026-03-18" },
	]);
	const stageHistory = [
		{ stage: "Lead", from: "2026-03-02", to: "2026-03-05" },
	];
	expect(stageHistoryOf({ stage: "Offer", stageHistory }, "Won", days)).toEqual(
		[
			...stageHistory,
			{ stage: "Offer", from: "2026-03-05", to: "2026-03-18" },
			{ stage: "Won", from: "2026-03-18" },
		],
	);
});

test("whatever moves: no entry is lost, and only the last is open", () => {
	const stage = fc.constantFrom(undefined, "Lead", "Offer", "Won");
	fc.assert(
		fc.property(stage, fc.array(stage, { maxLength: 6 }), (begin, moves) => {
			let deal: Pick<Deal, "stage" | "stageHistory"> = { stage: begin };
			for (const next of moves) {
				const before = deal.stageHistory ?? [];
				const stageHistory = stageHistoryOf(deal, next, days);
				deal = { stage: next, stageHistory };
				const after = stageHistory ?? [];
				expect(after.slice(0, before.length)).toMatchObject(
					before.map(({ stage, from }) => ({ stage, from })),
				);
				expect(after.slice(0, -1).every(({ to }) => to)).toBe(true);
				if (after.length > before.length)
					expect(after.at(-1)?.to === undefined).toBe(next !== undefined);
			}
		}),
	);
});

test("kept when a deal is logged with a stage, and when it is changed", async () => {
	const { done, one } = world();
	const id = idOf(await done("logDeal", { ...acme, stage: "Offer" }));
	const history = async () => (await one("deal", id))?.stageHistory;
	const on = today();
	expect(await history()).toEqual([{ stage: "Offer", from: on }]);
	const save = (patch: object) =>
		done("saveRecord", { kind: "deal", id, patch });
	await save({ title: "Pilot" });
	expect(await history()).toEqual([{ stage: "Offer", from: on }]);
	await save({ stage: "Contract" });
	const moved = [
		{ stage: "Offer", from: on, to: on },
		{ stage: "Contract", from: on },
	];
	expect(await history()).toEqual(moved);
	await save({ stage: null, title: null });
	expect(await history()).toEqual([moved[0], { ...moved[1], to: on }]);
	const own = [{ stage: "Offer", from: "2026-03-02" }];
	await save({ stage: "Offer", stageHistory: own });
	expect(await history()).toEqual(own);
	expect(
		await one("deal", idOf(await done("logDeal", acme))),
	).not.toHaveProperty("stageHistory");
});
