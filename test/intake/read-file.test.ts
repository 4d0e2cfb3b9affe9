import { describe, expect, test } from "vitest";
import { readFile } from "../../lib/intake/read-file.ts";
import { texts, workbook, zipped } from "./workbook-file.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const from = (...head: number[]) => {
	const bytes = new Uint8Array(4096);
	bytes.set(head);
	return bytes;
};
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

async function outcomeOf(bytes: Uint8Array, name = "deals.csv") {
	const readings = await readFile(name, bytes);
	return readings.map((reading) =>
		reading.ok ? reading.table.format : reading.reason,
	);
}

describe("a file is read by what it begins with", () => {
	test("whatever its name says", async () => {
		expect(await outcomeOf(bytesOf("Deal;Amount\nx;5"), "deals.xlsx")).toEqual([
			"csv",
		]);
		expect(
			await outcomeOf(workbook([texts("Deal") + texts("x")]), "deals.csv"),
		).toEqual(["xlsx"]);
	});

	const encrypted = from(...OLE);
	encrypted.set(
		[..."EncryptedPackage"].flatMap((sign) => [sign.charCodeAt(0), 0]),
		2048 + 128,
	);
	const mp = [0, 0, 0, 0x18, 0x66, 0x74, 0x79, 0x70, 0x68, 0x65, 0x69, 0x63];
	test.each([
		["oldExcel", from(...OLE)],
		["passwordProtected", encrypted],
		["pdf", bytesOf("%PDF-1.7\n")],
		["picture", from(0x89, 0x50, 0x4e, 0x47)],
		["picture", from(0xff, 0xd8, 0xff, 0xe0)],
		["picture", bytesOf("GIF89a")],
		["picture", bytesOf("RIFF\x10\0\0\0WEBPVP8 ")],
		["picture", from(...mp)],
		["webPage", bytesOf("\ufeff\n<html><table><tr><td>Deal</td></tr></table>")],
		["webPage", bytesOf('<?xml version="1.0"?><Workbook/>')],
		[
			"openDocument",
			zipped(
				{
					mimetype: "application/vnd.oasis.opendocument.spreadsheet",
					"content.xml": "<a/>",
				},
				0,
			),
		],
		["binaryExcel", zipped({ "xl/workbook.bin": "x" })],
		["numbers", zipped({ "Index/Document.iwa": "x" })],
		["notText", zipped({ "deals.json": "{}" })],
		["damaged", bytesOf("PK\x03\x04 and nothing more")],
		["empty", new Uint8Array()],
	])("%s", async (reason, bytes) => {
		expect(await outcomeOf(bytes)).toEqual([reason]);
	});

	test("a list whose first heading looks like a mark-up is a list", async () => {
		expect(await outcomeOf(bytesOf("<Deal>;Amount\nx;5"))).toEqual(["csv"]);
	});
});

describe("a zip file of tables, as some CRMs pack large exports", () => {
	test("gives each of them, and nothing of what systems put beside", async () => {
		const readings = await readFile(
			"export.zip",
			zipped({
				"Deals.csv": "Deal;Amount\nx;5",
				"more/deals.csv": "Deal;Amount\ny;6",
				"__MACOSX/Deals.csv": "Deal;Amount\nz;7",
				"more/.hidden.csv": "Deal;Amount\nz;8",
				"read me.md": "Deal;Amount\nz;9",
			}),
		);
		expect(
			readings.map((each) => [
				each.ok && each.table.file,
				each.ok && each.table.rows.map(({ cells }) => cells[0]),
			]),
		).toEqual([
			["export.zip › deals.csv", ["x"]],
			["export.zip › more/deals.csv", ["y"]],
		]);
	});

	test("opens no zip file within, and says of a broken one which it is", async () => {
		expect(
			await outcomeOf(zipped({ "deals.zip": "PK", "a.csv": "A;B\n1;2" })),
		).toEqual(["csv"]);
		const bytes = zipped({ "deals.csv": "Deal;Amount\nx;5" });
		// One letter of what is packed.
		const at = bytes.findIndex((_, index) => index > 30 + "deals.csv".length);
		bytes[at + 3] = (bytes[at + 3] ?? 0) ^ 0xff;
		expect(await outcomeOf(bytes)).toEqual(["damaged"]);
	});
});
