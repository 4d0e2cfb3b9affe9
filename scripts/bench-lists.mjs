// How fast the list of deals is: `node scripts/bench-lists.mjs [--deals 100000]`. The worker that keeps it is asked alone, then the
// page is: opened, typed into, narrowed, sorted, scrolled with a trace. `--profile folder` keeps the filled store there, and measures
// one that is there again (a store belongs to the folder its extension was loaded from: `--build folder`); `--only page` or
// `--only scroll` leaves the rest out. It prints what it measured and asserts nothing.
import { loadavg } from "node:os";
import {
	asset,
	built,
	filled,
	inPage,
	line,
	median,
	ms,
	option,
} from "./bench-kit.mjs";

const { sleep, until } = await import("../test/e2e/kit.mjs");

const DEALS = Number(option("--deals") ?? 100_000);
const ROUNDS = Number(option("--rounds") ?? 9);
const profile = option("--profile");
const only = option("--only");
const extension = built();
const code = await inPage();
const day = new Date().toISOString().slice(0, 10);
const CATEGORIES = ["devtools.timeline", "toplevel", "cc", "benchmark"];

/** What a list's worker is asked: a letter more each time, then what its filters and headings do. */
const QUERIES = {
	"one letter": { find: "s" },
	"five letters": { find: "produ" },
	"two words": { find: "customer 17" },
	"a seller, won, one year": {
		whose: [{ seller: "0190a0a0-0000-7000-8000-b00000000003" }],
		only: { status: ["won"] },
		from: "2025-01-01",
		to: "2026-01-01",
	},
	"sorted by day": { sort: { by: "on", isDown: true } },
	"sorted by amount": { sort: { by: "amount", isDown: true } },
	"sorted by amount, two words": {
		sort: { by: "amount", isDown: true },
		find: "customer 17",
	},
	"sorted by customer": { sort: { by: "customer", isDown: false } },
	"sorted by title": { sort: { by: "title", isDown: false } },
};

async function worker(browser) {
	const page = await browser.page("dashboard.html#/settings");
	await page.evaluate(code);
	const { first, whole, most, queries } = await page.evaluate(
		(url, asked, times) => bench.list(url, asked, times),
		asset(extension, "table-worker"),
		Object.values(QUERIES),
		ROUNDS,
	);
	line("the worker, to its first rows", ms(first));
	line("  to all of them read", ms(whole));
	line("  longest time between two counts of what is read", ms(most));
	for (const [at, name] of Object.keys(QUERIES).entries())
		line(
			`  ${name}: the first time, again`,
			`${ms(queries[at].first)}, ${ms(queries[at].again)}`,
		);
	await page.close();
}

/** Notes in a page when its list first shows rows, and all of them. */
function watchOpening() {
	const seen = {};
	globalThis.opening = seen;
	const note = (name) => {
		seen[name] = -1;
		requestAnimationFrame(() => {
			seen[name] = performance.now();
		});
	};
	new MutationObserver(() => {
		if (!("first" in seen) && document.querySelector("table.list tr[data-id]"))
			note("first");
		if (!("whole" in seen) && document.querySelector(".list-count .sums"))
			note("whole");
	}).observe(document, { childList: true, subtree: true });
}

/** Gives a page `nextDrawn`: from what is next typed, pressed or chosen until what it asked of the list is drawn. */
function watchAsking() {
	const shown = () => {
		const table = document.querySelector("table.list");
		const first = table?.querySelector("tr[data-id]");
		const sum = document.querySelector('data[data-kpi="deal.found.sum"]');
		return `${table?.getAttribute("aria-rowcount")} ${first?.dataset.id} ${sum?.value}`;
	};
	globalThis.nextDrawn = () =>
		new Promise((done) => {
			const before = shown();
			let began;
			const begin = (event) => {
				began ??= event.timeStamp;
			};
			for (const type of ["input", "change", "click"])
				addEventListener(type, begin, { capture: true, once: true });
			const watch = new MutationObserver(() => {
				if (began === undefined || shown() === before) return;
				watch.disconnect();
				requestAnimationFrame(() => {
					// What comes after the frame's own work: it is drawn.
					const { port1, port2 } = new MessageChannel();
					port1.onmessage = () => done(performance.now() - began);
					port2.postMessage(0);
				});
			});
			watch.observe(document.body, {
				...{ childList: true, subtree: true },
				...{ attributes: true, characterData: true },
			});
		});
}

/** The list of deals in a page of its own, all read. */
async function opened(browser) {
	const page = await browser.browser.newPage();
	await page.setViewport({ width: 1280, height: 860 });
	await page.evaluateOnNewDocument(watchOpening);
	await page.goto(browser.address("dashboard.html#/deals"));
	const seen = await until(async () => {
		const seen = await page.evaluate(() => globalThis.opening);
		return seen.whole > 0 && seen;
	}, 600_000);
	line("the page, to its first rows", ms(seen.first));
	line("  to all of them read and summed", ms(seen.whole));
	const heap = await page.evaluate(() =>
		performance.measureUserAgentSpecificMemory?.().catch(() => undefined),
	);
	if (heap) line("  memory of page and worker", `${heap.bytes >> 20} MB`);
	await sleep(2_000);
	return page;
}

async function asking(page) {
	await page.evaluate(watchAsking);
	const took = {};
	const ask = async (name, act) => {
		await page.evaluate(() => {
			globalThis.drawn = globalThis.nextDrawn();
		});
		await act();
		const own = await page.evaluate(() => globalThis.drawn);
		if (name) {
			took[name] ??= [];
			took[name].push(own);
		}
		await sleep(500);
	};
	const type = (letter) => () => page.keyboard.type(letter);
	const press = (column) => () => page.click(`th.of-${column} .sort`);
	const choose = (value) => () =>
		page.select('.filters select[aria-label*="tatus"]', value);
	for (let round = 0; round < ROUNDS; round++) {
		await page.focus("#find-deal");
		const [one, two] = `${17 + round}`;
		await ask("the first letter typed", type(one));
		await ask("a letter more", type(two));
		await ask(undefined, async () => {
			await page.keyboard.press("Backspace");
		});
		await ask(undefined, async () => {
			await page.keyboard.press("Backspace");
		});
		await ask("narrowed to a status", choose("won"));
		await ask("  and to all again", choose(""));
		await ask("sorted by amount", press("amount"));
		await ask("  the other way", press("amount"));
		await ask("  by day again", press("amount"));
		await ask("sorted by customer", press("customer"));
		await ask("sorted by title", press("title"));
		await ask(undefined, press("title"));
		await ask(undefined, press("title"));
	}
	for (const [name, each] of Object.entries(took))
		line(
			`  ${name}, until drawn: median, worst of ${each.length}`,
			`${ms(median(each))}, ${ms(Math.max(...each))}`,
		);
}

/** What a trace tells of a page's frames, and of its main thread: wall time, and in brackets processor time, in ms. */
function readTrace(bytes) {
	const { traceEvents } = JSON.parse(Buffer.from(bytes).toString());
	const busy = new Map();
	const inOrder = traceEvents.filter(({ ph }) => ph === "X");
	const of = ({ pid, tid }) => `${pid}/${tid}`;
	for (const event of inOrder)
		if (/RunTask$/.test(event.name))
			busy.set(of(event), (busy.get(of(event)) ?? 0) + (event.tdur ?? 0));
	// The page's own is the main thread that did the most.
	const main = traceEvents
		.filter(
			({ name, args }) =>
				name === "thread_name" && args.name === "CrRendererMain",
		)
		.map(of)
		.sort((a, b) => (busy.get(b) ?? 0) - (busy.get(a) ?? 0))[0];
	// A frame shown without what the main thread was still at is told of again when that came: it was one frame.
	const shown = new Set();
	const dropped = new Set();
	const empty = new Set();
	for (const { name, ph, pid, args } of traceEvents) {
		const frame = args?.frame_reporter;
		if (name !== "PipelineReporter" || ph !== "b" || !frame) continue;
		if (!main?.startsWith(`${pid}/`)) continue;
		const { state, frame_sequence: id } = frame;
		if (state.startsWith("STATE_PRESENTED")) shown.add(id);
		if (state === "STATE_DROPPED" && frame.affects_smoothness) dropped.add(id);
		if (frame.has_missing_content) empty.add(id);
	}
	for (const id of shown) dropped.delete(id);
	const own = inOrder.filter((event) => of(event) === main);
	const tasks = own.filter(({ name }) => /RunTask$/.test(name));
	const drawn = own.filter(({ name }) => name === "ProxyMain::BeginMainFrame");
	const most = (all, what) =>
		ms(Math.max(0, ...all.map((each) => each[what] ?? 0)) / 1_000);
	return {
		frames: { shown: shown.size, dropped: dropped.size, empty: empty.size },
		task: `${most(tasks, "dur")} (${most(tasks, "tdur")})`,
		frame: `${ms((median(drawn.map(({ tdur }) => tdur)) ?? 0) / 1_000)}, ${most(drawn, "tdur")}`,
	};
}

async function scrolling(page) {
	const target = await page.createCDPSession();
	const wheel = (speed) => () =>
		target.send("Input.synthesizeScrollGesture", {
			...{ x: 640, y: 500, yDistance: -3 * speed, speed },
			gestureSourceType: "mouse",
		});
	const held = (key) => async () => {
		await page.focus("table.list [data-row]");
		// As often as a key that is held repeats.
		for (const end = Date.now() + 3_000; Date.now() < end; await sleep(33))
			await page.keyboard.down(key);
		await page.keyboard.up(key);
	};
	// A page without a screen has no scroll bar to take hold of: the same jumps, a frame each.
	const drag = () =>
		page.evaluate(
			() =>
				new Promise((done) => {
					const began = performance.now();
					const height = document.documentElement.scrollHeight;
					const step = (at) => {
						scrollTo(0, (height * (at - began)) / 3_000);
						if (at - began < 3_000) requestAnimationFrame(step);
						else done();
					};
					requestAnimationFrame(step);
				}),
		);
	for (const [name, move] of [
		["wheel, 3,000 px a second", wheel(3_000)],
		["wheel, 12,000 px a second", wheel(12_000)],
		["arrow key held", held("ArrowDown")],
		["page key held", held("PageDown")],
		["from the first row to the last in three seconds", drag],
	]) {
		await page.evaluate(() => scrollTo(0, 0));
		await sleep(500);
		await page.tracing.start({ categories: CATEGORIES });
		const began = performance.now();
		await move();
		const took = (performance.now() - began) / 1_000;
		const { frames, task, frame } = readTrace(await page.tracing.stop());
		const { shown, dropped, empty } = frames;
		line(
			name,
			`${(shown / took).toFixed(1)} frames a second, dropped ${dropped} of ${shown + dropped}, ${empty} with something not drawn yet; longest task ${task}; a frame's own work ${frame}`,
		);
	}
	await page.evaluate(() => scrollTo(0, 0));
}

const browser = await filled(extension, profile, code, (page) =>
	page.evaluate(
		async (count, on) => {
			await bench.act("nameMe", { name: "Me" });
			await bench.act("saveSettings", { patch: { isIntroduced: true } });
			await bench.fillDeals(count, on);
		},
		DEALS,
		day,
	),
);
try {
	console.log(
		`${DEALS.toLocaleString("en")} deals, load ${loadavg()[0].toFixed(1)}`,
	);
	if (!only) await worker(browser);
	const page = await opened(browser);
	if (only !== "scroll") await asking(page);
	await scrolling(page);
	console.log(`load ${loadavg()[0].toFixed(1)}`);
} finally {
	await browser.close();
}
