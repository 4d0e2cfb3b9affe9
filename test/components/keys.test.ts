import { describe, expect, test } from "vitest";
import { pages } from "../../components/dashboard/address.ts";
import {
	everyKey,
	isKey,
	keyOf,
	keys,
	written,
} from "../../components/keys.ts";
import { everywhere } from "../../lib/text/en/everywhere.ts";

/** A key as a browser tells it: its parts are no properties of its own. */
function pressed(key: string, held: Partial<KeyboardEventInit> = {}) {
	const parts = {
		key,
		ctrlKey: false,
		metaKey: false,
		altKey: false,
		shiftKey: false,
		...held,
	};
	return Object.create(parts) as typeof parts;
}

describe("the table of keys", () => {
	test("has no key twice, and none that hides another's first half", () => {
		const all = everyKey().map(({ key }) => key);
		expect(new Set(all).size).toBe(all.length);
		const firsts = all
			.filter((key) => /^. .$/.test(key))
			.map(([first]) => first);
		expect(all.filter((key) => firsts.includes(key))).toEqual([]);
	});

	test("leads to pages that are there, by G and a letter", () => {
		for (const [page, key] of Object.entries(keys.go)) {
			expect(pages).toContain(page);
			expect(key).toMatch(/^G [A-Z]$/);
		}
	});

	test("has words for every key and place", () => {
		for (const { name } of everyKey())
			if (!name.startsWith("go."))
				expect(everywhere).toHaveProperty([`keys.${name}`]);
		for (const place of Object.keys(keys))
			expect(everywhere).toHaveProperty([`keys.${place}`]);
	});

	test("is what is pressed, on any keyboard", () => {
		expect(isKey(pressed("k", { ctrlKey: true }), "anywhere.palette")).toBe(
			true,
		);
		expect(isKey(pressed("k", { metaKey: true }), "anywhere.palette")).toBe(
			true,
		);
		expect(isKey(pressed("K"), "lists.before")).toBe(true);
		// A question mark takes Shift, wherever it stands.
		expect(isKey(pressed("?", { shiftKey: true }), "anywhere.keys")).toBe(true);
		expect(isKey(pressed("Escape"), "anywhere.back")).toBe(true);
	});

	test("is not what only looks like it", () => {
		expect(isKey(pressed("k"), "anywhere.palette")).toBe(false);
		expect(isKey(pressed("k", { ctrlKey: true }), "lists.before")).toBe(false);
		expect(isKey(pressed("t", { altKey: true }), "charts.table")).toBe(false);
		expect(
			isKey(pressed("z", { ctrlKey: true, shiftKey: true }), "anywhere.undo"),
		).toBe(false);
	});

	test("writes what is held before what is pressed", () => {
		expect(
			written(pressed("z", { ctrlKey: true, shiftKey: true, altKey: true })),
		).toBe("Ctrl Alt Shift Z");
		expect(keyOf("go.deals")).toBe("G D");
	});
});
