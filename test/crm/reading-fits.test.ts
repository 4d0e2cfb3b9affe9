// @vitest-environment happy-dom
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { pageTextSchema } from "../../lib/actions/page-text-schema.ts";
import { hintsAt } from "../../lib/crm/hints-at.ts";
import { readList } from "../../lib/crm/read-list.ts";
import { readPage } from "../../lib/crm/read-page.ts";
import { PAGE_MESSAGE_LIMIT } from "../../lib/messages.ts";

const FOLDERS = ["../fixtures/crm", "../e2e/pages"];
const hints = { today: "2026-11-26", reportingCurrency: "DKK", taught: [] };

const pages = FOLDERS.flatMap((folder) =>
	readdirSync(join(import.meta.dirname, folder))
		.filter((name) => name.endsWith(".html"))
		.map((name) => join(import.meta.dirname, folder, name)),
);

it("what is read of every page may be said in a message", () => {
	expect(pages.length).toBeGreaterThan(60);
	let deals = 0;
	for (const path of pages) {
		const markup = readFileSync(path, "utf8");
		const parsed = new DOMParser().parseFromString(markup, "text/html");
		document.title = parsed.title;
		document.body.innerHTML = parsed.body.innerHTML;
		const long = "A very long name ".repeat(1_000);
		for (const change of [(): void => {}, () => stretch(document.body, long)]) {
			change();
			const reading = readPage(
				document,
				hintsAt(
					new URL(`https://crm.example/deals/17?token=${"x".repeat(3_000)}#a`),
					hints,
				),
				readList,
			);
			const { success, error } = pageTextSchema.safeParse(reading);
			expect([path, success, error?.issues]).toEqual([path, true, undefined]);
			expect(JSON.stringify(reading).length).toBeLessThan(PAGE_MESSAGE_LIMIT);
			expect(reading.address ?? "").not.toContain("token");
			if (reading.kind === "deal" && reading.amounts?.length) deals++;
		}
	}
	expect(deals).toBeGreaterThan(60);
});

/** Makes every text without digits a very long one, as a hostile page would. */
function stretch(within: Element, long: string): void {
	const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const text = node.nodeValue ?? "";
		if (
			text.length > 3 &&
			!/\d/.test(text) &&
			node.parentElement?.tagName !== "LABEL"
		)
			node.nodeValue = `${text} ${long}`;
	}
}
