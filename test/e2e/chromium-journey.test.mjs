// One seller's first mile in real Chromium: a goal, the bar on a CRM page, a real right-click, and every surface that moves.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import {
	act,
	axeFaults,
	chromium,
	crm,
	figure,
	noRightClick,
	textOf,
	until,
} from "./kit.mjs";

const day = new Date().toISOString().slice(0, 10);
const HOST = "maalbar-overlay";

const badge = (browser) =>
	browser.background(() => chrome.action.getBadgeText({}));
const title = (browser) => browser.background(() => chrome.action.getTitle({}));
/** What the bar on a page says and how far it is filled; null where there is none. */
const bar = (browser, tab) =>
	browser.inShadow(tab, HOST, (root) => ({
		text: root.textContent.replace(/\s+/g, " "),
		fill: root.querySelector(".fill")?.getBoundingClientRect().width ?? 0,
	}));
const revenue = (page) => figure(page, { kpi: "revenue" });
const glance = (page) =>
	page.evaluate(async () => (await chrome.storage.local.get("glance")).glance);
/** Everything that is kept outside the store for good. */
const keptOutside = (page) =>
	page.evaluate(async () =>
		JSON.stringify(await chrome.storage.local.get(null)),
	);

describe("the first mile", { skip: noRightClick || false }, () => {
	let browser;
	let site;
	let tab;
	let panel;
	let page;
	before(async () => {
		site = await crm();
		browser = await chromium({ screen: "virtual" });
		page = await browser.page("dashboard.html");
	});
	after(async () => {
		await browser?.close();
		site?.close();
	});

	test("first run: one sentence sets name, country and goal, by keyboard", async () => {
		const popup = await browser.page("popup.html");
		await until(async () =>
			(await textOf(popup)).includes("What do you want to reach?"),
		);
		assert.deepEqual(await axeFaults(popup), []);
		const target = await popup.waitForSelector(
			'::-p-aria([name="Target"][role="textbox"])',
		);
		await target.click({ count: 3 });
		await target.type("400000");
		const name = await popup.waitForSelector(
			'::-p-aria([name="Your name"][role="textbox"])',
		);
		await name.click({ count: 3 });
		await name.type("Seller A");
		await popup.keyboard.press("Enter");
		await until(async () => (await glance(page))?.goals.length === 1);
		const [goal] = (await glance(page)).goals;
		assert.equal(goal.target, 40_000_000);
		assert.equal(goal.scopeKind, "seller");
		await until(async () => (await revenue(popup)) === "0");
		await popup.close();
	});

	test("on a site that is not enabled there is nothing at all; enabled, the bar is there", async () => {
		tab = await browser.page(site.url());
		await tab.waitForSelector("#headline");
		const traces = () =>
			tab.evaluate(() => ({
				hosts: document.documentElement.children.length,
				globals: Object.keys(globalThis).filter((name) =>
					/maalbar|wxt|chrome_ext/i.test(name),
				),
			}));
		assert.deepEqual(await traces(), { hosts: 2, globals: [] });
		await browser.enableSite("http://crm.test/*");
		await until(() => bar(browser, tab));
		assert.match((await bar(browser, tab)).text, /0 %/);
		// On <html>, not <body>: pages that redraw themselves keep it.
		assert.equal((await traces()).hosts, 3);
		assert.deepEqual((await traces()).globals, []);
		assert.equal(
			await tab.evaluate(
				(host) => document.querySelector(host).shadowRoot,
				HOST,
			),
			null,
		);
	});

	test("a real right-click logs a deal, and toolbar, popup, open panel and bar move", async () => {
		page = await browser.page("dashboard.html#/overview");
		panel = await browser.sidePanel(page);
		await until(async () => (await revenue(panel)) === "0");
		const before = {
			badge: await badge(browser),
			bar: await bar(browser, tab),
		};
		assert.equal(before.badge, "0%");

		await browser.rightClick(tab, "#headline", 1);
		await until(async () => (await revenue(panel)) === "62500");
		await until(async () => (await badge(browser)).includes("16%"));
		await until(async () => /\b16\s%/.test(await title(browser)));
		await until(async () => (await bar(browser, tab)).text.includes("16 %"));
		assert.ok((await bar(browser, tab)).fill > before.bar.fill);
		await until(async () => (await revenue(page)) === "62500");
		const popup = await browser.page("popup.html");
		await until(async () => (await revenue(popup)) === "62500");
		await until(async () => (await textOf(popup)).includes("ACME A/S"));
		assert.deepEqual(await axeFaults(popup), []);

		// Of the page's address only the origin is kept, and outside the store there is no name at all.
		const kept = await keptOutside(page);
		assert.doesNotMatch(kept, /ACME|deals\/1042/);
		await popup.close();
	});

	test("undo in the popup takes it back everywhere", async () => {
		const popup = await browser.page("popup.html");
		const undo = await popup.waitForSelector(".toast ::-p-text(Undo)");
		await undo.click();
		await until(async () => (await revenue(panel)) === "0");
		await until(async () => (await badge(browser)) === "0%");
		await until(async () => /\b0 %/.test((await bar(browser, tab)).text));
		await popup.close();
	});

	test("where customer or amount is uncertain the filled-in form opens, and Enter accepts it", async () => {
		await browser.rightClick(tab, "#customer", 1);
		const draft = await until(() =>
			page.evaluate(
				async () => (await chrome.storage.session.get("draft")).draft,
			),
		);
		assert.equal(draft.what, "deal");
		assert.equal(draft.pageOrigin, new URL(site.url()).origin);
		const popup = await browser.page("popup.html");
		await until(async () =>
			(await popup.$$eval("input", (all) => all.map(({ value }) => value)))
				.join(" ")
				.includes("ACME A/S"),
		);
		const amount = await popup.waitForSelector(
			'::-p-aria([name="Amount"][role="textbox"])',
		);
		await amount.click({ count: 3 });
		await amount.type("20000");
		await popup.keyboard.press("Enter");
		await until(async () => (await revenue(popup)) === "20000");
		// The form that the open panel showed as well is done with there too.
		await until(async () => (await revenue(panel)) === "20000");
		await popup.close();
	});

	test("right-click logs a lead, a meeting and a quote", async () => {
		const counts = () =>
			page.evaluate(
				() =>
					new Promise((resolve) => {
						indexedDB.open("maalbar").onsuccess = ({ target }) => {
							const store = target.result
								.transaction("meta")
								.objectStore("meta");
							store.get("state").onsuccess = ({ target: { result } }) => {
								target.result.close();
								resolve(result.counts);
							};
						};
					}),
			);
		await browser.rightClick(tab, "#customer", 2);
		await until(async () => (await counts()).lead === 1);
		await browser.rightClick(tab, "#customer", 3);
		await until(async () => (await counts()).activity === 1);
		await browser.rightClick(tab, "#customer", 4);
		await until(async () => (await counts()).activity === 2);
	});

	test("the shortcuts count a call, and hide and show the bar", async () => {
		await browser.fire("commands.onCommand", "log-call");
		await until(async () => (await glance(page)).last?.what === "call");
		await browser.fire("commands.onCommand", "toggle-overlay");
		await until(async () => (await bar(browser, tab)) === null);
		await browser.fire("commands.onCommand", "toggle-overlay");
		await until(() => bar(browser, tab));
	});

	test("the popup logs by keyboard alone: /, a few words, Enter; one key counts a call", async () => {
		const popup = await browser.page("popup.html");
		await until(async () => (await revenue(popup)) === "20000");
		await popup.keyboard.press("/");
		await popup.keyboard.type("Bolt 30000");
		await popup.keyboard.press("Enter");
		await until(async () => (await revenue(popup)) === "50000");
		await popup.keyboard.press("Escape");
		const before = (await glance(page)).at;
		await popup.keyboard.press("c");
		await until(async () => {
			const now = await glance(page);
			return now.at > before && now.last?.what === "call";
		});
		await popup.close();
	});

	test("Danish while running: popup, bar, tooltip", async () => {
		const popup = await browser.page("popup.html");
		await act(page, "saveSettings", { patch: { language: "da" } });
		await until(async () => (await textOf(popup)).includes("Omsætning"));
		await until(async () =>
			(await bar(browser, tab)).text.includes("Omsætning"),
		);
		await until(async () => (await title(browser)).includes("Omsætning"));
		await act(page, "saveSettings", { patch: { language: "en" } });
		await until(async () => (await textOf(popup)).includes("Revenue"));
		await popup.close();
	});

	test("axe finds nothing in popup and panel, light and dark", async () => {
		for (const path of ["popup.html", "sidepanel.html"])
			for (const value of ["light", "dark"]) {
				const surface = await browser.page(path);
				await surface.emulateMediaFeatures([
					{ name: "prefers-color-scheme", value },
				]);
				await until(async () => (await revenue(surface)) === "50000");
				assert.deepEqual(await axeFaults(surface), [], `${path} ${value}`);
				await surface.close();
			}
	});

	test("when the site is taken back the bar is gone, and stays gone", async () => {
		await browser.background(() =>
			chrome.permissions.remove({ origins: ["http://crm.test/*"] }),
		);
		await until(async () => (await bar(browser, tab)) === null);
		await tab.reload();
		await tab.waitForSelector("#headline");
		assert.equal(await bar(browser, tab), null);
	});

	test("outside the store there is no customer's name and no address of a page", async () => {
		assert.doesNotMatch(
			await keptOutside(page),
			/ACME|Bolt|deals\/1042|#\/deals/,
		);
		assert.equal((await glance(page)).asOf, day);
	});
});
