// Every way a file comes to the import, in real Chromium, and everything a try-out says and asks: published data sets in one go,
// exports of two CRMs, a table that is pasted, files that are dropped, a folder that is watched, rows in doubt.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import {
	axeFaults,
	bareFigures,
	chromium,
	figure,
	goTo,
	LOOKS,
	look,
	named,
	recordsOf,
	steady,
	storeOf,
	textOf,
	until,
} from "./kit.mjs";

const data = fileURLToPath(new URL("../../../shared/data/", import.meta.url));
const skip =
	!existsSync(join(data, "exports")) &&
	"the published CRM data is not here: the folder ../shared/data is absent";
const said = (page) => textOf(page, ".outcome [role=status]");
const ofFile = (page, kpi, scope = "import") => figure(page, { kpi, scope });

/** Chooses files on the import page and waits until it says what they would do. */
async function choose(page, paths) {
	await goTo(page, "#/import");
	const input = await page.waitForSelector(".drop input[type=file]:enabled");
	await input.uploadFile(...paths);
	await proposed(page, paths.at(-1).split("/").at(-1));
}

/** Waits for the try-out of a file. */
async function proposed(page, name) {
	await until(
		async () =>
			(await page.$(".import-side")) &&
			(await textOf(page, "main")).includes(name),
	);
}

async function accept(page) {
	await (await named(page, "button", "Import")).click();
	await until(async () => !(await page.$("[role=progressbar]")), 60_000);
	return until(() => said(page));
}

async function takeBack(page) {
	await (await named(page, "button", "Undo this import")).click();
	await until(async () => /^Taken back/.test(await said(page)), 60_000);
}

const isDisabled = (page, name) =>
	page.$eval(
		`::-p-aria([name="${name}"][role="button"])`,
		(element) => element.disabled,
	);

const cellsOf = (page, selector) =>
	page.$$eval(`${selector} tbody tr`, (all) =>
		all.map((row) =>
			[...row.cells].map((cell) =>
				// Of a list to choose from, what is chosen.
				(
					cell.querySelector("select")?.selectedOptions[0]?.text ??
					cell.innerText
				)
					.replace(/[\s\u00a0]+/g, " ")
					.trim(),
			),
		),
	);

/** A file from elsewhere, let go over an element as a pointer would. */
const drop = (page, files, over = "main") =>
	page.evaluate(
		(wanted, selector) => {
			const dataTransfer = new DataTransfer();
			for (const [name, text] of wanted)
				dataTransfer.items.add(new File([text], name));
			const options = { bubbles: true, cancelable: true, dataTransfer };
			const element = document.querySelector(selector);
			element.dispatchEvent(new DragEvent("dragover", options));
			const isSaid = new Promise((done) =>
				requestAnimationFrame(() =>
					setTimeout(
						() => done(document.querySelector(".drop-over") !== null),
						50,
					),
				),
			);
			return isSaid.then((is) => {
				element.dispatchEvent(new DragEvent("drop", options));
				return is;
			});
		},
		files,
		over,
	);

describe("published data", { skip }, () => {
	let chrome;
	let page;
	before(async () => {
		chrome = await chromium();
		page = await chrome.page("dashboard.html#/import");
	});
	after(() => chrome?.close());

	test("five files of one CRM come in together, with their customers, sellers and teams", async () => {
		await choose(
			page,
			[
				...["accounts", "products", "sales_pipeline", "sales_teams"],
				"data_dictionary",
			].map((name) => join(data, "maven", `${name}.csv`)),
		);
		assert.equal(await page.$(".question"), null);
		assert.deepEqual(
			await Promise.all(
				["dealsWon", "dealsLost", "dealsOpen", "revenue"].flatMap((kpi) => [
					ofFile(page, kpi),
					ofFile(page, kpi, "import:after"),
				]),
			),
			[
				...["4238", "4238", "2473", "2473"],
				...["2089", "2089", "10005534", "10005534"],
			],
		);
		assert.match(await textOf(page, "aside"), /Equal to the last cent/);
		// The dictionary is no list of anything, and says so.
		assert.match(await textOf(page, "main"), /not recognised, left out/);
		assert.deepEqual(
			(await cellsOf(page, ".statuses-of")).map((row) => row.slice(0, 4)),
			[
				["Won", "Won", "4,238", "DKK 10,005,534"],
				["Lost", "Lost", "2,473", "DKK 0"],
				["Engaging", "Open", "1,589", "–"],
				["Prospecting", "Open", "500", "–"],
			],
		);
		assert.deepEqual(await bareFigures(page), []);
		for (const [scheme, width] of LOOKS) {
			await look(page, scheme, width);
			const faults = await axeFaults(page, scheme);
			assert.deepEqual(faults, [], `${scheme} ${width}`);
		}
		assert.equal(
			await accept(page),
			"Imported: 8,800 rows added, 0 changed, 0 skipped",
		);
		const customers = await recordsOf(page, "customer");
		assert.equal(customers.length, 85);
		assert.ok(
			customers.every(({ industry, employees }) => industry && employees),
		);
		// "Philipines" is the name of no country.
		assert.equal(customers.filter(({ country }) => country).length, 84);
		assert.equal((await recordsOf(page, "seller")).length, 35);
		assert.equal((await recordsOf(page, "team")).length, 6);
		await takeBack(page);
	});

	for (const [name, currency] of [
		["espocrm_opportunities.csv", "DKK"],
		["espocrm_opportunities.xlsx", "DKK"],
		["odoo17_crm_lead.csv", "USD"],
		["odoo17_crm_lead.xlsx", "USD"],
	])
		test(`${name} comes in without a question, to its published figures`, async () => {
			await choose(page, [join(data, "exports", name)]);
			assert.equal(await page.$(".question"), null);
			for (const scope of ["import", "import:after"])
				assert.deepEqual(
					await Promise.all(
						["dealsWon", "dealsLost", "dealsOpen", "revenue"].map((kpi) =>
							ofFile(page, kpi, scope),
						),
					),
					["4238", "2473", "2090", "10005534"],
				);
			assert.match(
				await accept(page),
				/^Imported: 8,801 rows added, 0 changed/,
			);
			const deals = await recordsOf(page, "deal");
			assert.equal(deals.length, 8801);
			const won = deals.filter(({ status }) => status === "won");
			assert.equal(
				won.reduce((sum, { amount }) => sum + (amount?.minor ?? 0), 0),
				1_000_553_400,
			);
			assert.ok(won.every(({ amount }) => amount.currency === currency));
			await takeBack(page);
			assert.deepEqual(await recordsOf(page, "deal"), []);
		});
});

describe("ways in, and what is asked", () => {
	let folder;
	let chrome;
	let page;
	before(async () => {
		folder = await mkdtemp(join(tmpdir(), "maalbar-"));
		chrome = await chromium();
		page = await chrome.page("dashboard.html#/import");
	});
	after(async () => {
		await chrome?.close();
		await rm(folder, { recursive: true, force: true });
	});
	const write = async (name, ...lines) => {
		const path = join(folder, name);
		await writeFile(path, lines.join("\r\n"));
		return path;
	};

	test("a table that is pasted is read like a file", async () => {
		await page.waitForSelector(".drop");
		await page.evaluate(() => {
			const clipboardData = new DataTransfer();
			clipboardData.setData(
				"text/plain",
				[
					"Deal id\tCustomer\tStage\tClose date\tAmount",
					"P-1\tNordlys Teknik A/S\tWon\t2026-03-02\t62.500,00",
					"P-2\tHavn & Kaj ApS\tLost\t2026-03-04\t8.000,00",
				].join("\n"),
			);
			document.body.dispatchEvent(
				new ClipboardEvent("paste", {
					...{ bubbles: true, cancelable: true, clipboardData },
				}),
			);
		});
		await proposed(page, "Pasted ");
		assert.match(await textOf(page, "section.file"), /pasted table/);
		assert.equal(await ofFile(page, "revenue"), "62500");
		assert.equal(
			await accept(page),
			"Imported: 2 rows added, 0 changed, 0 skipped",
		);
		await takeBack(page);
	});

	test("a file dropped on another page comes to the import, a backup and mappings to where they belong", async () => {
		await goTo(page, "#/deals");
		await until(async () => (await textOf(page, "h1")) === "Deals");
		assert.equal(
			await drop(page, [
				[
					"dropped.csv",
					"Deal id,Stage,Close date,Amount\nD-1,Won,2026-03-02,100\nD-2,Signed,2026-03-03,250\n",
				],
			]),
			true,
			"nothing was said while it was dragged",
		);
		await proposed(page, "dropped.csv");
		assert.equal(await page.evaluate(() => location.hash), "#/import");

		await drop(page, [
			["anything.txt", '{"format":"maalbar-backup","version":1}'],
		]);
		await until(async () => (await textOf(page, "h1")) === "Backup");
		await until(async () =>
			/damaged|no backup|no store/.test(await textOf(page, "main")),
		);
		await goTo(page, "#/overview");
		await drop(page, [
			["shared.json", '{"format":"maalbar-mapping","version":1,"mappings":[]}'],
		]);
		await until(async () =>
			/holds no remembered columns of Målbar/.test(
				await textOf(page, ".toasts"),
			),
		);
	});

	test("what a word means can be changed in place, and is remembered for the next file of its shape", async () => {
		const lines = (amount) => [
			"Deal;Seller;Customer;Step;Close date;Amount",
			`A;Ann;Nordlys;Won;2026-03-02;${amount}`,
			"B;Ann;Havn;Verbal yes;2026-03-03;250,00",
			"C;Bo;Kobber;Lost;2026-03-04;40,00",
		];
		await choose(page, [await write("march.csv", ...lines("100,00"))]);
		assert.equal(await ofFile(page, "revenue"), "100");
		await page.select('select[aria-label="Verbal yes means"]', "won");
		await until(async () => (await ofFile(page, "revenue")) === "350");
		assert.equal(
			await accept(page),
			"Imported: 3 rows added, 0 changed, 0 skipped",
		);

		await choose(page, [await write("april.csv", ...lines("900,00"))]);
		assert.match(
			await textOf(page, "section.file"),
			/Read as last time: march\.csv/,
		);
		assert.equal(await ofFile(page, "revenue"), "1150");
		await (await named(page, "button", "Start afresh: april.csv")).click();
		await until(async () => (await ofFile(page, "revenue")) === "900");
	});

	test("remembered columns are listed, and forgotten with a way back", async () => {
		await page.reload();
		const forget = await named(page, "button", "Forget march.csv");
		await forget.click();
		await until(async () => /Forgotten/.test(await textOf(page, ".toasts")));
		assert.deepEqual(await recordsOf(page, "fileMapping"), []);
		await (await steady(page, ".toasts button.link")).click();
		const [kept] = await until(async () => {
			const all = await recordsOf(page, "fileMapping");
			return all.length > 0 && all;
		});
		const { id: _id, rev: _rev, enteredAt: _at, ...mapping } = kept;

		// The same mapping, as somebody else would have shared it.
		await (await named(page, "button", "Forget march.csv")).click();
		await until(
			async () => (await recordsOf(page, "fileMapping")).length === 0,
		);
		await drop(page, [
			[
				"shared.json",
				JSON.stringify({
					...{ format: "maalbar-mapping", version: 1 },
					mappings: [mapping],
				}),
			],
		]);
		await until(
			async () => (await recordsOf(page, "fileMapping")).length === 1,
		);
		await named(page, "button", "Forget march.csv");
	});

	test("rows that may be stored already are asked, beside the stored deals, and wait for an answer", async () => {
		const rows = [1, 2, 3].map((n) => [
			...[`Title ${n}`, `Customer ${n}`, `${n}000`, `2026-05-0${n}`],
		]);
		await choose(page, [
			await write(
				"first.csv",
				"Title;Customer;Status;Amount;Close date",
				...rows.map(([title, customer, amount, day]) =>
					[title, customer, "Won", amount, day].join(";"),
				),
			),
		]);
		await accept(page);
		await choose(page, [
			await write(
				"second.csv",
				"Deal ID;Name;Account;Deal status;Value;Closed;Source",
				...rows.map(([title, customer, amount, day], at) =>
					[`X-${at}`, title, customer, "Won", amount, day, "Fair"].join(";"),
				),
			),
		]);
		await until(async () =>
			/3 rows look like deals you already have/.test(
				await textOf(page, ".doubt h2"),
			),
		);
		assert.ok(await isDisabled(page, "Import"));
		assert.match(await textOf(page, "aside"), /1 answer is missing/);
		await page.waitForSelector(".beside-stored");
		assert.deepEqual((await cellsOf(page, ".beside-stored"))[0], [
			...["Source", "–", "Fair"],
		]);
		assert.deepEqual(await axeFaults(page), []);
		assert.deepEqual(await bareFigures(page), []);

		// One row is another deal, the others are the stored ones.
		await (
			await page.waitForSelector(".doubts li:last-child input:last-of-type")
		).evaluate((_, label) => {
			const last = document.querySelector(".doubts li:last-child");
			[...last.querySelectorAll("label")]
				.find((each) => each.innerText.trim() === label)
				.click();
		}, "New deal");
		await until(async () =>
			/2 not answered/.test(await textOf(page, ".doubt")),
		);
		await (await named(page, "button", "All are the same deals")).click();
		await until(async () => !(await isDisabled(page, "Import")));
		assert.equal(await ofFile(page, "import.added"), "1");
		assert.equal(await ofFile(page, "import.changed"), "2");
		await (await named(page, "button", "Deals: Changed: 2")).click();
		await page.waitForSelector(".plan .listed .changes");
		assert.match(
			await textOf(page, ".plan .listed .changes"),
			/Source: – → Fair/,
		);
		assert.equal(
			await accept(page),
			"Imported: 1 rows added, 2 changed, 0 skipped",
		);
	});

	test("a newer file of the same shape says which deals it no longer has, and a list opens a hundred at a time", async () => {
		const line = (n) =>
			`M-${n};Customer ${n % 9};Won;2026-06-${String((n % 28) + 1).padStart(2, "0")};${n * 10}`;
		const heading = "Deal id;Account;Deal stage;Closing day;Worth";
		const all = Array.from({ length: 240 }, (_, n) => line(n + 1));
		await choose(page, [await write("june.csv", heading, ...all)]);
		await (await named(page, "button", "Deals: Added: 240")).click();
		await page.waitForSelector(".plan .listed");
		assert.equal((await cellsOf(page, ".plan .listed")).length, 100);
		await (await named(page, "button", "Show 100 more")).click();
		await until(
			async () => (await cellsOf(page, ".plan .listed")).length === 200,
		);
		await (await named(page, "button", "Show 40 more")).click();
		await until(
			async () => (await cellsOf(page, ".plan .listed")).length === 240,
		);
		await accept(page);
		await choose(page, [await write("july.csv", heading, ...all.slice(3))]);
		await (
			await named(
				page,
				"button",
				"3 stored deals are no longer in this file. They stay as they are",
			)
		).click();
		await until(
			async () => (await cellsOf(page, ".plan .listed")).length === 3,
		);
		assert.equal(await ofFile(page, "import.changed"), "0");
	});

	test("won deals without a closing day are counted, listed, and closed by a rule only when one is chosen", async () => {
		await choose(page, [
			await write(
				"undated.csv",
				"Deal id;Customer;Status;Expected close;Close date;Amount",
				"U-1;Nordlys;Won;2026-08-01;2026-08-02;100",
				"U-2;Havn;Won;2026-08-05;;777",
			),
		]);
		assert.match(
			await textOf(page, "section.file"),
			/1 won deal has no closing day \(DKK 777\)/,
		);
		await (
			await named(
				page,
				"button",
				"1 won deal has no closing day and counts in no period: DKK\u00a0777",
			)
		).click();
		await until(
			async () => (await cellsOf(page, ".apart .listed")).length === 1,
		);
		await page.select(
			'select[aria-label="Won deals without a closing day in undated.csv"]',
			"expectedClose",
		);
		await until(async () =>
			/it closes as the rule chosen/.test(await textOf(page, "aside")),
		);
		assert.equal(
			await accept(page),
			"Imported: 2 rows added, 0 changed, 0 skipped",
		);
		const deals = await recordsOf(page, "deal");
		assert.equal(
			deals.find(({ amount }) => amount?.minor === 77_700)?.closedOn,
			"2026-08-05",
		);
	});

	test("amounts that do not say their currency take the one that is chosen", async () => {
		await choose(page, [
			await write(
				"bare.csv",
				"Deal id;Customer;Status;Close date;Amount",
				"B-1;Nordlys;Won;2026-09-01;100",
			),
		]);
		await page.select(
			'select[aria-label="Amounts that do not say their currency are in"]',
			"SEK",
		);
		await until(async () => /read as SEK/.test(await textOf(page, "aside")));
		assert.match(await textOf(page, "table.sums"), /Revenue SEK/);
	});

	test("a folder that was picked offers what is new in it, and imports nothing by itself", async () => {
		// A folder of the browser's own stands for the one a dialog would give.
		await goTo(page, "#/import");
		await page.reload();
		await page.evaluate(async () => {
			const root = await navigator.storage.getDirectory();
			const own = await root.getDirectoryHandle("CRM", { create: true });
			globalThis.showDirectoryPicker = async () => own;
			globalThis.put = async (name, text) => {
				const file = await own.getFileHandle(name, { create: true });
				const writable = await file.createWritable();
				await writable.write(text);
				await writable.close();
			};
			await globalThis.put("old.csv", "a,b\n1,2\n");
			await globalThis.put("note.md", "no export");
		});
		await (await named(page, "button", "Watch a folder")).click();
		await until(async () => /1 new export/.test(await textOf(page, "main")));
		await (await named(page, "button", "Not these")).click();
		await until(async () => /nothing new/.test(await textOf(page, "main")));

		await page.evaluate(() =>
			globalThis.put(
				"new.csv",
				"Deal id,Customer,Status,Close date,Amount\nF-1,Nordlys,Won,2026-10-01,100\n",
			),
		);
		const before = (await recordsOf(page, "deal")).length;
		const other = await chrome.page("dashboard.html#/overview");
		await until(async () =>
			/1 new export in CRM/.test(await textOf(other, ".folder-line")),
		);
		await other.close();
		await page.bringToFront();
		await page.evaluate(() => dispatchEvent(new Event("focus")));
		await (await named(page, "button", "Look at it")).click();
		await proposed(page, "new.csv");
		assert.equal((await recordsOf(page, "deal")).length, before);
		// The folder is of this browser alone: the store knows nothing of it.
		assert.ok(!JSON.stringify(await storeOf(page)).includes("new.csv"));
	});
});
