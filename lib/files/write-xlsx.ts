import { strToU8, zipSync } from "fflate";
import { guarded } from "../intake/formula-guard.ts";
import { decimalOfMoney, exponentOf } from "../money/money.ts";
import { dayNumber } from "../time/plain-date.ts";
import type { Cell, Sheet } from "./sheet.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE =
	"http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** What Excel takes at most. */
const LONGEST_TEXT = 32_767;
const LONGEST_NAME = 31;
/** Digits a spreadsheet keeps of a number. An amount with more is written as text: it must come back to the minor unit. */
const DIGITS = 15;
const WIDEST = 60;
/** Days from the day before Excel's first one to 1970. Before March 1900 its days are one off. */
const TO_1900 = 25_569;
const FIRST_DAY = "1900-03-01";

/** The styles every file has; those of its currencies follow. */
const PLAIN = 0;
const HEADING = 1;
const DAY = 2;
const FIRST_CURRENCY = 3;
const FIRST_FORMAT = 164;

/**
 * Sheets as an XLSX file: texts as texts, so that none runs as a formula, days as days, amounts as numbers in the format of
 * their currency, headings in bold that stay in view. `readXlsx` gives back the same cells.
 */
export async function xlsxOf(sheets: readonly Sheet[]): Promise<Uint8Array> {
	const currencies = [...new Set(sheets.flatMap(currenciesOf))];
	const names = namesOf(sheets);
	const files: Record<string, string> = {
		"[Content_Types].xml": contentTypes(sheets.length),
		"_rels/.rels": links([["officeDocument", "xl/workbook.xml"]]),
		"xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names
			.map(
				(name, at) =>
					`<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
			)
			.join("")}</sheets></workbook>`,
		"xl/_rels/workbook.xml.rels": links([
			...sheets.map((_, at): [string, string] => [
				"worksheet",
				`worksheets/sheet${at + 1}.xml`,
			]),
			["styles", "styles.xml"],
		]),
		"xl/styles.xml": styles(currencies),
	};
	for (const [at, sheet] of sheets.entries())
		files[`xl/worksheets/sheet${at + 1}.xml`] = worksheet(sheet, currencies);
	return zipSync(
		Object.fromEntries(
			Object.entries(files).map(([name, xml]) => [
				name,
				strToU8(
					`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xml}`,
				),
			]),
		),
		// The same sheets give the same file, whenever and wherever it is written.
		{ mtime: "1980-01-02T12:00:00" },
	);
}

function currenciesOf({ rows }: Sheet): string[] {
	return rows.flatMap((cells) =>
		cells.flatMap((cell) =>
			typeof cell === "object" && cell && "money" in cell
				? [cell.money.currency]
				: [],
		),
	);
}

/** Names as a spreadsheet allows them: short, without its own signs, each one once. */
function namesOf(sheets: readonly Sheet[]): string[] {
	const taken = new Set<string>();
	return sheets.map(({ name }, at) => {
		const clean =
			name
				.replace(/[\\/?*[\]:]/g, " ")
				.replace(/\s+/g, " ")
				.replace(/^[' ]+/, "")
				.slice(0, LONGEST_NAME)
				.replace(/(?<![' ])[' ]+$/, "") || String(at + 1);
		let own = clean;
		for (let count = 2; taken.has(own.toLowerCase()); count++) {
			const end = ` (${count})`;
			own = clean.slice(0, LONGEST_NAME - end.length) + end;
		}
		taken.add(own.toLowerCase());
		return own;
	});
}

function worksheet(sheet: Sheet, currencies: readonly string[]): string {
	const widths = sheet.headings.map(({ length }) => length);
	const lines = [sheet.headings, ...sheet.rows].map((cells, row) => {
		const inside = cells.map((cell, column) => {
			const value = cellValue(cell);
			if (value === undefined) return "";
			widths[column] = Math.max(widths[column] ?? 0, value.length);
			const style =
				row === 0 ? HEADING : styleOf(cell, value.isText, currencies);
			return `<c r="${lettersOf(column)}${row + 1}" s="${style}"${value.xml}</c>`;
		});
		return `<row r="${row + 1}">${inside.join("")}</row>`;
	});
	const columns = widths.map((width, column) => {
		const at = column + 1;
		return `<col min="${at}" max="${at}" width="${Math.min(width, WIDEST) + 2}" customWidth="1"/>`;
	});
	const view =
		'<sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView>';
	return `<worksheet xmlns="${MAIN}"><sheetViews>${view}</sheetViews><cols>${columns.join("")}</cols><sheetData>${lines.join("")}</sheetData></worksheet>`;
}

interface Value {
	/** Its type and content, from behind the style on. */
	xml: string;
	/** Signs it takes on screen. */
	length: number;
	isText: boolean;
}

/** Undefined for an empty cell, and for what is no number. */
function cellValue(cell: Cell): Value | undefined {
	if (cell === null || cell === "") return undefined;
	if (typeof cell === "string") return textValue(cell);
	if (typeof cell === "boolean")
		return { xml: ` t="b"><v>${cell ? 1 : 0}</v>`, length: 5, isText: false };
	if (typeof cell === "number")
		return Number.isFinite(cell) ? numberValue(String(cell)) : undefined;
	if ("day" in cell)
		return cell.day < FIRST_DAY
			? textValue(cell.day)
			: { ...numberValue(String(dayNumber(cell.day) + TO_1900)), length: 10 };
	const digits = decimalOfMoney(cell.money);
	return digits.replace(/[-.]/g, "").length > DIGITS
		? textValue(`${cell.money.currency} ${digits}`)
		: { ...numberValue(digits), length: digits.length + 8 };
}

function numberValue(digits: string): Value {
	return { xml: `><v>${digits}</v>`, length: digits.length, isText: false };
}

function textValue(whole: string): Value {
	// A text is no formula here and needs no guard, but one that looks guarded would lose its apostrophe.
	const text = whole.startsWith("'") ? guarded(whole) : whole;
	return {
		xml: ` t="inlineStr"><is><t xml:space="preserve">${escaped(text.slice(0, LONGEST_TEXT))}</t></is>`,
		length: text.length,
		isText: true,
	};
}

function styleOf(
	cell: Cell,
	isText: boolean,
	currencies: readonly string[],
): number {
	if (cell === null || typeof cell !== "object" || isText) return PLAIN;
	return "day" in cell
		? DAY
		: FIRST_CURRENCY + currencies.indexOf(cell.money.currency);
}

function styles(currencies: readonly string[]): string {
	const formats = [
		"yyyy\\-mm\\-dd",
		...currencies.map((currency) => {
			const decimals = "0".repeat(exponentOf(currency));
			return `#,##0${decimals && `.${decimals}`}\\ "${currency}"`;
		}),
	];
	const all = (name: string, inside: readonly string[]) =>
		`<${name} count="${inside.length}">${inside.join("")}</${name}>`;
	return `<styleSheet xmlns="${MAIN}">${all(
		"numFmts",
		formats.map(
			(code, at) =>
				`<numFmt numFmtId="${FIRST_FORMAT + at}" formatCode="${escaped(code)}"/>`,
		),
	)}${all("fonts", ["<font/>", "<font><b/></font>"])}${all("fills", [
		'<fill><patternFill patternType="none"/></fill>',
		'<fill><patternFill patternType="gray125"/></fill>',
	])}${all("borders", ["<border/>"])}${all("cellStyleXfs", ["<xf/>"])}${all(
		"cellXfs",
		[
			"<xf/>",
			'<xf fontId="1" applyFont="1"/>',
			...formats.map(
				(_, at) =>
					`<xf numFmtId="${FIRST_FORMAT + at}" applyNumberFormat="1"/>`,
			),
		],
	)}</styleSheet>`;
}

function links(all: readonly [string, string][]): string {
	const each = all.map(
		([is, to], at) =>
			`<Relationship Id="rId${at + 1}" Type="${OFFICE}/${is}" Target="${to}"/>`,
	);
	return `<Relationships xmlns="${PACKAGE}/relationships">${each.join("")}</Relationships>`;
}

function contentTypes(sheets: number): string {
	const parts = [
		["/xl/workbook.xml", "sheet.main"],
		["/xl/styles.xml", "styles"],
		...Array.from({ length: sheets }, (_, at) => [
			`/xl/worksheets/sheet${at + 1}.xml`,
			"worksheet",
		]),
	].map(
		([part, is]) =>
			`<Override PartName="${part}" ContentType="${TYPE}.${is}+xml"/>`,
	);
	return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts.join("")}</Types>`;
}

/** 27 → `AB`. */
function lettersOf(column: number): string {
	const letter = String.fromCharCode(65 + (column % 26));
	return column < 26 ? letter : lettersOf(Math.floor(column / 26) - 1) + letter;
}

/** Text inside XML. Signs it cannot hold are written as Excel writes them, `_x0007_`, and so is text that looks like that. */
function escaped(text: string): string {
	return text
		.replace(/_(?=x[\da-f]{4}_)/gi, "_x005F_")
		.replace(
			/[^\P{Cc}\t\n]|[\ufffe\uffff]|\p{Cs}/gu,
			(sign) =>
				`_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
		)
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;")
		.replaceAll('"', "&quot;");
}
