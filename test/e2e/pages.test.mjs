// The page reader on pages of our own, in real browsers: layout, styles, shadow roots and `.value` are theirs.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import puppeteer from "puppeteer-core";
import { build } from "vite";
import { find } from "../../scripts/browsers.mjs";
import { known } from "./pages/known.mjs";
import { lists } from "./pages/lists.mjs";
import { hints, readings } from "./pages/readings.mjs";

const folder = new URL("./pages/", import.meta.url);

/** The reader as one script, made of the source. */
async function bundled() {
	const entry = fileURLToPath(new URL("./pages/reader.ts", import.meta.url));
	const made = await build({
		configFile: false,
		logLevel: "error",
		build: {
			write: false,
			lib: { entry, formats: ["iife"], name: "maalbarReader" },
		},
	});
	const [{ output }] = [made].flat();
	return `${output[0].code};globalThis.maalbarReader = maalbarReader;`;
}

/** A reading in the short form of the table. */
export function short(reading, names) {
	return Object.fromEntries(
		names.map((name) => {
			if (name === "kind") return [name, reading.kind];
			if (name === "list") return [name, shortList(reading.list)];
			const field = reading[name];
			if (!field) return [name, null];
			const { value, certainty } = field;
			const mark = { sure: "", likely: " ?", approximate: " ~" }[certainty];
			if (name === "amount")
				return [name, `${value.value} ${value.currency ?? "-"}${mark}`];
			return [name, typeof value === "number" ? value : `${value}${mark}`];
		}),
	);
}

/** A list, a line a stage: `Won (won) 2: DKK 7, 1 without`. */
const shortList = (list) =>
	list?.stages.map(({ stage, status, count, sums, withoutAmount }) => {
		const said = sums.map(
			({ value, currency, isApproximate }) =>
				`${isApproximate ? "~" : ""}${currency ?? "-"} ${value}`,
		);
		if (withoutAmount > 0) said.push(`${withoutAmount} without`);
		return `${stage ?? "-"} (${status}) ${count}: ${said.join(", ")}`;
	}) ?? null;

const browsers = {
	Chromium: {
		executablePath: find("chromium"),
		pipe: true,
		args: ["--no-sandbox"],
	},
	Firefox: { browser: "firefox", executablePath: find("firefox") },
};

const only = process.env.PAGES?.split(",");
for (const [name, options] of Object.entries(browsers))
	describe(`the page reader in ${name}`, () => {
		let browser;
		let page;
		let reader;
		before(async () => {
			reader = await bundled();
			browser = await puppeteer.launch({ headless: true, ...options });
			page = await browser.newPage();
			await page.setViewport({ width: 1280, height: 860 });
		});
		after(() => browser?.close());

		for (const [file, expected] of Object.entries({
			...readings,
			...lists,
			...known,
		})) {
			if (only && !only.includes(file)) continue;
			it(file, async () => {
				await page.setContent(
					readFileSync(new URL(`${file}.html`, folder), "utf8"),
				);
				await page.evaluate(reader);
				for (const { run, is } of [expected, ...(expected.later ?? [])]) {
					if (run) await page.evaluate(run);
					const reading = await page.evaluate(
						(address, given) =>
							globalThis.maalbarReader.read(new URL(address), given),
						expected.address,
						{ ...hints, ...expected.hints },
					);
					assert.deepEqual(short(reading, Object.keys(is)), is);
				}
			});
		}
	});
