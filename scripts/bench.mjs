// Measures the built extension in real Chromium: `npm run bench`, or `npm run bench -- --deals 100000` for a smaller store.
// It prints what it measured and asserts nothing: times depend on the machine.
import { existsSync, readFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import {
	asset,
	built,
	inPage,
	line,
	median,
	ms,
	option,
	SETTLING,
	setGoals,
} from "./bench-kit.mjs";
import { root } from "./setup.mjs";

const { chromium } = await import("../test/e2e/kit.mjs");

const DEALS = Number(option("--deals") ?? 1_000_000);
const PAINTS = 15;
const LOGS = 25;

const extension = built();
const code = await inPage();
const worker = asset(extension, "import-worker");
const day = new Date().toISOString().slice(0, 10);
const month = day.slice(0, 7);

/** A browser of its own with an empty store, me, and a goal; `run` gets a page of the extension that can measure. */
async function inBrowser(run) {
	const browser = await chromium({ extension });
	try {
		const page = await browser.page("dashboard.html");
		await page.evaluate(code);
		await page.evaluate(setGoals, month);
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

console.log(
	`Chromium, ${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.version}, medians\n`,
);

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
