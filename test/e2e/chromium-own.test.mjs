// What a seller or manager defines, in real Chromium: own measures and what a commission plan pays.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import {
	act,
	axeFaults,
	bareFigures,
	chromium,
	figure,
	goTo,
	look,
	named,
	picture,
	recordsOf,
	SCHEMES,
	textOf,
	until,
} from "./kit.mjs";

/** Where pictures go, if any are wanted. */
const pictures = process.env.MAALBAR_PICTURES;

const says = (page, words, selector = "body") =>
	until(async () => words.test(await textOf(page, selector)));

async function open(page, hash) {
	await goTo(page, hash);
	await page.waitForSelector("main h1");
	await until(() =>
		page.evaluate(
			(wanted) =>
				document.querySelector("nav a[aria-current]")?.hash === wanted,
			hash.split("?")[0],
		),
	);
}

async function control(page, role, name) {
	await page.bringToFront();
	return named(page, role, name);
}

/** Types over what a field holds. */
async function typeOver(page, field, text) {
	await field.focus();
	await page.keyboard.down("Control");
	await page.keyboard.press("a");
	await page.keyboard.up("Control");
	if (text) await page.keyboard.type(text);
	else await page.keyboard.press("Delete");
}

const fill = async (page, role, name, text) =>
	typeOver(page, await control(page, role, name), text);

async function choose(page, list, entry) {
	const select = await control(page, "combobox", list);
	const value = await select.evaluate(
		(element, wanted) =>
			[...element.options].find(({ text }) => text === wanted)?.value,
		entry,
	);
	assert.notEqual(value, undefined, `${list} offers no ${entry}`);
	await select.select(value);
}

const offered = async (page, list) =>
	(await control(page, "combobox", list)).evaluate((select) =>
		[...select.options].map(({ text }) => text),
	);

const press = async (page, name, role = "button") =>
	(await control(page, role, name)).click();

/** Has an action done that must succeed. */
async function done(page, name, input) {
	const answer = await act(page, name, input);
	assert.ok(answer.ok, `${name}: ${JSON.stringify(answer)}`);
}

const toast = (page, words) => says(page, words, ".toasts");

async function undoByKey(page) {
	await page.evaluate(() => document.activeElement?.blur());
	await page.keyboard.down("Control");
	await page.keyboard.press("z");
	await page.keyboard.up("Control");
}

/** The page in both themes and at three widths: axe finds nothing, and nothing is wider than the window. */
async function isSound(page, name) {
	const faults = [];
	for (const width of [1280, 360, 320])
		for (const scheme of SCHEMES) {
			await look(page, scheme, width);
			for (const fault of await axeFaults(page, scheme))
				faults.push(`${scheme} ${width} ${fault}`);
			const [wide, culprit] = await page.evaluate(() => {
				const { scrollWidth, clientWidth } = document.documentElement;
				const out = [...document.querySelectorAll("body *")].find(
					(each) => each.getBoundingClientRect().right > clientWidth + 1,
				);
				return [scrollWidth, out?.outerHTML.slice(0, 160)];
			});
			if (wide > width) faults.push(`${wide} wide at ${width}: ${culprit}`);
			if (pictures && width !== 320)
				await picture(page, `${pictures}/own-${name}-${scheme}-${width}.png`, {
					fullPage: true,
				});
		}
	await page.setViewport({ width: 1280, height: 860 });
	await page.emulateMediaFeatures([
		{ name: "prefers-color-scheme", value: "light" },
	]);
	assert.deepEqual(faults, []);
	assert.deepEqual(await bareFigures(page), []);
}

describe("what a seller defines", () => {
	let chrome;
	let page;
	let me;
	let month;
	before(async () => {
		chrome = await chromium();
		page = await chrome.page("dashboard.html");
		await choose(page, "Country", "Denmark");
		await fill(page, "textbox", "Your name", "Ann Berg");
		await fill(page, "textbox", "Target", "300 000");
		await press(page, "Start ↵");
		const [seller] = await until(async () => {
			const all = await recordsOf(page, "seller");
			return all.length > 0 && all;
		});
		me = seller.id;
		await until(() =>
			figure(page, { kpi: "revenue.target", scope: "seller:Ann Berg" }),
		);
		const today = await page.evaluate(() =>
			new Date().toLocaleDateString("sv"),
		);
		month = today.slice(0, 7);
		const won = (closedOn, minor, source) =>
			done(page, "logDeal", {
				customerName: "Nordlys Teknik A/S",
				amount: { minor, currency: "DKK" },
				status: "won",
				closedOn,
				...(source && { source }),
			});
		await won(today, 100_000_00, "Fair");
		await won(today, 50_000_25, "Fair");
		await won(today, 10_000_00, "Web");
		// The worked example: 200 000 of 400 000 on 18 March 2026.
		await won("2026-03-03", 100_000_00);
		await won("2026-03-11", 62_500_00);
		await won("2026-03-17", 37_500_00);
		await done(page, "setGoal", {
			kpi: "revenue",
			scope: { kind: "seller", id: me },
			periodKind: "month",
			startsOn: "2026-03-01",
			isRecurring: false,
			target: 400_000_00,
			currency: "DKK",
		});
	});
	after(() => chrome?.close());

	describe("a measure", () => {
		let kpi;
		const shown = (is, within = "main form.measure") =>
			figure(page, {
				kpi: is,
				scope: "seller:Ann Berg",
				period: month,
				within,
			});
		const listed = () => shown(kpi, "table.own-list");
		const inDrawer = (label) =>
			page.waitForSelector(`aside.opened input[aria-label="${label}"]`);

		test("offers only what can be counted so", async () => {
			await open(page, "#/measures");
			await says(page, /No own measures yet/, "main");
			await choose(page, "What is counted", "calls");
			assert.deepEqual(await offered(page, "Number or worth"), [
				"the number of",
			]);
			assert.equal(await page.$("main .slot.only"), null);
			assert.deepEqual(await offered(page, "Divided by"), [
				"divided by nothing",
				"divided by the number of",
			]);
			await choose(page, "What is counted", "leads created");
			assert.deepEqual(await offered(page, "Only some of: leads created"), [
				"only some…",
				"from one source",
			]);
			await choose(page, "What is counted", "deals won");
			assert.deepEqual(await offered(page, "Number or worth"), [
				"the number of",
				"the worth of",
			]);
		});

		test("is defined in a sentence that shows its exact value", async () => {
			await fill(page, "textbox", "Name", "Average value of deals from fairs");
			await choose(page, "Number or worth", "the worth of");
			await choose(page, "Only some of: deals won", "from one source");
			await says(page, /Only some, but which/, "main");
			assert.deepEqual(
				await page.$$eval("main datalist[id$=sources] option", (all) =>
					all.map(({ value }) => value),
				),
				["Fair", "Web"],
			);
			await page.keyboard.type("Fair");
			await until(async () => (await shown("custom:new")) === "150000.25");
			await choose(page, "Divided by", "divided by the number of");
			// 150 000.25 ÷ 2
			await until(async () => (await shown("custom:new")) === "75000.125");
			await says(page, /An amount, in DKK/, "main");
			await isSound(page, "measure");
			await press(page, "Save measure ↵");
			await toast(page, /Average value of deals from fairs saved/);
			const [stored] = await until(async () => {
				const all = await recordsOf(page, "customKpi");
				return all.length > 0 && all;
			});
			kpi = `custom:${stored.id}`;
			assert.deepEqual(stored.numerator, {
				count: "dealsWon",
				measure: "amount",
				filters: { sources: ["Fair"] },
			});
			await until(async () => (await listed()) === "75000.125");
		});

		test("is another version once it is changed, while a goal keeps the first", async () => {
			await done(page, "setGoal", {
				kpi,
				kpiVersion: 1,
				scope: { kind: "seller", id: me },
				periodKind: "month",
				startsOn: `${month}-01`,
				isRecurring: true,
				target: 80_000_00,
				currency: "DKK",
			});
			await page.evaluate(() => document.activeElement?.blur());
			await page.keyboard.press("j");
			await page.keyboard.press("e");
			await says(page, /1 goal measures this/, "aside.opened");
			await typeOver(page, await inDrawer("Source"), "Web");
			await typeOver(page, await inDrawer("Source, divided by"), "Web");
			await page.keyboard.press("Enter");
			await until(async () => !(await page.$("aside.opened")));
			await until(async () => (await listed()) === "10000");
			await says(page, /version 2/, "table.own-list");
			await says(
				page,
				/1 goal keeps the definition of version 1/,
				"table.own-list",
			);
			await isSound(page, "measures");
			await open(page, "#/goals");
			await until(
				async () =>
					(await figure(page, { kpi, within: "table.goals" })) === "75000.125",
			);
		});

		test("is taken back, deleted and brought back by undo", async () => {
			await open(page, "#/measures");
			await until(async () => (await listed()) === "10000");
			// The goal is the last but one thing done; the definition the last.
			await undoByKey(page);
			await until(async () => (await listed()) === "75000.125");
			assert.doesNotMatch(await textOf(page, "table.own-list"), /version/);
			await page.focus("[data-row]");
			await page.keyboard.press("Enter");
			await press(page, "Delete measure");
			await says(page, /No own measures yet/, "main");
			await press(page, "Undo Ctrl Z");
			await until(async () => (await listed()) === "75000.125");
		});

		test("has a page of its own", async () => {
			await press(page, "Figures of Average value of deals from fairs", "link");
			await until(
				async () => (await shown(kpi, "main .lead-line")) === "75000.125",
			);
		});
	});

	describe("commission", () => {
		const paid = (kpi, period = "2026-03") => figure(page, { kpi, period });

		test("invites to write a plan down, in tiers with accelerators", async () => {
			await open(page, "#/commission");
			await says(page, /What does a deal pay you\?/, "main");
			await isSound(page, "commission-none");
			await press(page, "New plan");
			await fill(page, "textbox", "Name", "5 %, faster from 40 %");
			await fill(page, "textbox", "Tier 1 pays", "5");
			await fill(page, "textbox", "Tier 2 from", "40");
			await fill(page, "textbox", "Tier 2 pays", "8");
			await press(page, "Add a tier");
			await page.keyboard.type("100");
			await fill(page, "textbox", "Tier 3 pays", "12");
			await isSound(page, "plan");
			await press(page, "Save ↵");
			await toast(page, /saved/);
			await until(async () => !(await page.$("aside.opened")));
		});

		test("says what March pays, to the minor unit", async () => {
			await open(page, "#/commission?period=2026-03&asOf=2026-03-18");
			// 5 % of 160 000 and 8 % of the next 40 000
			await until(async () => (await paid("commission")) === "11200");
			assert.equal(await paid("commission.tier1"), "8000");
			assert.equal(await paid("commission.tier2"), "3200");
			assert.equal(await paid("commission.total"), "11200");
			assert.equal(await paid("revenue"), "200000");
			assert.equal(await paid("revenue.attainment"), "0.5");
			// At 366 666.67: 8 000 + 8 % of 206 666.67
			assert.equal(await paid("commission.atThisRate"), "24533.33");
			// The next tier begins at 400 000.
			assert.equal(await paid("revenue.toNextTier"), "200000");
		});

		test("says what one more deal pays", async () => {
			await fill(page, "textbox", "Amount of the deal", "250.000");
			// It lifts March over the goal: 8 % of 200 000 and 12 % of 50 000
			await until(async () => (await paid("commission.oneMore")) === "22000");
			await fill(page, "textbox", "Amount of the deal", "much");
			await says(page, /That is no amount/, ".one-more");
			await fill(page, "textbox", "Amount of the deal", "1000,50");
			await until(async () => (await paid("commission.oneMore")) === "80.04");
		});

		test("says what another rate would have cost, over twelve periods", async () => {
			await until(async () => (await paid("commission.paid")) === "11200");
			assert.equal((await page.$$("section.trial tbody tr")).length, 12);
			await fill(page, "textbox", "Tier 1, another rate", "6");
			await until(async () => (await paid("commission.trial")) === "12800");
			assert.equal(await paid("commission.difference"), "1600");
			assert.equal(await paid("commission.difference", "last12"), "1600");
			assert.equal(await paid("commission.paid", "last12"), "11200");
			await isSound(page, "commission");
		});

		test("shows a manager every seller and the sum", async () => {
			const id = crypto.randomUUID();
			await done(page, "saveRecord", {
				kind: "seller",
				id,
				isNew: true,
				patch: { name: "Bo Dam with a name that goes on and on and on and on" },
			});
			await done(page, "setGoal", {
				kpi: "revenue",
				scope: { kind: "seller", id },
				periodKind: "month",
				startsOn: "2026-03-01",
				isRecurring: false,
				target: 100_000_00,
				currency: "DKK",
			});
			await done(page, "logDeal", {
				owner: id,
				amount: { minor: 100_000_00, currency: "DKK" },
				status: "won",
				closedOn: "2026-03-05",
			});
			await open(
				page,
				"#/commission?scope=organisation&period=2026-03&asOf=2026-03-18",
			);
			const of = (scope) =>
				figure(page, { kpi: "commission", scope, period: "2026-03" });
			await until(async () => (await of("seller:Ann Berg")) === "11200");
			// 5 % of 40 000 and 8 % of 60 000: 6 800
			await until(async () => (await of("organisation")) === "18000");
			await until(async () => (await paid("commission.paid")) === "18000");
			await isSound(page, "commission-all");
		});

		test("deletes a plan, and undo brings it back", async () => {
			await press(page, "Change plan");
			await press(page, "Delete");
			await says(page, /What does a deal pay you\?/, "main");
			await undoByKey(page);
			await until(async () => (await paid("commission.paid")) === "18000");
		});

		test("speaks Danish", async () => {
			await done(page, "saveSettings", { patch: { language: "da" } });
			await says(page, /Hvad marts giver/, "main");
			await goTo(page, "#/commission?period=2026-03&asOf=2026-03-18");
			await says(page, /I dette tempo/, "main");
			if (!pictures) return;
			for (const [hash, name] of [
				["#/commission?period=2026-03&asOf=2026-03-18", "commission-da"],
				["#/measures", "measures-da"],
			])
				for (const width of [1280, 360]) {
					await page.setViewport({ width, height: 860 });
					await open(page, hash);
					await until(() => page.$("main data"));
					await picture(page, `${pictures}/own-${name}-${width}.png`, {
						fullPage: true,
					});
				}
		});
	});
});
