// The dashboard's pages in real Firefox, with a company of published data: the essentials of what is tried in Chromium.
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import {
	act,
	axeFaults,
	figure,
	firefox,
	goTo,
	maven,
	named,
	pdfPages,
	textOf,
	until,
	withoutPublished,
} from "./kit.mjs";

/** Today as a seller's calendar has it. */
const day = new Date().toLocaleDateString("sv");

describe("a company of published data in Firefox", {
	skip: withoutPublished,
}, () => {
	let browser;
	let page;
	const errors = [];
	const whole = "scope=organisation&period=2017&asOf=2017-12-31";
	const end = "period=2017-12&asOf=2017-12-31";
	const isValue = (wanted, of) =>
		until(async () => {
			const value = await figure(page, of);
			return value && Math.abs(Number(value) - wanted) < 1e-6;
		});
	const says = (words, selector = "main") =>
		until(async () => words.test(await textOf(page, selector)));
	const undo = async () => {
		await page.keyboard.down("Control");
		await page.keyboard.press("z");
		await page.keyboard.up("Control");
	};
	before(async () => {
		if (withoutPublished) return;
		browser = await firefox();
		page = await browser.page("dashboard.html");
		page.on("pageerror", ({ message }) => errors.push(message));
		await (await named(page, "button", "Not now")).click();
	});
	after(() => browser?.close());

	test("comes in through the dashboard and gives its published figures", async () => {
		await goTo(page, "#/import");
		const input = await page.waitForSelector("input[type=file]");
		await input.uploadFile(
			join(maven, "sales_pipeline.csv"),
			join(maven, "sales_teams.csv"),
		);
		await page.waitForSelector("table.sums");
		await (await named(page, "button", "Import")).click();
		await until(
			async () =>
				(await textOf(page, ".outcome [role=status]")).includes("8,800"),
			60_000,
		);
		for (const [kpi, published] of [
			["revenue", 10_005_534],
			["dealsWon", 4_238],
			["dealsLost", 2_473],
			["winRate", 4_238 / 6_711],
			["salesCycle", 51.781973],
		]) {
			await goTo(page, `#/kpi/${kpi}?${whole}`);
			await isValue(published, { kpi, period: "2017", within: ".lead-line" });
		}
	});

	test("stands by team, each with its own sum and how often it wins", async () => {
		await goTo(page, `#/team?${whole}`);
		for (const [name, sold, won, lost] of [
			["Melvin Marxen", 2_251_930, 882, 536],
			["Dustin Brinkmann", 1_094_363, 747, 439],
		]) {
			const scope = `team:${name}`;
			await isValue(sold, { kpi: "revenue", scope, within: "main" });
			await isValue(won / (won + lost), { kpi: "step.closedToWon", scope });
		}
		assert.deepEqual(await axeFaults(page), []);
		await goTo(
			page,
			`#/team/seller:${encodeURIComponent("Moses Frase")}?${end}`,
		);
		await page.waitForSelector(".sheet");
		const pdf = await page.pdf({ preferCSSPageSize: true });
		assert.deepEqual(pdfPages(pdf), [[596, 842]]);
		await goTo(
			page,
			`#/wall?scope=team:${encodeURIComponent("Cara Losch")}&${end}`,
		);
		await says(/December/, "body");
	});

	test("shows its open deals, which are mended and taken back by the keyboard", async () => {
		await goTo(page, `#/pipeline?scope=organisation&${end}`);
		await isValue(2_089, { kpi: "openPipeline.deals" });
		await isValue(1_470, { kpi: "pipeline.stale" });
		assert.deepEqual(await axeFaults(page), []);
		await goTo(page, "#/pipeline?scope=organisation");
		const undated = (n) => isValue(n, { kpi: "pipeline.undated" });
		await undated(2_089);
		await (await page.waitForSelector('.look [data-row="undated"]')).click();
		await (await page.waitForSelector(".fixes .mend .btn")).click();
		await undated(2_088);
		await undo();
		await undated(2_089);
		await page.keyboard.press("Escape");
	});

	test("shows what was done, and takes it back", async () => {
		await goTo(page, "#/activities?scope=organisation");
		await says(/No activities yet/);
		const { actionId } = await act(page, "logActivity", {
			type: "call",
			on: day,
			count: 3,
		});
		await isValue(3, { kpi: "activity.call" });
		await page.waitForSelector(".outcomes");
		assert.deepEqual(await axeFaults(page), []);
		await act(page, "undo", { actionId });
		await says(/No activities yet/);
	});

	test("grows by exactly what its customers bought more or less", async () => {
		await goTo(page, "#/growth?scope=organisation&period=2018&asOf=2018-03-31");
		await page.waitForSelector(".bridge");
		const [now, last] = await Promise.all(
			["2018-01-01..2018-04-01", "2017-01-01..2017-04-01"].map((period) =>
				until(() =>
					figure(page, { kpi: "revenue", period, within: ".growth-facts" }),
				),
			),
		);
		assert.deepEqual([now, last].map(Number), [0, 1_134_672]);
		const steps = await page.$$eval(
			'.bridge data[data-kpi^="revenue.growth."]',
			(all) => all.map(({ value }) => Math.round(Number(value) * 100)),
		);
		assert.equal(
			steps.reduce((sum, each) => sum + each, 0),
			-113_467_200,
		);
		assert.deepEqual(await axeFaults(page), []);
	});

	test("lists its deals, found as they are typed and edited where they stand", async () => {
		await goTo(page, "#/deals");
		await isValue(8_800, { kpi: "deals.all" });
		await page.keyboard.press("f");
		await page.keyboard.type("cancity");
		await isValue(101, { kpi: "deals.found" });
		await isValue(118_627, { kpi: "deal.found.sum" });
		assert.deepEqual(await axeFaults(page), []);
		await page.keyboard.press("Escape");
		await page.focus('tr[aria-rowindex="2"] td.of-amount');
		await page.keyboard.press("e");
		await page.waitForSelector(".editor input");
		await page.keyboard.type("1.234,50");
		await page.keyboard.press("Enter");
		const first = () =>
			page.$eval('tr[aria-rowindex="2"] td.of-amount data', ({ value }) =>
				Number(value),
			);
		await until(async () => (await first()) === 1_234.5);
		await undo();
		await until(async () => (await first()) !== 1_234.5);
	});

	test("shows a customer beside its history", async () => {
		await goTo(page, "#/customers/Cancity?asOf=2017-12-31");
		const of = { scope: "customer:Cancity", within: ".customer .facts" };
		await isValue(118_627, { ...of, kpi: "revenue" });
		await isValue(55, { ...of, kpi: "dealsWon" });
		assert.deepEqual(await axeFaults(page), []);
	});

	test("and nothing failed on the way", () => {
		assert.deepEqual(errors, []);
	});
});
