// Measures the built extension in real Chromium: `npm run bench`, or `npm run bench -- --deals 100000` for a smaller store.
// `--lists` measures the lists of records alone. It prints what it measured and asserts nothing: times depend on the machine.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { root, setUp, toolEnvironment } from "./setup.mjs";

await setUp({ needed: ["chromium"] });
const { build } = await import("vite");
const { chromium } = await import("../test/e2e/kit.mjs");

const asked = process.argv.indexOf("--deals");
const DEALS = asked > 0 ? Number(process.argv[asked + 1]) : 1_000_000;
const PAINTS = 15;
const LOGS = 25;
const SETTLING = 15_000;

execFileSync("wxt", ["build", "-b", "chrome"], {
	cwd: root,
	env: toolEnvironment,
	stdio: "ignore",
});
const output = await build({
	configFile: false,
	root,
	logLevel: "error",
	define: { __FAULTS__: "false" },
	build: {
		write: false,
		target: "es2022",
		lib: {
			entry: join(root, "test/bench/in-page.ts"),
			formats: ["iife"],
			name: "inPage",
		},
	},
});
const code = output[0].output[0].code;

const asset = (beginning) =>
	`assets/${readdirSync(join(root, ".output/chrome-mv3/assets")).find((name) =>
		name.startsWith(beginning),
	)}`;
const worker = asset("import-worker");
const day = new Date().toISOString().slice(0, 10);
const month = day.slice(0, 7);
const ms = (value) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
const line = (what, value) => console.log(`${what.padEnd(58)} ${value}`);
const median = (values) =>
	[...values].sort((a, b) => a - b)[values.length >> 1];

/** A browser of its own with an empty store, me, and a goal; `run` gets a page of the extension that can measure. */
async function inBrowser(run) {
	const browser = await chromium({
		extension: join(root, ".output/chrome-mv3"),
	});
	try {
		const page = await browser.page("dashboard.html");
		await page.evaluate(code);
		await page.evaluate(async (from) => {
			const me = await bench.act("nameMe", { name: "Seller 0" });
			await bench.act("saveSettings", { patch: { isIntroduced: true } });
			const goal = {
				scope: { kind: "seller", id: me.ids[0] },
				periodKind: "month",
				startsOn: from,
				isRecurring: true,
			};
			const money = { target: 40_000_000, currency: "DKK" };
			await bench.act("setGoal", { ...goal, kpi: "revenue", ...money });
			// A glance's worth of goals.
			for (const [kpi, target] of [
				["dealsWon", 12],
				["meetingsBooked", 12],
				["winRate", 0.6],
			])
				await bench.act("setGoal", { ...goal, kpi, target });
			const periodKind = "quarter";
			await bench.act("setGoal", {
				...goal,
				kpi: "revenue",
				...money,
				periodKind,
			});
		}, `${month}-01`);
		await run(browser, page);
	} finally {
		await browser.close();
	}
}

async function paints(browser) {
	const took = [];
	for (let at = 0; at < PAINTS; at++) {
		const page = await browser.page("popup.html");
		took.push(
			await page.evaluate(
				() =>
					new Promise((done) => {
						const paint = () =>
							performance.getEntriesByName("first-contentful-paint")[0];
						const look = () =>
							paint() ? done(paint().startTime) : setTimeout(look, 5);
						look();
					}),
			),
		);
		await page.close();
	}
	return median(took);
}

/** After an import months are closed and the forecast learns, once; and the browser's database sorts its own files. */
const settled = () => new Promise((done) => setTimeout(done, SETTLING));

/** What a seller does all day, from the popup: nothing else of the extension is open. */
async function everyday(browser, page, where) {
	line(`popup, to first contentful paint, ${where}`, ms(await paints(browser)));
	await page.goto(browser.address("popup.html"));
	await page.evaluate(code);
	const { answered, moved } = await page.evaluate(
		(times, on) => bench.logDeals(times, on),
		LOGS,
		day,
	);
	line(`one deal logged, until on disk and answered, ${where}`, ms(answered));
	line(`one deal logged, until the glance moved, ${where}`, ms(moved));
	const glance = await page.evaluate(() => bench.glance(15));
	line(`glance measured and published, ${where}`, ms(glance.ms));
	const chances = await page.evaluate(() => bench.chances(7));
	line(
		`  its ${chances.goals} goals' chances after it, ${where}`,
		ms(chances.whole),
	);
	line(`  of that the simulation, ${where}`, ms(chances.alone));
}

/** What a list is asked: a letter more each time, then what its filters and headings do. */
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
	"sorted by amount": { sort: { by: "amount", isDown: true } },
	"sorted by amount, two words": {
		sort: { by: "amount", isDown: true },
		find: "customer 17",
	},
	"sorted by customer": { sort: { by: "customer", isDown: false } },
	"sorted by title": { sort: { by: "title", isDown: false } },
};

/** The list of deals, in a store that holds little else. */
const lists = (count) =>
	inBrowser(async (_, page) => {
		await page.evaluate((many, on) => bench.fillDeals(many, on), count, day);
		await settled();
		const n = count.toLocaleString("en");
		const { first, whole, most, queries } = await page.evaluate(
			(url, asked) => bench.list(url, asked, 7),
			asset("table-worker"),
			Object.values(QUERIES),
		);
		line(`list of ${n} deals, to its first rows`, ms(first));
		line("  to all of them read", ms(whole));
		line("  longest time between two counts of what is read", ms(most));
		for (const [at, name] of Object.keys(QUERIES).entries())
			line(
				`  ${name}: the first time, again`,
				`${ms(queries[at].first)}, ${ms(queries[at].again)}`,
			);
	});

console.log(
	`Chromium, ${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.version}, medians\n`,
);

if (process.argv.includes("--lists")) {
	for (const count of [100_000, 1_000_000]) await lists(count);
	process.exit();
}

await inBrowser((browser, page) => everyday(browser, page, "empty store"));

const maven = join(root, "../shared/data/maven");
if (existsSync(maven))
	await inBrowser(async (browser, page) => {
		const files = ["sales_pipeline.csv", "sales_teams.csv"].map((name) => ({
			name,
			text: readFileSync(join(maven, name), "utf8"),
		}));
		const { added, ms: took } = await page.evaluate(
			(url, own) => bench.importFiles(url, own),
			worker,
			files,
		);
		line(`import of ${added} real deals, file to stored`, ms(took));
		await settled();
		await everyday(browser, page, `${added} deals`);
	});
else console.log("Skipped: the import of real deals, ../shared/data is absent");

await inBrowser(async (browser, page) => {
	const { ms: took, phases } = await page.evaluate(
		(url, count, on) => bench.importGenerated(url, count, on),
		worker,
		DEALS,
		month,
	);
	const n = DEALS.toLocaleString("en");
	line(`import of ${n} generated deals, file to stored`, ms(took));
	for (const [phase, part] of Object.entries(phases))
		line(`  of that ${phase}`, ms(part));
	const early = await page.evaluate(
		(times, on) => bench.logDeals(times, on),
		LOGS,
		day,
	);
	line("one deal logged, right after that import", ms(early.answered));
	await settled();
	await everyday(browser, page, `${n} deals`);
});
for (const count of [100_000, 1_000_000]) await lists(count);
