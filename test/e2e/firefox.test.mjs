// The same product in real Firefox: popup, sidebar, dashboard, import, right-click, event page, the bar on a site.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import {
	act,
	axeFaults,
	crm,
	figure,
	firefox,
	goTo,
	named,
	textOf,
	until,
} from "./kit.mjs";

const day = new Date().toISOString().slice(0, 10);
const maven = fileURLToPath(
	new URL("../../../shared/data/maven/", import.meta.url),
);
const revenue = (page) => figure(page, { kpi: "revenue" });

async function introduce(page, target) {
	const me = await act(page, "nameMe", { name: "Seller A" });
	await act(page, "saveSettings", { patch: { isIntroduced: true } });
	await act(page, "setGoal", {
		kpi: "revenue",
		scope: { kind: "seller", id: me.ids[0] },
		periodKind: "month",
		startsOn: day,
		isRecurring: true,
		target,
		currency: "DKK",
	});
}

describe("in Firefox", () => {
	let browser;
	let site;
	let tab;
	let popup;
	before(async () => {
		site = await crm();
		browser = await firefox();
		tab = await browser.page(site.url());
		popup = await browser.page("popup.html");
	});
	after(async () => {
		await browser?.close();
		site?.close();
	});

	test("the popup begins with the first run, and then logs a deal by keyboard", async () => {
		await until(async () =>
			(await textOf(popup)).includes("What do you want to reach?"),
		);
		await introduce(popup, 40_000_000);
		await until(async () => (await revenue(popup)) === "0");
		await popup.bringToFront();
		await popup.keyboard.press("/");
		await popup.keyboard.type("Bolt 62500");
		await popup.keyboard.press("Enter");
		await until(async () => (await revenue(popup)) === "62500");
		assert.deepEqual(await axeFaults(popup), []);
	});

	test("the real popup and the real sidebar open", async () => {
		const shown = await browser.popup();
		assert.match(shown.url, /popup\.html$/);
		assert.ok(shown.width >= 320, `${shown.width} wide`);
		assert.match(await browser.sidebar(), /sidepanel\.html$/);
	});

	test("the sidebar's page draws the month's curve", async () => {
		const panel = await browser.page("sidepanel.html");
		await panel.waitForSelector("figure canvas");
		await until(async () => (await revenue(panel)) === "62500");
		assert.match(await textOf(panel), /so far/);
		await panel.close();
	});

	test("a real right-click logs a deal", async () => {
		await browser.rightClick(tab, "#headline", "Log deal");
		await until(async () => (await revenue(popup)) === "125000");
		await until(async () => (await textOf(popup)).includes("ACME A/S"));
	});

	test("the event page is stopped, and wakes for the next deal", async () => {
		assert.equal(await browser.stopBackground(), "stopped");
		const answer = await act(popup, "logDeal", {
			status: "won",
			closedOn: day,
			amount: { minor: 500_000, currency: "DKK" },
		});
		assert.equal(answer.ok, true);
		await until(async () => (await revenue(popup)) === "130000");
		assert.equal(await browser.backgroundState(), "running");
	});

	test("the bar comes onto a site once the seller and the browser allow it", async () => {
		await popup.bringToFront();
		await popup.evaluate((origin) => {
			const button = document.createElement("button");
			button.id = "ask";
			button.style.cssText = "position:fixed;inset:0 auto auto 0;z-index:9";
			button.textContent = "ask";
			button.onclick = () => browser.permissions.request({ origins: [origin] });
			document.body.append(button);
		}, "http://crm.test/*");
		await popup.click("#ask");
		await browser.answerPrompt();
		await popup.evaluate(() => document.querySelector("#ask").remove());
		await tab.bringToFront();
		await tab.waitForSelector("html > div");
		assert.equal(
			await tab.evaluate(() => document.querySelector("html > div").shadowRoot),
			null,
		);
	});

	test("a small file comes in through the dashboard", async () => {
		const folder = await mkdtemp(join(tmpdir(), "maalbar-"));
		try {
			const file = join(folder, "deals.csv");
			await writeFile(
				file,
				`Deal ID,Account,Owner,Amount,Stage,Close Date\nA1,Acme,Seller A,1000.50,Closed Won,${day}\nA2,Bolt,Seller B,2000.25,Closed Won,${day}\nA3,Acme,Seller B,10.00,Closed Lost,${day}\n`,
			);
			const page = await browser.page("dashboard.html#/import");
			const input = await page.waitForSelector("input[type=file]");
			await input.uploadFile(file);
			await page.waitForSelector("table.sums");
			assert.equal(
				await figure(page, { kpi: "revenue", scope: "import" }),
				"3000.75",
			);
			await (await named(page, "button", "Import")).click();
			await until(async () =>
				(await textOf(page, ".outcome [role=status]")).includes("3 rows added"),
			);
			await goTo(page, "#/kpi/revenue?scope=organisation");
			await until(
				async () =>
					(await figure(page, { kpi: "revenue", within: ".lead-line" })) ===
					"133000.75",
			);
			await page.close();
		} finally {
			await rm(folder, { recursive: true, force: true });
		}
	});

	test("Danish while running", async () => {
		await act(popup, "saveSettings", { patch: { language: "da" } });
		await until(async () => (await textOf(popup)).includes("Omsætning"));
		const page = await browser.page("dashboard.html#/deals");
		await until(async () => (await textOf(page, "nav")).includes("Overblik"));
		assert.equal(
			await page.evaluate(() => document.documentElement.lang),
			"da",
		);
		await page.close();
	});
});

test("published CRM data comes in through the dashboard in Firefox and gives its published figures", {
	skip:
		!existsSync(maven) &&
		"the published CRM data is not here: the folder ../shared/data is absent",
}, async () => {
	const browser = await firefox();
	try {
		const page = await browser.page("dashboard.html");
		await introduce(page, 40_000_000);
		await goTo(page, "#/import");
		const input = await page.waitForSelector("input[type=file]");
		await input.uploadFile(
			join(maven, "sales_pipeline.csv"),
			join(maven, "sales_teams.csv"),
		);
		await page.waitForSelector("table.sums");
		await (await named(page, "button", "Import")).click();
		await until(
			async () =>
				(await textOf(page, ".outcome [role=status]")).includes("8,800"),
			60_000,
		);
		for (const [kpi, published] of [
			["revenue", 10_005_534],
			["dealsWon", 4_238],
			["dealsLost", 2_473],
			["winRate", 4_238 / 6_711],
			["salesCycle", 51.781973],
		]) {
			await goTo(
				page,
				`#/kpi/${kpi}?scope=organisation&period=2017&asOf=2017-12-31`,
			);
			await until(async () => {
				const value = await figure(page, {
					kpi,
					period: "2017",
					within: ".lead-line",
				});
				return value && Math.abs(Number(value) - published) < 1e-6;
			});
		}
	} finally {
		await browser.close();
	}
});
