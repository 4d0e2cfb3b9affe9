import {
	builtInFormat,
	type NumberFormat,
	numberFormatOf,
} from "./number-format.ts";
import { attribute, type Hearing, XmlReader } from "./read-xml.ts";
import { Unreadable } from "./unreadable.ts";
import type { ZipParts } from "./zip-parts.ts";

/** What stands around the cells of an XLSX file. */
export interface Workbook {
	sheets: { name: string; part: string; isHidden: boolean }[];
	/** Days are counted from 1904, as old Macs did. */
	is1904: boolean;
	/** By the number cells name their style by. */
	formats: NumberFormat[];
	/** The part that holds the texts cells share. */
	sharedStrings?: string;
}

/** Signs of a part that lists what there is. Only sheets and their texts are longer. */
const MAX_LIST = 8 * 1024 * 1024;

export function readPart(
	zip: ZipParts,
	part: string,
	hearing: Hearing,
	{
		isLong = false,
		onShare,
	}: { isLong?: boolean; onShare?: (share: number) => void } = {},
): void {
	const xml = new XmlReader(hearing);
	let left = isLong ? Number.POSITIVE_INFINITY : MAX_LIST;
	zip.read(part, (piece, share) => {
		left -= piece.length;
		if (left < 0) throw new Unreadable("tooLarge", MAX_LIST);
		xml.write(piece);
		onShare?.(share);
	});
	xml.end();
}

/** Follows the file's own links from part to part: names are whatever the program that wrote it chose. */
export function readWorkbook(zip: ZipParts): Workbook {
	const root = linksOf(zip, "").find(({ is }) => is === "officeDocument");
	const part = root?.to ?? "xl/workbook.xml";
	if (!zip.has(part)) throw new Unreadable(otherFile(zip));
	const links = linksOf(zip, part);
	const book: Workbook = { sheets: [], is1904: false, formats: [] };
	readPart(zip, part, {
		open(name, attributes) {
			if (name === "workbookPr")
				book.is1904 = isTrue(attribute(attributes(), "date1904"));
			if (name !== "sheet") return;
			const each = attributes();
			const link = links.find(({ id }) => id === attribute(each, "id"));
			if (link?.is !== "worksheet") return;
			const state = attribute(each, "state") ?? "visible";
			book.sheets.push({
				name: attribute(each, "name") ?? "",
				part: link.to,
				isHidden: state !== "visible",
			});
		},
	});
	const styles = links.find(({ is }) => is === "styles")?.to;
	if (styles && zip.has(styles)) book.formats = formatsOf(zip, styles);
	const strings = links.find(({ is }) => is === "sharedStrings")?.to;
	if (strings && zip.has(strings)) book.sharedStrings = strings;
	return book;
}

export function isTrue(flag: string | undefined): boolean {
	return flag === "1" || flag === "true";
}

/** What a zip file is that is no XLSX. */
function otherFile(zip: ZipParts) {
	if (zip.has("xl/workbook.bin")) return "binaryExcel";
	// By its own rule stored as it is, to be read at once.
	if (zip.head("mimetype").includes("opendocument")) return "openDocument";
	if (zip.has("index/document.iwa") || zip.has("index.zip")) return "numbers";
	return "notText";
}

interface Link {
	id: string;
	/** The last word of its kind's address: `worksheet`, `styles`. */
	is: string;
	to: string;
}

/** Where a part links to inside the file. Links to elsewhere are nothing to us. */
function linksOf(zip: ZipParts, part: string): Link[] {
	const slash = part.lastIndexOf("/");
	const folder = part.slice(0, slash + 1);
	const from = `${folder}_rels/${part.slice(slash + 1)}.rels`;
	const links: Link[] = [];
	if (!zip.has(from)) return links;
	readPart(zip, from, {
		open(name, attributes) {
			if (name !== "Relationship") return;
			const each = attributes();
			if (attribute(each, "TargetMode") === "External") return;
			const target = attribute(each, "Target") ?? "";
			links.push({
				id: attribute(each, "Id") ?? "",
				is: attribute(each, "Type")?.split("/").at(-1) ?? "",
				to: resolved(target.startsWith("/") ? target : folder + target),
			});
		},
	});
	return links;
}

/** A path without `.` and `..`. */
function resolved(path: string): string {
	const steps: string[] = [];
	for (const step of path.split("/"))
		if (step === "..") steps.pop();
		else if (step !== "" && step !== ".") steps.push(step);
	return steps.join("/");
}

function formatsOf(zip: ZipParts, part: string): NumberFormat[] {
	const own = new Map<number, NumberFormat>();
	const formats: NumberFormat[] = [];
	let isOfCells = false;
	readPart(zip, part, {
		open(name, attributes) {
			if (name === "numFmt")
				own.set(
					Number(attribute(attributes(), "numFmtId")),
					numberFormatOf(attribute(attributes(), "formatCode") ?? ""),
				);
			else if (name === "cellXfs") isOfCells = true;
			else if (name === "xf" && isOfCells) {
				const id = Number(attribute(attributes(), "numFmtId") ?? 0);
				formats.push(own.get(id) ?? builtInFormat(id));
			}
		},
		close(name) {
			if (name === "cellXfs") isOfCells = false;
		},
	});
	return formats;
}
