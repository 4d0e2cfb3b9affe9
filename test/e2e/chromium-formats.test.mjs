// Workbooks through the dashboard, in real Chromium, under the extension's own policy: what two CRMs export, what this product
// writes, and what is refused.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium, figure, goTo, named, textOf, until } from "./kit.mjs";

const folder = fileURLToPath(
	new URL("../../../shared/data/exports/", import.meta.url),
);
const skip =
	!existsSync(folder) &&
	"the exports of real CRMs are not here: the folder ../shared/data is absent";

let chrome;
let page;
before(async () => {
	chrome = await chromium();
	page = await chrome.page("dashboard.html");
	await (await named(page, "button", "Not now")).click();
});
after(() => chrome?.close());

/** Chooses a file on a fresh import page and waits until what it says is there. */
async function choose(path, selector) {
	await page.reload();
	await goTo(page, "#/import");
	const input = await page.waitForSelector("input[type=file]:enabled");
	await input.uploadFile(path);
	await page.waitForSelector(selector);
}

describe("workbooks of real CRMs", { skip }, () => {
	for (const name of ["espocrm_opportunities.xlsx", "odoo17_crm_lead.xlsx"])
		test(`${name}: won, lost and revenue as published`, async () => {
			await choose(join(folder, name), "table.sums");
			const said = (kpi) => figure(page, { kpi, scope: "import" });
			assert.deepEqual(
				await Promise.all(["dealsWon", "dealsLost", "revenue"].map(said)),
				["4238", "2473", "10005534"],
			);
		});
});

describe("files that are no table", () => {
	let own;
	before(async () => {
		own = await mkdtemp(join(tmpdir(), "maalbar-"));
	});
	after(() => rm(own, { recursive: true, force: true }));

	for (const [name, head, reason] of [
		["deals.xls", [0xd0, 0xcf, 0x11, 0xe0], /old Excel file/],
		[
			"deals.pdf",
			[..."%PDF-1.7"].map((sign) => sign.charCodeAt(0)),
			/is a PDF/,
		],
		["deals.xlsx", [0x50, 0x4b, 3, 4, 1, 2], /damaged/],
	])
		test(`${name} is refused in words`, async () => {
			const path = join(own, name);
			await writeFile(path, new Uint8Array([...head, ...Array(600).fill(0)]));
			await page.reload();
			await goTo(page, "#/import");
			const input = await page.waitForSelector("input[type=file]:enabled");
			await input.uploadFile(path);
			await until(async () => reason.test(await textOf(page, "main")));
		});
});
