import { expect, test } from "vitest";
import { newExports, seenOf } from "../../entrypoints/dashboard/new-exports.ts";

const file = (name: string, modifiedAt = 1, size = 10) => ({
	name,
	size,
	modifiedAt,
});
const names = (files: readonly { name: string }[]) =>
	files.map(({ name }) => name);

test("what is no export is never offered", () => {
	const files = [
		...["deals.csv", "Deals.XLSX", "list.tsv", "a.txt"],
		...["~$Deals.xlsx", ".hidden.csv", "picture.png", "backup.json", "csv"],
	].map((name) => file(name));
	expect(names(newExports(files, {}))).toEqual([
		...["deals.csv", "Deals.XLSX", "list.tsv", "a.txt"],
	]);
	expect(newExports([file("empty.csv", 1, 0)], {})).toEqual([]);
});

test("a file is offered again once its size or its day has changed, newest first", () => {
	const seen = seenOf([file("a.csv"), file("b.csv"), file("c.csv")]);
	expect(newExports([file("a.csv"), file("b.csv")], seen)).toEqual([]);
	expect(
		names(
			newExports(
				[
					file("a.csv", 5),
					file("b.csv", 1, 11),
					file("c.csv"),
					file("d.csv", 9),
				],
				seen,
			),
		),
	).toEqual(["d.csv", "a.csv", "b.csv"]);
});

test("of a folder that was just picked the newest export is offered", () => {
	const files = [file("old.csv", 1), file("new.csv", 2), file("note.md", 3)];
	const [newest] = newExports(files, {});
	expect(names(newExports(files, seenOf(files, newest)))).toEqual(["new.csv"]);
});
