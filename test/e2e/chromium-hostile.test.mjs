// A page that is out for the bar, in real Chromium: what it says is not read, no press nobody meant writes, and neither takes the
// other down. Held to what can be seen from outside: what is stored, what the page has seen, how the page runs. The attacks stand in
// hostile/attacks.js, and each is shown to be one on a bar made without care; rows 42 to 54 of what can go wrong.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import {
	act,
	chromeBuild,
	chromium,
	crm,
	recordsOf,
	sleep,
	until,
} from "./kit.mjs";

const attacks = readFileSync(
	new URL("./hostile/attacks.js", import.meta.url),
	"utf8",
);
const HOST = "div";
/** Stored, and never any business of a page. */
const SELLER = "Quentin Zyxwell";
const OTHER = "Vexholm Quarry ApS";
/** What a bar without care says. */
const NAIVE = "Zanzibar 73 %";
/** What writes, by its words. */
const WRITES = /Log as won/i;
/** Longer than all has to have been the same for a press to count. */
const STEADY = 750;
/** In so many windows at once, as most of the time is waiting. */
const WINDOWS = 5;

/** Every file the extension is made of. */
const files = readdirSync(chromeBuild, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map((entry) =>
		join(entry.parentPath, entry.name)
			.slice(chromeBuild.length + 1)
			.replaceAll("\\", "/"),
	);

describe("a hostile page", () => {
	let site;
	let chrome;
	let lab;
	let tab;

	before(async () => {
		site = await crm();
		chrome = await chromium({ hosts: ["crm.test", "other.test"] });
		lab = await chrome.page("manifest.json");
		const {
			ids: [seller],
		} = await act(lab, "nameMe", { name: SELLER });
		await act(lab, "saveSettings", { patch: { isIntroduced: true } });
		await act(lab, "saveRecord", {
			kind: "customer",
			id: "0190a0a0-0000-7000-8000-00000000c001",
			isNew: true,
			patch: { name: OTHER },
		});
		const now = new Date();
		await act(lab, "setGoal", {
			kpi: "revenue",
			scope: { kind: "seller", id: seller },
			periodKind: "month",
			startsOn: `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-01`,
			isRecurring: true,
			target: 27_182_800,
			currency: "DKK",
		});
		await chrome.enableSite("http://crm.test/*");
		tab = await hostile();
	});
	after(async () => {
		await chrome?.close();
		site?.close();
	});

	/** A window whose pages' own script is the attacker's. */
	async function hostile() {
		const page = await chrome.browser.newPage({ type: "window" });
		await page.emulateFocusedPage(true);
		await page.evaluateOnNewDocument(attacks);
		return page;
	}
	/** A new page of the CRM, once its bar says what the deal would do. */
	async function attacked(page = tab, at = site.url()) {
		await page.goto("about:blank");
		await page.goto(at);
		await until(() => writer(page));
	}

	/** What the bar says, each text by itself. */
	const texts = async (page = tab) =>
		(await chrome.inShadow(page, HOST, (root) => {
			const all = [];
			const take = (node) => {
				if (node.localName === "style") return;
				for (const name of ["aria-label", "title"])
					all.push(node.getAttribute?.(name) ?? "");
				for (const child of node.childNodes) {
					if (child.nodeType === 3) all.push(child.data);
					else take(child);
				}
			};
			take(root);
			return all.map((each) => each.replace(/[\s\u00a0]+/g, " ").trim());
		})) ?? [];

	/** Where the middle of a button is, by its words; null: nowhere. */
	const button = (page, words) =>
		chrome.inShadow(
			page,
			HOST,
			(root, source) => {
				const wanted = new RegExp(source, "i");
				for (const each of root.querySelectorAll("button")) {
					const { left, top, width, height } = each.getBoundingClientRect();
					const said = `${each.textContent} ${each.getAttribute("aria-label")}`;
					if (wanted.test(said) && width > 0)
						return { x: left + width / 2, y: top + height / 2 };
				}
				return null;
			},
			words.source,
		);
	const writer = (page = tab) => button(page, WRITES);
	/** The pointer comes, and presses. */
	async function press(page, { x, y }) {
		await page.mouse.move(x - 40, y - 3);
		await page.mouse.move(x, y, { steps: 3 });
		await page.mouse.down();
		await page.mouse.up();
	}
	/** Presses where a button was, and where it is now if that is elsewhere and in the window. */
	async function pressThere(page, was, now) {
		await press(page, was);
		const isElsewhere =
			now && now.y > 0 && Math.hypot(now.x - was.x, now.y - was.y) > 3;
		if (isElsewhere) await press(page, now);
	}
	const deals = () => recordsOf(lab, "deal");
	/** Nothing was written that an attack could have: no deal, no activity, no lead. */
	async function isUntouched() {
		for (const kind of ["deal", "activity", "lead"])
			assert.deepEqual(await recordsOf(lab, kind), [], kind);
	}
	/** Runs a task for each, in several windows at once. */
	async function inWindows(all, task) {
		const waiting = [...all];
		await Promise.all(
			Array.from({ length: WINDOWS }, async () => {
				const page = await hostile();
				for (let next = waiting.shift(); next; next = waiting.shift())
					await task(page, next);
				await page.close();
			}),
		);
	}

	test("has its way with a bar made without care, by every attack", async () => {
		const at = { x: 600, y: 20 };
		const make = async (page) => {
			const other = site.url("#/deals/1042", "other.test");
			if (page.url() !== other) await page.goto(other);
			await page.evaluate(
				(words, { x, y }) =>
					globalThis.hostile.makeNaive(words, { left: x, top: y }),
				NAIVE,
				at,
			);
		};
		await make(tab);
		await press(tab, at);
		const answers = await tab.evaluate(
			(words) => globalThis.hostile.probe(words),
			[NAIVE],
		);
		assert.ok(answers.length >= 20, String(answers.length));
		const blind = answers.filter(({ seen }) => seen.length === 0);

		const { kinds, heard } = await tab.evaluate(({ x, y }) => {
			globalThis.hostile.naive.heard.clear();
			return {
				kinds: globalThis.hostile.fire([[x, y]]),
				heard: globalThis.hostile.naive.heard.size,
			};
		}, at);
		assert.ok(kinds >= 30, String(kinds));
		assert.equal(heard, kinds);

		const harmless = [];
		const tricks = await tab.evaluate(() => globalThis.hostile.tricks);
		await inWindows(tricks, async (page, name) => {
			await make(page);
			const where = () => page.evaluate(() => globalThis.hostile.naive.where());
			const pressed = () =>
				page.evaluate(() => globalThis.hostile.naive.pressed);
			const [was, before] = [await where(), await pressed()];
			await page.evaluate(
				(trick, point) => globalThis.hostile.on(trick, point),
				name,
				was,
			);
			await pressThere(page, was, await where());
			if ((await pressed()) === before) harmless.push(name);
			await page.evaluate((trick) => globalThis.hostile.off(trick), name);
		});
		assert.deepEqual([blind, harmless], [[], []]);
	});

	test("sees nothing of what the bar says, on screen or on paper, whatever it looks with", async () => {
		await attacked();
		const own = await tab.evaluate(() => document.body.innerText);
		const canaries = [
			...new Set([
				SELLER,
				OTHER,
				...(await texts()).filter(
					(each) => each.length >= 5 && !own.includes(each),
				),
			]),
		].filter((each) => each !== "Målbar");
		assert.ok(canaries.length > 5, canaries.join(" | "));

		// Events pass too: the pointer goes over the bar, a key goes through it, it is opened.
		const at = await writer();
		await tab.mouse.move(at.x - 200, at.y);
		await tab.mouse.move(at.x, at.y, { steps: 5 });
		await tab.keyboard.press("Tab");
		await tab.keyboard.press("Shift");
		await press(tab, await button(tab, /more/));

		const probe = () =>
			tab.evaluate((words) => globalThis.hostile.probe(words), canaries);
		const seen = async () =>
			(await probe()).filter((answer) => answer.seen.length > 0);
		assert.deepEqual(await seen(), []);
		await tab.pdf();
		assert.deepEqual(await seen(), []);
	});

	test("keeps no name of a button from a screen reader", async () => {
		const { nodes } = await (await tab.createCDPSession()).send(
			"Accessibility.getFullAXTree",
		);
		const named = (role) =>
			nodes
				.filter((node) => node.role?.value === role)
				.map((node) => node.name?.value ?? "");
		assert.ok(named("region").includes("Målbar"));
		assert.ok(named("button").some((name) => WRITES.test(name)));
		assert.ok(named("StaticText").some((name) => /Win it/.test(name)));
	});

	test("presses nothing: thirty kinds of events that nobody made", async () => {
		const at = await until(() => writer());
		await sleep(STEADY);
		// Twice: when the bar has been still for long, and on whatever came of that.
		for (let time = 0; time < 2; time++) {
			await tab.evaluate(
				(points) => globalThis.hostile.fire(points),
				[
					[at.x, at.y],
					[at.x - 20, at.y],
				],
			);
			await sleep(200);
		}
		await isUntouched();
	});

	test("gets no press out of the seller that was not meant", async () => {
		const tricks = await tab.evaluate(() => globalThis.hostile.tricks);
		assert.ok(tricks.length >= 15);
		const pressed = [];
		await inWindows(tricks, async (page, name) => {
			await attacked(page);
			const was = await writer(page);
			await page.evaluate(
				(trick, point) => globalThis.hostile.on(trick, point),
				name,
				was,
			);
			// Long enough for what only has to be still.
			await sleep(STEADY);
			await pressThere(page, was, await writer(page));
			await sleep(200);
			if (await button(page, /^undo/)) pressed.push(name);
		});
		assert.deepEqual(pressed, []);
		await isUntouched();
	});

	test("gets nothing by taking the bar out, moving or copying it", async () => {
		await inWindows(
			["removeAlways", "remove", "move", "clone", "empty", "rewrite"],
			async (page, assault) => {
				await attacked(page);
				await page.evaluate(
					(name) => globalThis.hostile.assault(name),
					assault,
				);
				await sleep(400);
				const { isThere, copies, full } = await page.evaluate(() => {
					const all = [...document.querySelectorAll("[data-attack]")];
					return {
						isThere: globalThis.hostile.findHost() !== null,
						copies: all.length,
						full: all.filter((copy) => copy.shadowRoot || copy.innerHTML)
							.length,
					};
				});
				// It comes back three times, and is then gone for good; moved, it is left where it is.
				assert.equal(isThere, !/^(removeAlways|move)$/.test(assault), assault);
				assert.equal(copies, assault === "clone" ? 20 : 0);
				assert.equal(full, 0);
			},
		);
		await isUntouched();
	});

	test("that changes ten thousand times a second keeps its frames, and the bar its words", async () => {
		await attacked();
		const seconds = 3;
		const { count, frames } = await tab.evaluate(
			(given) => globalThis.hostile.mutate(given),
			seconds,
		);
		assert.ok(count >= seconds * 5_000, String(count));
		assert.ok(frames >= seconds, String(frames));
		await until(() => writer());
		await isUntouched();
	});

	test("speaks to nobody: a thousand messages", async () => {
		const before = await texts();
		assert.deepEqual(
			await tab.evaluate(() => globalThis.hostile.post(1_000)),
			[],
		);
		await sleep(300);
		assert.deepEqual(await texts(), before);
		await isUntouched();
		// Nobody listens.
		for (const file of files.filter((each) =>
			/^(content-scripts\/.*|reader|lists)\.js$/.test(each),
		))
			assert.doesNotMatch(
				readFileSync(join(chromeBuild, file), "utf8"),
				/onmessage\b|addEventListener\(\s*[`'"]message[`'"]/,
				file,
			);
	});

	test("whose built-ins lie gets a bar that is right", async () => {
		await tab.goto("about:blank");
		const { identifier } = await tab.evaluateOnNewDocument(() => {
			addEventListener("load", () => globalThis.hostile.poison());
		});
		await tab.goto(site.url());
		await tab.removeScriptToEvaluateOnNewDocument(identifier);
		assert.equal(await tab.evaluate("[1].map(String)"), "poisoned");
		await until(() => writer());
		assert.ok((await texts()).every((each) => !each.includes("poisoned")));
		await isUntouched();
	});

	test("reaches no file of the extension, whether its site is enabled or not", async () => {
		const reach = async (page, addresses) =>
			page.evaluate(async (all) => {
				const loads = (name, property, each) =>
					new Promise((done) => {
						const element = document.createElement(name);
						element.onload = () => done(true);
						element.onerror = () => done(false);
						element.rel = "stylesheet";
						element[property] = each;
						document.head.append(element);
					});
				const reached = [];
				for (const each of all) {
					const answers = await Promise.all([
						fetch(each, { mode: "no-cors" }).then(
							() => true,
							() => false,
						),
						loads("script", "src", each),
						loads("img", "src", each),
						loads("link", "href", each),
					]);
					if (answers.includes(true)) reached.push(each);
				}
				return reached;
			}, addresses);
		const framed = async (page, addresses) => {
			await page.evaluate((all) => {
				for (const each of all) {
					const frame = document.createElement("iframe");
					frame.src = each;
					document.body.append(frame);
				}
			}, addresses);
			await sleep(300);
			return page
				.frames()
				.map((frame) => frame.url())
				.filter((url) => addresses.includes(url));
		};
		const theirs = files.map(chrome.address);
		assert.ok(theirs.some((each) => each.endsWith("/reader.js")));
		const pages = theirs.filter((each) => /html$|reader\.js$/.test(each));
		for (const host of ["crm.test", "other.test"]) {
			await tab.goto("about:blank");
			await tab.goto(site.url("#/deals", host));
			const own = new URL("/crm.js", site.url("", host)).href;
			assert.deepEqual(await reach(tab, [own, ...theirs]), [own]);
			assert.deepEqual(await framed(tab, [own, ...pages]), [own]);
		}
	});

	test("does not keep the seller's own press from counting", async () => {
		await attacked();
		await sleep(STEADY);
		await press(tab, await writer());
		await until(async () => (await deals()).length === 1);
		const [deal] = await deals();
		assert.equal(deal.status, "won");
		assert.deepEqual(deal.amount, { minor: 6_250_000, currency: "DKK" });
	});

	test("is left at once when the browser takes the permission back, and no later one is entered", async () => {
		const faults = [];
		tab.on("pageerror", (fault) => faults.push(String(fault)));
		tab.on(
			"console",
			(said) => said.type() === "error" && faults.push(said.text()),
		);
		const isRemoved = await lab.evaluate(() =>
			chrome.permissions.remove({ origins: ["http://crm.test/*"] }),
		);
		assert.ok(isRemoved);
		await until(async () => (await texts()).length === 0);
		assert.equal(await tab.evaluate(() => globalThis.hostile.findHost()), null);
		// What still changes meanwhile is nothing to it.
		await tab.evaluate(() => globalThis.hostile.mutate(1, 1_000));
		await tab.reload();
		await sleep(STEADY);
		assert.equal(await tab.evaluate(() => globalThis.hostile.findHost()), null);
		assert.deepEqual(
			await lab.evaluate(() => chrome.scripting.getRegisteredContentScripts()),
			[],
		);
		assert.deepEqual(faults, []);
	});
});
