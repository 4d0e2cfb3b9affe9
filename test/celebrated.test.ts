import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { isFirstTime } from "../lib/celebrated.ts";

// Locks as browsers have them: one after the other, by name.
let last: Promise<unknown> = Promise.resolve();
beforeEach(() => {
	last = Promise.resolve();
	vi.stubGlobal("navigator", {
		locks: {
			request(_name: string, work: () => Promise<boolean>) {
				const next = last.then(work);
				last = next;
				return next;
			},
		},
	});
	return () => vi.unstubAllGlobals();
});

test("a goal's period is new once, whoever asks and however often", async () => {
	const both = await Promise.all([
		isFirstTime("goal", "2026-03"),
		isFirstTime("goal", "2026-03"),
	]);
	expect(both).toEqual([true, false]);
	expect(await isFirstTime("goal", "2026-03")).toBe(false);
	expect(await isFirstTime("goal", "2026-04")).toBe(true);
	expect(await isFirstTime("other", "2026-03")).toBe(true);
});

test("what is remembered does not grow without end, and the newest stays", async () => {
	for (let n = 0; n < 210; n++) await isFirstTime("goal", String(n));
	const { celebrated } = await fakeBrowser.storage.local.get("celebrated");
	expect(celebrated).toHaveLength(200);
	expect(await isFirstTime("goal", "209")).toBe(false);
});
