import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { unguarded } from "../../lib/intake/formula-guard.ts";
import {
	MAX_BYTES,
	MAX_COLUMNS,
	MAX_ROWS,
	readCsv,
} from "../../lib/intake/read-csv.ts";
import { tableOf } from "./reading.ts";

const rowsOf = (content: string | Uint8Array) =>
	tableOf(content).rows.map(({ line, cells }) => [line, ...cells]);

const utf16 = (text: string, isLittle: boolean) => {
	const bytes = new Uint8Array(2 + text.length * 2);
	const view = new DataView(bytes.buffer);
	view.setUint16(0, 0xfeff, isLittle);
	for (let at = 0; at < text.length; at++)
		view.setUint16(2 + at * 2, text.charCodeAt(at), isLittle);
	return bytes;
};
// Every letter used here is the same byte in Latin-1 and windows-1252, but for the euro sign.
const windows1252 = (text: string) =>
	Uint8Array.from(text, (letter) =>
		letter === "€" ? 0x80 : letter.charCodeAt(0),
	);
const utf8 = (text: string) => new TextEncoder().encode(text);

const ENCODINGS: [string, (text: string) => Uint8Array, string][] = [
	["UTF-8", utf8, "utf-8"],
	["UTF-8 with BOM", (text) => utf8(`\ufeff${text}`), "utf-8"],
	["UTF-16 LE", (text) => utf16(text, true), "utf-16le"],
	["UTF-16 BE", (text) => utf16(text, false), "utf-16be"],
	["windows-1252", windows1252, "windows-1252"],
];
const DELIMITERS = [",", ";", "\t", "|"];
const LINE_ENDS = ["\n", "\r\n", "\r"];
const LAYOUTS: [string, (rows: string[][], delimiter: string) => string[]][] = [
	[
		"plain",
		(rows, delimiter) =>
			rows.map((row) =>
				row.map((cell) => quoted(cell, delimiter)).join(delimiter),
			),
	],
	[
		"all quoted",
		(rows, delimiter) =>
			rows.map((row) => row.map((cell) => `"${cell}"`).join(delimiter)),
	],
	[
		"sep= line",
		(rows, delimiter) => [
			`sep=${delimiter}`,
			...rows.map((row) =>
				row.map((cell) => quoted(cell, delimiter)).join(delimiter),
			),
		],
	],
	[
		"blank rows",
		(rows, delimiter) =>
			rows.flatMap((row) => [
				row.map((cell) => quoted(cell, delimiter)).join(delimiter),
				"",
				delimiter,
			]),
	],
	[
		"delimiters behind",
		(rows, delimiter) =>
			rows.map(
				(row) =>
					row.map((cell) => quoted(cell, delimiter)).join(delimiter) +
					delimiter.repeat(2),
			),
	],
];
const quoted = (cell: string, delimiter: string) =>
	cell.includes(delimiter) ? `"${cell}"` : cell;

const DATA = [
	["Kunde", "Beløb", "Lukket"],
	["Økologisk smørrebrød, & Søn; A/S", "1.234,50 €", "11-03-2026"],
	["Å|B", "750,00", "12-03-2026"],
];

describe("300 ways to write one file", () => {
	for (const [encoding, encode, name] of ENCODINGS)
		for (const delimiter of DELIMITERS)
			for (const lineEnd of LINE_ENDS)
				for (const [layout, write] of LAYOUTS)
					test(`${encoding}, ${JSON.stringify(delimiter)}, ${JSON.stringify(lineEnd)}, ${layout}`, () => {
						const lines = write(DATA, delimiter);
						const table = tableOf(encode(lines.join(lineEnd)));
						const isWider = layout === "delimiters behind";
						expect(table.headings.slice(0, 3)).toEqual(DATA[0]);
						expect(table.headings).toHaveLength(isWider ? 5 : 3);
						expect(table.rows.map(({ cells }) => cells.slice(0, 3))).toEqual(
							DATA.slice(1),
						);
						expect(table.refusals).toEqual([]);
						expect(table.encoding).toBe(name);
						expect(table.delimiter).toBe(delimiter);
					});
});

describe("what is a row", () => {
	test("lines are counted as an editor counts them", () => {
		expect(rowsOf('a,b\n1,2\n\n   ,\n3,"x\ny"\n5,6\n')).toEqual([
			[2, "1", "2"],
			[5, "3", "x\ny"],
			[7, "5", "6"],
		]);
		expect(rowsOf("sep=;\na;b\n1;2")).toEqual([[3, "1", "2"]]);
	});

	test("quotes inside quotes, and delimiters and line ends inside them", () => {
		expect(rowsOf('a,b\n"say ""hi"", you","1\r\n2"')).toEqual([
			[2, 'say "hi", you', "1\n2"],
		]);
	});

	test("a ragged row is refused with its line, the others stay", () => {
		const table = tableOf("a,b,c\n1,2,3\n1,2\n1,2,3,4\n4,5,6,,\n");
		expect(table.rows.map(({ line, cells }) => [line, ...cells])).toEqual([
			[2, "1", "2", "3"],
			[5, "4", "5", "6"],
		]);
		expect(table.refusals).toEqual([
			{ file: "file.csv", line: 3, reason: "raggedRow", value: "1,2" },
			{ file: "file.csv", line: 4, reason: "raggedRow", value: "1,2,3,4" },
		]);
	});

	test("a quote that is never closed costs its own row, not the rest of the file", () => {
		const table = tableOf('a,b\n1,2\n3,"oops\n5,6\n7,8\n');
		expect(table.rows.map(({ line, cells }) => [line, ...cells])).toEqual([
			[2, "1", "2"],
			[4, "5", "6"],
			[5, "7", "8"],
		]);
		expect(table.refusals).toMatchObject([{ line: 3, reason: "raggedRow" }]);
	});

	test("a stray quote that a later one closes costs its own row", () => {
		const table = tableOf('a,b,c\n1,"2,3\n4,"5",6\n7,8,9\n');
		expect(table.rows.map(({ line }) => line)).toEqual([3, 4]);
		expect(table.refusals).toMatchObject([{ line: 2, reason: "raggedRow" }]);
	});

	test("broken headings are still headings", () => {
		const table = tableOf('"a,b\n1,2\n3,4\n');
		expect(table.headings).toEqual(["a", "b"]);
		expect(table.rows).toHaveLength(2);
	});

	test("nothing but stray quotes still ends, and every line is accounted for", () => {
		const lines = Array.from({ length: 5_000 }, (_, at) => `${at},"x,${at}`);
		const table = tableOf(`a,b,c\n${lines.join("\n")}\n`);
		const covered = table.refusals.reduce(
			(sum, { lines = 1 }) => sum + lines,
			table.rows.length,
		);
		expect(covered).toBe(5_000);
	});

	test("NUL bytes are dropped", () => {
		expect(rowsOf("a,b\nx\0y,2\0\n")).toEqual([[2, "xy", "2"]]);
	});

	test("a cell of a million letters is a cell", () => {
		const long = "x".repeat(1_000_000);
		expect(tableOf(`a,b\n${long},2\n3,4`).rows[0]?.cells[0]).toBe(long);
	});

	test("a line of five million is refused, the next one read", () => {
		const table = tableOf(`a,b\n1,2\n${"x".repeat(5_000_000)},2\n3,4`);
		expect(table.rows.map(({ line }) => line)).toEqual([2, 4]);
		expect(table.refusals).toMatchObject([{ line: 3, reason: "valueTooLong" }]);
	});
});

describe("tiny files", () => {
	test.each([
		["Navn;Beløb\nAcme;1.234,50", ";"],
		["Navn;Beløb, DKK;Dato\nAcme;62.500,00;2026-03-11", ";"],
		["name,amount\nAcme;Bolt,5", ","],
		["name\tamount\nAcme, Inc\t5", "\t"],
		["a;b", ";"],
		["only\none", ","],
	])("%j", (content, delimiter) => {
		expect(tableOf(content).delimiter).toBe(delimiter);
	});
});

describe("what is no table", () => {
	const reason = (bytes: Uint8Array) => {
		const reading = readCsv("f", bytes);
		return reading.ok ? "read" : reading.reason;
	};
	test("says why", () => {
		expect(reason(new Uint8Array())).toBe("empty");
		expect(reason(utf8("\n \n,\n"))).toBe("empty");
		expect(reason(Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0))).toBe("notText");
		expect(reason(utf8("%PDF-1.7"))).toBe("notText");
		expect(reason(utf8("a,".repeat(MAX_COLUMNS)))).toBe("tooManyColumns");
		expect(reason({ length: MAX_BYTES + 1 } as Uint8Array)).toBe("tooLarge");
		expect(reason(utf8(`a,b\n${"1,2\n".repeat(MAX_ROWS + 1)}`))).toBe(
			"tooManyRows",
		);
	});
});

test("a large file is read in pieces, none of which splits a row, and says how far it is", () => {
	const row = (at: number) =>
		`${at},"name, ${at}","line\none",${"ø".repeat(at % 50)}`;
	const count = 150_000;
	const content = `id,name,note,pad\n${Array.from({ length: count }, (_, at) => row(at)).join("\n")}`;
	const shares: number[] = [];
	const reading = readCsv("f", utf8(content), (share) => shares.push(share));
	if (!reading.ok) throw new Error(reading.reason);
	expect(reading.table.rows).toHaveLength(count);
	expect(reading.table.refusals).toEqual([]);
	expect(reading.table.rows.at(-1)).toEqual({
		line: count * 2,
		cells: [
			`${count - 1}`,
			`name, ${count - 1}`,
			"line\none",
			"ø".repeat((count - 1) % 50),
		],
	});
	expect(shares.length).toBeGreaterThan(3);
	expect(shares).toEqual(shares.toSorted((a, b) => a - b));
	expect(shares.at(-1)).toBe(1);
});

test("what papaparse writes is read back", () => {
	const cell = fc.stringMatching(/^[a-zæøå0-9 ,;"'\n|.-]{0,12}$/u);
	fc.assert(
		fc.property(
			fc.array(fc.tuple(cell, cell, cell), { minLength: 3, maxLength: 20 }),
			fc.constantFrom(...DELIMITERS),
			(rows, delimiter) => {
				const filled = rows.map(([a, b, c]) => [`x${a}`, b, c]);
				const content = Papa.unparse([["one", "two", "three"], ...filled], {
					delimiter,
					quotes: true,
				});
				const table = tableOf(`sep=${delimiter}\n${content}`);
				// An apostrophe before a sign that begins a formula is a guard, and taken off.
				expect(table.rows.map(({ cells }) => cells)).toEqual(
					filled.map((cells) => cells.map((text = "") => unguarded(text))),
				);
			},
		),
		{ numRuns: 200 },
	);
});
