// What must hold of the files that are shipped. Each check is a name and a function that answers its faults, one line each; none is good.
import { createHash } from "node:crypto";
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { basename, extname, join, relative } from "node:path";
import { gzipSync } from "node:zlib";

/** The builds that go to users, and the ones that are only tested. */
export const releases = ["chrome-mv3", "edge-mv3", "firefox-mv3"];
export const testBuilds = ["chrome-mv3-test", "firefox-mv3-test"];

const POPUP_LIMIT = 25_000;
const OVERLAY_LIMIT = 12_000;
const READER_LIMIT = 20_000;

/** Addresses that stand in shipped code without ever being fetched, and what they do there. */
const harmlessAddresses = [
	["http://www.w3.org/", "names of XML namespaces"],
	["http://schemas.openxmlformats.org/", "names inside an XLSX file"],
	["https://*/*", "match pattern: which pages the seller may allow"],
	["http://*/*", "match pattern: which pages the seller may allow"],
	["https://tinyurl.com/y2uuvskb", "in a warning of Dexie's to developers"],
	["http://bit.ly/2kdckMn", "in a warning of Dexie's to developers"],
	["https://github.com/mholt/PapaParse", "in Papa Parse's licence notice"],
	["https://developer.mozilla.org/", "in an error message of WXT's"],
	["https://chromewebstore.google.com/", "a shop in which no extension runs"],
	["https://chrome.google.com/webstore", "a shop in which no extension runs"],
	["https://addons.mozilla.org/", "a shop in which no extension runs"],
	["https://microsoftedge.microsoft.com/", "a shop in which no extension runs"],
];

/** Warnings of web-ext lint that are known, at most so many of each. */
const knownWarnings = [
	{
		code: "UNSAFE_VAR_ASSIGNMENT",
		file: /^(chunks|assets)\//,
		most: 2,
		reason: "Preact's dangerouslySetInnerHTML, which nothing here uses",
	},
	{
		code: "DANGEROUS_EVAL",
		file: /^(chunks\/|assets\/|background\.js$)/,
		most: 4,
		reason: "Zod asks once whether code may be made at run time; it may not",
	},
];

const filesOf = (folder) =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();

const code = new Set([".js", ".css", ".html"]);

/** Every file of these builds that a browser could run: its path inside `.output` and its text. */
const codeOf = (output, builds) =>
	builds.flatMap((build) => {
		const files = filesOf(join(output, build)).filter((file) =>
			code.has(extname(file)),
		);
		// Nothing wrong is found in nothing.
		if (files.length === 0) throw new Error(`${build} is not built`);
		return files.map((file) => ({
			file: relative(output, file),
			text: readFileSync(file, "utf8"),
		}));
	});

const gzipSize = (file) => gzipSync(readFileSync(file), { level: 9 }).length;

const sizeOf = (files) =>
	[...files].reduce((sum, file) => sum + gzipSize(file), 0);

const matches = (text, pattern) =>
	[...text.matchAll(pattern)].map((match) => match[1]);

/** The files that `script` cannot start without. */
function withImports(build, script, seen = new Set()) {
	const file = join(build, script);
	if (seen.has(file)) return seen;
	seen.add(file);
	const text = readFileSync(file, "utf8");
	for (const path of matches(
		text,
		/\b(?:import|export)\s*(?:[^"'`()]*?\bfrom\s*)?["']([^"']+)["']/g,
	))
		withImports(build, relative(build, join(file, "..", path)), seen);
	return seen;
}

/** What the popup loads before its first paint: its page's scripts and styles, and of the languages' first texts (`glance.ts`) the larger. */
function firstPaintOf(build) {
	const html = readFileSync(join(build, "popup.html"), "utf8");
	const scripts = matches(html, /<script[^>]+src="([^"]+)"/g);
	const links = matches(
		html,
		/<link[^>]+(?:modulepreload|stylesheet)[^>]*href="([^"]+)"/g,
	);
	const files = new Set();
	for (const path of [...scripts, ...links])
		if (path.endsWith(".js")) withImports(build, path, files);
		else files.add(join(build, path));
	const languages = [...files]
		.filter((file) => file.endsWith(".js"))
		.flatMap((file) =>
			matches(
				readFileSync(file, "utf8"),
				/\bimport\(\s*["'`]([^"'`]+)["'`]/g,
			).map((path) => join(file, "..", path)),
		)
		.filter((file) => basename(file).startsWith("glance-"));
	const sizes = [...new Set(languages)].map((file) =>
		sizeOf(withImports(build, relative(build, file), new Set(files))),
	);
	return { size: Math.max(sizeOf(files), ...sizes), languages };
}

/** The faults of a size, and how large it is, for the line that is printed. */
function sizeCheck(what, limit, sizeIn) {
	return {
		name: `${what} is at most ${limit / 1000} kB compressed`,
		run({ output }) {
			const sizes = releases.map((build) => sizeIn(join(output, build)));
			const largest = Math.max(...sizes);
			return {
				note: `${(largest / 1000).toFixed(1)} kB`,
				faults: largest > limit ? [`${largest} bytes`] : [],
			};
		},
	};
}

const absent = (name, pattern, builds = releases) => ({
	name,
	run: ({ output }) => ({
		faults: codeOf(output, builds).flatMap(({ file, text }) =>
			[...text.matchAll(pattern)].map(
				({ 0: found, index }) =>
					`${file}: ${found} in …${text.slice(Math.max(0, index - 60), index + 60)}…`,
			),
		),
	}),
});

/** The names of the points at which a test may stop the worker. */
const faultPoints = (root) =>
	matches(
		readFileSync(join(root, "lib/fault.ts"), "utf8").match(
			/type FaultPoint =([^;]+);/,
		)?.[1] ?? "",
		/"(\w+)"/g,
	);

function digest(folder) {
	return Object.fromEntries(
		filesOf(folder).map((file) => [
			relative(folder, file),
			createHash("sha256").update(readFileSync(file)).digest("hex"),
		]),
	);
}

/** Checks in the order they are run. Each gets `{ root, output, command }`; `command` runs a tool and answers `{ ok, output }`. */
export const checks = [
	sizeCheck(
		"the popup's first paint",
		POPUP_LIMIT,
		(build) => firstPaintOf(build).size,
	),
	{
		name: "the popup's first paint counts a language's texts",
		run: ({ output }) => ({
			faults: releases
				.filter(
					(build) => firstPaintOf(join(output, build)).languages.length < 2,
				)
				.map((build) => `${build}: no languages found in what it loads`),
		}),
	},
	sizeCheck("the overlay", OVERLAY_LIMIT, (build) =>
		gzipSize(join(build, "content-scripts/overlay.js")),
	),
	sizeCheck("the reader that follows it", READER_LIMIT, (build) =>
		gzipSize(join(build, "reader.js")),
	),
	absent(
		"no code is made from text",
		/\beval\(|\bnew Function\(|\bsetTimeout\(["'`]/g,
	),
	absent(
		"the page of every component is in no build but a developer's",
		/\bstyle-page\b/g,
	),
	{
		name: "no code or style comes from elsewhere",
		run: ({ output }) => ({
			faults: codeOf(output, releases).flatMap(({ file, text }) =>
				[...text.matchAll(/\b(?:https?|wss?):\/\/[^\s"'`)<>\\]+/g)]
					.map(([address]) => address)
					.filter(
						(address) =>
							!harmlessAddresses.some(([known]) => address.startsWith(known)),
					)
					.map((address) => `${file}: ${address}`),
			),
		}),
	},
	{
		name: "fault points, and the language nobody speaks, are in the test builds and nowhere else",
		run({ root, output }) {
			const points = [...faultPoints(root), "\\?pseudo"];
			const inBuild = (build) => {
				const all = codeOf(output, [build])
					.map(({ text }) => text)
					.join("\n");
				return points.filter((point) =>
					new RegExp(`["'\`]${point}["'\`]`).test(all),
				);
			};
			return {
				faults: [
					...(points.length > 1 ? [] : ["no fault point found in the source"]),
					...releases.flatMap((build) =>
						inBuild(build).map((point) => `${build} holds ${point}`),
					),
					...testBuilds.flatMap((build) =>
						points
							.filter((point) => !inBuild(build).includes(point))
							.map((point) => `${build} lacks ${point}`),
					),
				],
			};
		},
	},
	{
		name: "web-ext lint: no errors, no warning without a reason",
		async run({ output, command }) {
			const { output: answer } = await command(
				"web-ext",
				// biome-ignore format: one command
				["lint", "--source-dir", join(output, "firefox-mv3"), "--output", "json"],
			);
			const { errors, warnings } = JSON.parse(
				answer.slice(answer.indexOf("{")),
			);
			const left = new Map(knownWarnings.map((known) => [known, known.most]));
			const unknown = warnings.filter((warning) => {
				const known = knownWarnings.find(
					({ code: name, file }) =>
						warning.code === name && file.test(warning.file ?? ""),
				);
				if (!known || !left.get(known)) return true;
				left.set(known, left.get(known) - 1);
				return false;
			});
			return {
				note: `${warnings.length - unknown.length} known warnings`,
				faults: [...errors, ...unknown].map(
					({ _type, code: name, file, line, message }) =>
						`${_type} ${name} ${file ?? ""}:${line ?? ""} ${message}`,
				),
			};
		},
	},
	{
		name: "a second build in another folder is the same to the byte",
		async run({ root, output, command }) {
			// Inside the first, so that it finds the same packages.
			const elsewhere = join(output, "elsewhere");
			rmSync(elsewhere, { recursive: true, force: true });
			for (const name of [
				"components",
				"entrypoints",
				"lib",
				"public",
				"package.json",
				"tsconfig.json",
				"wxt.config.ts",
			])
				if (existsSync(join(root, name)))
					cpSync(join(root, name), join(elsewhere, name), { recursive: true });
			const faults = [];
			for (const [browser, build] of [
				["chrome", "chrome-mv3"],
				["firefox", "firefox-mv3"],
			]) {
				const made = await command("wxt", [
					"build",
					elsewhere,
					"-b",
					browser,
					"--mv3",
				]);
				if (!made.ok) return { faults: [made.output] };
				const first = digest(join(output, build));
				const second = digest(join(elsewhere, ".output", build));
				for (const file of new Set([
					...Object.keys(first),
					...Object.keys(second),
				]))
					if (first[file] !== second[file])
						faults.push(`${build}/${file} differs`);
			}
			rmSync(elsewhere, { recursive: true, force: true });
			return { faults };
		},
	},
];
