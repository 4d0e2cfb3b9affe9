import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { Store } from "../../lib/store/db.ts";
import {
	compareKeys,
	type Edit,
	PAGE_SIZE,
	type Page,
} from "../../lib/store/sorted-pages.ts";

type Entry = [key: string, id: string];
const open: Store[] = [];
let count = 0;
function fresh(): Store {
	const store = new Store(`pages ${count++}`);
	open.push(store);
	return store;
}
afterEach(async () => {
	for (const store of open.splice(0)) await store.delete();
});

const put = (of: string, entry: Entry): Edit<Entry> => ({
	of,
	key: entry,
	change: () => entry,
});
const remove = (of: string, entry: Entry): Edit<Entry> => ({
	of,
	key: entry,
	change: () => null,
});
const number = (n: number): Entry => [String(n).padStart(6, "0"), "x"];

test("holds what was put and not taken away, in order and in pages within bounds, whatever the order and size of the edits", async () => {
	const batch = fc.record({
		of: fc.nat(12),
		from: fc.nat(3_000),
		count: fc.oneof(fc.nat(12), fc.nat(700)),
		step: fc.constantFrom(1, 1, 7),
		isRemoval: fc.boolean(),
		spread: fc.boolean(),
	});
	await fc.assert(
		fc.asyncProperty(fc.array(batch, { maxLength: 10 }), async (batches) => {
			const store = fresh();
			const model = new Map<string, Set<string>>();
			for (const { of, from, count, step, isRemoval, spread } of batches) {
				const edits: Edit<Entry>[] = [];
				for (let at = 0; at < count; at++) {
					// Spread over many subjects, as an import in customer order is.
					const name = `of${spread ? (of + at) % 13 : of}`;
					const entry = number(from + at * step);
					edits.push((isRemoval ? remove : put)(name, entry));
					const set = model.get(name) ?? new Set();
					if (isRemoval) set.delete(entry[0]);
					else set.add(entry[0]);
					model.set(name, set);
				}
				await store.write(() => store.keys.edit(edits));
			}
			for (const [of, set] of model) {
				const stored = await store.keys.range(of, []);
				expect(stored.map(([key]) => key)).toEqual([...set].sort());
			}
			const pages = (await store.table("keys").toArray()) as Page<Entry>[];
			for (const [at, page] of pages.entries()) {
				const next = pages[at + 1];
				const first = page.entries[0] as Entry;
				const last = page.entries[page.entries.length - 1] as Entry;
				expect(page.entries.length).toBeLessThanOrEqual(PAGE_SIZE);
				expect(compareKeys(page.from, first)).toBeLessThanOrEqual(0);
				if (next?.of === page.of)
					expect(compareKeys(last, next.from)).toBeLessThan(0);
				if (pages[at - 1]?.of !== page.of) expect(page.from).toEqual([]);
			}
		}),
		{ numRuns: 40 },
	);
}, 60_000);

test("an append past the end fills pages to the brim; a full page in the middle splits and leaves room", async () => {
	const store = fresh();
	const all = (from: number, to: number, step = 1) => {
		const edits: Edit<Entry>[] = [];
		for (let n = from; n < to; n += step) edits.push(put("a", number(n)));
		return store.write(() => store.keys.edit(edits));
	};
	const sizes = async () =>
		((await store.table("keys").toArray()) as Page<Entry>[]).map(
			({ entries }) => entries.length,
		);
	const end = 4 * PAGE_SIZE;
	await all(0, end, 2);
	expect(await sizes()).toEqual([PAGE_SIZE, PAGE_SIZE]);
	await all(end, end + 10, 2);
	expect(await sizes()).toEqual([PAGE_SIZE, PAGE_SIZE, 5]);
	await all(1, 3);
	expect(await sizes()).toEqual([
		PAGE_SIZE / 2 + 1,
		PAGE_SIZE / 2,
		PAGE_SIZE,
		5,
	]);
});

test("reads a range, the last entries before a key, and walks over more pages than it holds at a time", async () => {
	const store = fresh();
	const edits: Edit<Entry>[] = [];
	for (let n = 0; n < 20_000; n++) edits.push(put("a", number(n)));
	edits.push(put("b", number(5)));
	await store.write(() => store.keys.edit(edits));
	const numbers = (entries: Entry[]) => entries.map(([key]) => Number(key));
	expect(
		numbers(await store.keys.range("a", number(254), number(258))),
	).toEqual([254, 255, 256, 257]);
	expect(numbers(await store.keys.last("a", 3))).toEqual([
		19_999, 19_998, 19_997,
	]);
	expect(numbers(await store.keys.last("a", 3, number(257)))).toEqual([
		256, 255, 254,
	]);
	expect(await store.keys.get("a", number(300))).toEqual(number(300));
	expect(await store.keys.get("a", ["000300", "y"])).toBeUndefined();
	let seen = 0;
	await store.keys.each("a", number(100), undefined, () => seen++);
	expect(seen).toBe(19_900);
});
