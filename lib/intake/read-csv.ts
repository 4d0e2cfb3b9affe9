import Papa from "papaparse";
import { nameBelow, withoutBelow } from "./below-rows.ts";
import type { Refusal } from "./draft.ts";
import { unguarded } from "./formula-guard.ts";
import { HEADINGS_WITHIN, headingRowOf } from "./heading-row.ts";
import { interner } from "./interner.ts";
import type { Row, Table, TableReading } from "./table.ts";

/** More is no list of deals, and a browser's strings end at 512 MB. */
export const MAX_BYTES = 256 * 1024 * 1024;
export const MAX_ROWS = 2_000_000;
export const MAX_COLUMNS = 1_000;

/** Characters read at a time. A row longer than this is broken. */
const CHUNK = 2_000_000;
/** Each new start after a broken quote reads a chunk again: a file of nothing else must still end. */
const MAX_RESTARTS = 100;
const CLIP = 80;

const DELIMITERS = [",", ";", "\t", "|"];

/** Files that are never text, whatever their name says: zip (XLSX), old Excel, PDF. */
const NOT_TEXT = [
	[0x50, 0x4b, 0x03, 0x04],
	[0xd0, 0xcf, 0x11, 0xe0],
	[0x25, 0x50, 0x44, 0x46],
];

/**
 * Reads a delimited file. Never throws: what cannot be read is a refusal with its line.
 * `onProgress` is told the share (0 to 1) that is done, about every two million characters.
 */
export function readCsv(
	file: string,
	bytes: Uint8Array,
	onProgress?: (share: number) => void,
): TableReading {
	if (bytes.length > MAX_BYTES)
		return { ok: false, file, reason: "tooLarge", limit: MAX_BYTES };
	if (NOT_TEXT.some((magic) => magic.every((byte, at) => bytes[at] === byte)))
		return { ok: false, file, reason: "notText" };

	const { text: decoded, encoding } = decode(bytes);
	const { text, firstLine, said } = withoutSepLine(evenLines(decoded));
	const delimiter = said ?? guessDelimiter(text);
	const { titles, least, width } = layoutOf(text, delimiter);
	let above = titles;
	const rows: Row[] = [];
	const refusals: Refusal[] = [];
	let headings: string[] | undefined;
	let interners: ((cell: string) => string)[] = [];
	const refuse = (
		line: number,
		reason: Refusal["reason"],
		value: string,
		lines: number,
	) =>
		refusals.push({
			file,
			line,
			reason,
			value: value.slice(0, CLIP),
			...(lines > 1 && { lines }),
		});

	const setHeadings = (cells: string[]) => {
		headings = cells.map((cell) => unguarded(cell.trim()));
		// Columns without a heading are columns.
		while (headings.length < width && cells.length === least) headings.push("");
		interners = headings.map(interner);
	};
	let at = 0;
	let line = firstLine;
	let restarts = 0;
	reading: while (at < text.length) {
		onProgress?.(at / text.length);
		const chunk = text.slice(at, at + CHUNK);
		const isLast = at + CHUNK >= text.length;
		const parsed = parse(chunk, delimiter, { ignoreLastRow: !isLast });
		const endOfLine = () => {
			const newline = text.indexOf("\n", at);
			return newline < 0 ? text.length : newline;
		};

		if (parsed.data.length === 0) {
			// No row ends in this chunk: a quote that is never closed, or one endless line.
			const end = endOfLine();
			const isEndless = end - at >= CHUNK;
			if (!headings && !isEndless) {
				setHeadings(plainSplit(text.slice(at, end), delimiter));
			} else if (isEndless || restarts++ < MAX_RESTARTS) {
				const reason = isEndless ? "valueTooLong" : "raggedRow";
				refuse(line, reason, text.slice(at, at + CLIP), 1);
			} else {
				const rest = countLines(text.slice(at)) + 1;
				refuse(line, "raggedRow", text.slice(at, at + CLIP), rest);
				break;
			}
			at = end + 1;
			line++;
			continue;
		}

		const hasQuotes = chunk.includes('"');
		const damaged = new Set(parsed.errors.map((error) => error.row));
		let chunkLine = line;
		for (const [index, cells] of parsed.data.entries()) {
			const span =
				1 +
				(hasQuotes
					? cells.reduce((sum, cell) => sum + countLines(cell), 0)
					: 0);
			const isBlank = cells.every((cell) => cell.trim() === "");
			const isBroken = span > 1 && damaged.has(index);
			if (isBlank) {
				// Skipped here and not by papaparse, which would lose count of the lines.
			} else if (!headings && above > 0 && !isBroken) {
				above--;
				const value = cells.filter((cell) => cell.trim() !== "").join(" · ");
				refuse(chunkLine, "aboveHeadings", value, span);
			} else if (!headings) {
				if (isBroken) {
					const start = at + offsetOfLine(chunk, chunkLine - line);
					const end = text.indexOf("\n", start);
					setHeadings(plainSplit(text.slice(start, end), delimiter));
					at = end + 1;
					line = chunkLine + 1;
					continue reading;
				}
				setHeadings(cells);
				if (cells.length > MAX_COLUMNS)
					return {
						ok: false,
						file,
						reason: "tooManyColumns",
						limit: MAX_COLUMNS,
					};
			} else if (!isBroken && fits(cells, headings.length, least)) {
				if (rows.length === MAX_ROWS)
					return { ok: false, file, reason: "tooManyRows", limit: MAX_ROWS };
				cells.length = headings.length;
				for (const [column, intern] of interners.entries()) {
					const cell = cells[column] ?? "";
					cells[column] = intern(cell.startsWith("'") ? unguarded(cell) : cell);
				}
				rows.push({ line: chunkLine, cells });
			} else if (span > 1 && restarts++ < MAX_RESTARTS) {
				// A stray quote swallowed the lines after it: only its own line is lost.
				const next = at + offsetOfLine(chunk, chunkLine - line + 1);
				refuse(chunkLine, "raggedRow", cells.join(delimiter), 1);
				at = next;
				line = chunkLine + 1;
				continue reading;
			} else {
				refuse(chunkLine, "raggedRow", cells.join(delimiter), span);
			}
			chunkLine += span;
		}
		line = chunkLine;
		at = isLast ? text.length : at + parsed.meta.cursor;
	}
	onProgress?.(1);

	if (!headings) return { ok: false, file, reason: "empty" };
	const lastLine = rows.at(-1)?.line ?? Number.POSITIVE_INFINITY;
	nameBelow(refusals, lastLine, delimiter);
	const table: Table = {
		file,
		headings,
		rows,
		refusals,
		format: "csv",
		encoding,
		delimiter,
	};
	return { ok: true, table: withoutBelow(table) };
}

/**
 * How the rows of a file lie: how many stand above its headings, how wide these are, and how wide most rows are, if they go on
 * behind the last heading.
 */
function layoutOf(
	text: string,
	delimiter: string,
): { titles: number; least: number; width: number } {
	const rows = previewOf(text, delimiter);
	const titles = headingRowOf(rows);
	const least = rows[titles]?.length ?? 0;
	const extents = rows
		.slice(titles + 1)
		.map((cells) => cells.findLastIndex((cell) => cell.trim() !== "") + 1)
		.sort((a, b) => a - b);
	const usual = extents[Math.floor(extents.length / 2)] ?? 0;
	return {
		titles,
		least,
		width: Math.min(MAX_COLUMNS, Math.max(least, usual)),
	};
}

/** The first rows that are not blank. */
function previewOf(text: string, delimiter: string): string[][] {
	const sample = text.slice(0, 64 * 1024);
	return parse(sample, delimiter, {
		preview: HEADINGS_WITHIN + 20,
	}).data.filter((row) => row.some((cell) => cell.trim() !== ""));
}

type Encoding = NonNullable<Table["encoding"]>;

/** A byte order mark decides; else strict UTF-8; else what Excel writes in western Europe. */
function decode(bytes: Uint8Array): {
	text: string;
	encoding: Encoding;
} {
	const by = (encoding: Encoding) => ({
		text: new TextDecoder(encoding).decode(bytes),
		encoding,
	});
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return by("utf-16le");
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return by("utf-16be");
	if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
		return by("utf-8");
	try {
		const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
		return { text, encoding: "utf-8" };
	} catch {
		return by("windows-1252");
	}
}

/** One kind of line end and none behind the last row; no NUL: it means nothing in a table and ends strings elsewhere. */
function evenLines(text: string): string {
	let even = text.includes("\0") ? text.replaceAll("\0", "") : text;
	if (even.includes("\r")) even = even.replace(/\r\n?/g, "\n");
	let end = even.length;
	while (even[end - 1] === "\n") end--;
	return even.slice(0, end);
}

/** Excel's own first line, `sep=;`, names the delimiter and is no data. */
function withoutSepLine(text: string): {
	text: string;
	firstLine: number;
	said?: string;
} {
	const said = /^"?sep=([^"\n])"?(?:\n|$)/i.exec(text);
	return said
		? { text: text.slice(said[0].length), firstLine: 2, said: said[1] }
		: { text, firstLine: 1 };
}

/**
 * The delimiter under which most rows are as wide as the first, wider being better. papaparse's own guess needs
 * several rows and takes the decimal comma of a two-line file for a delimiter.
 */
function guessDelimiter(text: string): string {
	let best = ",";
	let bestScore = 0;
	for (const delimiter of DELIMITERS) {
		const { titles, least, width } = layoutOf(text, delimiter);
		const fitting = previewOf(text, delimiter)
			.slice(titles)
			.filter((row) => fits(row, width, least));
		const score = width < 2 ? 0 : width * fitting.length;
		if (score > bestScore) {
			best = delimiter;
			bestScore = score;
		}
	}
	return best;
}

/** papaparse's inner parser: unlike `Papa.parse` it can be given a piece that ends inside a row. */
function parse(
	text: string,
	delimiter: string,
	options: { preview?: number; ignoreLastRow?: boolean },
): Papa.ParseResult<string[]> {
	return new Papa.Parser({
		delimiter,
		newline: "\n",
		preview: options.preview ?? 0,
	}).parse(text, 0, options.ignoreLastRow ?? false);
}

/** As wide as the headings; delimiters too many at the end are no cells. */
function fits(cells: readonly string[], width: number, least = width): boolean {
	return (
		cells.length >= least &&
		cells.slice(width).every((cell) => cell.trim() === "")
	);
}

/** Headings whose quotes are broken. */
function plainSplit(line: string, delimiter: string): string[] {
	return line
		.split(delimiter)
		.slice(0, MAX_COLUMNS)
		.map((cell) => cell.replaceAll('"', "").trim());
}

function countLines(text: string): number {
	let count = 0;
	for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
		count++;
	return count;
}

/** Where the line that lies `lines` further down begins. */
function offsetOfLine(text: string, lines: number): number {
	let offset = 0;
	for (let count = 0; count < lines; count++)
		offset = text.indexOf("\n", offset) + 1;
	return offset;
}
