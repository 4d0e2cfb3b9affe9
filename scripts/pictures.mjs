// `npm run pictures`: every page and state of the product as a picture, light and dark, in English and Danish, at three widths, in
// `.output/pictures/`, with a sheet of them all. The published sales data is used where it lies beside the project, else the sample.
// `-- overview team`: only pictures whose name begins so; `-- --built`: with what is built already.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, setUp, toolEnvironment } from "./setup.mjs";

await setUp({ needed: ["chromium"] });
const {
	act,
	chromium,
	crm,
	goTo,
	named,
	picture,
	recordsOf,
	sleep,
	textOf,
	until,
} = await import("../test/e2e/kit.mjs");
const { commissionPlanExample } = await import(
	"../lib/model/commission-plan.ts"
);

const LANGUAGES = ["en", "da"];
const SCHEMES = ["light", "dark"];
const WIDTHS = [360, 900, 1440];
/** A list may be long: a picture of its beginning says as much. */
const HIGHEST = 2_400;
const wanted = process.argv.slice(2).filter((each) => !each.startsWith("--"));
const maven = join(root, "../shared/data/maven");
const folder = join(root, ".output/pictures");
const build = join(root, ".output/chrome-mv3");
const LONG = "Nordisk Landbrugsmaskinefabrik ".repeat(7).slice(0, 200);

if (!process.argv.includes("--built"))
	execFileSync("wxt", ["build", "-b", "chrome"], {
		cwd: root,
		env: toolEnvironment,
		stdio: "ignore",
		shell: process.platform === "win32",
	});
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const made = [];

/** A page is there when nothing has changed on it for a moment. */
async function settled(page) {
	await page.waitForSelector("h1, .first-run, main");
	await page.evaluate(
		() =>
			new Promise((done) => {
				const end = setTimeout(done, 8_000);
				let quiet;
				const wait = () => {
					clearTimeout(quiet);
					quiet = setTimeout(() => {
						// Something is still being measured beside the page, or all of it is.
						const isBare = document.querySelector(
							"main:has(> header.scope:only-child)",
						);
						if (isBare || document.querySelector(".waiting, .loading"))
							return wait();
						clearTimeout(end);
						done();
					}, 400);
				};
				wait();
				new MutationObserver(wait).observe(document, {
					subtree: true,
					childList: true,
					characterData: true,
				});
			}),
	);
}

const isWanted = (name) =>
	wanted.length === 0 || wanted.some((each) => name.startsWith(each));

/** One page in every look. Where nothing can be saved, only in the language that is spoken. */
async function every(
	page,
	name,
	{ widths = WIDTHS, prepare, isReadOnly = false } = {},
) {
	if (!isWanted(name)) return;
	for (const language of isReadOnly ? ["en"] : LANGUAGES) {
		if (!isReadOnly) await act(page, "saveSettings", { patch: { language } });
		await until(() =>
			page.evaluate((each) => document.documentElement.lang === each, language),
		);
		for (const scheme of SCHEMES)
			for (const width of widths) {
				await page.emulateMediaFeatures([
					{ name: "prefers-color-scheme", value: scheme },
					{ name: "prefers-reduced-motion", value: "reduce" },
				]);
				await page.setViewport({ width, height: 900 });
				await prepare?.(page);
				await settled(page);
				const file = `${name}-${width}-${language}-${scheme}.png`;
				const height = await page.evaluate(
					() => document.documentElement.scrollHeight,
				);
				await picture(page, join(folder, file), {
					captureBeyondViewport: true,
					clip: {
						x: 0,
						y: 0,
						width,
						height: Math.min(Math.max(height, 900), HIGHEST),
					},
				});
				made.push(file);
			}
	}
}

/** A browser with a store of its own: `fill` says what is in it. */
async function store(fill, work) {
	const browser = await chromium({ extension: build });
	try {
		const page = await browser.page("dashboard.html#/overview");
		await settled(page);
		await fill(page);
		await work(page, browser);
	} finally {
		await browser.close();
	}
}

const at = (path, place = {}) =>
	`#/${path}${Object.keys(place).length ? `?${new URLSearchParams(place)}` : ""}`;

async function pages(page, name, addresses) {
	for (const [each, address] of Object.entries(addresses)) {
		const title = `${each}-${name}`;
		if (!isWanted(title)) continue;
		await page.evaluate(() => {
			location.hash = "#/definitions";
		});
		await goTo(page, address);
		await every(page, title);
	}
}

/** A page with something opened on it. */
async function opened(page, name, address, open) {
	if (!isWanted(name)) return;
	await goTo(page, "#/definitions");
	await act(page, "saveSettings", { patch: { language: "en" } });
	await until(() =>
		page.evaluate(() => document.documentElement.lang === "en"),
	);
	await goTo(page, address);
	await settled(page);
	await open();
	await every(page, name);
	await page.keyboard.press("Escape");
}

/** An action that must have worked. */
async function done(page, name, input) {
	const answer = await act(page, name, input);
	if (!answer?.ok) throw new Error(`${name} failed: ${answer?.reason}`);
	return answer;
}

/** A company with six teams and 8,800 deals, with goals for its last month: the published data; else the sample. */
async function fillWhole(page) {
	if (!existsSync(maven)) return void (await done(page, "addSample", {}));
	await (await named(page, "button", "Not now")).click();
	await goTo(page, "#/import");
	const input = await page.waitForSelector("input[type=file]:enabled");
	await input.uploadFile(
		...["sales_pipeline.csv", "sales_teams.csv", "accounts.csv"].map((each) =>
			join(maven, each),
		),
	);
	await page.waitForSelector("table.sums");
	await (await named(page, "button", "Import")).click();
	await until(
		async () => /Imported/.test(await textOf(page, ".outcome")),
		120_000,
	);
	const [{ currency } = {}] = (await recordsOf(page, "deal")).flatMap(
		({ amount }) => amount ?? [],
	);
	const goal = (scope, kpi, target) =>
		done(page, "setGoal", {
			scope,
			periodKind: "month",
			startsOn: "2017-12-01",
			isRecurring: false,
			kpi,
			target,
			...(kpi === "revenue" && { currency }),
		});
	await goal({ kind: "organisation" }, "revenue", 110_000_000);
	await goal({ kind: "organisation" }, "dealsWon", 420);
	await goal({ kind: "organisation" }, "winRate", 0.62);
	for (const { id } of await recordsOf(page, "team"))
		await goal({ kind: "team", id }, "revenue", 18_000_000);
	for (const { id } of await recordsOf(page, "seller"))
		await goal({ kind: "seller", id }, "revenue", 3_500_000);
}

const PAGES = [
	..."overview goals team growth commission pipeline deals leads activities".split(
		" ",
	),
	..."customers costs sources measures definitions currencies import crm".split(
		" ",
	),
	..."backup settings".split(" "),
];
const KPIS = "revenue winRate salesCycle clv openPipeline sqlShare".split(" ");
const allPages = (place) => ({
	...Object.fromEntries(PAGES.map((each) => [each, at(each, place)])),
	...Object.fromEntries(
		KPIS.map((kpi) => [`kpi-${kpi}`, at(`kpi/${kpi}`, place)]),
	),
});

console.log("Pictures …");
const whole = existsSync(maven)
	? { scope: "organisation", period: "2017-12", asOf: "2017-12-15" }
	: {};
await store(fillWhole, async (page) => {
	await pages(page, "whole", {
		...allPages(whole),
		report: existsSync(maven)
			? "#/report/organisation/2017-11?asOf=2017-12-15"
			: "#/report",
		...(existsSync(maven) && {
			"team-one": at("team", { ...whole, scope: "team:Melvin Marxen" }),
			"team-talk": `#/team/seller:Darcel%20Schlecht?period=${whole.period}&asOf=${whole.asOf}`,
			seen: at("seen", { scope: "seller:Darcel Schlecht", asOf: whole.asOf }),
			wall: at("wall", { ...whole, scope: "team:Melvin Marxen" }),
			"overview-first": at("overview", { ...whole, asOf: "2017-12-01" }),
			"overview-over": at("overview", { ...whole, asOf: "2018-01-10" }),
			"kpi-over": at("kpi/revenue", { ...whole, asOf: "2018-01-10" }),
			"team-first": at("team", { ...whole, asOf: "2017-12-01" }),
			"overview-seller": at("overview", {
				...whole,
				scope: "seller:Darcel Schlecht",
			}),
		}),
	});
	const [goal] = await recordsOf(page, "goal");
	if (goal) await pages(page, "whole", { goal: `#/goal/${goal.id}` });
	const [customer] = await recordsOf(page, "customer");
	await pages(page, "whole", {
		customer: `#/customers/${encodeURIComponent(customer.name)}?asOf=${whole.asOf ?? ""}`,
	});
	await opened(page, "why-whole", at("kpi/revenue", whole), async () =>
		(await named(page, "button", "Why this number?")).click(),
	);
	await opened(page, "deal-whole", at("deals", whole), async () => {
		await (
			await page.waitForSelector("[role=grid] [role=row] button, tbody button")
		).click();
	});
});
await store(
	(page) => done(page, "addSample", {}),
	async (page, browser) => {
		const { id, rev: _, enteredAt: __, ...patch } = commissionPlanExample;
		await done(page, "saveRecord", {
			kind: "commissionPlan",
			id,
			isNew: true,
			patch,
		});
		await pages(page, "sample", allPages({}));
		await goTo(page, "#/overview");
		const over = (keys) => async () => {
			await page.keyboard.press("Escape");
			await until(async () => (await page.$("dialog")) === null);
			await keys();
		};
		await every(page, "palette-sample", {
			prepare: over(async () => {
				await page.keyboard.down("Control");
				await page.keyboard.press("k");
				await page.keyboard.up("Control");
			}),
		});
		await every(page, "keys-sample", {
			prepare: over(() => page.keyboard.type("?")),
		});
		await page.keyboard.press("Escape");
		await done(page, "saveSettings", { patch: { theme: "contrast" } });
		await pages(page, "contrast", {
			overview: "#/overview",
			"kpi-revenue": "#/kpi/revenue",
			deals: "#/deals",
			settings: "#/settings",
		});
		await done(page, "saveSettings", { patch: { theme: null } });
		const site = await crm();
		const deal = await browser.page(site.url());
		await browser.enableSite("http://crm.test/*");
		for (const [name, path] of [
			["popup", "popup.html"],
			["panel", "sidepanel.html"],
		]) {
			const surface = await browser.page(path);
			await surface.waitForSelector("data[data-kpi]");
			await every(surface, `${name}-sample`, { widths: [320, 360, 420] });
			await surface.close();
		}
		await deal.bringToFront();
		await sleep(2_000);
		if (isWanted("bar"))
			for (const language of LANGUAGES) {
				await done(page, "saveSettings", { patch: { language } });
				for (const scheme of SCHEMES) {
					await deal.emulateMediaFeatures([
						{ name: "prefers-color-scheme", value: scheme },
						{ name: "prefers-reduced-motion", value: "reduce" },
					]);
					await sleep(1_500);
					const file = `bar-sample-1440-${language}-${scheme}.png`;
					await picture(deal, join(folder, file));
					made.push(file);
				}
			}
		site.close();
	},
);
const FEW = "overview goals team growth pipeline deals activities customers"
	.split(" ")
	.map((each) => [each, at(each)]);
await store(
	async () => {},
	async (page) => {
		await pages(page, "new", Object.fromEntries(FEW));
		if (existsSync(maven))
			await opened(page, "import-new", "#/import", async () => {
				const input = await page.waitForSelector("input[type=file]:enabled");
				await input.uploadFile(join(maven, "sales_pipeline.csv"));
				await page.waitForSelector("table.sums");
			});
	},
);
/** A goal and one deal. */
async function oneDeal(
	page,
	{ name = "Seller A", minor = 8_000_000, ...named } = {
		customerName: "Nordlys Teknik A/S",
	},
) {
	const me = await done(page, "nameMe", { name });
	await done(page, "saveSettings", { patch: { isIntroduced: true } });
	await done(page, "setGoal", {
		scope: { kind: "seller", id: me.ids[0] },
		periodKind: "month",
		startsOn: `${new Date().toISOString().slice(0, 7)}-01`,
		isRecurring: true,
		kpi: "revenue",
		target: minor * 2,
		currency: "DKK",
	});
	await done(page, "logDeal", {
		...named,
		amount: { minor, currency: "DKK" },
		status: "won",
		closedOn: new Date().toISOString().slice(0, 10),
	});
	await until(() =>
		page.evaluate(
			async () => (await chrome.storage.local.get()).canary?.counts.deal === 1,
		),
	);
}
await store(
	(page) =>
		oneDeal(page, {
			name: LONG,
			minor: 123_456_789_000,
			customerName: LONG,
			title: LONG,
		}),
	(page) =>
		pages(page, "long", {
			...Object.fromEntries(FEW),
			"kpi-revenue": at("kpi/revenue"),
		}),
);
await store(
	(page) => oneDeal(page),
	(page) => pages(page, "one", { overview: "#/overview" }),
);

/** What a fault made of the store, as the dashboard says it. */
async function harmed(page, browser, harm) {
	const quiet = await browser.page("manifest.json");
	await page.close();
	await browser.stopWorker();
	await quiet.evaluate(harm);
	// Whoever wants to write first finds out.
	await act(quiet, "logDeal", {
		customerName: "Nordlys Teknik A/S",
		status: "open",
	});
	return browser.page("dashboard.html#/overview");
}
for (const [name, harm] of Object.entries({
	lost: () =>
		new Promise((done) => {
			indexedDB.deleteDatabase("maalbar").onsuccess = done;
		}),
	newer: () =>
		new Promise((done) => {
			const request = indexedDB.open("maalbar", 1_000);
			request.onsuccess = () => {
				request.result.close();
				done();
			};
		}),
})) {
	if (!isWanted(`overview-${name}`)) continue;
	await store(oneDeal, async (page, browser) => {
		const said = await harmed(page, browser, harm);
		await settled(said);
		await every(said, `overview-${name}`, { isReadOnly: true });
	});
}

writeFileSync(
	join(folder, "index.html"),
	`<!doctype html><meta charset="utf-8"><title>Målbar in pictures</title>
<style>body { font: 13px system-ui; columns: 480px } figure { margin: 0 0 16px; break-inside: avoid } img { width: 100% }</style>
${made.map((file) => `<figure><img loading="lazy" src="${file}" alt=""><figcaption>${file}</figcaption></figure>`).join("\n")}
`,
);
console.log(`${made.length} pictures in .output/pictures/`);
