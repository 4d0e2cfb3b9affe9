import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readXlsx } from "../../lib/intake/read-xlsx.ts";
import {
	packed,
	partsOf,
	row,
	texts,
	workbook,
	zipped,
} from "./workbook-file.ts";

const SHEET = "xl/worksheets/sheet1.xml";
const simple = () => partsOf([texts("Deal") + texts("x")]);

/** "read", or why not. */
function outcomeOf(bytes: Uint8Array): string {
	const [first] = readXlsx("f.xlsx", bytes);
	return first?.ok ? "read" : (first?.reason ?? "nothing");
}

/** Every place where four bytes stand, as a number in the order of zip files. */
function placesOf(bytes: Uint8Array, signature: number): number[] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	return Array.from({ length: bytes.length - 3 }, (_, at) => at).filter(
		(at) => view.getUint32(at, true) === signature,
	);
}

/** The same bytes with numbers of the directory's entries changed: at an offset in each, 4 bytes. */
function lying(
	bytes: Uint8Array,
	changes: readonly { entry: number; offset: number; value: number }[],
): Uint8Array {
	const copy = bytes.slice();
	const view = new DataView(copy.buffer);
	const entries = placesOf(copy, 0x02014b50);
	for (const { entry, offset, value } of changes)
		view.setUint32((entries[entry] ?? 0) + offset, value, true);
	return copy;
}

describe("zip files made to burst", () => {
	test("a sheet of 100 MB in 250 KB is stopped by its ratio", () => {
		const blank = new Uint8Array(100 * 1024 * 1024).fill(32);
		const bytes = packed({ ...simple(), [SHEET]: blank });
		expect(bytes.length).toBeLessThan(250_000);
		expect(outcomeOf(bytes)).toBe("unsafe");
	});

	test("an honest sheet of the same rows again and again is not", () => {
		const rows = row("<c><v>12.5</v></c>", '<c t="b"><v>1</v></c>').repeat(
			5_000,
		);
		expect(outcomeOf(workbook([texts("A", "B") + rows]))).toBe("read");
	});

	test("shared texts and styles are counted as sheets are", () => {
		const blank = new Uint8Array(20 * 1024 * 1024).fill(32);
		for (const part of [
			"xl/styles.xml",
			"xl/_rels/workbook.xml.rels",
			"xl/workbook.xml",
		])
			expect(outcomeOf(packed({ ...simple(), [part]: blank }))).toBe("unsafe");
	});

	test("more than 1,000 parts", () => {
		const many = Object.fromEntries(
			Array.from({ length: 1_000 }, (_, at) => [`xl/media/${at}.bin`, "x"]),
		);
		expect(outcomeOf(zipped({ ...simple(), ...many }))).toBe("unsafe");
	});

	test("rows that fill the memory of their reader", () => {
		const far = '<row><c r="ALL1"><v>1</v></c></row>'.repeat(40_000);
		expect(outcomeOf(workbook([texts("Deal") + far]))).toBe("tooLarge");
	});

	test("a text that never ends, in pieces", () => {
		const pieces = "<![CDATA[0123456789]]>".repeat(110_000);
		expect(outcomeOf(workbook([texts("Deal") + texts(pieces)]))).toBe("unsafe");
	});

	test("lists longer than any there is", () => {
		const list = Array.from(
			{ length: 500_000 },
			(_, at) => `<xf numFmtId="${(at * 7919) % 99_991}"/>`,
		);
		const styles = `<styleSheet><cellXfs>${list.join("")}</cellXfs></styleSheet>`;
		expect(outcomeOf(packed({ ...simple(), "xl/styles.xml": styles }))).toBe(
			"tooLarge",
		);
	});

	test("a zip in a zip is never opened", () => {
		const inner = packed({ a: new Uint8Array(50 * 1024 * 1024) });
		expect(outcomeOf(zipped({ ...simple(), "xl/inner.zip": inner }, 0))).toBe(
			"read",
		);
	});
});

describe("zip files that lie", () => {
	const bytes = zipped(simple());
	const sheet = Object.keys(simple()).indexOf(SHEET);

	test("about the size of a part that is unpacked: nobody asks", () => {
		for (const value of [0, 1, 0x7fffffff])
			expect(
				outcomeOf(lying(bytes, [{ entry: sheet, offset: 24, value }])),
			).toBe("read");
	});

	test("about the size of what is packed", () => {
		for (const [value, outcome] of [
			[0, "damaged"],
			[20, "damaged"],
			[0x7fffffff, "unsafe"],
		] as const)
			expect(
				outcomeOf(lying(bytes, [{ entry: sheet, offset: 20, value }])),
			).toBe(outcome);
	});

	test("parts that share bytes", () => {
		const places = placesOf(bytes, 0x04034b50);
		expect(
			outcomeOf(
				lying(bytes, [{ entry: sheet, offset: 42, value: places[1] ?? 0 }]),
			),
		).toBe("unsafe");
		expect(
			outcomeOf(
				lying(bytes, [
					{ entry: sheet, offset: 42, value: (places[sheet] ?? 0) - 2 },
				]),
			),
		).toMatch(/unsafe|damaged/);
	});

	test("two parts of one name", () => {
		const twice = zipSync({
			"[Content_Types].xml": strToU8("<a/>"),
			"[CONTENT_TYPES].XML": strToU8("<b/>"),
		});
		expect(outcomeOf(twice)).toBe("unsafe");
	});

	test("sizes of the 64-bit format without the numbers, or with absurd ones", () => {
		for (const offset of [20, 42])
			expect(
				outcomeOf(lying(bytes, [{ entry: sheet, offset, value: 0xffffffff }])),
			).toMatch(/unsafe|damaged/);
		const end = bytes.slice();
		new DataView(end.buffer).setUint32(end.length - 6, 0xffffffff, true);
		expect(outcomeOf(end)).toBe("damaged");
	});

	test("a bit that fell over is noticed, also in a number", () => {
		const stored = zipped(
			partsOf([texts("Amount") + row("<c><v>1250</v></c>")]),
			0,
		);
		const at = new TextDecoder("latin1").decode(stored).indexOf("<v>1250");
		expect(outcomeOf(stored)).toBe("read");
		stored[at + 3] = "9".charCodeAt(0);
		expect(outcomeOf(stored)).toBe("damaged");
	});

	test("one that was cut off, at any length", () => {
		for (let length = 0; length < bytes.length; length += 7)
			expect(outcomeOf(bytes.slice(0, length))).toMatch(/damaged|unsafe/);
	});

	test("encrypted parts need a password", () => {
		expect(
			outcomeOf(lying(bytes, [{ entry: sheet, offset: 8, value: 0x00080001 }])),
		).toBe("passwordProtected");
	});
});

describe("XML made to harm", () => {
	const laughs = `<!ENTITY a0 "ha">${Array.from({ length: 20 }, (_, at) => `<!ENTITY a${at + 1} "&a${at};&a${at};">`).join("")}`;
	const attacks: Record<string, string> = {
		"an external entity":
			'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
		"an external entity elsewhere":
			'<!DOCTYPE x [<!ENTITY e SYSTEM "https://x.example/e">]>',
		"an external type": '<!DOCTYPE x SYSTEM "https://x.example/x.dtd">',
		"a public type": '<!DOCTYPE x PUBLIC "-//X//EN" "https://x.example/x.dtd">',
		"a billion laughs": `<!DOCTYPE x [${laughs}]>`,
		"a parameter entity":
			'<!DOCTYPE x [<!ENTITY % p SYSTEM "https://x.example/p"> %p;]>',
	};
	const parts = [
		SHEET,
		"xl/workbook.xml",
		"xl/styles.xml",
		"xl/_rels/workbook.xml.rels",
	];
	const cases = Object.entries(attacks).flatMap(([name, head]) =>
		parts.map((part) => [name, part, head] as const),
	);
	test.each(cases)("%s in %s is refused", (_name, part, head) => {
		const made = simple();
		const xml = String(made[part]).replace(/^<\?xml.*?\?>/, "");
		expect(outcomeOf(zipped({ ...made, [part]: head + xml }))).toBe("unsafe");
	});

	test("an entity nobody defined stays as it is written", () => {
		const [reading] = readXlsx(
			"f",
			workbook([texts("Deal") + texts("&e;&a20;")]),
		);
		expect(reading?.ok && reading.table.rows[0]?.cells).toEqual(["&e;&a20;"]);
	});

	test("macros, links to elsewhere and drawings are passed over", () => {
		const made = partsOf([
			{
				rows: texts("Deal") + texts("x"),
				behind:
					'<drawing r:id="rId9"/><hyperlinks><hyperlink ref="A1" r:id="rId1"/></hyperlinks>',
			},
		]);
		const bytes = zipped({
			...made,
			"xl/vbaProject.bin": new Uint8Array(1_000),
			"xl/externalLinks/externalLink1.xml":
				'<!DOCTYPE x SYSTEM "https://x.example/">',
			"xl/worksheets/_rels/sheet1.xml.rels":
				'<Relationships><Relationship Id="rId1" Type="t/hyperlink" Target="https://x.example/" TargetMode="External"/></Relationships>',
			"xl/_rels/workbook.xml.rels": String(
				made["xl/_rels/workbook.xml.rels"],
			).replace(
				"</Relationships>",
				'<Relationship Id="rId7" Type="t/worksheet" Target="https://x.example/s.xml" TargetMode="External"/></Relationships>',
			),
		});
		expect(outcomeOf(bytes)).toBe("read");
	});

	test("depth, endless text and endless tags", () => {
		const inside = (xml: string) =>
			outcomeOf(zipped({ ...simple(), [SHEET]: xml }, 0));
		expect(inside("<a>".repeat(100_000))).toBe("unsafe");
		expect(inside(`<a>${"x".repeat(3_000_000)}</a>`)).toBe("unsafe");
		expect(inside(`<a b="${"x".repeat(3_000_000)}"/>`)).toBe("unsafe");
		expect(inside(`<!--${"x".repeat(3_000_000)}-->`)).toBe("unsafe");
		expect(inside("<a><![CDATA[")).toBe("damaged");
		expect(inside("")).toBe("damaged");
		expect(inside("no xml")).toBe("damaged");
	});

	test("`__proto__` and its like are names as others are", () => {
		const rows = texts("__proto__", "constructor") + texts("x", "y");
		const [reading] = readXlsx("f", workbook([rows]));
		expect(reading?.ok && reading.table.headings).toEqual([
			"__proto__",
			"constructor",
		]);
		const made = simple();
		const sheet = String(made[SHEET]).replace(
			"<sheetData>",
			'<sheetData __proto__="1" constructor="2">',
		);
		expect(outcomeOf(zipped({ ...made, [SHEET]: sheet }))).toBe("read");
		expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
	});
});

describe("sheets of absurd size", () => {
	const cell = (at: string) => `<c r="${at}" t="b"><v>1</v></c>`;

	test("the size a sheet says it has is not asked for", () => {
		const bytes = workbook([
			{
				before:
					'<dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384" width="9"/></cols>',
				rows: `<row r="1">${cell("A1")}${cell("B1")}</row><row r="1048576">${cell("A1048576")}</row>`,
			},
		]);
		const [reading] = readXlsx("f", bytes);
		expect(reading?.ok && reading.table.headings).toHaveLength(2);
		expect(reading?.ok && reading.table.rows).toEqual([
			{ line: 1_048_576, cells: ["TRUE", ""] },
		]);
	});

	test("one cell in the last column of the last row is refused with its line", () => {
		const [reading] = readXlsx(
			"f",
			workbook([
				`<row r="1">${cell("A1")}</row><row r="2">${cell("A2")}</row><row r="1048576">${cell("XFD1048576")}</row>`,
			]),
		);
		expect(reading?.ok && reading.table.refusals).toMatchObject([
			{ line: 1_048_576, reason: "raggedRow" },
		]);
		expect(outcomeOf(workbook([`<row>${cell("XFD1")}</row>`]))).toBe(
			"tooManyColumns",
		);
	});

	test("a diagonal of 1,000 columns", () => {
		const rows = Array.from({ length: 1_000 }, (_, at) => {
			const letters = (n: number): string =>
				(n < 26 ? "" : letters(Math.floor(n / 26) - 1)) +
				String.fromCharCode(65 + (n % 26));
			return `<row r="${at + 1}">${cell(`${letters(at)}${at + 1}`)}</row>`;
		});
		expect(outcomeOf(workbook([rows.join("")]))).toBe("read");
	});

	test("rows and cells that name no place, or a wrong one", () => {
		const lines = (rows: string) => {
			const [reading] = readXlsx("f", workbook([rows]));
			return reading?.ok
				? reading.table.rows.map(({ line }) => line)
				: reading?.reason;
		};
		const c = "<c><v>1</v></c>";
		expect(
			lines(
				`<row r="9">${c}</row><row r="3">${c}</row><row r="x">${c}</row><row r="-1">${c}</row>`,
			),
		).toEqual([10, 11, 12]);
		expect(lines('<row><c r="1A"><v>1</v></c></row>')).toBe("damaged");
	});
});
