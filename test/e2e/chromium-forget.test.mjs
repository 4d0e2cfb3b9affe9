// Forgetting in real Chromium: a customer and a person from the dashboard, looked for afterwards in everything the extension
// keeps; then everything, also where the background is killed on the way.
import assert from "node:assert/strict";
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
	storeOf,
	textOf,
	until,
} from "./kit.mjs";

/** Where pictures go, if any are wanted. */
const pictures = process.env.MAALBAR_PICTURES;

/** Everything the extension keeps in this browser, as one text: all databases, private files, both storages. */
const everythingOf = async (page) =>
	JSON.stringify(await storeOf(page)) +
	// A file that goes while it is read: everything once more.
	(await until(() => keptBesides(page).catch(() => undefined)));

const keptBesides = (page) =>
	page.evaluate(async () => {
		const root = await navigator.storage.getDirectory();
		const texts = [];
		const read = async (folder) => {
			for await (const [name, handle] of folder.entries())
				if (handle.kind === "directory") await read(handle);
				else texts.push(name, await (await handle.getFile()).text());
		};
		await read(root);
		texts.push(JSON.stringify(await chrome.storage.local.get()));
		texts.push(JSON.stringify(await chrome.storage.session.get()));
		return texts.join("\n");
	});

const open = async (page, hash) => {
	await goTo(page, hash);
	await until(() => page.$("main h1"));
};
const press = async (page, name) => {
	await page.bringToFront();
	await (await named(page, "button", name)).click();
};
const fill = async (page, name, text) => {
	await page.bringToFront();
	await (await named(page, "textbox", name)).type(text);
};

describe("forgetting", () => {
	let browser;
	let page;
	let dashboard;
	before(async () => {
		browser = await chromium();
		page = await browser.page("manifest.json");
		await act(page, "nameMe", { name: "Ann Berg" });
		await act(page, "saveSettings", { patch: { isIntroduced: true } });
		const deal = (title, customerName) =>
			act(page, "logDeal", {
				...{ title, customerName, status: "won", closedOn: "2026-03-11" },
				amount: { minor: 100_000, currency: "DKK" },
			});
		await deal("Pump for Jens", "Acme A/S");
		await deal("Like ACME A/S", "Bolt ApS");
		await page.evaluate(() =>
			chrome.storage.session.set({ draft: { customer: "Acme A/S" } }),
		);
		await browser.fire("alarms.onAlarm", { name: "new day" });
		await until(async () =>
			/"backups"|daily|maalbar-backup/.test(await everythingOf(page)),
		);
		dashboard = await browser.page("dashboard.html#/customers");
	});
	after(() => browser?.close());

	test("a customer: shown first, asked for by name, and then nowhere any more", async () => {
		for (const each of ["Acme A/S", "Pump for Jens", "maalbar-backup"])
			assert.ok((await everythingOf(page)).includes(each), each);
		await (await named(dashboard, "link", "Acme A/S")).click();
		await press(dashboard, "Forget this customer");
		await until(async () => /Like ACME/.test(await textOf(dashboard, "aside")));
		assert.deepEqual(await bareFigures(dashboard), []);
		for (const [scheme, width] of LOOKS) {
			await look(dashboard, scheme, width);
			const faults = await axeFaults(dashboard, scheme);
			assert.deepEqual(faults, [], `${scheme} ${width}`);
			if (pictures)
				await picture(dashboard, `${pictures}/forget-${scheme}-${width}.png`);
		}
		await look(dashboard, "light", 1280);
		// A radio's name holds what it means; the words before that are enough.
		await dashboard.$$eval(".forget input[type=radio]", (all) =>
			all[1].click(),
		);
		await fill(dashboard, "Type the name to go on: Acme A/S", "acme a/s");
		// By keyboard, as everything.
		await dashboard.keyboard.press("Enter");
		await until(async () =>
			/Forgotten/.test(await textOf(dashboard, ".toasts")),
		);
		await until(async () => {
			const all = await everythingOf(page);
			return !/acme|Pump for Jens/i.test(all);
		});
		assert.match(await everythingOf(page), /Like …/);
		assert.match(await everythingOf(page), /maalbar-backup/);
		assert.deepEqual(
			(await recordsOf(page, "deal")).map(({ title }) => title),
			["Like …"],
		);
		await until(async () => /Bolt/.test(await textOf(dashboard, "main")));
	});

	test("a person: the deals stay, with somebody who has no name", async () => {
		await open(dashboard, "#/settings");
		await press(dashboard, "Ann Berg");
		await press(dashboard, "Forget this person");
		await fill(dashboard, "Type the name to go on: Ann Berg", "Ann Berg");
		await press(dashboard, "Forget for good");
		await until(async () => !/Ann Berg/.test(await everythingOf(page)));
		const [seller] = await recordsOf(page, "seller");
		const [deal] = await recordsOf(page, "deal");
		assert.equal(seller.name, "Former seller");
		assert.equal(deal.owner, seller.id);
		await until(async () =>
			/A person, on/.test(await textOf(dashboard, "main")),
		);
		assert.deepEqual(await axeFaults(dashboard), []);
		assert.deepEqual(await bareFigures(dashboard), []);
		if (pictures)
			await picture(dashboard, `${pictures}/privacy.png`, { fullPage: true });
	});

	test("everything, though the background is killed on the way: then it is the first day again", async () => {
		await fill(dashboard, "Type DELETE to go on", "DELETE");
		await page.evaluate(() =>
			chrome.storage.session.set({ fault: "afterBackupsDeleted" }),
		);
		await press(dashboard, "Delete everything for good");
		await until(
			async () =>
				(await page.evaluate(() => chrome.storage.session.get("held"))).held ===
				"afterBackupsDeleted",
		);
		assert.match(await everythingOf(page), /Bolt/);
		await page.evaluate(() => chrome.storage.session.remove("fault"));
		await browser.stopWorker();
		await until(async () => !/Bolt|Former/.test(await everythingOf(page)));
		// The page loads itself anew meanwhile.
		await dashboard.waitForSelector("main .start");
		const { canary, glance } = await page.evaluate(() =>
			chrome.storage.local.get(),
		);
		assert.equal(canary.hasHadRecords, false);
		assert.equal(glance.state, "new");
		const { meta } = await storeOf(page);
		assert.equal(meta[0].databaseId, canary.databaseId);
		assert.equal(
			(await act(page, "logDeal", { status: "open", title: "One" })).ok,
			true,
		);
	});
});
