// How the dashboard feels, in real Chromium: found and done by name, every key that is listed, every look, and a goal that is reached.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import {
	act,
	axeFaults,
	chromium,
	goTo,
	named,
	recordsOf,
	textOf,
	until,
} from "./kit.mjs";

describe("the dashboard by its keys and looks", () => {
	let chrome;
	let page;
	before(async () => {
		chrome = await chromium();
		page = await chrome.page("dashboard.html");
		await (await named(page, "button", "Not now")).click();
		await act(page, "addSample", {});
		await goTo(page, "#/overview");
		await page.waitForSelector(".lead-goal");
	});
	after(() => chrome?.close());

	const control = async (key) => {
		await page.keyboard.down("Control");
		await page.keyboard.press(key);
		await page.keyboard.up("Control");
	};
	const palette = async (typed = "") => {
		await control("k");
		const field = await page.waitForSelector(
			'::-p-aria([name="Find and do"][role="combobox"])',
		);
		await page.keyboard.type(typed);
		return field;
	};
	const options = () =>
		page.$$eval('dialog [role="option"]', (all) =>
			all.map(({ innerText }) => innerText.replace(/\s+/g, " ").trim()),
		);
	const isClosed = () =>
		until(async () => (await page.$("dialog[open]")) === null);
	const hash = (wanted) =>
		until(() => page.evaluate((to) => location.hash === to, wanted));
	const says = (words, selector = "main") =>
		until(async () => words.test(await textOf(page, selector)));

	test("a page, a KPI, a customer and a deal are found as they are typed", async () => {
		await palette("rev");
		await until(async () =>
			(await options()).some((each) => /^Revenue · figure/.test(each)),
		);
		// What the field points at is what is marked.
		const points = () =>
			page.$eval('[role="combobox"]', (field) => [
				field.getAttribute("aria-activedescendant"),
				document.querySelector('[aria-selected="true"]')?.id,
			]);
		const [first, marked] = await points();
		assert.equal(first, marked);
		await page.keyboard.press("ArrowDown");
		const [second, then] = await points();
		assert.equal(second, then);
		assert.notEqual(first, second);
		await page.keyboard.press("Escape");
		await isClosed();

		const [customer] = await recordsOf(page, "customer");
		await palette(customer.name);
		await until(async () =>
			(await options()).some((each) =>
				each.startsWith(`Log a deal for ${customer.name}`),
			),
		);
		assert.match((await options())[0], /· customer/);
		await page.keyboard.press("Enter");
		await isClosed();
		await until(async () =>
			(await textOf(page, "main h1")).includes(customer.name),
		);

		await palette("currenc");
		await page.keyboard.press("Enter");
		await hash("#/currencies");
		await isClosed();
		// What was done last stands first the next time.
		await palette();
		const all = await options();
		const firstPage = all.findIndex((each) => /^Currencies/.test(each));
		assert.ok(
			firstPage >= 0 &&
				firstPage < all.findIndex((each) => /^Overview/.test(each)),
		);
		assert.deepEqual(await axeFaults(page), []);
		await control("k");
		await isClosed();
	});

	test("a deal is logged for a customer from anywhere, and taken back", async () => {
		const [customer] = await recordsOf(page, "customer");
		const before = (await recordsOf(page, "deal")).length;
		// Of a form that says nothing nothing is logged: it asks.
		await page.keyboard.press("/");
		await until(() => page.evaluate(() => document.activeElement.form));
		await page.keyboard.press("Enter");
		await says(/Who is it with\?/, "aside form");
		assert.equal((await recordsOf(page, "deal")).length, before);
		await page.keyboard.press("Escape");
		await palette(`log deal for ${customer.name}`);
		await until(async () => (await options())[0]?.startsWith("Log a deal for"));
		await page.keyboard.press("Enter");
		const field = await page.waitForSelector("aside form input");
		await until(() =>
			field.evaluate((input, name) => input.value === name, customer.name),
		);
		// Esc over a drawer closes what floats over it, and only then the drawer.
		await control("k");
		await page.waitForSelector("dialog[open]");
		await page.keyboard.press("Escape");
		await isClosed();
		assert.ok(await page.$("aside.opened form"));
		const amount = await page.$('::-p-aria([name="Amount"][role="textbox"])');
		await amount.type("1234");
		await page.keyboard.press("Enter");
		await until(
			async () => (await recordsOf(page, "deal")).length === before + 1,
		);
		await says(/logged/, ".toasts");
		await control("z");
		await until(async () => (await recordsOf(page, "deal")).length === before);
	});

	test("every key that is listed under ? leads where it says", async () => {
		await goTo(page, "#/overview");
		await page.keyboard.type("?");
		await page.waitForSelector("dialog.key-list");
		assert.deepEqual(await axeFaults(page), []);
		const listed = await page.$$eval("dialog dl > div", (all) =>
			all.map((each) => ({
				name: each.querySelector("dt").innerText,
				keys: [...each.querySelectorAll("kbd")].map(
					({ innerText }) => innerText,
				),
			})),
		);
		await page.keyboard.press("Escape");
		await isClosed();
		const pages = listed.filter(
			({ keys }) => keys.length === 2 && keys[0] === "G",
		);
		assert.ok(pages.length > 15);
		for (const { name, keys } of pages) {
			await page.keyboard.type("g");
			await page.keyboard.type(keys[1].toLowerCase());
			await until(() =>
				page.evaluate(
					(wanted) =>
						document.querySelector('nav [aria-current="page"]')?.textContent ===
						wanted,
					name,
				),
			);
		}
		const key = (name) =>
			listed.find((each) => each.name === name)?.keys.join("+");
		assert.equal(key("Undo"), "Ctrl+Z");
		// In a list: down, up, edit, one step back.
		await goTo(page, "#/goals");
		await page.waitForSelector("[data-row]");
		const row = () => page.evaluate(() => document.activeElement.dataset.row);
		const isRow = (test) => until(async () => test(await row()));
		await page.keyboard.type(key("Next row").toLowerCase());
		await isRow((at) => at !== undefined);
		const first = await row();
		await page.keyboard.type(key("Next row").toLowerCase());
		await isRow((at) => at !== first);
		await page.keyboard.type(key("Row before").toLowerCase());
		await isRow((at) => at === first);
		await page.keyboard.type(key("Edit").toLowerCase());
		await page.waitForSelector("aside.opened");
		await page.keyboard.press("Escape");
		await until(async () => (await page.$("aside.opened")) === null);
		await isRow((at) => at === first);
		// A list whose rows have no form of their own: to what can be pressed in them.
		await goTo(page, "#/pipeline");
		await page.waitForSelector(".due tbody button");
		await page.keyboard.type(key("Next row").toLowerCase());
		const isIn = (selector) =>
			until(() =>
				page.evaluate(
					(wanted) => document.activeElement.closest(wanted) !== null,
					selector,
				),
			);
		await isIn(".due tbody tr:nth-child(1)");
		await page.keyboard.type(key("Next row").toLowerCase());
		await isIn(".due tbody tr:nth-child(2)");
		await goTo(page, "#/goals");
		// While something is typed a letter is a letter.
		await page.keyboard.type(key("Log a deal"));
		await page.waitForSelector("aside form input");
		await page.keyboard.type("g");
		await page.keyboard.type("d?");
		assert.equal(await page.evaluate(() => location.hash), "#/goals");
		assert.equal(await page.$("dialog"), null);
		await page.keyboard.press("Escape");
		// Beside a curve: its table, and back.
		await goTo(page, "#/kpi/revenue");
		await page.waitForSelector(".curve .plot");
		await page.keyboard.type(key("Table or curve").toLowerCase());
		await page.waitForSelector(".curve-table");
		await page.keyboard.type(key("Table or curve").toLowerCase());
		await page.waitForSelector(".curve .plot");
	});

	test("high contrast is chosen, worn by every page from its first paint, and taken back", async () => {
		await goTo(page, "#/overview");
		await palette("high contrast");
		await page.keyboard.press("Enter");
		const theme = (of = page) =>
			of.evaluate(() => document.documentElement.dataset.theme);
		await until(async () => (await theme()) === "contrast");
		for (const [scheme, addresses] of [
			["light", ["#/overview", "#/kpi/revenue"]],
			["dark", ["#/goals", "#/settings"]],
		]) {
			await page.emulateMediaFeatures([
				{ name: "prefers-color-scheme", value: scheme },
				{ name: "prefers-reduced-motion", value: "reduce" },
			]);
			for (const address of addresses) {
				await goTo(page, address);
				await page.waitForSelector("main h1");
				assert.deepEqual(await axeFaults(page), [], `${address}, ${scheme}`);
			}
			const ink = await page.evaluate(
				() => getComputedStyle(document.body).color,
			);
			assert.equal(
				ink,
				scheme === "light" ? "rgb(0, 0, 0)" : "rgb(255, 255, 255)",
			);
		}
		await page.emulateMediaFeatures([]);
		// The tick is wider and the track outlined, as where the system asks for contrast.
		await goTo(page, "#/overview");
		await page.waitForSelector(".lead-goal .bar");
		const drawn = () =>
			page.evaluate(() => {
				const style = (part) =>
					getComputedStyle(document.querySelector(`.lead-goal .bar .${part}`));
				return [style("post").width, style("track").borderTopWidth];
			});
		assert.deepEqual(await drawn(), ["3px", "1px"]);
		// A popup reads it before the store.
		const popup = await chrome.page("popup.html");
		assert.equal(await theme(popup), "contrast");
		await popup.close();
		await page.bringToFront();
		await control("z");
		await until(async () => (await theme()) === undefined);
		assert.deepEqual(await drawn(), ["2px", "0px"]);
		await page.emulateMediaFeatures([
			{ name: "prefers-contrast", value: "more" },
		]);
		assert.deepEqual(await drawn(), ["3px", "1px"]);
		await page.emulateMediaFeatures([
			{ name: "forced-colors", value: "active" },
		]);
		assert.deepEqual(await drawn(), ["3px", "1px"]);
		await page.emulateMediaFeatures([]);
	});

	test("rows in tables are as high as was chosen", async () => {
		await goTo(page, "#/kpi/revenue");
		const height = () =>
			page.$eval(
				".split-by tbody td",
				(cell) => cell.getBoundingClientRect().height,
			);
		await page.waitForSelector(".split-by tbody td");
		const close = await height();
		await palette("roomy");
		await page.keyboard.press("Enter");
		await until(async () => (await height()) >= close + 8);
		await control("z");
		await until(async () => (await height()) === close);
	});

	test("a goal that is reached dips its post once, wherever it is seen first", async () => {
		const month = await page.evaluate(() => {
			const now = new Date();
			return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;
		});
		const setGoal = (kpi) =>
			act(page, "setGoal", {
				kpi,
				scope: { kind: "organisation" },
				periodKind: "year",
				startsOn: month,
				isRecurring: true,
				target: 1,
			});
		const dips = () =>
			page.$$eval(".dips .post", (all) =>
				all.map((post) => getComputedStyle(post).animationName),
			);
		await act(page, "logDeal", {
			amount: { minor: 100_000, currency: "DKK" },
			closedOn: month,
			status: "won",
		});
		await goTo(page, "#/goals");
		await page.waitForSelector(".goals .goal");
		await page.reload();
		await page.waitForSelector(".goals .goal");
		// What was reached before has been seen now.
		await page.reload();
		await page.waitForSelector(".goals .goal");
		assert.deepEqual(await dips(), []);
		await setGoal("dealsWon");
		await until(async () => (await dips()).length === 1);
		assert.deepEqual(await dips(), ["dip"]);
		await page.reload();
		await page.waitForSelector(".goals .goal");
		await until(async () =>
			/past the goal|Goal reached/.test(await textOf(page, ".goals")),
		);
		assert.deepEqual(await dips(), []);
		// Where nothing shall move, nothing does; the words say it all the same.
		await page.emulateMediaFeatures([
			{ name: "prefers-reduced-motion", value: "reduce" },
		]);
		await setGoal("newCustomers");
		await until(async () => (await dips()).length === 1);
		assert.deepEqual(await dips(), ["none"]);
		await page.emulateMediaFeatures([]);
		await act(page, "saveSettings", { patch: { celebrates: false } });
		await until(() =>
			page.evaluate(() => document.documentElement.dataset.celebrates === "no"),
		);
		assert.deepEqual(await dips(), ["none"]);
	});
});
