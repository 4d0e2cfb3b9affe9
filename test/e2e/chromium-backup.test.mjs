// Backups in real Chromium: made by themselves and killed in the middle, saved as files, restored and taken back, with a
// passphrase, and after the store itself is gone.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import {
	mkdir,
	mkdtemp,
	readdir,
	readFile,
	rename,
	rm,
	writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import {
	act,
	axeFaults,
	bareFigures,
	chromium,
	goTo,
	LOOKS,
	look,
	named,
	picture,
	recordsOf,
	sleep,
	storeOf,
	textOf,
	until,
} from "./kit.mjs";

/** Where pictures go, if any are wanted. */
const pictures = process.env.MAALBAR_PICTURES;

const day = new Date().toISOString().slice(0, 10);
const deal = (title, customerName = "ACME A/S") => ({
	title,
	customerName,
	amount: { minor: 100_000, currency: "DKK" },
	status: "won",
	closedOn: day,
});
const titles = async (page) =>
	(await recordsOf(page, "deal")).map(({ title }) => title).sort();
const stored = (page) =>
	page.evaluate(() => chrome.storage.local.get()).then((all) => all);
const stateOf = async (page) => (await stored(page)).glance?.state;

/** The files of the private folder, by name, as a page of the extension reads them. */
const filesOf = async (page) =>
	new Map(
		await page.evaluate(async () => {
			const root = await navigator.storage.getDirectory();
			const folder = await root.getDirectoryHandle("backups", { create: true });
			const files = [];
			for await (const [name, handle] of folder.entries())
				try {
					files.push([name, await (await handle.getFile()).text()]);
				} catch {
					// Taken away meanwhile.
				}
			return files;
		}),
	);

/** Those that are called whole, newest first. */
const keptOf = async (page) =>
	[...(await filesOf(page))]
		.filter(([name]) => /^\d{17}\.(daily|beforeRestore)\.json$/.test(name))
		.map(([name, text]) => ({ name, text, head: headOf(text) }))
		.sort((a, b) => b.head.madeAt - a.head.madeAt);

const linesOf = (text) => text.split("\n");
const headOf = (text) => JSON.parse(`${linesOf(text)[0]}]}`);
/** What of a backup is the store, without when it was made. */
const payloadOf = (text) => linesOf(text).slice(1, -2).join("\n");

/** The check anybody can make: the last line holds the SHA-256 of all before it, and the whole is JSON. */
function assertWhole(text) {
	const end = text.lastIndexOf("],");
	const sum = createHash("sha256").update(text.slice(0, end)).digest("hex");
	assert.equal(JSON.parse(text).sha256, sum);
}

/** Makes every kept backup so many days older than it is. */
const age = async (page, days) => {
	for (const { name, text } of await keptOf(page)) {
		const body = text
			.slice(0, text.lastIndexOf("],"))
			.replace(
				/"madeAt":(\d+)/,
				(_, at) => `"madeAt":${at - days * 86_400_000}`,
			);
		const sum = createHash("sha256").update(body).digest("hex");
		await page.evaluate(
			async (file, older) => {
				const root = await navigator.storage.getDirectory();
				const folder = await root.getDirectoryHandle("backups");
				const stream = await (
					await folder.getFileHandle(file)
				).createWritable();
				await stream.write(older);
				await stream.close();
			},
			name,
			`${body}],"sha256":"${sum}"}\n`,
		);
	}
};

const arm = (page, fault) =>
	page.evaluate((name) => chrome.storage.session.set({ fault: name }), fault);

/** Where files go that are saved. */
async function intoFolder({ browser }, downloadPath) {
	const session = await browser.target().createCDPSession();
	await session.send("Browser.setDownloadBehavior", {
		behavior: "allow",
		downloadPath,
	});
}

async function setUp(page) {
	await act(page, "nameMe", { name: "Søren Ø" });
	await act(page, "saveSettings", { patch: { isIntroduced: true } });
	await act(page, "addSample", {});
	await act(page, "logDeal", deal("First"));
}

describe("backups", () => {
	let browser;
	let page;
	let dashboard;
	let folder;
	let files = 0;
	before(async () => {
		folder = await mkdtemp(join(tmpdir(), "maalbar-"));
		browser = await chromium();
		await intoFolder(browser, folder);
		page = await browser.page("manifest.json");
		await setUp(page);
		dashboard = await browser.page("dashboard.html#/backup");
	});
	after(async () => {
		await browser?.close();
		await rm(folder, { recursive: true, force: true });
	});

	/** Has a file saved by `click`, and answers where it is and what it says. */
	async function saved(click) {
		await click();
		const name = await until(async () =>
			(await readdir(folder)).find((each) => each.endsWith(".json")),
		);
		// Out of the way of the next one of the day.
		const path = join(folder, `${files++} ${name}.saved`);
		await rename(join(folder, name), path);
		return { name, path, text: await readFile(path, "utf8") };
	}
	const saveFile = () =>
		saved(async () => (await named(dashboard, "button", "Save file")).click());

	async function choose(path) {
		const input = await dashboard.waitForSelector("input[type=file]:enabled");
		await input.uploadFile(path);
	}
	const restore = async () => {
		await (await named(dashboard, "button", "Restore")).click();
		await until(async () =>
			(await textOf(dashboard, ".toasts")).includes("Restored"),
		);
	};

	test("the day's is made by itself, holds everything, and no second of an unchanged store", async () => {
		// The background has caught up at its start, before all this was entered.
		await browser.fire("alarms.onAlarm", { name: "new day" });
		await until(async () => (await keptOf(page)).length > 0);
		await age(page, 1);
		await act(page, "logDeal", deal("Second"));
		await browser.fire("alarms.onAlarm", { name: "new day" });
		const [{ text, head }, ...older] = await until(async () => {
			const kept = await keptOf(page);
			return kept[0].text.includes('"Second"') && kept;
		});
		assertWhole(text);
		const { payload } = JSON.parse(text);
		const deals = payload.filter(([of]) => of === "deal");
		assert.deepEqual(
			deals.map(([, record]) => record),
			await recordsOf(page, "deal"),
		);
		assert.equal(head.counts.deal, deals.length);
		assert.ok(
			payload.some(([of, row]) => of === "journal" && row.name === "logDeal"),
		);
		// What is done by itself may have come after it: once that is in one, too, nothing is left to keep.
		const isAllKept = async () => {
			const [state] = (await storeOf(page)).meta;
			const [newest] = await keptOf(page);
			return newest.head.changes === state.changes;
		};
		await until(async () => {
			await age(page, 1);
			await browser.fire("alarms.onAlarm", { name: "new day" });
			await sleep(200);
			return isAllKept();
		});
		const { length } = await keptOf(page);
		assert.ok(length > older.length);
		await age(page, 1);
		await browser.fire("alarms.onAlarm", { name: "new day" });
		await sleep(200);
		assert.equal((await keptOf(page)).length, length);
	});

	for (const [point, isThere] of [
		["duringBackup", false],
		["afterBackup", true],
	])
		test(`killed at ${point}: the new one is ${isThere ? "there and whole" : "not there"}, and the last one is whole`, async () => {
			await age(page, 1);
			await act(page, "logDeal", deal(`At ${point}`));
			const before = (await keptOf(page)).map(({ name }) => name);
			await arm(page, point);
			void browser.fire("alarms.onAlarm", { name: "new day" }).catch(() => {});
			await until(async () =>
				isThere
					? (await keptOf(page)).length > before.length
					: [...(await filesOf(page)).keys()].some((name) =>
							name.includes(".part"),
						),
			);
			await sleep(100);
			await arm(page, "none");
			await browser.stopWorker();
			const after = await keptOf(page);
			assert.equal(after.length, before.length + (isThere ? 1 : 0));
			for (const { text } of after) assertWhole(text);
			await browser.fire("alarms.onAlarm", { name: "new day" });
			await until(async () => (await keptOf(page)).length > before.length);
			// Nothing that was cut off is left behind.
			await until(async () =>
				[...(await filesOf(page)).keys()].every((name) =>
					name.endsWith("y.json"),
				),
			);
		});

	test("killed at fifty moments of its making: the newest is always whole", async () => {
		for (let kill = 0; kill < 50; kill++) {
			await age(page, 1);
			await act(page, "logDeal", deal(`Kill ${kill}`));
			void browser.fire("alarms.onAlarm", { name: "new day" }).catch(() => {});
			await sleep(kill * 3);
			await browser.stopWorker();
			const kept = await keptOf(page);
			assert.ok(kept.length > 0);
			for (const { text } of kept) assertWhole(text);
		}
		assert.ok((await keptOf(page)).length <= 11);
	});

	test("the page shows them, whole, in every look", async () => {
		await dashboard.bringToFront();
		await dashboard.reload();
		await until(async () =>
			/Whole/.test(await textOf(dashboard, "table.kept")),
		);
		assert.deepEqual(await bareFigures(dashboard), []);
		for (const [scheme, width] of LOOKS) {
			await look(dashboard, scheme, width);
			const faults = await axeFaults(dashboard, scheme);
			assert.deepEqual(faults, [], `${scheme} ${width}`);
			if (pictures)
				await picture(
					dashboard,
					join(pictures, `backup-${scheme}-${width}.png`),
					{ fullPage: true },
				);
		}
		await look(dashboard, "light", 1280);
	});

	test("a file saved, the store changed, restored and taken back: each time to the byte", async () => {
		const first = await saveFile();
		assert.equal(first.name, `maalbar-${day}.json`);
		assertWhole(first.text);
		assert.ok((await stored(page)).backup.savedAt > 0);
		const had = await titles(page);
		const [gone] = (await recordsOf(page, "deal")).filter(
			({ title }) => title === "First",
		);
		await act(page, "deleteRecord", { kind: "deal", id: gone.id });
		await act(page, "logDeal", deal("Later", "Bolt ApS"));
		const second = await saveFile();
		assert.notEqual(payloadOf(second.text), payloadOf(first.text));

		await choose(first.path);
		await dashboard.waitForSelector(".restore-plan table");
		const count = (kpi) =>
			dashboard.$eval(`data[data-kpi="${kpi}"]`, ({ value }) => value);
		assert.equal(await count("backup.added.deal"), "1");
		assert.equal(await count("backup.removed.deal"), "1");
		assert.equal(await count("backup.removed.customer"), "1");
		await dashboard.$$eval("details", (all) => {
			for (const each of all) each.open = true;
		});
		assert.match(await textOf(dashboard, ".restore-plan"), /Bolt ApS/);
		assert.deepEqual(await bareFigures(dashboard), []);
		assert.deepEqual(await axeFaults(dashboard), []);
		if (pictures)
			await picture(dashboard, join(pictures, "backup-plan.png"), {
				fullPage: true,
			});
		await restore();
		assert.deepEqual(await titles(page), had);
		assert.equal(payloadOf((await saveFile()).text), payloadOf(first.text));
		// The file saved has been told of since: the undo stands beside the backup it is.
		await (
			await dashboard.waitForSelector(
				"table.kept button[aria-label^='Undo the restore']:enabled",
			)
		).click();
		await dashboard.waitForSelector(".restore-plan table");
		await restore();
		assert.ok((await titles(page)).includes("Later"));
		assert.equal(payloadOf((await saveFile()).text), payloadOf(second.text));
	});

	test("what was restored is taken back by the Undo that is said with it", async () => {
		const before = await titles(page);
		const { path } = await saveFile();
		await act(page, "logDeal", deal("One more"));
		await choose(path);
		await dashboard.waitForSelector(".restore-plan table");
		await restore();
		assert.deepEqual(await titles(page), before);
		await (await named(dashboard, "button", "Undo Ctrl Z")).click();
		await until(async () => (await titles(page)).includes("One more"));
	});

	test("with a passphrase a file says nothing, and opens with that alone", async () => {
		await (
			await named(dashboard, "checkbox", "Protect it with a passphrase")
		).click();
		const [one, two] = await dashboard.$$("input[type=password]");
		await one.type("en lang sætning om skoven");
		await two.type("en lang sætning om skoven");
		assert.match(await textOf(dashboard), /nobody can recover it/);
		assert.deepEqual(await axeFaults(dashboard), []);
		const { name, path, text } = await saveFile();
		assert.equal(name, `maalbar-${day}-sealed.json`);
		assertWhole(text);
		assert.equal(/ACME A|Søren|"title"|"currency"/.test(text), false);
		const { cipher } = headOf(text);
		assert.ok(cipher.iterations >= 600_000);
		const before = await storeOf(page);
		await choose(path);
		const asked = async (passphrase) => {
			const field = await dashboard.waitForSelector("form.passphrase input");
			await field.type(passphrase);
			await (await named(dashboard, "button", "Open")).click();
		};
		await asked("en kort sætning");
		await until(async () =>
			(await textOf(dashboard)).includes("That is not its passphrase"),
		);
		await asked("en lang sætning om skoven");
		await dashboard.waitForSelector(".restore-plan table");
		assert.match(
			await textOf(dashboard),
			/Every record in it is as it is here/,
		);
		await (await named(dashboard, "button", "Cancel")).click();
		assert.deepEqual(await storeOf(page), before);
	});

	test("a file that is none, or was damaged, is refused in words, and nothing is written", async () => {
		const { path, text } = await saveFile();
		const before = await storeOf(page);
		for (const [content, words] of [
			["Deal ID;Amount\n", /no backup of Målbar/],
			[text.replace("ACME", "ACNE"), /damaged/],
			[text.slice(0, -100), /damaged/],
			[text.replace('"version":1', '"version":7'), /newer version of Målbar/],
		]) {
			await writeFile(path, content);
			await choose(path);
			await until(async () =>
				words.test(await textOf(dashboard, "[role=alert]")),
			);
		}
		assert.deepEqual(await storeOf(page), before);
	});

	test("the overview reminds until a file is saved, or it is told to wait", async () => {
		const notes = (value) =>
			page.evaluate((backup) => chrome.storage.local.set({ backup }), value);
		await notes({});
		await goTo(dashboard, "#/overview");
		await until(
			async () =>
				(await textOf(dashboard, "main h1")) === "Overview" &&
				/No backup has been saved/.test(await textOf(dashboard)),
		);
		assert.deepEqual(await axeFaults(dashboard), []);
		await (await named(dashboard, "button", "Later")).click();
		await until(async () => !(await dashboard.$(".reminder")));
		await notes({ savedAt: Date.now() - 31 * 86_400_000 });
		await until(async () =>
			/last backup file is from/.test(await textOf(dashboard)),
		);
		await saved(async () =>
			(await named(dashboard, "button", "Save file now")).click(),
		);
		await until(async () => !(await dashboard.$(".reminder")));
		assert.deepEqual(Object.keys((await stored(page)).backup), ["savedAt"]);
	});

	test("a store that is lost comes back from the newest kept one in one click", async () => {
		await age(page, 1);
		await act(page, "logDeal", deal("Kept"));
		await browser.fire("alarms.onAlarm", { name: "new day" });
		await until(async () => (await keptOf(page))[0].text.includes('"Kept"'));
		const [newest, ...older] = await keptOf(page);
		const before = await titles(page);
		await browser.stopWorker();
		await page.evaluate(
			() =>
				new Promise((done, fail) => {
					const request = indexedDB.deleteDatabase("maalbar");
					request.onsuccess = done;
					request.onerror = () => fail(request.error);
				}),
		);
		assert.equal((await act(page, "logDeal", deal("Too soon"))).reason, "lost");
		await until(async () => (await stateOf(page)) === "lost");
		await browser.fire("alarms.onAlarm", { name: "new day" });
		await sleep(200);
		assert.deepEqual(
			(await keptOf(page)).map(({ name }) => name),
			[newest, ...older].map(({ name }) => name),
		);
		await dashboard.reload();
		await until(async () =>
			/Your records are missing/.test(await textOf(dashboard)),
		);
		await until(async () => /Newest backup:/.test(await textOf(dashboard)));
		assert.deepEqual(await axeFaults(dashboard), []);
		if (pictures) await picture(dashboard, join(pictures, "backup-lost.png"));
		await (await named(dashboard, "button", "Restore it")).click();
		await until(async () => (await stateOf(page)) === "ready");
		assert.deepEqual(await titles(page), before);
		const { canary } = await stored(page);
		assert.equal(canary.databaseId, newest.head.databaseId);
		assert.equal(canary.hasHadRecords, true);
		assert.equal((await act(page, "logDeal", deal("Again"))).ok, true);
	});
});

test("where the store does not open, the newest kept one is saved as a file", async () => {
	const folder = await mkdtemp(join(tmpdir(), "maalbar-"));
	let browser = await chromium({ userDataDir: folder });
	try {
		let page = await browser.page("manifest.json");
		await setUp(page);
		await browser.fire("alarms.onAlarm", { name: "new day" });
		await until(async () => (await keptOf(page)).length === 1);
		const [{ text }] = await keptOf(page);
		await browser.kill();
		const all = join(folder, "Default/IndexedDB");
		const [name] = await readdir(all);
		const files = await readdir(join(all, name));
		await rm(
			join(
				all,
				name,
				files.find((each) => /^MANIFEST/.test(each)),
			),
		);
		browser = await chromium({ userDataDir: folder });
		page = await browser.page("manifest.json");
		await until(async () => (await stateOf(page)) === "failed", 15_000);
		const downloads = join(folder, "downloads");
		await mkdir(downloads);
		await intoFolder(browser, downloads);
		const dashboard = await browser.page("dashboard.html");
		await until(async () => /cannot be opened/.test(await textOf(dashboard)));
		await (await named(dashboard, "button", "Save as file")).click();
		const saved = await until(async () =>
			(await readdir(downloads)).find((each) => each.endsWith(".json")),
		);
		assert.equal(await readFile(join(downloads, saved), "utf8"), text);
	} finally {
		await browser.close().catch(() => {});
		await rm(folder, { recursive: true, force: true, maxRetries: 5 });
	}
});
