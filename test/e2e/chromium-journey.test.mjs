// A seller's first mile in real Chromium: the goal, the bar beside the CRM, a real right-click that moves every surface, and what must
// never happen on the way: a trace on other sites, a name where a page could read it, a request to anywhere.
import assert from "node:assert/strict";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import {
	act,
	axeFaults,
	chromium,
	crm,
	figure,
	named,
	noRightClick,
	recordsOf,
	storeOf,
	textOf,
	toolbar,
	until,
} from "./kit.mjs";

const HOST = "div";
const TARGET = 250_000;
const skip = noRightClick || false;

/** Waits until a page's element says what it should. */
const says = (page, words, selector = "body") =>
	until(async () => words.test(await textOf(page, selector)));

const standing = "[aria-label=Goal]";

describe("the first mile", () => {
	let folder;
	let site;
	let chrome;
	/** A page of the extension in which no code of the product runs: to look, and to ask as its pages do. */
	let lab;
	let tab;
	let panel;
	let netLog;

	before(async () => {
		folder = await mkdtemp(join(tmpdir(), "maalbar-"));
		netLog = join(folder, "net.json");
		site = await crm();
		chrome = await chromium({
			screen: skip ? "none" : "virtual",
			hosts: ["crm.test", "other.test"],
			args: [`--log-net-log=${netLog}`],
		});
		lab = await chrome.page("manifest.json");
		tab = await chrome.page(site.url());
	});
	after(async () => {
		await chrome?.close();
		site?.close();
		await rm(folder, { recursive: true, force: true });
	});

	const deals = () => recordsOf(lab, "deal");
	const customerOf = async ({ customer }) =>
		(await recordsOf(lab, "customer")).find(({ id }) => id === customer)?.name;
	const lastDeal = async () => (await deals()).at(-1);
	/** Waits until the toolbar says what it should: the badge, or the first words of the tooltip. */
	const toolbarSays = (badge, title) =>
		until(async () => {
			const now = await toolbar(lab);
			return badge.test(now.badge) && title.test(now.title);
		});
	/** What the bar says, and what it is drawn of: of a deal that is on screen the words are another's than of the goal. */
	const bar = () =>
		chrome.inShadow(tab, HOST, (root) =>
			[
				root.querySelector(".say")?.textContent,
				root.querySelector(".bar")?.getAttribute("aria-label"),
			]
				.join(" ")
				.replace(/\u00a0/g, " "),
		);
	const barSays = (words) => until(async () => words.test((await bar()) ?? ""));
	const isBarThere = () =>
		tab.evaluate((name) => !!document.querySelector(`html > ${name}`), HOST);

	/** Every surface that is open shows these figures, and the toolbar too. None of them is loaded again for it. */
	async function everywhere({ revenue, percent }, ...pages) {
		const share = new RegExp(`(^|\\D)${percent} %`);
		await until(async () => {
			const { badge, title } = await toolbar(lab);
			return badge.replace("↶", "") === `${percent}%` && share.test(title);
		});
		await barSays(share);
		for (const page of pages)
			await until(
				async () =>
					(await figure(page, { kpi: "revenue" })) === String(revenue) &&
					(await figure(page, { kpi: "revenue.attainment" })) ===
						String(revenue / TARGET),
			);
	}

	/** A right-click that is made of the browser's own event, for what no pointer has to show again. */
	const clickEntry = (entry, selectionText, tabInfo) =>
		chrome.fire(
			"contextMenus.onClicked",
			{
				menuItemId: entry,
				selectionText,
				pageUrl: site.url(),
				editable: false,
			},
			tabInfo,
		);

	test("install asks for nothing", async () => {
		const { origins = [], permissions } = await lab.evaluate(() =>
			chrome.permissions.getAll(),
		);
		assert.deepEqual(origins, []);
		assert.ok(!permissions.includes("tabs"));
	});

	test("a site that is not enabled has no trace of it", async () => {
		const other = await chrome.page(site.url("#/deals/1042", "other.test"));
		// No extension runs in a context of its own: the same page as it is without one.
		const context = await chrome.browser.createBrowserContext();
		const untouched = await context.newPage();
		await untouched.goto(site.url("#/deals/1042", "other.test"));
		const look = () => ({
			html: document.documentElement.outerHTML,
			globals: Object.getOwnPropertyNames(globalThis).sort(),
		});
		assert.deepEqual(
			await other.evaluate(look),
			await untouched.evaluate(look),
		);
		assert.equal(other.extensionRealms().length, 0);
		await context.close();
		// Nor can a page find out that it is installed.
		const files = [
			"manifest.json",
			"popup.html",
			"icon/128.png",
			"content-scripts/overlay.js",
		].map(chrome.address);
		const reached = await other.evaluate(
			async (addresses) =>
				Promise.all(
					addresses.map((each) =>
						fetch(each).then(
							() => each,
							() => undefined,
						),
					),
				),
			files,
		);
		assert.deepEqual(reached.filter(Boolean), []);
		assert.equal(
			await other.evaluate((id) => {
				try {
					globalThis.chrome.runtime.connect(id);
					return "connected";
				} catch {
					return "refused";
				}
			}, chrome.id),
			"refused",
		);
		await other.close();
	});

	test("the popup asks for a goal, answered by keyboard alone", async () => {
		const popup = await chrome.popup(tab);
		await popup.waitForSelector("input[aria-label=Target]");
		assert.deepEqual(await axeFaults(popup), []);
		// The first field is chosen, so that typing answers it.
		await popup.keyboard.type("250 000");
		for (let field = 0; field < 3; field++) await popup.keyboard.press("Tab");
		await popup.keyboard.type("Ann Berg");
		await popup.keyboard.press("Enter");
		await popup.waitForSelector(standing);
		const target = { kpi: "revenue.target", scope: "seller:Ann Berg" };
		await until(() => figure(popup, target));
		assert.equal(await figure(popup, target), String(TARGET));
		const [goal] = await recordsOf(lab, "goal");
		assert.equal(goal.target, TARGET * 100);
		assert.equal(goal.currency, "DKK");
		await toolbarSays(/^0%$/, /^Revenue, .+: 0 %, /);
		// The last of what the form has to say.
		await until(
			async () => (await recordsOf(lab, "settings"))[0]?.isIntroduced,
		);
		await chrome.closePopup();
	});

	test("the popup puts the bar onto the page underneath, and nothing moves there", async () => {
		const measure = () =>
			tab.evaluate(() => {
				const { width, height } = document.body.getBoundingClientRect();
				const { scrollWidth, scrollHeight } = document.documentElement;
				return [width, height, scrollWidth, scrollHeight];
			});
		await tab.bringToFront();
		const before = await measure();
		assert.equal(await isBarThere(), false);
		await chrome.allowHost("http://crm.test/*");
		const popup = await chrome.popup(tab);
		const toggle = await named(popup, "switch", "Bar on this page");
		await toggle.click();
		await barSays(/0 %/);
		await until(() => popup.$eval("[role=switch]", (each) => each.checked));
		await chrome.closePopup();
		assert.deepEqual(await measure(), before);
		assert.equal(
			await tab.evaluate(
				(name) =>
					document.querySelector(`html > ${name}`).parentElement.localName,
				HOST,
			),
			"html",
		);
	});

	test("the side panel opens beside the CRM with the month's curve", async () => {
		const opener = await chrome.page("manifest.json");
		panel = await chrome.sidePanel(opener);
		await opener.close();
		await tab.bringToFront();
		await panel.waitForSelector("figure.curve canvas");
		await everywhere({ revenue: 0, percent: 0 }, panel);
	});

	test("a real right-click on a selection logs the deal, and every surface moves", {
		skip,
	}, async () => {
		// It is the click that wakes the background.
		await chrome.stopWorker();
		await chrome.rightClick(tab, "#headline", 1);
		await until(lastDeal);
		const deal = await lastDeal();
		assert.deepEqual(deal.amount, { minor: 62_500_00, currency: "DKK" });
		assert.equal(deal.status, "won");
		assert.equal(deal.createdOn, undefined);
		assert.equal(await customerOf(deal), "ACME A/S");
		assert.equal(deal.pageOrigin, new URL(site.url()).origin);
		assert.equal((await deals()).length, 1);
		// First of all: it says so for ten seconds only.
		await toolbarSays(/^↶25%$/, /^Deal logged\. Open Målbar to undo\n/);
		await everywhere({ revenue: 62_500, percent: 25 }, panel);

		const popup = await chrome.popup(tab);
		await everywhere({ revenue: 62_500, percent: 25 }, panel, popup);
		await says(popup, /ACME A\/S/, ".latest");
		await says(popup, /Deal logged/, "[role=status]");
		await (await named(popup, "button", "Undo")).click();
		await says(popup, /Taken back\. .+ is at 0 % again/, "[role=status]");
		await everywhere({ revenue: 0, percent: 0 }, panel, popup);
		assert.deepEqual(await deals(), []);
		await says(panel, /No deals yet/, ".latest");

		// And redone the same way.
		await (await named(popup, "button", "Redo")).click();
		await everywhere({ revenue: 62_500, percent: 25 }, panel, popup);
		await chrome.closePopup();
	});

	test("the toolbar's ring is drawn anew", async () => {
		await chrome.background(() => {
			const { action } = chrome;
			const { setIcon } = action;
			globalThis.icons = [];
			action.setIcon = (details) => {
				globalThis.icons.push(String(details.imageData[32].data));
				return setIcon.call(action, details);
			};
		});
		const last = () => chrome.background(() => globalThis.icons.at(-1));
		const known = (await deals()).length;
		await clickEntry("logDeal", "Fjordbyg ApS kr. 125.000,00");
		await until(async () => (await deals()).length === known + 1);
		// The icon is set before the badge; what went before may still have drawn another one.
		await toolbarSays(/75%$/, /75 %/);
		const full = await last();
		await act(lab, "undo", { actionId: (await lastAction()).id });
		await toolbarSays(/^25%$/, /25 %/);
		assert.notEqual(await last(), full);
	});

	/** What was done last, of what is not taken back. */
	async function lastAction() {
		const { journal } = await storeOf(lab);
		return journal
			.filter(({ name, undoneBy }) => name !== "undo" && !undoneBy)
			.sort((a, b) => a.at - b.at)
			.at(-1);
	}

	const note = (text) =>
		tab.evaluate((words) => {
			document.querySelector("#note").textContent = words;
		}, text);

	test("an amount that can be read in two ways opens the form, and Enter logs", {
		skip,
	}, async () => {
		const known = (await deals()).length;
		await note("Havblik Hotel A/S 1.234");
		await chrome.rightClick(tab, "#note", 1);
		const popup = await chrome.surface("popup.html");
		const customer = await named(popup, "textbox", "Customer");
		assert.equal(
			await customer.evaluate((field) => field.value),
			"Havblik Hotel A/S",
		);
		const amount = await named(popup, "textbox", "Amount");
		assert.match(await amount.evaluate((field) => field.value), /1,234|1\.234/);
		assert.equal((await deals()).length, known);
		assert.deepEqual(await axeFaults(popup), []);
		await popup.keyboard.press("Enter");
		await until(async () => (await deals()).length === known + 1);
		assert.deepEqual((await lastDeal()).amount, {
			minor: 1_234_00,
			currency: "DKK",
		});
		await says(popup, /Havblik Hotel A\/S, DKK 1,234 logged/, "[role=status]");
		await chrome.closePopup();
	});

	test("a selection without an amount opens the form on the amount; Escape logs nothing", {
		skip,
	}, async () => {
		const known = (await deals()).length;
		await chrome.rightClick(tab, "#customer", 1);
		let popup = await chrome.surface("popup.html");
		await named(popup, "textbox", "Customer");
		await popup.keyboard.press("Escape");
		await says(popup, /Log a deal/, ".writing");
		await chrome.closePopup();
		assert.equal((await deals()).length, known);

		await chrome.rightClick(tab, "#customer", 1);
		popup = await chrome.surface("popup.html");
		await named(popup, "textbox", "Customer");
		await popup.keyboard.type("1000");
		await popup.keyboard.press("Enter");
		await until(async () => (await deals()).length === known + 1);
		const deal = await lastDeal();
		assert.equal(await customerOf(deal), "ACME A/S");
		assert.equal(deal.amount.minor, 1_000_00);
		assert.equal(deal.pageOrigin, new URL(site.url()).origin);
		await chrome.closePopup();
	});

	test("where the browser opens no form, the badge says that a draft waits", async () => {
		const known = (await deals()).length;
		await clickEntry("logDeal", "Skovgaard", { windowId: 1e9 });
		await until(async () => (await toolbar(lab)).badge === "…");
		const draft = () =>
			lab.evaluate(async () => (await chrome.storage.session.get()).draft);
		assert.equal((await draft()).customer, "Skovgaard");
		assert.equal((await draft()).pageOrigin, new URL(site.url()).origin);
		const popup = await chrome.popup(tab);
		await named(popup, "textbox", "Customer");
		await popup.keyboard.press("Escape");
		await popup.waitForSelector(standing);
		// Nothing waits any more.
		await until(async () => !(await draft()));
		await until(async () => /\d%$/.test((await toolbar(lab)).badge));
		assert.equal((await deals()).length, known);
		await chrome.closePopup();
	});

	test("a background that has just woken still speaks in words", async () => {
		await act(lab, "logActivity", { type: "call", on: today() });
		await until(async () => /^Call logged/.test((await toolbar(lab)).title));
		await chrome.stopWorker();
		await clickEntry("logDeal", "Skovgaard", { windowId: 1e9 });
		await until(async () => (await toolbar(lab)).badge === "…");
		assert.match(
			(await toolbar(lab)).title,
			/^Call logged\. Open Målbar to undo\n/,
		);
		await lab.evaluate(() => chrome.storage.session.remove("draft"));
	});

	test("leads, meetings and quotes are logged from the menu as well", {
		skip,
	}, async () => {
		await note("Møller Maskiner A/S");
		await chrome.rightClick(tab, "#note", 2);
		await until(async () => (await recordsOf(lab, "lead")).length === 1);
		const [lead] = await recordsOf(lab, "lead");
		assert.equal(await customerOf(lead), "Møller Maskiner A/S");
		assert.equal(lead.createdOn, today());
		await until(async () => /^Lead logged/.test((await toolbar(lab)).title));

		const activities = async (type) =>
			(await recordsOf(lab, "activity")).filter((each) => each.type === type);
		await chrome.rightClick(tab, "#note", 3);
		await until(async () => (await activities("meetingBooked")).length === 1);
		await chrome.rightClick(tab, "#note", 4);
		await until(async () => (await activities("quoteSent")).length === 1);
		for (const type of ["meetingBooked", "quoteSent"]) {
			const [activity] = await activities(type);
			assert.equal(await customerOf(activity), "Møller Maskiner A/S");
			assert.equal(activity.on, today());
			assert.equal(activity.pageOrigin, new URL(site.url()).origin);
		}
	});

	const calls = async () =>
		(await recordsOf(lab, "activity")).filter(({ type }) => type === "call")
			.length;

	test("the shortcuts count a call, and hide and show the bar", async () => {
		const known = await calls();
		await chrome.stopWorker();
		if (skip) await chrome.fire("commands.onCommand", "log-call");
		else {
			await tab.bringToFront();
			// The shortcut is what wakes the background.
			chrome.press("alt+shift+l");
		}
		await until(async () => (await calls()) === known + 1);
		await until(async () => /^Call logged/.test((await toolbar(lab)).title));
		// First the bar gets the focus, then it is put away, then it comes back.
		await tab.bringToFront();
		await chrome.fire("commands.onCommand", "toggle-overlay");
		await until(() =>
			chrome.inShadow(tab, HOST, (root) => root.activeElement !== null),
		);
		assert.equal(await isBarThere(), true);
		await chrome.fire("commands.onCommand", "toggle-overlay");
		await until(async () => !(await isBarThere()));
		await chrome.fire("commands.onCommand", "toggle-overlay");
		await until(isBarThere);
		assert.equal(await calls(), known + 1);
	});

	test("the popup logs by keyboard alone", async () => {
		const known = { deals: (await deals()).length, calls: await calls() };
		const popup = await chrome.popup(tab);
		await popup.waitForSelector(".latest li, .latest p");
		await popup.keyboard.press("c");
		// The call before this one may still be said to be logged: the words alone do not tell.
		await until(async () => (await calls()) > known.calls);
		await says(popup, /Call logged/, "[role=status]");
		assert.equal(await calls(), known.calls + 1);

		await popup.keyboard.press("/");
		await popup.keyboard.type("Fjordbyg ApS 30.000");
		await says(popup, /Won · Fjordbyg ApS · DKK 30,000/, "form + .keys");
		await popup.keyboard.press("Enter");
		await says(popup, /Fjordbyg ApS, DKK 30,000 logged/, "[role=status]");
		assert.equal((await deals()).length, known.deals + 1);
		assert.equal(await customerOf(await lastDeal()), "Fjordbyg ApS");

		// The field still has the focus: what is typed next is the next deal.
		await popup.keyboard.type("3 calls");
		await popup.keyboard.press("Enter");
		await says(popup, /3 calls logged/, "[role=status]");
		assert.equal(await calls(), known.calls + 4);

		// Tab opens the form with what is typed so far.
		await popup.keyboard.type("Kysten 9.000");
		await popup.keyboard.press("Tab");
		let customer = await named(popup, "textbox", "Customer");
		const name = () => customer.evaluate((field) => field.value);
		assert.equal(await name(), "Kysten");
		// What is changed there and left can be taken up again.
		await customer.focus();
		await popup.keyboard.press("End");
		await popup.keyboard.type(" A/S");
		await popup.keyboard.press("Escape");
		await says(popup, /Not logged/, "[role=status]");
		await (await popup.waitForSelector("[role=status] button")).click();
		customer = await named(popup, "textbox", "Customer");
		assert.equal(await name(), "Kysten A/S");
		await popup.keyboard.press("Escape");
		await popup.waitForSelector(standing);

		await popup.keyboard.down("Control");
		await popup.keyboard.press("z");
		await popup.keyboard.up("Control");
		await says(popup, /Taken back/, "[role=status]");
		assert.equal(await calls(), known.calls + 1);
		assert.equal((await deals()).length, known.deals + 1);
		await chrome.closePopup();
	});

	test("popup and side panel have nothing axe finds, in light and in dark", async () => {
		for (const path of ["popup.html", "sidepanel.html"]) {
			const page = await chrome.page(path);
			await page.waitForSelector(".latest li");
			if (path === "sidepanel.html")
				await page.waitForSelector("figure.curve canvas");
			for (const value of ["light", "dark"]) {
				await page.emulateMediaFeatures([
					{ name: "prefers-color-scheme", value },
				]);
				const faults = await axeFaults(page, value);
				assert.deepEqual(faults, [], `${path} in ${value}`);
			}
			await page.close();
		}
	});

	test("Danish comes to every surface while it runs, and goes again", async () => {
		const popup = await chrome.page("popup.html");
		await popup.waitForSelector(standing);
		await chrome.background(() => {
			const { contextMenus } = chrome;
			const { create } = contextMenus;
			globalThis.titles = [];
			contextMenus.create = (item, ...rest) => {
				globalThis.titles.push(item.title);
				return create.call(contextMenus, item, ...rest);
			};
		});
		const menus = () => chrome.background(() => globalThis.titles.slice(-5));
		const buttons = () =>
			chrome.inShadow(tab, HOST, (root) =>
				[...root.querySelectorAll("button")].map(({ title }) => title),
			);
		await act(lab, "saveSettings", { patch: { language: "da" } });
		for (const page of [popup, panel]) {
			await says(page, /Pr\. arbejdsdag/);
			assert.equal(
				await page.evaluate(() => document.documentElement.lang),
				"da",
			);
			await until(
				async () => !/Per workday|Bar on this page/.test(await textOf(page)),
			);
		}
		await until(async () => (await buttons()).includes("Skjul tal"));
		await until(async () => /^Omsætning, /m.test((await toolbar(lab)).title));
		const danish = [
			"Registrér salg",
			"Registrér lead",
			"Registrér møde",
			"Registrér tilbud",
			"Registrér opkald",
		];
		await until(async () => String(await menus()) === String(danish));
		await act(lab, "saveSettings", { patch: { language: "en" } });
		for (const page of [popup, panel]) await says(page, /Per workday/);
		await until(async () => (await buttons()).includes("Hide figures"));
		await until(async () => (await menus())[0] === "Log deal");
		await popup.close();
	});

	test("the page under the bar cannot read it, press it, or speak for it", async () => {
		const hostile = await chrome.browser.newPage();
		await hostile.evaluateOnNewDocument(() => {
			globalThis.roots = [];
			const { attachShadow } = Element.prototype;
			Element.prototype.attachShadow = function (options) {
				const root = attachShadow.call(this, { ...options, mode: "open" });
				globalThis.roots.push(root);
				return root;
			};
			globalThis.messages = [];
			addEventListener("message", ({ data }) =>
				globalThis.messages.push(JSON.stringify(data)),
			);
			// Poisoned built-ins reach the page's own world only.
			Array.prototype.map = () => ["poisoned"];
		});
		await hostile.goto(site.url());
		await until(() => hostile.$(`html > ${HOST}`));
		const read = await hostile.evaluate((name) => {
			const host = document.querySelector(`html > ${name}`);
			const range = document.createRange();
			range.selectNodeContents(document.documentElement);
			getSelection().selectAllChildren(document.documentElement);
			const points = [];
			for (let x = 5; x < innerWidth; x += 40)
				for (let y = 5; y < innerHeight; y += 20)
					for (const element of document.elementsFromPoint(x, y))
						if (!document.body.contains(element))
							points.push(element.outerHTML.slice(0, 4000));
			return {
				root: host.shadowRoot,
				inside: [
					host.innerHTML,
					host.innerText,
					host.textContent,
					document.documentElement.innerText,
					document.documentElement.outerHTML,
					String(range),
					String(getSelection()),
					...points,
					...globalThis.messages,
					getComputedStyle(host, "::before").content,
					JSON.stringify([...host.attributes].join()),
				].join("\n"),
				roots: globalThis.roots.length,
			};
		}, HOST);
		assert.equal(read.root, null);
		assert.equal(read.roots, 0);
		assert.equal(/Revenue|behind|ahead|Ann Berg|DKK/.exec(read.inside), null);
		assert.match(
			await chrome.inShadow(hostile, HOST, (root) => root.textContent),
			/Revenue/,
		);

		// What a script clicks is no click.
		await hostile.evaluate((name) => {
			const host = document.querySelector(`html > ${name}`);
			for (const type of ["pointerdown", "pointerup", "mousedown", "click"])
				for (const composed of [true, false])
					host.dispatchEvent(
						new PointerEvent(type, { bubbles: true, composed }),
					);
			host.click();
		}, HOST);
		await chrome.inShadow(hostile, HOST, (root) => {
			for (const button of root.querySelectorAll("button")) button.click();
		});
		assert.match(
			await chrome.inShadow(hostile, HOST, (root) => root.textContent),
			/Revenue/,
		);

		// A script in the page's other world, as a broken renderer could be, may log nothing.
		const before = await storeOf(lab);
		const [realm] = hostile.extensionRealms();
		for (const [type, input] of [
			["logDeal", { customerName: "Forged", status: "won" }],
			["undo", { actionId: (await lastAction()).id }],
			["startEmpty", {}],
		]) {
			const answer = await realm.evaluate(
				(message) => chrome.runtime.sendMessage(message),
				{
					id: 1,
					timestamp: 0,
					type,
					data: { actionId: crypto.randomUUID(), input },
				},
			);
			if (type !== "startEmpty")
				assert.deepEqual(answer.res, {
					ok: false,
					reason: "invalid",
					detail: "sender",
				});
		}
		assert.deepEqual(await storeOf(lab), before);
		await hostile.close();
	});

	// Chromium runs a page's own constructor for an element with a name like `its-bar`, also when a content script makes it, and
	// the internals of such an element show a closed root.
	test("nor by making itself the maker of the bar's element", async () => {
		const hostile = await chrome.browser.newPage();
		await hostile.evaluateOnNewDocument((name) => {
			if (name.includes("-"))
				customElements.define(
					name,
					class extends HTMLElement {
						internals = this.attachInternals();
					},
				);
		}, HOST);
		await hostile.goto(site.url());
		const host = await until(() => hostile.$(`html > ${HOST}`));
		const read = await host.evaluate((element) => {
			try {
				const { shadowRoot } = element.internals ?? element.attachInternals();
				return shadowRoot?.textContent ?? null;
			} catch {
				return null;
			}
		});
		await hostile.close();
		assert.ok(read === null, "the page read the closed root");
	});

	test("a page that takes the bar out gets its way after three times", async () => {
		const returns = await tab.evaluate(async (name) => {
			let seen = 0;
			for (let quiet = 0; quiet < 10; quiet++) {
				const host = document.querySelector(`html > ${name}`);
				if (host) {
					host.remove();
					seen++;
					quiet = 0;
				}
				await new Promise((done) => setTimeout(done, 20));
			}
			return seen;
		}, HOST);
		assert.equal(returns, 4);
		await tab.reload();
		await barSays(/Revenue/);
	});

	test("what a page's scripts could reach holds no name, deal or address, and records hold the origin only", async () => {
		const kept = await lab.evaluate(async () =>
			JSON.stringify([
				await chrome.storage.local.get(),
				await chrome.storage.session.get(),
				await chrome.storage.sync.get(),
			]),
		);
		for (const name of [
			"Ann",
			"Berg",
			"ACME",
			"Fjordbyg",
			"Havblik",
			"Møller",
			"Skovgaard",
			"Kysten",
			"deals/",
		])
			assert.ok(!kept.includes(name), `${name} in ${kept}`);
		const store = JSON.stringify(await storeOf(lab));
		assert.ok(store.includes(new URL(site.url()).origin) || skip);
		assert.doesNotMatch(store, /crm\.test:\d+\/|deals\//);
	});

	test("taken back, the bar leaves the page, and no later one has it", async () => {
		await chrome.closePopup().catch(() => {});
		await tab.bringToFront();
		const popup = await chrome.popup(tab);
		const toggle = await named(popup, "switch", "Bar on this page");
		await until(() => toggle.evaluate((each) => each.checked));
		await toggle.click();
		await until(async () => !(await isBarThere()));
		await until(() => toggle.evaluate((each) => !each.checked));
		await chrome.closePopup();
		await until(() =>
			lab.evaluate(
				async () =>
					(await chrome.scripting.getRegisteredContentScripts()).length === 0,
			),
		);
		await tab.reload();
		await tab.waitForSelector("#headline");
		const next = await chrome.page(site.url("#/deals"));
		await next.waitForSelector("table");
		for (const page of [tab, next]) {
			assert.equal(await page.$(`html > ${HOST}`), null);
			// Chromium may keep an empty world for it; no script of it ran there.
			for (const realm of page.extensionRealms())
				assert.equal(
					await realm.evaluate(() => "maalbarIsHere" in globalThis),
					false,
				);
		}
		await next.close();
	});

	test("nothing has left the browser", async () => {
		// Nor could it: the extension's own rules for its pages and its background forbid it.
		const ask = (address) =>
			fetch(address).then(
				() => "answered",
				() => "refused",
			);
		assert.equal(await lab.evaluate(ask, site.url("")), "refused");
		assert.equal(await chrome.background(ask, site.url("")), "refused");
		await chrome.close();
		chrome = undefined;
		const { constants, events } = JSON.parse(await readFile(netLog, "utf8"));
		const begins = constants.logEventPhase.PHASE_BEGIN;
		const request = constants.logEventTypes.URL_REQUEST_START_JOB;
		const requests = events
			.filter(({ type, phase }) => type === request && phase === begins)
			.map(({ params }) => params)
			.filter((params) => params?.url);
		// The log does hold what pages ask for.
		assert.ok(requests.some(({ url }) => url.startsWith(site.url(""))));
		assert.deepEqual(
			requests.filter(({ initiator }) =>
				initiator?.startsWith("chrome-extension://"),
			),
			[],
		);
	});
});

/** Today as a seller's calendar has it. */
function today() {
	const now = new Date();
	const two = (value) => String(value).padStart(2, "0");
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
