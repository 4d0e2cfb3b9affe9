// What leaves Målbar in real Chromium: tables and charts as files that really land, the month on one page, the definitions.
import assert from "node:assert/strict";
import {
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
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
	pdfPages,
	recordsOf,
	textOf,
	until,
} from "./kit.mjs";

const says = (page, words, selector = "main") =>
	until(async () => words.test(await textOf(page, selector))).catch(async () =>
		assert.match(await textOf(page, selector), words),
	);

/** A record's id that sorts as it was made. */
let made = 0;
const nextId = () =>
	`0190a0a0-0000-7000-8000-${String(++made).padStart(12, "0")}`;

const LONG_NAME = "Bo Østergård-Kristoffersen af Nørre Løgum og Omegn";

/** A4 in points. */
const A4 = [595, 842];

describe("what leaves Målbar", () => {
	let chrome;
	let page;
	let folder;
	const ann = nextId();
	const bo = nextId();
	const save = async (kind, patch, id = nextId()) => {
		const answer = await act(page, "saveRecord", {
			...{ kind, id, isNew: true, patch },
		});
		assert.ok(answer.ok, JSON.stringify(answer));
		return id;
	};
	const goal = (kpi, target, more = {}) =>
		act(page, "setGoal", {
			...{ kpi, scope: { kind: "seller", id: ann }, target },
			...{ periodKind: "month", startsOn: "2026-03-01", isRecurring: true },
			...more,
		});
	/** The file that lands when `control` is pressed: its name and bytes. */
	async function landed(control, ending) {
		const before = new Set(readdirSync(folder));
		await (await named(page, "button", control)).click();
		const name = await until(
			() =>
				readdirSync(folder).find(
					(each) => !before.has(each) && each.endsWith(ending),
				),
			20_000,
		);
		return { name, bytes: readFileSync(join(folder, name)) };
	}
	/** What the import says a file would do; nothing is imported. */
	async function plannedOf(name) {
		await goTo(page, "#/import");
		const input = await page.waitForSelector("input[type=file]:enabled");
		await input.uploadFile(join(folder, name));
		await page.waitForSelector("table.sums, .result");
		await says(page, /Added/);
		return textOf(page);
	}

	before(async () => {
		folder = mkdtempSync(join(tmpdir(), "maalbar-out-"));
		chrome = await chromium();
		page = await chrome.page("dashboard.html");
		const session = await chrome.browser.target().createCDPSession();
		await session.send("Browser.setDownloadBehavior", {
			...{ behavior: "allow", downloadPath: folder },
		});
		await act(page, "saveSettings", {
			patch: { language: "en", isIntroduced: true },
		});
		await save("seller", { name: "Anna Lund" }, ann);
		await save("seller", { name: LONG_NAME }, bo);
		const team = await save("team", { name: "North & Sons" });
		for (const seller of [ann, bo]) await save("membership", { seller, team });
		await act(page, "saveSettings", { patch: { me: ann } });
		const deals = join(folder, "deals.csv");
		writeFileSync(
			deals,
			[
				"Deal ID,Title,Customer,Seller,Status,Amount,Currency,Close date,First contact,Source",
				...Array.from({ length: 240 }, (_, at) =>
					[
						...[at + 1, `"'=Frame agreement on everything, service included"`],
						`Customer ${at % 40} of a rather long name ApS`,
						at % 3 ? "Anna Lund" : LONG_NAME,
						...["Won", 1000 + 37 * at, "DKK"],
						`2026-03-${String(1 + (at % 17)).padStart(2, "0")}`,
						...["2026-01-20", at % 7 ? "" : "Fair"],
					].join(","),
				),
			].join("\n"),
		);
		await goTo(page, "#/import");
		const input = await page.waitForSelector("input[type=file]:enabled");
		await input.uploadFile(deals);
		await page.waitForSelector("table.sums");
		await (await named(page, "button", "Import")).click();
		await says(page, /Imported: 240 rows/);
		await save("deal", {
			...{ owner: ann, status: "won", closedOn: "2026-03-05" },
			customerName: "Without an amount",
		});
		await save("deal", {
			...{ owner: ann, status: "won", closedOn: "2026-02-05" },
			...{ amount: { minor: 900_000, currency: "DKK" } },
			customerName: "In February",
		});
		for (let at = 0; at < 9; at++)
			await save("deal", {
				...{ owner: ann, status: "open", customerName: `Open ${at}` },
				amount: { minor: 100_000 * at, currency: "DKK" },
				expectedCloseOn: `2026-03-${10 + at * 2}`,
			});
		await save("lead", {
			...{ name: "Ada", owner: ann, createdOn: "2026-03-02" },
			contactedOn: "2026-03-03",
		});
		for (const type of ["call", "meetingHeld", "quoteSent"])
			await save("activity", { type, owner: ann, on: "2026-03-04" });
		await goal("revenue", 90_000_000, { currency: "DKK" });
		for (const [kpi, target] of [
			...[
				["meetingsHeld", 16],
				["quotesSent", 4],
				["salesCycle", 30],
			],
			...[
				["newLeads", 12],
				["dealsWon", 200],
				["calls", 100],
			],
		])
			await goal(kpi, target);
	});
	after(async () => {
		await chrome?.close();
		rmSync(folder, { recursive: true, force: true });
	});

	test("a table lands as CSV with all its rows, and comes back as nothing new", async () => {
		await goTo(page, "#/deals");
		const { name, bytes } = await landed("Save Deals as CSV", ".csv");
		assert.match(name, /^Deals \d{4}-\d\d-\d\d\.csv$/);
		const text = bytes.toString("utf8");
		// More than the page draws.
		assert.equal(text.split("\r\n").length - 2, 251);
		assert.match(text, /'=Frame agreement/);
		assert.match(
			await plannedOf(name),
			/Added 0 Changed 0 (Unchanged|Skipped) 251/,
		);
	});

	test("the same as a workbook", async () => {
		await goTo(page, "#/deals");
		const { name, bytes } = await landed("Save Deals as XLSX", ".xlsx");
		assert.equal(bytes.subarray(0, 2).toString(), "PK");
		assert.match(
			await plannedOf(name),
			/Added 0 Changed 0 (Unchanged|Skipped) 251/,
		);
		assert.equal((await recordsOf(page, "deal")).length, 251);
	});

	test("a filtered table is saved as it is filtered, in the language spoken, by key alone", async () => {
		await act(page, "saveSettings", { patch: { language: "da" } });
		await goTo(page, "#/deals");
		await until(async () => (await textOf(page, "h1")) === "Salg");
		await page.waitForSelector("input[type=search]");
		await page.type("input[type=search]", "open");
		// All are looked through, however few are drawn.
		await says(page, /9 af 251/);
		const before = new Set(readdirSync(folder));
		const csv = await named(page, "button", "Gem Salg som CSV");
		await csv.focus();
		await page.keyboard.press("Enter");
		const name = await until(() =>
			readdirSync(folder).find(
				(each) => !before.has(each) && each.endsWith(".csv"),
			),
		);
		assert.match(name, /^Salg open \d{4}-\d\d-\d\d\.csv$/);
		const lines = readFileSync(join(folder, name), "utf8").split("\r\n");
		assert.equal(lines.length - 2, 9);
		assert.match(lines[0], /^\ufeffMålbar ID;Salgs-id;Titel;Kunde;Sælger;/);
		assert.match(lines[1], /;8000,00;DKK;/);
		await act(page, "saveSettings", { patch: { language: "en" } });
		await until(async () => (await textOf(page, "h1")) === "Deals");
	});

	test("figures land with what they rest on, and why one is unknown", async () => {
		await goTo(
			page,
			"#/overview?scope=seller:Anna%20Lund&period=2026-03&asOf=2026-03-18",
		);
		await says(page, /Cost per new customer/);
		const { name, bytes } = await landed("Save Measures as CSV", ".csv");
		assert.equal(name, "Measures 2026-03 Anna Lund.csv");
		const lines = bytes.toString("utf8").split("\r\n");
		assert.ok(
			lines.some((each) =>
				/^Deals won,Anna Lund,2026-03,2026-03-01,2026-03-31,2026-03-18,161,count/.test(
					each,
				),
			),
			lines.join("\n"),
		);
		assert.ok(
			lines.some((each) =>
				/^Cost per new customer,.*,,money,DKK,.*no costs in March/.test(each),
			),
		);
	});

	test("a chart lands as PNG and as SVG, on light paper though the page is dark, with its title and its goal", async () => {
		await look(page, "dark", 1280);
		await goTo(
			page,
			"#/kpi/revenue?scope=seller:Anna%20Lund&period=2026-03&asOf=2026-03-18",
		);
		await page.waitForSelector(".curve");
		const svg = await landed("Save Revenue by day as SVG", ".svg");
		assert.equal(svg.name, "Revenue by day 2026-03 Anna Lund.svg");
		const text = svg.bytes.toString("utf8");
		const problem = await page.evaluate((written) => {
			const read = new DOMParser().parseFromString(written, "image/svg+xml");
			return read.querySelector("parsererror")?.textContent ?? "";
		}, text);
		assert.equal(problem, "");
		assert.match(text, /<title>Revenue, March so far<\/title>/);
		assert.match(text, /Goal 900,000/);
		const png = await landed("Save Revenue by day as PNG", ".png");
		assert.equal(png.bytes.subarray(1, 4).toString(), "PNG");
		assert.deepEqual(
			[png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)],
			[1920, 960],
		);
		// Its paper is light, and something is drawn on it.
		const seen = await page.evaluate(async (bytes) => {
			const image = new Image();
			image.src = `data:image/png;base64,${bytes}`;
			await image.decode();
			const canvas = document.createElement("canvas");
			[canvas.width, canvas.height] = [image.width, image.height];
			const context = canvas.getContext("2d");
			context.drawImage(image, 0, 0);
			const { data } = context.getImageData(0, 0, 1920, 960);
			const colours = new Set();
			for (let at = 0; at < data.length; at += 4)
				colours.add(`${data[at]},${data[at + 1]},${data[at + 2]}`);
			return { corner: [...data.slice(0, 3)], colours: [...colours] };
		}, png.bytes.toString("base64"));
		assert.deepEqual(seen.corner, [251, 250, 247]);
		assert.ok(seen.colours.includes("0,96,109"), "the accent is drawn");
		// The table of the same days is saved as a table.
		await (await named(page, "button", "Table T")).click();
		const days = await landed("Save Revenue by day as CSV", ".csv");
		assert.equal(days.bytes.toString("utf8").split("\r\n").length - 2, 31);
	});

	const REPORTS = [
		["a full month", "seller:Anna%20Lund/2026-03?asOf=2026-03-18"],
		["a team", "team:North%20%26%20Sons/2026-03?asOf=2026-03-18"],
		["everyone, when the month is over", "organisation/2026-03"],
		["a long name", `seller:id=${bo}/2026-03?asOf=2026-03-31`],
		["an empty month", "seller:Anna%20Lund/2024-02"],
	];
	test("a month is one page of A4, full or empty, in both languages, without the page around it", async () => {
		await page.emulateMediaFeatures([]);
		for (const language of ["en", "da"]) {
			await act(page, "saveSettings", { patch: { language } });
			await until(() =>
				page.evaluate(
					(spoken) => document.documentElement.lang === spoken,
					language,
				),
			);
			for (const [what, path] of REPORTS) {
				await goTo(page, `#/report/${path}`);
				await page.waitForSelector(".report footer");
				// Chances come in after what is added up.
				await until(() =>
					page.evaluate(() => !document.querySelector(".report .fig:empty")),
				);
				const pdf = await page.pdf({ preferCSSPageSize: true });
				assert.deepEqual(pdfPages(pdf), [A4], `${what}, ${language}`);
			}
		}
		await act(page, "saveSettings", { patch: { language: "en" } });
		await page.emulateMediaType("print");
		const shown = await page.evaluate(() =>
			["nav", "header.scope", ".skip", ".save-as"].filter((each) =>
				document.querySelector(each)?.checkVisibility(),
			),
		);
		await page.emulateMediaType(null);
		assert.deepEqual(shown, []);
	});

	test("a month says whose it is, its goals, what was won, what is open, and what is left out", async () => {
		await goTo(page, `#/report/${REPORTS[0][1]}`);
		await says(page, /Made on .* by Målbar, as of 18 March 2026/);
		const text = await textOf(page, ".report");
		for (const words of [
			...[/^Anna Lund March 2026/, /12 of 22 workdays done/],
			...[/Other goals/, /and 2 more goals/, /Win rate/, /Deals won/],
			...[/and 155 more/, /Open, expected by 31 March/, /are overdue/],
			/1 deal without an amount/,
		])
			assert.match(text, words);
		assert.deepEqual(await bareFigures(page), []);
	});

	test("the sellers of a team have a page of A4 each", async () => {
		await goTo(page, `#/report/${REPORTS[1][1]}`);
		await page.waitForSelector(".report footer");
		await page.evaluate(() =>
			[...document.querySelectorAll(".scope .seg input")].at(-1).click(),
		);
		const sheets = await until(() =>
			page.evaluate(() => {
				const drawn = document.querySelectorAll(".report footer").length;
				const told = document.querySelector(".pages-line data")?.value;
				return String(drawn) === told && drawn;
			}),
		);
		assert.ok(sheets > 1);
		const pages = pdfPages(await page.pdf({ preferCSSPageSize: true }));
		assert.deepEqual(pages, Array(sheets).fill(A4));
		assert.deepEqual(await axeFaults(page), []);
	});

	test("a report of no month says so", async () => {
		await goTo(page, "#/report/organisation/2026-Q1");
		await says(page, /“2026-Q1” is no month/);
	});

	test("the definitions name every measure, what it leaves out and why, and have two lines to sign", async () => {
		await goTo(page, "#/definitions");
		await says(page, /What our figures mean/);
		let text = await textOf(page, ".definitions");
		for (const words of [
			...[/Revenue Amounts of the deals won in the period/],
			...[/deals without an amount: nobody knows what they are worth/],
			...[/Reporting currency DKK/, /public holidays of Denmark/],
			...[/within 5 % of what is expected/, /Manager Date Signature/],
			/Seller Date Signature$/,
		])
			assert.match(text, words);
		assert.ok(!/Pipeline coverage/.test(text), "only what has a goal");
		await page.evaluate(() =>
			[...document.querySelectorAll(".seg input")].at(-1).click(),
		);
		await says(page, /Pipeline coverage/);
		text = await textOf(page, ".definitions");
		assert.match(text, /open deals that are overdue: they no longer say when/);
		assert.deepEqual(await bareFigures(page), []);
		const pages = pdfPages(await page.pdf({ preferCSSPageSize: true }));
		assert.ok(pages.length > 1);
		for (const size of pages) assert.deepEqual(size, A4);
	});

	test("axe finds nothing on what is printed", async () => {
		for (const hash of [
			...[`#/report/${REPORTS[0][1]}`, `#/report/${REPORTS[4][1]}`],
			"#/definitions",
		]) {
			await goTo(page, hash);
			await page.waitForSelector("main h1, main h2");
			for (const [scheme, width] of LOOKS) {
				await look(page, scheme, width);
				assert.deepEqual(
					await axeFaults(page, scheme),
					[],
					`${hash} ${scheme} ${width}`,
				);
			}
		}
		await look(page, "light", 1280);
	});
});
