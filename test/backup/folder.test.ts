import fc from "fast-check";
import { expect, test } from "vitest";
import {
	dropKept,
	isWhole,
	keepFile,
	keptBackups,
	keptFile,
} from "../../lib/backup/folder.ts";
import { fileNameOf } from "../../lib/backup/keeping.ts";
import type { Contents } from "../../lib/store/contents.ts";
import { fakeFolder } from "./fake-folder.ts";
import { anyContents, written } from "./stores.ts";

const [contents] = fc.sample(anyContents, { numRuns: 1, seed: 5 }) as [
	Contents,
];
const known = 2;
const madeAt = 1_773_792_000_000;

/** Keeps a backup made so many days later, as one piece or many. */
async function keep(day: number, pieces = 3): Promise<void> {
	const at = madeAt + day * 86_400_000;
	const file = await written(contents, { madeAt: at });
	await keepFile(fileNameOf(at, "daily"), known, async (sink) => {
		const size = Math.ceil(file.size / pieces);
		for (let from = 0; from < file.size; from += size)
			await sink.write(
				new Uint8Array(await file.slice(from, from + size).arrayBuffer()),
			);
	});
}
const shown = async () =>
	(await keptBackups(known)).map((each) => (each.madeAt - madeAt) / 86_400_000);

test("what is kept is listed, newest first, with what its first line says", async () => {
	fakeFolder();
	expect(await shown()).toEqual([]);
	await keep(1);
	await keep(3);
	await keep(2);
	expect(await shown()).toEqual([3, 2, 1]);
	const [newest] = await keptBackups(known);
	expect(newest).toMatchObject({ because: "daily", changes: 7 });
	expect((await keptFile(newest!.name)).size).toBe(newest!.size);
	expect(await isWhole(newest!.name, known)).toBe(true);
	await dropKept([newest!.name, "gone already"]);
	expect(await shown()).toEqual([2, 1]);
});

test("stopped at whatever moment, the newest one that is listed is whole, and the next one is made", async () => {
	for (let touches = 0; ; touches++) {
		const folder = fakeFolder();
		await keep(1);
		folder.stopAfter(touches);
		const isDone = await keep(2).then(
			() => true,
			() => false,
		);
		folder.start();
		const [newest] = await keptBackups(known);
		expect(await isWhole(newest!.name, known)).toBe(true);
		if (isDone) expect(await shown()).toEqual([2, 1]);
		await keep(3);
		expect((await shown())[0]).toBe(3);
		// Nothing that was stopped is left lying about.
		expect(folder.files.size).toBe((await keptBackups(known)).length);
		if (isDone) return;
	}
});

test("what is not whole is never kept, and what was kept under its name stays", async () => {
	const folder = fakeFolder();
	await keep(1);
	const [name] = [...folder.files.keys()];
	const before = folder.files.get(name!);
	await expect(
		keepFile(name!, known, async (sink) => {
			await sink.write(new TextEncoder().encode("half a ba"));
		}),
	).rejects.toThrow();
	await expect(
		keepFile(name!, known, async () => {
			throw new Error("no room");
		}),
	).rejects.toThrow("no room");
	expect(folder.files.get(name!)).toEqual(before);
	expect(await shown()).toEqual([1]);
});

test("one that was damaged since says so, and one that says nothing is not listed", async () => {
	const folder = fakeFolder();
	await keep(1);
	await keep(2);
	const [first, second] = [...folder.files.keys()] as [string, string];
	folder.files.get(first)![1_000]! ^= 1;
	folder.files.set(second, new Uint8Array(40));
	expect(await shown()).toEqual([1]);
	expect(await isWhole(first, known)).toBe(false);
});
