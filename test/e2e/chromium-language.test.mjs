// Every page in a language nobody speaks: what does not look strange there is no text of a catalogue, and what does not fit
// there will not fit in German. Then the six that are spoken, one after the other while the page is open.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { act, chromium, goTo, recordsOf, storeOf, until } from "./kit.mjs";

const WIDTHS = [1280, 900, 320];
const SAME_EVERYWHERE =
	"Målbar Ctrl Alt Esc Shift CSV XLSX PNG SVG English Dansk Svenska Norsk Suomi Deutsch";
/** What a table's worker says of a row: it has no address to be strange at. */
const OF_ROWS = "Call Meeting booked held Quote sent Other";
/** Pages whose first button opens a form. */
const FORMS = ["commission", "costs", "customers", "deals", "leads"];

let browser;
before(async () => {
	browser = await chromium();
});
after(() => browser?.close());

/** A page is there when nothing has changed on it for a moment. */
const settled = (page) =>
	page.evaluate(
		() =>
			new Promise((done) => {
				const end = setTimeout(done, 5_000);
				let quiet = setTimeout(done, 80);
				new MutationObserver(() => {
					clearTimeout(quiet);
					quiet = setTimeout(() => {
						clearTimeout(end);
						done();
					}, 80);
				}).observe(document, {
					subtree: true,
					childList: true,
					characterData: true,
				});
			}),
	);

/** What a page says that is neither strange nor known: each with where it stands. */
function plainWords(page, known) {
	return page.evaluate((words) => {
		const data = new Set(words);
		const found = [];
		const hear = (text, where) => {
			const plain = (text?.match(/[\p{L}\p{M}]{2,}/gu) ?? []).filter(
				(word) =>
					!/[\u1e00-\u1eff]/.test(word) && !data.has(word.toLowerCase()),
			);
			if (plain.length > 0)
				found.push(
					`${plain.join(" ")} in ${where}: ${text.trim().slice(0, 80)}`,
				);
		};
		hear(document.title, "the title");
		const all = document.createTreeWalker(
			document.body,
			NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
		);
		while (all.nextNode()) {
			const node = all.currentNode;
			if (node instanceof Text) {
				const { parentElement: on } = node;
				if (!on.closest("script, style"))
					hear(node.data, `${on.localName}.${on.getAttribute("class")}`);
				continue;
			}
			for (const name of node.getAttributeNames())
				if (
					/^(title|alt|placeholder|aria-(label|description|valuetext))$/.test(
						name,
					)
				)
					hear(node.getAttribute(name), `${node.localName}[${name}]`);
		}
		return [...new Set(found)];
	}, known);
}

/** Words that are what the reader has, or the browser's own, or names that are the same everywhere. */
async function knownWords(page) {
	const { records } = await storeOf(page);
	const own = await page.evaluate(async () => {
		// The background speaks English to the toolbar, and what it says of goals the popup shows first.
		const said = [await chrome.storage.local.get("glance")];
		for (let month = 0; month < 12; month++)
			for (const length of ["long", "short"]) {
				const date = new Date(Date.UTC(2024, month, 1 + month));
				said.push(date.toLocaleDateString("en-GB", { month: length }));
				said.push(date.toLocaleDateString("en-GB", { weekday: length }));
			}
		const currencies = new Intl.DisplayNames("en", { type: "currency" });
		for (const code of Intl.supportedValuesOf("currency"))
			said.push(code, currencies.of(code));
		const regions = new Intl.DisplayNames("en", { type: "region" });
		for (let at = 0; at < 26 * 26; at++)
			said.push(
				regions.of(
					String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26)),
				),
			);
		return said;
	});
	const known = new Set();
	const add = (value) => {
		if (typeof value === "string")
			for (const word of value.match(/[\p{L}\p{M}]{2,}/gu) ?? [])
				known.add(word.toLowerCase());
		else if (value && typeof value === "object")
			for (const inner of Object.values(value)) add(inner);
	};
	add([records, own, SAME_EVERYWHERE, OF_ROWS]);
	return [...known];
}

async function widerThan(page) {
	const wide = [];
	for (const width of WIDTHS) {
		await page.setViewport({ width, height: 860 });
		const over = await page.evaluate(async () => {
			const { documentElement: all } = document;
			// Charts take their new width a moment later.
			for (
				let frame = 0;
				frame < 20 && all.scrollWidth > all.clientWidth;
				frame++
			)
				await new Promise(requestAnimationFrame);
			return all.scrollWidth > all.clientWidth
				? [...document.querySelectorAll("body *")]
						.filter(
							(each) =>
								each.getBoundingClientRect().right > all.clientWidth + 0.5 &&
								!each.closest(".scroll > *, svg *") &&
								each.children.length === 0,
						)
						.slice(0, 3)
						.map(
							(each) =>
								`${each.localName}.${each.className} in ${each.parentElement.className}`,
						)
						.concat(`${all.scrollWidth - all.clientWidth} px`)
				: [];
		});
		if (over.length > 0) wide.push(`too wide at ${width}: ${over.join(", ")}`);
	}
	// The next page begins where this one ends: a new width costs a moment.
	WIDTHS.reverse();
	return wide;
}

describe("in a language nobody speaks", () => {
	let page;
	let known;
	const faults = [];
	const look = async (name, on = page) => {
		await settled(on);
		for (const fault of [
			...(await plainWords(on, known)),
			...(await widerThan(on)),
		])
			faults.push(`${name}: ${fault}`);
	};

	test("every page says only what is in a catalogue, and fits", async () => {
		page = await browser.page("dashboard.html?pseudo#/overview");
		await page.waitForSelector("h1");
		known = await knownWords(page);
		await look("first run");
		await act(page, "saveSettings", { patch: { language: "en" } });
		assert.ok((await act(page, "addSample", {})).ok);
		known = await knownWords(page);
		const [seller] = await recordsOf(page, "seller");
		const [goal] = await recordsOf(page, "goal");
		const pages = await page.$$eval("nav a", (links) =>
			links.map(({ hash }) => hash.slice(2)),
		);
		assert.ok(pages.length > 15);
		for (const address of [
			...pages,
			...["kpi/revenue", "kpi/winRate", "kpi/salesCycle", "kpi/clv"],
			...[`goal/${goal.id}`, "report", "seen", "wall"],
			`team/seller:id=${seller.id}`,
			"nowhere",
		]) {
			await goTo(page, `#/${address}`);
			await page.waitForSelector("h1");
			await look(address);
		}
		// What a page's own button opens, the keys and the palette: each over the page it belongs to.
		const open = async (name, way) => {
			await way();
			await page.waitForSelector("form, dialog[open], aside");
			await look(name);
			await page.keyboard.press("Escape");
		};
		for (const each of FORMS) {
			await goTo(page, `#/${each}`);
			await page.waitForSelector("main .btn.go");
			await open(`new in ${each}`, () =>
				page.$eval("main .btn.go", (button) => button.click()),
			);
		}
		await goTo(page, "#/overview");
		await open("the keys", () => page.keyboard.press("?"));
		await open("the palette", async () => {
			await page.keyboard.down("Control");
			await page.keyboard.press("k");
			await page.keyboard.up("Control");
		});
		for (const path of ["popup.html", "sidepanel.html"]) {
			const surface = await browser.page(`${path}?pseudo`);
			await surface.waitForSelector("data[data-kpi]");
			await look(path, surface);
			await surface.type("input", "Acme 62500");
			await surface.keyboard.press("Tab");
			await surface.waitForSelector("form footer");
			await look(`a deal in ${path}`, surface);
			await surface.keyboard.press("Escape");
			await surface.close();
		}
		assert.deepEqual(faults, []);
	});
});

// What the settings are called in each.
const SPOKEN = {
	da: "Indstillinger",
	sv: "Inställningar",
	nb: "Innstillinger",
	fi: "Asetukset",
	de: "Einstellungen",
	en: "Settings",
};

test("the language is chosen while the page is open: it speaks at once, and stays the same page", async () => {
	const page = await browser.page("dashboard.html#/settings");
	const popup = await browser.page("popup.html");
	await page.bringToFront();
	const select = await page.waitForSelector('select:has(option[lang="fi"])');
	assert.deepEqual(
		await select.$$eval("option", (all) => all.map(({ lang }) => lang).sort()),
		Object.keys(SPOKEN).sort(),
	);
	await page.$eval("main", (main) => {
		main.dataset.isTheSame = "yes";
	});
	for (const [language, settings] of Object.entries(SPOKEN)) {
		await page.select('select:has(option[lang="fi"])', language);
		for (const each of [page, popup])
			await until(() =>
				each.evaluate(
					(wanted) => document.documentElement.lang === wanted,
					language,
				),
			);
		assert.equal(
			await page.$eval('nav a[href="#/settings"]', (link) => link.textContent),
			settings,
		);
		assert.deepEqual(await widerThan(page), [], language);
	}
	assert.equal(
		await page.$eval("main", (main) => main.dataset.isTheSame),
		"yes",
	);
});
