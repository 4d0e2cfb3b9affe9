import { expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { runAction } from "../../lib/actions/answer.ts";
import { ensureReady, lookAgain } from "../../lib/actions/perform.ts";
import { newId } from "../../lib/clock.ts";
import { NATIVE_VERSION, Store } from "../../lib/store/db.ts";
import { begin, openStore, readCanary } from "../../lib/store/readiness.ts";

const logDeal = (store: Store) =>
	runAction("logDeal", newId(), { status: "open" }, store);

test("a new user's empty store is ready", async () => {
	const store = new Store("new");
	expect(await openStore(store)).toBe("ready");
	expect(await readCanary()).toMatchObject({ hasHadRecords: false });
});

test("records that are gone are lost, never a new user; nothing is written until the seller chooses to start empty", async () => {
	const store = new Store("lost");
	await logDeal(store);
	expect(await readCanary()).toMatchObject({
		hasHadRecords: true,
		counts: { deal: 1 },
	});
	store.close();
	await store.delete();

	const again = new Store("lost");
	expect(await ensureReady(again)).toBe("lost");
	expect(await logDeal(again)).toEqual({ ok: false, reason: "lost" });
	for (const table of again.tables) expect(await table.count()).toBe(0);
	expect(await readCanary()).toMatchObject({ counts: { deal: 1 } });

	await begin(again);
	expect(await lookAgain(again)).toBe("ready");
	expect(await logDeal(again)).toMatchObject({ ok: true });
});

test("a canary that is gone while the store is whole is made again, and no alarm raised", async () => {
	const store = new Store("canary");
	await logDeal(store);
	await fakeBrowser.storage.local.clear();
	store.close();
	const again = new Store("canary");
	expect(await openStore(again)).toBe("ready");
	expect(await readCanary()).toMatchObject({ hasHadRecords: true });
});

test("taking everything back leaves a store that is empty, not lost", async () => {
	const store = new Store("empty");
	const answer = await logDeal(store);
	if (answer.ok)
		await runAction("undo", newId(), { actionId: answer.actionId }, store);
	store.close();
	expect(await openStore(new Store("empty"))).toBe("ready");
});

test("a store of a newer version is read, never written", async () => {
	const store = new Store("newer");
	await logDeal(store);
	store.close();
	await new Promise<void>((resolve, reject) => {
		const request = indexedDB.open("newer", NATIVE_VERSION + 10);
		request.onupgradeneeded = () => {};
		request.onsuccess = () => {
			request.result.close();
			resolve();
		};
		request.onerror = () => reject(request.error);
	});
	const old = new Store("newer");
	expect(await ensureReady(old)).toBe("newer");
	expect(await logDeal(old)).toEqual({ ok: false, reason: "readOnly" });
	expect(await old.records.range("deal", [])).toHaveLength(1);
});

test("every write transaction asks to be on disk before it counts as done", () => {
	expect(new Store("durability")._options.chromeTransactionDurability).toBe(
		"strict",
	);
});
