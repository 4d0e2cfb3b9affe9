import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TaughtPage } from "../../lib/crm/reading.ts";
import {
	MAX_PAGES_FILE,
	pagesFileOf,
	readPagesFile,
	type Taught,
	taughtOf,
	taughtPageExample,
	taughtPageSchema,
	taughtSchema,
} from "../../lib/model/taught-page.ts";

const page: Taught = taughtOf(taughtPageExample);

test("the example is one, and what readers of pages take", () => {
	expect(taughtPageSchema.parse(taughtPageExample)).toEqual(taughtPageExample);
	const taught: TaughtPage = page;
	expect(taughtSchema.parse(taught)).toEqual(page);
	expect(page).not.toHaveProperty("id");
});

test.each(["", ">>span:1/1", "main>div:2/3>>a-b:1/1>p", "body>div:1>p:2/9"])(
	"a path: %s",
	(path) => {
		const fields = { amount: { path, of: "text" } };
		expect(taughtSchema.safeParse({ ...page, fields }).success).toBe(true);
	},
);

const amount = (more: object) => ({
	fields: { amount: { of: "text", ...more } },
});

test.each([
	["a value beside the place it stands", amount({ text: "DKK 62,500.00" })],
	["a field that is none", { fields: { note: { of: "text" } } }],
	["a path that is markup", amount({ path: "main>div[onclick]" })],
	["a path that is a sentence", amount({ path: "Acme A/S" })],
	["a path that takes long to refuse", amount({ path: `${"a".repeat(990)}!` })],
	[
		"a hook that is a class",
		amount({ hook: { name: "class", value: "x", path: "" } }),
	],
	["a label as long as a page", amount({ label: "x".repeat(201) })],
	["an origin with a path", { origin: "https://crm.example/deals" }],
	["an origin with a name and a password", { origin: "https://a:b@crm" }],
	["an origin that is no page", { origin: "javascript:alert(1)" }],
	["a currency that is no code", { currency: "kr" }],
	["a list", { kind: "list" }],
	["a key too many", { customer: "Acme A/S" }],
])("refused: %s", (_name, more) => {
	expect(taughtSchema.safeParse({ ...page, ...more }).success).toBe(false);
});

describe("a file of taught pages, for a colleague", () => {
	test("comes back as it was, whatever the labels", () => {
		fc.assert(
			fc.property(
				fc.string({ unit: "binary", minLength: 1, maxLength: 60 }),
				(label) => {
					const pages: Taught[] = [
						page,
						{ ...page, kind: "lead", fields: { owner: { label, of: "text" } } },
					];
					expect(readPagesFile(pagesFileOf(pages))).toEqual({
						ok: true,
						pages,
					});
				},
			),
		);
	});

	const file = (more: object) =>
		readPagesFile(
			JSON.stringify({
				format: "maalbar-pages",
				version: 1,
				pages: [page],
				...more,
			}),
		);
	test("of a later version is refused with that version", () => {
		expect(file({ version: 2, more: true })).toEqual({
			ok: false,
			reason: "newer",
			version: 2,
		});
	});
	test.each<[string, object]>([
		["another format", { format: "maalbar-mapping" }],
		["no version", { version: "1" }],
		["no page in it", { pages: [] }],
		["more pages than anybody teaches", { pages: Array(201).fill(page) }],
		["one that is not whole", { pages: [page, { origin: "https://x" }] }],
		["a key too many", { and: 1 }],
	])("refused: %s", (_name, more) => {
		expect(file(more)).toEqual({ ok: false, reason: "noPages" });
	});
	test.each(["", "{", "[]", "null", '{"__proto__":{"polluted":1}}', "a;b"])(
		"refused: %s",
		(content) => {
			expect(readPagesFile(content)).toEqual({ ok: false, reason: "noPages" });
			expect(({} as { polluted?: 1 }).polluted).toBeUndefined();
		},
	);
	test("refused before it is parsed: one that is too large", () => {
		expect(readPagesFile(" ".repeat(MAX_PAGES_FILE + 1))).toEqual({
			ok: false,
			reason: "tooLarge",
		});
	});
});
