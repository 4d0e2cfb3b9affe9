import { readCsv } from "./read-csv.ts";
import type { TableReading } from "./table.ts";

type Reason = Extract<TableReading, { ok: false }>["reason"];

/** How files begin, in hex, that no reader takes, whatever their name says. */
const REFUSED: readonly (readonly [Reason, RegExp])[] = [
	["pdf", /^25504446/],
	// PNG, JPEG, GIF, TIFF, WebP, HEIC and AVIF.
	[
		"picture",
		/^(?:89504e47|ffd8ff|47494638|49492a00|4d4d002a|52494646.{8}57454250|.{8}66747970(?:68656963|61766966|6d696631))/,
	],
];
const ZIP = /^504b(?:0304|0506)/;
/** A container of Microsoft's: old Excel files, and new ones under a password. */
const OLE = /^d0cf11e0/;
const WEB_PAGE =
	/^\ufeff?\s{0,64}(?:<!doctype html|<html|<table|<\?xml|mime-version:)/i;
/** Where an OLE file names what it holds is anywhere in it. */
const ENCRYPTED = "EncryptedPackage";

/**
 * Reads a file by what it begins with, not by its name: a table, or one for each sheet or packed file. Never throws. What reads workbooks is
 * loaded when the first one comes.
 */
export async function readFile(
	file: string,
	bytes: Uint8Array,
	onProgress?: (share: number) => void,
): Promise<TableReading[]> {
	const head = bytes.subarray(0, 256);
	const magic = [...head.subarray(0, 16)]
		.map((byte) => byte.toString(16).padStart(2, "0"))
		.join("");
	if (ZIP.test(magic)) {
		const { readZip } = await import("./read-zip.ts");
		return readZip(file, bytes, onProgress);
	}
	const refused = OLE.test(magic)
		? holdsEncrypted(bytes)
			? "passwordProtected"
			: "oldExcel"
		: WEB_PAGE.test(new TextDecoder().decode(head))
			? "webPage"
			: REFUSED.find(([, start]) => start.test(magic))?.[0];
	if (refused) return [{ ok: false, file, reason: refused }];
	return [readCsv(file, bytes, onProgress)];
}

/** Names in an OLE file are UTF-16 and begin at multiples of 128. */
function holdsEncrypted(bytes: Uint8Array): boolean {
	for (let at = 0; at + 2 * ENCRYPTED.length <= bytes.length; at += 128) {
		let same = 0;
		while (
			same < ENCRYPTED.length &&
			bytes[at + 2 * same] === ENCRYPTED.charCodeAt(same)
		)
			same++;
		if (same === ENCRYPTED.length) return true;
	}
	return false;
}
