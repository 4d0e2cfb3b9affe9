// `npm start`: the extension in a browser, with sample deals, goals and a small CRM to try it on. With a display it stays until the
// browser is closed; without one it goes round by itself, tells what it sees and leaves a picture of every surface in `.output/tour/`.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { root, setUp, toolEnvironment } from "./setup.mjs";

await setUp({ needed: ["chromium"] });

const { act, chromium, crm, picture, sleep, until } = await import(
	"../test/e2e/kit.mjs"
);

console.log("Building …");
const build = spawnSync("wxt", ["build", "-b", "chrome"], {
	cwd: root,
	env: toolEnvironment,
	encoding: "utf8",
	shell: process.platform === "win32",
});
if (build.status !== 0) {
	console.error(`${build.stdout}${build.stderr}`);
	process.exit(1);
}

const hasDisplay =
	["darwin", "win32"].includes(process.platform) ||
	Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const SITE = "http://crm.test/*";
const languages = ["en", "da"];
const schemes = ["light", "dark"];

const site = await crm();
const browser = await chromium({
	extension: join(root, ".output/chrome-mv3"),
	screen: hasDisplay ? "real" : "none",
	lang: hasDisplay ? null : "en-US",
	// Wide enough for the dashboard beside the open side panel.
	size: [1640, 900],
});
try {
	const dashboard = await browser.page("dashboard.html#/overview");
	await done(act(dashboard, "addSample", {}));
	const deal = await browser.page(site.url());
	await browser.enableSite(SITE);
	await deal.bringToFront();
	if (hasDisplay) await stay();
	else await tour(dashboard, deal);
} finally {
	await browser.close().catch(() => {});
	site.close();
}

/** An action that must have worked. */
async function done(action) {
	const answer = await action;
	if (!answer?.ok) throw new Error(`an action failed: ${answer?.reason}`);
}

/** Until the last window is closed. */
async function stay() {
	console.log(
		"Målbar is open beside a deal of the sample CRM. Select the customer and the amount, right-click, Målbar, Log deal.\nClose the browser, or press Ctrl C, to end.",
	);
	await new Promise((closed) => browser.browser.once("disconnected", closed));
}

/** Every surface in every language, light and dark. */
async function tour(dashboard, deal) {
	const folder = join(root, ".output/tour");
	rmSync(folder, { recursive: true, force: true });
	await tell(dashboard);
	let pictures = 0;
	const show = async (page, name, options) => {
		await sleep(400); // the bar travels for 320 ms
		await picture(page, join(folder, `${name}.png`), options);
		pictures++;
	};
	const panel = await browser.sidePanel(dashboard);
	for (const language of languages) {
		await done(act(dashboard, "saveSettings", { patch: { language } }));
		for (const scheme of schemes) {
			const look = `${language}-${scheme}`;
			for (const page of [dashboard, panel, deal])
				await page.emulateMediaFeatures([
					{ name: "prefers-color-scheme", value: scheme },
					{ name: "prefers-reduced-motion", value: "reduce" },
				]);
			await deal.bringToFront();
			await show(deal, `overlay-${look}`);
			const popup = await browser.popup(deal);
			await popup.waitForSelector("data[data-kpi]");
			await show(popup, `popup-${look}`, { scheme });
			await popup.close().catch(() => {});
			await show(panel, `side-panel-${look}`);
			await dashboard.bringToFront();
			for (const page of ["overview", "goals", "deals", "import", "settings"]) {
				await dashboard.evaluate((hash) => {
					location.hash = hash;
				}, `#/${page}`);
				await dashboard.waitForSelector("h1");
				await show(dashboard, `dashboard-${page}-${look}`, { fullPage: true });
			}
		}
	}
	console.log(`${pictures} pictures in .output/tour/`);
}

/** The glance in words. */
async function tell(page) {
	const { glance, badge, tooltip } = await until(() =>
		page.evaluate(async () => {
			const { glance } = await chrome.storage.local.get("glance");
			return (
				glance?.goals.length > 0 && {
					glance,
					badge: await chrome.action.getBadgeText({}),
					tooltip: await chrome.action.getTitle({}),
				}
			);
		}),
	);
	const amount = (value, { unit, currency }) =>
		value === null
			? "–"
			: unit === "money"
				? new Intl.NumberFormat("en", { style: "currency", currency }).format(
						value / 100,
					)
				: new Intl.NumberFormat("en", { maximumFractionDigits: 1 }).format(
						value,
					);
	console.log(`\n${glance.words.title}: ${glance.words.percent}`);
	console.log(glance.words.sentence);
	for (const goal of glance.goals)
		console.log(
			[
				`  ${goal.kpi} ${goal.period.id}:`,
				`${amount(goal.actual.value, goal)} of ${amount(goal.target, goal)},`,
				`expected by now ${amount(goal.expected, goal)},`,
				`needed a workday ${amount(goal.neededPerWorkday, goal)}`,
			].join(" "),
		);
	console.log(`Toolbar: ${badge} | ${tooltip.replaceAll("\n", " | ")}\n`);
}
