// What may go wrong at any moment, in real Chromium: the worker dies between two lines, the browser is killed, records are
// gone, the store is of a newer version. Whatever was acknowledged is there once; nothing is shown that is not so.
import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, beforeEach, describe, test } from "node:test";
import { act, chromium, sleep, textOf, until } from "./kit.mjs";

const day = new Date().toISOString().slice(0, 10);
const deal = (title) => ({
	title,
	customerName: "ACME A/S",
	amount: { minor: 100_000, currency: "DKK" },
	status: "won",
	closedOn: day,
});

/** The titles of all stored deals, read past the product, as the database holds them. */
const stored = (page) =>
	page.evaluate(
		() =>
			new Promise((resolve, reject) => {
				const request = indexedDB.open("maalbar");
				request.onerror = () => reject(request.error);
				request.onsuccess = () => {
					const database = request.result;
					const all = database
						.transaction("records")
						.objectStore("records")
						.getAll();
					all.onsuccess = () => {
						database.close();
						resolve(
							all.result
								.filter(({ of }) => of === "deal")
								.flatMap(({ entries }) => entries.map(({ title }) => title)),
						);
					};
				};
			}),
	);

const arm = (page, fault) =>
	page.evaluate((name) => chrome.storage.session.set({ fault: name }), fault);
const glance = (page) =>
	page.evaluate(async () => (await chrome.storage.local.get("glance")).glance);
/** What the published glance says was won, in major units. */
const shown = async (page) => (await glance(page)).goals[0].actual.value / 100;

async function setUp(browser, page) {
	const me = await act(page, "nameMe", { name: "Seller A" });
	await act(page, "saveSettings", { patch: { isIntroduced: true } });
	await act(page, "setGoal", {
		kpi: "revenue",
		scope: { kind: "seller", id: me.ids[0] },
		periodKind: "month",
		startsOn: day,
		isRecurring: true,
		target: 40_000_000,
		currency: "DKK",
	});
	await until(async () => (await glance(page))?.goals.length === 1);
	return browser;
}

describe("the worker is stopped", () => {
	let browser;
	let page;
	let count = 0;
	before(async () => {
		browser = await chromium();
		page = await browser.page("manifest.json");
		await setUp(browser, page);
	});
	after(() => browser.close());
	beforeEach(() => arm(page, "none"));

	for (const [point, isThere] of [
		["beforeCommit", false],
		["afterCommit", true],
		["afterGlance", true],
	])
		test(`at ${point}: the deal is there ${isThere ? "once" : "not at all"}, and sent again it counts once`, async () => {
			const title = `Deal at ${point}`;
			const actionId = crypto.randomUUID();
			await arm(page, point);
			// The worker never answers, or dies right after; either way the sender is left waiting.
			const first = act(page, "logDeal", deal(title), actionId).catch(
				() => undefined,
			);
			await Promise.race([first, sleep(1_500)]);
			await browser.stopWorker();
			await arm(page, "none");
			const before = (await stored(page)).filter((each) => each === title);
			assert.equal(before.length, isThere ? 1 : 0);

			const answer = await act(page, "logDeal", deal(title), actionId);
			assert.equal(answer.ok, true);
			assert.equal(
				(await stored(page)).filter((each) => each === title).length,
				1,
			);
			count++;
			await until(async () => (await shown(page)) === 1_000 * count);
			// The toolbar follows the glance.
			await until(async () =>
				(await browser.background(() => chrome.action.getTitle({}))).includes(
					(await glance(page)).words.sentence,
				),
			);
		});

	test("after the menu event: nothing half done, and the next right-click works", async () => {
		const had = (await stored(page)).length;
		await arm(page, "afterMenuEvent");
		const click = () =>
			browser
				.fire(
					"contextMenus.onClicked",
					{
						menuItemId: "logDeal",
						selectionText: "Menu A/S kr. 1.000,00",
						pageUrl: "https://crm.example/deals/7?secret=1",
					},
					{ id: 1, windowId: 1, url: "https://crm.example/deals/7" },
				)
				.catch(() => undefined);
		await Promise.race([click(), sleep(1_500)]);
		await browser.stopWorker();
		await arm(page, "none");
		assert.equal((await stored(page)).length, had);
		await click();
		await until(async () => (await stored(page)).length === had + 1);
		count++;
		await until(async () => (await shown(page)) === 1_000 * count);
	});

	test("twenty times while deals are being sent: all that were acknowledged are there, none twice", async () => {
		const titles = Array.from({ length: 60 }, (_, at) => `Stream ${at}`);
		let isDone = false;
		const kills = (async () => {
			for (let at = 0; at < 20 && !isDone; at++) {
				await sleep(40 + ((at * 37) % 90));
				await browser.stopWorker().catch(() => {});
			}
		})();
		const acknowledged = [];
		for (const title of titles) {
			const actionId = crypto.randomUUID();
			for (let tries = 0; tries < 20; tries++) {
				const answer = await Promise.race([
					act(page, "logDeal", deal(title), actionId).catch(() => undefined),
					sleep(1_500),
				]);
				if (answer?.ok) {
					acknowledged.push(title);
					break;
				}
			}
		}
		isDone = true;
		await kills;
		assert.equal(acknowledged.length, titles.length);
		const streamed = (await stored(page)).filter((title) =>
			title?.startsWith("Stream"),
		);
		assert.deepEqual([...streamed].sort(), [...titles].sort());
		count += titles.length;
		await act(page, "saveSettings", { patch: { logAs: "won" } });
		await until(async () => (await shown(page)) === 1_000 * count);
	});

	test("twice installed, the menu has each entry once", async () => {
		await browser.stopWorker();
		await browser.fire("runtime.onInstalled", { reason: "update" });
		await browser.fire("runtime.onInstalled", { reason: "chrome_update" });
		await sleep(300);
		const exists = await browser.background(() =>
			Promise.all(
				["logDeal", "logLead", "logMeeting", "logQuote", "nothing"].map(
					(id) =>
						new Promise((resolve) =>
							chrome.contextMenus.update(id, {}, () =>
								resolve(!chrome.runtime.lastError),
							),
						),
				),
			),
		);
		assert.deepEqual(exists, [true, true, true, true, false]);
	});

	test("the popup closed right after Enter: the deal is saved", async () => {
		const had = (await stored(page)).length;
		const popup = await browser.page("popup.html");
		// As fast as a hand can be: once the popup has all it needs.
		await until(async () => (await textOf(popup)).includes("ACME A/S"));
		await popup.keyboard.press("/");
		await popup.keyboard.type("Quick 1250");
		await popup.keyboard.press("Enter");
		await popup.close();
		await until(async () => (await stored(page)).length === had + 1);
	});
});

test("the browser is killed while deals are written: every acknowledged deal is there after the restart", async () => {
	const userDataDir = await mkdtemp(join(tmpdir(), "maalbar-"));
	try {
		let browser = await chromium({ userDataDir });
		let page = await browser.page("manifest.json");
		await setUp(browser, page);
		const acknowledged = [];
		const sending = (async () => {
			for (let at = 0; ; at++) {
				const answer = await act(page, "logDeal", deal(`Killed ${at}`));
				if (answer.ok) acknowledged.push(`Killed ${at}`);
			}
		})().catch(() => {});
		await until(() => acknowledged.length > 15);
		await browser.kill();
		await sending;
		browser = await chromium({ userDataDir });
		page = await browser.page("manifest.json");
		const there = new Set(await stored(page));
		assert.deepEqual(
			acknowledged.filter((title) => !there.has(title)),
			[],
		);
		assert.ok(there.size <= acknowledged.length + 1);
		await browser.close();
	} finally {
		await rm(userDataDir, { recursive: true, force: true });
	}
});

describe("the store is not what it was", () => {
	const dropStore = (page) =>
		page.evaluate(
			() =>
				new Promise((resolve, reject) => {
					const request = indexedDB.deleteDatabase("maalbar");
					request.onsuccess = () => resolve();
					request.onerror = () => reject(request.error);
				}),
		);

	test("records that are gone are never shown as a new user, and nothing is written until the seller starts empty", async () => {
		const browser = await chromium();
		try {
			const page = await browser.page("manifest.json");
			await setUp(browser, page);
			assert.equal((await act(page, "logDeal", deal("One"))).ok, true);
			await browser.stopWorker();
			await dropStore(page);
			const answer = await act(page, "logDeal", deal("Two"));
			assert.deepEqual(answer, { ok: false, reason: "lost" });
			await page.evaluate(() =>
				chrome.runtime.sendMessage({
					id: 1,
					type: "refreshGlance",
					data: {},
					timestamp: 0,
				}),
			);
			await until(async () => (await glance(page)).state === "lost");
			for (const path of ["popup.html", "dashboard.html"]) {
				const surface = await browser.page(path);
				await until(async () =>
					(await textOf(surface)).includes("records are missing"),
				);
				assert.doesNotMatch(await textOf(surface), /want to reach/);
				await surface.close();
			}
			const title = await browser.background(() => chrome.action.getTitle({}));
			assert.match(title, /Records missing/);

			await page.evaluate(() =>
				chrome.runtime.sendMessage({
					id: 2,
					type: "startEmpty",
					data: {},
					timestamp: 0,
				}),
			);
			assert.equal((await act(page, "logDeal", deal("Three"))).ok, true);
			assert.deepEqual(await stored(page), ["Three"]);
		} finally {
			await browser.close();
		}
	});

	test("a store of a newer version is read and never written", async () => {
		const browser = await chromium();
		try {
			const page = await browser.page("manifest.json");
			await setUp(browser, page);
			await act(page, "logDeal", deal("Old"));
			await browser.stopWorker();
			await page.evaluate(
				() =>
					new Promise((resolve, reject) => {
						const request = indexedDB.open("maalbar", 20);
						request.onsuccess = () => {
							request.result.close();
							resolve();
						};
						request.onerror = () => reject(request.error);
					}),
			);
			assert.deepEqual(await act(page, "logDeal", deal("New")), {
				ok: false,
				reason: "readOnly",
			});
			assert.deepEqual(await stored(page), ["Old"]);
			await page.evaluate(() =>
				chrome.runtime.sendMessage({
					id: 1,
					type: "refreshGlance",
					data: {},
					timestamp: 0,
				}),
			);
			await until(async () => (await glance(page)).state === "newer");
			const popup = await browser.page("popup.html");
			await until(async () => (await textOf(popup)).includes("Reading only"));
		} finally {
			await browser.close();
		}
	});
});

test("installing it asks for no permission that the browser warns about", async () => {
	const browser = await chromium();
	try {
		const settings = await browser.page("chrome://extensions/");
		const { permissions } = await settings.evaluate(
			(id) => chrome.developerPrivate.getExtensionInfo(id),
			browser.id,
		);
		// What the browser itself lists as told to the user at install.
		assert.deepEqual(permissions.simplePermissions, []);
		assert.deepEqual(permissions.runtimeHostPermissions.hosts, []);
	} finally {
		await browser.close();
	}
});
