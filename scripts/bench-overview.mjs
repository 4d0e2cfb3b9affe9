// How soon the dashboard's overview can be used: `node scripts/bench-overview.mjs [--deals 10000] [--opens 11] [--wait 3000]`.
// `--profile folder` keeps the filled store there and measures one that is there again (an extension's store belongs to the
// folder it was loaded from: `--build folder`). A million deals take the better part of an hour to fill, and want longer waits
// between two openings, as the worker of the one before must have come to rest. `--pages` opens every page once instead, and
// says for how long each stood still at most. It asserts nothing.
import { loadavg } from "node:os";
import {
	asset,
	built,
	filled,
	inPage,
	median,
	option,
	setGoals,
} from "./bench-kit.mjs";

const { until } = await import("../test/e2e/kit.mjs");

const DEALS = Number(option("--deals") ?? 10_000);
const OPENS = Number(option("--opens") ?? 11);
const WAIT = Number(option("--wait") ?? 3_000);
const profile = option("--profile");
const extension = built();
const code = await inPage();
const worker = asset(extension, "import-worker");
const month = new Date().toISOString().slice(0, 7);

/** Notes when each part of the overview first shows what it is for, in milliseconds since the page was asked for. */
function watch() {
	const parts = {
		goal: () => document.querySelector(".lead-goal .fig data[value]"),
		// Each tile of the first two rows says a figure, or why there is none.
		tiles: () => {
			const tiles = [...document.querySelectorAll(".tile")];
			return (
				tiles.length > 0 &&
				tiles.filter((tile) => tile.querySelector("data")).length >= 8
			);
		},
		every: () =>
			document.querySelector(".tile") &&
			!document.querySelector(".tile .waiting"),
		chance: () => document.querySelector('.lead-goal [data-kpi$=".chance"]'),
		curve: () => document.querySelector(".tile svg"),
		news: () => document.querySelector(".news li, .news .m"),
	};
	globalThis.seen = {};
	const look = () => {
		for (const [name, isThere] of Object.entries(parts))
			if (!(name in seen) && isThere()) {
				seen[name] = -1;
				// Drawn when the frame after it begins.
				requestAnimationFrame(() => {
					seen[name] = performance.now();
				});
			}
	};
	new MutationObserver(look).observe(document, {
		childList: true,
		subtree: true,
		attributes: true,
		characterData: true,
	});
}

async function opened(browser, hash) {
	const took = [];
	for (let at = 0; at < OPENS; at++) {
		const page = await browser.browser.newPage();
		await page.evaluateOnNewDocument(watch);
		await page.goto(browser.address(`dashboard.html${hash}`));
		await new Promise((done) => setTimeout(done, WAIT));
		took.push(
			await page.evaluate(() => ({
				...seen,
				paint: performance.getEntriesByName("first-contentful-paint")[0]
					?.startTime,
			})),
		);
		await page.close();
	}
	// The first of a browser finds nothing warm.
	const [cold, ...rest] = took;
	return { cold, warm: rest };
}

/** The pages that tell of everyone's deals. */
const PAGES = [
	"overview",
	"goals",
	"team",
	"customers",
	"pipeline",
	"growth",
	"activities",
	"sources",
	"kpi/clv",
	"kpi/revenue",
	"kpi/salesCycle",
	"report",
	"deals",
];

/** The longest task of a page's own thread while it comes, and when its words last changed. */
async function stillness(browser, name) {
	const page = await browser.browser.newPage();
	await page.evaluateOnNewDocument(() => {
		globalThis.seen = { longest: 0, last: 0, words: 0 };
		new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries())
				seen.longest = Math.max(seen.longest, duration);
		}).observe({ type: "longtask", buffered: true });
		new MutationObserver(() => {
			const words = document.body?.textContent.length;
			if (words === seen.words) return;
			seen.words = words;
			seen.last = performance.now();
		}).observe(document, {
			childList: true,
			subtree: true,
			characterData: true,
		});
	});
	await page.goto(
		browser.address(`dashboard.html#/${name}?scope=organisation`),
	);
	await new Promise((done) => setTimeout(done, WAIT));
	const { longest, last } = await page.evaluate(() => seen);
	await page.close();
	console.log(
		name.padEnd(24),
		`${Math.round(longest)} ms at most, whole after ${Math.round(last)} ms`,
	);
}

const browser = await filled(extension, profile, code, async (page) => {
	await page.evaluate(setGoals, month);
	await page.evaluate(
		(url, count, on) => {
			void bench.importGenerated(url, count, on).then((done) => {
				globalThis.filled = done;
			});
		},
		worker,
		DEALS,
		month,
	);
	// A million takes longer than the driver waits for one answer.
	const { ms } = await until(
		() => page.evaluate(() => globalThis.filled),
		3_600_000,
	);
	console.log(`filled with ${DEALS} deals in ${(ms / 1000).toFixed(0)} s`);
});
try {
	const arePages = process.argv.includes("--pages");
	if (arePages) for (const name of PAGES) await stillness(browser, name);
	for (const [whose, hash] of arePages
		? []
		: [
				["me", ""],
				["everyone", "#/overview?scope=organisation"],
			]) {
		const { cold, warm } = await opened(browser, hash);
		for (const name of [
			"paint",
			"goal",
			"tiles",
			"every",
			"chance",
			"curve",
			"news",
		]) {
			const of = warm.map((each) => each[name]).filter((ms) => ms > 0);
			console.log(
				`${whose} · ${name}`.padEnd(24),
				of.length ? `${Math.round(median(of))} ms` : "–",
				`(${of.map(Math.round).join(" ")}; first ${Math.round(cold[name] ?? -1)})`,
			);
		}
	}
	console.log(
		`load ${loadavg()
			.map((each) => each.toFixed(1))
			.join(" ")}`,
	);
} finally {
	await browser.close();
}
