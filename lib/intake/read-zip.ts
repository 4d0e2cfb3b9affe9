import { MAX_BYTES, readCsv } from "./read-csv.ts";
import { readXlsx } from "./read-xlsx.ts";
import type { TableReading } from "./table.ts";
import { Unreadable } from "./unreadable.ts";
import { ZipParts } from "./zip-parts.ts";

const TEXT = /\.(?:csv|tsv|txt)$/;
const WORKBOOK = /\.xlsx$/;
/** What systems add beside the files themselves. */
const ASIDE = /^__macosx\/|(?:^|\/)\./;

/** Reads a zip file: a workbook, or the tables in it, as some CRMs pack large exports. Never throws. A zip file within is not opened. */
export function readZip(
	file: string,
	bytes: Uint8Array,
	onProgress?: (share: number) => void,
): TableReading[] {
	const packed = packedTables(bytes);
	if (!packed) return readXlsx(file, bytes, onProgress);
	const { zip, names } = packed;
	return names.flatMap((name, at) => {
		const own = `${file} › ${name}`;
		const told = (share: number) => onProgress?.((at + share) / names.length);
		try {
			const content = contentOf(zip, name);
			return WORKBOOK.test(name)
				? readXlsx(own, content, told)
				: [readCsv(own, content, told)];
		} catch (problem) {
			const { reason, limit } =
				problem instanceof Unreadable ? problem : new Unreadable("damaged");
			return [
				{
					...{ ok: false as const, file: own, reason },
					...(limit !== undefined && { limit }),
				},
			];
		}
	});
}

/** The tables a zip file holds; undefined: it is a workbook, holds none, or is damaged, which the reader of workbooks says. */
function packedTables(
	bytes: Uint8Array,
): { zip: ZipParts; names: string[] } | undefined {
	try {
		const zip = new ZipParts(bytes);
		const names = zip
			.names()
			.filter(
				(name) => (TEXT.test(name) || WORKBOOK.test(name)) && !ASIDE.test(name),
			);
		const isWorkbook = zip.has("[content_types].xml");
		return names.length > 0 && !isWorkbook ? { zip, names } : undefined;
	} catch {
		return undefined;
	}
}

function contentOf(zip: ZipParts, name: string): Uint8Array {
	const pieces: Uint8Array[] = [];
	let size = 0;
	zip.read(name, (piece) => {
		size += piece.length;
		if (size > MAX_BYTES) throw new Unreadable("tooLarge", MAX_BYTES);
		pieces.push(piece.slice());
	});
	const content = new Uint8Array(size);
	let at = 0;
	for (const piece of pieces) {
		content.set(piece, at);
		at += piece.length;
	}
	return content;
}
