import { expect, test } from "vitest";
import { newId } from "../../lib/clock.ts";
import { commissionPlanExample } from "../../lib/model/commission-plan.ts";
import { customKpiExample } from "../../lib/model/custom-kpi.ts";
import { fileMappingExample } from "../../lib/model/file-mapping.ts";
import { taughtOf, taughtPageExample } from "../../lib/model/taught-page.ts";
import { acme, idOf, world } from "./world.ts";

test("deletes a deal, and undo brings it back as it was", async () => {
	const { act, done, one } = world();
	const id = idOf(await done("logDeal", acme));
	const before = await one("deal", id);
	const gone = await done("deleteRecord", { kind: "deal", id });
	expect(await one("deal", id)).toBeUndefined();
	expect(await act("deleteRecord", { kind: "deal", id })).toMatchObject({
		reason: "notFound",
	});
	await done("undo", { actionId: gone.actionId });
	expect(await one("deal", id)).toEqual(before);
});

test.each([
	["customKpi", customKpiExample],
	["commissionPlan", commissionPlanExample],
	["fileMapping", fileMappingExample],
] as const)(
	"deletes a %s, and undo brings it back as it was",
	async (kind, example) => {
		const { done, one } = world();
		const { id: _, rev, enteredAt, ...all } = example;
		const { version, ...patch } = { version: 1, ...all };
		const id = newId();
		await done("saveRecord", { kind, id, isNew: true, patch });
		const before = await one(kind, id);
		expect(before).toMatchObject(patch);
		const gone = await done("deleteRecord", { kind, id });
		expect(await one(kind, id)).toBeUndefined();
		await done("undo", { actionId: gone.actionId });
		expect(await one(kind, id)).toEqual(before);
	},
);

test("what was taught of a page is forgotten, and undo brings it back as it was", async () => {
	const { done, one } = world();
	const id = idOf(await done("saveTaughtPage", taughtOf(taughtPageExample)));
	const before = await one("taughtPage", id);
	const gone = await done("deleteRecord", { kind: "taughtPage", id });
	expect(await one("taughtPage", id)).toBeUndefined();
	await done("undo", { actionId: gone.actionId });
	expect(await one("taughtPage", id)).toEqual(before);
});
