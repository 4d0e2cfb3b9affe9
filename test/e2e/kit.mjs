// One driver for real Chromium (DevTools protocol over a pipe) and real Firefox (WebDriver BiDi), and the small CRM they are shown.
// Every trick that depends on a browser's insides stands in this file.
import { execFileSync, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import http from "node:http";
import { dirname, extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { inflateSync } from "node:zlib";
import puppeteer from "puppeteer-core";
import { find, howToInstall } from "../../scripts/browsers.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

export const chromeBuild = join(root, ".output/chrome-mv3-test");
export const firefoxBuild = join(root, ".output/firefox-mv3-test");

export const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

/** How long what comes by itself is waited for: long, as a machine may be busy with others. */
const PATIENCE = 20_000;

/** Waits until `probe` answers something true, and returns it. */
export async function until(probe, ms = PATIENCE) {
	for (const end = Date.now() + ms; ; ) {
		const answer = await probe();
		if (answer) return answer;
		if (Date.now() > end)
			throw new Error(`still not so after ${ms} ms: ${probe}`);
		await sleep(50);
	}
}

// ---- the CRM ---------------------------------------------------------------------------------------------------------

const types = {
	".html": "text/html; charset=utf-8",
	".css": "text/css; charset=utf-8",
	".js": "text/javascript; charset=utf-8",
	".svg": "image/svg+xml",
};

/**
 * Serves the project's own small CRM under any host name the browser is told to find here.
 * `csp`: a Content-Security-Policy to serve it with, as strict CRMs do. `folder`: another one that is built and ready.
 */
export async function crm({ csp, folder = join(root, "test/e2e/crm") } = {}) {
	const server = http.createServer(async (request, response) => {
		const { pathname } = new URL(request.url, "http://crm.test");
		const file = normalize(pathname === "/" ? "/index.html" : pathname);
		try {
			const body = await readFile(join(folder, file));
			response.setHeader("content-type", types[extname(file)] ?? "text/plain");
			if (csp) response.setHeader("content-security-policy", csp);
			response.end(body);
		} catch {
			response.writeHead(404).end();
		}
	});
	await new Promise((done) => server.listen(0, "127.0.0.1", done));
	const { port } = server.address();
	return {
		/** `#/deals/1042` is one deal's page; `#/deals` the list. */
		url: (hash = "#/deals/1042", host = "crm.test") =>
			`http://${host}:${port}/${hash}`,
		close: () => {
			server.closeAllConnections();
			server.close();
		},
	};
}

// ---- the published CRM data -------------------------------------------------------------------------------------------

/** Sales that somebody published: 8,800 deals of 35 sellers in six teams. It lies beside the project, where it does. */
export const maven = join(root, "../shared/data/maven");
/** Why a test of it is left out; false: it is here. */
export const withoutPublished =
	!existsSync(maven) &&
	"the published CRM data is not here: the folder ../shared/data is absent";

/** A browser whose store holds it, on the dashboard. */
export async function publishedCompany() {
	const chrome = await chromium();
	const page = await chrome.page("dashboard.html");
	await (await named(page, "button", "Not now")).click();
	await goTo(page, "#/import");
	const input = await page.waitForSelector("input[type=file]:enabled");
	await input.uploadFile(
		...["sales_pipeline.csv", "sales_teams.csv"].map((name) =>
			join(maven, name),
		),
	);
	await page.waitForSelector("table.sums");
	await (await named(page, "button", "Import")).click();
	await until(
		async () => /Imported: 8,800 rows/.test(await textOf(page, ".outcome")),
		60_000,
	);
	return { chrome, page };
}

// ---- for pages of either browser -------------------------------------------------------------------------------------

const axe = readFileSync(
	join(root, "node_modules/axe-core/axe.min.js"),
	"utf8",
);

/** What a page is held to: wide and narrow, each in light and in dark. */
export const WIDTHS = [1280, 400];
export const SCHEMES = ["light", "dark"];
export const LOOKS = WIDTHS.flatMap((width) =>
	SCHEMES.map((scheme) => [scheme, width]),
);

/** Shows a page in one look, with nothing moving. */
export async function look(page, scheme, width) {
	await page.emulateMediaFeatures([
		{ name: "prefers-color-scheme", value: scheme },
		{ name: "prefers-reduced-motion", value: "reduce" },
	]);
	await page.setViewport({ width, height: 860 });
}

/** All of axe's rules that another scheme can break. */
const OF_COLOUR = ["color-contrast", "link-in-text-block"];

/**
 * What axe finds wrong on a page: one line a fault, `rule: element`; empty is good. In `dark`, of a page that was looked at
 * in light, it is asked for colours only: nothing else of the page is another.
 */
export async function axeFaults(page, scheme = "light") {
	await page.evaluate(axe);
	const asked =
		scheme === "dark" ? { runOnly: { type: "rule", values: OF_COLOUR } } : {};
	return page.evaluate(async (options) => {
		// Half way through a fade nothing has its contrast, and what comes meanwhile fades in.
		const still = document.createElement("style");
		still.textContent =
			"*, ::before, ::after { animation: none !important; transition: none !important; }";
		document.head.append(still);
		const { violations } = await globalThis.axe.run(options);
		still.remove();
		return violations.flatMap((fault) =>
			fault.nodes.map((node) => `${fault.id}: ${node.target.join(" ")}`),
		);
	}, asked);
}

/** Saves a page's picture; `path` ends in .png. `scheme`: light or dark, where the page's browser can be told. */
export async function picture(page, path, { scheme, ...options } = {}) {
	await mkdir(dirname(path), { recursive: true });
	if (scheme)
		await page.emulateMediaFeatures([
			{ name: "prefers-color-scheme", value: scheme },
		]);
	await page.screenshot({ path, ...options });
}

/** The pages of a PDF, each by its width and height in points, as whole numbers. */
export function pdfPages(pdf) {
	const bytes = Buffer.from(pdf);
	const text = bytes.toString("latin1");
	// Firefox packs everything but pictures and letters.
	const unpacked = [...text.matchAll(/(?<!end)stream\r?\n/g)].map(
		({ index, 0: mark }) => {
			const start = index + mark.length;
			try {
				return inflateSync(
					bytes.subarray(start, text.indexOf("endstream", start)),
				).toString("latin1");
			} catch {
				return "";
			}
		},
	);
	const all = [text, ...unpacked].join("\n");
	const sizes = [
		...all.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g),
	].map(([, width, height]) => [Math.round(width), Math.round(height)]);
	const pages = all.match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
	// A size stands with its page, or once for all of them.
	return pages.map((_, at) => sizes[at] ?? sizes.at(-1));
}

/** The exact value of a figure on a page: the `value` of its `<data>` element, or null when there is none. */
export function figure(page, { kpi, scope, period, within = "" }) {
	const parts = Object.entries({ kpi, scope, period })
		.filter(([, value]) => value !== undefined)
		.map(([name, value]) => `[data-${name}="${value}"]`);
	return page.evaluate(
		(selector) =>
			document.querySelector(selector)?.getAttribute("value") ?? null,
		`${within} data${parts.join("")}`.trim(),
	);
}

/** A control, or a selector's first one once it is there, whose click is made again if it went past: what comes in above may move it just then. */
export async function steady(page, found) {
	const control =
		typeof found === "string" ? await page.waitForSelector(found) : found;
	const click = control.click.bind(control);
	control.click = () =>
		until(async () => {
			await control.evaluate((element) => {
				globalThis.isHit = false;
				const hit = () => {
					globalThis.isHit = true;
				};
				element.addEventListener("click", hit, { once: true });
			});
			await click();
			return control.evaluate(() => globalThis.isHit);
		});
	return control;
}

/** The control of a role and an accessible name, once it is there and can be used: `named(page, "button", "Import")`. */
export async function named(page, role, name) {
	const selector = `::-p-aria([name="${name}"][role="${role}"])`;
	// Asked again and again: a wait in the page itself stands still while the tab is behind another, and an element that
	// cannot be used yet may be replaced by one that can.
	const control = await until(async () => {
		const shown = await page.$(selector);
		const canBeUsed = await shown?.evaluate((element) => !element.disabled);
		return canBeUsed ? shown : undefined;
	}).catch(() => {
		throw new Error(`there is no ${role} called ${name} to use`);
	});
	return steady(page, control);
}

/** Goes to another address of a dashboard that is open, as its links do; what stood there before is gone then. */
export const goTo = (page, hash) =>
	page.evaluate(
		(to) =>
			new Promise((done) => {
				const before = location.href;
				location.hash = to;
				if (location.href === before) return done();
				// The dashboard, which listened first, has drawn by then.
				addEventListener("hashchange", () => done(), { once: true });
			}),
		hash,
	);

/** All that a page's element says, without the spaces a screen does not show. */
export const textOf = (page, selector = "body") =>
	page.evaluate(
		(wanted) =>
			document
				.querySelector(wanted)
				?.innerText.replace(/[\s\u00a0]+/g, " ")
				.trim() ?? "",
		selector,
	);

/**
 * Numbers that are seen on a page and stand in no `<data>`, each with the text around it; empty is good. Labels may hold some:
 * headings, buttons, names of readings, keys, drawings (whose table is beside them), quotations (`.cut`), what was just done (`.toasts`), and dates and periods written in English.
 */
export function bareFigures(page) {
	return page.evaluate(() => {
		const labels =
			"data,time,input,textarea,select,button,code,kbd,svg,th,dt,title,style,script,.cut,.toasts";
		const month =
			"(Jan(uary)?|Feb(ruary)?|Mar(ch)?|Apr(il)?|May|June?|July?|Aug(ust)?|Sept?(ember)?|Oct(ober)?|Nov(ember)?|Dec(ember)?)";
		const dates = [
			/\b\d{4}-\d\d-\d\d\b/g,
			new RegExp(`\\b\\d{1,2}([–-]\\d{1,2})? ${month}\\b`, "g"),
			/\bWeek \d{1,2}\b/g,
			/\bQ[1-4]\b/g,
			/(?<![\d.,])(19|20)\d\d(?![\d.,]*\d)/g,
		];
		const found = [];
		const texts = document.createTreeWalker(
			document.body,
			NodeFilter.SHOW_TEXT,
		);
		while (texts.nextNode()) {
			const { data, parentElement } = texts.currentNode;
			if (!/\p{Nd}/u.test(data) || parentElement.closest(labels)) continue;
			if (!parentElement.checkVisibility()) continue;
			const rest = dates.reduce((text, date) => text.replace(date, ""), data);
			if (/\p{Nd}/u.test(rest)) found.push(data.trim());
		}
		return found;
	});
}

/** Has an action done as the product's own pages do it: one message to the background, from any page of the extension. Answers what it answers. */
export function act(page, name, input, actionId = crypto.randomUUID()) {
	return page.evaluate(
		async (message) => {
			const { res, err } = await chrome.runtime.sendMessage({
				id: 1,
				timestamp: Date.now(),
				...message,
			});
			if (err) throw new Error(err.message);
			return res;
		},
		{ type: name, data: { actionId, input } },
	);
}

/** Everything the store holds, as plain values by table, read from a page of the extension past the product's own code. */
export const storeOf = (page) =>
	page.evaluate(async () => {
		const answerOf = (request) =>
			new Promise((done, fail) => {
				request.onsuccess = () => done(request.result);
				request.onerror = () => fail(request.error);
			});
		const database = await answerOf(indexedDB.open("maalbar"));
		try {
			const tables = [...database.objectStoreNames];
			if (tables.length === 0) return {};
			const transaction = database.transaction(tables);
			return Object.fromEntries(
				await Promise.all(
					tables.map(async (name) => [
						name,
						await answerOf(transaction.objectStore(name).getAll()),
					]),
				),
			);
		} finally {
			database.close();
		}
	});

/** The stored records of a kind, oldest first: `recordsOf(page, "deal")`. */
export const recordsOf = async (page, kind) =>
	((await storeOf(page)).records ?? [])
		.filter(({ of }) => of === kind)
		.flatMap(({ entries }) => entries);

/** What the toolbar says, asked from a page of the extension so that the background is not woken. */
export const toolbar = (page) =>
	page.evaluate(async () => ({
		badge: await chrome.action.getBadgeText({}),
		title: (await chrome.action.getTitle({})).replace(/\u00a0/g, " "),
	}));

/** Runs an async function in a page of the extension as the answer to a real click: some things are allowed then only. */
async function byClick(page, task, ...args) {
	await page.bringToFront();
	// As text: the page's own policy lets no function be made from a string there.
	await page.evaluate(`(() => {
		const button = document.createElement("button");
		button.id = "by-click";
		button.style.cssText = "position:fixed;inset:0;z-index:9999";
		document.body.append(button);
		globalThis.clicked = new Promise((done, fail) => {
			button.onclick = () => {
				button.remove();
				(${task})(...${JSON.stringify(args)}).then(done, fail);
			};
		});
	})()`);
	await page.click("#by-click");
	return page.evaluate(() => globalThis.clicked);
}

// ---- a screen without a display ---------------------------------------------------------------------------------------

/** Why no real right-click is possible in Chromium here, or undefined when it is. */
export const noRightClick = ["xvfb", "xdotool"]
	.filter((name) => !find(name))
	.map(howToInstall)
	.join(" ");

/** A screen of its own, so that a real pointer never fights with the developer's. */
async function virtualScreen() {
	// The shell ends the server when this process is gone, however it went. Without `-noreset` the server starts afresh when
	// its only client leaves, and Chromium's first one only looks around.
	const server = spawn(
		"sh",
		[
			"-c",
			`"$0" -displayfd 3 -screen 0 1280x900x24 -nolisten tcp -noreset & cat; kill $!; wait`,
			find("xvfb"),
		],
		{ stdio: ["pipe", "ignore", "ignore", "pipe"] },
	);
	const [input, , , answer] = server.stdio;
	const number = await new Promise((done, fail) => {
		let text = "";
		answer.on("data", (part) => {
			text += part;
			// Not before the line is whole: the server dies when it cannot write the end of it.
			if (text.endsWith("\n")) done(text.trim());
		});
		answer.once("end", () => fail(new Error("Xvfb did not start")));
	});
	answer.destroy();
	server.unref();
	input.unref();
	const environment = { ...process.env, DISPLAY: `:${number}` };
	delete environment.WAYLAND_DISPLAY;
	const xdotool = (...args) =>
		execFileSync(find("xdotool"), args.map(String), {
			env: environment,
			encoding: "utf8",
			stdio: ["ignore", "pipe", "ignore"],
		});
	return {
		environment,
		xdotool,
		/** How many windows are on it: a menu is one. NaN while one comes or goes, which makes every comparison false. */
		windows() {
			try {
				return xdotool("search", "--onlyvisible", "--name", ".*").split("\n")
					.length;
			} catch {
				return Number.NaN;
			}
		},
		async close() {
			// Awaited: on its way out it removes the socket, also if that is the next server's by then.
			const ended = new Promise((done) => server.once("exit", done));
			server.ref();
			input.end();
			await ended;
		},
	};
}

// ---- Chromium --------------------------------------------------------------------------------------------------------

/**
 * Starts Chromium with the extension in it.
 * - `screen`: `none` (headless), `virtual` (a screen of its own, for real right-clicks), `real` (the one someone sits at)
 * - `lang`: the browser's language; null: the system's
 * - `userDataDir`: a profile to keep, so that a browser can be killed and started again on it
 * - `hosts`: names that lead to this machine
 * - `args`: more for the command line
 */
export async function chromium({
	extension = chromeBuild,
	screen = "none",
	lang = "en-US",
	hosts = ["crm.test"],
	userDataDir,
	size = [1280, 860],
	args = [],
} = {}) {
	const virtual = screen === "virtual" ? await virtualScreen() : undefined;
	const isRoot = process.getuid?.() === 0;
	const browser = await puppeteer.launch({
		executablePath: find("chromium"),
		headless: screen === "none",
		pipe: true,
		protocolTimeout: 600_000,
		enableExtensions: true,
		defaultViewport: null,
		...(userDataDir ? { userDataDir } : {}),
		...(screen === "real"
			? { ignoreDefaultArgs: ["--enable-automation"] }
			: {}),
		args: [
			// Chromium does not start as root with it, nor where user namespaces are closed (hosted CI).
			...(isRoot || process.env.CI ? ["--no-sandbox"] : []),
			...(virtual ? ["--disable-gpu"] : []),
			"--no-first-run",
			"--no-default-browser-check",
			"--disable-background-networking",
			"--disable-component-update",
			"--disable-sync",
			"--disable-quic",
			...(lang ? [`--lang=${lang}`, `--accept-lang=${lang}`] : []),
			"--window-position=0,0",
			`--window-size=${size.join(",")}`,
			`--host-resolver-rules=${hosts.map((host) => `MAP ${host} 127.0.0.1`).join(",")}`,
			...args,
		],
		env: {
			...(virtual?.environment ?? process.env),
			...(lang ? { LANGUAGE: lang.replace("-", "_") } : {}),
		},
	});
	// Not enableExtensions: [path]: its installation is not awaited.
	const id = await browser.installExtension(extension);
	const address = (path) =>
		path.includes("://") ? path : `chrome-extension://${id}/${path}`;
	const isWorker = (target) =>
		target.type() === "service_worker" && target.url().includes(id);

	/** Opens a page of the extension (`popup.html`) or any address, in a tab. */
	async function page(path) {
		const opened = await browser.newPage();
		await opened.goto(address(path));
		return opened;
	}

	/** The background worker; woken when it sleeps. */
	async function worker() {
		if (!browser.targets().some(isWorker)) {
			const waker = await page("manifest.json");
			await waker
				.evaluate(() => chrome.runtime.sendMessage({ type: "wake" }))
				.catch(() => {});
			await waker.close();
		}
		return (
			await browser.waitForTarget(isWorker, { timeout: PATIENCE })
		).worker();
	}

	/** Runs a function in the background worker. */
	const background = async (task, ...args) =>
		(await worker()).evaluate(task, ...args);

	/** The real popup or side panel that the product itself has opened. */
	async function surface(path) {
		const target = await browser.waitForTarget(
			(each) => each.url().split(/[?#]/)[0] === address(path),
			{ timeout: PATIENCE },
		);
		return target.asPage();
	}

	/** Texts the bar has drawn by its styles, out of a page's reach, are real ones while `task` looks at them. Runs in the page. */
	const withTexts = (root, task) => {
		const style = document.createElement("style");
		style.textContent = "data::before { content: none }";
		root.append(style);
		const drawn = [...root.querySelectorAll("data")];
		for (const each of drawn) each.textContent = each.value;
		try {
			return task();
		} finally {
			for (const each of drawn) each.replaceChildren();
			style.remove();
		}
	};

	return {
		browser,
		id,
		address,
		page,
		worker,
		background,
		surface,

		/** The real popup over `tab`, opened as the toolbar button does (it grants activeTab likewise). */
		async popup(tab) {
			await tab.bringToFront();
			await tab.triggerExtensionAction((await browser.extensions()).get(id));
			return surface("popup.html");
		},

		/** The real side panel, beside the tab `from`, which has to be a page of the extension: opening needs a gesture there. */
		async sidePanel(from) {
			const { id: windowId } = await from.evaluate(() =>
				chrome.windows.getCurrent(),
			);
			await byClick(
				from,
				(id) => chrome.sidePanel.open({ windowId: id }),
				windowId,
			);
			const panel = await surface("sidepanel.html");
			// It is 0 × 0 while it slides in, and cannot be clicked.
			await until(() => panel.evaluate(() => innerWidth > 0));
			return panel;
		},

		/** Closes the real popup, as a click beside it does. */
		async closePopup() {
			const target = browser
				.targets()
				.find((each) => each.url() === address("popup.html"));
			await (await target?.asPage())?.close();
			await until(() => !browser.targets().includes(target));
		},

		/** Presses real keys, `alt+shift+l`, in the browser's window. Needs `screen: "virtual"`. */
		press: (keys) => void virtual.xdotool("key", keys),

		/** Stops the worker as the browser does when it is idle. The next message, alarm or event wakes it. */
		async stopWorker() {
			// Not ServiceWorker.stopAllWorkers: with a session attached to the worker its next start hangs.
			const target = browser.targets().find(isWorker);
			// An event that waits may start the next one at once; one that is just starting may have to be told again.
			await until(async () => {
				if (!browser.targets().includes(target)) return true;
				await (await target.worker())?.close().catch(() => {});
				return false;
			});
		},

		/** Dispatches an event of the browser in the worker: `fire("commands.onCommand", "log-call")`. */
		fire: (event, ...args) =>
			until(() =>
				background(
					(path, given) => {
						const fired = path
							.split(".")
							.reduce((part, name) => part[name], chrome);
						// A worker that is only just starting hears nothing yet.
						if (!fired.hasListeners()) return false;
						fired.dispatch(...given);
						return true;
					},
					event,
					args,
				),
			),

		/** Lets `permissions.request({ origins: [pattern] })` answer true without a prompt; it still needs its click. */
		async allowHost(pattern) {
			const settings = await page("chrome://extensions/");
			await settings.evaluate(
				(extensionId, origin) =>
					chrome.developerPrivate.addHostPermission(extensionId, origin),
				id,
				pattern,
			);
			await settings.close();
		},

		/** Gives the extension a site for good, as the seller's click and consent do. `pattern`: `http://crm.test/*`. */
		async enableSite(pattern) {
			await this.allowHost(pattern);
			const asking = await page("manifest.json");
			await byClick(
				asking,
				(origin) => chrome.permissions.request({ origins: [origin] }),
				pattern,
			);
			await asking.close();
		},

		/**
		 * Runs `task(shadowRoot, ...args)` in a page, also for a closed root, which the page's own scripts cannot reach: in each of such
		 * hosts in turn, until it answers something. Null: there is no such host, or none answers.
		 */
		async inShadow(tab, hostName, task, ...args) {
			const session = await tab.createCDPSession();
			try {
				// In a world of its own: the page's may hold traps and lies.
				const { frameTree } = await session.send("Page.getFrameTree");
				const { executionContextId } = await session.send(
					"Page.createIsolatedWorld",
					{ frameId: frameTree.frame.id, worldName: "kit" },
				);
				const { root: document } = await session.send("DOM.getDocument", {
					depth: -1,
					pierce: true,
				});
				const all = (node) => [
					node,
					...(node.children ?? []).flatMap(all),
					...(node.shadowRoots ?? []).flatMap(all),
				];
				for (const host of all(document)) {
					if (host.localName !== hostName || !host.shadowRoots) continue;
					const { object } = await session.send("DOM.resolveNode", {
						backendNodeId: host.shadowRoots[0].backendNodeId,
						executionContextId,
					});
					const { result, exceptionDetails } = await session.send(
						"Runtime.callFunctionOn",
						{
							objectId: object.objectId,
							functionDeclaration: `function (...args) { return (${withTexts})(this, () => (${task})(this, ...args)); }`,
							arguments: args.map((value) => ({ value })),
							returnByValue: true,
							awaitPromise: true,
						},
					);
					if (exceptionDetails)
						throw new Error(exceptionDetails.exception.description);
					if (result.value !== null && result.value !== undefined)
						return result.value;
				}
				return null;
			} finally {
				await session.detach();
			}
		},

		/**
		 * Runs `task(root, textOf, ...args)` where the bar's own script runs in `tab`: no page, however large, is gone through for it, and
		 * the bar is not touched, so it may look as often as it likes. Null: there is no bar.
		 */
		inBar: (tab, task, ...args) =>
			tab.extensionRealms()[0]?.evaluate(`(() => {
				const textOf = (element) => [...(element?.querySelectorAll("data") ?? [])]
					.map(({ value }) => value).join("").replace(/\\s+/g, " ").trim();
				for (const host of document.querySelectorAll("html > div")) {
					const root = chrome.dom.openOrClosedShadowRoot(host);
					if (root) return (${task})(root, textOf, ...${JSON.stringify(args)});
				}
				return null;
			})()`) ?? null,

		/**
		 * A real right-click on what `selector` shows, then the n-th entry (from 1) of Målbar's own menu, all by pointer and keyboard.
		 * Needs `screen: "virtual"`. `select`: select the element's text first.
		 */
		async rightClick(tab, selector, entry, { select = true } = {}) {
			const { windows, xdotool } = virtual;
			await tab.bringToFront();
			// A popup that was just closed may still be going.
			await until(async () => {
				const before = windows();
				await sleep(300);
				return windows() === before;
			});
			const inPage = await tab.$eval(
				selector,
				(element, wanted) => {
					element.scrollIntoView({ block: "center" });
					const range = document.createRange();
					range.selectNodeContents(element);
					if (wanted) {
						getSelection().removeAllRanges();
						getSelection().addRange(range);
					}
					const { left, top, width, height } = range.getBoundingClientRect();
					return [left + Math.min(width / 2, 24), top + height / 2];
				},
				select,
			);
			// Where the page stands on the screen, with bars above it and a panel beside it, only the pointer itself can tell.
			await tab.evaluate(() => {
				delete globalThis.pointer;
				addEventListener(
					"mousemove",
					({ screenX, clientX, screenY, clientY }) => {
						globalThis.pointer = [screenX - clientX, screenY - clientY];
					},
					{ once: true, capture: true },
				);
			});
			const middle = await tab.evaluate(() => [
				screenX + outerWidth / 2,
				screenY + outerHeight / 2,
			]);
			xdotool("mousemove", ...middle.map(Math.round));
			xdotool("mousemove_relative", 1, 1);
			const origin = await until(() => tab.evaluate(() => globalThis.pointer));
			const shown = await until(windows);
			xdotool(
				"mousemove",
				...inPage.map((distance, axis) => Math.round(distance + origin[axis])),
			);
			xdotool("click", 3);
			await until(() => windows() > shown);
			// One entry of the browser's menu begins with an M: ours. Typing it opens our own menu beside it, in which none does.
			await until(async () => {
				xdotool("key", "m");
				await sleep(150);
				return windows() > shown + 1;
			});
			for (let step = 0; step < entry; step++) {
				xdotool("key", "Down");
				await sleep(60);
			}
			xdotool("key", "Return");
			await until(() => windows() <= shown);
		},

		/** Ends the browser as a crash or a power cut would: nothing is told beforehand. */
		async kill() {
			const child = browser.process();
			const isOver = child.exitCode !== null || child.signalCode !== null;
			const ended = isOver || new Promise((done) => child.once("exit", done));
			// All of its processes at once: what one of them still wrote would not have been written.
			if (process.platform === "win32" || isOver) child.kill("SIGKILL");
			else process.kill(-child.pid, "SIGKILL");
			await ended;
			await virtual?.close();
		},

		async close() {
			await browser.close();
			await virtual?.close();
		},
	};
}

// ---- Firefox ---------------------------------------------------------------------------------------------------------

const addonId = "maalbar@maalbar.example";
const addonUuid = "11111111-2222-4333-8444-555555555555";

/** Starts Firefox with the extension in it. Options as for Chromium; `scheme`: light or dark; `prefs`: about:config. */
export async function firefox({
	extension = firefoxBuild,
	screen = "none",
	lang = "en-US",
	hosts = ["crm.test"],
	userDataDir,
	scheme = "light",
	prefs = {},
} = {}) {
	const browser = await puppeteer.launch({
		browser: "firefox",
		executablePath: find("firefox"),
		headless: screen === "none",
		defaultViewport: { width: 1280, height: 860 },
		...(userDataDir ? { userDataDir } : {}),
		// Without it: "Navigation to moz-extension://… is not allowed in this context".
		args: ["--remote-allow-system-access"],
		extraPrefsFirefox: {
			"extensions.webextensions.uuids": JSON.stringify({
				[addonId]: addonUuid,
			}),
			// A temporary add-on leaves with the browser; its records stay for the next start on the profile.
			"extensions.webextensions.keepStorageOnUninstall": true,
			"extensions.webextensions.keepUuidOnUninstall": true,
			"network.dns.localDomains": hosts.join(","),
			"intl.locale.requested": lang,
			"intl.accept_languages": lang,
			"ui.systemUsesDarkTheme": scheme === "dark" ? 1 : 0,
			...prefs,
		},
	});
	await browser.installExtension(extension);
	const send = async (method, params) =>
		(await browser.connection.send(method, params)).result;
	const { contexts } = await send("browsingContext.getTree", {
		"moz:scope": "chrome",
	});

	/** Runs an async function in the browser's own, privileged window. It sees `extension`, and its arguments, which must be plain. */
	async function privileged(task, ...args) {
		const answer = await send("script.evaluate", {
			expression: `(async () => {
				const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
				const extension = ExtensionParent.GlobalManager.getExtension(${JSON.stringify(addonId)});
				const pause = (ms) => new Promise((done) => setTimeout(done, ms));
				return JSON.stringify(await (${task})(...${JSON.stringify(args)}));
			})()`,
			target: { context: contexts[0].context },
			awaitPromise: true,
		});
		if (answer.type !== "success")
			throw new Error(answer.exceptionDetails?.text ?? "privileged script");
		const { value } = answer.result;
		return value === undefined ? undefined : JSON.parse(value);
	}

	return {
		browser,
		privileged,
		address: (path) => `moz-extension://${addonUuid}/${path}`,

		/** Opens a page of the extension or any address, in a tab. */
		async page(path) {
			const opened = await browser.newPage();
			if (path.includes("://")) await opened.goto(path);
			else {
				// No load event ever comes for these pages.
				await opened.goto(`moz-extension://${addonUuid}/${path}`, {
					waitUntil: [],
				});
				await opened.waitForSelector("body > *");
			}
			return opened;
		},

		/** Opens the real popup and says its address and size. Its content is tested in a tab: it is no page for the driver. */
		popup: () =>
			privileged(async () => {
				extension.apiManager.global
					.browserActionFor(extension)
					.openPopup(window, true);
				for (let tries = 0; tries < 400; tries++) {
					await pause(50);
					const shown = document.querySelector(
						"browser.webextension-popup-browser",
					);
					const url = shown?.currentURI?.spec ?? "";
					if (shown?.clientHeight > 20 && url.startsWith("moz-ext"))
						return {
							url,
							width: shown.clientWidth,
							height: shown.clientHeight,
						};
				}
			}),

		/** Opens the real sidebar and says its address. */
		sidebar: () =>
			privileged(async () => {
				const key = [...SidebarController.sidebars.keys()].find((each) =>
					each.endsWith("-sidebar-action"),
				);
				await SidebarController.show(key);
				for (let tries = 0; tries < 400; tries++) {
					await pause(50);
					const url = document
						.getElementById("sidebar")
						.contentDocument?.getElementById("webext-panels-browser")
						?.currentURI?.spec;
					if (url?.startsWith("moz-ext")) return url;
				}
			}),

		/** A real right-click on what `selector` shows, then our menu's entry of that label. `select`: select its text first. */
		async rightClick(tab, selector, label, { select = true } = {}) {
			await tab.bringToFront();
			await sleep(500);
			const [x, y] = await tab.$eval(
				selector,
				(element, wanted) => {
					element.scrollIntoView({ block: "center" });
					const range = document.createRange();
					range.selectNodeContents(element);
					if (wanted) {
						getSelection().removeAllRanges();
						getSelection().addRange(range);
					}
					const { left, top, width, height } = range.getBoundingClientRect();
					return [left + Math.min(width / 2, 24), top + height / 2];
				},
				select,
			);
			await tab.mouse.click(x, y, { button: "right" });
			await until(() =>
				privileged(async (wanted) => {
					const menu = document.getElementById("contentAreaContextMenu");
					if (menu.state !== "open") return false;
					const item = [...menu.querySelectorAll("menuitem")].find(
						(each) => each.label === wanted && !each.hidden,
					);
					if (!item) return false;
					const own = item.closest("menupopup");
					if (own !== menu) {
						own.parentElement.openMenu(true);
						while (own.state !== "open") await pause(20);
					}
					own.activateItem(item);
					return true;
				}, label),
			);
		},

		/** Answers the browser's question for a permission: `button` allows, `secondaryButton` denies. */
		answerPrompt: (button = "button") =>
			until(() =>
				privileged(async (name) => {
					const question = document.querySelector(
						"#addon-webext-permissions-notification",
					);
					if (!question || PopupNotifications.panel.state !== "open")
						return false;
					question[name].click();
					return true;
				}, button),
			),

		/** Stops the event page as the browser does when it is idle; answers `stopped`. */
		stopBackground: () =>
			privileged(async () => {
				await extension.terminateBackground({
					ignoreDevToolsAttached: true,
					disableResetIdleForTest: true,
				});
				return extension.backgroundState;
			}),
		backgroundState: () => privileged(async () => extension.backgroundState),

		/** Ends the browser as a crash would. */
		async kill() {
			const child = browser.process();
			const ended = new Promise((done) => child.once("exit", done));
			child.kill("SIGKILL");
			await ended;
		},

		close: () => browser.close(),
	};
}
