import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { ActionName } from "../../lib/actions/actions.ts";
import { runAction } from "../../lib/actions/answer.ts";
import { keepBackup } from "../../lib/actions/back-up.ts";
import {
	deleteEverything,
	goOnDeleting,
} from "../../lib/actions/delete-everything.ts";
import {
	lastOf,
	publishNow,
	publishSlowly,
} from "../../lib/actions/publish-glance.ts";
import { newId } from "../../lib/clock.ts";
import { store as ownStore } from "../../lib/store/db.ts";
import { openStore, readCanary } from "../../lib/store/readiness.ts";
import { fakeFolder } from "../backup/fake-folder.ts";
import { wholeOf } from "./whole-of.ts";
import { acme, world } from "./world.ts";

let folder: ReturnType<typeof fakeFolder>;
const removed = vi.fn();
beforeEach(() => {
	folder = fakeFolder();
	removed.mockReset();
});
afterEach(() => {
	vi.unstubAllGlobals();
});

const other = () =>
	new Promise<void>((done) => {
		const opening = indexedDB.open("maalbar-folder", 1);
		opening.onupgradeneeded = () => opening.result.createObjectStore("folder");
		opening.onsuccess = () => {
			opening.result.close();
			done();
		};
	});
const databases = async () =>
	(await indexedDB.databases()).map(({ name }) => name);

/** A store with records, a backup, a folder that is watched, sites, a draft and places. */
async function full() {
	const own = world();
	Object.assign(fakeBrowser, {
		permissions: {
			getAll: async () => ({
				origins: ["https://crm.example/*"],
				permissions: ["storage", "notifications"],
			}),
			remove: removed,
		},
	});
	Object.assign(fakeBrowser.runtime, {
		getManifest: () => ({ optional_permissions: ["notifications"] }),
	});
	await own.done("logDeal", acme);
	await keepBackup("daily", own.store);
	await other();
	await fakeBrowser.storage.session.set({ draft: { customer: "Acme A/S" } });
	await fakeBrowser.storage.local.set({
		"place https://acme.example": { x: 0 },
		backup: { savedAt: 1 },
	});
	return own;
}

test("nothing is left, and who comes then is a new user, not one whose records are missing", async () => {
	const { store } = await full();
	const before = await store.meta.get("state");
	await deleteEverything(store);
	expect(await wholeOf(store)).not.toContain("Acme");
	expect(folder.files.size).toBe(0);
	expect(await databases()).not.toContain("maalbar-folder");
	expect(await fakeBrowser.storage.session.get(null)).toEqual({});
	expect(removed).toHaveBeenCalledWith({
		origins: ["https://crm.example/*"],
		permissions: ["notifications"],
	});
	const state = await store.meta.get("state");
	expect(state).toMatchObject({ changes: 0, counts: {} });
	expect(state?.databaseId).not.toBe(before?.databaseId);
	expect(Object.keys(await fakeBrowser.storage.local.get(null))).toEqual([
		"canary",
	]);
	expect(await readCanary()).toMatchObject({
		databaseId: state?.databaseId,
		hasHadRecords: false,
	});
	expect(await openStore(store)).toBe("ready");
});

test("cut off at any step, it goes on when the background starts again", async () => {
	for (const step of ["dropAll", "clear", "permissions"] as const) {
		const { store } = await full();
		if (step === "dropAll") folder.stopAfter(0);
		const failing =
			step === "clear"
				? vi
						.spyOn(store, "write")
						.mockRejectedValueOnce(new Error("killed") as never)
				: undefined;
		if (step === "permissions")
			removed.mockRejectedValueOnce(new Error("killed"));
		await expect(deleteEverything(store)).rejects.toThrow();
		folder.start();
		failing?.mockRestore();
		await goOnDeleting(store);
		expect(await wholeOf(store), step).not.toContain("Acme");
		expect(folder.files.size).toBe(0);
		expect((await readCanary())?.hasHadRecords).toBe(false);
		expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).toBe(
			JSON.stringify({ canary: await readCanary() }),
		);
	}
});

test("nothing goes where nobody began to delete", async () => {
	const { store } = await full();
	const before = await wholeOf(store);
	await goOnDeleting(store);
	expect(await wholeOf(store)).toBe(before);
	expect(folder.files.size).toBe(1);
});

test("a store whose records are missing can be deleted, too", async () => {
	const { store } = await full();
	await store.delete();
	await store.open();
	expect(await openStore(store)).toBe("lost");
	await deleteEverything(store);
	expect(await openStore(store)).toBe("ready");
});

test("what stands beside the store never holds a name", async () => {
	vi.spyOn(fakeBrowser.i18n, "getUILanguage").mockReturnValue("en");
	const act = (name: ActionName, input: unknown) =>
		runAction(name, newId(), input);
	await act("nameMe", { name: "Ann Berg" });
	const logged = await act("logDeal", { ...acme, title: "Pump" });
	await act("setGoal", {
		...{ id: newId(), kpi: "revenue", scope: { kind: "organisation" } },
		...{ periodKind: "year", startsOn: "2026-01-01", isRecurring: true },
		...{ target: 1_000_000, currency: "DKK" },
	});
	await publishNow(lastOf("logDeal", acme, logged));
	await publishSlowly();
	const kept = JSON.stringify(await fakeBrowser.storage.local.get(null));
	for (const each of ["canary", "glance", "1000000"])
		expect(kept).toContain(each);
	for (const name of ["Ann", "Acme", "Pump"]) expect(kept).not.toContain(name);
	await ownStore.delete();
});
