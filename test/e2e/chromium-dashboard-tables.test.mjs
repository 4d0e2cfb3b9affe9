// The lists of records in real Chromium, over the published CRM data: found, sorted, gone through by keys, changed where they stand
// and many at once, and taken back.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import {
	axeFaults,
	bareFigures,
	figure,
	goTo,
	maven,
	named,
	publishedCompany,
	recordsOf,
	textOf,
	until,
	withoutPublished,
} from "./kit.mjs";

const says = (page, words, selector = "main", ms = undefined) =>
	until(async () => words.test(await textOf(page, selector)), ms);
/** Several transactions one after the other, where others may use the machine too. */
const PATIENCE = 60_000;
const press = async (page, name, role = "button") =>
	(await named(page, role, name)).click();

describe("the lists of the published CRM data", {
	skip: withoutPublished,
}, () => {
	let chrome;
	let page;
	let rows;
	before(async () => {
		rows = readFileSync(join(maven, "sales_pipeline.csv"), "utf8")
			.trim()
			.split(/\r?\n/)
			.slice(1)
			.map((line) => line.split(","))
			.map(([, seller, product, account, stage, , , value]) => ({
				...{ seller, account, product, stage },
				value: Number(value),
			}));
		({ chrome, page } = await publishedCompany());
		await page.setViewport({ width: 1280, height: 860 });
	});
	after(() => chrome?.close());

	const count = (is) => figure(page, { kpi: `deals.${is}`, within: "main" });
	const amounts = () =>
		page.$$eval("td.of-amount data", (all) =>
			all.map(({ value }) => Number(value)),
		);
	/** Where the keyboard is: the row's number among all, and the cell. */
	const here = () =>
		page.evaluate(() => [
			Number(
				document.activeElement.closest("tr")?.getAttribute("aria-rowindex"),
			) - 1,
			document.activeElement.dataset.cell,
		]);
	const undo = async () => {
		await page.evaluate(() => document.activeElement?.blur());
		await page.keyboard.down("Control");
		await page.keyboard.press("z");
		await page.keyboard.up("Control");
		await says(page, /Taken back/, ".toasts", PATIENCE);
	};
	const markAll = async () => {
		await page.keyboard.down("Control");
		await page.keyboard.press("a");
		await page.keyboard.up("Control");
	};

	test("find, sort and sum all of them, and an address keeps it", async () => {
		await goTo(page, "#/deals");
		await until(async () => (await count("all")) === "8800");
		// It comes with the answer to what was asked last.
		const sums = (all) => {
			const sum = all.reduce((total, { value }) => total + (value || 0), 0);
			return until(
				async () =>
					(await figure(page, { kpi: "deal.found.sum" })) === String(sum),
			);
		};
		await sums(rows);

		await press(page, "Amount, DKK");
		await press(page, "Amount, DKK");
		const largest = Math.max(...rows.map(({ value }) => value || 0));
		await until(async () => (await amounts())[0] === largest);
		assert.equal(
			await page.$eval("th.of-amount", (head) => head.ariaSort),
			"descending",
		);

		await page.keyboard.press("f");
		await page.keyboard.type("isdom GTX pro");
		const found = rows.filter(({ account, product, seller }) =>
			["isdom", "gtx", "pro"].every((word) =>
				`${account}|${product}|${seller}`.toLowerCase().includes(word),
			),
		);
		await until(async () => (await count("found")) === String(found.length));
		await sums(found);
		const list = await named(page, "combobox", "Filter: Status");
		await list.select("won");
		const won = found.filter(({ stage }) => stage === "Won");
		await until(async () => (await count("found")) === String(won.length));
		const shown = await amounts();
		assert.deepEqual(
			shown,
			shown.toSorted((a, b) => b - a),
		);
		assert.equal(
			await page.evaluate(() => location.hash),
			"#/deals?find=isdom%20GTX%20pro&status=won&sort=-amount",
		);

		await page.reload();
		await until(async () => (await count("found")) === String(won.length));
		assert.deepEqual(await amounts(), shown);
		assert.deepEqual(await axeFaults(page), []);
		assert.deepEqual(await bareFigures(page), []);
		await press(page, "Show all");
		await until(async () => (await amounts())[0] === largest);
		await press(page, "Amount, DKK");
		await until(
			async () => (await page.evaluate(() => location.hash)) === "#/deals",
		);
	});

	test("are gone through by keys from the first to the last, and the focus stays where it is however far one scrolls", async () => {
		await page.evaluate(() => document.activeElement?.blur());
		await page.keyboard.press("j");
		await until(async () => (await here())[0] === 1);
		await page.keyboard.press("ArrowDown");
		await until(async () => (await here())[0] === 2);
		await page.keyboard.press("PageDown");
		await until(async () => (await here())[0] > 15);
		await page.keyboard.press("End");
		await until(async () => (await here())[0] === 8_800);
		assert.ok(
			(await page.$$("tbody tr[data-index]")).length < 150,
			"only the rows near the window are drawn",
		);
		await page.keyboard.press("Home");
		await until(async () => (await here())[0] === 1);
		await page.keyboard.press("ArrowRight");
		const [, cell] = await here();
		assert.equal(cell, "title");
		await page.evaluate(() => scrollTo(0, 120_000));
		await until(() => page.$('tr[aria-rowindex="4300"]'));
		assert.deepEqual(await here(), [1, "title"]);
		await page.keyboard.press("ArrowDown");
		await until(async () => (await here())[0] === 2);
		assert.ok((await page.evaluate(() => scrollY)) < 500);
	});

	test("a cell is changed where it stands, read as the forms read it, and taken back", async () => {
		await page.waitForSelector('tr[aria-rowindex="2"] td.of-amount');
		await page.focus('tr[aria-rowindex="2"] td.of-amount');
		const id = await page.evaluate(() => document.activeElement.dataset.of);
		const deal = async () =>
			(await recordsOf(page, "deal")).find((each) => each.id === id);
		const before = await deal();
		const type = async (text, key = "e") => {
			await page.keyboard.press(key);
			await page.waitForSelector(".editor input");
			await page.keyboard.type(text);
		};
		await type("a lot");
		await says(page, /That is no amount/, ".editor");
		await page.keyboard.press("Enter");
		assert.deepEqual(await axeFaults(page), []);
		await page.keyboard.press("Escape");
		await until(async () => (await here())[1] === "amount");
		assert.equal(await page.$(".editor"), null);
		await type("1.234,50");
		await page.keyboard.press("Enter");
		await until(async () => (await amounts())[0] === 1234.5);
		assert.deepEqual(await here(), [1, "amount"]);
		assert.deepEqual((await deal()).amount, {
			minor: 123_450,
			currency: before.amount.currency,
		});

		await page.focus('tr[aria-rowindex="2"] [data-row]');
		await type("Nordlys", "F2");
		await page.keyboard.press("Enter");
		await says(page, /Nordlys/, 'tr[aria-rowindex="2"]');
		assert.deepEqual(await here(), [1, "customer"]);
		await undo();

		await page.focus('tr[aria-rowindex="2"] td.of-status');
		await page.keyboard.press("e");
		await (await page.waitForSelector(".editor select")).select("open");
		await page.keyboard.press("Enter");
		await until(async () => (await deal()).status === "open");
		assert.equal((await deal()).closedOn, undefined);
		await undo();
		await undo();
		await until(
			async () => (await deal()).amount.minor === before.amount.minor,
		);
		const { rev: _, ...rest } = await deal();
		const { rev: __, ...was } = before;
		assert.deepEqual(rest, was);
	});

	test("many are marked, changed together however many they are, and taken back as one", async () => {
		await goTo(page, "#/deals?status=lost");
		const lost = rows.filter(({ stage }) => stage === "Lost").length;
		await until(async () => (await count("found")) === String(lost));
		const marked = () => figure(page, { kpi: "list.marked" });
		await page.focus('tr[aria-rowindex="3"] [data-row]');
		await page.keyboard.press("x");
		await until(async () => (await marked()) === "1");
		await page.focus('tr[aria-rowindex="7"] [data-row]');
		await page.keyboard.down("Shift");
		await page.keyboard.press("x");
		await page.keyboard.up("Shift");
		await until(async () => (await marked()) === "5");
		assert.deepEqual(await axeFaults(page), []);
		assert.deepEqual(await bareFigures(page), []);
		await page.keyboard.press("Escape");
		await until(async () => !(await page.$(".selection")));
		await markAll();
		await until(async () => (await marked()) === String(lost));

		await press(page, "Set source");
		await page.waitForSelector(".selection input:focus");
		await page.keyboard.type("Fair");
		await page.keyboard.press("Enter");
		await says(
			page,
			new RegExp(`${lost.toLocaleString("en")} changed`),
			".toasts",
			PATIENCE,
		);
		const fairs = async () =>
			(await recordsOf(page, "deal")).filter(({ source }) => source === "Fair")
				.length;
		assert.equal(await fairs(), lost);
		await page.waitForSelector("th.of-source");

		await page.focus('tr[aria-rowindex="2"] [data-row]');
		await page.keyboard.press("Enter");
		await page.waitForSelector("aside.opened .record-past");
		await page.click(".record-past summary");
		await says(page, /Source: nothing → Fair/, ".record-past");
		assert.deepEqual(await axeFaults(page), []);
		await press(page, `Undo, ${lost.toLocaleString("en")} records in all`);
		await says(page, /Taken back/, ".toasts", PATIENCE);
		assert.equal(await fairs(), 0);
		await press(page, "Redo");
		await says(page, /Done again/, ".toasts", PATIENCE);
		assert.equal(await fairs(), lost);
		await undo();
		await until(async () => (await fairs()) === 0);
		await press(page, "Close");
	});

	test("many are deleted together, and come back", async () => {
		await goTo(page, "#/deals?find=isdom%20mg");
		const all = rows.filter(({ account, product, seller }) =>
			["isdom", "mg"].every((word) =>
				`${account}|${product}|${seller}`.toLowerCase().includes(word),
			),
		).length;
		await until(async () => (await count("found")) === String(all));
		await page.evaluate(() => document.activeElement?.blur());
		await markAll();
		await says(page, new RegExp(`${all} marked`), ".selection");
		await press(page, "Delete");
		await says(page, new RegExp(`${all} deleted`), ".toasts");
		await until(async () => (await count("all")) === String(8_800 - all));
		await says(page, /Nothing found/);
		await undo();
		await until(async () => (await count("found")) === String(all));
	});
});
