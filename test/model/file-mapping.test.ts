import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	fileMappingExample,
	fileMappingSchema,
	MAX_MAPPING_FILE,
	mappingFileOf,
	type Remembered,
	readMappingFile,
	rememberedSchema,
} from "../../lib/model/file-mapping.ts";

const { id: _, rev, enteredAt, ...example } = fileMappingExample;
const mapping: Remembered = example;

test("the example is one", () => {
	expect(fileMappingSchema.parse(fileMappingExample)).toEqual(
		fileMappingExample,
	);
	expect(rememberedSchema.parse(mapping)).toEqual(mapping);
});

test.each([
	["a field that is none of it", { cells: ["secret"] }],
	["a status that is none", { allAre: "closed" }],
	["a rule that is none", { rules: { wonWithoutDay: "yesterday" } }],
	["a currency that is no code", { currency: "kr" }],
	[
		"a reading of its own making",
		{ columns: [{ heading: "x", field: "amount", howRead: { as: "code" } }] },
	],
	[
		"cells beside a reading",
		{
			columns: [
				{
					heading: "x",
					field: "owner",
					howRead: { as: "name", cells: ["Sigrid"] },
				},
			],
		},
	],
])("refused: %s", (_name, more) => {
	expect(rememberedSchema.safeParse({ ...mapping, ...more }).success).toBe(
		false,
	);
});

describe("a file of mappings, to be shared", () => {
	test("comes back as it was, whatever its words", () => {
		fc.assert(
			fc.property(
				fc.array(fc.string({ unit: "binary", maxLength: 40 }), {
					maxLength: 5,
				}),
				(headings) => {
					const all = [
						{
							...mapping,
							columns: headings.map((heading) => ({ heading, field: null })),
						},
					];
					expect(readMappingFile(mappingFileOf(all))).toEqual({
						ok: true,
						mappings: all,
					});
				},
			),
		);
	});

	const file = (more: object) =>
		readMappingFile(
			JSON.stringify({
				format: "maalbar-mapping",
				version: 1,
				mappings: [mapping],
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
		["another format", { format: "maalbar-backup" }],
		["no version", { version: "1" }],
		["no mapping in it", { mappings: [] }],
		["one that is not whole", { mappings: [mapping, { shape: "x" }] }],
		["a key too many", { and: 1 }],
	])("refused: %s", (_name, more) => {
		expect(file(more)).toEqual({ ok: false, reason: "noMapping" });
	});
	test.each(["", "{", "[]", "null", '{"__proto__":{"polluted":1}}', "a;b"])(
		"refused: %s",
		(content) => {
			expect(readMappingFile(content)).toEqual({
				ok: false,
				reason: "noMapping",
			});
			expect(({} as { polluted?: 1 }).polluted).toBeUndefined();
		},
	);
	test("refused before it is parsed: one that is too large", () => {
		expect(readMappingFile(" ".repeat(MAX_MAPPING_FILE + 1))).toEqual({
			ok: false,
			reason: "tooLarge",
		});
	});
});
