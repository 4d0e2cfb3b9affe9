import { describe, expect, test } from "vitest";
import { fileName } from "../../lib/files/file-name.ts";

describe("what a file is called", () => {
	test.each([
		[["Deals", "2026-03", "Anna Lund"], "Deals 2026-03 Anna Lund.csv"],
		[["Deals", "", "2026-03-18"], "Deals 2026-03-18.csv"],
		[["Salg", "Ærø & Søn"], "Salg Ærø & Søn.csv"],
		[
			["Deals", '../..\\etc/passwd: "a"<b>|?*'],
			"Deals .. .. etc passwd a b.csv",
		],
		[["Deals", "evil\u202efdp.exe\u0000"], "Deals evil fdp.exe.csv"],
		[["con"], "Målbar con.csv"],
		[["...", " "], "Målbar.csv"],
		[["🎯".repeat(80)], `${"🎯".repeat(60)}.csv`],
	])("%j is %j", (parts, name) => {
		expect(fileName(parts, "csv")).toBe(name);
	});
});
