// What is entered and looked up beside deals, in real Chromium: costs, leads, customers, currencies, sellers and their days.
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
	recordsOf,
	SCHEMES,
	steady,
	textOf,
	until,
	WIDTHS,
} from "./kit.mjs";

const pages = [
	"#/costs?period=2026-Q1&asOf=2026-03-31",
	"#/leads",
	"#/customers",
	"#/currencies",
	"#/settings",
];

const says = (page, words, selector = "body") =>
	until(async () => words.test(await textOf(page, selector)));

const toast = (page, words) => says(page, words, ".toasts");

/** Goes to a page and waits until it is drawn. */
async function open(page, hash) {
	await goTo(page, hash);
	await until(() =>
		page.evaluate(
			(wanted) =>
				document.querySelector("nav a[aria-current]")?.hash === wanted &&
				document.querySelector("main h1") !== null,
			hash.startsWith("#/kpi") ? "#/overview" : hash.split("?")[0],
		),
	);
}

async function control(page, role, name) {
	await page.bringToFront();
	return named(page, role, name);
}

const press = async (page, name, role = "button") =>
	(await control(page, role, name)).click();

/** Types over what a field holds; one that offers what was written before is a combobox. */
async function fill(page, name, text, role = "textbox") {
	const field = await control(page, role, name);
	await field.focus();
	await page.keyboard.down("Control");
	await page.keyboard.press("a");
	await page.keyboard.up("Control");
	await page.keyboard.type(text);
}

/** Sets a day in a date field, as its own keys do: month, day, year. */
async function setDay(page, name, day) {
	await until(() =>
		page.evaluate((wanted) => {
			const label = [...document.querySelectorAll("aside label")].find(
				({ firstElementChild, innerText }) =>
					(firstElementChild?.innerText || innerText) === wanted,
			);
			label?.control.focus();
			return label !== undefined;
		}, name),
	);
	await page.keyboard.type(day.slice(5, 7) + day.slice(8) + day.slice(0, 4));
}

/** Chooses in a list by what its entry says. */
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

const drawerClosed = (page) =>
	until(async () => !(await page.$("aside.opened")));

/** Opens a row's form: a press opens it, or the record's own page, whose form is behind the key. */
async function editRow(page, row) {
	const still = await steady(page, row);
	if (await still.evaluate(({ tagName }) => tagName !== "A"))
		return still.click();
	await still.focus();
	await page.keyboard.press("e");
}

const formOpen = (page) =>
	until(() =>
		page.evaluate(() =>
			document.activeElement?.matches("aside.opened :is(input, select)"),
		),
	);

async function undoByKey(page) {
	await page.evaluate(() => document.activeElement?.blur());
	await page.keyboard.down("Control");
	await page.keyboard.press("z");
	await page.keyboard.up("Control");
}

describe("records", () => {
	let folder;
	let chrome;
	let page;
	let today;
	before(async () => {
		folder = await mkdtemp(join(tmpdir(), "maalbar-"));
		chrome = await chromium();
		page = await chrome.page("dashboard.html");
		await press(page, "Not now");
		today = await page.evaluate(() => new Date().toLocaleDateString("sv"));
	});
	after(async () => {
		await chrome?.close();
		await rm(folder, { recursive: true, force: true });
	});

	test("every page says what it is for while there is nothing on it", async () => {
		for (const [hash, words] of [
			["#/costs", /No costs yet/],
			["#/leads", /No leads yet/],
			["#/customers", /No customers yet/],
			["#/currencies", /no exchange rates are needed/],
		]) {
			await open(page, hash);
			await says(page, words, "main");
			assert.deepEqual(await axeFaults(page), [], hash);
		}
	});

	test("a cost comes again every month, and its period adds up to the last øre", async () => {
		await open(page, "#/costs");
		await press(page, "New cost");
		await formOpen(page);
		await page.keyboard.type("Booking agency");
		await choose(page, "Type", "Meeting booking");
		await fill(page, "Amount", "31.000,50");
		await setDay(page, "From", "2026-01-01");
		await setDay(page, "Last day", "2026-01-31");
		await choose(page, "Repeats", "Every month");
		await says(page, /Read as DKK 31,000\.50/, "aside");
		await (await control(page, "textbox", "What for")).focus();
		await page.keyboard.press("Enter");
		await toast(page, /Booking agency, DKK 31,00\d saved/);
		await drawerClosed(page);

		const total = async (period, asOf) => {
			await goTo(page, `#/costs?period=${period}&asOf=${asOf}`);
			return until(() => figure(page, { kpi: "costs", period }));
		};
		assert.equal(await total("2026-03", "2026-03-31"), "31000.5");
		assert.equal(await total("2026-Q1", "2026-03-31"), "93001.5");
		assert.equal(
			await figure(page, { kpi: "costs", period: "2026-02" }),
			"31000.5",
		);
		assert.deepEqual(await bareFigures(page), []);

		await page.focus("[data-row]");
		await page.keyboard.press("Enter");
		await formOpen(page);
		await fill(page, "Amount", "62");
		await page.keyboard.press("Enter");
		await until(
			async () =>
				(await figure(page, { kpi: "costs", period: "2026-Q1" })) === "186",
		);
		await drawerClosed(page);
		await undoByKey(page);
		await until(
			async () =>
				(await figure(page, { kpi: "costs", period: "2026-Q1" })) === "93001.5",
		);
	});

	test("hours times a rate are an exact amount, and Escape leaves without a trace", async () => {
		await open(page, "#/costs");
		await press(page, "New cost");
		await formOpen(page);
		await choose(page, "Type", "Hours");
		await fill(page, "Hours", "37,5");
		await fill(page, "Per hour", "650,10");
		await says(page, /Read as DKK 24,378\.75/, "aside");
		await page.keyboard.press("Escape");
		await drawerClosed(page);
		assert.equal((await recordsOf(page, "cost")).length, 1);
		// What was typed is there again until it is given up.
		await press(page, "New cost");
		await says(page, /Read as DKK 24,378\.75/, "aside");
		await press(page, "Cancel");
		await drawerClosed(page);
	});

	test("a lead is logged, contacted and qualified, and counts", async () => {
		await open(page, "#/leads");
		await press(page, "New lead");
		await formOpen(page);
		await page.keyboard.type("Ida Holm");
		await page.keyboard.press("Tab");
		await page.keyboard.type("Havn & Kaj ApS");
		await page.keyboard.press("Tab");
		await page.keyboard.type("Fair");
		await page.keyboard.press("Enter");
		await toast(page, /Ida Holm saved/);
		await drawerClosed(page);
		await press(page, "Contacted today: Ida Holm");
		await toast(page, /contacted today/);
		await press(page, "Qualified today: Ida Holm");
		await toast(page, /qualified today/);
		const [lead] = await recordsOf(page, "lead");
		assert.deepEqual(
			[lead.createdOn, lead.contactedOn, lead.qualifiedOn, lead.source],
			[today, today, today, "Fair"],
		);
		assert.deepEqual(await bareFigures(page), []);
		const month = today.slice(0, 7);
		for (const kpi of ["newLeads", "sqls"]) {
			await goTo(page, `#/kpi/${kpi}?scope=organisation&period=${month}`);
			await until(
				async () => (await figure(page, { kpi, period: month })) === "1",
			);
		}
		// A source that was used is offered again.
		await open(page, "#/leads");
		await press(page, "New lead");
		await until(() => page.$('aside datalist option[value="Fair"]'));
		await page.keyboard.press("Escape");
		await drawerClosed(page);
	});

	test("an activity is logged, changed, deleted and taken back", async () => {
		await open(page, "#/activities");
		await says(page, /No activities yet/, "main");
		await press(page, "New activity");
		await formOpen(page);
		await choose(page, "Activity", "Meeting booked");
		await fill(page, "Customer", "Havn & Kaj ApS");
		await page.keyboard.press("Enter");
		await drawerClosed(page);
		await page.waitForSelector("[data-row]");
		await page.evaluate(() => document.activeElement?.blur());
		await page.keyboard.press("j");
		await page.keyboard.press("e");
		await formOpen(page);
		await press(page, "Delete");
		await says(page, /No activities yet/, "main");
		await undoByKey(page);
		await toast(page, /Taken back/);
		await says(page, /Meeting booked/, "main table.activities");
		const [activity] = await recordsOf(page, "activity");
		assert.equal(activity.type, "meetingBooked");
	});

	test("customers that look alike are merged and stand alone again", async () => {
		const deal = (customerName, major) =>
			act(page, "logDeal", {
				customerName,
				amount: { minor: major * 100, currency: "DKK" },
				status: "won",
				closedOn: today,
			});
		await deal("Acme A/S", 1000);
		await deal("ACME AS", 500);
		await open(page, "#/customers");
		const revenue = (name) =>
			figure(page, { kpi: "revenue", scope: `customer:${name}` });
		await until(async () => (await revenue("Acme A/S")) === "1000");
		await press(page, "Merge ACME AS into Acme A/S");
		await toast(page, /ACME AS is now Acme A\/S/);
		await until(async () => (await revenue("Acme A/S")) === "1500");
		await until(async () => (await revenue("ACME AS")) === null);
		await press(page, "Unmerge ACME AS");
		await until(async () => (await revenue("Acme A/S")) === "1000");
		await until(async () => (await revenue("ACME AS")) === "500");

		// Any two, by name, in the drawer.
		await page.focus("[data-row]");
		await page.keyboard.press("e");
		await formOpen(page);
		await fill(page, "Organisation number", "13748136");
		await choose(page, "Country", "Denmark");
		await fill(page, "The same company as", "havn & kaj aps", "combobox");
		await page.keyboard.press("Enter");
		await drawerClosed(page);
		await toast(page, /is now Havn & Kaj ApS/);
		await press(page, "Undo Ctrl Z");
		await toast(page, /Taken back/);
		assert.deepEqual(await bareFigures(page), []);
	});

	test("a deal in another currency is counted once its rate is known, typed or from the bank's file", async () => {
		const deal = (minor, closedOn) =>
			act(page, "logDeal", {
				customerName: "Kobber & Søn",
				amount: { minor, currency: "EUR" },
				status: "won",
				closedOn,
			});
		await deal(100_00, "2026-03-10");
		await deal(200_00, "2026-02-10");
		const revenue = async (period) => {
			await goTo(page, `#/kpi/revenue?scope=organisation&period=${period}`);
			return until(
				async () =>
					(await figure(page, { kpi: "revenue", period })) ?? undefined,
			).catch(() => null);
		};
		await open(page, "#/currencies");
		await says(page, /Missing exchange rates/, "main");
		await says(page, /no exchange rate for 1 deal/, "main");
		await fill(page, "Rate of EUR in DKK, March 2026", "7,50");
		await page.keyboard.press("Enter");
		await toast(page, /EUR, March 2026: rate saved/);
		assert.equal(await revenue("2026-03"), "750");

		const path = join(folder, "eurofxref-hist.csv");
		await writeFile(
			path,
			[
				"Date,USD,DKK,",
				"2026-03-11,1.09,7.4710,",
				"2026-02-11,1.08,7.4600,",
				"2026-02-10,1.08,7.4602,",
				"2026-02-09,abc,7.4601,",
				"2019-02-08,1.08,7.4601,",
			].join("\n"),
		);
		await open(page, "#/currencies");
		await (await page.waitForSelector("input[type=file]")).uploadFile(path);
		await says(page, /Read: 2 currencies from 8 February 2019/, ".outcome");
		await says(page, /1 value could not be understood/, ".outcome");
		await until(
			async () => !/Missing exchange rates/.test(await textOf(page, "main")),
		);
		const rate = (month) =>
			figure(page, { kpi: "exchangeRate.EUR", period: month });
		await until(async () => (await rate("2026-02")) === "7.4601");
		// What was typed comes first.
		assert.equal(await rate("2026-03"), "7.5");
		assert.deepEqual(await bareFigures(page), []);
		// Nothing from long before the data begins is kept.
		assert.deepEqual(
			(await recordsOf(page, "rateMonth")).map(({ id }) => id),
			["2026-02", "2026-03"],
		);
		assert.equal(await revenue("2026-02"), "1492.02");

		await open(page, "#/currencies");
		await writeFile(path, "Deal,Value\n1,2");
		await (await page.waitForSelector("input[type=file]")).uploadFile(path);
		await says(page, /not the European Central Bank/, ".outcome");
	});

	test("part time and absence change the workdays of a seller's goal", async () => {
		await open(page, "#/settings");
		await fill(page, "New seller", "Bo Dam");
		await page.keyboard.press("Enter");
		await control(page, "button", "Bo Dam");
		const seller = (await recordsOf(page, "seller")).find(
			({ name }) => name === "Bo Dam",
		);
		// A month without public holidays in Denmark, that never depends on the day it is run.
		const year = Number(today.slice(0, 4)) + 1;
		const month = `${year}-02`;
		const length = new Date(Date.UTC(year, 2, 0)).getUTCDate();
		const days = Array.from({ length }, (_, at) => {
			const day = `${month}-${String(at + 1).padStart(2, "0")}`;
			return { day, weekday: new Date(day).getUTCDay() };
		}).filter(({ weekday }) => weekday > 0 && weekday < 6);
		const withoutMondays = days.filter(({ weekday }) => weekday !== 1);
		await act(page, "setGoal", {
			kpi: "revenue",
			scope: { kind: "seller", id: seller.id },
			periodKind: "month",
			startsOn: `${month}-01`,
			isRecurring: false,
			target: 100_000_00,
			currency: "DKK",
		});
		const workdays = async (wanted) => {
			await goTo(
				page,
				`#/overview?scope=seller:Bo%20Dam&period=${month}&asOf=${month}-03`,
			);
			await until(
				async () =>
					(await figure(page, { kpi: "revenue.workdays" })) === String(wanted),
			);
		};
		await workdays(days.length);

		await open(page, "#/settings");
		await press(page, "Bo Dam");
		await press(page, "Monday", "checkbox");
		await toast(page, /Bo Dam saved/);
		await workdays(withoutMondays.length);

		await open(page, "#/settings");
		await press(page, "Bo Dam");
		await page.waitForSelector("aside.opened");
		const away = withoutMondays.slice(2, 4).map(({ day }) => day);
		await setDay(page, "Away from", away[0]);
		await setDay(page, "Last day away", away[1]);
		await press(page, "Add absence");
		await until(async () => {
			const [record] = (await recordsOf(page, "seller")).filter(
				({ id }) => id === seller.id,
			);
			return record.absences?.length === 1;
		});
		await workdays(
			withoutMondays.filter(({ day }) => day < away[0] || day > away[1]).length,
		);
	});

	test("teams are made, joined from a day and left", async () => {
		await open(page, "#/settings");
		await fill(page, "New team", "North");
		await page.keyboard.press("Enter");
		await control(page, "textbox", "Name of North");
		await press(page, "Bo Dam");
		await choose(page, "Join a team", "North");
		await press(page, "Add to team");
		await until(
			async () =>
				(await figure(page, { kpi: "team.members", scope: "team:North" })) ===
				"1",
		);
		await press(page, "End today: North");
		await until(async () => {
			const [membership] = await recordsOf(page, "membership");
			return membership.to > today;
		});
		assert.deepEqual(await axeFaults(page), []);
	});

	test("what figures rest on is kept, and nonsense is not", async () => {
		await open(page, "#/settings");
		await fill(page, "Gross margin", "42,5");
		await page.keyboard.press("Enter");
		await toast(page, /Saved/);
		const settings = async () => (await recordsOf(page, "settings"))[0];
		await until(async () => (await settings()).grossMargin === 0.425);
		await fill(page, "A customer has ended after", "many");
		await page.keyboard.press("Enter");
		await fill(page, "A month is closed after", "5");
		await page.keyboard.press("Enter");
		await until(async () => (await settings()).closesAfterWorkdays === 5);
		assert.equal((await settings()).churnMonths, undefined);
	});

	test("long and hostile names are cut, and nothing is wider than the window", async () => {
		const name = `<img src=x onerror="document.title='run'">${"W".repeat(160)}`;
		const run = (kind, patch) =>
			act(page, "saveRecord", {
				kind,
				id: crypto.randomUUID(),
				isNew: true,
				patch,
			});
		await run("lead", { name, customerName: name, source: name });
		await run("seller", { name });
		await run("team", { name });
		await run("cost", {
			type: "other",
			note: name,
			source: name,
			amount: { minor: 123_456_789_012_00, currency: "DKK" },
			from: "2026-03-01",
			to: "2026-04-01",
			scope: { kind: "organisation" },
		});
		await act(page, "logDeal", {
			customerName: `${name} A/S`,
			amount: { minor: 123_456_789_012_00, currency: "USD" },
			status: "won",
			closedOn: "2026-03-03",
		});
		await act(page, "logDeal", { customerName: `${name} AS`, status: "open" });
		for (const width of [1280, 900, 400, 320]) {
			await page.setViewport({ width, height: 860 });
			for (const hash of pages) {
				await open(page, hash);
				await until(() => page.$("main [data-row], main .rates"));
				await fits(page, width, hash);
				const row = await page.$("main [data-row]");
				if (!row) continue;
				await editRow(page, row);
				await page.waitForSelector("aside.opened :is(input, select)");
				await fits(page, width, `${hash} with its drawer`);
				await page.keyboard.press("Escape");
				await drawerClosed(page);
			}
		}
		await page.setViewport({ width: 1280, height: 860 });
		assert.doesNotMatch(await page.title(), /run/);
	});

	test("axe finds nothing and every number is a figure, in light and dark, wide and narrow", async () => {
		const faults = [];
		const inBoth = async (width, what) => {
			for (const scheme of SCHEMES) {
				await look(page, scheme, width);
				for (const fault of await axeFaults(page, scheme))
					faults.push(`${scheme} ${width} ${what} ${fault}`);
			}
		};
		for (const width of WIDTHS)
			for (const hash of pages) {
				await look(page, "light", width);
				await open(page, hash);
				await until(() => page.$("main [data-row], main .rates"));
				await inBoth(width, hash);
				for (const text of await bareFigures(page))
					faults.push(`${hash} shows ${text}`);
				const row = await page.$("main [data-row]");
				if (!row) continue;
				await editRow(page, row);
				await page.waitForSelector("aside.opened :is(input, select)");
				await inBoth(width, `${hash} drawer`);
				await page.keyboard.press("Escape");
				await drawerClosed(page);
			}
		assert.deepEqual(faults, []);
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
