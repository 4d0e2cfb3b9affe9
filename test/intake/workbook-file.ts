import { crc32, deflateRawSync } from "node:zlib";
import { strToU8, type Zippable, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE =
	"http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export interface SheetXml {
	name?: string;
	/** What stands in `sheetData`. */
	rows: string;
	/** What stands before it and behind it. */
	before?: string;
	behind?: string;
	state?: "hidden" | "veryHidden";
}

export interface BookXml {
	/** Format codes, by the number cells name their style by. */
	formats?: (string | number)[];
	strings?: string;
	is1904?: boolean;
	/** Parts to add, or to put in place of those made here. */
	parts?: Record<string, string | Uint8Array>;
}

/** The parts of a workbook, as a program writes them. */
export function partsOf(
	sheets: readonly (SheetXml | string)[],
	book: BookXml = {},
): Record<string, string | Uint8Array> {
	const all = sheets.map((each) =>
		typeof each === "string" ? { rows: each } : each,
	);
	const { formats = [], strings, is1904, parts } = book;
	const links = [
		...all.map((_, at) => ["worksheet", `worksheets/sheet${at + 1}.xml`]),
		["styles", "styles.xml"],
		...(strings === undefined ? [] : [["sharedStrings", "sharedStrings.xml"]]),
	];
	const escaped = (code: string) =>
		code.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
	return {
		"[Content_Types].xml":
			'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
		"_rels/.rels": `<Relationships><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		"xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${is1904 ? ' date1904="1"' : ""}/><sheets>${all
			.map(
				({ name, state }, at) =>
					`<sheet name="${name ?? `Sheet${at + 1}`}" sheetId="${at + 1}"${state ? ` state="${state}"` : ""} r:id="rId${at + 1}"/>`,
			)
			.join("")}</sheets></workbook>`,
		"xl/_rels/workbook.xml.rels": `<Relationships>${links
			.map(
				([is, to], at) =>
					`<Relationship Id="rId${at + 1}" Type="${OFFICE}/${is}" Target="${to}"/>`,
			)
			.join("")}</Relationships>`,
		"xl/styles.xml": `<styleSheet xmlns="${MAIN}"><numFmts>${formats
			.map((code, at) =>
				typeof code === "string"
					? `<numFmt numFmtId="${200 + at}" formatCode="${escaped(code)}"/>`
					: "",
			)
			.join(
				"",
			)}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats
			.map(
				(code, at) =>
					`<xf numFmtId="${typeof code === "number" ? code : 200 + at}"/>`,
			)
			.join("")}</cellXfs></styleSheet>`,
		...(strings !== undefined && {
			"xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${strings}</sst>`,
		}),
		...Object.fromEntries(
			all.map(({ rows, before = "", behind = "" }, at) => [
				`xl/worksheets/sheet${at + 1}.xml`,
				`<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${behind}</worksheet>`,
			]),
		),
		...parts,
	};
}

export function zipped(
	parts: Record<string, string | Uint8Array>,
	level: 0 | 6 | 9 = 6,
): Uint8Array {
	const files: Zippable = {};
	for (const [name, part] of Object.entries(parts))
		files[name] = typeof part === "string" ? strToU8(part) : part;
	return zipSync(files, { level });
}

/** As `zipped`, of large parts in no time. */
export function packed(parts: Record<string, string | Uint8Array>): Uint8Array {
	const files: Uint8Array[] = [];
	const directory: Uint8Array[] = [];
	let at = 0;
	for (const [name, part] of Object.entries(parts)) {
		const bytes = typeof part === "string" ? strToU8(part) : part;
		const small = deflateRawSync(bytes);
		const numbers = (signature: number, length: number, offset: number) => {
			const view = new DataView(new ArrayBuffer(length));
			view.setUint32(0, signature, true);
			view.setUint16(offset + 2, 8, true);
			view.setUint32(offset + 8, crc32(bytes), true);
			view.setUint32(offset + 12, small.length, true);
			view.setUint32(offset + 16, bytes.length, true);
			view.setUint16(offset + 20, name.length, true);
			return view;
		};
		const local = new Uint8Array(numbers(0x04034b50, 30, 6).buffer);
		const entry = numbers(0x02014b50, 46, 8);
		entry.setUint32(42, at, true);
		files.push(local, strToU8(name), small);
		directory.push(new Uint8Array(entry.buffer), strToU8(name));
		at += local.length + name.length + small.length;
	}
	const end = new DataView(new ArrayBuffer(22));
	end.setUint32(0, 0x06054b50, true);
	end.setUint32(16, at, true);
	return new Uint8Array(
		Buffer.concat([...files, ...directory, new Uint8Array(end.buffer)]),
	);
}

export function workbook(
	sheets: readonly (SheetXml | string)[],
	book: BookXml = {},
): Uint8Array {
	return zipped(partsOf(sheets, book));
}

/** A row of texts. */
export function texts(...cells: string[]): string {
	return `<row>${cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join("")}</row>`;
}

/** Rows of cells that are given as they stand in the file. */
export function row(...cells: string[]): string {
	return `<row>${cells.join("")}</row>`;
}
