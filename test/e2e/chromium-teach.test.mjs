// "Teach this page" in real Chromium, on a CRM whose labels nobody knows and whose class names are others on every drawing: by pointer
// and by key, then read on another record, found changed, taught again, shared, forgotten, and taken over from a colleague.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import {
	axeFaults,
	bareFigures,
	chromium,
	crm,
	goTo,
	LOOKS,
	look,
	named,
	recordsOf,
	steady,
	textOf,
	until,
} from "./kit.mjs";

describe("a page is taught", () => {
	let chrome;
	let server;
	let tab;
	let desk;

	before(async () => {
		server = await crm();
		chrome = await chromium();
		await chrome.enableSite("http://crm.test/*");
		desk = await chrome.page("dashboard.html#/crm");
		tab = await chrome.page(server.url("unknown.html#/akten/4711"));
		await until(read);
	});
	after(async () => {
		await chrome?.close();
		server?.close();
	});

	/** Asks the bar on the page, as the popup does. */
	const toBar = (type) =>
		chrome.background(
			async (message) => {
				const [{ id }] = await chrome.tabs.query({
					url: "http://crm.test/*",
				});
				const answer = await chrome.tabs
					.sendMessage(id, { id: 0, timestamp: 0, data: {}, ...message })
					.catch(() => null);
				return answer && { read: answer.res };
			},
			{ type },
		);
	/** What the page is read as. */
	const read = async () => {
		await tab.bringToFront();
		return (await toBar("readTab"))?.read;
	};
	/** What the picker's panel says. */
	const panel = () =>
		chrome.inShadow(
			tab,
			"div",
			(root) =>
				root.querySelector(".teach")?.innerText.replace(/[\s\u00a0]+/g, " ") ??
				null,
		);
	/** What the bar says. */
	const bar = () =>
		chrome.inShadow(
			tab,
			"div",
			(root) => root.querySelector(".over:has(.bar)")?.innerText ?? null,
		);
	const asks = (pattern) =>
		until(async () => pattern.test((await panel()) ?? "")).catch(async () => {
			throw new Error(`not ${pattern}: ${await panel()}`);
		});
	const aimed = () =>
		chrome.inShadow(
			tab,
			"div",
			(root) => root.querySelector(".aimed")?.innerText ?? null,
		);
	async function press(label) {
		const place = await until(() =>
			chrome.inShadow(
				tab,
				"div",
				(root, wanted) => {
					const button = [...root.querySelectorAll(".teach button")].find(
						({ firstChild }) => firstChild?.nodeValue === wanted,
					);
					const box = button?.getBoundingClientRect();
					return box ? [box.x + box.width / 2, box.y + box.height / 2] : null;
				},
				label,
			),
		);
		await tab.mouse.click(...place);
	}
	/** The middle of what says `text` on the page. */
	const middleOf = (text) =>
		tab.evaluate((wanted) => {
			const found = [...document.querySelectorAll("b, span")].find(
				({ innerText }) => innerText === wanted,
			);
			const { x, y, height } = found.getBoundingClientRect();
			return [x + 10, y + height / 2];
		}, text);
	/** Walks on by key until what is aimed at reads so. */
	const walkTo = (text) =>
		until(async () => {
			if ((await aimed())?.startsWith(text)) return true;
			await tab.keyboard.press("ArrowDown");
			return (await aimed())?.startsWith(text);
		});
	async function begin() {
		await tab.bringToFront();
		await toBar("startTeaching");
		await asks(/Where is the amount\?/);
	}

	test("nobody can read it before", async () => {
		const reading = await read();
		assert.deepEqual(reading.amounts ?? [], []);
		assert.equal(reading.customer, undefined);
	});

	test("what is pointed at is shown as it would be read, and a click takes it without the page hearing of it", async () => {
		await begin();
		await tab.mouse.move(...(await middleOf("Acme A/S")));
		await until(async () => /No amount there/.test(await aimed()));
		// What cannot be read is not taken.
		await tab.mouse.click(...(await middleOf("Acme A/S")));
		await tab.mouse.move(...(await middleOf("62.500,00")));
		await until(async () => /^62,500\b/.test(await aimed()));
		assert.match(await aimed(), /currency not on the page/);
		await tab.mouse.click(...(await middleOf("62.500,00")));
		await asks(/Where is the customer\?/);
		assert.deepEqual(await tab.evaluate(() => document.heard), []);
	});

	test("by key the same: walked to in reading order, taken, gone back on, skipped", async () => {
		await walkTo("Acme A/S");
		await tab.keyboard.press("Enter");
		await asks(/Where is the stage\?/);
		await tab.keyboard.press("Backspace");
		await asks(/Where is the customer\?/);
		await walkTo("Acme A/S");
		await tab.keyboard.press("Enter");
		await asks(/Where is the stage\?/);
		await walkTo("Gespräch");
		await tab.keyboard.press("Enter");
		await asks(/Where is the name\?/);
		await tab.keyboard.press("s");
		await asks(/Where is the expected close\?/);
		assert.deepEqual(await tab.evaluate(() => document.heard), []);
	});

	test("a page's script can neither press nor see any of it", async () => {
		const before = await panel();
		const seen = await tab.evaluate(() => {
			for (const element of document.querySelectorAll("*"))
				for (const name of ["pointermove", "click", "keydown"])
					element.dispatchEvent(
						new (name === "keydown" ? KeyboardEvent : PointerEvent)(name, {
							...{ key: "Enter", bubbles: true, composed: true },
						}),
					);
			return document.documentElement.outerHTML + document.body.innerText;
		});
		assert.equal(await panel(), before);
		assert.doesNotMatch(seen, /Where is|62,500\b/);
		await tab.evaluate(() => {
			document.heard.length = 0;
		});
	});

	test("the site's currency is asked for once, and all is shown before it is kept", async () => {
		await press("Enough");
		await asks(/In which currency/);
		assert.match(
			await panel(),
			/Amount 62,500 ?currency not on the page Customer Acme A\/S Stage Gespräch Name skipped/,
		);
		await press("SEK");
		await asks(/Currency SEK/);
		await press("Keep");
		await asks(/Kept/);
		assert.deepEqual(await tab.evaluate(() => document.heard), []);

		const [kept, ...others] = await recordsOf(desk, "taughtPage");
		assert.deepEqual(others, []);
		assert.equal(kept.currency, "SEK");
		assert.equal(kept.addressShape, "/unknown.html#/akten/*");
		assert.equal(kept.fields.amount.label, "rahmen");
		assert.doesNotMatch(JSON.stringify(kept), /acme|62[.,]?5|gespräch|css-/i);
	});

	test("another record is read by it", async () => {
		await tab.evaluate(() => {
			location.hash = "#/akten/4712";
		});
		const reading = await until(async () => {
			const now = await read();
			return now?.amounts?.length && now;
		});
		assert.equal(reading.kind, "deal");
		const [{ lines, from, currency }, ...others] = reading.amounts;
		assert.deepEqual(others, []);
		assert.deepEqual([lines, from, currency], [["9.000,50"], "taught", "SEK"]);
		assert.equal(reading.customer.value, "Bolt AB");
		assert.equal(reading.stage.value, "Zusage");
		assert.equal(reading.unmatched, undefined);
	});

	test("a page that has changed is told from one that is read, and is taught again", async () => {
		await tab.evaluate(() => {
			location.hash = "#/akten/4712?neu";
		});
		const reading = await until(async () => {
			const now = await read();
			return now?.unmatched && now;
		});
		assert.deepEqual(reading.unmatched, ["amount", "customer"]);
		assert.deepEqual(reading.amounts ?? [], []);
		assert.equal(reading.stage.value, "Zusage");
		await until(async () => /no longer matches/.test(await bar())).catch(
			async () => {
				throw new Error(`the bar says: ${await bar()}`);
			},
		);

		await begin();
		await walkTo("SEK 9,000.50");
		await tab.keyboard.press("Enter");
		await asks(/Where is the customer\?/);
		await walkTo("Bolt AB");
		await tab.keyboard.press("Enter");
		await tab.keyboard.press("s");
		await press("Enough");
		await asks(/Målbar reads/);
		// The currency is known already. Keep has the focus.
		await tab.keyboard.press("Enter");
		await asks(/Kept/);
		const again = await until(async () => {
			const now = await read();
			return now?.amounts?.length && !now.unmatched && now;
		});
		assert.deepEqual(again.amounts[0].lines, ["9.000,50"]);
		assert.equal(again.customer.value, "Bolt AB");
		assert.equal((await recordsOf(desk, "taughtPage")).length, 1);
	});

	test("given up, it leaves nothing behind", async () => {
		await begin();
		await tab.keyboard.press("Escape");
		await until(async () => (await panel()) === null);
		await tab.mouse.click(...(await middleOf("Zusage")));
		await until(() => tab.evaluate(() => document.heard.includes("click")));
	});

	test("it is saved as a file, forgotten with a way back, and taken over from a colleague", async () => {
		await desk.bringToFront();
		await goTo(desk, "#/crm");
		await until(async () => /crm\.test/.test(await textOf(desk, "main")));
		assert.match(
			await textOf(desk, "main"),
			/Deals \/unknown\.html#\/akten\/\* Amount, Customer, Stage/,
		);
		assert.equal(
			await desk.$eval("main section select", ({ value }) => value),
			"SEK",
		);
		assert.deepEqual(await bareFigures(desk), []);
		for (const [scheme, width] of LOOKS) {
			await look(desk, scheme, width);
			const faults = await axeFaults(desk, scheme);
			assert.deepEqual(faults, [], `${scheme}, ${width}`);
		}
		await look(desk, "light", 1280);

		// What the browser would save.
		await desk.evaluate(() => {
			const make = URL.createObjectURL.bind(URL);
			URL.createObjectURL = (blob) => {
				globalThis.saved = blob.text();
				return make(blob);
			};
			HTMLAnchorElement.prototype.click = function click() {
				globalThis.savedAs = this.download;
			};
		});
		await (await named(desk, "button", "Save all as one file")).click();
		const file = await desk.evaluate(() => globalThis.saved);
		assert.equal(
			await desk.evaluate(() => globalThis.savedAs),
			"maalbar-pages.json",
		);
		assert.doesNotMatch(file, /acme|bolt|62[.,]?5|9[.,]?000|zusage/i);

		const before = await recordsOf(desk, "taughtPage");
		const forget = `Forget Deals /unknown.html#/akten/*, crm.test:${new URL(before[0].origin).port}`;
		await (await named(desk, "button", forget)).click();
		await until(async () => /Forgotten/.test(await textOf(desk, ".toasts")));
		assert.deepEqual(await recordsOf(desk, "taughtPage"), []);
		await (await steady(desk, ".toasts button.link")).click();
		await until(async () => (await recordsOf(desk, "taughtPage")).length === 1);
		const [back] = await recordsOf(desk, "taughtPage");
		assert.deepEqual(back.fields, before[0].fields);

		await (await named(desk, "button", forget)).click();
		await until(async () => (await recordsOf(desk, "taughtPage")).length === 0);
		await drop(desk, file);
		await until(async () =>
			/1 page taken over/.test(await textOf(desk, ".toasts")),
		);
		const [taken] = await recordsOf(desk, "taughtPage");
		assert.deepEqual(taken.fields, before[0].fields);
		await drop(desk, file.replace('"version": 1', '"version": 2'));
		await until(async () =>
			/newer version of Målbar/.test(await textOf(desk, ".toasts")),
		);

		const reading = await until(async () => {
			const now = await read();
			return now?.amounts?.length && now;
		});
		assert.equal(reading.amounts[0].from, "taught");
	});
});

/** A colleague's file, let go over the page. */
const drop = (page, text) =>
	page.evaluate((content) => {
		const dataTransfer = new DataTransfer();
		dataTransfer.items.add(new File([content], "colleague.json"));
		const options = { bubbles: true, cancelable: true, dataTransfer };
		const main = document.querySelector("main");
		main.dispatchEvent(new DragEvent("dragover", options));
		return new Promise((done) =>
			requestAnimationFrame(() =>
				setTimeout(() => {
					main.dispatchEvent(new DragEvent("drop", options));
					done();
				}, 50),
			),
		);
	}, text);
