import { beforeEach, describe, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { KNOWN } from "../../lib/actions/back-up.ts";
import { planImport, runImport } from "../../lib/actions/import-drafts.ts";
import { ensureReady } from "../../lib/actions/perform.ts";
import {
	planRestore,
	restoreBackup,
} from "../../lib/actions/restore-backup.ts";
import { undoImport } from "../../lib/actions/undo-import.ts";
import { keptBackups, keptFile } from "../../lib/backup/folder.ts";
import { readBackup } from "../../lib/backup/read-backup.ts";
import { newId } from "../../lib/clock.ts";
import { Store } from "../../lib/store/db.ts";
import { readCanary } from "../../lib/store/readiness.ts";
import { fakeFolder } from "../backup/fake-folder.ts";
import { fileOf, payloadOf, truthOf } from "../backup/stores.ts";
import { recount } from "../store/recount.ts";
import { acme, idOf, world } from "./world.ts";

beforeEach(() => {
	fakeFolder();
});
const read = (file: Blob) => readBackup(file, { known: KNOWN });
const adds = async (store: Store) => {
	const { stored, told } = await recount(store);
	expect(stored).toEqual(told);
};

/** A store with some of everything that follows from something else. */
async function company() {
	const own = world();
	await own.done("nameMe", { name: "Søren" });
	const lead = idOf(
		await own.done("logLead", {
			id: newId(),
			source: "fair",
			customerName: "Acme A/S",
			createdOn: "2026-01-05",
		}),
	);
	const deal = idOf(await own.done("logDeal", { ...acme, title: "Pilot" }));
	await own.done("saveRecord", { kind: "deal", id: deal, patch: { lead } });
	await own.done("logActivity", { type: "quoteSent", on: "2026-03-01", deal });
	await own.done("closeMonths", {
		months: ["2026-03"],
		closedOn: "2026-04-16",
	});
	const gone = await own.done("logDeal", acme);
	await own.done("undo", { actionId: gone.actionId });
	return { ...own, deal };
}

describe("restoring", () => {
	test("says beforehand what it would add, change and take away, by name, and writes nothing", async () => {
		const { store, done, deal } = await company();
		const file = await fileOf(store);
		await done("saveRecord", {
			kind: "deal",
			id: deal,
			patch: { title: "Pilot, larger" },
		});
		await done("logDeal", { ...acme, customerName: "Bolt" });
		await done("deleteRecord", {
			kind: "activity",
			id: (await store.records.range("activity", []))[0]!.id,
		});
		const before = await truthOf(store);
		const found = await planRestore((await read(file)).contents, store);
		const of = (kind: string) => found.find((each) => each.kind === kind);
		expect(of("deal")).toMatchObject({
			changed: { count: 1, first: [{ id: deal, name: "Pilot" }] },
			removed: { count: 1, first: [{ name: "Bolt", on: "2026-03-11" }] },
			added: { count: 0 },
			same: 0,
		});
		expect(of("customer")).toMatchObject({
			removed: { count: 1, first: [{ name: "Bolt" }] },
			same: 1,
		});
		expect(of("activity")).toMatchObject({
			added: { count: 1, first: [{ on: "2026-03-01" }] },
		});
		expect(of("goal")).toBeUndefined();
		expect(await truthOf(store)).toStrictEqual(before);
	});

	test("brings back what was, with every figure, and is undone to the byte; so is the undo", async () => {
		const { store, done, act, deal } = await company();
		const first = await fileOf(store);
		await done("deleteRecord", { kind: "deal", id: deal });
		await done("logDeal", { ...acme, customerName: "Bolt" });
		const second = await fileOf(store);

		const { before } = await restoreBackup(await read(first), undefined, store);
		expect(await payloadOf(await fileOf(store))).toBe(await payloadOf(first));
		await adds(store);
		expect(await store.frozen.range("organisation", [])).not.toEqual([]);
		// What was done before can be taken back, and sent again counts once.
		const [row] = await store.journal.where("name").equals("logDeal").toArray();
		expect(await act("logDeal", acme, row!.id)).toEqual(row!.answer);

		const [kept] = await keptBackups(KNOWN);
		expect(kept).toMatchObject({ name: before, because: "beforeRestore" });
		await restoreBackup(await read(await keptFile(before!)), undefined, store);
		expect(await payloadOf(await fileOf(store))).toBe(await payloadOf(second));
		await adds(store);

		const [undo] = await keptBackups(KNOWN);
		await restoreBackup(
			await read(await keptFile(undo!.name)),
			undefined,
			store,
		);
		expect(await payloadOf(await fileOf(store))).toBe(await payloadOf(first));
	});

	test("never gives a number of changes that an earlier state had", async () => {
		const { store, done } = await company();
		const file = await fileOf(store);
		for (let n = 0; n < 3; n++) await done("logDeal", acme);
		const before = (await store.meta.get("state"))!.changes;
		await restoreBackup(await read(file), undefined, store);
		expect((await store.meta.get("state"))!.changes).toBeGreaterThan(before);
	});

	test("brings a lost store back, and the canary with it", async () => {
		const { store } = await company();
		const file = await fileOf(store);
		store.close();
		await store.delete();
		const lost = new Store(store.name);
		expect(await ensureReady(lost)).toBe("lost");
		expect(await restoreBackup(await read(file), undefined, lost)).toEqual({
			before: null,
		});
		expect(await ensureReady(lost)).toBe("ready");
		expect(await payloadOf(await fileOf(lost))).toBe(await payloadOf(file));
		await adds(lost);
		const state = await lost.meta.get("state");
		expect(await readCanary()).toMatchObject({
			databaseId: state?.databaseId,
			hasHadRecords: true,
			counts: { deal: 1 },
		});
		expect(await keptBackups(KNOWN)).toEqual([]);
	});

	test("also where the canary knows of another database", async () => {
		const { store } = await company();
		const file = await fileOf(store);
		fakeBrowser.reset();
		const other = world();
		await other.done("logDeal", acme);
		await restoreBackup(await read(file), undefined, other.store);
		const { databaseId } = (await other.store.meta.get("state"))!;
		expect((await readCanary())?.databaseId).toBe(databaseId);
		other.store.close();
		expect(await ensureReady(new Store(other.store.name))).toBe("ready");
	});

	test("keeps what somebody logs while the copy that undoes it is made", async () => {
		const { store, act } = await company();
		const file = await fileOf(store);
		let isLogged = false;
		const { before } = await restoreBackup(
			await read(file),
			(share) => {
				// Right after the copy, before anything is replaced.
				if (share >= 0.3 || isLogged) return;
				isLogged = true;
				void act("logDeal", { ...acme, customerName: "Late ApS" });
			},
			store,
		);
		const kept = await read(await keptFile(before!));
		const names = kept.contents.records
			.get("customer")
			?.map((each) => (each as { name: string }).name);
		expect(names).toContain("Late ApS");
	});

	test("that dies in the middle has changed nothing", async () => {
		const { store, done } = await company();
		const file = await fileOf(store);
		await done("logDeal", acme);
		const before = await truthOf(store);
		for (const at of [0.65, 1])
			await expect(
				restoreBackup(
					await read(file),
					(share) => {
						if (share >= at) throw new Error("stopped");
					},
					store,
				),
			).rejects.toThrow("stopped");
		expect(await truthOf(store)).toStrictEqual(before);
		await adds(store);
	});

	test("waits for an import that is half way", async () => {
		const { store } = await company();
		const file = await fileOf(store);
		const state = (await store.meta.get("state"))!;
		await store.meta.put({ ...state, openImports: [newId()] });
		await expect(
			restoreBackup(await read(file), undefined, store),
		).rejects.toMatchObject({ reason: "importing" });
	});
});

test("an import that was half way when the backup was made is taken back: the rest adds up, and the file comes in again", async () => {
	const { store, done } = world();
	await done("logDeal", { ...acme, customerName: "Acme" });
	const deals = Array.from({ length: 40 }, (_, n) => ({
		line: n + 2,
		key: `id:${n}`,
		owner: n % 2 ? "Ann" : "Bo",
		customer: n % 3 ? "Acme" : `Customer ${n}`,
		amount: { minor: 100 + n, currency: "DKK" },
		status: "won" as const,
		closedOn: `2026-02-${String((n % 27) + 1).padStart(2, "0")}`,
	}));
	const plan = (into: Store) =>
		planImport(
			{
				deals,
				sellers: [],
				customers: [],
				refusals: [],
				currencyAssumed: false,
				suggestions: [],
				notes: [],
			} as never,
			{ importId: newId(), files: ["a.csv"], hash: "x" },
			into,
		);
	const whole = await fileOf(store);
	for (const phase of ["names", "keys", "deals", "customers"]) {
		await restoreBackup(await read(whole), undefined, store);
		await expect(
			runImport(
				await plan(store),
				{
					onProgress(progress) {
						if (progress.phase === phase) throw new Error("cut off");
					},
				},
				store,
			),
		).rejects.toThrow("cut off");
		const file = await fileOf(store);
		const again = new Store(`again ${phase}`);
		await ensureReady(again);
		await restoreBackup(await read(file), undefined, again);
		await adds(again);
		expect(await again.records.range("deal", [])).toHaveLength(1);
		const outcome = await runImport(await plan(again), {}, again);
		expect(outcome.added).toBe(40);
		await adds(again);
		// Over this store, whose own import is still open, nothing could be restored.
		for (const id of (await store.meta.get("state"))?.openImports ?? [])
			await undoImport(id, {}, store);
	}
});
