// The dashboard in real Chromium, as a seller uses it: from the first question to goals, deals and settings.
import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
	SCHEMES,
	steady,
	textOf,
	until,
	WIDTHS,
} from "./kit.mjs";

const pages = [
	"#/overview",
	"#/kpi/revenue",
	"#/goals",
	"#/deals",
	"#/import",
	"#/settings",
];

/** Waits until a page's element says what it should. */
const says = (page, words, selector = "body") =>
	until(async () => words.test(await textOf(page, selector)));

/** Goes to a page and waits until it is drawn. */
async function open(page, hash) {
	await goTo(page, hash);
	await page.waitForSelector("main h1");
	await until(() =>
		page.evaluate(
			(wanted) =>
				(document.querySelector("nav a[aria-current]")?.hash ?? wanted) ===
				wanted,
			hash.startsWith("#/kpi") ? "#/overview" : hash.split("?")[0],
		),
	);
}

/** A control by its name, in the tab in front: behind another, names are not worked out. */
async function control(page, role, name) {
	await page.bringToFront();
	return named(page, role, name);
}

/** Types over what a field holds. */
async function fill(page, role, name, text) {
	const field = await control(page, role, name);
	await field.focus();
	await page.keyboard.down("Control");
	await page.keyboard.press("a");
	await page.keyboard.up("Control");
	await page.keyboard.type(text);
}

/** Chooses in a list by what its entry says, as a hand does: the list hears of it. */
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

const press = async (page, name, role = "button") =>
	(await control(page, role, name)).click();

/** The form in the drawer is there, and what is typed goes into it. */
const formOpen = (page) =>
	until(() =>
		page.evaluate(() => document.activeElement?.matches("aside.opened input")),
	);

async function undoByKey(page) {
	await page.evaluate(() => document.activeElement?.blur());
	await page.keyboard.down("Control");
	await page.keyboard.press("z");
	await page.keyboard.up("Control");
}

const toast = (page, words) => says(page, words, ".toasts");

describe("the first run", () => {
	let chrome;
	let page;
	before(async () => {
		chrome = await chromium();
		page = await chrome.page("dashboard.html");
	});
	after(() => chrome?.close());

	test("asks three things in one sentence and shows the goal they make", async () => {
		await choose(page, "Country", "Sweden");
		await fill(page, "textbox", "Your name", "Ann Berg");
		await fill(page, "textbox", "Target", "300 000");
		assert.deepEqual(await bareFigures(page), []);
		await press(page, "Start ↵");
		const target = { kpi: "revenue.target", scope: "seller:Ann Berg" };
		await until(() => figure(page, target));
		assert.equal(await figure(page, target), "300000");
		assert.match(await textOf(page, "main"), /SEK/);
		assert.deepEqual(await bareFigures(page), []);
	});

	test("is not asked again", async () => {
		await page.reload();
		await until(() => figure(page, { kpi: "revenue.target" }));
		assert.doesNotMatch(await textOf(page), /What do you want to reach/);
	});

	test("can look around with sample data instead, removed in one click", async () => {
		const other = await chromium();
		try {
			const first = await other.page("dashboard.html");
			await press(first, "Look around with sample data");
			await until(() => figure(first, { kpi: "revenue.target" }));
			await open(first, "#/deals");
			await until(() => figure(first, { kpi: "deals.all" }));
			await open(first, "#/settings");
			await press(first, "Remove sample data");
			await control(first, "button", "Add sample data");
			await open(first, "#/deals");
			await says(first, /No deals yet/, "main");
			await open(first, "#/goals");
			assert.equal(await first.$("table.goals"), null);
		} finally {
			await other.close();
		}
	});
});

describe("the dashboard", () => {
	let folder;
	let chrome;
	let page;
	before(async () => {
		folder = await mkdtemp(join(tmpdir(), "maalbar-"));
		chrome = await chromium();
		page = await chrome.page("dashboard.html");
		await press(page, "Not now");
	});
	after(async () => {
		await chrome?.close();
		await rm(folder, { recursive: true, force: true });
	});

	const goalNames = () =>
		page.$$eval("table.goals [data-row]", (all) =>
			all.map((each) => each.innerText),
		);

	test("sets a goal in a sentence, changes it, deletes it, and takes that back", async () => {
		await open(page, "#/goals");
		await choose(page, "What", "deals won");
		await choose(page, "How often", "every quarter");
		await fill(page, "textbox", "Target", "12");
		await until(() => figure(page, { kpi: "workdays" }));
		assert.deepEqual(await bareFigures(page), []);
		await page.keyboard.press("Enter");
		await toast(page, /goal set/);
		const target = () =>
			figure(page, { kpi: "dealsWon.target", within: "table.goals" });
		await until(target);
		assert.equal(await target(), "12");
		assert.equal((await goalNames()).length, 1);

		await page.focus("table.goals [data-row]");
		await page.keyboard.press("e");
		await page.waitForSelector("aside.opened input");
		await page.$eval("aside.opened input", (field) => field.select());
		await page.type("aside.opened input", "15");
		await page.keyboard.press("Enter");
		await until(async () => (await target()) === "15");
		await until(async () => !(await page.$("aside.opened")));

		await page.focus("table.goals [data-row]");
		await page.keyboard.press("e");
		await press(page, "Delete goal");
		await until(async () => (await goalNames()).length === 0);
		// What was said before could be taken back by the same words.
		await toast(page, /Goal deleted/);
		await press(page, "Undo Ctrl Z");
		await until(async () => (await target()) === "15");
		await press(page, "Redo");
		await until(async () => (await goalNames()).length === 0);
		await undoByKey(page);
		await until(async () => (await target()) === "15");
	});

	test("lists deals, and adds, changes, deletes and takes back by the keyboard alone", async () => {
		await open(page, "#/deals");
		await says(page, /No deals yet/, "main");
		await page.keyboard.press("/");
		await formOpen(page);
		await page.keyboard.type("Nordlys Teknik A/S");
		await page.keyboard.press("Tab");
		await page.keyboard.type("62.500,75");
		await says(page, /Read as DKK 62,500\.75/, "aside");
		await page.keyboard.press("Enter");
		await toast(page, /Nordlys Teknik A\/S, DKK 62,501 logged/);
		const amount = () => figure(page, { kpi: "deal.amount" });
		await until(async () => (await amount()) === "62500.75");
		assert.deepEqual(await bareFigures(page), []);

		await until(async () => !(await page.$("aside.opened")));
		await page.evaluate(() => document.activeElement?.blur());
		await page.keyboard.press("j");
		await page.keyboard.press("e");
		await formOpen(page);
		await page.keyboard.press("Tab");
		await page.keyboard.type("70000");
		await page.keyboard.press("Enter");
		await until(async () => (await amount()) === "70000");
		await until(async () => !(await page.$("aside.opened")));

		await undoByKey(page);
		await until(async () => (await amount()) === "62500.75");

		await page.focus("[data-row]");
		await page.keyboard.press("Enter");
		const remove = await control(page, "button", "Delete");
		await remove.focus();
		await page.keyboard.press("Enter");
		await says(page, /No deals yet/, "main");
		await toast(page, /deleted/);
		await undoByKey(page);
		await toast(page, /Taken back/);
		await until(async () => (await amount()) === "62500.75");
		assert.equal(
			await page.$eval("[data-row]", (row) => row.innerText),
			"Nordlys Teknik A/S",
		);
	});

	test("leaves a form by Escape, with nothing written, the focus where it was, and what was typed there again", async () => {
		await open(page, "#/deals");
		await page.focus("[data-row]");
		await page.keyboard.press("Enter");
		await formOpen(page);
		await page.keyboard.type("Somebody else");
		const left = async () => {
			await page.keyboard.press("Escape");
			await until(async () => !(await page.$("aside.opened")));
			await until(() =>
				page.evaluate(
					() => document.activeElement?.innerText === "Nordlys Teknik A/S",
				),
			);
		};
		const customer = () =>
			page.$eval("aside.opened input", (field) => field.value);
		await left();
		await page.keyboard.press("Enter");
		await formOpen(page);
		assert.match(await customer(), /Somebody else/);
		await (await named(page, "button", "Start afresh")).click();
		await until(async () => (await customer()) === "Nordlys Teknik A/S");
		await left();
	});

	test("shares a deal that comes again every month between two sellers", async () => {
		const names = ["Ida Holm", "Bo Lind"];
		for (const name of names)
			await act(page, "saveRecord", {
				kind: "seller",
				id: crypto.randomUUID(),
				isNew: true,
				patch: { name },
			});
		const other = await chrome.page("dashboard.html#/overview");
		const shownFor = async (scope, kpi) => {
			await goTo(other, `#/kpi/${kpi}?scope=${encodeURI(scope)}`);
			return until(() => figure(other, { kpi, scope, within: "main" }));
		};
		const before = Number(await shownFor("organisation", "revenue"));

		await open(page, "#/deals");
		await press(page, "New deal /");
		await formOpen(page);
		await page.keyboard.type("Fjord Energi AS");
		await fill(page, "textbox", "Amount", "10");
		await choose(page, "Seller", "Ida Holm");
		await (await steady(page, "aside summary")).click();
		await choose(page, "Repeats", "Every month");
		await press(page, "Share with another seller");
		await until(() => page.$("aside .credit:nth-of-type(2)"));
		await page.select(
			"aside .credit:nth-of-type(2) select",
			await page.$eval(
				"aside .credit:nth-of-type(2) select",
				(list) =>
					[...list.options].find(({ text }) => text === "Bo Lind").value,
			),
		);
		assert.deepEqual(await axeFaults(page), []);
		await page.focus("aside .credit:nth-of-type(2) input");
		await page.keyboard.press("Enter");
		await toast(page, /Fjord Energi AS, DKK 10 logged/);
		await says(page, /Won shared/, "table.deals");
		for (const name of names) {
			assert.equal(await shownFor(`seller:${name}`, "revenue"), "5");
			assert.equal(await shownFor(`seller:${name}`, "recurringRevenue"), "60");
		}
		assert.equal(
			Number(await shownFor("organisation", "revenue")),
			before + 10,
		);
		assert.equal(await shownFor("organisation", "recurringRevenue"), "120");
		await other.close();

		await undoByKey(page);
		await toast(page, /Taken back/);
	});

	test("is in step with another that is open", async () => {
		const other = await chrome.page(
			"dashboard.html#/overview?scope=organisation",
		);
		const revenue = () =>
			figure(other, { kpi: "revenue", scope: "organisation" });
		await until(async () => (await revenue()) === "62500.75");
		const shownIn = (tab) =>
			tab.$$eval("[data-row]", (all) => all.map((row) => row.innerText));
		await open(page, "#/deals");
		await act(page, "logDeal", {
			customerName: "Havn & Kaj ApS",
			amount: { minor: 37_500_25, currency: "DKK" },
			status: "won",
			closedOn: await page.evaluate(() => new Date().toLocaleDateString("sv")),
		});
		await until(async () => (await revenue()) === "100001");
		await until(async () => (await shownIn(page)).includes("Havn & Kaj ApS"));

		await open(other, "#/deals");
		await until(async () => (await shownIn(other)).length === 2);
		await other.bringToFront();
		await undoByKey(other);
		await until(async () => !(await shownIn(page)).includes("Havn & Kaj ApS"));
		await other.close();
	});

	test("changes its language while it runs, on every page that is open", async () => {
		const other = await chrome.page("dashboard.html#/deals");
		await open(page, "#/settings");
		await choose(page, "Language", "Dansk");
		for (const each of [page, other]) {
			await until(() =>
				each.evaluate(() => document.documentElement.lang === "da"),
			);
			await says(each, /Overblik/, "nav");
		}
		await says(page, /Indstillinger/, "main h1");
		await says(other, /62\.50[01]/, "main");
		await until(async () => /^Indstillinger/.test(await page.title()));
		await other.close();
		await choose(page, "Sprog", "English");
		await until(() =>
			page.evaluate(() => document.documentElement.lang === "en"),
		);
		await says(page, /Settings/, "main h1");
	});

	test("counts a closing day out of what is expected by now", async () => {
		// In a month to come, so that it never depends on the day it is run.
		const year = new Date().getFullYear() + 1;
		const days = [];
		for (let day = 11; days.length < 2; day++)
			if (![0, 6].includes(new Date(Date.UTC(year, 1, day)).getUTCDay()))
				days.push(`${year}-02-${day}`);
		const [closed, seenFrom] = days;
		const look = async (kpi) => {
			await goTo(
				page,
				`#/overview?scope=organisation&period=${year}-02&asOf=${seenFrom}`,
			);
			return until(() => figure(page, { kpi, period: `${year}-02` }));
		};
		await act(page, "setGoal", {
			kpi: "revenue",
			scope: { kind: "organisation" },
			periodKind: "month",
			startsOn: `${year}-02-01`,
			isRecurring: false,
			target: 200_000_00,
			currency: "DKK",
		});
		const total = Number(await look("revenue.workdays"));
		const elapsed = Number(await look("revenue.workdaysElapsed"));
		const isExpected = async (before, of) =>
			Math.abs(
				Number(await look("revenue.expected")) - (200_000 * before) / of,
			) < 0.01;
		await until(() => isExpected(elapsed, total));

		await open(page, "#/settings");
		await page.focus("form input[type=date]");
		await page.keyboard.type(
			`${closed.slice(5, 7)}${closed.slice(8)}${closed.slice(0, 4)}`,
		);
		await page.keyboard.press("Enter");
		await says(page, new RegExp(`${Number(closed.slice(8))} February`), "main");
		await until(
			async () => Number(await look("revenue.workdays")) === total - 1,
		);
		assert.ok(await isExpected(elapsed - 1, total - 1));
		assert.deepEqual(await bareFigures(page), []);

		await open(page, "#/settings");
		await press(page, `Remove ${Number(closed.slice(8))} February ${year}`);
		await until(async () => Number(await look("revenue.workdays")) === total);
	});

	test("asks who I am after an import, and counts other spellings as mine", async () => {
		const path = join(folder, "deals.csv");
		await writeFile(
			path,
			[
				"Deal id,Seller,Customer,Status,Close date,Value",
				"1,Ann Berg,Fjordview Hotels,Won,2026-03-02,1000",
				"2,A. Berg,Kobber & Søn,Won,2026-03-03,250",
				"3,Bo Dam,Lindegaard Medico,Won,2026-03-04,9000",
			].join("\n"),
		);
		await open(page, "#/import");
		await (await page.waitForSelector("input[type=file]")).uploadFile(path);
		await press(page, "Import");
		await says(page, /Imported: 3 rows added/, ".outcome");
		await says(page, /Which one are you\?/, "main");
		await choose(page, "I am", "Ann Berg");
		await choose(page, "Also written as", "A. Berg");
		await press(page, "Done");
		await until(async () => !/Which one are you/.test(await textOf(page)));

		const look = async (scope) => {
			await goTo(page, `#/overview?${scope}period=2026-03&asOf=2026-03-31`);
			return until(() =>
				figure(page, { kpi: "revenue", scope: "seller:Ann Berg" }),
			);
		};
		// Me, unasked; by name; and by the other spelling.
		for (const scope of [
			"",
			"scope=seller:Ann%20Berg&",
			"scope=seller:A.%20Berg&",
		])
			assert.equal(await look(scope), "1250", scope);
		await open(page, "#/import");
		await page.reload();
		await page.waitForSelector("input[type=file]");
		assert.doesNotMatch(await textOf(page, "main"), /Which one are you/);
	});

	test("adds sample data and removes it in one click each, and leaves what is mine", async () => {
		await open(page, "#/deals");
		const before = await until(() => figure(page, { kpi: "deals.all" }));
		const goals = async () => {
			await open(page, "#/goals");
			await page.waitForSelector("table.goals");
			return (await goalNames()).length;
		};
		const own = await goals();
		await open(page, "#/settings");
		await press(page, "Add sample data");
		await control(page, "button", "Remove sample data");
		assert.ok((await goals()) > own);
		await open(page, "#/settings");
		await press(page, "Remove sample data");
		await control(page, "button", "Add sample data");
		await until(async () => (await goals()) === own);
		await open(page, "#/deals");
		await until(
			async () => (await figure(page, { kpi: "deals.all" })) === before,
		);
	});

	test("shows hostile and very long names as the text they are", async () => {
		const today = await page.evaluate(() =>
			new Date().toLocaleDateString("sv"),
		);
		const names = [
			"<img src=x onerror=\"document.title='run'\"><script>document.title='run'</script>",
			"W".repeat(200),
			"Kobber \u202e SPA nøS & \u202d\u2066",
			"Ærø ".repeat(50).trim(),
		];
		for (const name of names)
			await act(page, "logDeal", {
				customerName: name,
				title: name,
				amount: { minor: 123_456_789_012_00, currency: "DKK" },
				status: "won",
				closedOn: today,
			});
		for (const width of [1280, 400]) {
			await page.setViewport({ width, height: 860 });
			await open(page, "#/deals");
			await until(
				async () =>
					(
						await page.$$eval("[data-row]", (all) =>
							all.map((row) => row.textContent),
						)
					).filter((text) => names.includes(text)).length === names.length,
			);
			await fits(page, width, "deals");
			for (const name of names) {
				await goTo(
					page,
					`#/kpi/revenue?scope=customer:${encodeURIComponent(name)}&period=${today.slice(0, 4)}`,
				);
				await until(
					async () =>
						(await figure(page, {
							kpi: "revenue",
							within: "main .lead-line",
						})) === "123456789012",
				);
				await fits(page, width, name);
				await goTo(page, `#/overview?scope=seller:${encodeURIComponent(name)}`);
				await says(page, /No seller is called/, "main");
				await fits(page, width, name);
			}
			await open(page, "#/deals");
			await (await steady(page, "[data-row]")).click();
			await page.waitForSelector("aside.opened input");
			await fits(page, width, "the drawer");
			await page.keyboard.press("Escape");
		}
		await page.setViewport({ width: 1280, height: 860 });
		assert.doesNotMatch(await page.title(), /run/);
		assert.equal(await page.$("main img, main script"), null);
	});

	test("axe finds nothing on any page, in light, in dark, and at 400 px", async () => {
		await act(page, "addSample", {});
		const faults = [];
		for (const width of WIDTHS)
			for (const hash of pages) {
				await look(page, "light", width);
				await open(page, hash);
				await until(() => page.$("main :is(data, input, .drop)"));
				for (const scheme of SCHEMES) {
					await look(page, scheme, width);
					for (const fault of await axeFaults(page, scheme))
						faults.push(`${scheme} ${width} ${hash} ${fault}`);
				}
				await fits(page, width, hash);
			}
		assert.deepEqual(faults, []);
	});

	test("every number that is seen is a figure", async () => {
		await page.setViewport({ width: 1280, height: 860 });
		const loose = [];
		for (const hash of pages) {
			await open(page, hash);
			await until(() => page.$("main :is(data, input, .drop)"));
			for (const text of await bareFigures(page)) loose.push(`${hash} ${text}`);
		}
		assert.deepEqual(loose, []);
	});
});

/** Nothing makes the page wider than its window. */
async function fits(page, width, where) {
	const [wide, culprit] = await page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		const out = [...document.querySelectorAll("body *")].find(
			(each) => each.getBoundingClientRect().right > clientWidth + 1,
		);
		return [scrollWidth, out?.outerHTML.slice(0, 120)];
	});
	assert.ok(wide <= width, `${where} is ${wide} wide at ${width}: ${culprit}`);
}
