// A page that wants the seller to log what the seller does not see: each way it has, and that nothing is written.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { act, chromium, crm, recordsOf, sleep, until } from "./kit.mjs";

const HOST = "div";
/** A button that writes has to have been there for half a second; it is looked at five times in one. */
const STEADY = 700;

/** What a page may do, and how it takes that back. They run in the page. */
const cover = (style, into = "document.documentElement") =>
	`const cover = document.createElement("div");
	cover.id = "cover";
	cover.style.cssText = "position:fixed;inset:0;margin:0;border:0;width:100vw;height:100vh;background:#fff;z-index:2147483647;${style}";
	${into}.append(cover);`;
const root = (property, value) => [
	`document.documentElement.style.${property} = ${JSON.stringify(value)}`,
	`document.documentElement.style.${property} = ""`,
];
const host = (property, value) => [
	`document.querySelector("html > div").style.setProperty("${property}", "${value}", "important")`,
	`document.querySelector("html > div").style.removeProperty("${property}")`,
];
const uncover = "document.querySelector('#cover').remove()";
const attacks = {
	"fades the document": root("opacity", ".01"),
	"makes the document small": root("transform", "scale(.5)"),
	"zooms it": root("zoom", ".5"),
	"clips it": root("clipPath", "inset(0 0 50% 0)"),
	"filters it away": root("filter", "opacity(.1)"),
	"masks it": root("maskImage", "linear-gradient(#0001, #0001)"),
	"looks at it from far": root("perspective", "10px"),
	"blends it": root("mixBlendMode", "difference"),
	"fades the bar": host("opacity", "0"),
	"moves the bar": host("transform", "translate(-200px, -200px)"),
	"covers it": [cover(""), uncover],
	"covers it with what lets presses through": [
		cover("pointer-events:none"),
		uncover,
	],
	"covers it from the top layer": [
		`${cover("pointer-events:none", "document.body")}
		cover.popover = "manual";
		cover.showPopover();`,
		uncover,
	],
	"covers it with a dialog": [
		`const cover = document.createElement("dialog");
		cover.id = "cover";
		cover.style.cssText = "inset:0;margin:0;width:100vw;height:100vh;max-width:none;max-height:none;opacity:.5";
		document.body.append(cover);
		cover.showModal();`,
		uncover,
	],
	"covers it with the document's own after": [
		`const style = document.createElement("style");
		style.id = "cover";
		style.textContent = "html::after { content: ''; position: fixed; inset: 0; background: #fff; z-index: 2147483647; pointer-events: none }";
		document.head.append(style);`,
		uncover,
	],
};

describe("a page that meddles", () => {
	let site;
	let chrome;
	let lab;
	let tab;

	before(async () => {
		site = await crm();
		chrome = await chromium();
		lab = await chrome.page("manifest.json");
		const me = await act(lab, "nameMe", { name: "Ann Berg" });
		await act(lab, "setGoal", {
			scope: { kind: "seller", id: me.ids[0] },
			periodKind: "month",
			startsOn: `${new Date().toISOString().slice(0, 7)}-01`,
			isRecurring: true,
			kpi: "revenue",
			target: 400_000_00,
			currency: "DKK",
		});
		await chrome.enableSite("http://crm.test/*");
		tab = await chrome.page(site.url());
	});
	after(async () => {
		await chrome?.close();
		site?.close();
	});

	const inBar = (task, ...args) => chrome.inShadow(tab, HOST, task, ...args);
	const primary = () =>
		inBar((shadow) => {
			const button = shadow.querySelector("[data-name=primary]");
			if (!button) return null;
			const { left, top, width, height } = button.getBoundingClientRect();
			return { x: left + width / 2, y: top + height / 2 };
		});
	const logged = async () => (await recordsOf(lab, "deal")).length;
	/** It leaves a page that meddles often: each starts with a page of its own. */
	const anew = async () => {
		await tab.goto("about:blank");
		await tab.goto(site.url());
		await until(primary);
		await sleep(STEADY);
	};

	const pressNow = async () => {
		const at = await primary();
		// Where it has said so, there is no button any more.
		if (at) await tab.mouse.click(at.x, at.y);
		await sleep(60);
		return logged();
	};

	for (const [what, [begin, end]] of Object.entries(attacks))
		test(`${what}: nothing is written, nor when it stops just before the press`, async () => {
			await anew();
			await tab.evaluate(`{ ${begin} }`);
			// Looked at once at least.
			await sleep(300);
			const at = await primary();
			await tab.mouse.move(at.x, at.y);
			await tab.evaluate(`{ ${end} }`);
			assert.equal(await pressNow(), 0, "just after");

			if (await primary()) await sleep(STEADY);
			else await anew();
			await tab.evaluate(`{ ${begin} }`);
			assert.equal(await pressNow(), 0, "meanwhile");
		});

	test("presses by itself: nothing is written", async () => {
		await anew();
		const { x, y } = await primary();
		await tab.evaluate(
			(clientX, clientY) => {
				const bar = document.querySelector("html > div");
				for (const type of [
					..."pointerover pointerdown pointerup mousedown mouseup click".split(
						" ",
					),
					..."dblclick touchstart touchend keydown keypress keyup input".split(
						" ",
					),
				])
					for (const Kind of [PointerEvent, KeyboardEvent, Event])
						bar.dispatchEvent(
							new Kind(type, {
								bubbles: true,
								composed: true,
								key: "w",
								clientX,
								clientY,
							}),
						);
				bar.click();
			},
			x,
			y,
		);
		// Not even a script that stood in the bar could.
		await inBar((shadow) => {
			for (const button of shadow.querySelectorAll("button")) button.click();
		});
		await sleep(200);
		assert.equal(await logged(), 0);
	});

	test("and is told so, until the bar leaves it", async () => {
		await anew();
		const at = await primary();
		await tab.evaluate(() => {
			document.documentElement.style.opacity = ".5";
		});
		const isThere = () => tab.$("html > div");
		for (let press = 0; press < 3; press++) {
			assert.ok(await isThere());
			await inBar((shadow) =>
				shadow.querySelector("[data-name=primary]")?.focus(),
			);
			// Said so instead of the button, for a while.
			await until(primary);
			await tab.mouse.click(at.x, at.y);
			await sleep(100);
			if (press < 2)
				assert.match(
					await inBar((shadow) => shadow.querySelector(".words").textContent),
					/This page covers the bar/,
				);
		}
		await until(async () => !(await isThere()));
		assert.equal(await logged(), 0);
	});

	test("one that does not is believed", async () => {
		await anew();
		const { x, y } = await primary();
		await tab.mouse.click(x, y);
		await until(async () => (await logged()) === 1);
	});
});
