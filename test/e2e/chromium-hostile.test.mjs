// A page that is out for the bar, in real Chromium: what it says is not read, no press nobody meant writes, and neither takes the
// other down. Held to what can be seen from outside: what is stored, what the page has seen, how the page runs. The attacks stand in
// hostile/attacks.js; rows 44 to 48 and 50 of what can go wrong.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { act, chromium, crm, recordsOf, sleep, until } from "./kit.mjs";

const attacks = readFileSync(
	new URL("./hostile/attacks.js", import.meta.url),
	"utf8",
);
const HOST = "div";
/** Stored, and never any business of a page. */
const SELLER = "Quentin Zyxwell";
const OTHER = "Vexholm Quarry ApS";
/** What writes, by its words. */
const WRITES = /Log as won/i;

describe("a hostile page", () => {
	let site;
	let chrome;
	let lab;
	let tab;

	before(async () => {
		site = await crm();
		chrome = await chromium();
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
	});
	after(async () => {
		await chrome?.close();
		site?.close();
	});

	/** A new page of the CRM whose own script is the attacker's, once the bar says what the deal would do. */
	async function attacked() {
		await tab?.close();
		tab = await chrome.browser.newPage();
		await tab.evaluateOnNewDocument(attacks);
		await tab.goto(site.url());
		await tab.bringToFront();
		await until(async () => WRITES.test((await texts()).join("\n")));
	}

	/** What the bar says, each text by itself. */
	const texts = async () =>
		(await chrome.inShadow(tab, HOST, (root) => {
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

	/** Where the button that writes is, of those that are seen; undefined: nowhere. */
	const writer = () =>
		chrome.inShadow(
			tab,
			HOST,
			(root, source) => {
				const words = new RegExp(source, "i");
				for (const button of root.querySelectorAll("button")) {
					const { left, top, width, height } = button.getBoundingClientRect();
					const said = `${button.textContent} ${button.getAttribute("aria-label")}`;
					if (words.test(said) && width > 0)
						return { x: left + width / 2, y: top + height / 2 };
				}
				return null;
			},
			WRITES.source,
		);
	const deals = () => recordsOf(lab, "deal");
	/** Nothing was written that an attack could have: no deal, no activity, no lead. */
	async function isUntouched() {
		for (const kind of ["deal", "activity", "lead"])
			assert.deepEqual(await recordsOf(lab, kind), [], kind);
	}

	test("sees nothing of what the bar says, whatever it looks with", async () => {
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

		// Events pass too: the pointer goes over the bar, a key goes through it, it is moved by its grip.
		const at = await writer();
		await tab.mouse.move(at.x - 200, at.y);
		await tab.mouse.move(at.x, at.y, { steps: 5 });
		await tab.keyboard.press("Tab");
		await tab.keyboard.press("Shift");

		const answers = await tab.evaluate(
			(words) => globalThis.hostile.probe(words),
			canaries,
		);
		assert.ok(answers.length >= 20);
		assert.deepEqual(
			answers.filter(({ seen }) => seen.length > 0),
			[],
		);
		// A probe that sees nothing at all would prove nothing.
		const mute = answers.filter(
			({ name, chars }) =>
				/range|innerText|styles|walkers|paths/.test(name) && chars < 100,
		);
		assert.deepEqual(mute, []);
	});

	test("sees nothing of it on paper either", async () => {
		const pdf = await tab.pdf();
		assert.ok(pdf.length > 0);
		assert.deepEqual(
			await tab
				.evaluate((words) => globalThis.hostile.probe(words), [SELLER, OTHER])
				.then((answers) => answers.filter(({ seen }) => seen.length > 0)),
			[],
		);
	});

	test("presses nothing: thirty kinds of events that nobody made", async () => {
		await attacked();
		const at = await writer();
		const kinds = await tab.evaluate(
			(points) => globalThis.hostile.fire(points),
			[
				[at.x, at.y],
				[at.x - 20, at.y],
			],
		);
		assert.ok(kinds >= 30, String(kinds));
		await sleep(700);
		// Once more, when the bar has been still for long.
		await tab.evaluate(
			(points) => globalThis.hostile.fire(points),
			[[at.x, at.y]],
		);
		await sleep(500);
		await isUntouched();
	});

	test("gets no press out of the seller that was not meant", async (context) => {
		await attacked();
		const tricks = await tab.evaluate(() => globalThis.hostile.tricks);
		assert.ok(tricks.length >= 15);
		for (const name of tricks)
			await context.test(name, async () => {
				await attacked();
				const before = await writer();
				await sleep(700);
				await tab.evaluate((trick) => globalThis.hostile.on(trick), name);
				// Long enough for what only has to be still.
				await sleep(700);
				// Where the bait has it now, and where it was.
				for (const at of [await writer(), before]) {
					if (!at) continue;
					await tab.mouse.move(at.x - 40, at.y - 3);
					await tab.mouse.move(at.x, at.y, { steps: 2 });
					await tab.mouse.down();
					await tab.mouse.up();
					await sleep(250);
				}
				await tab.evaluate((trick) => globalThis.hostile.off(trick), name);
				await sleep(100);
				await isUntouched();
			});
	});

	test("is answered a few times when it takes the bar out, then left in peace", async () => {
		await attacked();
		await tab.evaluate(() => globalThis.hostile.assault("removeAlways"));
		await sleep(500);
		assert.equal(await tab.evaluate(() => globalThis.hostile.findHost()), null);
		for (const assault of ["remove", "move", "clone", "empty", "rewrite"]) {
			await attacked();
			await tab.evaluate((name) => globalThis.hostile.assault(name), assault);
			await sleep(500);
			// Whatever became of the bar, a copy of it is empty, and nothing was written.
			assert.deepEqual(
				await tab.evaluate(
					() =>
						[...document.querySelectorAll("[data-attack]")].filter(
							(copy) => copy.shadowRoot || copy.childNodes.length > 0,
						).length,
				),
				0,
			);
			await isUntouched();
		}
	});

	test("that changes ten thousand times a second keeps its frames, and the bar its words", async () => {
		await attacked();
		const seconds = 5;
		const session = await tab.createCDPSession();
		await session.send("Performance.enable");
		const { count } = await tab.evaluate(
			(given) => globalThis.hostile.mutate(given),
			seconds,
		);
		assert.ok(count >= seconds * 5_000, String(count));
		await until(async () => WRITES.test((await texts()).join("\n")));
		await isUntouched();
	});

	test("whose built-ins lie gets a bar that is right", async () => {
		await tab?.close();
		tab = await chrome.browser.newPage();
		await tab.evaluateOnNewDocument(attacks);
		await tab.evaluateOnNewDocument(() => {
			addEventListener("load", () => globalThis.hostile.poison());
		});
		await tab.goto(site.url());
		await tab.bringToFront();
		await until(async () => WRITES.test((await texts()).join("\n")));
		assert.ok((await texts()).every((each) => !each.includes("poisoned")));
		await isUntouched();
	});

	test("speaks to nobody: a thousand messages", async () => {
		await attacked();
		assert.deepEqual(
			await tab.evaluate(() => globalThis.hostile.post(1_000)),
			[],
		);
		await sleep(300);
		await isUntouched();
	});

	test("does not keep the seller's own press from counting", async () => {
		await attacked();
		await sleep(800);
		const { x, y } = await writer();
		await tab.mouse.move(x - 40, y);
		await tab.mouse.move(x, y, { steps: 4 });
		await sleep(100);
		await tab.mouse.down();
		await tab.mouse.up();
		await until(async () => (await deals()).length === 1);
		const [deal] = await deals();
		assert.equal(deal.status, "won");
		assert.deepEqual(deal.amount, { minor: 6_250_000, currency: "DKK" });
	});
});
