// What the benchmarks share: the product built, and the code they run inside a page of it.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { root, setUp, toolEnvironment } from "./setup.mjs";

await setUp({ needed: ["chromium"] });

/** What was said on the command line after a name. */
export function option(name) {
	const at = process.argv.indexOf(name);
	return at > 0 ? process.argv[at + 1] : undefined;
}

export const ms = (value) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
export const line = (what, value) => console.log(`${what.padEnd(58)} ${value}`);
export const median = (values) =>
	[...values].sort((a, b) => a - b)[values.length >> 1];

/** The folder of the built extension: built now, or one that is there (`--build folder`). */
export function built() {
	const own = option("--build");
	if (own) return own;
	execFileSync("wxt", ["build", "-b", "chrome"], {
		cwd: root,
		env: toolEnvironment,
		stdio: "ignore",
	});
	return join(root, ".output/chrome-mv3");
}

/** A file of the built extension, by the beginning of its name. */
export const asset = (extension, beginning) =>
	`assets/${readdirSync(join(extension, "assets")).find((name) =>
		name.startsWith(beginning),
	)}`;

/** What gives a page of the extension `bench`. */
export async function inPage() {
	const { build } = await import("vite");
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
	return output[0].output[0].code;
}

/** How long a store is left alone once it is filled: the day's chores begin beside it. */
export const SETTLING = 15_000;

/**
 * A browser with the built extension whose store `fill` has filled, through a page that has `bench`. A profile folder that is
 * there is one that was filled before (`--profile folder`).
 */
export async function filled(extension, profile, code, fill) {
	const { chromium, sleep } = await import("../test/e2e/kit.mjs");
	const isFilled = profile !== undefined && existsSync(profile);
	const browser = await chromium({
		extension,
		...(profile && { userDataDir: profile }),
	});
	if (isFilled) return browser;
	const page = await browser.page("dashboard.html");
	await page.evaluate(code);
	await fill(page);
	await sleep(SETTLING);
	await page.close();
	return browser;
}

/** Sets up in an empty store what a glance shows: me, and five goals from a month on. Runs in a page that has `bench`. */
export async function setGoals(month) {
	const me = await bench.act("nameMe", { name: "Seller 0" });
	await bench.act("saveSettings", { patch: { isIntroduced: true } });
	const goal = {
		scope: { kind: "seller", id: me.ids[0] },
		periodKind: "month",
		startsOn: `${month}-01`,
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
	await bench.act("setGoal", { ...goal, kpi: "revenue", ...money, periodKind });
}
