import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { runAction } from "../../lib/actions/answer.ts";
import {
	backUp,
	backUpDaily,
	KNOWN,
	keepBackup,
	rewriteKept,
} from "../../lib/actions/back-up.ts";
import { lookAgain } from "../../lib/actions/perform.ts";
import { isWhole, keptBackups, keptFile } from "../../lib/backup/folder.ts";
import { headOf, readBackup } from "../../lib/backup/read-backup.ts";
import { newId } from "../../lib/clock.ts";
import { store } from "../../lib/store/db.ts";
import { begin, readCanary } from "../../lib/store/readiness.ts";
import { fakeFolder } from "../backup/fake-folder.ts";
import { fileOf, gathered } from "../backup/stores.ts";
import { acme, world } from "./world.ts";

const read = async (name: string) =>
	(await readBackup(await keptFile(name), { known: KNOWN })).contents;

describe("a backup", () => {
	test("is of one moment, also while deals are being logged: nothing of it is half", async () => {
		fakeFolder();
		const { store, act, done } = world();
		for (let n = 0; n < 5; n++) await done("logDeal", acme);
		const { sink, file } = gathered();
		let left = 30;
		const logged: Promise<unknown>[] = [];
		const head = await backUp(
			sink,
			{
				// Each portion that is read, somebody logs a deal.
				onProgress() {
					if (left-- > 0) logged.push(act("logDeal", acme));
				},
			},
			store,
		);
		await Promise.all(logged);
		const { contents } = await readBackup(file(), { known: KNOWN });
		const deals = contents.records.get("deal")?.length;
		expect(deals).toBe(head.counts.deal);
		// One row of the journal for each deal there is.
		expect(contents.journal).toHaveLength(deals ?? 0);
		expect(contents.records.get("customer")).toHaveLength(1);
		// The canary hears of it after the answer: not into the next test.
		const { counts } = (await store.meta.get("state"))!;
		await vi.waitFor(async () =>
			expect((await readCanary())?.counts).toEqual(counts),
		);
	});

	test("of a store that a newer version has written says which it needs", async () => {
		const { store, done } = world();
		await done("logDeal", acme);
		vi.spyOn(store, "backendDB").mockReturnValue({
			version: 70,
		} as IDBDatabase);
		const file = await fileOf(store);
		await expect(headOf(file, KNOWN)).rejects.toMatchObject({
			reason: "newer",
			needs: 7,
		});
	});

	test("that cannot be kept for want of room leaves those there are", async () => {
		const folder = fakeFolder();
		const { store, done } = world();
		await done("logDeal", acme);
		const kept = await keepBackup("daily", store);
		await done("logDeal", acme);
		folder.stopAfter(4);
		await expect(keepBackup("daily", store)).rejects.toThrow();
		folder.start();
		expect((await keptBackups(KNOWN)).map(({ name }) => name)).toEqual([
			kept?.name,
		]);
	});
});

describe("every day", () => {
	const log = () => runAction("logDeal", newId(), acme);
	const later = (days: number) =>
		vi.setSystemTime(Date.now() + days * 86_400_000);
	const names = async () => (await keptBackups(KNOWN)).map(({ name }) => name);
	let folder: ReturnType<typeof fakeFolder>;
	beforeEach(async () => {
		vi.useFakeTimers({ toFake: ["Date"], now: Date.parse("2026-03-18T09:00") });
		folder = fakeFolder();
		await lookAgain(store);
	});
	afterEach(async () => {
		vi.useRealTimers();
		await store.delete();
	});

	test("a store that has changed is kept once, and one that has not is not", async () => {
		await log();
		await Promise.all([backUpDaily(), backUpDaily()]);
		await backUpDaily();
		expect(await names()).toHaveLength(1);
		later(1);
		await backUpDaily();
		expect(await names()).toHaveLength(1);
		await log();
		await backUpDaily();
		const [newest, first] = await names();
		expect((await read(newest!)).records.get("deal")).toHaveLength(2);
		expect((await read(first!)).records.get("deal")).toHaveLength(1);
	});

	test("after forty days the last seven and a weekly few are there, each whole", async () => {
		for (let day = 0; day < 40; day++) {
			await log();
			await backUpDaily();
			later(1);
		}
		const left = await names();
		expect(left.length).toBeLessThanOrEqual(11);
		expect(left.length).toBeGreaterThanOrEqual(9);
		for (const name of left) expect(await isWhole(name, KNOWN)).toBe(true);
	});

	test("an empty store, a lost one and one that was begun anew never push out what was kept", async () => {
		await backUpDaily();
		expect(await names()).toEqual([]);
		await log();
		await backUpDaily();
		const [kept] = await names();
		store.close();
		await store.delete();
		later(1);
		expect(await lookAgain(store)).toBe("lost");
		await backUpDaily();
		expect(await names()).toEqual([kept]);
		await begin(store);
		await lookAgain(store);
		await backUpDaily();
		expect(await names()).toEqual([kept]);
		for (let day = 0; day < 60; day++) {
			await log();
			await backUpDaily();
			later(1);
		}
		expect(await names()).toContain(kept);
	});

	test("nothing is kept while a file comes in, and again once it was cut off long ago", async () => {
		await log();
		const importId = newId();
		const state = await store.meta.get("state");
		await store.meta.put({ ...state!, openImports: [importId] });
		await store.journal.put({
			id: importId,
			at: Date.now(),
			name: "importFiles",
			answer: { ok: true, actionId: importId, ids: [] },
			changes: [],
		});
		await backUpDaily();
		expect(await names()).toEqual([]);
		later(0.1);
		await backUpDaily();
		expect(await names()).toHaveLength(1);
	});

	test("what must not exist any more can be taken out of every kept one", async () => {
		await log();
		await runAction("logDeal", newId(), { ...acme, customerName: "Bolt" });
		await backUpDaily();
		later(1);
		await log();
		await backUpDaily();
		const before = await names();
		await rewriteKept((contents) => ({
			...contents,
			records: new Map(
				[...contents.records].map(([kind, own]) => [
					kind,
					own.filter((each) => !JSON.stringify(each).includes("Bolt")),
				]),
			),
			journal: contents.journal.filter(
				(row) => !JSON.stringify(row).includes("Bolt"),
			),
		}));
		expect(await names()).toEqual(before);
		for (const name of before) {
			expect(await isWhole(name, KNOWN)).toBe(true);
			expect((await read(name)).records.get("customer")).toHaveLength(1);
			expect(await (await keptFile(name)).text()).not.toContain("Bolt");
		}
		expect((await keptBackups(KNOWN))[0]?.counts.customer).toBe(1);
		// One that nobody can read may hold anything.
		folder.files.get(before[0]!)![900]! ^= 1;
		await rewriteKept(() => null);
		expect(await names()).toEqual(before.slice(1));
	});
});
