// `npm test`: everything that says whether the product is right, from types to real browsers. The last line is
// `N passed, N failed, N skipped`; before it, what was skipped and why.
import { spawn } from "node:child_process";
import {
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
} from "node:fs";
import { basename, join } from "node:path";
import { run as runTests } from "node:test";
import { checks, releases, testBuilds } from "./check-builds.mjs";
import { makeRealCrm } from "./real-crm.mjs";
import { root, setUp, toolEnvironment } from "./setup.mjs";

const COMMAND_LIMIT = 600_000;
const END_TO_END_LIMIT = 300_000;
/** The end-to-end files that take longer than their size tells. They are begun first: one begun last is waited for alone. */
const LONG = [
	"chromium-crm",
	"chromium-faults",
	"chromium-import",
	"chromium-backup",
	"firefox",
	"chromium-figures",
	"chromium-dashboard-tables",
	"chromium-page",
	"chromium-hostile",
	"chromium-language",
];

await setUp({
	needed: ["chromium", "firefox"],
	welcome: ["xvfb", "xdotool"],
});

const output = join(root, ".output");
const total = { passed: 0, failed: 0, skipped: [] };
const began = Date.now();
// Made beside the first steps: it waits for the network.
const realCrm = makeRealCrm().then(
	() => ({ passed: 1 }),
	(error) => ({ failed: 1, problems: error.message }),
);

/** Runs one of the project's tools; answers whether it succeeded, and all it printed. */
function command(name, args, env = {}) {
	return new Promise((done) => {
		const child = spawn(name, args, {
			cwd: root,
			env: { ...toolEnvironment, ...env },
			shell: process.platform === "win32",
			timeout: COMMAND_LIMIT,
		});
		let printed = "";
		for (const stream of [child.stdout, child.stderr])
			stream.on("data", (text) => {
				printed += text;
			});
		child.on("error", (error) => done({ ok: false, output: String(error) }));
		child.on("close", (code, signal) =>
			done({
				ok: code === 0,
				output: signal ? `${printed}\nstopped by ${signal}` : printed,
			}),
		);
	});
}

/**
 * One line for one part. `work` answers `{ passed, failed, skipped, problems, note }`, or throws, which is one failure.
 * What follows runs all the same.
 */
async function step(title, work) {
	const start = Date.now();
	let result;
	try {
		result = await work();
	} catch (error) {
		result = { failed: 1, problems: error.stack };
	}
	const { passed = 0, failed = 0, skipped = [], problems, note } = result;
	total.passed += passed;
	total.failed += failed;
	for (const { name, reason } of skipped)
		if (reason) total.skipped.push({ name, reason });
		else {
			total.failed++;
			console.log(`  ✗ skipped without a reason: ${name}`);
		}
	const seconds = ((Date.now() - start) / 1000).toFixed(1).padStart(6);
	const counts = passed + failed > 1 ? ` (${passed} passed)` : "";
	console.log(
		`${failed > 0 ? "✗" : "✓"}${seconds} s  ${title}${counts}${note ? `: ${note}` : ""}`,
	);
	if (failed > 0 && problems)
		console.log(problems.trimEnd().replace(/^/gm, "    "));
	return failed === 0;
}

/** A tool that either succeeds or not: one test. */
const tool = (name, args, env) => async () => {
	const { ok, output: problems } = await command(name, args, env);
	return ok ? { passed: 1 } : { failed: 1, problems };
};

/** Does the given works so many at a time, begun in their order: one alone leaves a core idle. */
async function together(hands, works) {
	const waiting = [...works];
	const hand = async () => {
		while (waiting.length > 0) await waiting.shift()();
	};
	await Promise.all(Array.from({ length: hands }, hand));
}

// Nothing below may look at what an earlier run has built.
for (const build of [...releases, ...testBuilds])
	rmSync(join(output, build), { recursive: true, force: true });
mkdirSync(output, { recursive: true });
const testBuild = { MAALBAR_FAULTS: "1" };
await together(
	2,
	[
		["types", "tsc", ["--noEmit"]],
		["lint and format", "biome", ["check", "."]],
		["build: Chrome", "wxt", ["build", "-b", "chrome"]],
		["build: Edge", "wxt", ["build", "-b", "edge"]],
		["build: Firefox", "wxt", ["build", "-b", "firefox", "--mv3"]],
		["build: Safari (compiles, is not run)", "wxt", ["build", "-b", "safari"]],
		[
			"build: Chrome with fault points",
			"wxt",
			["build", "-b", "chrome"],
			testBuild,
		],
		[
			"build: Firefox with fault points",
			"wxt",
			["build", "-b", "firefox", "--mv3"],
			testBuild,
		],
	].map(
		([title, ...given]) =>
			() =>
				step(title, tool(...given)),
	),
);

await together(
	2,
	checks.map(
		({ name, run }) =>
			() =>
				step(`check: ${name}`, async () => {
					const { faults, note } = await run({ root, output, command });
					return faults.length > 0
						? { failed: 1, problems: faults.join("\n"), note }
						: { passed: 1, note };
				}),
	),
);

await step("unit", async () => {
	const file = join(output, "unit-counts.json");
	const { ok, output: problems } = await command(
		"vitest",
		["run", "--reporter=default", "--reporter=./scripts/unit-counts.mjs"],
		{ MAALBAR_UNIT_COUNTS: file, NO_COLOR: "1" },
	);
	const counts = JSON.parse(readFileSync(file, "utf8"));
	// It may fail by something that is no test, such as an error after the last one.
	const failed = counts.failed || (ok ? 0 : 1);
	return { ...counts, failed, problems };
});

await step("build: the real CRM of the tests", () => realCrm);

const endToEnd = join(root, "test/e2e");
const files = readdirSync(endToEnd).filter((name) =>
	name.endsWith(".test.mjs"),
);
const sizeOf = (name) => statSync(join(endToEnd, name)).size;
const isLong = (name) => Number(LONG.includes(basename(name, ".test.mjs")));
files.sort(
	(one, other) => isLong(other) - isLong(one) || sizeOf(other) - sizeOf(one),
);
await together(
	2,
	files.map(
		(name) => () =>
			step(`end to end: ${basename(name, ".test.mjs")}`, () =>
				runFile(join(endToEnd, name)),
			),
	),
);

/** Runs one end-to-end file in a process of its own. */
async function runFile(file) {
	const result = { passed: 0, failed: 0, skipped: [], problems: "" };
	const stream = runTests({
		files: [file],
		concurrency: false,
		timeout: END_TO_END_LIMIT,
	});
	let printed = "";
	for await (const { type, data } of stream) {
		if (type === "test:stdout" || type === "test:stderr")
			printed += data.message;
		const isTest =
			(type === "test:pass" || type === "test:fail") &&
			data.details.type !== "suite";
		if (!isTest) continue;
		if (data.skip !== undefined || data.todo !== undefined)
			result.skipped.push({
				name: data.name,
				reason: [data.skip, data.todo].find((why) => typeof why === "string"),
			});
		else if (type === "test:pass") result.passed++;
		else {
			result.failed++;
			const { error } = data.details;
			result.problems += `${data.name}\n${error.cause?.stack ?? error.cause ?? error.stack}\n`;
		}
	}
	if (result.passed + result.failed + result.skipped.length === 0)
		throw new Error("the file holds no tests");
	return { ...result, problems: result.problems + printed };
}

const minutes = ((Date.now() - began) / 60_000).toFixed(1);
console.log(`${minutes} minutes`);
for (const { name, reason } of total.skipped)
	console.log(`skipped: ${name}: ${reason}`);
console.log(
	`${total.passed} passed, ${total.failed} failed, ${total.skipped.length} skipped`,
);
process.exitCode = total.failed > 0 ? 1 : 0;
