// What the bar costs a page, in real Chromium: `node scripts/bench-page.mjs`. Everything is measured with traces, as the median of many
// rounds, minus the same with an extension whose script is empty. It prints what it measured and asserts nothing.
import { execFileSync } from "node:child_process";
import {
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { root, setUp, toolEnvironment } from "./setup.mjs";

await setUp({ needed: ["chromium"] });
const { act, chromium, crm, sleep, until } = await import(
	"../test/e2e/kit.mjs"
);

const LOADS = 31;
/** A page that never rests, and for how long it is watched at a time, in ms: many short rounds by turns say more than few long ones. */
const RESTLESS = 3_000;
const ROUNDS = 15;
const CATEGORIES = ["devtools.timeline", "toplevel", "v8"];
const build = join(root, ".output/chrome-mv3");
const scratch = mkdtempSync(join(tmpdir(), "maalbar-bench-"));
const empty = join(scratch, "empty");

if (!process.argv.includes("--built"))
	execFileSync("wxt", ["build", "-b", "chrome"], {
		cwd: root,
		env: toolEnvironment,
		stdio: "ignore",
	});
mkdirSync(empty);
// It waits for the same moment as the bar, to tell what comes before from what comes after.
writeFileSync(
	join(empty, "empty.js"),
	"requestIdleCallback(() => {}, { timeout: 1000 });",
);
writeFileSync(
	join(empty, "manifest.json"),
	JSON.stringify({
		manifest_version: 3,
		name: "empty",
		version: "1",
		background: { service_worker: "empty.js" },
		content_scripts: [
			{
				matches: ["http://crm.test/*", "http://plain.test/*"],
				js: ["empty.js"],
				run_at: "document_idle",
			},
		],
	}),
);

const median = (values) =>
	[...values].sort((a, b) => a - b)[values.length >> 1];
const line = (what, value) => console.log(`${what.padEnd(62)} ${value}`);
const ms = (value) => `${value.toFixed(2)} ms`;

/** Traces what happens in a tab while `work` runs; answers its main thread's tasks in ms of processor time, and of them the bar's own. */
async function traced(tab, work) {
	await tab.tracing.start({ categories: CATEGORIES });
	await work();
	const { traceEvents } = JSON.parse(
		Buffer.from(await tab.tracing.stop()).toString(),
	);
	const isOurs = ({ args }) =>
		/chrome-extension:.*(overlay|reader)\.js/.test(JSON.stringify(args ?? {}));
	// The tab's own process is the one that did the most.
	const threads = new Map();
	for (const event of traceEvents)
		if (/RunTask$/.test(event.name) && event.ph === "X") {
			const id = `${event.pid}/${event.tid}`;
			threads.set(id, (threads.get(id) ?? 0) + (event.tdur ?? event.dur));
		}
	const main = traceEvents
		.filter(
			({ name, args }) =>
				name === "thread_name" && args.name === "CrRendererMain",
		)
		.map(({ pid, tid }) => `${pid}/${tid}`)
		.sort((a, b) => (threads.get(b) ?? 0) - (threads.get(a) ?? 0))[0];
	const own = traceEvents
		.filter(
			(event) =>
				`${event.pid}/${event.tid}` === main &&
				event.ph === "X" &&
				/^(EvaluateScript|FunctionCall|v8\.compile|v8\.produceCache)$/.test(
					event.name,
				) &&
				isOurs(event),
		)
		.sort((a, b) => a.ts - b.ts);
	// What runs within another is counted with that.
	let end = 0;
	let ours = 0;
	for (const { ts, dur, tdur } of own) {
		if (ts < end) continue;
		end = ts + dur;
		ours += tdur ?? dur;
	}
	const onMain = traceEvents.filter(
		(event) => `${event.pid}/${event.tid}` === main && event.ph === "X",
	);
	const idleAt = Math.min(
		...onMain
			.filter(({ name }) => name === "FireIdleCallback")
			.map(({ ts }) => ts),
	);
	const before = onMain
		.filter(({ name, ts, dur }) => /RunTask$/.test(name) && ts + dur < idleAt)
		.reduce((sum, { tdur, dur }) => sum + (tdur ?? dur), 0);
	return {
		all: (threads.get(main) ?? 0) / 1_000,
		before: before / 1_000,
		ours: ours / 1_000,
	};
}

/** A browser with the extension, or with the empty one. */
async function inBrowser(extension, run) {
	const site = await crm();
	const browser = await chromium({
		extension,
		hosts: ["crm.test", "plain.test"],
	});
	try {
		if (extension === build) {
			const page = await browser.page("manifest.json");
			const me = await act(page, "nameMe", { name: "Seller 0" });
			await act(page, "setGoal", {
				scope: { kind: "seller", id: me.ids[0] },
				periodKind: "month",
				startsOn: `${new Date().toISOString().slice(0, 7)}-01`,
				isRecurring: true,
				kpi: "revenue",
				target: 40_000_000,
				currency: "DKK",
			});
			await browser.enableSite("http://crm.test/*");
		}
		return await run(browser, site);
	} finally {
		await browser.close();
		site.close();
	}
}

/** A tab in which one page after another is loaded until a moment after it is there: the bar is drawn, and it is not quiet yet. */
async function loader(browser, site) {
	const tab = await browser.browser.newPage();
	const took = [];
	return {
		async load() {
			await tab.goto("about:blank");
			took.push(
				await traced(tab, async () => {
					await tab.goto(site.url());
					await sleep(200);
				}),
			);
		},
		medians: () => ({
			all: median(took.map(({ all }) => all)),
			before: median(took.map(({ before }) => before)),
			ours: median(took.map(({ ours }) => ours)),
		}),
	};
}

/** A page that changes a thousand times a second while it is watched, once the bar has said what it has to. */
async function restless(browser, url, hasBar) {
	const tab = await browser.browser.newPage();
	await tab.goto(url);
	await sleep(1_500);
	if (hasBar)
		await until(async () => {
			const isRead = await Promise.all(
				tab
					.extensionRealms()
					.map((realm) => realm.evaluate(() => "maalbarReader" in globalThis)),
			);
			return isRead.includes(true);
		});
	await tab.evaluate(() => {
		const list = document.createElement("ul");
		document.body.append(list);
		let at = 0;
		// A timer comes every four milliseconds at most: four changes each.
		setInterval(() => {
			for (let change = 0; globalThis.isRestless && change < 4; change++) {
				const item = document.createElement("li");
				item.textContent = `Event ${at++}`;
				list.append(item);
				if (list.childElementCount > 40) list.firstChild.remove();
			}
		}, 4);
	});
	const took = [];
	return {
		took,
		async watch() {
			await tab.bringToFront();
			await tab.evaluate(() => {
				globalThis.isRestless = true;
			});
			await sleep(500);
			took.push(await traced(tab, () => sleep(RESTLESS)));
			await tab.evaluate(() => {
				globalThis.isRestless = false;
			});
		},
	};
}

const size = (file) =>
	`${(gzipSync(readFileSync(join(build, file)), { level: 9 }).length / 1_000).toFixed(1)} kB`;
line("the bar, compressed", size("content-scripts/overlay.js"));
line("the reader, compressed", size("reader.js"));

// Side by side and by turns: whatever else the machine does meanwhile is done to both.
const [without, own] = await inBrowser(empty, (browser, site) =>
	inBrowser(build, async (other, itsSite) => {
		const loaders = [await loader(browser, site), await loader(other, itsSite)];
		for (let at = 0; at < LOADS; at++)
			for (const each of loaders) await each.load();
		return loaders.map((each) => each.medians());
	}),
);
// Two tabs of one browser: two browsers differ by more than the bar costs.
const [plain, barred] = await inBrowser(build, async (browser, site) => {
	await browser.browser.installExtension(empty);
	const tabs = [
		await restless(
			browser,
			site.url().replace("crm.test", "plain.test"),
			false,
		),
		await restless(browser, site.url(), true),
	];
	for (let round = 0; round < ROUNDS; round++)
		for (const each of tabs) await each.watch();
	return tabs.map(({ took }) => took);
});
line(
	`main thread until its first idle moment, median of ${LOADS}`,
	`${ms(without.before)} → ${ms(own.before)}`,
);
line(
	"  and until the bar is drawn in it",
	`${ms(without.all)} → ${ms(own.all)}`,
);
line("  of that the bar's own scripts", ms(own.ours));
const share = (values) => `${((median(values) / RESTLESS) * 100).toFixed(2)} %`;
line(
	`main thread of a page that never rests, median of ${ROUNDS}`,
	`${share(plain.map(({ all }) => all))} → ${share(barred.map(({ all }) => all))}`,
);
line(
	"  the bar: median of the differences by turns",
	share(barred.map(({ all }, at) => all - plain[at].all)),
);
line("  of that its own scripts", share(barred.map(({ ours }) => ours)));
rmSync(scratch, { recursive: true, force: true });
