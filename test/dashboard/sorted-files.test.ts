import { expect, test } from "vitest";
import { sortedFiles } from "../../entrypoints/dashboard/sorted-files.ts";

const sorted = async (...files: [name: string, text: string][]) => {
	const lists = await sortedFiles(
		files.map(([name, text]) => new File([text], name)),
	);
	return Object.fromEntries(
		Object.entries(lists).map(([list, all]) => [
			list,
			(all as File[]).map(({ name }) => name),
		]),
	);
};

test("files go to whoever takes them by what they hold, whatever they are called", async () => {
	expect(
		await sorted(
			["deals.csv", "Deal,Amount\nA,1\n"],
			["deals (2).csv", '{"format":"maalbar-backup","version":1,"needs":2,'],
			["sealed.json", '\ufeff{"format": "maalbar-backup","cipher":{}'],
			["shared.txt", '{\n\t"format": "maalbar-mapping",\n\t"version": 1'],
			["colleague.json", '{"format":"maalbar-pages","version":1'],
			["other.json", '{"format":"other","version":1}'],
			["list.json", '[{"format":"maalbar-backup"}]'],
			["empty.csv", ""],
		),
	).toEqual({
		backups: ["deals (2).csv", "sealed.json"],
		mappings: ["shared.txt"],
		pages: ["colleague.json"],
		tables: ["deals.csv", "other.json", "list.json", "empty.csv"],
	});
});
