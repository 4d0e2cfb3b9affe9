import { beforeEach, describe, expect, test } from "vitest";
import { KNOWN, keepBackup } from "../../lib/actions/back-up.ts";
import { forget } from "../../lib/actions/forget.ts";
import { forgetInBackups } from "../../lib/actions/forget-in-backups.ts";
import {
	planRestore,
	restoreBackup,
} from "../../lib/actions/restore-backup.ts";
import { isWhole, keptBackups, keptFile } from "../../lib/backup/folder.ts";
import { readBackup } from "../../lib/backup/read-backup.ts";
import { newId } from "../../lib/clock.ts";
import type { Store } from "../../lib/store/db.ts";
import { fakeFolder } from "../backup/fake-folder.ts";
import { fileOf } from "../backup/stores.ts";
import { recount } from "../store/recount.ts";
import { wholeOf } from "./whole-of.ts";
import { acme, idOf, world } from "./world.ts";

let folder: ReturnType<typeof fakeFolder>;
beforeEach(() => {
	folder = fakeFolder();
});

const keptText = () =>
	[...folder.files.values()]
		.map((bytes) => new TextDecoder().decode(bytes))
		.join("\n");
const fileNames = () => [...folder.files.keys()].sort();

/** Two customers, of whom Acme is also named in a deal of the other. */
async function company() {
	const own = world();
	const { done, all } = own;
	await done("logDeal", { ...acme, title: "Pump" });
	await done("logDeal", {
		...{ id: newId(), customerName: "Bolt", title: "After Acme A/S" },
		...{ status: "won", closedOn: "2026-03-12" },
	});
	const customer = (await all("customer")).find(
		({ name }) => name === "Acme A/S",
	)!.id;
	const forgetAcme = (
		how: "removed" | "anonymised" = "removed",
		left?: string[],
	) =>
		forget(
			{
				...({ kind: "customer", id: customer, how } as const),
				called: "Forgotten customer",
				...(left && { left }),
			},
			own.store,
		);
	return { ...own, customer, forgetAcme };
}

async function sameAsRecount(store: Store) {
	const { stored, told } = await recount(store);
	expect(stored).toEqual(told);
}

describe("backups that are kept", () => {
	test.each(["removed", "anonymised"] as const)(
		"are rewritten without who was %s, each whole, and under its own name",
		async (how) => {
			const { store, forgetAcme, done, all } = await company();
			await keepBackup("daily", store);
			await done("logDeal", acme);
			await keepBackup("beforeRestore", store);
			const before = fileNames();
			await forgetAcme(how);
			expect(keptText()).toContain("Acme");
			await forgetInBackups(undefined, store);
			expect(fileNames()).toEqual(before);
			expect(keptText()).not.toContain("Acme");
			expect(keptText()).not.toContain("Pump");
			expect(keptText()).toContain("After …");
			for (const { name } of await keptBackups(KNOWN))
				expect(await isWhole(name, KNOWN)).toBe(true);
			expect((await all("forgotten"))[0]).not.toHaveProperty("isInBackups");
		},
	);

	test("hold what a store holds that has forgotten: the same records, with all that follows from them", async () => {
		for (const how of ["removed", "anonymised"] as const) {
			const { store, forgetAcme, done } = await company();
			await done("logLead", {
				...{ id: newId(), customerName: "Bolt", createdOn: "2026-03-01" },
			});
			const kept = await keepBackup("daily", store);
			await forgetAcme(how);
			await forgetInBackups(undefined, store);
			const { contents } = await readBackup(await keptFile(kept!.name), {
				known: KNOWN,
			});
			for (const [kind, list] of contents.records)
				expect(list).toEqual(await store.records.range(kind, []));
			expect(contents.journal).toEqual(await store.journal.toArray());
			await store.delete();
		}
	});

	test("are done the next time where they were cut off, at whichever touch", async () => {
		const { store, forgetAcme, all } = await company();
		await keepBackup("daily", store);
		await forgetAcme();
		let cuts = 0;
		for (let touches = 0; ; touches++) {
			folder.stopAfter(touches);
			const cut = await forgetInBackups(undefined, store).then(
				() => false,
				() => true,
			);
			folder.start();
			for (const { name } of await keptBackups(KNOWN))
				expect(await isWhole(name, KNOWN)).toBe(true);
			expect(await keptBackups(KNOWN)).toHaveLength(1);
			if (!cut) break;
			cuts++;
			expect((await all("forgotten"))[0]?.isInBackups).toBe(true);
		}
		expect(cuts).toBeGreaterThan(5);
		expect(keptText()).not.toContain("Acme");
		expect(fileNames()).toHaveLength(1);
	});

	test("lose what nobody can read, which may hold anything", async () => {
		const { store, forgetAcme } = await company();
		const kept = await keepBackup("daily", store);
		const bytes = new TextEncoder().encode("Acme A/S, half");
		folder.files.set("20260318090000000.daily.json.part", bytes);
		folder.files.set("20260317090000000.daily.json", bytes);
		await forgetAcme();
		await forgetInBackups(undefined, store);
		expect(fileNames()).toEqual([kept!.name]);
	});

	test("are left alone where nobody waits to be forgotten in them", async () => {
		const { store } = await company();
		await keepBackup("daily", store);
		const before = keptText();
		await forgetInBackups(undefined, store);
		expect(keptText()).toBe(before);
	});

	test("lose a name in a text also where its customer was not there yet, while that is known", async () => {
		const { store, done, act } = world();
		await done("logDeal", { status: "open", title: "Ask Acme A/S" });
		await keepBackup("daily", store);
		const made = await act("logDeal", acme);
		if (!made.ok) throw new Error();
		const customer = (await store.records.range("customer", []))[0]!.id;
		const { forgotten, names } = await forget(
			{ kind: "customer", id: customer, how: "removed", called: "x" },
			store,
		);
		await forgetInBackups(new Map([[forgotten, names]]), store);
		expect(keptText()).toContain("Ask …");
		expect(keptText()).not.toContain("Acme");
	});
});

describe("a backup file from before", () => {
	const restored = async (file: Blob, store: Store) =>
		restoreBackup(await readBackup(file, { known: KNOWN }), undefined, store);

	test("does not bring back who was forgotten since, and says so before", async () => {
		const { store, forgetAcme, all, customer } = await company();
		const file = await fileOf(store);
		await forgetAcme();
		const { contents } = await readBackup(file, { known: KNOWN });
		expect(
			(await planRestore(contents, store)).every(
				({ added, removed }) => added.count === 0 && removed.count === 0,
			),
		).toBe(true);
		await restored(file, store);
		expect(await wholeOf(store)).not.toContain("Acme");
		expect(await wholeOf(store)).not.toContain("Pump");
		expect(keptText()).not.toContain("Acme");
		expect((await all("forgotten"))[0]?.ids).toEqual([customer]);
		await sameAsRecount(store);
	});

	test("of another store, or from before the customer was made again, is known by its name", async () => {
		const { store, act, done, all } = world();
		const first = await act("logDeal", { ...acme, title: "Pump" });
		if (!first.ok) throw new Error();
		const file = await fileOf(store);
		await done("undo", { actionId: first.actionId });
		await done("logDeal", { ...acme, title: "Pump" });
		const [customer] = await all("customer");
		await forget(
			{ kind: "customer", id: customer!.id, how: "removed", called: "x" },
			store,
		);
		await restored(file, store);
		expect(await wholeOf(store)).not.toContain("Acme");
		await sameAsRecount(store);
	});

	test("keeps somebody else of the same name, and a text in which it was left", async () => {
		const { store, forgetAcme, done, all } = await company();
		const twin = idOf(
			await done("saveRecord", {
				...{ kind: "customer", id: newId(), isNew: true },
				patch: { name: "Acme A/S", country: "SE" },
			}),
		);
		const bolt = (await all("deal")).find(
			({ title }) => title === "After Acme A/S",
		)!;
		const file = await fileOf(store);
		await forgetAcme("removed", [twin, bolt.id]);
		await restored(file, store);
		expect((await all("customer")).map(({ id }) => id)).toContain(twin);
		expect((await all("deal")).map(({ title }) => title)).toEqual([
			"After Acme A/S",
		]);
	});

	test("whose customer came again after it was forgotten keeps the new one", async () => {
		const { store, forgetAcme, done, all } = await company();
		await forgetAcme();
		await new Promise((done) => setTimeout(done, 2));
		await done("logDeal", acme);
		const file = await fileOf(store);
		await done("deleteRecord", {
			kind: "customer",
			id: (await all("customer")).find(({ name }) => name === "Acme A/S")!.id,
		});
		await restored(file, store);
		expect((await all("customer")).map(({ name }) => name).sort()).toEqual([
			"Acme A/S",
			"Bolt",
		]);
	});
});
