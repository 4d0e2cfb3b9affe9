import { expect, test, vi } from "vitest";
import { progressOf } from "../../lib/figures/progress-of.ts";
import { settings } from "../../lib/store/read.ts";
import { readOnce } from "../../lib/store/read-once.ts";
import { company } from "../figures/company.ts";

test("what one query asks for twice is read once, and is the same as from the store itself", async () => {
	const { store, goal, won } = await company();
	await won(100, "2026-03-03");
	const set = await goal({ target: 40_000, currency: "DKK" });
	const reads = vi.spyOn(store.records, "get");
	const once = readOnce(store);
	await settings(once);
	await settings(once);
	expect(reads).toHaveBeenCalledTimes(1);
	expect(await progressOf(set, "2026-03-18", once)).toEqual(
		await progressOf(set, "2026-03-18", store),
	);
});

test("the next query hears of what was written meanwhile", async () => {
	const { store, act } = await company();
	expect((await settings(readOnce(store))).churnMonths).toBeUndefined();
	await act("saveSettings", { patch: { churnMonths: 6 } });
	expect((await settings(readOnce(store))).churnMonths).toBe(6);
});
