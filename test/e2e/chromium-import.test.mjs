// Files of deals through the dashboard, in real Chromium: what they say, what becomes of them, and that every figure of a
// published data set comes out exactly.
import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import {
	bareFigures,
	chromium,
	figure,
	goTo,
	maven,
	named,
	textOf,
	until,
	withoutPublished,
} from "./kit.mjs";

const files = ["sales_pipeline.csv", "sales_teams.csv"].map((name) =>
	join(maven, name),
);

/** Half a unit of the last digit that a published figure shows. */
const near = (actual, published, digits) =>
	Math.abs(Number(actual) - published) <= 0.5 * 10 ** -digits + 1e-12;

const importedAll = "Imported: 8,800 rows added, 0 changed, 0 skipped";
const said = (page) => textOf(page, ".outcome [role=status]");

/** What only the deals themselves tell comes a moment after what their sums do. */
const hasMedian = (page, kpi, median) =>
	until(async () => (await figure(page, { kpi: `${kpi}.median` })) === median);

/** Chooses files on the import page and waits until it says what they would do. */
async function choose(page, paths) {
	await goTo(page, "#/import");
	const input = await page.waitForSelector("input[type=file]:enabled");
	await input.uploadFile(...paths);
	await until(async () => /^Trial run/.test(await textOf(page, "h1")), 15_000);
	await page.waitForSelector("table.sums");
}

/** Has the chosen files imported and answers what is said at the end. */
async function accept(page) {
	await (await named(page, "button", "Import")).click();
	await until(async () => !(await page.$("[role=progressbar]")), 60_000);
	return until(() => said(page));
}

/** The figures of the file itself, or of what importing it did: they stand for no scope of the store. */
const ofFile = (page, kpi, within) =>
	figure(page, { kpi, scope: "import", within });

const year = "period=2017&asOf=2017-12-31";

/** The one figure of a KPI's page. */
async function kpi(page, id, scope, period = "2017") {
	const asked = `scope=${encodeURIComponent(scope)}&period=${period}&asOf=2017-12-31`;
	await goTo(page, `#/kpi/${id}?${asked}`);
	const wanted = { kpi: id, scope, period, within: "main .lead-line" };
	const shown = await until(async () => {
		const value = await figure(page, wanted);
		return value === null ? undefined : { value };
	});
	return shown.value;
}

/** Holds the import's worker up at the first thing it tells of a phase. Answers what lets it go on. */
async function holdWorker(page, phase) {
	const worker = await until(() => page.workers()[0]);
	await worker.client.send("Debugger.enable");
	await worker.evaluate("self.stand = () => { debugger; }");
	await worker.evaluate((held) => {
		const tell = self.postMessage.bind(self);
		let isHeld = false;
		self.postMessage = (told) => {
			tell(told);
			if (isHeld || told.progress?.phase !== held) return;
			isHeld = true;
			self.stand();
		};
	}, phase);
	return () => worker.client.send("Debugger.resume");
}

describe("the published CRM data", { skip: withoutPublished }, () => {
	let chrome;
	let page;
	before(async () => {
		chrome = await chromium();
		page = await chrome.page("dashboard.html");
		await (await named(page, "button", "Not now")).click();
	});
	after(() => chrome?.close());

	test("is understood without a question, and its own sums stand beside it", async () => {
		await goTo(page, "#/import");
		const input = await page.waitForSelector("input[type=file]");
		assert.equal(
			(await page.accessibility.snapshot({ root: input })).name,
			"Choose files",
		);
		await choose(page, files);
		await named(page, "button", "Import");
		assert.deepEqual(
			await Promise.all([
				ofFile(page, "dealsWon"),
				ofFile(page, "dealsLost"),
				ofFile(page, "revenue"),
			]),
			["4238", "2473", "10005534"],
		);
		assert.equal(await page.$(".question, [role=alert]"), null);
		assert.match(
			await textOf(page, ".notes"),
			/names no currency: amounts are read as DKK, the reporting currency/,
		);
		assert.equal(await ofFile(page, "import.added"), "8800");
		assert.deepEqual(await bareFigures(page), []);
	});

	test("is imported by the button, with progress, and says what became of its rows", async () => {
		await page.evaluate(() => {
			globalThis.shares = [];
			new MutationObserver(() => {
				const bar = document.querySelector("[role=progressbar]");
				if (bar) globalThis.shares.push(Number(bar.ariaValueNow ?? 0));
			}).observe(document.body, {
				subtree: true,
				childList: true,
				attributes: true,
			});
		});
		assert.equal(await accept(page), importedAll);
		const within = "[role=status]";
		assert.deepEqual(
			await Promise.all(
				["added", "changed", "skipped"].map((what) =>
					ofFile(page, `import.${what}`, within),
				),
			),
			["8800", "0", "0"],
		);
		const shares = await page.evaluate(() => globalThis.shares);
		assert.ok(
			shares.some((share) => share > 0 && share < 100),
			`no progress was shown: ${shares}`,
		);
		assert.deepEqual(await bareFigures(page), []);
	});

	test("gives the organisation's figures", async () => {
		const of = (id) => kpi(page, id, "organisation");
		assert.equal(await of("dealsWon"), "4238");
		assert.equal(await of("dealsLost"), "2473");
		assert.equal(await of("revenue"), "10005534");
		assert.deepEqual(await bareFigures(page), []);
		assert.equal(await of("averageDealValue"), String(10005534 / 4238));
		await hasMedian(page, "averageDealValue", "1117");
		assert.ok(near(await of("salesCycle"), 51.781973, 6));
		await hasMedian(page, "salesCycle", "57");
		assert.deepEqual(await bareFigures(page), []);
	});

	test("gives the win rate with what it rests on and how sure it is", async () => {
		const rate = await kpi(page, "winRate", "organisation");
		assert.ok(near(rate, 0.6315005215, 10), rate);
		const rests = await page.$eval("main .lead-line data", ({ dataset }) => ({
			...dataset,
		}));
		assert.equal(rests.n, "6711");
		// Wilson's interval at 95 %, computed here from the published counts.
		const [n, z, p] = [6711, 1.959963984540054, 4238 / 6711];
		const middle = (p + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
		const half =
			(z / (1 + z ** 2 / n)) *
			Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2));
		assert.ok(Math.abs(Number(rests.low) - (middle - half)) < 1e-9, rests.low);
		assert.ok(
			Math.abs(Number(rests.high) - (middle + half)) < 1e-9,
			rests.high,
		);
		assert.deepEqual(await bareFigures(page), []);
	});

	for (const [quarter, won, lost, revenue, rate] of [
		["2017-Q1", 531, 116, 1_134_672, 0.820711],
		["2017-Q2", 1254, 778, 3_086_111, 0.617126],
		["2017-Q3", 1257, 790, 2_982_255, 0.614069],
		["2017-Q4", 1196, 789, 2_802_496, 0.602519],
	])
		test(`gives the figures of ${quarter}`, async () => {
			const of = (id) => kpi(page, id, "organisation", quarter);
			assert.equal(await of("dealsWon"), String(won));
			assert.equal(await of("dealsLost"), String(lost));
			assert.equal(await of("revenue"), String(revenue));
			assert.ok(near(await of("winRate"), rate, 6));
		});

	for (const [scope, won, lost, revenue, cycle] of [
		["team:Melvin Marxen", 882, 536, 2_251_930, 50.83],
		["team:Summer Sewald", 828, 459, 1_964_750, 51.45],
		["team:Rocco Neubert", 691, 422, 1_960_545, 49.4],
		["team:Celia Rouche", 610, 352, 1_603_897, 52.36],
		["team:Cara Losch", 480, 265, 1_130_049, 52.41],
		["team:Dustin Brinkmann", 747, 439, 1_094_363, 54.6],
		["seller:Darcel Schlecht", 349, 204, 1_153_214, 49.43],
		["seller:Anna Snelling", 208, 128, 275_056, 51.99],
		["seller:Moses Frase", 129, 66, 207_182, 64.69],
		["seller:Lajuana Vencill", 127, 104, 194_632, 62.87],
		["seller:Violet Mclelland", 122, 71, 123_431, 58.05],
	])
		test(`gives the figures of ${scope}`, async () => {
			assert.equal(await kpi(page, "dealsWon", scope), String(won));
			assert.equal(await kpi(page, "dealsLost", scope), String(lost));
			assert.equal(await kpi(page, "revenue", scope), String(revenue));
			const mean = await kpi(page, "salesCycle", scope);
			assert.ok(near(mean, cycle, 2), mean);
			const rate = await kpi(page, "winRate", scope);
			assert.ok(near(rate, won / (won + lost), 12), rate);
		});

	test("gives the same by a period's own ends, and a week as its days", async () => {
		const of = (period) => kpi(page, "dealsWon", "organisation", period);
		assert.equal(await of("2017-01-01..2018-01-01"), "4238");
		assert.equal(await of("2017-03-01..2017-04-01"), "531");
		let days = 0;
		for (const day of ["05", "06", "07", "08", "09", "10", "11"])
			days += Number(await of(`2017-06-${day}`));
		assert.equal(await of("2017-W23"), String(days));
	});

	test("is shown by an overview's address, opened afresh", async () => {
		const other = await chrome.page(
			`dashboard.html#/overview?scope=team:Cara%20Losch&${year}`,
		);
		const of = (id) =>
			figure(other, { kpi: id, scope: "team:Cara Losch", period: "2017" });
		await until(() => of("revenue"));
		assert.deepEqual(
			await Promise.all([of("dealsWon"), of("dealsLost"), of("revenue")]),
			["480", "265", "1130049"],
		);
		assert.ok(near(await of("salesCycle"), 52.41, 2));
		assert.deepEqual(await bareFigures(other), []);
		await other.close();
	});

	test("an address that means nobody, no day or no figure says so in words", async () => {
		for (const [hash, words] of [
			[
				`#/kpi/revenue?scope=seller:Nobody%20Here&${year}`,
				/No seller is called Nobody Here/,
			],
			[
				`#/kpi/revenue?scope=team:Nobody%20Here&${year}`,
				/No team is called Nobody Here/,
			],
			[
				`#/overview?scope=customer:Nobody%20Here&${year}`,
				/No customer is called Nobody Here/,
			],
			[`#/overview?scope=everyone&${year}`, /“everyone” is nobody’s address/],
			[
				"#/kpi/revenue?scope=organisation&period=2017-Q5",
				/“2017-Q5” is no period/,
			],
			["#/overview?period=2017-06-31", /“2017-06-31” is no period/],
			["#/overview?period=2017-06-01..2017-05-01", /is no period/],
			["#/overview?period=2017&asOf=2017-02-29", /“2017-02-29” is no day/],
			[`#/kpi/reveneu?${year}`, /no figure called “reveneu”/],
			["#/nowhere", /There is no such page/],
		]) {
			await goTo(page, hash);
			await until(async () => words.test(await textOf(page, "main")));
			assert.equal(await page.$("main data"), null, hash);
		}
	});

	test("adds nothing the second time", async () => {
		await choose(page, files);
		await named(page, "button", "Import");
		assert.equal(await ofFile(page, "import.added"), "0");
		assert.equal(
			await accept(page),
			"Imported: 0 rows added, 0 changed, 8,800 skipped",
		);
		assert.equal(await kpi(page, "revenue", "organisation"), "10005534");
	});

	test("is taken back as a whole", async () => {
		await takeBackAll(page);
	});
});

describe("an import that does not come to its end", {
	skip: withoutPublished,
}, () => {
	let profile;
	let chrome;
	let page;
	before(async () => {
		profile = await mkdtemp(join(tmpdir(), "maalbar-"));
		chrome = await chromium({ userDataDir: profile });
		page = await chrome.page("dashboard.html#/import");
	});
	after(async () => {
		await chrome?.close();
		await rm(profile, { recursive: true, force: true, maxRetries: 5 });
	});

	test("is cancelled midway, and nothing of it stays", async () => {
		await choose(page, files);
		const goOn = await holdWorker(page, "deals");
		await (await named(page, "button", "Import")).click();
		await until(async () => /Writing deals/.test(await textOf(page)));
		await (await named(page, "button", "Cancel")).click();
		await goOn();
		await until(async () => /^Cancelled/.test(await said(page)), 60_000);
		assert.match(await said(page), /0 rows added, 0 changed/);
		assert.equal(await page.$("[role=alert]"), null);
		await nothingIsLeft(page);
	});

	test("goes on where the browser was killed, to the same figures", async () => {
		await importUntil(page, "deals");
		await chrome.kill();
		chrome = await chromium({ userDataDir: profile });
		page = await chrome.page("dashboard.html#/import");
		await until(async () =>
			/The import of sales_pipeline\.csv, sales_teams\.csv did not finish Choose the same files again to go on/.test(
				await textOf(page, "[role=alert]"),
			),
		);
		await choose(page, files);
		assert.match(await textOf(page, ".plan"), /It goes on where it was/);
		const left = Number(await ofFile(page, "import.added"));
		assert.ok(left > 0 && left < 8800, `${left} rows were left`);
		// The whole file counts, however often it had to be begun.
		assert.equal(await accept(page), importedAll);
		assert.equal(await page.$("[role=alert]"), null);
		await isWhole(page);
		await takeBackAll(page);
	});

	for (const phase of ["keys", "customers"])
		test(`closed in a tab while it wrote ${phase}, it can be taken back`, async () => {
			await importUntil(page, phase);
			await page.close();
			page = await chrome.page("dashboard.html#/import");
			await (await named(page, "button", "Take back")).click();
			await until(async () => /^Taken back/.test(await said(page)), 60_000);
			await nothingIsLeft(page);
		});

	test("after all that, the files come in as for the first time", async () => {
		await choose(page, files);
		assert.equal(await accept(page), importedAll);
		await isWhole(page);
	});
});

describe("a file with mistakes in it", () => {
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

	test("lists the rows that were not understood, with line and reason, and takes the others", async () => {
		const path = await write(
			"deals.csv",
			"Deal id;Seller;Customer;Stage;Close date;Amount",
			"D-1;Ann Berg;Nordlys Teknik A/S;Won;2026-03-02;62.500,00",
			"D-2;Ann Berg;Havn & Kaj ApS;Won;2026-03-04;about nine",
			"D-3;Bo Dam;Fjordview Hotels;Lost;2026-02-30;8.000,00",
			"D-4;Bo Dam;Kobber & Søn;Won;2026-03-09;12.250,50;and more",
			'D-5;Bo Dam;"Bøgely',
			'Byg A/S";Won;2026-03-11;1.000,00',
			"D-6;Bo Dam;Studio Anker ApS;Lost;2026-03-12;3.000,00",
		);
		await choose(page, [path]);
		await (await named(page, "button", "3 rows cannot be taken")).click();
		await page.waitForSelector(".plan .listed");
		const rows = await page.$$eval(".plan .listed tbody tr", (all) =>
			all.map((row) => [...row.cells].map((cell) => cell.innerText.trim())),
		);
		assert.deepEqual(
			rows.map(([, line, why]) => [Number(line), why]),
			[
				[3, "Amount: no amount"],
				[4, "Close date: no date"],
				[5, "Too many or too few columns"],
			],
		);
		assert.deepEqual(rows[0], [
			"deals.csv",
			"3",
			"Amount: no amount",
			"about nine",
		]);
		// The row without a readable amount is won in the file all the same: what is left out shows.
		assert.equal(await ofFile(page, "dealsWon"), "3");
		assert.equal(
			await figure(page, {
				...{ kpi: "dealsWon", scope: "import:after", period: "all" },
			}),
			"2",
		);
		assert.equal(await ofFile(page, "revenue"), "63500");
		assert.match(await textOf(page, ".agrees"), /They differ/);
		assert.equal(
			await accept(page),
			"Imported: 3 rows added, 0 changed, 3 skipped",
		);
		const period = "2026-03";
		await goTo(
			page,
			`#/overview?scope=organisation&period=${period}&asOf=2026-03-31`,
		);
		assert.equal(
			await until(() =>
				figure(page, { kpi: "revenue", scope: "organisation", period }),
			),
			"63500",
		);
	});

	test("asks what only the reader can say, and counts by the answer", async () => {
		const path = await write(
			"days.csv",
			"Id,Customer,Status,Close date,Value",
			"1,Lindegaard Medico,Won,03/04/2026,1000",
			"2,Vestkyst Logistik A/S,Won,05/06/2026,2500",
		);
		await choose(page, [path]);
		await until(() => page.$(".question"));
		const button = '::-p-aria([name="Import"][role="button"])';
		assert.ok(await page.$eval(button, (element) => element.disabled));
		await (await named(page, "button", "3 April 2026")).click();
		// The question is gone, and the focus not with it.
		await until(() =>
			page.$eval(button, (element) => element === document.activeElement),
		);
		assert.equal(
			await accept(page),
			"Imported: 2 rows added, 0 changed, 0 skipped",
		);
		const of = async (period) => {
			await goTo(
				page,
				`#/overview?scope=organisation&period=${period}&asOf=2026-12-31`,
			);
			return until(() =>
				figure(page, { kpi: "revenue", scope: "organisation", period }),
			);
		};
		assert.equal(await of("2026-04"), "1000");
		assert.equal(await of("2026-06"), "2500");
	});

	test("that is no table at all says so, and nothing is stored", async () => {
		const sheet = join(folder, "deals.xlsx.csv");
		await writeFile(sheet, "PK\u0003\u0004 as a workbook begins");
		const picture = join(folder, "deals.csv");
		await writeFile(picture, Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10]));
		await choose(page, [sheet, picture, await write("empty.csv", "")]);
		const words = await textOf(page, "main");
		assert.match(words, /deals\.xlsx\.csv could not be read It is damaged/);
		assert.match(words, /deals\.csv could not be read It is a picture/);
		assert.match(words, /empty\.csv could not be read There is nothing in it/);
		assert.match(await textOf(page, "aside"), /Nothing was recognised/);
	});
});

/** Starts the import and leaves it standing in the middle of a phase. */
async function importUntil(page, phase) {
	await choose(page, files);
	await holdWorker(page, phase);
	await (await named(page, "button", "Import")).click();
	const words = {
		keys: "Finding known deals",
		deals: "Writing deals",
		customers: "Summing up customers",
	};
	await until(async () => (await textOf(page)).includes(words[phase]));
}

/** Every kind of figure once: the organisation's, a team's, a seller's, a quarter's. */
async function isWhole(page) {
	assert.equal(await kpi(page, "dealsWon", "organisation"), "4238");
	assert.equal(await kpi(page, "dealsLost", "organisation"), "2473");
	assert.equal(await kpi(page, "revenue", "organisation"), "10005534");
	assert.equal(
		await kpi(page, "revenue", "organisation", "2017-Q2"),
		"3086111",
	);
	assert.ok(near(await kpi(page, "salesCycle", "organisation"), 51.781973, 6));
	await hasMedian(page, "salesCycle", "57");
	assert.equal(await kpi(page, "revenue", "team:Celia Rouche"), "1603897");
	assert.equal(await kpi(page, "revenue", "seller:Moses Frase"), "207182");
	// Customers are summed up last; this one's figures were counted from the file by hand.
	assert.equal(await kpi(page, "revenue", "customer:Cancity"), "118627");
}

async function takeBackAll(page) {
	await goTo(page, "#/import");
	await page.reload();
	await (
		await named(
			page,
			"button",
			`Take back ${files.map((file) => file.split("/").at(-1)).join(", ")}`,
		)
	).click();
	await until(async () => /^Taken back/.test(await said(page)), 60_000);
	await nothingIsLeft(page);
}

/** The store is as if no file had ever been chosen. */
async function nothingIsLeft(page) {
	assert.equal(await kpi(page, "revenue", "organisation"), "0");
	assert.equal(await kpi(page, "dealsWon", "organisation"), "0");
	assert.equal(await kpi(page, "winRate", "organisation"), "");
	assert.equal(await page.$("main table"), null);
	await goTo(page, "#/deals");
	await until(async () => /No deals yet/.test(await textOf(page, "main")));
	await goTo(page, `#/kpi/revenue?scope=seller:Darcel%20Schlecht&${year}`);
	await until(async () =>
		/No seller is called/.test(await textOf(page, "main")),
	);
}
