// What may go wrong at any moment, in real Chromium: the worker dies between two lines, the browser is killed, records are
// gone, the store is of a newer version. Whatever was acknowledged is there once; nothing is shown that is not so.
import assert from "node:assert/strict";
import {
	cp,
	mkdtemp,
	readdir,
	rm,
	truncate,
	writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, beforeEach, describe, test } from "node:test";
import {
	act,
	chromium,
	named,
	recordsOf,
	sleep,
	storeOf,
	textOf,
	toolbar,
	until,
} from "./kit.mjs";

/** Today as a seller's calendar has it. */
const day = (() => {
	const now = new Date();
	const two = (value) => String(value).padStart(2, "0");
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
})();
const deal = (title) => ({
	title,
	customerName: "ACME A/S",
	amount: { minor: 100_000, currency: "DKK" },
	status: "won",
	closedOn: day,
});

/** The titles of all stored deals, read past the product, as the database holds them. */
const stored = async (page) =>
	(await recordsOf(page, "deal")).map(({ title }) => title);

const arm = (page, fault) =>
	page.evaluate(async (name) => {
		await chrome.storage.session.set({ fault: name });
		await chrome.storage.session.remove("held");
	}, fault);
/** Waits until the worker stands still at the armed point: it answers nobody any more. */
const standsStill = (page, point) =>
	until(() =>
		page.evaluate(
			async (armed) => (await chrome.storage.session.get()).held === armed,
			point,
		),
	);
const glance = (page) =>
	page.evaluate(async () => (await chrome.storage.local.get("glance")).glance);
/** What the published glance says was won, in major units. */
const shown = async (page) => (await glance(page)).goals[0].actual.value / 100;
/** What the store holds as won, counted anew from its records, in major units. */
const won = async (page) =>
	(await recordsOf(page, "deal")).reduce(
		(sum, { amount }) => sum + amount.minor,
		0,
	) / 100;

/** Waits until glance and toolbar show what the records say. */
const agrees = (page) =>
	until(async () => {
		const { words } = await glance(page);
		const { badge, title } = await toolbar(page);
		return (
			(await shown(page)) === (await won(page)) &&
			badge.replace("↶", "") === words.percent.replace(/\s/, "") &&
			title.includes(`${words.percent}, ${words.sentence}`.replace(/\s/g, " "))
		);
	});

/** Has a message sent as the product's pages send it, one that is no action. */
const tell = (page, type) =>
	page.evaluate(
		(name) =>
			chrome.runtime.sendMessage({ id: 1, type: name, data: {}, timestamp: 0 }),
		type,
	);

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
			await standsStill(page, point);
			await arm(page, "none");
			await browser.stopWorker();
			const acknowledged = await first;
			// It answers before it draws, and after the deal is on disk.
			assert.equal(acknowledged?.ok === true, point === "afterGlance");
			const before = (await stored(page)).filter((each) => each === title);
			assert.equal(before.length, isThere ? 1 : 0);
			const { journal } = await storeOf(page);
			assert.equal(
				journal.some(({ id }) => id === actionId),
				isThere,
			);

			const answer = await act(page, "logDeal", deal(title), actionId);
			assert.equal(answer.ok, true);
			assert.equal(
				(await stored(page)).filter((each) => each === title).length,
				1,
			);
			count++;
			await until(async () => (await shown(page)) === 1_000 * count);
			await agrees(page);
		});

	for (const [point, isThere] of [
		["afterMenuEvent", false],
		["beforeCommit", false],
		["afterCommit", true],
		["afterGlance", true],
	])
		test(`at ${point} of a right-click: the deal is there ${isThere ? "once" : "not at all"}, and the next one works`, async () => {
			const had = (await stored(page)).length;
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
			await arm(page, point);
			void click();
			await standsStill(page, point);
			await arm(page, "none");
			await browser.stopWorker();
			if (isThere) count++;
			assert.equal((await stored(page)).length, had + (isThere ? 1 : 0));
			// The next event, whatever it is, brings the surfaces up to date.
			await browser.fire("alarms.onAlarm", { name: "new day" });
			await agrees(page);
			await click();
			count++;
			await until(async () => (await shown(page)) === 1_000 * count);
			assert.equal((await stored(page)).length, had + (isThere ? 2 : 1));
			await agrees(page);
		});

	test("twenty times while deals are being sent: all that were acknowledged are there, none twice", async () => {
		let killed = 0;
		let isOver = false;
		const acknowledged = [];
		const kills = (async () => {
			for (; killed < 20; killed++) {
				// Spread over the stream, each at another moment of a message's way.
				await until(() => acknowledged.length >= killed * 4, 60_000);
				await sleep(Math.random() * 40);
				await browser.stopWorker();
			}
		})().finally(() => {
			isOver = true;
		});
		const titles = [];
		// Where stopping takes longer than sending, more are sent.
		while (titles.length < 100 || !isOver) {
			const title = `Stream ${titles.length}`;
			titles.push(title);
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
		await kills;
		assert.equal(killed, 20);
		assert.equal(acknowledged.length, titles.length);
		const streamed = (await stored(page)).filter((title) =>
			title?.startsWith("Stream"),
		);
		assert.deepEqual([...streamed].sort(), [...titles].sort());
		count += titles.length;
		await act(page, "saveSettings", { patch: { logAs: "won" } });
		await until(async () => (await shown(page)) === 1_000 * count);
		await agrees(page);
	});

	test("whatever wakes it is handled: a message, an alarm, a shortcut, a right-click", async () => {
		const publishedAt = async () => (await glance(page)).at;
		for (const wake of [
			() => tell(page, "refreshGlance"),
			() => page.evaluate(() => chrome.alarms.create("soon", { when: 1 })),
		]) {
			await browser.stopWorker();
			const last = await publishedAt();
			await wake();
			await until(async () => (await publishedAt()) > last);
		}
		const activities = async () => (await recordsOf(page, "activity")).length;
		const had = await activities();
		await browser.stopWorker();
		await browser.fire("commands.onCommand", "log-call");
		await until(async () => (await activities()) === had + 1);
		await browser.stopWorker();
		await browser.fire("contextMenus.onClicked", {
			menuItemId: "logMeeting",
			selectionText: "Menu A/S",
			pageUrl: "https://crm.example/",
		});
		await until(async () => (await activities()) === had + 2);
		await agrees(page);
	});

	test("alarms that a browser forgot are set again when it starts", async () => {
		await page.evaluate(() => chrome.alarms.clearAll());
		await browser.stopWorker();
		await browser.fire("runtime.onStartup");
		await until(() =>
			page.evaluate(async () => (await chrome.alarms.getAll()).length === 1),
		);
	});

	test("a canary that is gone comes back, and nobody is alarmed", async () => {
		const canary = () =>
			page.evaluate(
				async () => (await chrome.storage.local.get("canary")).canary,
			);
		const before = await canary();
		// The counts the canary had may be of before the write that the worker was stopped after.
		const state = (await storeOf(page)).meta.find(({ key }) => key === "state");
		await browser.stopWorker();
		await page.evaluate(() => chrome.storage.local.clear());
		await tell(page, "refreshGlance");
		await until(canary);
		const { databaseId, hasHadRecords, counts } = await canary();
		assert.deepEqual(
			{ databaseId, hasHadRecords, counts },
			{
				databaseId: before.databaseId,
				hasHadRecords: true,
				counts: state.counts,
			},
		);
		assert.equal((await glance(page)).state, "ready");
		await agrees(page);
	});

	test("twice installed, the menu has each entry once, and nothing else", async () => {
		await browser.stopWorker();
		await browser.background(() => {
			const { contextMenus } = chrome;
			const { create, removeAll } = contextMenus;
			globalThis.entries = [];
			globalThis.faults = [];
			globalThis.made = 0;
			contextMenus.removeAll = (...rest) => {
				globalThis.entries = [];
				return removeAll.apply(contextMenus, rest);
			};
			contextMenus.create = (entry) => {
				globalThis.entries.push(entry.id);
				return create.call(contextMenus, entry, () => {
					if (chrome.runtime.lastError)
						globalThis.faults.push(chrome.runtime.lastError.message);
					globalThis.made++;
				});
			};
		});
		// And a message that does not wait for it.
		await browser.fire("runtime.onInstalled", { reason: "update" });
		const answer = act(page, "logActivity", { type: "call", on: day });
		await browser.fire("runtime.onInstalled", { reason: "chrome_update" });
		assert.equal((await answer).ok, true);
		await until(() => browser.background(() => globalThis.made === 10));
		const ids = ["logDeal", "logLead", "logMeeting", "logQuote", "logCall"];
		assert.deepEqual(await browser.background(() => globalThis.entries), ids);
		assert.deepEqual(await browser.background(() => globalThis.faults), []);
		const exists = await browser.background(
			(all) =>
				Promise.all(
					all.map(
						(id) =>
							new Promise((resolve) =>
								chrome.contextMenus.update(id, {}, () =>
									resolve(!chrome.runtime.lastError),
								),
							),
					),
				),
			[...ids, "nothing"],
		);
		assert.deepEqual(exists, [...ids.map(() => true), false]);
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

	test("the real popup closed 5 ms after Enter, five times: every deal is saved", async () => {
		const had = (await stored(page)).length;
		for (let at = 1; at <= 5; at++) {
			const popup = await browser.popup(page);
			await popup.waitForSelector(".latest li");
			await popup.keyboard.press("/");
			await popup.keyboard.type(`Quick ${at} 1250`);
			await popup.evaluate(() =>
				addEventListener("keydown", () => setTimeout(() => window.close(), 5)),
			);
			const closed = new Promise((done) => popup.once("close", done));
			// The popup may be gone before the key is let go.
			await popup.keyboard.press("Enter").catch(() => {});
			await closed;
		}
		await until(async () => (await stored(page)).length === had + 5);
		await agrees(page);
	});
});

describe("the browser is killed", () => {
	let folder;
	let userDataDir;
	let browser;
	let page;
	const start = async (profile = userDataDir) => {
		browser = await chromium({ userDataDir: profile });
		page = await browser.page("manifest.json");
	};
	before(async () => {
		folder = await mkdtemp(join(tmpdir(), "maalbar-"));
		userDataDir = join(folder, "profile");
		await start();
		await setUp(browser, page);
	});
	after(async () => {
		await browser?.close().catch(() => {});
		await rm(folder, { recursive: true, force: true, maxRetries: 5 });
	});

	test("while deals are written, three times: every acknowledged deal is there once after each restart", async () => {
		const acknowledged = [];
		let sent = 0;
		for (let round = 1; round <= 3; round++) {
			const sending = (async () => {
				for (;;) {
					const title = `Killed ${sent++}`;
					const answer = await act(page, "logDeal", deal(title));
					if (answer.ok) acknowledged.push(title);
				}
			})().catch(() => {});
			await until(() => acknowledged.length > 15 * round);
			await browser.kill();
			await sending;
			await start();
			const there = await stored(page);
			const known = new Set(there);
			assert.equal(known.size, there.length);
			assert.deepEqual(
				acknowledged.filter((title) => !known.has(title)),
				[],
			);
			// At most the one that was on its way, each time.
			assert.ok(there.length <= acknowledged.length + round);
			await until(async () => (await glance(page))?.state === "ready");
			await agrees(page);
		}
	});

	// What it left on disk may be gone or broken: damage usually opens as an empty store, without an error.
	const overwrite = async (store, files) => {
		for (const name of files.filter((each) => /\.(log|ldb)$/.test(each)))
			await writeFile(join(store, name), "x".repeat(5_000));
	};
	for (const [kind, damage, state, words] of [
		["folder is gone", (store) => rm(store, { recursive: true }), "lost"],
		["CURRENT is empty", (store) => truncate(join(store, "CURRENT")), "lost"],
		["log is overwritten", overwrite, "lost"],
		[
			"MANIFEST is gone",
			(store, files) =>
				rm(
					join(
						store,
						files.find((each) => each.startsWith("MANIFEST")),
					),
				),
			"failed",
			/The records cannot be opened/,
		],
	])
		test(`and the store's ${kind}: it is said, never shown as a new user, never written over`, async () => {
			await browser.kill();
			const copy = join(folder, kind.replaceAll(" ", "-"));
			await cp(userDataDir, copy, {
				recursive: true,
				filter: (path) => !path.includes("Singleton"),
			});
			const all = join(copy, "Default/IndexedDB");
			const [name] = await readdir(all);
			const store = join(all, name);
			await damage(store, await readdir(store));
			await start(copy);
			const canary = () =>
				page.evaluate(async () => (await chrome.storage.local.get()).canary);
			const before = await canary();
			assert.equal(before.hasHadRecords, true);
			await until(async () => (await glance(page)).state === state);
			const popup = await browser.page("popup.html");
			await until(async () =>
				(words ?? /Your records are missing/).test(await textOf(popup)),
			);
			assert.doesNotMatch(await textOf(popup), /want to reach/);
			assert.deepEqual(await act(page, "logDeal", deal("Too soon")), {
				ok: false,
				reason: state,
			});
			assert.deepEqual(await canary(), before);
			await until(async () => (await toolbar(page)).badge === "!");
		});
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
			const popup = await browser.page("popup.html");
			await until(async () => (await textOf(popup)).includes("ACME A/S"));
			const canary = () =>
				page.evaluate(async () => (await chrome.storage.local.get()).canary);
			// Noted a moment after the deal itself.
			await until(async () => (await canary()).counts.deal === 1);
			await browser.stopWorker();
			await dropStore(page);
			// The first who wants to write finds out, and every surface that is open says so.
			assert.deepEqual(await act(page, "logDeal", deal("Two")), {
				ok: false,
				reason: "lost",
			});
			await until(async () => (await glance(page)).state === "lost");
			const dashboard = await browser.page("dashboard.html");
			for (const surface of [popup, dashboard]) {
				await surface.bringToFront();
				await until(async () =>
					(await textOf(surface)).includes("records are missing"),
				);
				assert.doesNotMatch(await textOf(surface), /want to reach/);
			}
			assert.equal(await popup.$(".writing"), null);
			await until(async () => {
				const { badge, title } = await toolbar(page);
				return badge === "!" && title.startsWith("Records missing");
			});
			// Neither a right-click nor a shortcut nor a restart makes it a new store.
			await browser.fire("contextMenus.onClicked", {
				menuItemId: "logDeal",
				selectionText: "Menu A/S kr. 1.000,00",
			});
			await browser.fire("commands.onCommand", "log-call");
			await browser.stopWorker();
			await browser.fire("runtime.onStartup");
			const published = (await glance(page)).at;
			await tell(page, "refreshGlance");
			await until(async () => (await glance(page)).at > published);
			assert.equal((await glance(page)).state, "lost");
			const { records, journal, meta } = await storeOf(page);
			assert.deepEqual([records, journal, meta], [[], [], []]);
			assert.equal((await canary()).counts.deal, 1);

			// Only the seller begins anew, and only by saying so.
			await dashboard.bringToFront();
			await dashboard.evaluate(() => {
				location.hash = "#/settings";
			});
			await (await named(dashboard, "button", "Start empty")).click();
			await until(async () => (await glance(page)).state !== "lost");
			assert.equal((await act(page, "logDeal", deal("Three"))).ok, true);
			assert.deepEqual(await stored(page), ["Three"]);
			await until(async () => (await toolbar(page)).badge !== "!");
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
						const request = indexedDB.open("maalbar", 1_000);
						request.onsuccess = () => {
							request.result.close();
							resolve();
						};
						request.onerror = () => reject(request.error);
					}),
			);
			const before = await storeOf(page);
			assert.deepEqual(await act(page, "logDeal", deal("New")), {
				ok: false,
				reason: "readOnly",
			});
			await until(async () => (await glance(page)).state === "newer");
			for (const path of ["popup.html", "dashboard.html#/deals"]) {
				const surface = await browser.page(path);
				await until(async () =>
					(await textOf(surface)).includes("Reading only"),
				);
				// What is there is still shown.
				await until(async () => (await textOf(surface)).includes("1,000"));
				assert.equal(await surface.$(".writing"), null);
				await surface.close();
			}
			await browser.fire("contextMenus.onClicked", {
				menuItemId: "logDeal",
				selectionText: "Menu A/S kr. 1.000,00",
			});
			await browser.fire("commands.onCommand", "log-call");
			await browser.fire("runtime.onInstalled", { reason: "update" });
			await tell(page, "startEmpty");
			await browser.stopWorker();
			await tell(page, "refreshGlance");
			assert.match((await toolbar(page)).title, /^Reading only/);
			assert.deepEqual(await storeOf(page), before);
			assert.equal(
				await page.evaluate(
					async () => (await indexedDB.databases())[0].version,
				),
				1_000,
			);
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
