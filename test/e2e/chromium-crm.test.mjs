// The product beside a CRM nobody wrote for it: react-admin, in three languages, slow, restless, with windows, panels and tabs over tabs.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { makeRealCrm, realCrmBuild } from "../../scripts/real-crm.mjs";
import { act, chromium, crm, recordsOf, sleep, until } from "./kit.mjs";
import { data, dayFromToday } from "./react-admin-crm/src/data.js";

const TARGET = 1_000_000;
/** A button that writes has to have been there for half a second; it is looked at five times in one. */
const STEADY = 800;
/** One host a language, as each site says its own currency. */
const HOSTS = { en: "crm.test", da: "crm-da.test", sv: "crm-sv.test" };
const STAGES = {
	en: { negotiation: "Negotiation", proposal: "Proposal sent" },
	da: { negotiation: "Forhandling", proposal: "Tilbud sendt" },
	sv: { negotiation: "Förhandling", proposal: "Offert skickad" },
};

const dealOf = (id) => data.deals.find((deal) => deal.id === id);
const companyOf = ({ companyId }) =>
	data.companies.find(({ id }) => id === companyId).name;
const minorOf = ({ amount }) => Math.round(amount * 100);
/** What the bar shows as read of a deal, as soon as it has read all of it. */
const whole = (deal) => ({
	Customer: companyOf(deal),
	Amount: RegExp(
		`${deal.amount.toLocaleString("en", { minimumFractionDigits: Number.isInteger(deal.amount) ? 0 : 2 })}$`,
	),
});
const plain = (text) => text.replace(/\s+/g, " ").trim();

describe("the bar beside a real CRM", () => {
	let site;
	let chrome;
	/** A page of the extension in which no code of the product runs. */
	let lab;
	let tab;

	before(async () => {
		await makeRealCrm();
		site = await crm({ folder: realCrmBuild });
		chrome = await chromium({ hosts: Object.values(HOSTS) });
		lab = await chrome.page("manifest.json");
		await act(lab, "nameMe", { name: "Freja Lund" });
		await act(lab, "saveSettings", { patch: { isIntroduced: true } });
		await act(lab, "setGoal", {
			scope: { kind: "organisation" },
			periodKind: "year",
			startsOn: `${dayFromToday(0).slice(0, 4)}-01-01`,
			isRecurring: true,
			kpi: "revenue",
			target: TARGET * 100,
			currency: "DKK",
		});
		for (const host of Object.values(HOSTS))
			await chrome.enableSite(`http://${host}/*`);
		tab = await chrome.page(addressOf("en", "/deals/1001/show"));
		await until(async () => (await looked()).words);
		await open();
	});
	after(async () => {
		await chrome?.close();
		site?.close();
	});

	const addressOf = (language, path) =>
		site.url(`?lang=${language}#${path}`, HOSTS[language]);
	const inBar = (task, ...args) => chrome.inBar(tab, task, ...args);

	/** What the bar says and what it shows as read, and at the very same moment the page's address and headline. */
	const looked = async () =>
		(await inBar((root, text) => {
			const read = {};
			for (const term of root.querySelectorAll(".read dt")) {
				const value = term.nextElementSibling;
				const mark = text(value.querySelector(".mark"));
				read[text(term)] =
					text(value.querySelector("bdi")) + (mark ? ` (${mark})` : "");
			}
			return {
				words: text(root.querySelector(".words")),
				primary: text(root.querySelector("[data-name=primary]")),
				facts: Object.fromEntries(
					[...root.querySelectorAll(".kv dt")].map((term) => [
						text(term),
						text(term.nextElementSibling),
					]),
				),
				read,
			};
		})) ?? { words: "", primary: "", facts: {}, read: {} };

	/** Waits until the bar shows what is wanted of the page, and answers all it shows. */
	async function shows(wanted) {
		let last;
		const isSo = ({ words, primary, read }) =>
			Object.entries(wanted).every(([name, value]) => {
				const found = { words, primary }[name] ?? read[name] ?? "";
				return value instanceof RegExp ? value.test(found) : found === value;
			});
		await until(async () => {
			last = await looked();
			return isSo(last);
		}).catch(() => {
			throw new Error(
				`wanted ${Object.entries(wanted)}, the bar shows ${JSON.stringify(last)}`,
			);
		});
		return last;
	}

	async function press(selector) {
		await until(() =>
			inBar((root, _, wanted) => root.querySelector(wanted) !== null, selector),
		);
		const [x, y] = await inBar((root, _, wanted) => {
			const { left, top, width, height } = root
				.querySelector(wanted)
				.getBoundingClientRect();
			return [left + width / 2, top + height / 2];
		}, selector);
		await tab.mouse.click(x, y);
	}

	/** Opens what is under the line. */
	const open = () => press("[data-name=more]");

	/** Presses a key in the bar, whoever had the keyboard before. */
	async function key(name) {
		await inBar((root) => root.querySelector("[data-name=less]").focus());
		await tab.keyboard.press(name);
	}

	async function go(language, path) {
		const { host } = new URL(addressOf(language, path));
		if (new URL(tab.url()).host === host) await goTo(path);
		else {
			await tab.goto(addressOf(language, path));
			await until(async () => (await looked()).words);
			await open();
		}
	}
	const goTo = (path) =>
		tab.evaluate((to) => {
			location.hash = to;
		}, path);
	const deals = () => recordsOf(lab, "deal");
	/** The deal that was logged for a record of the CRM: it is known by the record's address. */
	const storedOf = async (id) =>
		(await deals()).find(({ keys = [] }) =>
			keys.some((key) => key.includes(`/deals/${id}`)),
		);
	const customerOf = async ({ customer }) =>
		(await recordsOf(lab, "customer")).find(({ id }) => id === customer)?.name;

	for (const language of ["en", "da", "sv"])
		test(`reads a deal's page and its form in ${language}`, async () => {
			for (const [id, path] of [
				[1001, "/deals/1001/show"],
				[1001, "/deals/1001"],
				[1022, "/deals/1022/show"],
			]) {
				const deal = dealOf(id);
				await go(language, path);
				await shows({
					...whole(deal),
					Title: deal.title,
					Stage: STAGES[language][deal.stage] ?? /./,
					"Expected close": /./,
				});
			}
		});

	test("only proposes what a krone may be, until it is said for the site", async () => {
		const deal = dealOf(1011);
		await go("sv", "/deals/1011/show");
		await shows({
			Customer: companyOf(deal),
			Amount: /^SEK 96,300 \(likely\)$/,
			primary: /^Type it/,
		});
		await sleep(STEADY);
		await key("w");
		await sleep(300);
		assert.deepEqual(await deals(), []);
		await lab.evaluate(() => chrome.storage.session.remove("draft"));
		await act(lab, "saveTaughtPage", {
			origin: new URL(tab.url()).origin,
			kind: "deal",
			addressShape: "",
			fields: {},
			currency: "SEK",
		});
		await go("sv", "/deals/1010/show");
		await shows({ ...whole(dealOf(1010)), Amount: /^SEK 845,000$/ });
		// What says another currency keeps it.
		await go("sv", "/deals/1001/show");
		await shows({ ...whole(dealOf(1001)), Amount: /^DKK 62,500$/ });
	});

	test("logs what is on the page to the last cent, by a key, and takes it back", async () => {
		const deal = dealOf(1002);
		await go("en", "/deals/1002");
		await shows({ ...whole(deal), Title: deal.title, words: /0 → 12 %/ });
		await sleep(STEADY);
		await key("w");
		await shows({
			words: /^Nordhavn Kedler A\/S, DKK 118,400.* logged\. .*0 → 12 %$/,
		});
		const stored = await storedOf(1002);
		assert.equal(stored.title, deal.title);
		assert.equal(await customerOf(stored), companyOf(deal));
		assert.deepEqual(stored.amount, {
			minor: minorOf(deal),
			currency: deal.currency,
		});
		assert.equal(stored.stage, "Proposal sent");
		assert.equal(stored.status, "won");
		assert.equal(stored.closedOn, dayFromToday(0));
		await sleep(STEADY);
		await key("u");
		await shows({ words: /^Taken back/ });
		assert.equal(await storedOf(1002), undefined);
	});

	test("says what the CRM says now after an edit, brings it up to date, and knows the deal again", async () => {
		const deal = dealOf(1004);
		await go("en", "/deals/1004/show");
		await shows({ ...whole(deal), words: /\d → \d/ });
		await sleep(STEADY);
		await key("o");
		const stored = await until(() => storedOf(1004));
		assert.equal(stored.status, "open");
		assert.equal(stored.stage, "New");
		assert.equal(stored.createdOn, deal.createdOn);
		assert.equal(stored.expectedCloseOn, deal.expectedCloseOn);

		await go("en", "/deals/1004");
		const amount = await tab.waitForSelector("input[name=amount]");
		await until(() => amount.evaluate(({ value }) => value !== ""));
		await amount.click({ count: 3 });
		await amount.type("52000");
		await tab.click("button[type=submit]");
		// The same record at another address of its own.
		await shows({
			words: /^The page says .*52,000, stored is .*48,900$/,
			primary: /^Update/,
		});
		await until(() => /show$/.test(tab.url()));
		// A press on what has just been drawn anew counts for nothing, as a hand would see: it presses again.
		await until(async () => {
			await sleep(STEADY);
			await press("[data-name=primary]");
			await sleep(300);
			return (await storedOf(1004)).amount.minor === 52_000_00;
		});
		assert.equal((await deals()).length, 1);

		// Read anew, it holds in memory what it held at first.
		await tab.reload();
		await shows({
			words: /^The page says .*48,900, stored is .*52,000$/,
		});
		await open();
	});

	test("reads a window and a panel over the list, and the list again when they are gone", async () => {
		await go("en", "/deals");
		await shows({ words: /won: \d|deals in sight/ });
		const close = (within) =>
			tab.evaluate((name) => {
				[...document.querySelectorAll(`${name} button`)].at(-1).click();
			}, within);
		for (const [id, opener, within] of [
			[1003, "panel", "aside"],
			[1010, "window", "[role=dialog]"],
		]) {
			const deal = dealOf(id);
			await tab.evaluate(
				(title, where) => {
					[...document.querySelectorAll("tbody tr")]
						.find(({ textContent }) => textContent.includes(title))
						.querySelector(`[data-open=${where}]`)
						.click();
				},
				deal.title,
				opener,
			);
			const { read } = await shows({
				Title: deal.title,
				Customer: companyOf(deal),
			});
			assert.equal(Number(read.Amount.replace(/[^\d.]/g, "")), deal.amount);
			await close(within);
			const { read: then } = await shows({
				words: /won: \d|deals in sight/,
			});
			assert.equal(then.Title, undefined);
		}
	});

	test("takes nothing from a tab that is not open, nor a deal's amount from a company", async () => {
		await go("en", "/deals/1001/show/offer");
		const { words, read } = await shows({
			words: /^No amount on this page$/,
			Amount: /not found/,
		});
		assert.doesNotMatch(words + read.Amount, /\d → \d|84,375/);
		await go("en", "/companies/202/show");
		await shows({ Customer: "Øresunds Køleteknik A/S" });
		const known = await deals();
		await sleep(STEADY);
		await key("w");
		await sleep(300);
		assert.deepEqual(await deals(), known);
	});

	test("sums a board by stage, and never takes a rounded amount for an exact one", async () => {
		for (const language of ["en", "da", "sv"]) {
			await go(language, "/board");
			const { facts } = await shows({
				words: /won: |deals in sight|In which currency/,
			});
			assert.equal(Object.keys(facts).length, 6, JSON.stringify(facts));
			await go(language, "/board/1021");
			const known = await deals();
			const { read, primary } = await shows({
				Title: dealOf(1021).title,
				Customer: companyOf(dealOf(1021)),
				words: /^About .*96,300 on the page/,
			});
			assert.match(read.Amount, /\(about\)/);
			assert.match(primary, /^Type it/);
			await sleep(STEADY);
			await key("w");
			await sleep(300);
			assert.deepEqual(await deals(), known);
			await lab.evaluate(() => chrome.storage.session.remove("draft"));
		}
	});

	test("never shows nor logs the deal before, however fast one goes from deal to deal", async () => {
		const first = dealOf(1033);
		const last = dealOf(1040);
		await go("en", "/deals/1033/show");
		await shows({ ...whole(first), words: /\d → \d/ });
		const before = await deals();
		// All that the bar says, and whose page it is by its address at that very moment.
		await inBar((root, text) => {
			const seen = new Map();
			const look = () => {
				const frame = {
					at: Number(/\d+/.exec(location.hash)[0]),
					words: text(root.querySelector(".words")),
					read: Object.fromEntries(
						[...root.querySelectorAll(".read dt")].map((term) => [
							text(term),
							text(term.nextElementSibling.querySelector("bdi")),
						]),
					),
				};
				seen.set(JSON.stringify(frame), frame);
			};
			const watcher = new MutationObserver(look);
			watcher.observe(root, {
				attributes: true,
				childList: true,
				subtree: true,
			});
			const timer = setInterval(look, 5);
			globalThis.leaveFor = (path) => {
				location.hash = path;
				look();
			};
			globalThis.frames = () => {
				clearInterval(timer);
				watcher.disconnect();
				return [...seen.values()];
			};
		});
		const leaveFor = async (path) => {
			await inBar((_, __, to) => globalThis.leaveFor(to), path);
			await key("w");
		};
		// The deal before can be logged until its page is left.
		await sleep(STEADY);
		for (const [path, ms] of [
			["1039/show", 150],
			["1005/show", 450],
			["1034/show", 700],
			["1002", 300],
			["1007", 850],
			["1001/show", 200],
			["1032/show", 600],
			["1008/show", null],
		]) {
			await leaveFor(`/deals/${path}`);
			if (ms) {
				await sleep(ms);
				await key("w");
			} else await shows({ ...whole(dealOf(1008)), words: /\d → \d/ });
		}
		// A CRM that still shows the record before while it waits for the next.
		await tab.evaluate(() => {
			const app = document.querySelector("#root");
			const kept = app.cloneNode(true);
			app.before(kept);
			app.hidden = true;
			globalThis.goOn = () => {
				kept.remove();
				app.hidden = false;
			};
		});
		await sleep(2 * STEADY);
		await shows(whole(dealOf(1008)));
		await sleep(STEADY);
		await leaveFor(`/deals/${last.id}/show`);
		await sleep(2_500);
		await key("w");
		await tab.evaluate(() => globalThis.goOn());
		await shows({ ...whole(last), words: /\d → \d/ });
		await sleep(STEADY);
		await key("w");
		await shows({ words: /^Nordhavn Kedler A\/S, DKK 8,400 logged/ });

		const frames = await inBar(() => globalThis.frames());
		const spoken = frames.filter(({ read }) => Object.keys(read).length > 0);
		for (const { id } of [first, dealOf(1008), last])
			assert.ok(spoken.some(({ at }) => at === id));
		for (const { at, words, read } of frames) {
			const deal = dealOf(at);
			const what = JSON.stringify({ at, words, read });
			if (read.Customer) assert.equal(read.Title, deal.title, what);
			assert.equal(read.Customer || companyOf(deal), companyOf(deal), what);
			if (read.Amount)
				assert.equal(
					Number(read.Amount.replace(/[^\d.]/g, "")),
					deal.amount,
					what,
				);
			const moved = /^Win it: (\d+) → (\d+) %/.exec(words);
			const percent = (100 * deal.amount) / TARGET;
			if (moved) assert.ok(Math.abs(moved[2] - moved[1] - percent) <= 1, what);
		}
		const logged = (await deals()).filter(
			({ id }) => !before.some((known) => known.id === id),
		);
		assert.ok(await storedOf(last.id));
		for (const stored of logged) {
			const deal = dealOf(Number(/\/deals\/(\d+)/.exec(stored.keys)[1]));
			assert.equal(stored.title ?? deal.title, deal.title);
			assert.deepEqual(stored.amount, {
				minor: minorOf(deal),
				currency: deal.currency,
			});
			assert.equal(await customerOf(stored), companyOf(deal));
		}
	});

	test("logs the deal on the page from the menu, with nothing selected", async () => {
		const deal = dealOf(1032);
		await go("en", "/deals/1032/show");
		await shows({ ...whole(deal), words: /\d → \d/ });
		const info = await lab.evaluate(async (pattern) => {
			const [{ id, windowId }] = await chrome.tabs.query({ url: pattern });
			return { id, windowId };
		}, `http://${HOSTS.en}/*`);
		await chrome.fire(
			"contextMenus.onClicked",
			{ menuItemId: "logDeal", pageUrl: tab.url(), editable: false },
			info,
		);
		const stored = await until(() => storedOf(1032));
		assert.equal(await customerOf(stored), companyOf(deal));
		assert.deepEqual(stored.amount, { minor: 33_250_00, currency: "DKK" });
	});

	test("shows the same beside the page, in the side panel", async () => {
		const panel = await chrome.sidePanel(lab);
		await tab.bringToFront();
		const said = async () =>
			plain(
				(await panel
					.$eval(".on-page", ({ textContent }) => textContent)
					.catch(() => "")) ?? "",
			);
		for (const id of [1039, 1033]) {
			const deal = dealOf(id);
			await goTo(`/deals/${id}/show`);
			await until(async () => (await said()).includes(companyOf(deal)));
			assert.match(await said(), RegExp(deal.amount.toLocaleString("en")));
		}
	});
});
